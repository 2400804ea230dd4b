//! From a link to scenarios, and a list of everything in it that could not be used. Any text is
//! answered; nothing is dropped silently.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

use serde_json::Value;

use crate::codec::{parse, scenario_from};
use crate::goal::{Goal, GoalId, goal_from};
use crate::model::series::Series;
use crate::scenario::{Field, Reason, Scenario, ScenarioError};
use crate::state::{MOST, View, view_from};
use crate::uncertainty::Ranges;

use super::encode::{
    DATA, GOAL, LANGUAGE, MODEL, NAME, RANGE, REASON, SUM, VERSION, VIEW, WAS, check_sum,
};
use super::flat::{Pairs, place_of, unflatten};
use super::percent;
use super::{FROZEN, Frozen, LINK, Shared};

/// How many bad keys are listed; the rest are counted.
const LISTED: usize = 50;
/// How many times a scenario is read again without a key that cannot be used.
const ROUNDS: usize = 20;

/// What is wrong with one key of a link.
#[derive(Clone, Debug, PartialEq)]
pub enum ProblemKind {
    /// There is no such key.
    Unknown,
    /// The key stands more than once; the first was used.
    Twice,
    /// There is no `=`.
    NoValue,
    /// The percent signs in it make no text.
    NotEncoded,
    /// The value cannot be used.
    Bad(Reason),
    /// The end of the link is missing, or the link is written by hand.
    NoSum,
    /// The link has been altered since it was made.
    OtherSum,
    /// The link is made by a newer version of the page.
    Newer,
    /// So many more keys could not be used.
    More(usize),
}

/// Something in a link that could not be used.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The key, as it stands in the link; empty for the whole.
    pub key: String,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What a link says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Decoded {
    /// Version of the model it was made with; empty where it does not say.
    pub model: String,
    /// Version of the data.
    pub data: String,
    /// Tag of the language it was made in; empty where it does not say.
    pub language: String,
    /// What is on screen; `None` where the link does not say.
    pub view: Option<View>,
    /// The active scenario and after it the pinned ones; empty where there is none to open.
    pub scenarios: Vec<Shared>,
    /// The goals, numbered from 1.
    pub goals: Vec<Goal>,
    /// What could not be used.
    pub problems: Vec<Problem>,
}

impl Decoded {
    fn problem(&mut self, key: &str, kind: ProblemKind) {
        if self.problems.len() < LISTED {
            let key = ScenarioError::new(key, Reason::UnknownKey).field();
            self.problems.push(Problem { key, kind });
        } else if let Some(Problem {
            kind: ProblemKind::More(more),
            ..
        }) = self.problems.last_mut()
        {
            *more += 1;
        } else {
            let (key, kind) = (String::new(), ProblemKind::More(1));
            self.problems.push(Problem { key, kind });
        }
    }
}

/// What `link` says: a fragment with or without `#`, or a whole address.
pub fn decode(link: &str) -> Decoded {
    let mut decoded = Decoded::default();
    let fragment = link.split_once('#').map_or(link, |(_, fragment)| fragment);
    let fragment = fragment.trim();
    if fragment.is_empty() {
        return decoded;
    }
    let mut pairs = split(fragment, &mut decoded);
    check_whole(&mut pairs, &mut decoded);
    let mut take = |key: &str| pairs.remove(key).map(|(_, value)| value);
    let version = take(VERSION);
    decoded.model = take(MODEL).unwrap_or_default();
    decoded.data = take(DATA).unwrap_or_default();
    decoded.language = take(LANGUAGE).unwrap_or_default();
    if version.is_some_and(|version| version != LINK) {
        decoded.problem(VERSION, ProblemKind::Newer);
    }
    // The view, and a group for each scenario.
    let mut view = Pairs::new();
    let mut groups: [Pairs; MOST] = Default::default();
    let mut goals: BTreeMap<GoalId, Pairs> = BTreeMap::new();
    for (key, (_, value)) in pairs {
        if let Some(key) = key.strip_prefix(VIEW) {
            view.insert(key.to_owned(), value);
            continue;
        }
        if let Some(inside) = key.strip_prefix(GOAL) {
            let field = inside.split_once('.').filter(|(_, field)| *field != "id");
            match field.and_then(|(number, field)| Some((goal_number(number)?, field))) {
                Some((number, field)) => {
                    let group = goals.entry(number).or_default();
                    group.insert(field.to_owned(), value);
                }
                None => decoded.problem(&key, ProblemKind::Unknown),
            }
            continue;
        }
        let (number, inside) = match key.split_once('.') {
            // The active one has no number.
            Some((number, inside)) if number.len() == 1 => match place_of(number) {
                pinned @ 2..=MOST => (pinned - 1, inside),
                _ => (MOST, inside),
            },
            _ => (0, key.as_str()),
        };
        let group = groups.get_mut(number);
        match group {
            Some(group) => {
                group.insert(inside.to_owned(), value);
            }
            None => decoded.problem(&key, ProblemKind::Unknown),
        }
    }
    for (number, group) in groups.into_iter().enumerate() {
        let prefix = match number {
            0 => String::new(),
            pinned => format!("{}.", pinned + 1),
        };
        if let Some(shared) = scenario(group, &prefix, &mut decoded) {
            decoded.scenarios.push(shared);
        }
    }
    for (number, mut group) in goals {
        let prefix = format!("{GOAL}{number}.");
        let id = decoded.goals.len() + 1;
        group.insert("id".to_owned(), id.to_string());
        let read = read(group, &prefix, &mut decoded, &|value| {
            goal_from(value, String::new())
        });
        decoded.goals.extend(read);
    }
    if !view.is_empty() {
        decoded.view = read(view, VIEW, &mut decoded, &|value| view_from(value, ""));
    }
    decoded
}

