//! What each analysis is worked out from, and asking it: on the plan's own figures, or on the municipality on screen.

use crate::codec::{
    read_agenda_kaupang, read_expected, read_history, read_lier, read_lillehammer,
    read_national_figures, read_ovre_eiker, read_sunndal,
};
use crate::evaluation::Evaluation;
use crate::model::age::{Band, OLDEST};
use crate::model::change::{Change, PlaceKind};
use crate::model::dementia::DementiaReference;
use crate::model::source::Source;
use crate::municipality::expected::Expected;
use crate::municipality::{Fact, Municipality};
use crate::own::Site as OwnSite;
use crate::plan::{
    AgendaKaupang, Cited, Document, History, Lier, Lillehammer, NationalFigures, NotReproduced,
    OvreEiker, PlanMeasure, Sheet, Sunndal,
};
use crate::scenario::{PlacesBasis, Scenario, ScenarioError};
use crate::state::Figures;

use super::capacity::{NewPlaces, capacity_finding};
use super::choice::Choice;
use super::constant_coverage::ConstantCoverage;
use super::dementia::{DementiaByAge, residents_with_dementia};
use super::dimensioning::{Dimensioning, plan_finding};
use super::expected::ExpectedHere;
use super::finding::{Finding, Grid, GridRow, Label, Question, Unit};
use super::goal::OwnHomeGoal;
use super::healthy_years::HealthyYears;
use super::labour::{Labour, levels};
use super::measures::CostPlan;
use super::need_index;
use super::new_openings::NewOpenings;
use super::openings::Openings;
use super::own_capacity::OwnCapacity;
use super::own_figures::OwnFigures;
use super::own_need::{OwnNeed, adjusted_here};
use super::profile::{AgendaKaupangSums, Profile, development_finding};
use super::short_stay::DischargeReady;
use super::staircase::Staircases;
use super::under_67::{Growth, Under67};
use super::what_happened::{Followed, WhatHappened, before_projection, history_finding};

/// Lillehammer as its plan has it, and today.
const LILLEHAMMER: [&str; 2] = ["3405-2018", "3405"];
/// Lier.
const LIER: [&str; 2] = ["3312-2025", "3312"];
/// Øvre Eiker today.
const OVRE_EIKER: &str = "3314";
/// Coverages of Lillehammer's figure 8.
pub const COVERAGES: [f64; 3] = [0.16, 0.18, 0.2];
/// The two of «16 eller 18 prosent?».
pub const CHOICE: [f64; 2] = [0.16, 0.18];
/// Average position that is wanted where the reader has not said another: the upper end of the parameter's range.
pub const WANTED_POSITION: f64 = 0.8;
/// Column of Agenda Kaupang's average.
const AVERAGE: &str = "average_of_12";
/// Column of the comparable group.
const GROUP: &str = "group_13";
/// What the history is shown beside the scenario as, after the view of residents and users.
const FOLLOWED: [Followed; 3] = [Followed::Aged80, Followed::Places, Followed::Coverage];

/// Years between the columns of the table of services under 67.
const UNDER_67_STEP: i32 = 5;

/// A group of analyses, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Places.
    Places,
    /// Need.
    Need,
    /// The staircase.
    Staircase,
    /// Cost against others.
    Cost,
    /// Staff.
    Staff,
    /// Measures.
    Measures,
    /// What happened.
    Happened,
}

impl Theme {
    /// Every theme.
    pub const ALL: [Self; 7] = [
        Self::Places,
        Self::Need,
        Self::Staircase,
        Self::Cost,
        Self::Staff,
        Self::Measures,
        Self::Happened,
    ];

    /// Its analyses.
    pub const fn questions(self) -> &'static [Question] {
        match self {
            Self::Places => &[
                Question::Dimensioning,
                Question::Choice,
                Question::Openings,
                Question::Capacity,
                Question::NewPlaces,
            ],
            Self::Need => &[
                Question::Dementia,
                Question::HealthyYears,
                Question::ShortStay,
                Question::Under67,
            ],
            Self::Staircase => &[Question::Staircase, Question::OwnHome],
            Self::Cost => &[
                Question::Profile,
                Question::AverageProfile,
                Question::NeedIndex,
                Question::NeedAdjusted,
                Question::CostDevelopment,
            ],
            Self::Staff => &[Question::Labour, Question::HomeCareStaff],
            Self::Measures => &[Question::Measures],
            Self::Happened => &[Question::WhatHappened, Question::History],
        }
    }
}

