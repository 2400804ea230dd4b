//! What the numbers presume: scope, population, places, rates, own numbers, and the assumptions that matter most.

use crate::figure::{FigureId, basis};
use crate::format::fill;
use crate::model::parameter::ParameterId;
use crate::model::source::Strength;
use crate::municipality::FactKind;
use crate::own::{NumberOrigin, OwnField, origin};
use crate::scenario::{Origin, PlacesBasis};
use crate::text::Catalogue;
use crate::uncertainty::Tornado;

use super::Subject;
use super::figures::heaviest;
use super::report::{parameter_range, parameter_value};

/// One premise.
#[derive(Clone, Debug, PartialEq)]
pub struct Premise {
    /// What it is about.
    pub name: &'static str,
    /// What is presumed.
    pub text: String,
    /// That it is an estimate, or one's own.
    pub tag: Option<&'static str>,
}

/// The premises in the order of the page.
pub(super) fn premises(subject: &Subject, tornado: &Tornado, texts: &Catalogue) -> Vec<Premise> {
    let words = &texts.paper;
    let [scope, population, places, rates, prices, own, heavy, draws] = words.premises;
    let evaluation = subject.evaluation;
    let baseline = &evaluation.prepared.baseline;
    let dementia = evaluation.scenario.dementia_reference as usize;
    let dementia = texts.panel.dementia_references.get(dementia);
    let premise = |name, text: String, tag| Premise { name, text, tag };
    let mut premises = vec![
        premise(scope, scope_text(subject, texts), None),
        population_premise(population, subject, texts),
        premise(
            places,
            basis(evaluation, texts).to_owned(),
            match baseline.places_basis {
                PlacesBasis::Estimate => Some(words.estimated_tag),
                PlacesBasis::Own => Some(texts.own.origin(NumberOrigin::Own)),
                _ => None,
            },
        ),
        premise(
            rates,
            dementia.copied().unwrap_or_default().to_owned(),
            None,
        ),
        premise(prices, words.prices.to_owned(), None),
    ];
    let own_numbers = own_numbers(subject, texts);
    if !own_numbers.is_empty() {
        let tag = Some(texts.own.origin(NumberOrigin::Own));
        premises.push(premise(own, own_numbers.join("; "), tag));
    }
    premises.push(premise(heavy, heavy_text(subject, tornado, texts), None));
    premises.push(premise(draws, draws_text(subject, texts), None));
    if let Some((model, data)) = subject.made.opened_with {
        let text = fill(words.opened_with, &[("model", model), ("data", data)]);
        premises.push(premise(texts.scenario_page.link, text, None));
    }
    premises
}

/// What the numbers hold for, and for whom not.
fn scope_text(subject: &Subject, texts: &Catalogue) -> String {
    let evaluation = subject.evaluation;
    fill(
        texts.paper.scope,
        &[
            ("place", &evaluation.prepared.baseline.name),
            ("from", &evaluation.base_year().to_string()),
            ("to", &evaluation.outputs.end_year().to_string()),
        ],
    )
}

fn population_premise(name: &'static str, subject: &Subject, texts: &Catalogue) -> Premise {
    let words = &texts.paper;
    let [own, plan, estimate, other] = words.populations;
    let alternative = match &subject.evaluation.scenario.origin {
        Origin::Baseline(_) => {
            return Premise {
                name,
                text: own.to_owned(),
                tag: Some(texts.own.origin(NumberOrigin::Own)),
            };
        }
        Origin::Packaged { alternative, .. } => *alternative,
    };
    let facts = subject.municipality.map(|found| found.facts.iter());
    let projected = facts.and_then(|mut facts| facts.find(|fact| fact.key == "projection"));
    let (says, tag) = match projected.map(|fact| fact.kind) {
        Some(FactKind::Estimate) => (estimate, Some(words.estimated_tag)),
        Some(FactKind::Plan | FactKind::Derived) => (plan, None),
        Some(FactKind::Real | FactKind::Approximate) | None => (other, None),
    };
    let alternative = texts.panel.alternatives.get(alternative as usize);
    Premise {
        name,
        text: match (says, alternative) {
            // A plan has one projection, and no alternatives.
            (says, Some(alternative)) if says != plan => format!("{alternative}: {says}"),
            (says, _) => says.to_owned(),
        },
        tag,
    }
}

/// The names of the numbers that the user has put in.
fn own_numbers(subject: &Subject, texts: &Catalogue) -> Vec<String> {
    let scenario = &subject.evaluation.scenario;
    let fields = OwnField::all().take(OwnField::MUNICIPAL);
    let own =
        fields.filter(|&field| origin(field, scenario, subject.municipality) == NumberOrigin::Own);
    own.map(|field| texts.own.field(field, texts).label.to_owned())
        .collect()
}

/// The assumption that matters most for each key figure, and how many are weak.
fn heavy_text(subject: &Subject, tornado: &Tornado, texts: &Catalogue) -> String {
    let words = &texts.paper;
    let parameters = &subject.evaluation.scenario.parameters;
    let mut named: Vec<(ParameterId, Vec<&str>)> = Vec::new();
    for figure in FigureId::ALL {
        let Some(found) = heaviest(figure, tornado) else {
            continue;
        };
        let label = figure.label(texts);
        match named.iter_mut().find(|(known, _)| *known == found) {
            Some((_, figures)) => figures.push(label),
            None => named.push((found, vec![label])),
        }
    }
    let said = named.into_iter().map(|(id, figures)| {
        let strength = texts.strength(id.spec().strength);
        fill(
            words.heaviest,
            &[
                ("figures", &figures.join(", ")),
                ("name", texts.parameter(id)),
                ("value", &parameter_value(id, parameters, texts)),
                ("range", &parameter_range(id, subject, texts)),
                ("strength", strength),
            ],
        )
    });
    let weak = ParameterId::ALL
        .iter()
        .filter(|id| matches!(id.spec().strength, Strength::Weak | Strength::Assumption));
    let counts = fill(
        words.weak_of_all,
        &[
            ("weak", &weak.count().to_string()),
            ("all", &ParameterId::ALL.len().to_string()),
        ],
    );
    let said: Vec<String> = said.chain([counts]).collect();
    said.join(" ")
}

/// What the ranges are, and that they may be the user's own.
fn draws_text(subject: &Subject, texts: &Catalogue) -> String {
    let words = &texts.paper;
    let rows = subject.sure.map_or(0, |sure| sure.rows).to_string();
    let text = fill(words.drawn_times, &[("rows", &rows)]);
    if subject.entry.ranges.is_untouched() {
        text
    } else {
        format!("{text} {}", words.own_ranges)
    }
}
