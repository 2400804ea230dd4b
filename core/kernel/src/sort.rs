//! Sorting some numbers, in a tenth of the room that the library's own takes in the page.

/// Distances of Shell's sort (Ciura 2001), good for some thousand numbers.
const GAPS: [usize; 8] = [701, 301, 132, 57, 23, 10, 4, 1];

/// Sorts `values`, which must all be numbers, ascending: 1,000 in some hundredths of a millisecond.
pub fn sort(values: &mut [f64]) {
    for gap in GAPS {
        for end in gap..values.len() {
            let mut place = end;
            while place >= gap
                && matches!((values.get(place - gap), values.get(place)), (Some(a), Some(b)) if a > b)
            {
                values.swap(place - gap, place);
                place -= gap;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::sort;

    #[test]
    fn sorted_as_by_the_library() {
        let mut state = 7_u32;
        for length in [0, 1, 2, 5, 100, 1000, 1703] {
            let mut values: Vec<f64> = (0..length)
                .map(|_| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    f64::from(state >> 20)
                })
                .collect();
            let mut expected = values.clone();
            expected.sort_by(f64::total_cmp);
            sort(&mut values);
            assert_eq!(values, expected);
        }
    }
}
