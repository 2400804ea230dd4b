//! Packages what the page fetches: `data/source` and `data/plans.json` become
//! `data/municipality/*.json`, and the texts of the catalogue become `data/text/*.json`.
//!
//! `cargo run --example package` writes the files; with `-- --check` it writes nothing and fails with
//! one line per file that differs. Every figure is read, none is typed in here.

use std::{
    collections::BTreeMap,
    fmt, fs,
    path::{Path, PathBuf},
    process::ExitCode,
    str::FromStr,
};

use omsorgstrappa_core::text;
use serde::{Deserialize, Serialize};
use serde_json::{Number, Value};

/// What is wrong, and where: `file:line: what`.
#[derive(Debug)]
struct Problem {
    file: String,
    line: Option<u64>,
    what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.what),
            None => write!(f, "{}: {}", self.file, self.what),
        }
    }
}

type Outcome<T> = Result<T, Problem>;

/// A problem with a whole file.
fn problem(file: &str, what: impl fmt::Display) -> Problem {
    Problem {
        file: file.to_owned(),
        line: None,
        what: what.to_string(),
    }
}

// ---------------------------------------------------------------- what is read

const KOSTRA: &str = "source/kostra_omsorg_23_kommuner_2015_2025.csv";
const SHARES: &str = "source/kostra_12209_2025_kommuner.csv";
const POPULATION: &str = "source/befolkning_07459_2026_alder_kjonn.csv";
const ESTIMATE: &str = "source/ESTIMAT_framskrivning_alle_kommuner_2026_2050.csv";
const NAMES: &str = "source/kommuner_2026.csv";
const SEEDS: &str = "source/seed-facts.json";
const PLANS: &str = "plans.json";

/// The base year of a municipality «today»: that of `POPULATION` and the first of `ESTIMATE`.
const TODAY: u16 = 2026;

/// A semicolon file with a header.
struct Table {
    file: &'static str,
    headers: csv::StringRecord,
    rows: Vec<csv::StringRecord>,
}

impl Table {
    fn read(data: &Path, file: &'static str) -> Outcome<Self> {
        let broken = |error: csv::Error| Problem {
            file: file.to_owned(),
            line: error.position().map(csv::Position::line),
            what: error.to_string(),
        };
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(b';')
            .from_path(data.join(file))
            .map_err(broken)?;
        let headers = reader.headers().map_err(broken)?.clone();
        let rows = reader.records().collect::<Result<_, _>>().map_err(broken)?;
        Ok(Self {
            file,
            headers,
            rows,
        })
    }

    /// The rows in which every named column has the named text.
    fn matching(&self, wanted: &[(&str, &str)]) -> Outcome<Vec<Row<'_>>> {
        let mut found = Vec::new();
        for record in &self.rows {
            let row = Row {
                table: self,
                record,
            };
            let mut fits = true;
            for (column, text) in wanted {
                fits = fits && row.text(column)? == *text;
            }
            if fits {
                found.push(row);
            }
        }
        Ok(found)
    }

    /// The one row that matches: none or several are errors, a figure must not be picked by chance.
    fn only(&self, wanted: &[(&str, &str)]) -> Outcome<Row<'_>> {
        let mut rows = self.matching(wanted)?.into_iter();
        match (rows.next(), rows.next()) {
            (Some(row), None) => Ok(row),
            (None, _) => Err(problem(self.file, format!("no row with {wanted:?}"))),
            (Some(_), Some(second)) => Err(second.problem(format!("a second row with {wanted:?}"))),
        }
    }
}

/// One row of a table, which knows its line.
#[derive(Clone, Copy)]
struct Row<'a> {
    table: &'a Table,
    record: &'a csv::StringRecord,
}

impl<'a> Row<'a> {
    fn problem(&self, what: impl fmt::Display) -> Problem {
        Problem {
            line: self.record.position().map(csv::Position::line),
            ..problem(self.table.file, what)
        }
    }

    fn text(&self, column: &str) -> Outcome<&'a str> {
        let position = self
            .table
            .headers
            .iter()
            .position(|header| header == column);
        position
            .and_then(|position| self.record.get(position))
            .ok_or_else(|| self.problem(format!("no column {column}")))
    }

    /// A number; an empty field is «not known» and so an error, never 0.
    fn number<T: FromStr>(&self, column: &str) -> Outcome<T> {
        let text = self.text(column)?;
        text.parse().map_err(|_| {
            self.problem(format!(
                "column {column}: «{text}» is not a number of the kind wanted"
            ))
        })
    }
}