/// The number of a goal, where it is written plainly.
fn goal_number(text: &str) -> Option<GoalId> {
    let number: GoalId = text.parse().ok()?;
    (number > 0 && number.to_string() == text).then_some(number)
}

/// Key and value of everything in the fragment, with its place.
type Placed = BTreeMap<String, (usize, String)>;

fn split(fragment: &str, decoded: &mut Decoded) -> Placed {
    let mut pairs = Placed::new();
    for (place, part) in fragment.split('&').enumerate() {
        // What a mail program makes of `&`.
        let part = part.strip_prefix("amp;").unwrap_or(part);
        if part.is_empty() {
            continue;
        }
        let Some((key, value)) = part.split_once('=') else {
            decoded.problem(part, ProblemKind::NoValue);
            continue;
        };
        let (Some(key), Some(value)) = (percent::decode(key), percent::decode(value)) else {
            decoded.problem(key, ProblemKind::NotEncoded);
            continue;
        };
        match pairs.entry(key) {
            Entry::Occupied(known) => decoded.problem(known.key(), ProblemKind::Twice),
            Entry::Vacant(free) => {
                free.insert((place, value));
            }
        }
    }
    pairs
}

/// Whether the link is as it was made, from its first key to its last.
fn check_whole(pairs: &mut Placed, decoded: &mut Decoded) {
    let Some((_, sum)) = pairs.remove(SUM) else {
        decoded.problem("", ProblemKind::NoSum);
        return;
    };
    // In the order of the link; keys that could not be read are missing, and the sum is another.
    let mut in_order: Vec<Option<(&str, &str)>> = Vec::new();
    for (key, (place, value)) in pairs.iter() {
        if in_order.len() <= *place {
            in_order.resize(place + 1, None);
        }
        if let Some(there) = in_order.get_mut(*place) {
            *there = Some((key, value));
        }
    }
    if check_sum(in_order.into_iter().flatten()) != sum {
        decoded.problem("", ProblemKind::OtherSum);
    }
}

/// One scenario with its name, reasons and key figures.
fn scenario(group: Pairs, prefix: &str, decoded: &mut Decoded) -> Option<Shared> {
    if group.is_empty() {
        return None;
    }
    let mut name = String::new();
    let mut reasons = BTreeMap::new();
    let mut frozen: Vec<Frozen> = Vec::new();
    let (mut rest, mut ranges) = (Pairs::new(), Pairs::new());
    for (key, value) in group {
        let full = || format!("{prefix}{key}");
        if key == NAME {
            name = value;
        } else if let Some(field) = key.strip_prefix(REASON) {
            if Field::from_key(field).is_some() {
                reasons.insert(field.to_owned(), value);
            } else {
                decoded.problem(&full(), ProblemKind::Unknown);
            }
        } else if key.split('.').next() == Some(RANGE) {
            ranges.insert(key, value);
        } else if let Some(figure) = key.strip_prefix(WAS) {
            if let Err(kind) = freeze(figure, &value, &mut frozen) {
                decoded.problem(&full(), kind);
            }
        } else if known(&key) {
            rest.insert(key, value);
        } else {
            decoded.problem(&full(), ProblemKind::Unknown);
        }
    }
    let scenario: Scenario = read(rest, prefix, decoded, &|value| scenario_from(value, ""))?;
    let of_ranges =
        |value: &Value| Ranges::from_json(value.get(RANGE).unwrap_or(&Value::Null), RANGE);
    let ranges = if ranges.is_empty() {
        None
    } else {
        read(ranges, prefix, decoded, &of_ranges)
    };
    Some(Shared {
        name,
        scenario,
        reasons,
        ranges: ranges.map(Arc::new).unwrap_or_default(),
        frozen,
    })
}

