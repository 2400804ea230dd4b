//! The tables of «Om modellen»: constants, levers, parameters, data and versions, from the tables that the model itself reads.

use crate::chart::{Row, Table, TableCell};
use crate::evaluation::Evaluation;
use crate::figure::{FigureId, lever_reading, lever_text, parameter_decimals, parameter_scale};
use crate::format::{date, fill, number, percent, signed, whole};
use crate::model::age::{Band, OLDEST};
use crate::model::dementia::{
    DementiaReference, HUNT4_FROM, HUNT4_MEN, HUNT4_WOMEN, ROTTERDAM_FROM, ROTTERDAM_RATE,
};
use crate::model::home_care::{CARE_HOME_RESIDENTS, GROUPS, NATIONAL_HOURS, NATIONAL_USERS};
use crate::model::lever::{FAMILY_CARE_EVIDENCE, FamilyCare, LeverId};
use crate::model::parameter::{ParameterId, ParameterSpec};
use crate::model::rate::KNOTS;
use crate::model::series::Series;
use crate::model::source::{Source, Strength};
use crate::text::{Catalogue, Long};

use super::check::Check;
use super::data::{DATA, Licence};
use super::inside::Inside;
use super::version::RELEASES;

fn head(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn row(head: impl Into<String>, cells: Vec<String>) -> Row {
    Row {
        head: head.into(),
        cells: TableCell::texts(cells),
        chosen: false,
    }
}

/// «80–89», «90 og over».
fn ages(band: Band, texts: &Catalogue) -> String {
    let words = &texts.method;
    let from = band.from.to_string();
    if band.to >= OLDEST {
        fill(words.age_and_over, &[("from", &from)])
    } else {
        fill(words.ages, &[("from", &from), ("to", &band.to.to_string())])
    }
}

/// The bands between the starts of the steps.
fn bands(starts: &[u8]) -> Vec<Band> {
    let ends = starts.iter().skip(1).map(|start| start - 1).chain([OLDEST]);
    let bands = starts.iter().zip(ends);
    bands.map(|(&from, to)| Band { from, to }).collect()
}

/// Inhabitants by age in the base year and in `year`.
pub fn population_table(evaluation: &Evaluation, year: i32, texts: &Catalogue) -> Table {
    const STARTS: [u8; 7] = [0, 20, 67, 75, 80, 85, 90];
    let words = &texts.method;
    let inside = Inside::new(evaluation, year);
    let line = |name: String, band: Band| {
        let (before, now) = (band.sum(&inside.first), inside.persons_in(band));
        row(
            name,
            vec![whole(before), whole(now), signed(now - before, 0)],
        )
    };
    let mut rows: Vec<Row> = bands(&STARTS)
        .into_iter()
        .map(|band| line(ages(band, texts), band))
        .collect();
    let everybody = Band {
        from: 0,
        to: OLDEST,
    };
    rows.push(line(words.all.to_owned(), everybody));
    let [_, _, _, change] = words.reference_columns;
    Table {
        caption: words.population_caption.to_owned(),
        head: head(&[
            words.age,
            &evaluation.base_year().to_string(),
            &inside.year.to_string(),
            change,
        ]),
        rows,
    }
}

/// The rates of dementia of both sets, and the persons that the chosen set gives in `year`, adding up to the result.
pub fn dementia_table(evaluation: &Evaluation, year: i32, texts: &Catalogue) -> Table {
    let words = &texts.method;
    let inside = Inside::new(evaluation, year);
    // Both sets have steps of their own: every start of either is a row.
    let starts = HUNT4_FROM.iter().chain(&ROTTERDAM_FROM);
    let mut starts: Vec<u8> = starts.filter_map(|&from| u8::try_from(from).ok()).collect();
    starts.push(0);
    starts.sort_unstable();
    starts.dedup();
    let step = |from: [usize; 7], rates: [f64; 7], age: u8| {
        let steps = from.into_iter().zip(rates);
        let mut below = steps.filter(|(from, _)| *from <= usize::from(age));
        below.next_back().map_or(0.0, |(_, rate)| rate)
    };
    let chosen = evaluation.scenario.dementia_reference;
    let persons = |band: Band| {
        let rates = band.of(chosen.rates()).iter();
        let persons = band.of(&inside.persons).iter().zip(rates);
        let today: f64 = persons.map(|(persons, rate)| persons * rate).sum();
        today * inside.prevalence
    };
    let mut rows: Vec<Row> = bands(&starts)
        .into_iter()
        .map(|band| {
            let shown = |rate| percent(rate / 100.0, 2);
            row(
                ages(band, texts),
                vec![
                    shown(step(HUNT4_FROM, HUNT4_WOMEN, band.from)),
                    shown(step(HUNT4_FROM, HUNT4_MEN, band.from)),
                    shown(step(ROTTERDAM_FROM, ROTTERDAM_RATE, band.from)),
                    number(persons(band), 1),
                ],
            )
        })
        .collect();
    let all = number(
        persons(Band {
            from: 0,
            to: OLDEST,
        }),
        1,
    );
    let none = String::new;
    rows.push(row(words.all, vec![none(), none(), none(), all]));
    let [women, men, rotterdam, last] = words.dementia_columns;
    let last = fill(last, &[("year", &inside.year.to_string())]);
    let name = DementiaReference::ALL
        .iter()
        .position(|&known| known == chosen)
        .and_then(|place| texts.panel.dementia_references.get(place));
    let caption = fill(
        words.dementia_chosen,
        &[("name", name.copied().unwrap_or_default())],
    );
    Table {
        caption: format!("{} {caption}", words.dementia_caption),
        head: head(&[words.age, women, men, rotterdam, &last]),
        rows,
    }
}

/// The knots of the curve of need by age, and where it lies in `year`.
pub fn rate_table(evaluation: &Evaluation, year: i32, texts: &Catalogue) -> Table {
    let words = &texts.method;
    let inside = Inside::new(evaluation, year);
    let [_, value, moved] = words.rate_columns;
    let rows = KNOTS.into_iter().map(|(age, rate)| {
        // The knots stand at whole ages.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let there = inside.rates.get(age as usize).copied().unwrap_or(rate);
        row(
            whole(age),
            vec![number(rate * 100.0, 2), number(there * 100.0, 2)],
        )
    });
    let moved = fill(moved, &[("year", &inside.year.to_string())]);
    Table {
        caption: words.rate_caption.to_owned(),
        head: head(&[words.age, value, &moved]),
        rows: rows.collect(),
    }
}

/// Home-care users and hours by group: the country's, and this municipality's.
pub fn users_table(evaluation: &Evaluation, year: i32, texts: &Catalogue) -> Table {
    let words = &texts.method;
    let inside = Inside::new(evaluation, year);
    let national = NATIONAL_USERS.into_iter().zip(NATIONAL_HOURS);
    let here = inside.per_inhabitant.into_iter().zip(inside.hours);
    let groups = GROUPS.into_iter().zip(inside.users);
    let rows = groups.zip(national).zip(here).map(
        |(((band, users), (national_users, national_hours)), (rate, hours))| {
            row(
                ages(band, texts),
                vec![
                    number(national_users * 100.0, 2),
                    number(rate * 100.0, 2),
                    number(national_hours, 1),
                    number(hours, 1),
                    number(users, 1),
                ],
            )
        },
    );
    let rows = rows.collect();
    let [age, a, b, c, d, last] = words.users_columns;
    let last = fill(last, &[("year", &inside.year.to_string())]);
    Table {
        caption: words.users_caption.to_owned(),
        head: head(&[age, a, b, c, d, &last]),
        rows,
    }
}

/// How residents of 24-hour homes are taken from the groups of users.
pub fn users_split(texts: &Catalogue) -> String {
    let [young, middle, old] = CARE_HOME_RESIDENTS.map(|share| percent(share, 0));
    fill(
        texts.method.users_split,
        &[("young", &young), ("middle", &middle), ("old", &old)],
    )
}

/// The key figures in `year` beside the reference's.
pub fn reference_table(evaluation: &Evaluation, year: i32, texts: &Catalogue) -> Table {
    let words = &texts.method;
    let [name, scenario, reference, difference] = words.reference_columns;
    let line = |name: String, series: Series| {
        let there = evaluation.reference.at(series, year);
        row(
            name,
            vec![
                whole(evaluation.at(series, year)),
                whole(there),
                signed(evaluation.against_reference(series, year), 0),
            ],
        )
    };
    let mut rows: Vec<Row> = [
        (FigureId::Places, Series::PlacesTarget),
        (FigureId::Fte, Series::Fte),
        (FigureId::Cost, Series::Cost),
    ]
    .into_iter()
    .map(|(figure, series)| line(figure.label(texts).to_owned(), series))
    .collect();
    let without = FigureId::Unmet.label(texts);
    for (which, series) in [
        (texts.figures.if_built, Series::Unmet),
        (texts.figures.with_decided, Series::UnmetDecided),
    ] {
        rows.push(line(format!("{without}, {which}"), series));
    }
    Table {
        caption: fill(words.reference_caption, &[("year", &year.to_string())]),
        head: head(&[name, scenario, reference, difference]),
        rows,
    }
}

/// Publisher and year of each source, once; an assumption has neither.
fn cited(sources: &[Source], long: &Long) -> String {
    let mut all: Vec<String> = Vec::new();
    for &source in sources {
        let citation = long.citation(source.key());
        let one = if source == Source::Assumption {
            long.texts.strength(Strength::Assumption).to_owned()
        } else if citation.year.is_empty() {
            citation.publisher.to_owned()
        } else {
            format!("{} ({})", citation.publisher, citation.year)
        };
        if !all.contains(&one) {
            all.push(one);
        }
    }
    all.join("; ")
}

/// Every lever with where it stands, its range, what is documented, and what it rests on.
pub fn levers_table(evaluation: &Evaluation, long: &Long) -> Table {
    let texts = long.texts;
    let words = &texts.method;
    let value = |id: LeverId, value: f64| match id {
        // A factor on the reference: persons would hang on the place.
        LeverId::Prevalence => number(value, 2),
        _ => lever_text(id, value, Some(evaluation), texts),
    };
    let span = |id, low, high| {
        fill(
            words.span,
            &[("from", &value(id, low)), ("to", &value(id, high))],
        )
    };
    let mut rows: Vec<Row> = LeverId::ALL
        .into_iter()
        .map(|id| {
            let spec = id.spec();
            let reading = lever_reading(id, evaluation, texts);
            let (low, high) = reading.range;
            let documented = spec.documented;
            row(
                texts.levers.of(id).label,
                vec![
                    value(id, reading.value),
                    span(id, low, high),
                    documented
                        .map_or_else(|| words.none.to_owned(), |(from, to)| span(id, from, to)),
                    texts.strength(spec.evidence.strength).to_owned(),
                    cited(spec.evidence.sources, long),
                ],
            )
        })
        .collect();
    let choice = FamilyCare::ALL
        .iter()
        .position(|&known| known == evaluation.scenario.levers.family_care)
        .and_then(|place| texts.panel.family_choices.get(place));
    rows.push(row(
        texts.levers.family_care.label,
        vec![
            choice.copied().unwrap_or_default().to_owned(),
            texts.panel.family_choices.join(", "),
            words.none.to_owned(),
            texts.strength(FAMILY_CARE_EVIDENCE.strength).to_owned(),
            cited(FAMILY_CARE_EVIDENCE.sources, long),
        ],
    ));
    Table {
        caption: words.levers_caption.to_owned(),
        head: head(&words.levers_columns),
        rows,
    }
}

/// A value of a parameter with its unit.
fn parameter_text(spec: &ParameterSpec, value: f64, texts: &Catalogue) -> String {
    let unit = texts.panel.units.get(spec.unit as usize).copied();
    let shown = number(value * parameter_scale(spec.unit), parameter_decimals(spec));
    match unit {
        None | Some("") => shown,
        Some(unit) => format!("{shown}\u{a0}{unit}"),
    }
}

/// Every parameter with value, default, range, strength, year and sources.
pub fn parameters_table(evaluation: &Evaluation, long: &Long) -> Table {
    let texts = long.texts;
    let words = &texts.method;
    let rows = ParameterId::ALL.iter().map(|&id| {
        let spec = id.spec();
        let value = evaluation.scenario.parameters.get(id);
        let shown = |value| parameter_text(spec, value, texts);
        let changed = value.total_cmp(&spec.mode).is_ne();
        let mark = if changed {
            words.changed
        } else {
            words.not_changed
        };
        let range = match (spec.low, spec.high) {
            (Some(low), Some(high)) => {
                fill(words.span, &[("from", &shown(low)), ("to", &shown(high))])
            }
            _ => texts.panel.fixed.to_owned(),
        };
        Row {
            head: texts.parameter(id).to_owned(),
            cells: TableCell::texts([
                shown(value),
                format!("{} ({mark})", shown(spec.mode)),
                range,
                texts.strength(spec.strength).to_owned(),
                if spec.year.is_empty() {
                    words.none.to_owned()
                } else {
                    spec.year.to_owned()
                },
                cited(spec.sources, long),
            ]),
            chosen: changed,
        }
    });
    let rows = rows.collect();
    Table {
        caption: words.parameters_caption.to_owned(),
        head: head(&words.parameters_columns),
        rows,
    }
}

/// The defaults on the whole country beside what was reported.
pub fn check_table(check: &Check, texts: &Catalogue) -> Table {
    let words = &texts.method;
    let [fte, cost] = words.check_rows;
    let line = |name: &str, modelled: f64, reported: f64, shown: &dyn Fn(f64) -> String| {
        let share = modelled / reported - 1.0;
        let template = if share < 0.0 {
            words.below
        } else {
            words.above
        };
        row(
            name,
            vec![
                shown(modelled),
                shown(reported),
                fill(template, &[("percent", &percent(share.abs(), 1))]),
            ],
        )
    };
    Table {
        caption: words.check_caption.to_owned(),
        head: head(&words.check_columns),
        rows: vec![
            line(fte, check.fte, check.reported_fte, &whole),
            line(
                cost,
                check.cost / 1000.0,
                check.reported_cost / 1000.0,
                &|value| number(value, 1),
            ),
        ],
    }
}

/// The packaged data, what they are used for, and on which terms.
pub fn data_table(long: &Long) -> Table {
    let words = &long.texts.method;
    let [ccby, own, document] = words.licences;
    let rows = DATA.into_iter().zip(words.data_uses).map(|(data, used)| {
        let citation = long.citation(data.source.key());
        let licence = match data.licence {
            Licence::CcBy => ccby,
            Licence::Own => own,
            Licence::Document => document,
        };
        row(
            format!("{}: {}", citation.publisher, citation.title),
            vec![
                citation.year.to_owned(),
                used.to_owned(),
                licence.to_owned(),
            ],
        )
    });
    let rows = rows.collect();
    Table {
        caption: words.data_caption.to_owned(),
        head: head(&words.data_columns),
        rows,
    }
}

/// Every version, the newest first.
pub fn versions_table(texts: &Catalogue) -> Table {
    let words = &texts.method;
    let rows = RELEASES
        .into_iter()
        .zip(words.releases)
        .map(|(release, says)| {
            let [year, month, day] = release.date;
            row(
                date(year, month, day),
                vec![
                    release.model.to_owned(),
                    release.data.to_owned(),
                    says.to_owned(),
                ],
            )
        });
    let rows = rows.collect();
    Table {
        caption: words.versions_caption.to_owned(),
        head: head(&words.versions_columns),
        rows,
    }
}