/// `data/plans.json`: which municipalities are packaged, and what no table has.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Plans {
    data: String,
    default: String,
    municipalities: Vec<Entry>,
}

/// One packaged municipality as written by hand.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    municipality: String,
    label: String,
    target_year: u16,
    shown_year: u16,
    dementia_reference: DementiaReference,
    kostra_year: u16,
    /// The plan's own population; without it the municipality is «today».
    plan: Option<PlanPopulation>,
    /// The plan's own places; without them the residents count as places.
    places: Option<PlanPlaces>,
    #[serde(default)]
    decided: Vec<Decided>,
    facts: Vec<HandFact>,
    notes: Vec<String>,
}

/// Where in `seed-facts.json` a plan's population is.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanPopulation {
    source: Source,
    base_year: u16,
    kind: FactKind,
    bands: String,
    counts: String,
}

/// Where in `seed-facts.json` a plan's places are: each kind is the sum of the figures pointed at.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanPlaces {
    source: Source,
    year: u16,
    institution: Vec<String>,
    care_home_24h: Vec<String>,
}

/// A fact written by hand (`value`) or the sum of figures in `seed-facts.json` (`seed`).
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HandFact {
    key: String,
    value: Option<Number>,
    #[serde(default)]
    seed: Vec<String>,
    unit: Unit,
    source: Source,
    year: u16,
    kind: FactKind,
}

// ------------------------------------------------------------- what is written

#[derive(Clone, Copy, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
enum DementiaReference {
    Rotterdam,
    Hunt4,
}

/// The names of the page's sources.
#[derive(Clone, Copy, Deserialize, Serialize)]
enum Source {
    SsbPopulation,
    OwnProjection,
    Kostra12292,
    Kostra11645,
    Kostra12209,
    LillehammerPlan2018,
    LierPlan2026,
    OvreEikerStrategy2024,
    SunndalPlan2023,
}

/// What sort of figure it is: these are never mixed up.
#[derive(Clone, Copy, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
enum FactKind {
    Real,
    Approximate,
    Estimate,
    Plan,
    Derived,
}

#[derive(Clone, Copy, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
enum Unit {
    Persons,
    Places,
    Share,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Plan,
    Today,
}

#[derive(Clone, Copy, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
enum PlaceKind {
    Institution,
    #[serde(rename = "care_home_24h")]
    CareHome24h,
}

#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "lowercase")]
enum PlacesBasis {
    Plan,
    Residents,
}

/// An age band, both ends included; no upper end is «and over».
type Band = (u8, Option<u8>);

/// Counts by year and band of the projections beside the main one, by SSB's letters.
type Alternatives = BTreeMap<&'static str, Vec<Vec<u32>>>;

/// One `data/municipality/<id>.json`.
#[derive(Serialize)]
struct Municipality {
    id: String,
    kind: Kind,
    name: String,
    label: String,
    county: String,
    target_year: u16,
    shown_year: u16,
    dementia_reference: DementiaReference,
    baseline: Baseline,
    alternatives: Alternatives,
    facts: Vec<Fact>,
    notes: Vec<String>,
}

/// The `baseline` of the exchange format, every key present.
#[derive(Serialize)]
struct Baseline {
    name: String,
    base_year: u16,
    population: Population,
    places: Places,
    places_basis: PlacesBasis,
    decided: Vec<Decided>,
    home_care_users: HomeCareUsers,
    users_exclude_care_homes: bool,
    home_care_hours_per_user: Option<Number>,
    care_fte: Option<Number>,
    care_cost: Option<Number>,
    waiting: u32,
}

#[derive(Serialize)]
struct Population {
    bands: Vec<Band>,
    years: Vec<u16>,
    counts: Vec<Vec<u32>>,
    base_ages: Option<Vec<u32>>,
}

impl Population {
    /// Persons of `age` and over in a year; none where the year is missing.
    fn aged(&self, age: u8, year: u16) -> Option<u32> {
        let (_, counts) = self
            .years
            .iter()
            .zip(&self.counts)
            .find(|(known, _)| **known == year)?;
        Some(
            self.bands
                .iter()
                .zip(counts)
                .filter(|((low, _), _)| *low >= age)
                .map(|(_, count)| count)
                .sum(),
        )
    }
}