/// What the plans have printed, and what happened, as far as it is here.
#[derive(Clone, Debug, Default)]
pub struct Material {
    lillehammer: Option<Lillehammer>,
    lier: Option<Lier>,
    agenda: Option<AgendaKaupang>,
    ovre_eiker: Option<OvreEiker>,
    sunndal: Option<Sunndal>,
    national: Option<NationalFigures>,
    histories: Vec<History>,
    expected: Option<Expected>,
    /// The reader's own figures for her municipality and those that it is held against.
    pub own: Option<OwnFigures>,
}

impl Material {
    /// Whether a file is here.
    pub fn has(&self, document: Document) -> bool {
        match document {
            Document::Lillehammer => self.lillehammer.is_some(),
            Document::Lier => self.lier.is_some(),
            Document::AgendaKaupang => self.agenda.is_some(),
            Document::OvreEiker => self.ovre_eiker.is_some(),
            Document::Sunndal => self.sunndal.is_some(),
            Document::National => self.national.is_some(),
        }
    }

    /// Takes over a file.
    ///
    /// # Errors
    /// Names the field that cannot be read.
    pub fn take(&mut self, document: Document, text: &str) -> Result<(), ScenarioError> {
        match document {
            Document::Lillehammer => self.lillehammer = Some(read_lillehammer(text)?),
            Document::Lier => self.lier = Some(read_lier(text)?),
            Document::AgendaKaupang => self.agenda = Some(read_agenda_kaupang(text)?),
            Document::OvreEiker => self.ovre_eiker = Some(read_ovre_eiker(text)?),
            Document::Sunndal => self.sunndal = Some(read_sunndal(text)?),
            Document::National => self.national = Some(read_national_figures(text)?),
        }
        Ok(())
    }

    /// Whether what our projection would have said in 2016 is here.
    pub fn has_expected(&self) -> bool {
        self.expected.is_some()
    }

    /// Takes over what our projection would have said in 2016.
    ///
    /// # Errors
    /// Names the field that cannot be read.
    pub fn take_expected(&mut self, text: &str) -> Result<(), ScenarioError> {
        self.expected = Some(read_expected(text)?);
        Ok(())
    }

    /// The history of a municipality, where it is here.
    pub fn history(&self, number: &str) -> Option<&History> {
        self.histories
            .iter()
            .find(|known| known.municipality == number)
    }

    /// The packaged measures of Sunndal's plan as changes of a scenario, and its drafts; `name` gives the words for a
    /// measure.
    pub fn packaged_measures(
        &self,
        name: impl Fn(&str) -> String,
    ) -> Option<(Vec<Change>, Vec<Change>)> {
        let listed = &self.sunndal.as_ref()?.measures;
        let plan = CostPlan::new(listed, 0..=0);
        let drafts = plan.drafts().map(|draft| Change {
            name: name(&draft.id),
            from: 0,
            to: None,
            fte: draft.fte.unwrap_or_default(),
            annual_cost: draft.annual_cost.unwrap_or_default(),
            places: draft.places.unwrap_or_default(),
            kind: draft.kind,
            investment: draft.investment,
            site: None,
            area: Some(draft.area.clone()),
            source: Some(draft.cited.source.key().to_owned()),
            effects: draft.effects.clone(),
        });
        let (mut drafts, mut dated): (Vec<Change>, Vec<Change>) =
            (drafts.collect(), plan.changes(&name));
        for change in drafts.iter_mut().chain(&mut dated) {
            change.area = change.area.as_deref().map(&name);
        }
        Some((dated, drafts))
    }

    /// Takes over the history of a municipality.
    ///
    /// # Errors
    /// Names the field that cannot be read.
    pub fn take_history(&mut self, text: &str) -> Result<(), ScenarioError> {
        let history = read_history(text)?;
        self.histories
            .retain(|known| known.municipality != history.municipality);
        self.histories.push(history);
        Ok(())
    }

    /// Printed figures that cannot be made again and belong to an analysis.
    pub fn not_reproduced(&self, question: Question) -> Vec<&NotReproduced> {
        let lists = [
            self.lillehammer.as_ref().map(|plan| &plan.not_reproduced),
            self.lier.as_ref().map(|plan| &plan.not_reproduced),
            self.agenda.as_ref().map(|plan| &plan.not_reproduced),
            self.ovre_eiker.as_ref().map(|plan| &plan.not_reproduced),
            self.sunndal.as_ref().map(|plan| &plan.not_reproduced),
        ];
        let all = lists.into_iter().flatten().flatten();
        all.filter(|one| one.question == question).collect()
    }

    /// The measures of a plan: Sunndal's first, Lier's second.
    pub fn measures(&self, choice: usize) -> Option<&[PlanMeasure]> {
        Some(match choice {
            0 => &self.sunndal.as_ref()?.measures,
            _ => &self.lier.as_ref()?.measures,
        })
    }

