//! JSON values as text.
//!
//! The library's own writer brings ten kilobytes of tables for printing numbers, twenty times the
//! rest of it in the page; the standard library prints the same shortest digits and is there already.

use serde_json::Value;

/// A JSON value as text on one line, numbers with the fewest digits that give them back.
pub fn json_text(value: &Value) -> String {
    let mut text = String::new();
    write(value, &mut text);
    text
}

fn write(value: &Value, text: &mut String) {
    match value {
        Value::Null => text.push_str("null"),
        Value::Bool(true) => text.push_str("true"),
        Value::Bool(false) => text.push_str("false"),
        Value::Number(number) => text.push_str(&number_text(number)),
        Value::String(string) => quote(string, text),
        Value::Array(items) => {
            text.push('[');
            for (place, item) in items.iter().enumerate() {
                if place > 0 {
                    text.push(',');
                }
                write(item, text);
            }
            text.push(']');
        }
        Value::Object(fields) => {
            text.push('{');
            for (place, (key, field)) in fields.iter().enumerate() {
                if place > 0 {
                    text.push(',');
                }
                quote(key, text);
                text.push(':');
                write(field, text);
            }
            text.push('}');
        }
    }
}

fn number_text(number: &serde_json::Number) -> String {
    match (number.as_u64(), number.as_i64(), number.as_f64()) {
        (Some(whole), _, _) => whole.to_string(),
        (_, Some(whole), _) => whole.to_string(),
        (_, _, Some(float)) => float.to_string(),
        _ => "null".to_owned(),
    }
}

fn quote(string: &str, text: &mut String) {
    text.push('"');
    for letter in string.chars() {
        match letter {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            control if (control as u32) < 0x20 => {
                text.push_str("\\u00");
                for digit in [control as u32 >> 4, control as u32 & 15] {
                    text.push(char::from_digit(digit, 16).unwrap_or('0'));
                }
            }
            plain => text.push(plain),
        }
    }
    text.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_written_is_read_again() {
        let value = json!({
            "text": "«å» \"quoted\" back\\slash \n\r\t \u{1}\u{1f} \u{2028}",
            "numbers": [0.1, 1e300, 5e-324, -0.0, 123_456_789.123_456_79, u64::MAX, i64::MIN, 0],
            "other": [null, true, false, [], {}],
        });
        let text = json_text(&value);
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
    }
}
