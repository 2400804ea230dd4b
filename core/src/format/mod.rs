//! Numbers as the language of the page writes them: «2 060», «16,4 %», «−55» in Norwegian, “2,060”, “16.4%” in English.
//! The same text natively, on canvas, in tables and in the page. Rounding is half away from zero and only for display.
//!
//! How numbers are written is set once, when a catalogue is taken ([`write_like`]), and not passed along: it
//! would have to go through every function that makes a text, and cost each call in the page. It is set for a thread,
//! so that native programs can write two languages beside each other.

use std::cell::Cell;

/// Stands between thousands and before units; never breaks a line.
pub const NO_BREAK: char = '\u{a0}';
/// From here on a number is no number of persons or kroner, and has no digits to show.
const TOO_BIG: f64 = 1e15;
/// The minus sign that is shown.
pub const MINUS: char = '\u{2212}';

/// How a language writes numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    /// «2 060,5», «16 %», «12.06.2026».
    Norwegian,
    /// “2,060.5”, “16%”, “2026-06-12”: the one way to write a date that is not read in two ways.
    English,
}

thread_local! {
    static STYLE: Cell<Style> = const { Cell::new(Style::Norwegian) };
}

/// Writes and reads numbers from now on as `language` does, on this thread. Anything but `en` is Norwegian, as all is before
/// the first call.
pub fn write_like(language: &str) {
    STYLE.set(match language {
        "en" => Style::English,
        _ => Style::Norwegian,
    });
}

/// The decimal sign, and what stands between thousands.
fn marks() -> (char, char) {
    match STYLE.get() {
        Style::Norwegian => (',', NO_BREAK),
        Style::English => ('.', ','),
    }
}

/// The sign that another language writes its decimals with: before three digits it can be read in two ways.
pub(crate) fn foreign_mark() -> char {
    match STYLE.get() {
        Style::Norwegian => '.',
        Style::English => ',',
    }
}

/// A number of a file: as [`number`], with nothing between thousands.
pub(crate) fn ungrouped(value: f64, decimals: usize) -> String {
    let (_, thousands) = marks();
    number(value, decimals).replace(thousands, "")
}

/// A day, from the digits of its parts.
pub(crate) fn date(year: &str, month: &str, day: &str) -> String {
    match STYLE.get() {
        Style::Norwegian => format!("{day}.{month}.{year}"),
        Style::English => format!("{year}-{month}-{day}"),
    }
}

/// `value` with so many decimals, thousands apart.
pub fn number(value: f64, decimals: usize) -> String {
    if !value.is_finite() || value.abs() >= TOO_BIG {
        return "–".to_owned();
    }
    let scale = 10_f64.powi(i32::try_from(decimals).unwrap_or(0));
    // `round` is half away from zero. The nudge keeps 2.675, which is stored a hair below, from
    // rounding down. Above the largest whole number there is nothing to show anyway.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let rounded = (value.abs() * scale * (1.0 + f64::EPSILON)).round() as u64;
    let mut digits = rounded.to_string();
    while digits.len() <= decimals {
        digits.insert(0, '0');
    }
    let (whole, fraction) = digits.split_at(digits.len() - decimals);
    let mut text = String::with_capacity(digits.len() + 4);
    if value < 0.0 && rounded > 0 {
        text.push(MINUS);
    }
    let (point, thousands) = marks();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push(thousands);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(point);
        text.push_str(fraction);
    }
    text
}

/// `value` for a file, the same in every language: at most so many decimals and none that are zero, nothing between
/// thousands, the keyboard's minus. Empty where it is no number.
pub fn plain_number(value: f64, decimals: usize, point: char) -> String {
    if !value.is_finite() {
        return String::new();
    }
    let text = format!("{:.decimals$}", tidy(value));
    let text = if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.')
    } else {
        &text
    };
    if text == "-0" {
        return "0".to_owned();
    }
    text.replace('.', &point.to_string())
}

