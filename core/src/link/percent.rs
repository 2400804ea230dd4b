//! Percent-encoding of keys and values in a link's fragment.

/// Whether a byte stands for itself. Letters of other alphabets never do, since many programs stop
/// reading a link there; nor does anything that ends a sentence in brackets or separates keys.
const fn plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b',' | b';' | b':')
}

/// Appends `text`, encoded.
pub(super) fn encode(text: &str, onto: &mut String) {
    for byte in text.bytes() {
        if plain(byte) {
            onto.push(char::from(byte));
        } else {
            onto.push('%');
            for digit in [byte >> 4, byte & 15] {
                let digit = char::from_digit(u32::from(digit), 16).unwrap_or('0');
                onto.push(digit.to_ascii_uppercase());
            }
        }
    }
}

/// The text that `encoded` stands for; `None` where an escape is not one, or the bytes are no text.
pub(super) fn decode(encoded: &str) -> Option<String> {
    if !encoded.contains('%') {
        return Some(encoded.to_owned());
    }
    let digit = |byte: Option<u8>| {
        let value = char::from(byte?).to_digit(16)?;
        u8::try_from(value).ok()
    };
    let mut bytes = encoded.bytes();
    let mut text = Vec::with_capacity(encoded.len());
    while let Some(byte) = bytes.next() {
        text.push(if byte == b'%' {
            digit(bytes.next())? << 4 | digit(bytes.next())?
        } else {
            byte
        });
    }
    String::from_utf8(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_encoded_is_decoded() {
        for text in [
            "",
            "80+",
            "Øvre Eiker & «Lier» = 100 %",
            "a,b;c:d",
            "\u{1f600}\n",
        ] {
            let mut encoded = String::new();
            encode(text, &mut encoded);
            assert!(encoded.is_ascii() && !encoded.contains(['&', '=', '#', ' ', '+']));
            assert_eq!(decode(&encoded).as_deref(), Some(text));
        }
    }

    #[test]
    fn what_is_no_text_is_refused() {
        for bad in ["%", "%4", "%zz", "%C3", "%FF%FE", "%+1"] {
            assert_eq!(decode(bad), None, "{bad}");
        }
    }
}
