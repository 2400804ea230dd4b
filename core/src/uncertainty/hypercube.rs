//! The sliced Latin hypercube (section 11 of the method; Qian 2012): which stratum each row takes.
//!
//! A column is a function of the scenario's seed and the parameter's name, and of nothing else. The name
//! is hashed with FNV-1a (64 bits) and mixed with the seed by the finishing step of `SplitMix64`; that
//! starts a `SplitMix64` generator. Places are drawn from its upper 32 bits by multiplication.

/// How many rows there are, always.
pub const ROWS: usize = 1000;
/// How many slices, each a Latin hypercube of its own.
pub const SLICES: usize = 5;
/// Rows of a slice: as many as are drawn where a device is slow.
pub const SLICE: usize = ROWS / SLICES;

/// The stratum (0…999) of each row for the parameter of that name: every slice of 200 has one of each
/// five neighbouring strata, and all together have each stratum once.
pub fn column(seed: u64, name: &str) -> [u16; ROWS] {
    let mut generator = Generator::new(seed, name);
    let mut rows = [0; ROWS];
    let mut neighbours = [0_u16, 1, 2, 3, 4];
    for (first, place) in (0_u16..).step_by(SLICES).zip(0..SLICE) {
        generator.shuffle(&mut neighbours);
        for (slice, offset) in rows.chunks_exact_mut(SLICE).zip(neighbours) {
            if let Some(cell) = slice.get_mut(place) {
                *cell = first + offset;
            }
        }
    }
    for slice in rows.chunks_exact_mut(SLICE) {
        generator.shuffle(slice);
    }
    rows
}

/// `SplitMix64` (Steele, Lea and Flood 2014).
struct Generator(u64);

impl Generator {
    fn new(seed: u64, name: &str) -> Self {
        const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
        const PRIME: u64 = 0x0000_0100_0000_01b3;
        let hash = name.bytes().fold(OFFSET, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(PRIME)
        });
        Self(mixed(seed) ^ hash)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mixed(self.0)
    }

    /// Fisher and Yates.
    fn shuffle(&mut self, values: &mut [u16]) {
        for last in (1..values.len()).rev() {
            let choices = last as u64 + 1;
            // Below `choices`, which fits.
            #[allow(clippy::cast_possible_truncation)]
            let other = (((self.next() >> 32) * choices) >> 32) as usize;
            values.swap(last, other);
        }
    }
}

const fn mixed(state: u64) -> u64 {
    let state = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let state = (state ^ (state >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    state ^ (state >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_slice_and_the_whole_are_latin() {
        for (seed, name) in [
            (1, "occupancy"),
            (2, "occupancy"),
            (1, "interest"),
            (u64::MAX, ""),
        ] {
            let column = column(seed, name);
            let mut all = column.to_vec();
            all.sort_unstable();
            assert!(
                all.iter()
                    .enumerate()
                    .all(|(place, &stratum)| place == usize::from(stratum))
            );
            for slice in column.chunks_exact(SLICE) {
                let mut coarse: Vec<u16> = slice.iter().map(|stratum| stratum / 5).collect();
                coarse.sort_unstable();
                assert!(
                    coarse
                        .iter()
                        .enumerate()
                        .all(|(place, &stratum)| place == usize::from(stratum))
                );
            }
        }
    }

    #[test]
    fn seed_and_name_make_the_column() {
        assert_eq!(column(1, "occupancy"), column(1, "occupancy"));
        assert_ne!(column(1, "occupancy"), column(2, "occupancy"));
        assert_ne!(column(1, "occupancy"), column(1, "interest"));
    }

    #[test]
    fn columns_are_as_good_as_independent() {
        let centred = |name| column(7, name).map(|stratum| f64::from(stratum) - 499.5);
        let (a, b) = (centred("occupancy"), centred("interest"));
        let product: f64 = a.iter().zip(b).map(|(a, b)| a * b).sum();
        let square: f64 = a.iter().map(|a| a * a).sum();
        assert!((product / square).abs() < 0.1, "{}", product / square);
    }
}
