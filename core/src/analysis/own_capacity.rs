//! Where the places are in any municipality: site by site where the reader has given the sites, else by kind, today and in
//! a year to come with what is decided and the measures that have a year.

use crate::model::change::{Change, PlaceKind};
use crate::municipality::FactKind;
use crate::own::{OwnField, Site as OwnSite};
use crate::plan::Cited;
use crate::scenario::{Baseline, PlacesBasis};

use super::dimensioning::{Site, kind_of_today, rows_by_kind, with_changes};
use super::finding::{
    Answer, AnswerId, Chart, ChartKind, ChartSeries, Finding, Grid, Label, Question, Unit, Value,
};

/// Sites that differ from the scenario's places by less than this add up to them.
const ADDS_UP: f64 = 1e-9;

/// Places by site, today and later.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnCapacity {
    /// Today and later.
    pub years: [i32; 2],
    /// Every site, or kind where sites are not given, with places in both years.
    pub sites: Vec<Site>,
    /// Sites that the reader has given and that add up to the scenario's places.
    pub given: usize,
    /// Whether sites are given that do not add up, so that they are left out.
    pub left_out: bool,
    /// How the places of today are known.
    pub basis: PlacesBasis,
}

impl OwnCapacity {
    /// From the scenario's places and the reader's own sites. Sites of a kind count where they add up to the scenario's
    /// places of that kind: else nobody knows which of the two is right.
    pub fn new(baseline: &Baseline, own: &[OwnSite], measures: &[Change], later: i32) -> Self {
        let years = [baseline.base_year, later.max(baseline.base_year)];
        let (mut sites, mut given, mut left_out) = (Vec::new(), 0, false);
        for kind in [PlaceKind::CareHome24h, PlaceKind::Institution] {
            let field = match kind {
                PlaceKind::Institution => OwnField::PlacesInstitution,
                PlaceKind::CareHome24h => OwnField::PlacesCareHome,
            };
            let today = kind_of_today(baseline, kind, years.len());
            let of_kind = || own.iter().filter(|site| site.field == field);
            let sum: f64 = of_kind().map(|site| site.places).sum();
            let there = today.places.first().copied().unwrap_or_default();
            if of_kind().next().is_none() {
                sites.push(today);
            } else if (sum - there).abs() < ADDS_UP {
                given += of_kind().count();
                sites.extend(of_kind().map(|site| Site {
                    label: Label::Name(site.name.clone()),
                    kind: Some(kind),
                    places: vec![site.places; years.len()],
                }));
            } else {
                left_out = true;
                sites.push(today);
            }
        }
        with_changes(&mut sites, baseline, measures, &years);
        Self {
            years,
            sites,
            given,
            left_out,
            basis: baseline.places_basis,
        }
    }

    /// Places of a kind in one of the years, by its place in [`Self::years`]; of all with `None`.
    pub fn sum(&self, kind: Option<PlaceKind>, year: usize) -> f64 {
        let sites = self.sites.iter();
        let of_kind = sites.filter(|site| kind.is_none() || site.kind == kind);
        of_kind.filter_map(|site| site.places.get(year)).sum()
    }

    /// What a view shows.
    pub fn finding(&self, sources: Vec<Cited>) -> Finding {
        let [base, later] = self.years;
        let institution = Some(PlaceKind::Institution);
        let care_home = Some(PlaceKind::CareHome24h);
        let id = if self.given > 0 {
            AnswerId::CapacityBySite
        } else {
            AnswerId::CapacityByKind
        };
        let count = f64::from(u32::try_from(self.given).unwrap_or(u32::MAX));
        let answer = Answer::new(id)
            .with("institution", self.sum(institution, 0), Unit::Places)
            .with("care_home_24h", self.sum(care_home, 0), Unit::Places)
            .with("sites", count, Unit::Number)
            .with("before", self.sum(None, 0), Unit::Places)
            .with("after", self.sum(None, 1), Unit::Places)
            .year("base", base)
            .year("year", later);
        let mut rows = rows_by_kind(&self.sites, self.years.len());
        for row in &mut rows {
            let of = |place: usize| row.cells.get(place).copied().flatten();
            let more = of(0).zip(of(1)).map(|(now, then)| then.number - now.number);
            row.cells
                .push(more.map(|more| Value::new(more, Unit::Places)));
        }
        let bars = |place: usize, year| {
            let values = self
                .sites
                .iter()
                .map(|site| site.places.get(place).copied());
            let label = Label::Of("places_in", Box::new(Label::Year(year)));
            let kind = match (place, self.basis) {
                (0, PlacesBasis::Estimate) => FactKind::Estimate,
                (0, PlacesBasis::Plan) => FactKind::Plan,
                (0, _) => FactKind::Real,
                _ => FactKind::Derived,
            };
            ChartSeries::new(label, kind, values.collect())
        };
        let mut notes = vec![if self.left_out {
            "sites_do_not_add_up"
        } else {
            "sites_in_own_numbers"
        }];
        if self.sites.iter().any(|site| site.kind.is_none()) {
            notes.push("kind_not_said");
        }
        if self.basis == PlacesBasis::Estimate {
            notes.push("places_are_our_estimate");
        }
        Finding {
            question: Question::Capacity,
            answer,
            chart: Chart {
                kind: ChartKind::Bars,
                unit: Unit::Places,
                across: self.sites.iter().map(|site| self.across(site)).collect(),
                series: vec![bars(0, base), bars(1, later)],
                marks: Vec::new(),
            },
            table: Grid {
                columns: vec![Label::Year(base), Label::Year(later), Label::key("change")],
                rows,
            },
            sources,
            notes,
        }
    }

    /// A site's name along the chart, with its kind where two lines have the name.
    fn across(&self, site: &Site) -> Label {
        let same = self.sites.iter().filter(|one| one.label == site.label);
        match site.kind {
            Some(PlaceKind::Institution) if same.count() > 1 => {
                Label::Of("site_institution", Box::new(site.label.clone()))
            }
            _ => site.label.clone(),
        }
    }
}
