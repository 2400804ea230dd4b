//! Sentences that follow the numbers: as many, more or fewer, as they are shown.

use crate::format::{fill, number};
use crate::text::Catalogue;

use super::Here;

/// Which words a difference takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// «flere enn», «færre enn».
    Count,
    /// «mer enn», «mindre enn».
    Amount,
}

/// A number as it is shown, and as it is compared: what looks the same is called the same.
fn shown(value: f64, decimals: usize) -> f64 {
    let scale = 10_f64.powi(i32::try_from(decimals).unwrap_or(0));
    (value * scale).round() / scale
}

/// «like mange som», «3 flere enn», «0,4 timer mindre enn»: `then` against `now`, both with so many decimals.
pub fn change(now: f64, then: f64, decimals: usize, words: Change, texts: &Catalogue) -> String {
    let citizens = &texts.citizens;
    let difference = shown(then, decimals) - shown(now, decimals);
    let half = 0.5 * 10_f64.powi(-i32::try_from(decimals).unwrap_or(0));
    let [same, more, less] = match words {
        Change::Count => citizens.count,
        Change::Amount => citizens.amount,
    };
    let template = if difference > half {
        more
    } else if difference < -half {
        less
    } else {
        same
    };
    fill(template, &[("number", &number(difference.abs(), decimals))])
}

impl Here<'_> {
    /// A sentence about a number in the shown year and the base year: `{then}`, `{now}`, `{change}`, `{year}`, `{base}`, and
    /// what else is given.
    pub(super) fn sentence(
        &self,
        template: &str,
        (now, then): (f64, f64),
        decimals: usize,
        words: Change,
        more: &[(&str, &str)],
    ) -> String {
        let change = change(now, then, decimals, words, self.texts);
        let (now, then) = (number(now, decimals), number(then, decimals));
        let (year, base) = (self.then.year.to_string(), self.now.year.to_string());
        let mut values = vec![
            ("now", now.as_str()),
            ("then", &then),
            ("change", &change),
            ("year", &year),
            ("base", &base),
        ];
        values.extend(more);
        fill(template, &values)
    }
}
