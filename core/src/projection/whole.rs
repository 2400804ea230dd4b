//! Whole persons that still add up.

/// Each number rounded, and what rounding leaves over put, one person each, where one person matters
/// least: in the biggest. The sum is `total`, and nothing becomes negative.
///
/// The numbers are expected to add up to `total` but for rounding.
pub fn whole_persons(numbers: &[f64], total: i64) -> Vec<u32> {
    // Persons in one age group of one municipality: far below the limit, and never negative.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let mut whole: Vec<u32> = numbers.iter().map(|number| number.round() as u32).collect();
    let mut left = total - whole.iter().copied().map(i64::from).sum::<i64>();
    let mut biggest: Vec<usize> = (0..whole.len()).collect();
    biggest.sort_by_key(|&at| (std::cmp::Reverse(whole.get(at).copied()), at));
    while left != 0 {
        let before = left;
        for &at in &biggest {
            if let Some(persons) = whole.get_mut(at) {
                if left > 0 {
                    *persons += 1;
                    left -= 1;
                } else if left < 0 && *persons > 0 {
                    *persons -= 1;
                    left += 1;
                }
            }
        }
        if left == before {
            break;
        }
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_over_goes_to_the_biggest() {
        assert_eq!(whole_persons(&[0.4, 10.4, 100.4], 111), [0, 10, 101]);
        assert_eq!(whole_persons(&[0.6, 10.6, 100.6], 112), [1, 11, 100]);
        assert_eq!(whole_persons(&[1.0, 2.0], 8), [3, 5]);
    }

    #[test]
    fn nothing_becomes_negative() {
        assert_eq!(whole_persons(&[0.0, 0.0], -1), [0, 0]);
        assert_eq!(whole_persons(&[], 3), [] as [u32; 0]);
    }
}
