//! Where in a JSON text something went wrong, as the path of the field.
//!
//! The parser only tells line and column. A library that wraps it to keep the path is ten times this
//! in the page's module.

/// What the path goes through.
enum Step {
    /// An object, at this key.
    Key(String),
    /// A list, at this place.
    Item(usize),
}

/// The path of the value that stands at `line` and `column` (from 1) of `text`; empty at the top.
pub fn path_at(text: &str, line: usize, column: usize) -> String {
    let mut path: Vec<Step> = Vec::new();
    let mut last_text = String::new();
    let before = text
        .split_inclusive('\n')
        .enumerate()
        .flat_map(|(number, content)| {
            // The column counts bytes and names the last one that was read.
            let end = match number + 1 {
                this if this < line => content.len(),
                this if this == line => column.saturating_sub(1).min(content.len()),
                _ => 0,
            };
            content.bytes().take(end)
        });
    let mut in_text = false;
    let mut escaped = false;
    let mut read = Vec::new();
    for byte in before {
        if in_text {
            if escaped {
                escaped = false;
            } else if byte == b'\\' {
                escaped = true;
                continue;
            } else if byte == b'"' {
                in_text = false;
                last_text = String::from_utf8_lossy(&read).into_owned();
                continue;
            }
            read.push(byte);
            continue;
        }
        match byte {
            b'"' => {
                in_text = true;
                read.clear();
            }
            b'{' => path.push(Step::Key(String::new())),
            b'[' => path.push(Step::Item(0)),
            b'}' | b']' => {
                path.pop();
            }
            b':' => {
                if let Some(Step::Key(key)) = path.last_mut() {
                    key.clone_from(&last_text);
                }
            }
            b',' => match path.last_mut() {
                Some(Step::Item(place)) => *place += 1,
                Some(Step::Key(key)) => key.clear(),
                None => {}
            },
            _ => {}
        }
    }
    let mut name = String::new();
    for step in &path {
        match step {
            Step::Key(key) if key.is_empty() => break,
            Step::Key(key) => {
                if !name.is_empty() {
                    name.push('.');
                }
                name.push_str(key);
            }
            Step::Item(place) => {
                name.push('[');
                name.push_str(&place.to_string());
                name.push(']');
            }
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::path_at;

    fn path_of_error(text: &str) -> String {
        let error = serde_json::from_str::<serde_json::Value>(text).unwrap_err();
        path_at(text, error.line(), error.column())
    }

    #[test]
    fn the_field_is_named() {
        assert_eq!(
            path_of_error(r#"{"levers": {"prevalence": 1e999}}"#),
            "levers.prevalence"
        );
        assert_eq!(
            path_of_error("{\"a\": 1,\n \"b\": [1, [2, NaN]]}"),
            "b[1][1]"
        );
        assert_eq!(path_of_error(r#"{"a\"b": Infinity}"#), "a\"b");
        assert_eq!(path_of_error(r#"{"å": -}"#), "å");
    }

    #[test]
    fn nothing_is_named_before_a_key_is_read() {
        for text in ["", "{", "{'a': 1}", "]", "{\"a\": 1,}"] {
            assert_eq!(path_of_error(text), "", "{text}");
        }
    }

    #[test]
    fn any_place_in_any_text_is_answered() {
        for text in ["", "[[[[", "}}}}", "{\"a\":", "\"\\", "ååå\n\nå"] {
            for line in 0..4 {
                for column in 0..9 {
                    let _ = path_at(text, line, column);
                }
            }
        }
    }
}
