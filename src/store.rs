//! The page's state as signals, and the way in: every change goes through the reducer of the core.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::codec::{json_text, read_scenario, scenario_to_json};
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::model::lever::Levers;
use omsorgstrappa_core::model::parameter::Parameters;
use omsorgstrappa_core::municipality::{Index, Municipality};
use omsorgstrappa_core::scenario::{Origin, Reason, Scenario, ScenarioError, prepare};
use omsorgstrappa_core::shown::Shown;
use omsorgstrappa_core::state::{Action, State, View, apply, opened, read_saved, write_saved};
use omsorgstrappa_core::text::{Catalogue, Long, error_message, saved_message};

use crate::platform::file::{self, Chosen};
use crate::platform::{clock, frame::Pause, observe};
use crate::port::{Ports, spawn};

/// Milliseconds after the last change before the state is kept.
const KEEP_AFTER: i32 = 300;

/// What a notice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// Something was done.
    Info,
    /// Something was not done.
    Warning,
}

/// A message at the top of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// Tells notices apart.
    pub id: u32,
    /// What it is about.
    pub kind: NoticeKind,
    /// What it says.
    pub text: String,
    /// A record that was put aside, to download.
    pub record: Option<String>,
}

/// Everything that changes with the scenario, taken over as one: no view ever sees half of a change.
pub struct Model {
    /// Everything that is kept between visits.
    pub state: State,
    /// The active scenario worked out.
    pub evaluation: Evaluation,
    /// Its municipality; `None` where the scenario carries its own.
    pub municipality: Option<Arc<Municipality>>,
    /// What reset goes back to.
    pub opened: Arc<Scenario>,
    /// What is said about it on screen.
    pub shown: Shown,
}

impl Model {
    fn new(
        state: State,
        evaluation: Evaluation,
        municipality: Option<Arc<Municipality>>,
        opened: Arc<Scenario>,
        texts: &Catalogue,
    ) -> Arc<Self> {
        let shown = Shown::new(&evaluation, state.view, &opened, texts);
        Arc::new(Self {
            state,
            evaluation,
            municipality,
            opened,
            shown,
        })
    }
}

/// The page's state.
#[derive(Clone, Copy)]
pub struct Store {
    ports: StoredValue<Ports, LocalStorage>,
    keep: StoredValue<Option<Pause>, LocalStorage>,
    kept: StoredValue<Rc<Cell<bool>>, LocalStorage>,
    opening: StoredValue<u32>,
    long: RwSignal<Option<Arc<Long>>>,
    long_wanted: StoredValue<bool>,
    /// Packaged municipalities.
    pub index: StoredValue<Arc<Index>>,
    model: RwSignal<Arc<Model>>,
    /// Whether a lever is being pulled; axes stand still meanwhile.
    pub pulling: RwSignal<bool>,
    /// Messages.
    pub notices: RwSignal<Vec<Notice>>,
    /// Every text.
    pub texts: &'static Catalogue,
}

/// What could not be started, in the user's words.
pub struct StartError(pub String);

impl Store {
    /// Starts from the saved state, or from the first municipality of the list.
    pub async fn start(ports: Ports, texts: &'static Catalogue) -> Result<Self, StartError> {
        let Some(index) = ports.index().await else {
            return Err(StartError(texts.page.index_failed.to_owned()));
        };
        let mut notices = Vec::new();
        let mut notice = |text: String, record: Option<String>| {
            let id = u32::try_from(notices.len()).unwrap_or_default();
            notices.push(Notice {
                id,
                kind: NoticeKind::Warning,
                text,
                record,
            });
        };
        let saved = ports.storage.read();
        let mut start = None;
        if let Some(record) = saved {
            match resume(&ports, &record).await {
                Ok(found) => start = Some(found),
                Err(Resume::Offline(name)) => {
                    return Err(StartError(fill(
                        texts.page.municipality_failed,
                        &[("name", &name)],
                    )));
                }
                Err(Resume::Refused(error)) => {
                    ports.storage.set_aside(&record);
                    notice(saved_message(&error, texts), Some(record));
                }
            }
        }
        if !ports.keeps {
            notice(texts.page.not_saved.to_owned(), None);
        }
        let (state, municipality, evaluation) = match start {
            Some(start) => start,
            None => first(&ports, &index, texts).await?,
        };
        Ok(Self::with(
            ports,
            index,
            state,
            municipality,
            evaluation,
            notices,
            texts,
        ))
    }

