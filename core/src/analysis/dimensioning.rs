//! Places and coverage now and then (dimensjonering): the table of Lillehammer's plan, chapter 2.4,
//! figure 8, for any years, coverages and municipality.

use crate::model::change::{Change, PlaceKind};
use crate::model::coverage::{coverage_of, deviation, places_at_coverage};
use crate::model::series::{Outputs, Series};
use crate::municipality::FactKind;
use crate::plan::{Cited, Lillehammer, PlacesTable};
use crate::scenario::Baseline;

use super::finding::{
    Answer, AnswerId, Chart, ChartKind, ChartSeries, Finding, Grid, GridRow, Label, Question, Unit,
};

/// Places on one site, or of one kind where sites are not known.
#[derive(Clone, Debug, PartialEq)]
pub struct Site {
    /// Its name, or the key of the kind.
    pub label: Label,
    /// Kind of places; `None` where a measure does not say.
    pub kind: Option<PlaceKind>,
    /// Places in each year.
    pub places: Vec<f64>,
}

/// Places at one coverage target.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// Coverage (dekningsgrad), share of those aged 80 and over.
    pub coverage: f64,
    /// Places asked for in each year.
    pub places: Vec<f64>,
    /// Places there are less places asked for (plassavvik), in each year.
    pub deviation: Vec<f64>,
}

/// The table.
#[derive(Clone, Debug, PartialEq)]
pub struct Dimensioning {
    /// Its years.
    pub years: Vec<i32>,
    /// Places by site.
    pub sites: Vec<Site>,
    /// Inhabitants aged 80 and over in each year.
    pub aged_80_and_over: Vec<f64>,
    /// Places at other coverages.
    pub targets: Vec<Target>,
    /// Where the figures come from.
    pub sources: Vec<Cited>,
}

impl Dimensioning {
    /// The table from places by site and inhabitants aged 80 and over, both in each of `years`.
    pub fn new(
        years: Vec<i32>,
        sites: Vec<Site>,
        aged_80_and_over: Vec<f64>,
        coverages: &[f64],
        sources: Vec<Cited>,
    ) -> Self {
        let mut table = Self {
            years,
            sites,
            aged_80_and_over,
            targets: Vec::new(),
            sources,
        };
        let all = table.places(None);
        table.targets = coverages
            .iter()
            .map(|&coverage| Target {
                coverage,
                places: table
                    .aged_80_and_over
                    .iter()
                    .map(|&old| places_at_coverage(coverage, old))
                    .collect(),
                deviation: all
                    .iter()
                    .zip(&table.aged_80_and_over)
                    .map(|(&places, &old)| deviation(places, coverage, old))
                    .collect(),
            })
            .collect();
        table
    }

    /// The plan's own table, with its own or other coverages.
    pub fn of_plan(table: &PlacesTable, coverages: &[f64]) -> Self {
        let sites = table.sites.iter().map(|site| Site {
            label: Label::Name(site.site.clone()),
            kind: Some(site.kind),
            places: site.places.clone(),
        });
        Self::new(
            table.years.clone(),
            sites.collect(),
            table.population_80plus.clone(),
            coverages,
            vec![table.cited.clone()],
        )
    }

    /// Any municipality and any years: today's places by kind, or by site where `plan` has them, each
    /// decided change and each measure of places on its own line or on the site of that name. In each
    /// year the sum is the model's places that are there and decided.
    pub fn of_model(
        baseline: &Baseline,
        measures: &[Change],
        outputs: &Outputs,
        plan: Option<&PlacesTable>,
        years: &[i32],
        coverages: &[f64],
        sources: Vec<Cited>,
    ) -> Self {
        let mut sites: Vec<Site> = match plan {
            Some(plan) => plan
                .sites
                .iter()
                .map(|site| Site {
                    label: Label::Name(site.site.clone()),
                    kind: Some(site.kind),
                    places: vec![site.places.first().copied().unwrap_or_default(); years.len()],
                })
                .collect(),
            None => [PlaceKind::CareHome24h, PlaceKind::Institution]
                .map(|kind| kind_of_today(baseline, kind, years.len()))
                .into(),
        };
        with_changes(&mut sites, baseline, measures, years);
        let old = |&year: &i32| outputs.at(Series::N80, year);
        Self::new(
            years.to_vec(),
            sites,
            years.iter().map(old).collect(),
            coverages,
            sources,
        )
    }

