//! Every word on the page, in one typed catalogue for each language: a missing text does not
//! compile. Texts with `{name}` are filled in by [`crate::format::fill`]. The page fetches the catalogue of the language it
//! is shown in (`data/text`); only native programs have all of them built in.

mod about;
mod access;
mod analysis;
mod analysis_page;
mod bokmal;
mod citizen;
mod country_page;
mod effect;
mod english;
mod error;
mod export;
mod foreign;
mod formula;
mod glossary;
mod import;
mod link;
mod long;
mod method;
mod numbers_page;
mod nynorsk;
mod own;
mod paper;
mod preset;
mod scenario;
mod scenario_page;
mod shared;
mod uncertainty;
mod words;

pub use about::AboutTexts;
pub use access::{AccessTexts, CriterionText};
pub use analysis::{
    AnalysisTexts, AnalysisWords, NotReproducedText, finding_table, value_text, write_analysis,
};
pub use analysis_page::AnalysisPageTexts;
pub use bokmal::{BOKMAL, BOKMAL_ANALYSIS, BOKMAL_LONG};
pub use citizen::CitizenTexts;
pub use country_page::CountryPageTexts;
pub use effect::EffectTexts;
pub use english::{ENGLISH, ENGLISH_ANALYSIS, ENGLISH_LONG};
pub use error::{error_message, saved_message, state_message, value_message};
pub use export::ExportTexts;
pub use foreign::{Spoken, in_pieces};
pub use formula::{FormulaId, FormulaText};
pub use glossary::{GlossaryTexts, WordText};
pub use import::{
    ImportTexts, answer_message, import_message, megabytes, not_asked_message, note_message,
    stamp_text,
};
pub use link::LinkTexts;
pub use long::{HelpPart, Long, LongCatalogue, LongCitation, write_long};
pub use method::{MethodTexts, PartText, QuantityId, QuantityTexts};
pub use numbers_page::NumbersPageTexts;
pub use nynorsk::{NYNORSK, NYNORSK_ANALYSIS, NYNORSK_LONG};
pub use own::{FieldText, OwnTexts, own_message, question_message, short};
pub use paper::PaperTexts;
pub use preset::{GoalTexts, PresetText, PresetTexts};
pub use scenario::ScenarioTexts;
pub use scenario_page::ScenarioPageTexts;
pub use shared::{frozen_table, problem_message, unpackaged_message};
pub use uncertainty::UncertaintyTexts;
pub use words::{List, Words};

use crate::model::lever::LeverId;
use crate::model::parameter::ParameterId;
use crate::model::source::Strength;
use crate::state::Tab;
use serde_json::Value;
use words::{read_list, texts, write_list};

/// Help for one lever.
pub struct LeverHelp {
    /// Its name.
    pub label: &'static str,
    /// One line.
    pub short: &'static str,
    /// What it is.
    pub what: &'static str,
    /// Today's value here: `{place}`, `{here}`.
    pub here: &'static str,
    /// The national value.
    pub national: &'static str,
    /// What is known.
    pub evidence: &'static str,
    /// What to watch.
    pub watch: &'static str,
    /// Who is affected.
    pub affected: &'static str,
    /// Why the range is what it is.
    pub limits: &'static str,
}

/// Help for every lever.
pub struct LeverTexts {
    /// Forekomst av demens.
    pub prevalence: LeverHelp,
    /// Hjelpebehov i vunne leveår.
    pub healthy_ageing: LeverHelp,
    /// Vridning mot hjemmetjenester.
    pub home_care_shift: LeverHelp,
    /// Dekningsgrad.
    pub coverage_target: LeverHelp,
    /// Velferdsteknologi.
    pub technology: LeverHelp,
    /// Målår.
    pub target_year: LeverHelp,
    /// Hverdagsrehabilitering.
    pub reablement: LeverHelp,
    /// Andel sykehjemsplasser.
    pub institution_share: LeverHelp,
    /// Standardvekst.
    pub standard_growth: LeverHelp,
    /// Produktivitetsvekst.
    pub productivity_growth: LeverHelp,
    /// Omsorg fra pårørende.
    pub family_care: LeverHelp,
    /// Vekst i omsorg fra pårørende.
    pub family_growth: LeverHelp,
}