    fn with(
        ports: Ports,
        index: Index,
        state: State,
        municipality: Option<Arc<Municipality>>,
        evaluation: Evaluation,
        notices: Vec<Notice>,
        texts: &'static Catalogue,
    ) -> Self {
        let opened = Arc::new(untouched(municipality.as_deref(), &evaluation.scenario));
        let store = Self {
            ports: StoredValue::new_local(ports),
            keep: StoredValue::new_local(None),
            kept: StoredValue::new_local(Rc::new(Cell::new(true))),
            opening: StoredValue::new(0),
            long: RwSignal::new(None),
            long_wanted: StoredValue::new(false),
            index: StoredValue::new(Arc::new(index)),
            model: RwSignal::new(Model::new(state, evaluation, municipality, opened, texts)),
            pulling: RwSignal::new(false),
            notices: RwSignal::new(notices),
            texts,
        };
        store
            .keep
            .set_value(Some(Pause::new(KEEP_AFTER, move || store.keep_now())));
        observe::leaving(move || store.keep_now());
        observe::pointer_released(move || {
            if store.pulling.try_get_untracked() == Some(true) {
                store.pulling.set(false);
            }
        });
        store
    }

    /// Reads the model, and again when it changes.
    pub fn model(&self) -> Arc<Model> {
        self.model.get()
    }

    /// Runs what reads this again when the model changes.
    pub fn track(&self) {
        self.model.track();
    }

    /// Reads something that is said on screen.
    pub fn shown<T>(&self, read: impl FnOnce(&Shown) -> T) -> T {
        read(&self.model.get().shown)
    }

    /// What is on screen.
    pub fn view(&self) -> View {
        self.model.get().state.view
    }

    /// The model as it is now, without reading it again when it changes; `None` when the page is gone.
    pub fn model_now(&self) -> Option<Arc<Model>> {
        self.model.try_get_untracked()
    }

    /// Carries out an action.
    ///
    /// # Errors
    /// What is wrong, in the user's words; everything is then as it was.
    pub fn dispatch(&self, action: &Action) -> Result<(), String> {
        let model = self.model.get_untracked();
        let mut next = model.state.clone();
        match apply(&mut next, action, &model.opened) {
            Ok(false) => Ok(()),
            Ok(true) => self.adopt(&model, next),
            Err(error) => Err(error),
        }
        .map_err(|error| error_message(&error, self.texts))
    }

    /// Carries out an action; what is wrong becomes a notice.
    pub fn act(&self, action: &Action) {
        if let Err(reason) = self.dispatch(action) {
            let text = fill(self.texts.page.value_refused, &[("reason", &reason)]);
            self.notify(NoticeKind::Warning, text);
        }
    }

    /// Takes over a state whose scenario can be worked out.
    fn adopt(&self, model: &Model, mut next: State) -> Result<(), ScenarioError> {
        let current = &model.evaluation;
        let changed = next
            .active()
            .map(|entry| &entry.scenario)
            .filter(|scenario| **scenario != *current.scenario);
        let evaluation = match changed {
            None => current.clone(),
            Some(scenario) => {
                let same = scenario.origin == current.scenario.origin
                    && scenario.end_year == current.scenario.end_year
                    && scenario.parameters.growth_80plus.to_bits()
                        == current.scenario.parameters.growth_80plus.to_bits();
                let prepared = if same {
                    Arc::clone(&current.prepared)
                } else {
                    Arc::new(prepare(scenario, model.municipality.as_deref())?)
                };
                current.next(prepared, Arc::new(scenario.clone()))
            }
        };
        if !evaluation.is_finite() {
            return Err(ScenarioError::new("", Reason::Overflow));
        }
        keep_year_inside(&mut next, &evaluation);
        let municipality = model.municipality.clone();
        let opened = Arc::clone(&model.opened);
        self.model.set(Model::new(
            next,
            evaluation,
            municipality,
            opened,
            self.texts,
        ));
        self.keep_soon();
        Ok(())
    }