#[derive(Clone, Copy, Serialize)]
struct Places {
    institution: u32,
    care_home_24h: u32,
}

#[derive(Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Decided {
    name: String,
    from: u16,
    places: i32,
    kind: PlaceKind,
}

#[derive(Serialize)]
struct HomeCareUsers {
    #[serde(rename = "0-66")]
    under_67: u32,
    #[serde(rename = "67-79")]
    from_67: u32,
    #[serde(rename = "80+")]
    from_80: u32,
}

#[derive(Serialize)]
struct Fact {
    key: String,
    value: Number,
    unit: Unit,
    source: Source,
    year: u16,
    kind: FactKind,
}

impl Fact {
    fn persons(key: &str, value: u32, source: Source, year: u16, kind: FactKind) -> Self {
        Self {
            key: key.to_owned(),
            value: value.into(),
            unit: Unit::Persons,
            source,
            year,
            kind,
        }
    }

    fn places(key: &str, value: u32, source: Source, year: u16, kind: FactKind) -> Self {
        Self {
            unit: Unit::Places,
            ..Self::persons(key, value, source, year, kind)
        }
    }
}

/// `data/municipality/index.json`.
#[derive(Serialize)]
struct Index {
    data: String,
    default: String,
    municipalities: Vec<Listed>,
}

#[derive(Serialize)]
struct Listed {
    id: String,
    kind: Kind,
    name: String,
    label: String,
    county: String,
    old_numbers: Vec<String>,
}

// --------------------------------------------------------------------- packing

/// Everything under `data` that municipalities are made from.
struct Inputs {
    kostra: Table,
    shares: Table,
    population: Table,
    estimate: Table,
    names: Table,
    seeds: Value,
}

impl Inputs {
    fn read(data: &Path) -> Outcome<Self> {
        Ok(Self {
            kostra: Table::read(data, KOSTRA)?,
            shares: Table::read(data, SHARES)?,
            population: Table::read(data, POPULATION)?,
            estimate: Table::read(data, ESTIMATE)?,
            names: Table::read(data, NAMES)?,
            seeds: read_json(data, SEEDS)?,
        })
    }

    /// What a JSON pointer leads to in `seed-facts.json`.
    fn seed(&self, pointer: &str) -> Outcome<&Value> {
        self.seeds
            .pointer(pointer)
            .ok_or_else(|| problem(SEEDS, format!("nothing at {pointer}")))
    }

    fn seed_sum(&self, pointers: &[String]) -> Outcome<u32> {
        pointers
            .iter()
            .map(|pointer| whole(self.seed(pointer)?, pointer))
            .sum()
    }

    fn municipality(&self, entry: Entry) -> Outcome<(Municipality, Listed)> {
        let number = entry.municipality.as_str();
        let named = self.names.only(&[("kommunenr", number)])?;
        let (kind, base_year) = entry
            .plan
            .as_ref()
            .map_or((Kind::Today, TODAY), |plan| (Kind::Plan, plan.base_year));
        let (population, alternatives) = match &entry.plan {
            Some(plan) => (self.plan_population(plan)?, BTreeMap::new()),
            None => self.population_today(number)?,
        };
        check_population(&entry, base_year, &population)?;

        let kostra = self.kostra.only(&[
            ("kommunenr", number),
            ("aar", &entry.kostra_year.to_string()),
        ])?;
        let residents = Places {
            institution: kostra.number("langtid_institusjon_alle")?,
            care_home_24h: kostra.number("bolig_heldogns_beboere")?,
        };
        let (places, places_basis) = match &entry.places {
            Some(plan) => {
                let institution = self.seed_sum(&plan.institution)?;
                (
                    Places {
                        institution,
                        care_home_24h: self.seed_sum(&plan.care_home_24h)?,
                    },
                    PlacesBasis::Plan,
                )
            }
            None => (residents, PlacesBasis::Residents),
        };
        let facts = self.facts(&entry, base_year, &population, places, residents, kostra)?;

        let listed = Listed {
            id: entry.id.clone(),
            kind,
            name: named.text("kommune")?.to_owned(),
            label: entry.label.clone(),
            county: named.text("fylke")?.to_owned(),
            old_numbers: old_numbers(named, number)?,
        };
        let municipality = Municipality {
            kind,
            name: listed.name.clone(),
            county: listed.county.clone(),
            target_year: entry.target_year,
            shown_year: entry.shown_year,
            dementia_reference: entry.dementia_reference,
            baseline: Baseline {
                name: entry.label.clone(),
                base_year,
                population,
                places,
                places_basis,
                decided: entry.decided,
                home_care_users: users(kostra)?,
                users_exclude_care_homes: false,
                home_care_hours_per_user: None,
                care_fte: None,
                care_cost: None,
                waiting: 0,
            },
            alternatives,
            facts,
            notes: entry.notes,
            id: entry.id,
            label: entry.label,
        };
        Ok((municipality, listed))
    }