/// Whether a scenario has anything that begins like this.
fn known(key: &str) -> bool {
    let first = key.split('.').next().unwrap_or(key);
    if ["baseline", "overrides", "measures"].contains(&first) {
        return true;
    }
    first == key && !matches!(Field::from_key(key), None | Some(Field::Own(_)))
}

/// One frozen figure, `2028.fte`.
fn freeze(figure: &str, value: &str, frozen: &mut Vec<Frozen>) -> Result<(), ProblemKind> {
    let (year, key) = figure.split_once('.').ok_or(ProblemKind::Unknown)?;
    let year: i32 = year.parse().map_err(|_| ProblemKind::Unknown)?;
    let series = FROZEN.iter().position(|series| Series::key(*series) == key);
    let series = series.ok_or(ProblemKind::Unknown)?;
    let bad = |error: ScenarioError| ProblemKind::Bad(error.reason.clone());
    let number = parse(value)
        .map_err(bad)?
        .as_f64()
        .ok_or(ProblemKind::Bad(Reason::NotFinite))?;
    let known = frozen.iter().position(|frozen| frozen.year == year);
    let place = known.unwrap_or_else(|| {
        frozen.push(Frozen {
            year,
            values: [None; FROZEN.len()],
        });
        frozen.len() - 1
    });
    let figures = frozen.get_mut(place).map(|frozen| &mut frozen.values);
    if let Some(there) = figures.and_then(|values| values.get_mut(series)) {
        *there = Some(number);
    }
    Ok(())
}

/// What the pairs say, without those that cannot be used: each is named, left out, and the rest read
/// again.
fn read<T>(
    mut pairs: Pairs,
    prefix: &str,
    decoded: &mut Decoded,
    read: &dyn Fn(&Value) -> Result<T, ScenarioError>,
) -> Option<T> {
    for _ in 0..ROUNDS {
        let error = match read(&unflatten(&pairs)) {
            Ok(found) => return Some(found),
            Err(error) => error,
        };
        let key = key_of(&error.path, &pairs);
        let removed = leave_out(&mut pairs, &key);
        let left_out = removed.as_ref().unwrap_or(&key);
        let kind = match &error.reason {
            Reason::UnknownKey => ProblemKind::Unknown,
            reason => ProblemKind::Bad(reason.clone()),
        };
        decoded.problem(&format!("{prefix}{left_out}"), kind);
        removed?;
    }
    decoded.problem("", ProblemKind::More(pairs.len()));
    None
}

/// The key of a link for a path of the exchange format: levers and parameters stand by themselves, items
/// of a list of objects have their number, and a list of numbers is one value.
fn key_of(path: &str, pairs: &Pairs) -> String {
    let path = path
        .strip_prefix("levers.")
        .or_else(|| path.strip_prefix("parameters."))
        .unwrap_or(path);
    let Some((list, rest)) = path.split_once('[') else {
        return path.to_owned();
    };
    let (place, rest) = rest.split_once(']').unwrap_or((rest, ""));
    let inside = format!("{list}.");
    // The numbers that the list has, in order: they need not be 1, 2, 3.
    let mut numbers: Vec<(usize, &str)> = Vec::new();
    let keys = pairs.range(inside.clone()..).map(|(key, _)| key);
    for key in keys.take_while(|key| key.starts_with(&inside)) {
        let number = key.get(inside.len()..).unwrap_or_default();
        let number = number.split('.').next().unwrap_or_default();
        if numbers.iter().all(|(_, other)| *other != number) {
            let at = numbers
                .iter()
                .take_while(|(other, _)| *other <= place_of(number))
                .count();
            numbers.insert(at, (place_of(number), number));
        }
    }
    match numbers.get(place_of(place)) {
        // The item may hold a list of its own.
        Some((_, number)) => key_of(&format!("{list}.{number}{rest}"), pairs),
        None => list.to_owned(),
    }
}

/// Takes out the pair of that key, or everything inside it, or inside what it is part of, and gives the
/// key of what was taken out; `None` where there is nothing to take out.
fn leave_out(pairs: &mut Pairs, key: &str) -> Option<String> {
    let mut key = key;
    while !key.is_empty() {
        let before = pairs.len();
        let inside = format!("{key}.");
        if pairs.remove(key).is_none() {
            pairs.retain(|known, _| !known.starts_with(&inside));
        }
        if pairs.len() < before {
            return Some(key.to_owned());
        }
        key = key.rsplit_once('.').map_or("", |(outside, _)| outside);
    }
    None
}