    /// Places in each year, of one kind or all.
    pub fn places(&self, kind: Option<PlaceKind>) -> Vec<f64> {
        places(&self.sites, self.years.len(), kind)
    }

    /// Coverage in each year, of one kind of places or all.
    pub fn coverage(&self, kind: Option<PlaceKind>) -> Vec<f64> {
        self.places(kind)
            .into_iter()
            .zip(&self.aged_80_and_over)
            .map(|(places, &old)| coverage_of(places, old))
            .collect()
    }

    /// What a view shows; the answer is about the last year and the first target.
    pub fn finding(&self) -> Finding {
        let all = self.places(None);
        let coverage = self.coverage(None);
        let year = self.years.last().copied().unwrap_or_default();
        let last = |values: &[f64]| values.last().copied().unwrap_or_default();
        let target = self.targets.first();
        let missing = target.map_or(0.0, |target| -last(&target.deviation));
        let id = if missing > 0.0 {
            AnswerId::DimensioningMissing
        } else {
            AnswerId::DimensioningEnough
        };
        let answer = Answer::new(id)
            .year("year", year)
            .with("places", last(&all), Unit::Places)
            .with("coverage", last(&coverage), Unit::Share)
            .share("target", target.map_or(0.0, |target| target.coverage))
            .with("missing", missing.abs(), Unit::Places);

        let mut rows = rows_by_kind(&self.sites, self.years.len());
        rows.push(GridRow::of(
            Label::key("aged_80"),
            Unit::Persons,
            self.aged_80_and_over.clone(),
        ));
        rows.push(GridRow::of(Label::key("coverage"), Unit::Share, coverage));
        for target in &self.targets {
            let at = Label::Of("places_at", Box::new(Label::Share(target.coverage)));
            rows.push(GridRow::of(at, Unit::Places, target.places.clone()));
        }
        for target in &self.targets {
            let at = Label::Of("deviation_at", Box::new(Label::Share(target.coverage)));
            rows.push(GridRow::of(at, Unit::Places, target.deviation.clone()));
        }

        let bars = |label, values: Vec<f64>| {
            let values = values.into_iter().map(Some).collect();
            ChartSeries::new(label, FactKind::Plan, values)
        };
        let mut series = vec![bars(Label::key("all_places"), all)];
        for target in &self.targets {
            let label = Label::Of("places_at", Box::new(Label::Share(target.coverage)));
            series.push(ChartSeries {
                kind: FactKind::Derived,
                ..bars(label, target.places.clone())
            });
        }
        Finding {
            question: Question::Dimensioning,
            answer,
            chart: Chart {
                kind: ChartKind::Bars,
                unit: Unit::Places,
                across: self.years.iter().copied().map(Label::Year).collect(),
                series,
                marks: Vec::new(),
            },
            table: Grid {
                columns: self.years.iter().copied().map(Label::Year).collect(),
                rows,
            },
            sources: self.sources.clone(),
            notes: vec!["coverage_counts_all_ages"],
        }
    }
}

