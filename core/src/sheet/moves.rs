//! What differs from the reference, from what to what, with the user's own reason.

use crate::compare::{Against, change_lines};
use crate::format::fill;
use crate::model::lever::{FAMILY_CARE_EVIDENCE, LeverId};
use crate::own::NumberOrigin;
use crate::scenario::Field;
use crate::text::Catalogue;

use super::Subject;
use super::room::Room;

/// The longest value that is printed whole on the one page, letters. Only lists of measures are longer.
const LONGEST_VALUE: usize = 90;

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub struct Move {
    /// What has been changed.
    pub name: String,
    /// What it is in the reference.
    pub from: String,
    /// What it is now.
    pub to: String,
    /// The user's reason; empty where there is none.
    pub reason: String,
    /// What its effect rests on where that is weak, or that the number is the user's own.
    pub tag: Option<&'static str>,
}

/// Every change.
#[derive(Clone, Debug, PartialEq)]
pub struct Moves(Vec<Move>);

/// What there is room for.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// The changes.
    pub moves: Vec<Move>,
    /// What is left out, and where it stands.
    pub notes: Vec<String>,
}

impl Said {
    /// Whether there is so much of it that it goes across the page instead of beside the chart.
    pub fn is_long(&self) -> bool {
        /// A reason of so many letters takes as much room as a change.
        const LETTERS: usize = 80;
        /// So many changes stand beside the chart.
        const BESIDE: usize = 7;
        let lines = |one: &Move| 1 + one.reason.chars().count().div_ceil(LETTERS);
        self.moves.iter().map(lines).sum::<usize>() > BESIDE
    }
}

impl Moves {
    /// Every change of the scenario against the reference, in the order of the page.
    pub(super) fn new(subject: &Subject, texts: &Catalogue) -> Self {
        let today = subject.today;
        let against = Against::Reference { today };
        let lines = change_lines(subject.entry, subject.evaluation, against, texts);
        let moves = lines.into_iter().map(|line| Move {
            tag: tag(line.field, texts),
            name: line.name,
            from: line.from,
            to: line.to,
            reason: line.reason,
        });
        Self(moves.collect())
    }

    /// All of them, whole.
    pub fn all(&self) -> &[Move] {
        &self.0
    }

    /// What there is room for. Nothing is left out without a note.
    pub fn in_room(&self, room: Room, texts: &Catalogue) -> Said {
        let words = &texts.paper;
        let mut notes = Vec::new();
        let mut moves: Vec<Move> = self.0.iter().take(room.changes).cloned().collect();
        let (mut shortened, mut dropped) = (false, false);
        for line in &mut moves {
            for value in [&mut line.from, &mut line.to] {
                shortened |= shorten(value, LONGEST_VALUE);
            }
            if room.reason == 0 {
                dropped |= !line.reason.is_empty();
                line.reason.clear();
            } else {
                shortened |= shorten(&mut line.reason, room.reason);
            }
        }
        if shortened {
            notes.push(words.shortened.to_owned());
        }
        if dropped {
            notes.push(words.reasons_in_report.to_owned());
        }
        match self.0.len() - moves.len() {
            0 => {}
            1 => notes.push(words.one_more_move.to_owned()),
            more => {
                let count = more.to_string();
                notes.push(fill(words.more_moves, &[("count", &count)]));
            }
        }
        Said { moves, notes }
    }
}

/// What the effect of a change rests on, where that has to be said.
fn tag(field: Field, texts: &Catalogue) -> Option<&'static str> {
    match field {
        Field::Lever(id) if id != LeverId::TargetYear => {
            texts.weak_tag(id.spec().evidence.strength)
        }
        Field::FamilyCare => texts.weak_tag(FAMILY_CARE_EVIDENCE.strength),
        Field::Parameter(_) | Field::Own(_) | Field::Municipality => {
            Some(texts.own.origin(NumberOrigin::Own))
        }
        // A year is chosen, not known; the others are choices, or tell where they come from.
        Field::Lever(_)
        | Field::DementiaReference
        | Field::Alternative
        | Field::EndYear
        | Field::Measures
        | Field::Seed => None,
    }
}

/// Cuts a text after a whole word, and says with dots that it goes on. Gives whether anything was cut.
fn shorten(text: &mut String, most: usize) -> bool {
    if text.chars().count() <= most {
        return false;
    }
    let kept: String = text.chars().take(most).collect();
    let whole = kept.rsplit_once(char::is_whitespace);
    let kept = whole.map_or(kept.as_str(), |(whole, _)| whole);
    *text = format!("{} …", kept.trim_end());
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_after_a_word() {
        let mut text = "vedtatt i kommunestyret i mai".to_owned();
        assert!(!shorten(&mut text, 40));
        assert!(shorten(&mut text, 20));
        assert_eq!(text, "vedtatt i …");
        let mut long = "a".repeat(50);
        assert!(shorten(&mut long, 10));
        assert_eq!(long, "aaaaaaaaaa …");
    }
}
