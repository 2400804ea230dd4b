//! Where every figure of a municipality comes from, and the other figures that exist.

use serde_json::Number;

use crate::PLANS;
use crate::municipality::{Inputs, Kostra, part};
use crate::output::{Fact, FactKind, Places, PlacesBasis, Population, Source, Unit};
use crate::plans::{Entry, HandFact};
use crate::problem::{Outcome, problem};

/// What the facts of one municipality are made from.
pub struct Figures<'a> {
    pub entry: &'a Entry,
    pub base_year: u16,
    pub population: &'a Population,
    pub places: Places,
    pub basis: PlacesBasis,
    /// Residents in KOSTRA; none where no table has them.
    pub residents: Option<Places>,
    pub kostra: &'a Kostra<'a>,
}

impl Inputs {
    /// Where every figure comes from, and the other figures that exist.
    pub fn facts(&self, figures: &Figures<'_>) -> Outcome<Vec<Fact>> {
        let &Figures {
            entry,
            base_year,
            population,
            places,
            residents,
            kostra,
            ..
        } = figures;
        let persons = |age, year| {
            population
                .aged(age, year)
                .ok_or_else(|| problem(PLANS, format!("{}: no year {year}", entry.id)))
        };
        let (present, future) = match &entry.plan {
            Some(plan) => ((plan.source, plan.kind), (plan.source, plan.kind)),
            None => (
                (Source::SsbPopulation, FactKind::Real),
                (Source::OwnProjection, FactKind::Estimate),
            ),
        };
        let shown = entry.shown_year;
        let mut facts = vec![
            Fact::persons(
                "population",
                persons(0, base_year)?,
                present.0,
                base_year,
                present.1,
            ),
            Fact::persons(
                "population_80plus",
                persons(80, base_year)?,
                present.0,
                base_year,
                present.1,
            ),
            Fact::persons("projection", persons(0, shown)?, future.0, shown, future.1),
            Fact::persons(
                "projection_80plus",
                persons(80, shown)?,
                future.0,
                shown,
                future.1,
            ),
        ];
        let year = entry.kostra_year;
        if let (Some(_), Some(row)) = (&entry.plan, kostra.detail) {
            // A plan's population is not always SSB's: the page shows both.
            for (key, column) in [
                ("population_ssb", "folk_alle"),
                ("population_80plus_ssb", "folk_80pluss"),
            ] {
                facts.push(Fact::persons(
                    key,
                    row.number(column)?,
                    Source::SsbPopulation,
                    year,
                    FactKind::Real,
                ));
            }
        }

        let (institution, care_home, places_year, kind) = match (&entry.places, figures.basis) {
            (Some(plan), _) => (plan.source, plan.source, plan.year, FactKind::Plan),
            (None, PlacesBasis::Estimate) => (
                Source::Kostra12209,
                Source::SsbCareStatistics2023,
                year,
                FactKind::Estimate,
            ),
            (None, _) => (
                Source::Kostra11645,
                Source::Kostra12292,
                year,
                FactKind::Real,
            ),
        };
        let total = places.institution + places.care_home_24h;
        let total_kind = match figures.basis {
            PlacesBasis::Estimate => FactKind::Estimate,
            _ => FactKind::Derived,
        };
        facts.push(Fact::places(
            "places",
            total,
            institution,
            places_year,
            total_kind,
        ));
        facts.push(Fact::places(
            "places_institution",
            places.institution,
            institution,
            places_year,
            kind,
        ));
        facts.push(Fact::places(
            "places_care_home_24h",
            places.care_home_24h,
            care_home,
            places_year,
            kind,
        ));

        let known = |key: &str, value: Option<u32>, source, kind| Fact {
            value: value.map(Number::from),
            ..Fact::persons(key, 0, source, year, kind)
        };
        facts.extend([
            known(
                "residents",
                residents.map(|places| places.institution + places.care_home_24h),
                Source::Kostra11645,
                FactKind::Derived,
            ),
            known(
                "residents_institution",
                residents.map(|places| places.institution),
                Source::Kostra11645,
                FactKind::Real,
            ),
            known(
                "residents_care_home_24h",
                residents.map(|places| places.care_home_24h),
                Source::Kostra12292,
                FactKind::Real,
            ),
        ]);
        facts.extend(match kostra.detail {
            Some(row) => [
                known(
                    "users",
                    Some(row.number("hjemmetjeneste_brukere_alle")?),
                    Source::Kostra12292,
                    FactKind::Real,
                ),
                known(
                    "users_80plus",
                    Some(row.number("hjemmetjeneste_brukere_80pluss")?),
                    Source::Kostra12292,
                    FactKind::Real,
                ),
            ],
            None => [
                known("users", None, Source::Kostra12292, FactKind::Real),
                known(
                    "users_80plus",
                    kostra.home_services.map(|share| {
                        part(population.aged(80, base_year).unwrap_or_default(), share)
                    }),
                    Source::Kostra12209,
                    FactKind::Derived,
                ),
            ],
        });
        if self.has_shares(year)? {
            for (key, share) in [
                ("share_80plus_home_services", kostra.home_services),
                ("share_80plus_institution", kostra.institution),
            ] {
                facts.push(Fact {
                    value: share.and_then(Number::from_f64),
                    unit: Unit::Share,
                    ..known(key, None, Source::Kostra12209, FactKind::Real)
                });
            }
        }
        for fact in &entry.facts {
            facts.push(self.hand_fact(fact)?);
        }
        Ok(facts)
    }

    /// Whether the table of shares is of that year.
    fn has_shares(&self, year: u16) -> Outcome<bool> {
        let rows = self.shares.matching(&[("aar", &year.to_string())])?;
        Ok(!rows.is_empty())
    }

    fn hand_fact(&self, fact: &HandFact) -> Outcome<Fact> {
        let wrong =
            |what: &str| problem(PLANS, format!("fact {} of {}: {what}", fact.key, fact.year));
        let value = match (&fact.value, fact.seed.as_slice()) {
            (Some(value), []) => value.clone(),
            (None, []) | (Some(_), _) => return Err(wrong("give either value or seed")),
            (None, pointers) => {
                let sum = self.seed_sum(pointers)?;
                match fact.unit {
                    // `seed-facts.json` gives shares in per cent.
                    Unit::Share => Number::from_f64(f64::from(sum) / 100.0)
                        .ok_or_else(|| wrong("not finite"))?,
                    Unit::Persons | Unit::Places => sum.into(),
                }
            }
        };
        let HandFact {
            key,
            unit,
            source,
            year,
            kind,
            ..
        } = fact;
        Ok(Fact {
            key: key.clone(),
            value: Some(value),
            unit: *unit,
            source: *source,
            year: *year,
            kind: *kind,
        })
    }
}