    /// The cost plan of a plan's measures, from the year before the first to the one after the last has begun.
    pub fn cost_plan(&self, choice: usize) -> Option<CostPlan> {
        let listed = self.measures(choice)?;
        let begins = listed.iter().filter_map(|measure| measure.from);
        let first = begins.clone().min()?;
        let whole = listed
            .iter()
            .filter_map(|measure| measure.full.or(measure.to));
        let last = begins.chain(whole).max()?;
        Some(CostPlan::new(listed, first - 1..=last + 1))
    }

    /// Municipalities that a cost profile can be held against, by the name of their column.
    pub fn compared(&self, question: Question, figures: Figures, choice: usize) -> Vec<String> {
        let columns = match (figures, &self.own) {
            (Figures::Here, own) => own.as_ref().map(|own| own.columns.clone()),
            (Figures::Plan, _) => {
                let profile = self.cost_profile(question, figures, choice);
                profile.map(|(profile, _)| profile.columns)
            }
        };
        columns.unwrap_or_default().into_iter().skip(1).collect()
    }

    /// Inhabitants of Lier that the report divides by.
    fn inhabitants(&self) -> Option<f64> {
        let report = self.agenda.as_ref()?;
        let [_, lier] = LIER;
        let all = Band {
            from: 0,
            to: OLDEST,
        };
        self.history(lier)?.persons(all, report.inhabitants_year)
    }

    fn sheet(&self, sheet: &Sheet) -> Option<Profile> {
        Some(Profile::of_sheet(sheet, self.inhabitants()?))
    }

    /// A cost profile and the column that it is held against unless the reader says otherwise.
    fn cost_profile(
        &self,
        question: Question,
        figures: Figures,
        choice: usize,
    ) -> Option<(Profile, &'static str)> {
        let report = self.agenda.as_ref()?;
        if figures == Figures::Here {
            return Some((self.own.as_ref()?.cost_profile()?, ""));
        }
        let (sheet, compared) = match (question, choice) {
            (Question::Profile, 1) => (&report.disability_adults, AVERAGE),
            (Question::Profile, 2) => (&report.disability_children, AVERAGE),
            (Question::AverageProfile, 0) => (&report.expenditure, GROUP),
            (Question::Profile | Question::AverageProfile, _) => (&report.profile, AVERAGE),
            (Question::HomeCareStaff, _) => (&report.home_care_fte, AVERAGE),
            _ => return None,
        };
        Some((self.sheet(sheet)?, compared))
    }
}

/// The files that an analysis reads.
pub const fn documents(question: Question) -> &'static [Document] {
    match question {
        Question::Dimensioning
        | Question::Openings
        | Question::Choice
        | Question::Dementia
        | Question::HealthyYears
        | Question::WhatHappened => &[Document::Lillehammer],
        Question::Capacity | Question::NewPlaces => &[Document::Lier],
        Question::Staircase => &[Document::Lier, Document::OvreEiker],
        Question::NeedIndex
        | Question::NeedAdjusted
        | Question::AverageProfile
        | Question::HomeCareStaff
        | Question::CostDevelopment => &[Document::AgendaKaupang],
        Question::Profile => &[Document::AgendaKaupang, Document::Lier],
        Question::Measures => &[Document::Sunndal, Document::Lier],
        Question::OwnHome => &[Document::OvreEiker],
        Question::Labour => &[Document::AgendaKaupang, Document::National],
        Question::History => &[],
        Question::ShortStay => &[Document::Lillehammer, Document::Lier, Document::National],
        Question::Under67 => &[Document::Lillehammer, Document::AgendaKaupang],
    }
}

/// Whether an analysis of the municipality on screen reads what our projection would have said in 2016.
pub fn reads_expected(question: Question, figures: Figures) -> bool {
    question == Question::WhatHappened && figures == Figures::Here
}

/// Whether an analysis of the municipality on screen reads that municipality as it is packaged today, also where a plan's
/// is on screen: the years until now, or its inhabitants by age.
pub fn reads_today(question: Question, figures: Figures) -> bool {
    let reads = matches!(question, Question::WhatHappened | Question::NeedIndex);
    reads && figures == Figures::Here
}

/// Whether an analysis of the reader's own is worked out from the table that she fills in, and from nothing else.
pub const fn reads_own_figures(question: Question) -> bool {
    matches!(
        question,
        Question::Profile
            | Question::AverageProfile
            | Question::NeedAdjusted
            | Question::CostDevelopment
            | Question::HomeCareStaff
    )
}