    /// A plan's population; the years are the keys that are numbers, because names stand beside them.
    fn plan_population(&self, plan: &PlanPopulation) -> Outcome<Population> {
        let bands = list(self.seed(&plan.bands)?, &plan.bands)?
            .iter()
            .map(|band| {
                band.as_str()
                    .and_then(band_of)
                    .ok_or_else(|| problem(SEEDS, format!("{}: bad band {band}", plan.bands)))
            });
        let bands = bands.collect::<Outcome<Vec<_>>>()?;
        let by_year = self.seed(&plan.counts)?.as_object();
        let by_year =
            by_year.ok_or_else(|| problem(SEEDS, format!("{} is no object", plan.counts)))?;
        let mut known = BTreeMap::new();
        for (key, counts) in by_year {
            if let Ok(year) = key.parse::<u16>() {
                let counts = list(counts, &plan.counts)?
                    .iter()
                    .map(|count| whole(count, &plan.counts));
                known.insert(year, counts.collect::<Outcome<Vec<_>>>()?);
            }
        }
        let (years, counts) = known.into_iter().unzip();
        Ok(Population {
            bands,
            years,
            counts,
            base_ages: None,
        })
    }

    /// SSB's population by single year of age, and the project's own ESTIMATE of what follows.
    fn population_today(&self, number: &str) -> Outcome<(Population, Alternatives)> {
        let ages: Vec<String> = (0..105)
            .map(|age| format!("a{age}"))
            .chain(["a105pluss".to_owned()])
            .collect();
        let mut base_ages = vec![0_u32; ages.len()];
        for sex in ["K", "M"] {
            let row = self
                .population
                .only(&[("kommunenr", number), ("kjonn", sex)])?;
            for (persons, age) in base_ages.iter_mut().zip(&ages) {
                *persons += row.number::<u32>(age)?;
            }
        }

        let columns: Vec<&str> = self.estimate.headers.iter().skip(3).collect();
        let bands = columns.iter().map(|column| {
            band_of(column)
                .ok_or_else(|| problem(ESTIMATE, format!("column {column} is no age band")))
        });
        let bands = bands.collect::<Outcome<Vec<_>>>()?;
        let path = |alternative: &str| -> Outcome<(Vec<u16>, Vec<Vec<u32>>)> {
            let rows = self
                .estimate
                .matching(&[("kommunenr", number), ("alternativ", alternative)])?;
            let years = rows
                .iter()
                .map(|row| row.number("aar"))
                .collect::<Outcome<_>>()?;
            let counts = rows
                .iter()
                .map(|row| columns.iter().map(|column| row.number(column)).collect());
            Ok((years, counts.collect::<Outcome<_>>()?))
        };
        let (years, counts) = path("MMMM")?;
        let mut alternatives = BTreeMap::new();
        for letters in ["HHMH", "LLML"] {
            let (own_years, own_counts) = path(letters)?;
            // An alternative is another future of the same present.
            if own_years != years || own_counts.first() != counts.first() {
                return Err(problem(
                    ESTIMATE,
                    format!("{number} {letters}: not the years or base year of MMMM"),
                ));
            }
            alternatives.insert(letters, own_counts);
        }
        Ok((
            Population {
                bands,
                years,
                counts,
                base_ages: Some(base_ages),
            },
            alternatives,
        ))
    }

    /// Where every figure comes from, and the other figures that exist.
    fn facts(
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
            value,
            unit: *unit,
            source: *source,
            year: *year,
            kind: *kind,
        })
    }
}