impl LeverTexts {
    /// Help for one lever.
    pub const fn of(&self, id: LeverId) -> &LeverHelp {
        match id {
            LeverId::Prevalence => &self.prevalence,
            LeverId::HealthyAgeing => &self.healthy_ageing,
            LeverId::HomeCareShift => &self.home_care_shift,
            LeverId::CoverageTarget => &self.coverage_target,
            LeverId::Technology => &self.technology,
            LeverId::TargetYear => &self.target_year,
            LeverId::Reablement => &self.reablement,
            LeverId::InstitutionShare => &self.institution_share,
            LeverId::StandardGrowth => &self.standard_growth,
            LeverId::ProductivityGrowth => &self.productivity_growth,
            LeverId::FamilyGrowth => &self.family_growth,
        }
    }
}

texts! {
    /// What is always on screen of a lever's help.
    LeverName {
        /// Its name.
        label: &'static str,
        /// One line.
        short: &'static str,
    }
    /// The names of the levers and of family care.
    LeverNames {
        /// In the order of [`LeverId::ALL`].
        names: [LeverName; LeverId::ALL.len()],
        /// Omsorg fra pårørende.
        family_care: LeverName,
    }
}

impl LeverName {
    const fn of(help: &LeverHelp) -> Self {
        Self {
            label: help.label,
            short: help.short,
        }
    }
}

impl LeverNames {
    /// The names that stand in the help texts.
    pub const fn from(texts: &LeverTexts) -> Self {
        let mut names = [LeverName::of(&texts.prevalence); LeverId::ALL.len()];
        let mut at = 0;
        // Constant code has no iterators; the bound is the array's own length.
        #[allow(clippy::indexing_slicing)]
        while at < names.len() {
            names[at] = LeverName::of(texts.of(LeverId::ALL[at]));
            at += 1;
        }
        Self {
            names,
            family_care: LeverName::of(&texts.family_care),
        }
    }

    /// The name of one lever.
    pub fn of(&self, id: LeverId) -> LeverName {
        let place = LeverId::ALL.iter().position(|&known| known == id);
        place
            .and_then(|place| self.names.get(place))
            .copied()
            .unwrap_or(self.family_care)
    }
}

/// The labels that stand in the parameters' texts.
pub const fn labels(texts: &[ParameterText; 33]) -> [&'static str; 33] {
    let mut labels = [""; 33];
    let mut at = 0;
    // Constant code has no iterators; the bound is the array's own length.
    #[allow(clippy::indexing_slicing)]
    while at < labels.len() {
        labels[at] = texts[at].label;
        at += 1;
    }
    labels
}

/// Label and help of one parameter.
pub struct ParameterText {
    /// Its name.
    pub label: &'static str,
    /// What it is, where it comes from, how sure it is.
    pub help: &'static str,
}

/// How many things the model leaves out (section 14 of the method).
const NOT_MODELLED: usize = 7;

/// A key and its text.
pub type Keyed = (&'static str, &'static str);