/// The packaged municipality that the plan's figures are worked out on; `None` where they are only read.
pub const fn worked_on(question: Question) -> Option<&'static str> {
    let [plan, _] = LILLEHAMMER;
    let [lier_plan, lier] = LIER;
    match question {
        Question::Dimensioning
        | Question::Choice
        | Question::Dementia
        | Question::HealthyYears
        | Question::WhatHappened
        | Question::ShortStay
        | Question::Under67 => Some(plan),
        Question::NewPlaces | Question::Staircase | Question::Labour => Some(lier_plan),
        Question::History => Some(lier),
        Question::OwnHome => Some(OVRE_EIKER),
        Question::Openings
        | Question::Capacity
        | Question::NeedIndex
        | Question::NeedAdjusted
        | Question::Profile
        | Question::AverageProfile
        | Question::HomeCareStaff
        | Question::CostDevelopment
        | Question::Measures => None,
    }
}

/// The number of the municipality that a scenario stands on, without the year of a plan.
pub fn number(scenario: &Scenario) -> Option<&str> {
    scenario.municipality()?.split('-').next()
}

/// The municipality whose history an analysis reads; `here` is the number of the one on screen.
pub fn history_of(question: Question, figures: Figures, here: Option<&str>) -> Option<&str> {
    let [_, lillehammer] = LILLEHAMMER;
    let [_, lier] = LIER;
    match (question, figures) {
        (
            Question::NewPlaces
            | Question::HomeCareStaff
            | Question::Profile
            | Question::AverageProfile
            | Question::History
            | Question::Under67,
            Figures::Plan,
        ) => Some(lier),
        (Question::History | Question::Under67 | Question::OwnHome, Figures::Here) => here,
        (Question::OwnHome, Figures::Plan) => Some(OVRE_EIKER),
        (Question::WhatHappened, Figures::Plan) => Some(lillehammer),
        _ => None,
    }
}

/// How many ways an analysis can be shown: tables of the report, plans, or what is followed.
pub const fn choices(question: Question, figures: Figures) -> usize {
    match (question, figures) {
        (Question::Profile, Figures::Plan) => 3,
        (Question::AverageProfile | Question::Measures | Question::Under67, Figures::Plan) => 2,
        (Question::WhatHappened, Figures::Plan) | (Question::History, _) => 4,
        _ => 1,
    }
}

/// Whether what is followed can be drawn as it is, plan and reality on one scale, or only with the first year as 100.
pub fn can_be_level(choice: usize) -> bool {
    let followed = Followed::ALL.get(choice);
    !matches!(followed, Some(Followed::Places | Followed::Coverage))
}

/// What the reader has set in a view.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wishes {
    /// Coverages, shares; empty for the plan's.
    pub coverages: Vec<f64>,
    /// First and last year; `None` for the plan's, or today and the year on screen.
    pub years: Option<[i32; 2]>,
    /// Growth a year of services under 67, share; `None` with the inhabitants.
    pub growth: Option<f64>,
    /// Wanted average position, share.
    pub position: Option<f64>,
    /// Which of [`choices`].
    pub choice: usize,
    /// Column of the municipality that a profile is held against.
    pub compared: Option<String>,
    /// First year as 100.
    pub indexed: bool,
}

/// What an analysis is asked with.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// Which analysis.
    pub question: Question,
    /// On whose figures; the plan's where it has no other.
    pub figures: Figures,
    /// Worked out: the municipality of [`worked_on`] for the plan's figures, else the one on screen.
    pub evaluation: &'a Evaluation,
    /// The year on screen; for the plan's figures the plan's.
    pub year: i32,
    /// What the reader has set.
    pub wishes: &'a Wishes,
    /// The municipality on screen as it is packaged; `None` where it is not.
    pub municipality: Option<&'a Municipality>,
    /// The same as it is today, for [`reads_today`].
    pub today: Option<&'a Municipality>,
    /// Drafts of measures: without a year, and no part of the scenario.
    pub drafts: &'a [Change],
    /// The reader's own places site by site.
    pub sites: &'a [OwnSite],
}

/// Share of those aged 80 and over in institution, and its year; `None` where it is not known.
pub fn in_institution(facts: &[Fact]) -> Option<(i32, f64)> {
    let fact = facts
        .iter()
        .find(|fact| fact.key == "share_80plus_institution")?;
    Some((fact.year, fact.value?))
}