/// A whole number.
pub fn whole(value: f64) -> String {
    number(value, 0)
}

/// A whole number with its sign, «+12» or «−3».
pub fn signed(value: f64, decimals: usize) -> String {
    let text = number(value, decimals);
    if value > 0.0 && text.chars().any(|c| c.is_ascii_digit() && c != '0') {
        format!("+{text}")
    } else {
        text
    }
}

/// A share as per cent, «16,4 %», in English “16.4%”.
pub fn percent(share: f64, decimals: usize) -> String {
    let mut text = number(share * 100.0, decimals);
    if STYLE.get() == Style::Norwegian {
        text.push(NO_BREAK);
    }
    text.push('%');
    text
}

/// Reads a number as it is typed: comma or point, any spaces, either minus, a per cent sign behind it. `None` where it is
/// not one. In English a comma before groups of three digits stands between thousands («2,060»); everywhere
/// else either sign begins the decimals.
pub fn parse(text: &str) -> Option<f64> {
    let grouped = STYLE.get() == Style::English && is_grouped(text);
    let plain: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '%' && !(grouped && *c == ','))
        .map(|c| match c {
            ',' => '.',
            MINUS => '-',
            other => other,
        })
        .collect();
    // Not «1e5», which nobody types in a number field.
    let allowed = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '+');
    if !plain.chars().all(allowed) {
        return None;
    }
    parse_plain(&plain)
}

/// Whether all commas of a number stand between thousands: three digits behind each, and one to three before the first, of
/// which the first is no zero.
fn is_grouped(text: &str) -> bool {
    let (mut digits, mut first, mut commas) = (0, b'0', false);
    for byte in text.bytes().rev() {
        match byte {
            b'0'..=b'9' => (digits, first) = (digits + 1, byte),
            b',' if digits == 3 => (digits, commas) = (0, true),
            b',' => return false,
            b'.' => digits = 0,
            _ => {}
        }
    }
    commas && (1..=3).contains(&digits) && first != b'0'
}

/// Reads a number with a decimal point, `05` and `.5` included. The JSON reader does it: it is exact,
/// it is in the page anyway, and the standard library's own would load its tables a second time.
pub fn parse_plain(text: &str) -> Option<f64> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1.0, digits),
        None => (1.0, text.strip_prefix('+').unwrap_or(text)),
    };
    let digits = digits.trim_start_matches('0');
    let whole = if digits.starts_with(|c: char| c.is_ascii_digit()) {
        digits.to_owned()
    } else if digits.is_empty() && text.ends_with('0') {
        "0".to_owned()
    } else {
        format!("0{digits}")
    };
    let value: serde_json::Value = serde_json::from_str(whole.trim_end_matches('.')).ok()?;
    let number = value.as_f64()?;
    (number.is_finite() && text.contains(|c: char| c.is_ascii_digit())).then_some(sign * number)
}

/// `value` with twelve significant digits: what somebody types, freed of the noise of dividing it into
/// the scenario's unit (16.4 / 100 is 0.16399999999999998), and short enough to be read back exactly
/// by any reader.
pub fn tidy(value: f64) -> f64 {
    const DIGITS: i32 = 12;
    if !value.is_normal() {
        return value;
    }
    // The logarithm of a normal number is between −308 and 308.
    #[allow(clippy::cast_possible_truncation)]
    let before = value.abs().log10().floor() as i32 + 1;
    let decimals = DIGITS - before;
    // A power of ten is exact up to 22; dividing by one rounds once, multiplying would twice.
    if (0..=22).contains(&decimals) {
        let scale = 10_f64.powi(decimals);
        (value * scale).round() / scale
    } else {
        value
    }
}

