//! What the views of the analyses share: files that are fetched when a question first needs them, what the reader has
//! set, and the answer, worked out again when a lever moves.

use std::cell::RefCell;
use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::analysis::ask::{
    Asked, Material, Wishes, ask, documents, history_of, number, reads_expected, reads_today,
    worked_on,
};
use omsorgstrappa_core::analysis::finding::{Finding, Question};
use omsorgstrappa_core::analysis::own_figures::OwnFigures;
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::municipality::Municipality;
use omsorgstrappa_core::plan::{Document, has_history, history_path};
use omsorgstrappa_core::scenario::Scenario;
use omsorgstrappa_core::state::{Figures, opened};
use omsorgstrappa_core::text::{AnalysisPageTexts, AnalysisWords, Catalogue, Long};

use crate::platform::element;
use crate::port::spawn;
use crate::store::{Model, Store};
use crate::view::numbers::known_sites;

/// What our projection would have said in 2016, without its ending.
const EXPECTED: &str = "expected";

/// Ending of the packaged files, which the page's paths leave out.
const ENDING: &str = ".json";

thread_local! {
    // The reader's own figures outlive the view: they are kept as long as the page is open.
    static OWN: RefCell<Option<OwnFigures>> = const { RefCell::new(None) };
}

/// How far the files of a question have come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Files {
    /// On their way.
    Waiting,
    /// All here.
    Here,
    /// This one did not come.
    Missing(String),
}

/// See the module.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The page's store.
    pub store: Store,
    /// Every text of the page.
    pub texts: &'static Catalogue,
    long: StoredValue<Arc<Long>>,
    words: StoredValue<Option<Arc<AnalysisWords>>>,
    material: StoredValue<Material>,
    /// The last scenario that was worked out on a plan's municipality.
    plan: StoredValue<Option<Evaluation>>,
    files: RwSignal<Files>,
    /// Counts what has come.
    came: RwSignal<u32>,
    /// Id of the element that focus goes to when it stands there.
    focus: StoredValue<Option<String>>,
    /// What the reader has set.
    pub wishes: RwSignal<Wishes>,
}

impl Desk {
    /// A desk with nothing on it but the reader's own figures.
    pub fn new(store: Store, long: Arc<Long>) -> Self {
        let mut material = Material::default();
        material.own = OWN.with_borrow(Clone::clone);
        Self {
            store,
            texts: long.texts,
            long: StoredValue::new(long),
            words: StoredValue::new(None),
            material: StoredValue::new(material),
            plan: StoredValue::new(None),
            files: RwSignal::new(Files::Waiting),
            came: RwSignal::new(0),
            focus: StoredValue::new(None),
            wishes: RwSignal::new(Wishes::default()),
        }
    }

