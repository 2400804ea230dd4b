//! Everything that changes with the scenario.

use std::sync::Arc;

use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::municipality::Municipality;
use omsorgstrappa_core::scenario::Scenario;
use omsorgstrappa_core::shown::Shown;
use omsorgstrappa_core::state::State;
use omsorgstrappa_core::text::Catalogue;
use omsorgstrappa_core::uncertainty::OnScreen;

use super::open::untouched;

/// Everything that changes with the scenario, taken over as one: no view ever sees half of a change.
pub struct Model {
    /// Everything that is kept between visits.
    pub state: State,
    /// The active scenario worked out.
    pub evaluation: Evaluation,
    /// Its municipality; `None` where the scenario carries its own.
    pub municipality: Option<Arc<Municipality>>,
    /// What «til dagens verdi» goes back to.
    pub opened: Scenario,
    /// What is said about it on screen.
    pub shown: Shown,
    /// What the draws say about it; `None` until their code is here.
    pub sure: Option<Arc<OnScreen>>,
    /// How often another scenario has been put in place; what is half typed belongs to one of them.
    pub revision: u32,
}

impl Model {
    pub(super) fn new(
        state: State,
        evaluation: Evaluation,
        municipality: Option<Arc<Municipality>>,
        revision: u32,
        sure: Option<Arc<OnScreen>>,
        texts: &Catalogue,
    ) -> Arc<Self> {
        let opened = untouched(municipality.as_deref(), &evaluation.scenario);
        let shown = Shown::new(&evaluation, state.view, &opened, texts);
        Arc::new(Self {
            state,
            evaluation,
            municipality,
            opened,
            shown,
            sure,
            revision,
        })
    }
}
