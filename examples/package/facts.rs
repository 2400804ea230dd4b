//! Where every figure of a municipality comes from, and the other figures that exist.

use serde_json::Number;

use crate::PLANS;
use crate::municipality::Inputs;
use crate::output::{Fact, FactKind, Places, Population, Source, Unit};
use crate::plans::{Entry, HandFact};
use crate::problem::{Outcome, problem};
use crate::table::Row;

impl Inputs {
    /// Where every figure comes from, and the other figures that exist.
    pub fn facts(
        &self,
        entry: &Entry,
        base_year: u16,
        population: &Population,
        places: Places,
        residents: Places,
        kostra: Row<'_>,
    ) -> Outcome<Vec<Fact>> {
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
        if entry.plan.is_some() {
            // A plan's population is not always SSB's: the page shows both.
            for (key, column) in [
                ("population_ssb", "folk_alle"),
                ("population_80plus_ssb", "folk_80pluss"),
            ] {
                facts.push(Fact::persons(
                    key,
                    kostra.number(column)?,
                    Source::SsbPopulation,
                    year,
                    FactKind::Real,
                ));
            }
        }

        let (institution, care_home, places_year, kind) = match &entry.places {
            Some(plan) => (plan.source, plan.source, plan.year, FactKind::Plan),
            None => (
                Source::Kostra11645,
                Source::Kostra12292,
                year,
                FactKind::Real,
            ),
        };
        let (total, total_kind) = (places.institution + places.care_home_24h, FactKind::Derived);
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

        let real = |key, value, source| Fact::persons(key, value, source, year, FactKind::Real);
        let total = residents.institution + residents.care_home_24h;
        facts.push(Fact::persons(
            "residents",
            total,
            Source::Kostra11645,
            year,
            FactKind::Derived,
        ));
        facts.push(real(
            "residents_institution",
            residents.institution,
            Source::Kostra11645,
        ));
        facts.push(real(
            "residents_care_home_24h",
            residents.care_home_24h,
            Source::Kostra12292,
        ));
        facts.push(real(
            "users",
            kostra.number("hjemmetjeneste_brukere_alle")?,
            Source::Kostra12292,
        ));
        facts.push(real(
            "users_80plus",
            kostra.number("hjemmetjeneste_brukere_80pluss")?,
            Source::Kostra12292,
        ));

        let wanted = [
            ("kommunenr", entry.municipality.as_str()),
            ("aar", &year.to_string()),
        ];
        for row in self.shares.matching(&wanted)? {
            for (key, column) in [
                (
                    "share_80plus_home_services",
                    "andel_80pluss_hjemmetjenester_pst",
                ),
                ("share_80plus_institution", "andel_80pluss_institusjon_pst"),
            ] {
                // One decimal in per cent: rounding first keeps 10.8 from becoming 0.10800000000000001.
                let share = (row.number::<f64>(column)? * 10.0).round() / 1000.0;
                let value = Number::from_f64(share)
                    .ok_or_else(|| row.problem(format!("{column} is not finite")))?;
                facts.push(Fact {
                    value,
                    unit: Unit::Share,
                    ..real(key, 0, Source::Kostra12209)
                });
            }
        }
        for fact in &entry.facts {
            facts.push(self.hand_fact(fact)?);
        }
        Ok(facts)
    }

    pub fn hand_fact(&self, fact: &HandFact) -> Outcome<Fact> {
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
            value,
            unit: *unit,
            source: *source,
            year: *year,
            kind: *kind,
        })
    }
}
