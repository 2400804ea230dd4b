//! Figures as files write them: decimal comma or point, spaces between thousands, SSB's symbols for
//! what is missing. By hand, because a big file has millions.

use super::error::{Fault, Missing, quoted};

/// What one cell holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Figure {
    /// Persons.
    Persons(f64),
    /// Nothing, and why.
    None(Missing),
}

/// More persons than there are in any country; keeps sums finite.
const TOO_MANY: f64 = 1e10;

/// Reads one cell of text.
///
/// # Errors
/// Where it is neither a figure nor a symbol, below zero, or can be read in two ways.
pub fn figure(text: &str) -> Result<Figure, Fault> {
    // The quick way, which nearly every cell goes: a few digits and nothing else.
    let bytes = text.as_bytes();
    if (1..=9).contains(&bytes.len()) {
        let mut whole = 0_u32;
        let mut digits = true;
        for byte in bytes {
            let digit = byte.wrapping_sub(b'0');
            if digit > 9 {
                digits = false;
                break;
            }
            whole = whole * 10 + u32::from(digit);
        }
        if digits {
            return Ok(Figure::Persons(f64::from(whole)));
        }
    }
    slow(text.trim_matches(|c: char| c.is_whitespace() || c == '"'))
}

fn slow(text: &str) -> Result<Figure, Fault> {
    match text {
        "" => return Ok(Figure::None(Missing::Empty)),
        "." => return Ok(Figure::None(Missing::NotInUse)),
        ".." | "..." => return Ok(Figure::None(Missing::NotAvailable)),
        ":" => return Ok(Figure::None(Missing::Withheld)),
        // Nil: the one symbol that is a figure.
        "-" | "–" | "\u{2212}" => return Ok(Figure::Persons(0.0)),
        _ => {}
    }
    let not_a_number = || Fault::NotANumber {
        found: quoted(text),
    };
    let (negative, digits) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let mut value = 0.0_f64;
    let mut seen = false;
    let mut mark = None;
    let mut decimals = 0_i32;
    let mut spaces = false;
    for c in digits.chars() {
        match c {
            '0'..='9' => {
                seen = true;
                value = value * 10.0 + f64::from(u32::from(c) - u32::from('0'));
                if mark.is_some() {
                    decimals += 1;
                }
            }
            // Between thousands, never behind the decimal mark.
            ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' if seen && mark.is_none() => spaces = true,
            ',' | '.' if seen && mark.is_none() => mark = Some(c),
            _ => return Err(not_a_number()),
        }
    }
    if !seen || (mark.is_some() && decimals == 0) {
        return Err(not_a_number());
    }
    // SSB's tables of persons have no decimals: three of them are thousands of another language.
    if decimals == 3
        && !spaces
        && digits.chars().filter(char::is_ascii_digit).count() <= 6
        && !digits.starts_with('0')
    {
        return Err(Fault::Ambiguous {
            found: quoted(text),
        });
    }
    let value = value / 10_f64.powi(decimals.min(300));
    if negative && value > 0.0 {
        return Err(Fault::Negative {
            found: quoted(text),
        });
    }
    if value.is_finite() && value < TOO_MANY {
        Ok(Figure::Persons(value))
    } else {
        Err(not_a_number())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_however_they_are_written() {
        for (text, expected) in [
            ("1672", 1672.0),
            ("0", 0.0),
            ("1\u{a0}672", 1672.0),
            ("1\u{202f}672", 1672.0),
            ("1 672", 1672.0),
            (" 318 ", 318.0),
            ("318.2", 318.2),
            ("318,2", 318.2),
            ("1 672,5", 1672.5),
            ("-", 0.0),
            ("5627400", 5_627_400.0),
        ] {
            assert_eq!(figure(text), Ok(Figure::Persons(expected)), "{text}");
        }
        for (text, expected) in [
            (".", Missing::NotInUse),
            ("..", Missing::NotAvailable),
            (":", Missing::Withheld),
            ("", Missing::Empty),
            ("\"..\"", Missing::NotAvailable),
        ] {
            assert_eq!(figure(text), Ok(Figure::None(expected)), "{text}");
        }
        assert!(matches!(figure("1,672"), Err(Fault::Ambiguous { .. })));
        assert!(matches!(figure("1.672"), Err(Fault::Ambiguous { .. })));
        assert!(matches!(figure("-5"), Err(Fault::Negative { .. })));
        for text in [
            "Lier",
            "12a",
            "1.2.3",
            "1e5",
            "--1",
            "12-",
            "5,",
            ",5",
            "99999999999999",
        ] {
            assert!(
                matches!(figure(text), Err(Fault::NotANumber { .. })),
                "{text}"
            );
        }
    }
}
