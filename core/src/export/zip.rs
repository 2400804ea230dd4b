//! A zip file of packed parts, as a workbook is one. The same parts give the same bytes: there is no time in it.

use miniz_oxide::deflate::compress_to_vec;

/// How hard it packs, of 10.
const LEVEL: u8 = 6;
/// The first day that the format knows, 1 January 1980.
const DAY: u16 = 0x21;
/// The version that reads it, 2.0; and packed, not stored.
const VERSION: u16 = 20;
const DEFLATED: u16 = 8;

/// The sum that a zip checks its parts with.
fn crc32(bytes: &[u8]) -> u32 {
    let mut sum = !0_u32;
    for &byte in bytes {
        sum ^= u32::from(byte);
        for _ in 0..8 {
            let odd = sum & 1;
            sum = (sum >> 1) ^ (0xedb8_8320 * odd);
        }
    }
    !sum
}

fn short(out: &mut Vec<u8>, values: &[u16]) {
    for value in values {
        out.extend_from_slice(&value.to_le_bytes());
    }
}

fn long(out: &mut Vec<u8>, values: &[u32]) {
    for value in values {
        out.extend_from_slice(&value.to_le_bytes());
    }
}

/// The file of these parts, each with its name. Parts are a few hundred kilobytes at most, far below the format's limits.
#[allow(clippy::cast_possible_truncation)]
pub(super) fn zip(parts: &[(String, String)]) -> Vec<u8> {
    let mut file = Vec::new();
    let mut list = Vec::new();
    for (name, text) in parts {
        let packed = compress_to_vec(text.as_bytes(), LEVEL);
        let at = file.len() as u32;
        let mut about = Vec::new();
        // Version, no flags, packed, no time, the first day.
        short(&mut about, &[VERSION, 0, DEFLATED, 0, DAY]);
        long(
            &mut about,
            &[
                crc32(text.as_bytes()),
                packed.len() as u32,
                text.len() as u32,
            ],
        );
        short(&mut about, &[name.len() as u16, 0]);
        file.extend_from_slice(b"PK\x03\x04");
        file.extend_from_slice(&about);
        file.extend_from_slice(name.as_bytes());
        file.extend_from_slice(&packed);
        list.extend_from_slice(b"PK\x01\x02");
        short(&mut list, &[VERSION]);
        list.extend_from_slice(&about);
        // No comment, the first disk, no attributes.
        short(&mut list, &[0, 0, 0]);
        long(&mut list, &[0, at]);
        list.extend_from_slice(name.as_bytes());
    }
    let (at, length, count) = (file.len() as u32, list.len() as u32, parts.len() as u16);
    file.extend_from_slice(&list);
    file.extend_from_slice(b"PK\x05\x06");
    short(&mut file, &[0, 0, count, count]);
    long(&mut file, &[length, at]);
    short(&mut file, &[0]);
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_is_the_known_one() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(crc32(b""), 0);
    }
}
