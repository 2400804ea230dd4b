//! What the charts of the analyses look like outside the page: the colours and lines of `style/later/analysis.css`.

use crate::chart::{Ink, LOOKS, Piece, Rule};

use super::light::{DIGITS, colour as colour_of, light};

const STYLE: &str = include_str!("../../../style/later/analysis.css");

/// The series that have the colours of scenarios, in their order.
const SLOTS: [Ink; 5] = [Ink::Slot1, Ink::Slot2, Ink::Slot3, Ink::Slot4, Ink::Slot5];
/// The colours of those after them, which stand in the style sheet alone.
static OTHERS: [[u8; DIGITS]; LOOKS - SLOTS.len()] = [
    colour_of(STYLE, ".series-5 { --series"),
    colour_of(STYLE, ".series-6 { --series"),
    colour_of(STYLE, ".series-7 { --series"),
];
/// Size of text.
const TEXT: &str = "13";

fn colour(look: usize) -> &'static str {
    let other = || {
        let digits = OTHERS.get(look.checked_sub(SLOTS.len())?)?;
        std::str::from_utf8(digits).ok()
    };
    match SLOTS.get(look) {
        Some(&ink) => light(ink),
        None => other().unwrap_or_else(|| light(Ink::Slot1)),
    }
}

/// Attributes in place of classes.
pub(super) fn coat(part: Piece) -> String {
    let surface = light(Ink::Surface);
    match part {
        Piece::PlainBar(look) => {
            let colour = colour(look);
            format!("fill='{colour}' stroke='{colour}'")
        }
        Piece::Bar(look) => format!("stroke='{}'", colour(look)),
        Piece::Line(look) => format!("fill='none' stroke='{}' stroke-width='2.5'", colour(look)),
        Piece::Fill(look) => format!("fill='{}'", colour(look)),
        Piece::Over => format!("fill='none' stroke='{surface}' stroke-width='2'"),
        Piece::Dots => format!("fill='{surface}'"),
        Piece::Rule(kind) => {
            let (ink, more) = match kind {
                Rule::Grid => (Ink::Grid, ""),
                Rule::Zero => (Ink::Muted, ""),
                Rule::Mark => (Ink::Ink, " stroke-width='2' stroke-dasharray='6 4'"),
                Rule::Break => (Ink::Muted, " stroke-width='1.5' stroke-dasharray='2 3'"),
            };
            format!("stroke='{}'{more}", light(ink))
        }
        Piece::Text(name) => {
            let weight = if name { " font-weight='500'" } else { "" };
            format!("font-size='{TEXT}' fill='{}'{weight}", light(Ink::Ink))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_series_have_the_colours_of_the_style_sheet() {
        for (number, ink) in SLOTS.into_iter().enumerate() {
            let rule = format!(".series-{number} {{ --series: var({}); }}", ink.property());
            assert!(STYLE.contains(&rule), "{rule}");
        }
        for number in SLOTS.len()..LOOKS {
            let colour = colour(number);
            let rule = format!(".series-{number} {{ --series: var(--when-light, {colour})");
            assert!(STYLE.contains(&rule), "{rule}");
        }
    }

    #[test]
    fn the_rules_are_those_of_the_style_sheet() {
        let rule = |kind: &str| {
            let (_, rest) = STYLE
                .split_once(&format!("[data-kind=\"{kind}\"] {{"))
                .unwrap();
            rest.split_once('}').unwrap().0.replace([' ', '\n'], "")
        };
        for (kind, name) in [
            (Rule::Mark, "mark"),
            (Rule::Break, "break"),
            (Rule::Zero, "zero"),
        ] {
            let attributes = coat(Piece::Rule(kind)).replace(' ', "");
            for line in rule(name).split(';').filter(|line| !line.is_empty()) {
                let (property, value) = line.split_once(':').unwrap();
                let value = match Ink::ALL
                    .into_iter()
                    .find(|ink| value.contains(ink.property()))
                {
                    Some(ink) => light(ink).to_owned(),
                    None => value.to_owned(),
                };
                assert!(
                    attributes.contains(&format!("{property}='{value}'")),
                    "{line}: {attributes}"
                );
            }
        }
    }
}
