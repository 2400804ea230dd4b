//! What the charts of the analyses look like outside the page: the colours and lines of `style/later/analysis.css`.

use crate::chart::{Ink, LOOKS, Piece, Rule};

use super::light::light;

/// The colours of the series, in their order.
const SERIES: [Ink; LOOKS] = [
    Ink::Slot1,
    Ink::Slot2,
    Ink::Slot3,
    Ink::Slot4,
    Ink::Slot5,
    Ink::Capital,
    Ink::Technology,
    Ink::Hospital,
];
/// Size of text.
const TEXT: &str = "13";

fn colour(look: usize) -> &'static str {
    light(SERIES.get(look).copied().unwrap_or(Ink::Slot1))
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

    const STYLE: &str = include_str!("../../../style/later/analysis.css");

    #[test]
    fn the_series_have_the_colours_of_the_style_sheet() {
        for (number, ink) in SERIES.into_iter().enumerate() {
            let rule = format!(".series-{number} {{ --series: var({}); }}", ink.property());
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
