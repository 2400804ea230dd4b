//! The analyses that only the plans had once, on other municipalities: what each of their views shows, in every state that
//! it can be in.

use std::sync::Arc;

use omsorgstrappa_core::analysis::constant_coverage::ConstantCoverage;
use omsorgstrappa_core::analysis::expected::ExpectedHere;
use omsorgstrappa_core::analysis::finding::Finding;
use omsorgstrappa_core::analysis::new_openings::NewOpenings;
use omsorgstrappa_core::analysis::own_capacity::OwnCapacity;
use omsorgstrappa_core::analysis::own_figures::OwnFigures;
use omsorgstrappa_core::analysis::own_need::{OwnNeed, adjusted_here};
use omsorgstrappa_core::codec::{read_expected, read_own_figures};
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::model::change::{Change, PlaceKind};
use omsorgstrappa_core::municipality::expected::Expected;
use omsorgstrappa_core::own::{OwnField, Site};
use omsorgstrappa_core::scenario::Scenario;

use super::file::text;
use super::packaged::municipality;
use super::plans::agenda_kaupang;
use super::prepared::prepared;

/// A scenario worked out.
pub fn worked_out(scenario: Scenario) -> Evaluation {
    Evaluation::new(Arc::new(prepared(&scenario)), Arc::new(scenario))
}

/// A measure or a draft of places.
pub fn places(name: &str, from: i32, places: f64, kind: Option<PlaceKind>) -> Change {
    Change {
        name: name.to_owned(),
        from,
        places,
        kind,
        ..Change::default()
    }
}

/// Lier of today with two measures: 20 places in 2030, and 12 that close again.
pub fn lier_with_measures() -> Evaluation {
    let mut scenario = Scenario::untouched("3312");
    let mut closes = places("Paviljong", 2028, 12.0, None);
    closes.to = Some(2033);
    let mut site = places("Byggetrinn 2", 2030, 20.0, Some(PlaceKind::Institution));
    site.site = Some("Liertun".to_owned());
    scenario.measures = vec![site, closes];
    worked_out(scenario)
}

/// Sites of Lier that add up to its 126 places in institution.
pub fn lier_sites() -> Vec<Site> {
    let site = |name: &str, places| Site {
        field: OwnField::PlacesInstitution,
        name: name.to_owned(),
        places,
    };
    vec![site("Liertun", 86.0), site("Fosshagen", 40.0)]
}

/// The packaged paths.
pub fn expected() -> Expected {
    read_expected(&text("municipality/expected.json")).unwrap_or_else(|error| panic!("{error}"))
}

/// The reader's table, every section filled in.
pub fn own() -> OwnFigures {
    let mut table = "nøkkel;navn;Lier;Hamar;Melhus\ninhabitants;;30 000;;\n\
        practical_assistance;;0,5;0,4;\nhome_nursing;;3,0;4,4;3,6\n\
        care_2021;;20 000;22 000;\ncare_2025;;26 000;24 200;25 000\n"
        .to_owned();
    for criterion in agenda_kaupang().need.criteria {
        let levels: Vec<String> = criterion.levels.iter().map(f64::to_string).collect();
        table.push_str(&format!("{};;{}\n", criterion.key, levels.join(";")));
    }
    read_own_figures(&table).unwrap_or_else(|error| panic!("{error}"))
}

/// Every view in every state.
pub fn findings() -> Vec<Finding> {
    let evaluation = lier_with_measures();
    let baseline = &evaluation.prepared.baseline;
    let measures = &evaluation.scenario.measures;
    let drafts = [places("Utkast", 0, 8.0, None)];
    let mut found = Vec::new();
    let openings = |drafts: &[Change], evaluation: &Evaluation| {
        let scenario = &evaluation.scenario;
        let baseline = &evaluation.prepared.baseline;
        NewOpenings::new(
            baseline,
            &scenario.measures,
            drafts,
            &evaluation.outputs,
            2040,
        )
    };
    found.push(openings(&drafts, &evaluation).finding(Vec::new()));
    let mut enough = Scenario::untouched("3312");
    enough.measures = vec![places("Nytt bygg", 2030, 500.0, None)];
    found.push(openings(&[], &worked_out(enough)).finding(Vec::new()));
    let mut wrong = lier_sites();
    wrong.pop();
    for sites in [lier_sites(), wrong, Vec::new()] {
        found.push(OwnCapacity::new(baseline, &sites, measures, 2040).finding(Vec::new()));
    }
    let mut both = lier_sites();
    both.push(Site {
        field: OwnField::PlacesCareHome,
        name: "Liertun".to_owned(),
        places: 57.0,
    });
    found.push(OwnCapacity::new(baseline, &both, measures, 2040).finding(Vec::new()));
    // Places of an estimate.
    let estimated = worked_out(Scenario::untouched("0301"));
    let estimated = &estimated.prepared.baseline;
    let mut estimated = estimated.clone();
    estimated.places_basis = omsorgstrappa_core::scenario::PlacesBasis::Estimate;
    found.push(OwnCapacity::new(&estimated, &[], &[], 2040).finding(Vec::new()));
    found.push(ConstantCoverage::new(&evaluation, 2040).finding(Vec::new()));
    let table = agenda_kaupang().need;
    let mut own = own();
    for compared in ["Hamar", "Melhus"] {
        found.push(own.home_care_staff(compared).unwrap());
        found.extend(own.development(compared));
    }
    own.staff[1].1[0] = Some(9.0);
    found.push(own.home_care_staff("Hamar").unwrap());
    found.push(OwnNeed::of_reader(&table, &own).unwrap().finding());
    found.push(adjusted_here(&table, &own).unwrap());
    own.need.pop();
    found.push(OwnNeed::of_reader(&table, &own).unwrap().finding());
    found.push(adjusted_here(&table, &own).unwrap());
    let population = OwnNeed::of_population(&table, &municipality("3312"));
    found.push(population.unwrap().finding());
    let expected = expected();
    for id in ["3312", "3301", "0301"] {
        let here = ExpectedHere::new(&expected, &municipality(id)).unwrap();
        found.extend([here.finding(false), here.finding(true)]);
    }
    found
}