impl Asked<'_> {
    fn coverages<'b>(&'b self, otherwise: &'b [f64]) -> &'b [f64] {
        if self.wishes.coverages.is_empty() {
            otherwise
        } else {
            &self.wishes.coverages
        }
    }

    /// Two years inside the projection, in order.
    fn years(&self) -> [i32; 2] {
        let all = self.evaluation.outputs.years();
        let [from, to] = self
            .wishes
            .years
            .unwrap_or([self.evaluation.base_year(), self.year]);
        let inside = |year: i32| year.clamp(*all.start(), *all.end());
        [inside(from.min(to)), inside(from.max(to))]
    }

    fn last_year(&self) -> i32 {
        let [_, last] = self.years();
        last
    }

    fn here(&self) -> bool {
        self.figures == Figures::Here
    }

    /// Where the places of the municipality on screen come from; nowhere where they are the reader's own.
    fn cited_places(&self) -> Vec<Cited> {
        let own = self.evaluation.prepared.baseline.places_basis == PlacesBasis::Own;
        let facts = self.municipality.filter(|_| !own);
        let facts = facts.map_or(&[][..], |municipality| &municipality.facts);
        let places = ["places_institution", "places_care_home_24h"];
        let mut sources: Vec<Cited> = Vec::new();
        for fact in facts
            .iter()
            .filter(|fact| places.contains(&fact.key.as_str()))
        {
            let cited = Cited::from(fact.source);
            if !sources.contains(&cited) {
                sources.push(cited);
            }
        }
        sources
    }

    /// The same with the population.
    fn cited_places_and_people(&self) -> Vec<Cited> {
        let population = [Source::SsbPopulation, Source::OwnProjection].map(Cited::from);
        self.cited_places().into_iter().chain(population).collect()
    }

    fn cited(&self, plan: &Cited) -> Vec<Cited> {
        if self.here() {
            of_municipality()
        } else {
            vec![plan.clone()]
        }
    }
}

/// Where the figures of a municipality of today come from.
fn of_municipality() -> Vec<Cited> {
    [
        Source::SsbPopulation,
        Source::OwnProjection,
        Source::Kostra12292,
        Source::Kostra11645,
    ]
    .map(Cited::from)
    .into()
}

/// The answer of an analysis; `None` where something that it needs is not here.
pub fn ask(asked: &Asked, material: &Material) -> Option<Finding> {
    match asked.question {
        Question::Dimensioning | Question::Openings | Question::Choice => places(asked, material),
        Question::Capacity if asked.here() => {
            let scenario = &asked.evaluation.scenario;
            let baseline = &asked.evaluation.prepared.baseline;
            let year = asked.last_year();
            let found = OwnCapacity::new(baseline, asked.sites, &scenario.measures, year);
            Some(found.finding(asked.cited_places()))
        }
        Question::Capacity => Some(capacity_finding(&material.lier.as_ref()?.capacity)),
        Question::NewPlaces if asked.here() => {
            let found = ConstantCoverage::new(asked.evaluation, asked.last_year());
            Some(found.finding(asked.cited_places_and_people()))
        }
        Question::NewPlaces => {
            let [_, lier] = LIER;
            let reference = &asked.evaluation.reference;
            let plan = material.lier.as_ref()?;
            Some(NewPlaces::new(plan, reference, material.history(lier)).finding())
        }
        Question::Dementia => dementia(asked, material),
        Question::HealthyYears => {
            let plan = material.lillehammer.as_ref()?;
            let evaluation = asked.evaluation;
            let inputs = evaluation.scenario.inputs(evaluation.prepared.end_year());
            let year = asked.last_year();
            let shares = &plan.healthy_ageing;
            let found = HealthyYears::new(&evaluation.prepared, &inputs, shares, year)?;
            Some(found.finding(plan.healthy_ageing_cited.clone()))
        }
        Question::Staircase => staircase(asked, material),
        Question::OwnHome => own_home(asked, material),
        Question::NeedIndex | Question::NeedAdjusted | Question::CostDevelopment
            if asked.here() =>
        {
            own_figures(asked, material)
        }
        Question::NeedIndex => Some(need_index::finding(&material.agenda.as_ref()?.need)),
        Question::NeedAdjusted => Some(need_index::adjusted_finding(material.agenda.as_ref()?)),
        Question::Profile | Question::AverageProfile | Question::HomeCareStaff => {
            profile(asked, material)
        }
        Question::CostDevelopment => {
            Some(development_finding(&material.agenda.as_ref()?.care_by_year))
        }
        Question::Measures => measures(asked, material),
        Question::WhatHappened if asked.here() => {
            let found = ExpectedHere::new(material.expected.as_ref()?, asked.today?)?;
            Some(found.finding(asked.wishes.indexed))
        }
        Question::Labour => labour(asked, material),
        Question::WhatHappened => {
            let [_, lillehammer] = LILLEHAMMER;
            let plan = material.lillehammer.as_ref()?;
            let history = material.history(lillehammer)?;
            let cited = vec![plan.dimensioning.cited.clone(), plan.dementia.cited.clone()];
            let last = asked.evaluation.target_year();
            let reference = &asked.evaluation.reference;
            let found = WhatHappened::new(reference, history, last, cited);
            let followed = Followed::ALL.get(asked.wishes.choice).copied();
            let followed = followed.unwrap_or(Followed::Aged80);
            // Places and residents are two things: they are never drawn on one scale.
            let indexed = asked.wishes.indexed || !can_be_level(asked.wishes.choice);
            Some(found.finding(followed, indexed))
        }
        Question::History => history(asked, material),
        Question::ShortStay => {
            let plan = material.lillehammer.as_ref()?;
            let prices = &material.national.as_ref()?.discharge_ready_nok_per_day;
            let paid = &plan.figures.discharge_ready_million_nok;
            let parameters = &asked.evaluation.scenario.parameters;
            let found = DischargeReady::new(paid, prices, parameters)?;
            let capacity = material.lier.as_ref().map(|plan| &plan.capacity);
            Some(found.finding(capacity.filter(|_| !asked.here())))
        }
        Question::Under67 => under_67(asked, material),
    }
}