texts! {
    /// A noun that goes with a number.
    Noun {
        /// With one.
        one: &'static str,
        /// With any other number.
        many: &'static str,
    }
    /// Header, menu, notices and footer.
    PageTexts {
        title: &'static str, skip: &'static str, municipality: &'static str, municipalities: &'static str,
        no_match: &'static str, menu: &'static str, open_file: &'static str, save_file: &'static str,
        reset_all: &'static str, close: &'static str, close_message: &'static str, loading: &'static str,
        try_again: &'static str, municipality_failed: &'static str, start_failed: &'static str, index_failed: &'static str,
        texts_failed: &'static str,
        /// The code that reads a kept record did not come.
        record_waits: &'static str,
        not_saved: &'static str, storage_broken: &'static str, storage_newer: &'static str,
        save_aside: &'static str, file_opened: &'static str, file_refused: &'static str,
        file_unreadable: &'static str, file_too_big: &'static str, all_reset: &'static str,
        other_tab: &'static str, undo: &'static str, redo: &'static str, steps: &'static str, share: &'static str,
        library: &'static str, views: &'static str, view_names: [&'static str; 6], changes: &'static str, private: &'static str, credit: &'static str, value_refused: &'static str, versions: &'static str,
    }
    /// Levers and parameters.
    LeverPanelTexts {
        title: &'static str, how_many: &'static str, simple: &'static str, full: &'static str,
        more_levers: &'static str, hidden_one: &'static str, hidden_many: &'static str, show_all: &'static str,
        changed_one: &'static str, changed_many: &'static str, less: &'static str, more: &'static str,
        reset: &'static str, help: &'static str, undocumented: &'static str, not_a_number: &'static str,
        outside: &'static str, follow_need: &'static str, family_choices: [&'static str; 3],
        what: &'static str, here_and_national: &'static str, evidence: &'static str, watch: &'static str,
        affected: &'static str, limits: &'static str, sources: &'static str, strengths: [&'static str; 4],
        weak_tag: &'static str, assumption_tag: &'static str, range: &'static str, fixed: &'static str,
        to_default: &'static str, groups: [&'static str; 4], projection: &'static str,
        alternatives: [&'static str; 3], dementia_rates: &'static str, dementia_references: [&'static str; 2],
        prevalence_value: &'static str, prevalence_more: &'static str, ageing_more: &'static str, ageing_marks: &'static str, shift_more: &'static str,
        coverage_value: &'static str, coverage_more: &'static str, technology_more: &'static str, year_more: &'static str, reablement_more: &'static str,
        institution_more: &'static str, per_year: &'static str, prevalence_unit: &'static str,
        percent_unit: &'static str, per_100_unit: &'static str, year_unit: &'static str,
        prevalence_unit_long: &'static str, percent_unit_long: &'static str, per_100_unit_long: &'static str,
        percent_per_year_unit_long: &'static str, open_help: &'static str, units: [&'static str; 13], moved_too: &'static str,
    }
    /// Key figures and their formulas.
    FigureTexts {
        title: &'static str, in_year: &'static str, compared: &'static str, reference: &'static str,
        reference_presumes: &'static str,
        places: &'static str, fte: &'static str, cost: &'static str, cost_unit: &'static str,
        cost_short: &'static str, unmet: &'static str, unmet_unit: &'static str,
        fewer: &'static str, more: &'static str, same: &'static str, same_money: &'static str, lower: &'static str, higher: &'static str,
        than_reference: &'static str, than_base: &'static str, same_as_reference: &'static str, than_decided: &'static str, same_as_decided: &'static str,
        same_as_base: &'static str, not_decided: &'static str, all_decided: &'static str,
        if_built: &'static str, with_decided: &'static str, what_they_get: &'static str,
        unmet_than_reference: &'static str, empty_places: &'static str, empty_half: &'static str,
        empty_share: &'static str, family_hours: &'static str, uncovered_hours: &'static str,
        how: &'static str, how_title: &'static str, sources: &'static str, status: &'static str,
        person: Noun,
        basis: [&'static str; 5],
        }
    /// Charts, their findings, summaries and tables.
    ChartTexts {
        show_table: &'static str, year: &'static str,
        balance_finding_unmet: &'static str, balance_finding_met: &'static str, balance_grows: &'static str,
        balance_shrinks: &'static str, balance_subtitle: &'static str, balance_summary: &'static str,
        balance_caption: &'static str, need: &'static str, in_place: &'static str, not_decided: &'static str,
        at_home: &'static str, without: &'static str, target: &'static str, decided: &'static str,
        stairs_finding: &'static str, stairs_subtitle: [&'static str; 3], stairs_summary: &'static str,
        stairs_caption: [&'static str; 3], stairs_units: [&'static str; 3], stairs_choose: &'static str,
        steps: [&'static str; 5], steps_short: [[&'static str; 2]; 5], step: &'static str, no_number: &'static str,
        with_levers: &'static str, prevention_note: &'static str,
        labour_finding_gap: &'static str, labour_finding_enough: &'static str, labour_finding_unknown: &'static str,
        labour_subtitle: &'static str, labour_subtitle_unknown: &'static str, labour_summary: &'static str,
        labour_summary_unknown: &'static str, labour_caption: &'static str, needed: &'static str,
        needed_reference: &'static str, available: &'static str, replacement: &'static str,
        cost_finding: &'static str, cost_subtitle: [&'static str; 3], cost_summary: &'static str,
        cost_caption: [&'static str; 3], cost_frames: [&'static str; 3], cost_choose: &'static str,
        cost_kinds: [&'static str; 7], cost_fees: &'static str, cost_sum: &'static str, reference: &'static str,
        rises: &'static str, falls: &'static str, labels: [&'static str; 9],
        }
    /// Figures about the municipality.
    FactTexts {
        title: &'static str, missing: &'static str, notes_title: &'static str, not_modelled_title: &'static str,
        not_modelled: [&'static str; NOT_MODELLED], kinds: [&'static str; 5],
        show_all: &'static str, own_fte: &'static str, own_fte_before: &'static str, own_baseline: &'static str,
    }
    /// Choosing a language.
    LanguageTexts {
        /// What the choice is called.
        label: &'static str,
        /// The texts of the other language did not come.
        failed: &'static str,
        /// The languages, each in itself, in the order of [`TAGS`].
        names: [&'static str; TAGS.len()],
    }
    /// Finding a municipality, and the municipality in the country.
    MunicipalityTexts {
        earlier_name: &'static str, earlier_number: &'static str, measures: [&'static str; 8],
        peers_rule: &'static str, rank: &'static str,
    }
    /// What is wrong with a scenario.
    ErrorTexts {
        at: &'static str, whole: &'static str, not_json: &'static str, not_finite: &'static str,
        unknown_key: &'static str, missing: &'static str, wrong_type: &'static str, expected: [&'static str; 8],
        limit_finite: &'static str, limit_least: &'static str, limit_above: &'static str,
        limit_between: &'static str, limit_most: &'static str, not_one_of: &'static str, other_schema: &'static str,
        one_origin: &'static str, only_with_municipality: &'static str, unknown_municipality: &'static str,
        no_such_alternative: &'static str, wrong_length: &'static str, bands_start: &'static str,
        bands_end: &'static str, band_reversed: &'static str, bands_overlap: &'static str, bands_gap: &'static str,
        no_edge_at_80: &'static str, years_not_ascending: &'static str, base_year_not_in_source: &'static str,
        year_outside: &'static str, too_many_years: &'static str, ages_differ: &'static str,
        nobody_old: &'static str, nobody_working: &'static str, no_places: &'static str,
        users_of_nobody: &'static str, growth_too_low: &'static str, overflow: &'static str, twice: &'static str,
    }
}

/// The tags of the languages, as they stand in `lang`, in links and in the names of packaged files.
pub const TAGS: [&str; 3] = ["nb", "nn", "en"];

/// Every language there is, in the order of [`TAGS`].
pub const LANGUAGES: [(&Catalogue, &LongCatalogue); TAGS.len()] = [
    (&BOKMAL, &BOKMAL_LONG),
    (&NYNORSK, &NYNORSK_LONG),
    (&ENGLISH, &ENGLISH_LONG),
];

/// The texts of the analyses in every language, in the order of [`TAGS`].
pub const ANALYSES: [AnalysisTexts; TAGS.len()] =
    [BOKMAL_ANALYSIS, NYNORSK_ANALYSIS, ENGLISH_ANALYSIS];

/// The packaged files of `data/text`, by name: for each language what the first screen needs, and the rest.
pub fn packaged() -> Vec<(String, Value)> {
    let files = LANGUAGES.into_iter().flat_map(|(catalogue, long)| {
        let language = catalogue.language;
        let mut texts = Vec::new();
        catalogue.write(&mut texts);
        let later = texts.split_off(Catalogue::FIRST);
        [
            (format!("{language}.json"), write_list::<Catalogue>(&texts)),
            (
                format!("{language}.later.json"),
                write_long(long, write_list::<Catalogue>(&later)),
            ),
        ]
    });
    files.collect()
}

texts! {
    /// Every text in one language. The page has those of the first screen first; until the rest has come it is empty.
    Catalogue {
        /// The language's tag for the page.
        language: &'static str,
        /// Header, menu, notices and footer.
        page: PageTexts,
        /// The lever panel.
        panel: LeverPanelTexts,
        /// Names of the levers.
        levers: LeverNames,
        /// Labels of the parameters, in order.
        parameters: [&'static str; 33],
        /// Key figures.
        figures: FigureTexts,
        /// Charts.
        charts: ChartTexts,
        /// Figures about the municipality.
        facts: FactTexts,
        // From here on what comes later; `FIRST` counts what is above.
        /// What is wrong with a scenario.
        errors: ErrorTexts,
        /// Scenarios side by side, the history, and what has been changed.
        scenarios: ScenarioTexts,
        /// Ready-made scenarios.
        presets: PresetTexts,
        /// Goals.
        goals: GoalTexts,
        /// Links and files.
        links: LinkTexts,
        /// The views that handle scenarios.
        scenario_page: ScenarioPageTexts,
        /// Finding a municipality, and the municipality in the country.
        municipality: MunicipalityTexts,
        /// Files from SSB.
        import: ImportTexts,
        /// Own numbers.
        own: OwnTexts,
        /// The languages of the page.
        languages: LanguageTexts,
        /// Uncertainty, attribution and goal seek.
        uncertainty: UncertaintyTexts,
        /// The view «Egne tall».
        numbers_page: NumbersPageTexts,
        /// The view «Landet».
        country_page: CountryPageTexts,
        /// The views of the analyses.
        analyses: AnalysisPageTexts,
        /// What measures move.
        effects: EffectTexts,
        /// What leaves the page.
        exports: ExportTexts,
        /// What is printed.
        paper: PaperTexts,
        /// «Om modellen».
        method: MethodTexts,
        /// The word list.
        glossary: GlossaryTexts,
        /// Typical citizens.
        citizens: CitizenTexts,
        /// The accessibility statement and the table of criteria.
        access: AccessTexts,
        /// The first minutes.
        about: AboutTexts,
    }
}

impl Catalogue {
    /// How many texts the first screen needs.
    const FIRST: usize = <&str as Words>::COUNT
        + PageTexts::COUNT
        + LeverPanelTexts::COUNT
        + LeverNames::COUNT
        + <[&str; 33] as Words>::COUNT
        + FigureTexts::COUNT
        + ChartTexts::COUNT
        + FactTexts::COUNT;

    /// The first screen's texts from their packaged form; all others are empty. `None` where it is of another version.
    pub fn first(packaged: &Value) -> Option<Self> {
        let list = read_list::<Self>(packaged)?;
        if list.len() != Self::FIRST {
            return None;
        }
        let list = &mut List::new(list);
        // In the order of the declaration. What comes later is not read here, nor is the code for it.
        Some(Self {
            language: Words::read(list),
            page: Words::read(list),
            panel: Words::read(list),
            levers: Words::read(list),
            parameters: Words::read(list),
            figures: Words::read(list),
            charts: Words::read(list),
            facts: Words::read(list),
            ..Self::EMPTY
        })
    }

    /// The whole catalogue, once the rest has come.
    pub(crate) fn whole(&self, rest: &Value) -> Option<Self> {
        let mut list = Vec::new();
        self.write(&mut list);
        list.truncate(Self::FIRST);
        list.extend(read_list::<Self>(rest)?);
        (list.len() == Self::COUNT).then(|| Self::read(&mut List::new(list)))
    }

    /// What a part of the page is called.
    pub fn view_name(&self, tab: Tab) -> &'static str {
        let place = Tab::ALL.iter().position(|known| *known == tab);
        let name = place.and_then(|place| self.page.view_names.get(place));
        name.copied().unwrap_or_default()
    }

    /// The label of one parameter.
    pub fn parameter(&self, id: ParameterId) -> &'static str {
        self.parameters
            .get(id as usize)
            .copied()
            .unwrap_or_default()
    }

    /// The word for how strong evidence is.
    pub const fn strength(&self, strength: Strength) -> &'static str {
        let [strong, moderate, weak, assumption] = self.panel.strengths;
        match strength {
            Strength::Strong => strong,
            Strength::Moderate => moderate,
            Strength::Weak => weak,
            Strength::Assumption => assumption,
        }
    }

    /// The tag that marks weak evidence where a number is used; `None` where it is not weak.
    pub const fn weak_tag(&self, strength: Strength) -> Option<&'static str> {
        match strength {
            Strength::Strong | Strength::Moderate => None,
            Strength::Weak => Some(self.panel.weak_tag),
            Strength::Assumption => Some(self.panel.assumption_tag),
        }
    }
}