    /// The words of these views.
    pub fn page(self) -> &'static AnalysisPageTexts {
        &self.texts.analyses
    }

    /// The texts of sources.
    pub fn long(self) -> Arc<Long> {
        self.long.get_value()
    }

    /// The words of the analyses, once they are here.
    pub fn words(self) -> Option<Arc<AnalysisWords>> {
        self.words.get_value()
    }

    /// Reads what has come; again when more has.
    pub fn material<T>(self, read: impl FnOnce(&Material) -> T) -> T {
        self.came.track();
        self.material.with_value(read)
    }

    /// Takes over the reader's own figures.
    pub fn take_own(self, own: OwnFigures) {
        OWN.set(Some(own.clone()));
        self.material
            .update_value(|material| material.own = Some(own));
        self.came.update(|came| *came += 1);
    }

    /// How far the files have come.
    pub fn files(self) -> Files {
        self.files.get()
    }

    /// How far the files have come, for those who follow it.
    pub fn waiting(self) -> String {
        match self.files.get() {
            Files::Waiting => String::new(),
            Files::Here => "here".to_owned(),
            Files::Missing(file) => file,
        }
    }

    /// Whose figures a question is shown on now.
    pub fn figures(self) -> Figures {
        self.store.view().figures
    }

    /// Moves focus to an element when the view that holds it is built.
    pub fn focus_on(self, id: String) {
        self.focus.set_value(Some(id));
    }

    /// Does what [`Self::focus_on`] has asked for.
    pub fn focus_now(self) {
        if let Some(id) = self.focus.try_update_value(Option::take).flatten() {
            request_animation_frame(move || element::focus(&id));
        }
    }

    /// The files that a question needs and that are not here, and the plan's municipality where that is not; without a
    /// question what the list needs.
    fn lacking(self, question: Option<Question>) -> (Vec<String>, Option<Scenario>) {
        let mut wanted: Vec<String> = Vec::new();
        if self.words.with_value(Option::is_none) {
            wanted.push(format!("plan/{}", self.texts.language));
        }
        let Some(question) = question else {
            return (wanted, None);
        };
        let figures = untrack(|| self.figures());
        self.material.with_value(|material| {
            for document in documents(question) {
                if !material.has(*document) {
                    wanted.push(document.path().trim_end_matches(ENDING).to_owned());
                }
            }
            let model = self.store.model_now();
            let here = model
                .as_ref()
                .and_then(|model| number(&model.evaluation.scenario));
            if let Some(number) = history_of(question, figures, here)
                && has_history(number)
                && material.history(number).is_none()
            {
                wanted.push(history_path(number).trim_end_matches(ENDING).to_owned());
            }
            if reads_expected(question, figures) && !material.has_expected() {
                wanted.push(EXPECTED.to_owned());
            }
        });
        let plan = worked_on(question).filter(|_| figures == Figures::Plan);
        let today = self.today().filter(|_| reads_today(question, figures));
        let municipality = plan
            .map(Scenario::untouched)
            .or(today)
            .filter(|scenario| self.store.municipality_of(scenario).is_none());
        (wanted, municipality)
    }

    /// The municipality on screen as it is today, untouched.
    fn today(self) -> Option<Scenario> {
        let model = self.store.model_now()?;
        number(&model.evaluation.scenario).map(Scenario::untouched)
    }

    /// The municipality on screen as it is packaged today, where that is here.
    fn packaged_today(self) -> Option<Arc<Municipality>> {
        self.store.municipality_of(&self.today()?)
    }

    /// The same, fetched where it is not here.
    pub async fn bring_today(self) -> Option<Arc<Municipality>> {
        let today = self.today()?;
        self.store.bring(&today).await;
        self.store.municipality_of(&today)
    }

    /// Whether something that a question needs is not here.
    pub fn lacks(self, question: Option<Question>) -> bool {
        let (wanted, municipality) = self.lacking(question);
        !wanted.is_empty() || municipality.is_some()
    }

    /// Fetches what is missing of what a question needs, or of what the list does.
    pub fn fetch(self, question: Option<Question>) {
        let (wanted, municipality) = self.lacking(question);
        if wanted.is_empty() && municipality.is_none() {
            self.files.set(Files::Here);
            return;
        }
        self.files.set(Files::Waiting);
        spawn(async move {
            let mut missing = None;
            for name in wanted {
                let text = self.store.data_file(&name).await;
                if !text.is_some_and(|text| self.take(&name, &text)) {
                    missing = Some(name);
                    break;
                }
            }
            if let Some(scenario) = municipality
                && missing.is_none()
                && !self.store.bring(&scenario).await
            {
                missing = scenario.municipality().map(str::to_owned);
            }
            // The tab may have been left meanwhile.
            if self.came.try_update(|came| *came += 1).is_some() {
                let _ = self
                    .files
                    .try_set(missing.map_or(Files::Here, Files::Missing));
            }
        });
    }

    /// Takes over a file; `false` where it cannot be read.
    fn take(self, name: &str, text: &str) -> bool {
        if name == format!("plan/{}", self.texts.language) {
            let words = AnalysisWords::read(text).map(Arc::new);
            let read = words.is_some();
            return self.words.try_set_value(words).is_none() && read;
        }
        let path = format!("{name}{ENDING}");
        let mut all = Document::ALL.into_iter();
        let document = all.find(|document| document.path() == path);
        let taken = self.material.try_update_value(|material| match document {
            Some(document) => material.take(document, text),
            None if name == EXPECTED => material.take_expected(text),
            None => material.take_history(text),
        });
        taken.is_some_and(|taken| taken.is_ok())
    }

    /// The scenario that a question is worked out on: the active one, or its levers on the plan's municipality.
    pub fn evaluation(self, question: Question, model: &Model) -> Option<Evaluation> {
        let plan = (self.figures() == Figures::Plan)
            .then(|| worked_on(question))
            .flatten();
        let active = &model.evaluation;
        let Some(id) = plan.filter(|id| active.scenario.municipality() != Some(*id)) else {
            return Some(active.clone());
        };
        let municipality = self.store.municipality_of(&Scenario::untouched(id))?;
        let scenario = Scenario {
            levers: active.scenario.levers,
            parameters: active.scenario.parameters,
            ..opened(&municipality)
        };
        let scenario = Arc::new(scenario);
        let growth = |scenario: &Scenario| scenario.parameters.growth_80plus.to_bits();
        let kept = self.plan.get_value().filter(|kept| {
            kept.scenario.origin == scenario.origin && growth(&kept.scenario) == growth(&scenario)
        });
        let found = match kept {
            Some(kept) => kept.next(Arc::clone(&kept.prepared), scenario),
            None => self.store.work_out(&scenario).ok()?,
        };
        self.plan.set_value(Some(found.clone()));
        found.can_be_shown().then_some(found)
    }

    /// Asks with what the reader has set; `None` where something is not here.
    pub fn with_asked<T>(
        self,
        question: Question,
        read: impl FnOnce(&Asked, &Material) -> Option<T>,
    ) -> Option<T> {
        let model = self.store.model();
        let figures = self.figures();
        let evaluation = self.evaluation(question, &model)?;
        let year = if figures == Figures::Plan {
            evaluation.target_year()
        } else {
            model.state.view.shown_year
        };
        let today = self
            .packaged_today()
            .filter(|_| reads_today(question, figures));
        let drafts = model.state.active().map_or(&[][..], |entry| &entry.drafts);
        let sites = if figures == Figures::Here {
            known_sites(self.store)
        } else {
            Vec::new()
        };
        self.wishes.with(|wishes| {
            let asked = Asked {
                question,
                figures,
                evaluation: &evaluation,
                year,
                wishes,
                municipality: model.municipality.as_deref(),
                today: today.as_deref(),
                drafts,
                sites: &sites,
            };
            self.material(|material| read(&asked, material))
        })
    }

    /// The answer now.
    pub fn finding(self, question: Question) -> Option<Arc<Finding>> {
        self.with_asked(question, |asked, material| {
            ask(asked, material).map(Arc::new)
        })
    }
}