fn places(asked: &Asked, material: &Material) -> Option<Finding> {
    let plan = material.lillehammer.as_ref()?;
    let evaluation = asked.evaluation;
    let cited = || asked.cited(&plan.dimensioning.cited);
    match asked.question {
        Question::Openings if asked.here() => {
            let found = new_openings(asked);
            Some(found.finding(asked.cited_places_and_people()))
        }
        Question::Openings => {
            let needed = plan.figures.new_places_at_16.value;
            Some(Openings::new(&plan.openings, needed).finding(plan))
        }
        Question::Choice => {
            let inputs = evaluation.scenario.inputs(evaluation.prepared.end_year());
            let coverages = asked.coverages(&CHOICE);
            let year = asked.last_year();
            Some(Choice::new(&evaluation.prepared, &inputs, coverages, year).finding(cited()))
        }
        _ => {
            let coverages = asked.coverages(&COVERAGES);
            if !asked.here() && asked.wishes.years.is_none() {
                return Some(plan_finding(plan, coverages));
            }
            let [plan_id, _] = LILLEHAMMER;
            let on_plan = evaluation.scenario.municipality() == Some(plan_id);
            let sites = on_plan.then_some(&plan.dimensioning);
            let table = Dimensioning::of_model(
                &evaluation.prepared.baseline,
                &evaluation.scenario.measures,
                &evaluation.outputs,
                sites,
                &asked.years(),
                coverages,
                cited(),
            );
            Some(table.finding())
        }
    }
}

fn dementia(asked: &Asked, material: &Material) -> Option<Finding> {
    let plan = material.lillehammer.as_ref()?;
    let evaluation = asked.evaluation;
    let scenario = &evaluation.scenario;
    let growth = scenario.parameters.growth_80plus;
    if asked.here() {
        let table = DementiaByAge::of_model(&evaluation.prepared, growth, &asked.years());
        return Some(table.finding(scenario.dementia_reference, of_municipality(), None));
    }
    let years = match asked.wishes.years {
        Some(_) => asked.years().to_vec(),
        None => plan.dementia.years.clone(),
    };
    let table = DementiaByAge::of_model(&evaluation.prepared, growth, &years);
    let share = plan
        .figures
        .nursing_home_residents_with_dementia_percent
        .value
        / 100.0;
    // The nursing home (helsehuset) is the plan's first site of that kind.
    let mut sites = plan.dimensioning.sites.iter();
    let nursing_home = sites.find(|site| site.kind == PlaceKind::Institution);
    let residents = nursing_home
        .and_then(|site| site.places.first())
        .map(|&places| residents_with_dementia(places, share));
    let cited = vec![plan.dementia.cited.clone()];
    Some(table.finding(DementiaReference::Rotterdam, cited, residents))
}

/// The staircases behind the view, with what moving one person means and who stands elsewhere.
pub fn staircases(asked: &Asked, material: &Material) -> Option<Staircases> {
    let [_, lier] = LIER;
    let floor = &material.lier.as_ref()?.institution_places_not_reduced;
    let applies = number(&asked.evaluation.scenario) == Some(lier);
    let value = applies.then_some(floor.value);
    Some(Staircases::new(asked.evaluation, asked.last_year(), value))
}

fn staircase(asked: &Asked, material: &Material) -> Option<Finding> {
    let floor = &material.lier.as_ref()?.institution_places_not_reduced;
    let mut sources = asked.cited(&floor.cited);
    sources.push(Source::Assumption.into());
    Some(staircases(asked, material)?.finding(sources))
}

