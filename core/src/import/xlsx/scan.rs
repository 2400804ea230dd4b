//! XML as workbooks have it: elements, attributes and text, a piece at a time. No namespaces, no
//! documents types: what a workbook's writer never puts there is passed over.

use std::borrow::Cow;

use crate::import::error::{Fault, Import, ImportError};

/// The longest tag or text.
const LONGEST: usize = 1024 * 1024;

/// What is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event<'a> {
    /// `<name …>` or `<name …/>`.
    Start {
        /// Without a prefix.
        name: &'a str,
        /// What stands behind the name.
        attributes: &'a str,
        /// Whether it is at its end already.
        closed: bool,
    },
    /// `</name>`.
    End(&'a str),
    /// Text between tags.
    Text(&'a str),
}

/// Who takes what is read.
pub type Taker<'t> = &'t mut dyn FnMut(Event) -> Import<()>;

/// Reads XML.
#[derive(Debug, Default)]
pub struct Scanner {
    /// What a piece cut in two.
    kept: Vec<u8>,
    in_tag: bool,
    quote: Option<u8>,
}

impl Scanner {
    /// Takes the next bytes, and hands over what is whole.
    ///
    /// # Errors
    /// Where a tag or a text has no end, or what is read is refused.
    pub fn push(&mut self, bytes: &[u8], take: Taker) -> Import<()> {
        let mut rest = bytes;
        loop {
            let end = if self.in_tag {
                self.end_of_tag(rest)
            } else {
                rest.iter().position(|&byte| byte == b'<')
            };
            let Some(end) = end else {
                if self.kept.len() + rest.len() > LONGEST {
                    return Err(ImportError::whole(Fault::TooMuch));
                }
                self.kept.extend_from_slice(rest);
                return Ok(());
            };
            let (piece, behind) = rest.split_at_checked(end).unwrap_or((rest, &[]));
            rest = behind.get(1..).unwrap_or_default();
            let mut kept = std::mem::take(&mut self.kept);
            let whole = if kept.is_empty() {
                piece
            } else {
                kept.extend_from_slice(piece);
                &kept
            };
            let text = String::from_utf8_lossy(whole);
            if self.in_tag {
                tag(&text, take)?;
            } else if !text.is_empty() {
                take(Event::Text(&unescape(&text)))?;
            }
            drop(text);
            self.in_tag = !self.in_tag;
            kept.clear();
            self.kept = kept;
        }
    }

    /// Where the tag ends: at a `>` outside quotes.
    fn end_of_tag(&mut self, bytes: &[u8]) -> Option<usize> {
        for (at, &byte) in bytes.iter().enumerate() {
            match (self.quote, byte) {
                (None, b'>') => return Some(at),
                (None, b'"' | b'\'') => self.quote = Some(byte),
                (Some(open), byte) if open == byte => self.quote = None,
                _ => {}
            }
        }
        None
    }
}

fn tag(text: &str, take: Taker) -> Import<()> {
    let plain = |name: &'_ str| name.rfind(':').map_or(0, |colon| colon + 1);
    let without_prefix = |name| str::get(name, plain(name)..).unwrap_or_default();
    if let Some(name) = text.strip_prefix('/') {
        return take(Event::End(without_prefix(name.trim())));
    }
    if text.starts_with(['?', '!']) {
        return Ok(());
    }
    let closed = text.ends_with('/');
    let text = text.strip_suffix('/').unwrap_or(text);
    let end = text
        .bytes()
        .position(|byte| byte.is_ascii_whitespace())
        .unwrap_or(text.len());
    let (name, attributes) = text.split_at_checked(end).unwrap_or((text, ""));
    take(Event::Start {
        name: without_prefix(name),
        attributes,
        closed,
    })
}

/// The value of an attribute.
pub fn attribute<'a>(attributes: &'a str, name: &str) -> Option<Cow<'a, str>> {
    let mut rest = attributes;
    loop {
        let (key, after) = rest.split_once('=')?;
        let after = after.trim_start();
        let quote = after.chars().next()?;
        let after = after.strip_prefix(quote)?;
        let (value, after) = after.split_once(quote)?;
        if key.trim() == name {
            return Some(unescape(value));
        }
        rest = after;
    }
}

/// Puts in what `&…;` stands for.
fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        plain.push_str(before);
        let Some((name, behind)) = after.split_once(';') else {
            plain.push('&');
            rest = after;
            continue;
        };
        let code = match name.strip_prefix('#') {
            Some(digits) => match digits.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok(),
                None => digits.parse().ok(),
            }
            .and_then(char::from_u32),
            None => match name {
                "amp" => Some('&'),
                "lt" => Some('<'),
                "gt" => Some('>'),
                "quot" => Some('"'),
                "apos" => Some('\''),
                _ => None,
            },
        };
        plain.push(code.unwrap_or('\u{fffd}'));
        rest = behind;
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_text_are_read_whatever_the_pieces() {
        let xml = "<?xml version=\"1.0\"?><x:c r=\"A1\" t='a>b'><v>1&amp;2 &#229;</v><e/></x:c>";
        for piece in [1, 3, 1000] {
            let (mut scanner, mut events) = (Scanner::default(), Vec::new());
            for part in xml.as_bytes().chunks(piece) {
                let mut take = |event: Event| {
                    events.push(format!("{event:?}"));
                    Ok(())
                };
                scanner.push(part, &mut take).unwrap();
            }
            let start = |name, attributes, closed| Event::Start {
                name,
                attributes,
                closed,
            };
            let expected = [
                start("c", " r=\"A1\" t='a>b'", false),
                start("v", "", false),
                Event::Text("1&2 å"),
                Event::End("v"),
                start("e", "", true),
                Event::End("c"),
            ];
            assert_eq!(events, expected.map(|event| format!("{event:?}")));
        }
        assert_eq!(attribute(" r=\"A1\" t='a>b'", "t").as_deref(), Some("a>b"));
        assert_eq!(attribute(" r=\"A1\"", "s"), None);
    }
}