/// Users of home care by age. 67–79 is no longer published: all less the other two.
fn users(kostra: Row<'_>) -> Outcome<HomeCareUsers> {
    let all: u32 = kostra.number("hjemmetjeneste_brukere_alle")?;
    let under_67: u32 = kostra.number("hjemmetjeneste_brukere_0_66")?;
    let from_80: u32 = kostra.number("hjemmetjeneste_brukere_80pluss")?;
    let from_67 = all.checked_sub(under_67 + from_80);
    let from_67 =
        from_67.ok_or_else(|| kostra.problem("more users in two age groups than in all"))?;
    Ok(HomeCareUsers {
        under_67,
        from_67,
        from_80,
    })
}

/// Earlier numbers of the municipality, newest first; several that were joined stand with `+`.
fn old_numbers(named: Row<'_>, number: &str) -> Outcome<Vec<String>> {
    let mut old: Vec<String> = Vec::new();
    for column in ["nr_2020_2023", "nr_til_2019"] {
        for earlier in named
            .text(column)?
            .split('+')
            .map(str::trim)
            .filter(|earlier| !earlier.is_empty())
        {
            if earlier != number && !old.iter().any(|known| known == earlier) {
                old.push(earlier.to_owned());
            }
        }
    }
    Ok(old)
}

/// What the model demands of a population, found here rather than by the first visitor.
fn check_population(entry: &Entry, base_year: u16, population: &Population) -> Outcome<()> {
    let Population {
        bands,
        years,
        counts,
        base_ages,
    } = population;
    let wrong = |what: &str| Err(problem(PLANS, format!("{}: {what}", entry.id)));
    let next = bands.iter().try_fold(Some(0_u8), |expected, (low, high)| {
        (expected == Some(*low)).then(|| high.and_then(|high| high.checked_add(1)))
    });
    if next != Some(None) {
        return wrong("the age bands do not cover 0 and over once");
    }
    if !bands.iter().any(|(low, _)| *low == 80) {
        return wrong("no age band starts at 80");
    }
    if counts.iter().any(|row| row.len() != bands.len()) {
        return wrong("not one count per age band");
    }
    let known = |year| years.contains(&year);
    if !years.is_sorted()
        || !known(base_year)
        || !known(entry.target_year)
        || !known(entry.shown_year)
    {
        return wrong("base, target and shown year must be among the ascending years");
    }
    if let Some(ages) = base_ages {
        let in_band = |&(low, high): &Band| -> u32 {
            ages.iter()
                .skip(low.into())
                .take(high.map_or(usize::MAX, |high| usize::from(high - low) + 1))
                .sum()
        };
        let sums: Vec<u32> = bands.iter().map(in_band).collect();
        if years
            .iter()
            .zip(counts)
            .any(|(year, row)| *year == base_year && *row != sums)
        {
            return wrong("the base year's age bands are not the sums of its single years of age");
        }
    }
    Ok(())
}

/// `0`, `1-5` or `90+`.
fn band_of(text: &str) -> Option<Band> {
    if let Some(low) = text.strip_suffix('+') {
        return Some((low.parse().ok()?, None));
    }
    let (low, high) = text.split_once('-').unwrap_or((text, text));
    Some((low.parse().ok()?, Some(high.parse().ok()?)))
}

fn list<'a>(value: &'a Value, pointer: &str) -> Outcome<&'a Vec<Value>> {
    value
        .as_array()
        .ok_or_else(|| problem(SEEDS, format!("{pointer} is no list")))
}

/// Persons and places are whole: a decimal would be a misreading.
fn whole(value: &Value, pointer: &str) -> Outcome<u32> {
    let number = value.as_u64().and_then(|number| u32::try_from(number).ok());
    number.ok_or_else(|| problem(SEEDS, format!("{pointer}: {value} is no whole number")))
}

// ----------------------------------------------------------------------- files

fn read_json<T: for<'de> Deserialize<'de>>(data: &Path, file: &str) -> Outcome<T> {
    let text = fs::read_to_string(data.join(file)).map_err(|error| problem(file, error))?;
    serde_json::from_str(&text).map_err(|error| Problem {
        line: u64::try_from(error.line()).ok(),
        ..problem(file, error)
    })
}

