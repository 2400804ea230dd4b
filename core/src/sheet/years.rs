//! The small table: today, some years, the shown year and the target year.

use crate::chart::{Row, Table, TableCell};
use crate::format::fill;
use crate::model::series::Series;
use crate::text::Catalogue;

use super::Subject;

/// How many rows there are at most.
const MOST: usize = 7;

const COLUMNS: [Series; 7] = [
    Series::Need,
    Series::PlacesTarget,
    Series::PlacesPlanned,
    Series::Unmet,
    Series::UnmetDecided,
    Series::Fte,
    Series::Cost,
];

/// The years of the table: first, shown, target and last, and between them round ones as long as there is room.
fn years(first: i32, last: i32, shown: i32, target: i32) -> Vec<i32> {
    let mut years = Vec::with_capacity(MOST);
    let round = |every: i32| (first..=last).filter(move |year| year % every == 0);
    let wanted = [first, shown, target, last].into_iter();
    for year in wanted.chain(round(10)).chain(round(5)) {
        let inside = (first..=last).contains(&year);
        if inside && !years.contains(&year) && years.len() < MOST {
            years.push(year);
        }
    }
    years.sort_unstable();
    years
}

/// The table.
pub(super) fn table(subject: &Subject, texts: &Catalogue) -> Table {
    let words = &texts.paper;
    let evaluation = subject.evaluation;
    let (base, end) = (evaluation.base_year(), evaluation.outputs.end_year());
    let (shown, target) = (subject.view.shown_year, evaluation.target_year());
    let head = |year: i32| {
        let text = year.to_string();
        let template = if year == base {
            words.base_row
        } else if year == target {
            words.target_row
        } else {
            return text;
        };
        fill(template, &[("year", &text)])
    };
    Table {
        caption: words.years_caption.to_owned(),
        head: std::iter::once(texts.charts.year)
            .chain(words.columns)
            .map(str::to_owned)
            .collect(),
        rows: years(base, end, shown, target)
            .into_iter()
            .map(|year| Row {
                head: head(year),
                cells: COLUMNS
                    .into_iter()
                    .map(|series| TableCell::whole(evaluation.at(series, year)))
                    .collect(),
                chosen: year == shown,
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_shown_target_and_last_are_there() {
        assert_eq!(years(2018, 2028, 2028, 2028), [2018, 2020, 2025, 2028]);
        assert_eq!(
            years(2026, 2050, 2033, 2040),
            [2026, 2030, 2033, 2035, 2040, 2045, 2050]
        );
        assert_eq!(years(2026, 2026, 2030, 2040), [2026]);
        assert_eq!(years(2001, 2099, 2033, 2044).len(), MOST);
    }
}
