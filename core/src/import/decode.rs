//! Bytes to text, a slice at a time: UTF-8 with or without a mark, UTF-16 of either order, and
//! Windows-1252, which holds all that ISO-8859-1 text uses.
//!
//! Text without a mark is ASCII until the first byte above it; that byte's sequence decides between
//! UTF-8 and Windows-1252, for no Norwegian word in Windows-1252 begins as UTF-8 does.

/// How the bytes are to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Only ASCII so far.
    Undecided,
    /// UTF-8.
    Utf8,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Windows-1252, and ISO-8859-1 with it.
    Windows1252,
}

/// Windows-1252 where it differs from ISO-8859-1: 0x80 to 0x9F. The five that it leaves open stay
/// the control characters that they are in ISO-8859-1.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// One byte of Windows-1252.
fn windows(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS
            .get(usize::from(byte - 0x80))
            .copied()
            .unwrap_or('\u{fffd}'),
        other => char::from(other),
    }
}

/// A decoder that keeps what a slice cut in two.
#[derive(Clone, Debug)]
pub struct Decoder {
    encoding: Encoding,
    kept: Vec<u8>,
    high: Option<u16>,
}

impl Decoder {
    /// A decoder for a file that begins with `head`, and the bytes of its mark.
    pub fn new(head: &[u8]) -> (Self, usize) {
        let (encoding, mark) = match head {
            [0xef, 0xbb, 0xbf, ..] => (Encoding::Utf8, 3),
            [0xff, 0xfe, ..] => (Encoding::Utf16Le, 2),
            [0xfe, 0xff, ..] => (Encoding::Utf16Be, 2),
            // Without a mark: every other byte of Latin text is zero.
            [a, 0, b, 0, ..] if *a != 0 && *b != 0 => (Encoding::Utf16Le, 0),
            [0, a, 0, b, ..] if *a != 0 && *b != 0 => (Encoding::Utf16Be, 0),
            _ => (Encoding::Undecided, 0),
        };
        let decoder = Self {
            encoding,
            kept: Vec::new(),
            high: None,
        };
        (decoder, mark)
    }

    /// Puts the text of `bytes` behind `text`; `last` where no more will come.
    pub fn push(&mut self, bytes: &[u8], last: bool, text: &mut String) {
        let joined;
        let bytes = if self.kept.is_empty() {
            bytes
        } else {
            self.kept.extend_from_slice(bytes);
            joined = std::mem::take(&mut self.kept);
            &joined
        };
        match self.encoding {
            Encoding::Utf16Le => self.utf16(bytes, last, u16::from_le_bytes, text),
            Encoding::Utf16Be => self.utf16(bytes, last, u16::from_be_bytes, text),
            Encoding::Windows1252 => text.extend(bytes.iter().map(|&byte| windows(byte))),
            Encoding::Undecided | Encoding::Utf8 => self.utf8(bytes, last, text),
        }
    }

    fn utf8(&mut self, mut bytes: &[u8], last: bool, text: &mut String) {
        loop {
            match std::str::from_utf8(bytes) {
                Ok(good) => {
                    if !good.is_ascii() {
                        self.encoding = Encoding::Utf8;
                    }
                    text.push_str(good);
                    return;
                }
                Err(error) => {
                    let (good, rest) = bytes
                        .split_at_checked(error.valid_up_to())
                        .unwrap_or((bytes, &[]));
                    let good = std::str::from_utf8(good).unwrap_or_default();
                    if !good.is_ascii() {
                        self.encoding = Encoding::Utf8;
                    }
                    text.push_str(good);
                    if error.error_len().is_none() && !last {
                        self.kept = rest.to_vec();
                        return;
                    }
                    if self.encoding == Encoding::Undecided {
                        self.encoding = Encoding::Windows1252;
                        text.extend(rest.iter().map(|&byte| windows(byte)));
                        return;
                    }
                    // A stray byte in UTF-8, pasted in from elsewhere: read as Windows wrote it.
                    let Some((&stray, after)) = rest.split_first() else {
                        return;
                    };
                    text.push(windows(stray));
                    bytes = after;
                }
            }
        }
    }

    fn utf16(&mut self, bytes: &[u8], last: bool, unit: fn([u8; 2]) -> u16, text: &mut String) {
        let (pairs, rest) = bytes.as_chunks::<2>();
        for &pair in pairs {
            let unit = unit(pair);
            match (self.high.take(), unit) {
                (Some(high), 0xdc00..=0xdfff) => {
                    let code =
                        0x1_0000 + ((u32::from(high) - 0xd800) << 10) + (u32::from(unit) - 0xdc00);
                    text.push(char::from_u32(code).unwrap_or('\u{fffd}'));
                }
                (_, 0xd800..=0xdbff) => self.high = Some(unit),
                (_, unit) => text.push(char::from_u32(u32::from(unit)).unwrap_or('\u{fffd}')),
            }
        }
        if !last {
            self.kept = rest.to_vec();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decode(bytes: &[u8], slice: usize) -> (String, Encoding) {
        let (mut decoder, mark) = Decoder::new(bytes);
        let mut text = String::new();
        for part in bytes[mark..].chunks(slice) {
            decoder.push(part, false, &mut text);
        }
        decoder.push(&[], true, &mut text);
        (text, decoder.encoding)
    }

    #[test]
    fn every_encoding_is_read_whatever_the_slices() {
        let word = "Øvre Eiker – 1\u{a0}672 år";
        let utf16: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let cases = [
            (word.as_bytes().to_vec(), Encoding::Utf8),
            (
                [&[0xef, 0xbb, 0xbf][..], word.as_bytes()].concat(),
                Encoding::Utf8,
            ),
            ([&[0xff, 0xfe][..], &utf16].concat(), Encoding::Utf16Le),
            (
                [0xfe, 0xff]
                    .into_iter()
                    .chain(word.encode_utf16().flat_map(u16::to_be_bytes))
                    .collect(),
                Encoding::Utf16Be,
            ),
            (
                word.chars()
                    .map(|c| {
                        if c == '–' {
                            0x96
                        } else {
                            u8::try_from(c).unwrap()
                        }
                    })
                    .collect(),
                Encoding::Windows1252,
            ),
        ];
        for (bytes, encoding) in cases {
            for slice in [1, 2, 3, 1000] {
                assert_eq!(decode(&bytes, slice), (word.to_owned(), encoding));
            }
        }
    }
}