    /// Opens a packaged municipality; the newest wish wins.
    pub fn open_municipality(&self, id: String, name: String) {
        let wish = self.opening.get_value() + 1;
        self.opening.set_value(wish);
        let store = *self;
        let ports = self.ports.get_value();
        spawn(async move {
            let found = ports.municipality(&id).await;
            if store.opening.try_get_value() != Some(wish) {
                return;
            }
            let taken = found.is_some_and(|municipality| {
                let scenario = opened(&municipality);
                let year = municipality.shown_year;
                store
                    .replace(scenario, Some(Arc::new(municipality)), year)
                    .is_ok()
            });
            if !taken {
                let text = fill(store.texts.page.municipality_failed, &[("name", &name)]);
                store.notify(NoticeKind::Warning, text);
            }
        });
    }

    /// Puts another scenario, and its municipality, in the place of the active one.
    fn replace(
        &self,
        scenario: Scenario,
        municipality: Option<Arc<Municipality>>,
        shown_year: i32,
    ) -> Result<(), ScenarioError> {
        let prepared = Arc::new(prepare(&scenario, municipality.as_deref())?);
        let evaluation = Evaluation::new(prepared, Arc::new(scenario.clone()));
        if !evaluation.is_finite() {
            return Err(ScenarioError::new("", Reason::Overflow));
        }
        let opened = Arc::new(untouched(municipality.as_deref(), &scenario));
        let mut next = self.model.get_untracked().state.clone();
        let action = Action::Open {
            scenario: Box::new(scenario),
            shown_year,
        };
        apply(&mut next, &action, &opened)?;
        keep_year_inside(&mut next, &evaluation);
        self.model.set(Model::new(
            next,
            evaluation,
            municipality,
            opened,
            self.texts,
        ));
        self.keep_soon();
        Ok(())
    }

    /// Lets the user choose a scenario file and opens it.
    pub fn open_file(&self) {
        let store = *self;
        file::open(move |name, chosen| {
            spawn(async move {
                let page = &store.texts.page;
                let (kind, text, reason) = match chosen {
                    Chosen::TooBig => (NoticeKind::Warning, page.file_too_big, String::new()),
                    Chosen::Unreadable => {
                        (NoticeKind::Warning, page.file_unreadable, String::new())
                    }
                    Chosen::Text(text) => match store.open_text(&text).await {
                        Ok(()) => (NoticeKind::Info, page.file_opened, String::new()),
                        Err(error) => (
                            NoticeKind::Warning,
                            page.file_refused,
                            error_message(&error, store.texts),
                        ),
                    },
                };
                store.notify(kind, fill(text, &[("file", &name), ("reason", &reason)]));
            });
        });
    }

    async fn open_text(&self, text: &str) -> Result<(), ScenarioError> {
        let scenario = read_scenario(text.trim_start_matches('\u{feff}'))?;
        let municipality = match scenario.municipality() {
            None => None,
            Some(id) => {
                let known = self
                    .index
                    .with_value(|index| index.entries.iter().any(|e| e.id == id));
                let ports = self.ports.get_value();
                let found = if known {
                    ports.municipality(id).await
                } else {
                    None
                };
                found.map(Arc::new)
            }
        };
        let year = scenario
            .target_year
            .or(scenario.end_year)
            .unwrap_or(i32::MAX);
        self.replace(scenario, municipality, year)
    }

    /// Gives the user the active scenario as a file.
    pub fn save_file(&self) {
        let scenario = scenario_to_json(&self.model.get_untracked().evaluation.scenario);
        file::save("omsorgstrappa.json", &json_text(&scenario));
    }

    /// Sets everything back to how the municipality opened.
    pub fn reset_all(&self) {
        let model = self.model.get_untracked();
        let year = model
            .municipality
            .as_ref()
            .map_or(model.state.view.shown_year, |municipality| {
                municipality.shown_year
            });
        let scenario = (*model.opened).clone();
        if self
            .replace(scenario, model.municipality.clone(), year)
            .is_ok()
        {
            self.notify(NoticeKind::Info, self.texts.page.all_reset.to_owned());
        }
    }

    /// The long texts, once they are here.
    pub fn long(&self) -> Option<Arc<Long>> {
        self.long.get()
    }

    /// Fetches the long texts where they are not here yet.
    pub fn want_long(&self) {
        if self.long_wanted.get_value() {
            return;
        }
        self.long_wanted.set_value(true);
        let store = *self;
        let ports = self.ports.get_value();
        spawn(async move {
            match ports.long(store.texts.language).await {
                Some(long) => store.long.set(Some(Arc::new(long))),
                // The next one who asks tries again.
                None => store.long_wanted.set_value(false),
            }
        });
    }