/// Puts values into a text: every `{name}` that `values` has.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut text = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let Some((name, behind)) = after.split_once('}') else {
            text.push('{');
            rest = after;
            continue;
        };
        if let Some((_, value)) = values.iter().find(|(known, _)| *known == name) {
            text.push_str(value);
        } else {
            text.push('{');
            text.push_str(name);
            text.push('}');
        }
        rest = behind;
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_the_norwegian_way() {
        assert_eq!(number(2060.0, 0), "2\u{a0}060");
        assert_eq!(number(1_234_567.89, 1), "1\u{a0}234\u{a0}567,9");
        assert_eq!(number(-55.4, 0), "\u{2212}55");
        assert_eq!(number(-0.04, 1), "0,0");
        assert_eq!(number(0.5, 0), "1");
        assert_eq!(number(-2.5, 0), "\u{2212}3");
        assert_eq!(number(2.675, 2), "2,68");
        assert_eq!(number(0.05, 1), "0,1");
        assert_eq!(number(0.007, 3), "0,007");
        assert_eq!(number(f64::NAN, 0), "–");
        assert_eq!(signed(12.2, 0), "+12");
        assert_eq!(signed(0.2, 0), "0");
        assert_eq!(percent(0.164, 1), "16,4\u{a0}%");
    }

    #[test]
    fn numbers_are_written_the_english_way() {
        write_like("en");
        assert_eq!(number(2060.0, 0), "2,060");
        assert_eq!(number(-1_234_567.89, 1), "\u{2212}1,234,567.9");
        assert_eq!(percent(0.164, 1), "16.4%");
        assert_eq!(signed(1200.0, 0), "+1,200");
        assert_eq!(ungrouped(2060.5, 1), "2060.5");
        assert_eq!(date("2026", "06", "12"), "2026-06-12");
        for value in [0.0, 16.4, -3.5, 2060.0, 1_234_567.8] {
            assert_eq!(parse(&number(value, 1)), Some(value));
        }
        assert_eq!(parse("2,060"), Some(2060.0));
        assert_eq!(parse("1,234,567.5"), Some(1_234_567.5));
        assert_eq!(parse("-2,060 %"), Some(-2060.0));
        // Not thousands: a decimal comma.
        assert_eq!(parse("16,4"), Some(16.4));
        assert_eq!(parse("0,164"), Some(0.164));
        assert_eq!(parse(",5"), Some(0.5));
        for bad in ["1,2,3", "1,23,456", "12,3456.7", "1.234.567"] {
            assert_eq!(parse(bad), None, "{bad}");
        }
        write_like("nb");
        assert_eq!(parse("2,060"), Some(2.06));
    }

    #[test]
    fn what_is_written_is_read_again() {
        for value in [0.0, 16.4, -3.5, 2060.0, 1_234_567.8] {
            assert_eq!(parse(&number(value, 1)), Some(value));
        }
        assert_eq!(parse(" 16,4 % "), Some(16.4));
        assert_eq!(parse("05"), Some(5.0));
        assert_eq!(parse(",5"), Some(0.5));
        assert_eq!(parse("5,"), Some(5.0));
        assert_eq!(parse("000"), Some(0.0));
        assert_eq!(parse("-0,25"), Some(-0.25));
        for bad in [
            "", "abc", "1e5", "inf", "NaN", "1,2,3", "-", ".", "--5", "+-5", "5-",
        ] {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn typed_numbers_are_freed_of_noise() {
        assert_eq!(tidy(16.4 / 100.0).to_string(), "0.164");
        assert_eq!(tidy(1.0 / 3.0).to_string(), "0.333333333333");
        assert_eq!(tidy(-5508.0).to_string(), "-5508");
        for same in [0.0, 0.16, 1e300, 1e-300, 123_456_789_012.0] {
            assert_eq!(tidy(same).to_bits(), same.to_bits());
        }
    }

    #[test]
    fn a_text_takes_its_values() {
        assert_eq!(fill("{a} av {b}", &[("a", "1"), ("b", "2")]), "1 av 2");
        assert_eq!(fill("{ukjent} {", &[]), "{ukjent} {");
    }
}
