//! XML as workbooks have it: elements, attributes and text, a piece at a time. No namespaces, no
//! documents types: what a workbook's writer never puts there is passed over.

use crate::import::error::{Fault, Import, ImportError};

/// The longest tag or text.
const LONGEST: usize = 1024 * 1024;

/// What is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// `<name …>` or `<name …/>`.
    Start {
        /// Without a prefix.
        name: String,
        /// What stands behind the name.
        attributes: String,
        /// Whether it is at its end already.
        closed: bool,
    },
    /// `</name>`.
    End(String),
    /// Text between tags.
    Text(String),
}

/// Reads XML.
#[derive(Debug, Default)]
pub struct Scanner {
    kept: Vec<u8>,
    in_tag: bool,
    quote: Option<u8>,
}

impl Scanner {
    /// Takes the next bytes, and puts what is whole into `events`.
    ///
    /// # Errors
    /// Where a tag or a text has no end.
    pub fn push(&mut self, bytes: &[u8], events: &mut Vec<Event>) -> Import<()> {
        for &byte in bytes {
            match (self.in_tag, byte) {
                (false, b'<') => {
                    self.text(events);
                    self.in_tag = true;
                }
                (true, b'>') if self.quote.is_none() => {
                    self.tag(events);
                    self.in_tag = false;
                }
                (in_tag, byte) => {
                    if in_tag && (byte == b'"' || byte == b'\'') {
                        self.quote = match self.quote {
                            None => Some(byte),
                            Some(open) if open == byte => None,
                            open => open,
                        };
                    }
                    if self.kept.len() >= LONGEST {
                        return Err(ImportError::whole(Fault::TooMuch));
                    }
                    self.kept.push(byte);
                }
            }
        }
        Ok(())
    }

    fn text(&mut self, events: &mut Vec<Event>) {
        if !self.kept.is_empty() {
            events.push(Event::Text(unescape(&String::from_utf8_lossy(&self.kept))));
            self.kept.clear();
        }
    }

    fn tag(&mut self, events: &mut Vec<Event>) {
        let text = String::from_utf8_lossy(&self.kept).into_owned();
        self.kept.clear();
        self.quote = None;
        let plain = |name: &str| name.rsplit(':').next().unwrap_or_default().to_owned();
        if let Some(name) = text.strip_prefix('/') {
            events.push(Event::End(plain(name.trim())));
        } else if !text.starts_with(['?', '!']) {
            let closed = text.ends_with('/');
            let text = text.strip_suffix('/').unwrap_or(&text);
            let end = text.find(char::is_whitespace).unwrap_or(text.len());
            let (name, attributes) = text.split_at_checked(end).unwrap_or((text, ""));
            events.push(Event::Start {
                name: plain(name),
                attributes: attributes.to_owned(),
                closed,
            });
        }
    }
}

/// The value of an attribute.
pub fn attribute(attributes: &str, name: &str) -> Option<String> {
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
fn unescape(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
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
    plain
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
                scanner.push(part, &mut events).unwrap();
            }
            let start = |name: &str, attributes: &str, closed| Event::Start {
                name: name.to_owned(),
                attributes: attributes.to_owned(),
                closed,
            };
            let end = |name: &str| Event::End(name.to_owned());
            assert_eq!(
                events,
                [
                    start("c", " r=\"A1\" t='a>b'", false),
                    start("v", "", false),
                    Event::Text("1&2 å".to_owned()),
                    end("v"),
                    start("e", "", true),
                    end("c"),
                ]
            );
        }
        assert_eq!(attribute(" r=\"A1\" t='a>b'", "t").as_deref(), Some("a>b"));
        assert_eq!(attribute(" r=\"A1\"", "s"), None);
    }
}