    /// Shows a message.
    pub fn notify(&self, kind: NoticeKind, text: String) {
        self.notices.update(|notices| {
            // The same message twice says no more than once.
            notices.retain(|notice| notice.text != text);
            let id = notices
                .iter()
                .map(|notice| notice.id + 1)
                .max()
                .unwrap_or(0);
            notices.push(Notice {
                id,
                kind,
                text,
                record: None,
            });
        });
    }

    /// Takes a message away.
    pub fn dismiss(&self, id: u32) {
        self.notices
            .update(|notices| notices.retain(|notice| notice.id != id));
    }

    fn keep_soon(&self) {
        self.kept.with_value(|kept| kept.set(false));
        self.keep.with_value(|keep| {
            if let Some(keep) = keep {
                keep.start();
            }
        });
    }

    /// Keeps the state where it has changed.
    fn keep_now(&self) {
        if self.kept.with_value(|kept| kept.replace(true)) {
            return;
        }
        let Some(model) = self.model_now() else {
            return;
        };
        let record = json_text(&write_saved(&model.state, clock::now()));
        let kept = self.ports.with_value(|ports| ports.storage.write(&record));
        if !kept {
            self.notify(NoticeKind::Warning, self.texts.page.not_saved.to_owned());
        }
    }
}

/// What reset goes back to: the municipality as it opens, or the scenario's own baseline with every
/// lever untouched.
fn untouched(municipality: Option<&Municipality>, scenario: &Scenario) -> Scenario {
    match municipality {
        Some(municipality) => opened(municipality),
        None => Scenario {
            levers: Levers::default(),
            parameters: Parameters::default(),
            measures: Vec::new(),
            ..scenario.clone()
        },
    }
}

/// The year of the key figures is one that the scenario has.
fn keep_year_inside(state: &mut State, evaluation: &Evaluation) {
    let years = evaluation.outputs.years();
    state.view.shown_year = state.view.shown_year.clamp(*years.start(), *years.end());
}

type Start = (State, Option<Arc<Municipality>>, Evaluation);

/// Why the saved state was not taken up.
enum Resume {
    /// Its municipality cannot be had now; the record stays where it is.
    Offline(String),
    /// The record cannot be opened.
    Refused(omsorgstrappa_core::state::SavedError),
}

impl From<ScenarioError> for Resume {
    fn from(error: ScenarioError) -> Self {
        Self::Refused(error.into())
    }
}

async fn resume(ports: &Ports, record: &str) -> Result<Start, Resume> {
    let mut state = read_saved(record).map_err(Resume::Refused)?;
    let Some(scenario) = state.active().map(|entry| entry.scenario.clone()) else {
        return Err(ScenarioError::new("data.active", Reason::Missing).into());
    };
    let municipality = match &scenario.origin {
        Origin::Baseline(_) => None,
        Origin::Packaged { municipality, .. } => {
            let index = ports
                .index()
                .await
                .ok_or_else(|| Resume::Offline(municipality.clone()))?;
            let Some(entry) = index.entries.iter().find(|entry| entry.id == *municipality) else {
                return Err(ScenarioError::new("municipality", Reason::UnknownMunicipality).into());
            };
            let found = ports.municipality(municipality).await;
            Some(Arc::new(
                found.ok_or_else(|| Resume::Offline(entry.label.clone()))?,
            ))
        }
    };
    let prepared = Arc::new(prepare(&scenario, municipality.as_deref())?);
    let evaluation = Evaluation::new(prepared, Arc::new(scenario));
    if !evaluation.is_finite() {
        return Err(ScenarioError::new("", Reason::Overflow).into());
    }
    keep_year_inside(&mut state, &evaluation);
    Ok((state, municipality, evaluation))
}

async fn first(
    ports: &Ports,
    index: &Index,
    texts: &'static Catalogue,
) -> Result<Start, StartError> {
    let failed = || {
        StartError(fill(
            texts.page.municipality_failed,
            &[("name", &index.default)],
        ))
    };
    let municipality = ports
        .municipality(&index.default)
        .await
        .ok_or_else(failed)?;
    let scenario = opened(&municipality);
    let state = State::new(scenario.clone(), municipality.shown_year);
    let prepared = prepare(&scenario, Some(&municipality))
        .map_err(|error| StartError(error_message(&error, texts)))?;
    let evaluation = Evaluation::new(Arc::new(prepared), Arc::new(scenario));
    Ok((state, Some(Arc::new(municipality)), evaluation))
}