/// Pretty JSON in which a list of numbers is one line, so that a changed figure is a changed line.
fn to_json(file: &str, value: &impl Serialize) -> Outcome<String> {
    let pretty = serde_json::to_string_pretty(value).map_err(|error| problem(file, error))?;
    let is_number = |line: &&str| {
        line.trim_start()
            .starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == 'n')
    };
    let mut text = String::with_capacity(pretty.len());
    let mut lines = pretty.lines().peekable();
    while let Some(line) = lines.next() {
        text.push_str(line);
        if line.ends_with('[') && lines.peek().is_some_and(is_number) {
            while let Some(item) = lines.next_if(is_number) {
                text.push_str(item.trim_start());
            }
            text.push_str(lines.next().map_or("", str::trim_start));
        }
        text.push('\n');
    }
    Ok(text)
}

/// Every file that belongs in `data/municipality`, by name.
fn package(data: &Path) -> Outcome<BTreeMap<String, String>> {
    let plans: Plans = read_json(data, PLANS)?;
    let inputs = Inputs::read(data)?;
    let mut files = BTreeMap::new();
    let mut listed = Vec::new();
    for entry in plans.municipalities {
        let (municipality, row) = inputs.municipality(entry)?;
        let file = format!("{}.json", municipality.id);
        let text = to_json(&file, &municipality)?;
        if files.insert(file, text).is_some() {
            return Err(problem(PLANS, format!("{} stands twice", municipality.id)));
        }
        listed.push(row);
    }
    if !listed.iter().any(|row| row.id == plans.default) {
        return Err(problem(
            PLANS,
            format!("default {} is not among the municipalities", plans.default),
        ));
    }
    let index = Index {
        data: plans.data,
        default: plans.default,
        municipalities: listed,
    };
    files.insert("index.json".to_owned(), to_json("index.json", &index)?);
    Ok(files)
}

/// Every file that belongs in `data/text`, by name: the texts of each language.
fn texts() -> Outcome<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for (name, value) in text::packaged() {
        let mut text =
            serde_json::to_string_pretty(&value).map_err(|error| problem(&name, error))?;
        text.push('\n');
        files.insert(name, text);
    }
    Ok(files)
}

/// The names in one folder of `data`.
fn present(data: &Path, folder: &str) -> Outcome<Vec<String>> {
    let broken = |error| problem(folder, error);
    let mut names = Vec::new();
    for item in fs::read_dir(data.join(folder)).map_err(broken)? {
        names.push(
            item.map_err(broken)?
                .file_name()
                .to_string_lossy()
                .into_owned(),
        );
    }
    names.sort();
    Ok(names)
}

/// One line per file that is not as it should be.
fn differences(
    data: &Path,
    folder: &str,
    files: &BTreeMap<String, String>,
) -> Outcome<Vec<String>> {
    let mut lines = Vec::new();
    for (name, text) in files {
        match fs::read_to_string(data.join(folder).join(name)) {
            Ok(found) if found == *text => {}
            Ok(_) => lines.push(format!("data/{folder}/{name}: differs")),
            Err(error) => lines.push(format!("data/{folder}/{name}: {error}")),
        }
    }
    for name in present(data, folder)? {
        if !files.contains_key(&name) {
            lines.push(format!("data/{folder}/{name}: nothing makes it, remove it"));
        }
    }
    Ok(lines)
}

/// Whether everything is in order.
fn run(check: bool) -> Outcome<bool> {
    let data = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut in_order = true;
    for (folder, files) in [("municipality", package(&data)?), ("text", texts()?)] {
        if !check {
            fs::create_dir_all(data.join(folder)).map_err(|error| problem(folder, error))?;
            for (name, text) in &files {
                fs::write(data.join(folder).join(name), text)
                    .map_err(|error| problem(name, error))?;
            }
        }
        for line in differences(&data, folder, &files)? {
            eprintln!("{line}");
            in_order = false;
        }
    }
    Ok(in_order)
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let check = match arguments
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .as_slice()
    {
        [] => false,
        ["--check"] => true,
        _ => {
            eprintln!("usage: cargo run --example package [-- --check]");
            return ExitCode::from(2);
        }
    };
    match run(check) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("data/{error}");
            ExitCode::from(2)
        }
    }
}
