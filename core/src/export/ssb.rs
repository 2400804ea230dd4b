//! SSB's tables behind the page's figures: the numbers stand in the citations of the packaged data, and nowhere else. The
//! first screen names them, so the list is made while the core is compiled.

use crate::method::{DATA, Licence};
use crate::model::source::Source;

/// The number of a table of SSB's, as its citation begins with it.
const fn number(source: Source) -> Option<[u8; 5]> {
    let title = source.citation().title.as_bytes();
    let Some((b"Tabell ", rest)) = title.split_first_chunk::<7>() else {
        return None;
    };
    match rest.split_first_chunk::<5>() {
        Some((number, _)) => Some(*number),
        None => None,
    }
}

/// Whether `one` stands before `other`; so many digits are compared as one number.
const fn before(one: [u8; 5], other: [u8; 5]) -> bool {
    worth(one) < worth(other)
}

const fn worth(number: [u8; 5]) -> u64 {
    let [first, second, third, fourth, fifth] = number;
    u64::from_be_bytes([0, 0, 0, first, second, third, fourth, fifth])
}

/// The first number after `last` among the packaged data under CC BY.
const fn next(last: [u8; 5]) -> Option<[u8; 5]> {
    let mut found = None;
    let mut rest: &[_] = &DATA;
    while let Some((data, others)) = rest.split_first() {
        rest = others;
        if !matches!(data.licence, Licence::CcBy) {
            continue;
        }
        let Some(number) = number(data.source) else {
            continue;
        };
        let earlier = match found {
            Some(best) => before(number, best),
            None => true,
        };
        if before(last, number) && earlier {
            found = Some(number);
        }
    }
    found
}

const fn length() -> usize {
    let (mut length, mut last) = (0, [0; 5]);
    while let Some(number) = next(last) {
        length += if length > 0 { 7 } else { 5 };
        last = number;
    }
    length
}

/// The numbers, ascending, with a comma between them.
#[allow(
    clippy::indexing_slicing,
    reason = "worked out while it is compiled: what is outside does not compile"
)]
const fn list() -> [u8; length()] {
    let mut list = [b' '; length()];
    let (mut at, mut last) = (0, [0; 5]);
    while let Some(number) = next(last) {
        if at > 0 {
            list[at] = b',';
            at += 2;
        }
        let mut digit = 0;
        while digit < number.len() {
            list[at] = number[digit];
            at += 1;
            digit += 1;
        }
        last = number;
    }
    list
}

const LIST: [u8; length()] = list();

/// SSB's tables that the page's figures come from.
pub const TABLES: &str = match std::str::from_utf8(&LIST) {
    Ok(tables) => tables,
    Err(_) => "",
};