fn own_home(asked: &Asked, material: &Material) -> Option<Finding> {
    let strategy = material.ovre_eiker.as_ref()?;
    if asked.here() {
        let here = number(&asked.evaluation.scenario)?;
        let goal = OwnHomeGoal::of(
            &strategy.own_home_percent,
            in_institution(&asked.municipality?.facts)?,
            material.history(here),
            &asked.evaluation.outputs,
            asked.evaluation.scenario.parameters.occupancy,
        );
        return Some(goal.finding());
    }
    let goal = OwnHomeGoal::new(
        &strategy.own_home_percent,
        &strategy.share_80plus_in_institution_percent,
        material.history(OVRE_EIKER)?,
        &asked.evaluation.outputs,
        asked.evaluation.scenario.parameters.occupancy,
    );
    Some(goal.finding())
}

/// What is worked out from the table that the reader fills in; the need index from the population where she has put in no
/// levels.
fn own_figures(asked: &Asked, material: &Material) -> Option<Finding> {
    let table = &material.agenda.as_ref()?.need;
    let own = material.own.as_ref();
    match asked.question {
        Question::NeedIndex => {
            let of_reader = own.and_then(|own| OwnNeed::of_reader(table, own));
            let need = of_reader.or_else(|| OwnNeed::of_population(table, asked.today?));
            Some(need?.finding())
        }
        Question::NeedAdjusted => adjusted_here(table, own?),
        _ => own?.development(asked.wishes.compared.as_deref().unwrap_or_default()),
    }
}

/// What opens in the municipality on screen, by name; `None` where nothing does.
pub fn opens(asked: &Asked) -> Option<Grid> {
    new_openings(asked).list()
}

fn new_openings(asked: &Asked) -> NewOpenings {
    let evaluation = asked.evaluation;
    NewOpenings::new(
        &evaluation.prepared.baseline,
        &evaluation.scenario.measures,
        asked.drafts,
        &evaluation.outputs,
        asked.last_year(),
    )
}

fn profile(asked: &Asked, material: &Material) -> Option<Finding> {
    if asked.here() && asked.question == Question::HomeCareStaff {
        let compared = asked.wishes.compared.as_deref().unwrap_or_default();
        return material.own.as_ref()?.home_care_staff(compared);
    }
    let report = material.agenda.as_ref()?;
    let (profile, compared) =
        material.cost_profile(asked.question, asked.figures, asked.wishes.choice)?;
    let compared = asked.wishes.compared.as_deref().unwrap_or(compared);
    Some(match asked.question {
        Question::Profile => profile.finding(compared),
        Question::AverageProfile => {
            let stated = if asked.here() {
                AgendaKaupangSums::default()
            } else {
                AgendaKaupangSums::of_report(report)
            };
            profile.average_finding(compared, &stated)
        }
        _ => {
            let index = need_index::need_index(&report.need);
            profile.staff_finding(compared, index.first().copied()?)
        }
    })
}

/// A measure of a scenario, as a plan would list it.
fn as_planned(measure: &Change, draft: bool) -> PlanMeasure {
    let area = measure.area.clone().filter(|area| !area.is_empty());
    PlanMeasure {
        id: measure.name.clone(),
        area: area.unwrap_or_else(|| "no_area".to_owned()),
        from: (!draft).then_some(measure.from),
        full: None,
        to: measure.to,
        fte: Some(measure.fte),
        annual_cost: Some(measure.annual_cost),
        investment: measure.investment,
        places: (measure.places.abs() > 0.0).then_some(measure.places),
        kind: measure.kind,
        moves: None,
        effects: measure.effects.clone(),
        moves_sources: Vec::new(),
        cited: Source::Assumption.into(),
    }
}

/// The cost plan of a scenario's own measures and drafts; `None` where there are none.
pub fn own_measures(evaluation: &Evaluation, drafts: &[Change]) -> Option<CostPlan> {
    let dated = evaluation.scenario.measures.iter();
    let listed: Vec<PlanMeasure> = dated
        .map(|measure| as_planned(measure, false))
        .chain(drafts.iter().map(|draft| as_planned(draft, true)))
        .collect();
    let years = evaluation.outputs.years();
    (!listed.is_empty()).then(|| CostPlan::new(&listed, years))
}

fn measures(asked: &Asked, material: &Material) -> Option<Finding> {
    if asked.here() {
        let mut finding = own_measures(asked.evaluation, &[])?.finding();
        finding.sources.clear();
        return Some(finding);
    }
    Some(material.cost_plan(asked.wishes.choice)?.finding())
}

