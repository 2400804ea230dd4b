//! The analyses that only the plans had once, on other municipalities: what each of their views shows, in every state that
//! it can be in.

use omsorgstrappa_core::analysis::constant_coverage::ConstantCoverage;
use omsorgstrappa_core::analysis::expected::ExpectedHere;
use omsorgstrappa_core::analysis::finding::Finding;
use omsorgstrappa_core::analysis::new_openings::NewOpenings;
use omsorgstrappa_core::analysis::own_capacity::OwnCapacity;
use omsorgstrappa_core::analysis::own_need::{OwnNeed, adjusted_here};
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::model::change::Change;
use omsorgstrappa_core::own::{OwnField, Site};
use omsorgstrappa_core::scenario::{PlacesBasis, Scenario};

use super::here::{expected, lier_sites, lier_with_measures, own, places, report, worked_out};
use super::packaged::municipality;

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
    let mut estimated = estimated.prepared.baseline.clone();
    estimated.places_basis = PlacesBasis::Estimate;
    found.push(OwnCapacity::new(&estimated, &[], &[], 2040).finding(Vec::new()));
    found.push(ConstantCoverage::new(&evaluation, 2040).finding(Vec::new()));
    let table = report().need;
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