/// What a view shows of Lillehammer's own table: with the places bought from the neighbour and what
/// the country's municipalities plan for, which figure 8 does not have.
pub fn plan_finding(plan: &Lillehammer, coverages: &[f64]) -> Finding {
    let table = Dimensioning::of_plan(&plan.dimensioning, coverages);
    let mut finding = table.finding();
    let figures = &plan.figures;
    let bought = &figures.places_bought_from_oyer;
    let national = &figures.national_planned_coverage_percent;
    for (key, unit, printed, value) in [
        ("places_bought", Unit::Places, bought, bought.value),
        (
            "national_planned_coverage",
            Unit::Share,
            national,
            national.value / 100.0,
        ),
    ] {
        let numbers = table
            .years
            .iter()
            .map(|&year| (year == printed.year).then_some(value));
        finding
            .table
            .rows
            .push(GridRow::perhaps(Label::key(key), unit, numbers));
        finding.sources.push(printed.cited.clone());
    }
    finding
}

/// Places of a kind in the base year, as they stand through `years` years.
pub(super) fn kind_of_today(baseline: &Baseline, kind: PlaceKind, years: usize) -> Site {
    let places = match kind {
        PlaceKind::Institution => baseline.places.institution,
        PlaceKind::CareHome24h => baseline.places.care_home_24h,
    };
    Site {
        label: Label::key(kind.key()),
        kind: Some(kind),
        places: vec![places; years],
    }
}

/// Adds decided changes and measures of places, each to the site of its name or on a line of its own.
pub(super) fn with_changes(
    sites: &mut Vec<Site>,
    baseline: &Baseline,
    measures: &[Change],
    years: &[i32],
) {
    for change in baseline.decided.iter().chain(measures) {
        if change.places.abs() > 0.0 {
            add(sites, change, baseline.base_year, years);
        }
    }
}

/// Places in each of `years` years, of one kind or all.
fn places(sites: &[Site], years: usize, kind: Option<PlaceKind>) -> Vec<f64> {
    let mut sums = vec![0.0; years];
    for site in sites {
        if kind.is_none() || site.kind == kind {
            for (sum, places) in sums.iter_mut().zip(&site.places) {
                *sum += places;
            }
        }
    }
    sums
}

/// A row for each site, kind by kind with their sums, those whose kind is not said, and all.
pub(super) fn rows_by_kind(sites: &[Site], years: usize) -> Vec<GridRow> {
    let row = |label, places| GridRow::of(label, Unit::Places, places);
    let mut rows: Vec<GridRow> = Vec::new();
    for kind in [PlaceKind::CareHome24h, PlaceKind::Institution] {
        let of_kind: Vec<&Site> = sites
            .iter()
            .filter(|site| site.kind == Some(kind))
            .collect();
        for site in &of_kind {
            rows.push(row(site.label.clone(), site.places.clone()));
        }
        // A kind whose sites are not given stands as one line, which is its sum.
        let is_whole =
            matches!(of_kind.as_slice(), [site] if !matches!(site.label, Label::Name(_)));
        if !is_whole {
            let sum = Label::Of("sum_of", Box::new(Label::key(kind.key())));
            rows.push(row(sum, places(sites, years, Some(kind))));
        }
    }
    for site in sites.iter().filter(|site| site.kind.is_none()) {
        rows.push(row(site.label.clone(), site.places.clone()));
    }
    rows.push(row(Label::key("all_places"), places(sites, years, None)));
    rows
}

/// Adds a change to the site of its name and kind, or as a line of its own.
fn add(sites: &mut Vec<Site>, change: &Change, base_year: i32, years: &[i32]) {
    let name = change.site.as_ref().unwrap_or(&change.name);
    let known = sites.iter().position(|site| {
        site.kind == change.kind && matches!(&site.label, Label::Name(known) if known == name)
    });
    let running = f64::from(u8::from(change.in_force(base_year)));
    let more = years.iter().map(|&year| {
        let in_force = f64::from(u8::from(change.in_force(year)));
        (in_force - running) * change.places
    });
    match known.and_then(|place| sites.get_mut(place)) {
        Some(site) => {
            for (places, more) in site.places.iter_mut().zip(more) {
                *places += more;
            }
        }
        None => sites.push(Site {
            label: Label::Name(name.clone()),
            kind: change.kind,
            places: more.collect(),
        }),
    }
}