/// Sums of a cost plan by focus area (satsingsområde).
pub fn by_area(plan: &CostPlan) -> Grid {
    let count = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    let rows = plan.areas.iter().map(|area| {
        let mut row = GridRow::of(
            Label::data(&area.key),
            Unit::Number,
            [count(area.measures), count(area.drafts)],
        );
        let sums = GridRow::of(Label::key("sum"), Unit::Fte, [area.fte]);
        let money = [area.cost, area.cost_of_drafts];
        let money = GridRow::of(Label::key("sum"), Unit::MillionNok, money);
        row.cells.extend(sums.cells.into_iter().chain(money.cells));
        row
    });
    Grid {
        columns: ["measures", "drafts", "fte", "cost", "cost_of_drafts"]
            .map(Label::key)
            .into(),
        rows: rows.collect(),
    }
}

/// Effect of a cost plan on the budget, year by year.
pub fn by_year(plan: &CostPlan) -> Grid {
    let rows = plan.budget.iter().map(|budget| {
        let mut row = GridRow::of(Label::Year(budget.year), Unit::Fte, [budget.fte]);
        let cost = GridRow::of(
            Label::key("sum"),
            Unit::MillionNok,
            [budget.cost + budget.cost_of_fte],
        );
        let places = GridRow::of(Label::key("sum"), Unit::Places, [budget.places]);
        row.cells.extend(cost.cells.into_iter().chain(places.cells));
        row
    });
    Grid {
        columns: ["fte", "cost", "new_places"].map(Label::key).into(),
        rows: rows.collect(),
    }
}

fn labour(asked: &Asked, material: &Material) -> Option<Finding> {
    let parameters = asked.evaluation.parameters(asked.last_year());
    let known = levels(material.agenda.as_ref()?, material.national.as_ref()?);
    let found = Labour::new(
        &asked.evaluation.outputs,
        asked.last_year(),
        parameters.average_position,
        parameters.sick_leave,
        asked.wishes.position.unwrap_or(WANTED_POSITION),
        known,
    );
    Some(found.finding())
}

/// Average position of those who work part time in the country's newest figures: what the full-time share is a lever
/// against. `None` where the figures are not here.
pub fn part_time(material: &Material) -> Option<f64> {
    let national = material.national.as_ref()?;
    let (year, average) = national.average_position_percent.newest()?;
    let full_time = national.full_time_percent.at(year)?;
    super::labour::part_time_position(average / 100.0, full_time / 100.0)
}

fn history(asked: &Asked, material: &Material) -> Option<Finding> {
    let here = number(&asked.evaluation.scenario);
    let history = material.history(history_of(asked.question, asked.figures, here)?)?;
    let mut finding = history_finding(history);
    let followed = asked.wishes.choice.checked_sub(1);
    if let Some(followed) = followed.and_then(|place| FOLLOWED.get(place)) {
        let chart = before_projection(history, &asked.evaluation.outputs, *followed)?;
        // The table says what the chart says.
        let rows = chart.across.iter().enumerate().map(|(place, year)| {
            let values = chart.series.iter();
            let values = values.map(|series| series.values.get(place).copied().flatten());
            GridRow::perhaps(year.clone(), chart.unit, values)
        });
        finding.table = Grid {
            columns: chart
                .series
                .iter()
                .map(|series| series.label.clone())
                .collect(),
            rows: rows.collect(),
        };
        finding.chart = chart;
        finding.sources.push(Source::OwnProjection.into());
        finding.notes.push("places_are_not_residents");
    }
    Some(finding)
}

fn under_67(asked: &Asked, material: &Material) -> Option<Finding> {
    let growth = match asked.wishes.growth {
        Some(rate) => Growth::Yearly(rate),
        None => Growth::WithInhabitants,
    };
    let prepared = &asked.evaluation.prepared;
    let [first, last] = asked.years();
    let every = (first..=last).filter(|year| (year - first) % UNDER_67_STEP == 0 || *year == last);
    let years: Vec<i32> = every.collect();
    if asked.here() {
        let here = number(&asked.evaluation.scenario)?;
        let known = material.history(here)?;
        return Some(Under67::of_history(known, growth, prepared, &years).finding(None));
    }
    let plan = material.lillehammer.as_ref()?;
    let found = Under67::of_plan(&plan.figures, growth, prepared, &years);
    if asked.wishes.choice == 0 {
        return Some(found.finding(None));
    }
    let profile = material.sheet(&material.agenda.as_ref()?.profile)?;
    let compared = asked.wishes.compared.as_deref().unwrap_or(AVERAGE);
    Some(found.finding(Some((&profile, compared))))
}
