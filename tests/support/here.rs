//! What the analyses of any municipality are asked with: Lier with measures and sites, and a reader's table.

use std::sync::Arc;

use omsorgstrappa_core::analysis::own_figures::OwnFigures;
use omsorgstrappa_core::codec::{read_agenda_kaupang, read_expected, read_own_figures};
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::model::change::{Change, PlaceKind};
use omsorgstrappa_core::municipality::expected::Expected;
use omsorgstrappa_core::own::{OwnField, Site};
use omsorgstrappa_core::plan::{AgendaKaupang, Document};
use omsorgstrappa_core::scenario::Scenario;

use super::file::text;
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

/// The report that the weights are from.
pub fn report() -> AgendaKaupang {
    let text = text(Document::AgendaKaupang.path());
    read_agenda_kaupang(&text).unwrap_or_else(|error| panic!("{error}"))
}

/// The reader's table, every section filled in.
pub fn own() -> OwnFigures {
    let mut table = "nøkkel;navn;Lier;Hamar;Melhus\ninhabitants;;30 000;;\n\
        practical_assistance;;0,5;0,4;\nhome_nursing;;3,0;4,4;3,6\n\
        care_2021;;20 000;22 000;\ncare_2025;;26 000;24 200;25 000\n"
        .to_owned();
    for criterion in report().need.criteria {
        let levels: Vec<String> = criterion.levels.iter().map(f64::to_string).collect();
        table.push_str(&[criterion.key.as_str(), "", &levels.join(";")].join(";"));
        table.push('\n');
    }
    read_own_figures(&table).unwrap_or_else(|error| panic!("{error}"))
}
