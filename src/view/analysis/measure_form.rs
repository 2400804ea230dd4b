//! The fields of one measure.

use leptos::prelude::*;
use omsorgstrappa_core::format::{fill, number, parse};
use omsorgstrappa_core::model::change::{Change, PlaceKind};
use omsorgstrappa_core::state::{MeasureList, with_measure};
use omsorgstrappa_core::text::state_message;

use super::desk::Desk;
use super::field::select;
use super::measure_effects::{EffectForm, fields as effect_fields};
use super::measures::Place;
use crate::platform::element;
use crate::view::{click, flag, text, typed};

/// How many fields are texts.
const FIELDS: usize = 10;

/// What stands in the fields: name, from, to, man-years, running cost, investment, places, site, focus area, source; and
/// which kind of places. What it moves stands beside it.
#[derive(Clone, Default)]
pub struct Form {
    fields: [String; FIELDS],
    kind: usize,
    /// What it moves, as it was when the form was opened.
    effects: Vec<EffectForm>,
}

impl Form {
    /// The fields of a measure.
    pub fn of(list: MeasureList, measure: &Change) -> Self {
        let amount = |value: f64, decimals| {
            if value.abs() > 0.0 {
                let text = number(value, decimals);
                text.trim_end_matches('0').trim_end_matches(',').to_owned()
            } else {
                String::new()
            }
        };
        let year = |year: Option<i32>| year.map_or_else(String::new, |year| year.to_string());
        let from = (list == MeasureList::Scenario).then_some(measure.from);
        let words = |text: &Option<String>| text.clone().unwrap_or_default();
        Self {
            fields: [
                measure.name.clone(),
                year(from),
                year(measure.to),
                amount(measure.fte, 3),
                amount(measure.annual_cost, 3),
                amount(measure.investment.unwrap_or_default(), 3),
                amount(measure.places, 1),
                words(&measure.site),
                words(&measure.area),
                words(&measure.source),
            ],
            kind: match measure.kind {
                None => 0,
                Some(PlaceKind::Institution) => 1,
                Some(PlaceKind::CareHome24h) => 2,
            },
            effects: EffectForm::of(&measure.effects),
        }
    }

    /// The measure, and the list it belongs to: without a year it is a draft.
    fn read(&self, desk: Desk, effects: &[EffectForm]) -> Result<(MeasureList, Change), String> {
        let page = desk.page();
        let [
            name,
            from,
            to,
            fte,
            cost,
            investment,
            places,
            site,
            area,
            source,
        ] = &self.fields;
        let bad = |text: &str| fill(page.not_a_number, &[("text", text)]);
        let amount = |text: &str| {
            if text.trim().is_empty() {
                Ok(None)
            } else {
                parse(text).map(Some).ok_or_else(|| bad(text))
            }
        };
        let year = |text: &str| {
            if text.trim().is_empty() {
                Ok(None)
            } else {
                text.trim().parse::<i32>().map(Some).map_err(|_| bad(text))
            }
        };
        let words = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let name = words(name).ok_or_else(|| page.name_missing.to_owned())?;
        let from = year(from)?;
        let list = if from.is_some() {
            MeasureList::Scenario
        } else {
            MeasureList::Drafts
        };
        let measure = Change {
            name,
            from: from.unwrap_or_default(),
            to: year(to)?,
            fte: amount(fte)?.unwrap_or_default(),
            annual_cost: amount(cost)?.unwrap_or_default(),
            places: amount(places)?.unwrap_or_default(),
            kind: match self.kind {
                1 => Some(PlaceKind::Institution),
                2 => Some(PlaceKind::CareHome24h),
                _ => None,
            },
            investment: amount(investment)?,
            site: words(site),
            area: words(area),
            source: words(source),
            effects: effects
                .iter()
                .map(|effect| effect.read(desk))
                .collect::<Result<_, _>>()?,
        };
        Ok((list, measure))
    }
}

/// The form for a new measure, or for the one at `old`.
pub fn form(desk: Desk, old: Place, start: Form, editing: RwSignal<Option<Place>>) -> AnyView {
    let page = desk.page();
    let effects = RwSignal::new(start.effects.clone());
    let state = RwSignal::new(start);
    let wrong = RwSignal::new(None::<String>);
    let labels = [
        page.name,
        page.from,
        page.to,
        page.fte,
        page.cost,
        page.investment,
        page.places,
        page.site,
        page.area,
        page.source,
    ];
    let fields = labels.into_iter().enumerate().map(|(place, label)| {
        let value =
            text(move || state.with(|form| form.fields.get(place).cloned().unwrap_or_default()));
        let write = move |text: String| {
            state.update(|form| {
                if let Some(field) = form.fields.get_mut(place) {
                    *field = text;
                }
            });
        };
        let class = if matches!(place, 0 | 7..) {
            "ds-input long"
        } else {
            "ds-input"
        };
        view! {
            <label>
                {label}
                <input
                    type="text"
                    id=format!("measure-{place}")
                    class=class
                    autocomplete="off"
                    data-writing=""
                    prop:value=value
                    on:input=typed(write)
                />
            </label>
        }
    });
    let kinds = page.kinds.map(str::to_owned).into();
    let kind = Signal::derive(move || state.with(|form| form.kind));
    let choose = move |kind| state.update(|form| form.kind = kind);
    let done = move || {
        editing.set(None);
        request_animation_frame(|| element::focus("measure-add"));
    };
    let save = move || {
        let read =
            state.with_untracked(|form| effects.with_untracked(|effects| form.read(desk, effects)));
        let put = read.and_then(|new| {
            let model = desk.store.model_now();
            let Some(entry) = model.as_ref().and_then(|model| model.state.active()) else {
                return Ok(());
            };
            let action = with_measure(entry, old, Some(new))
                .map_err(|error| state_message(&error, desk.texts))?;
            desk.store.dispatch(&action)
        });
        match put {
            Ok(()) => done(),
            Err(reason) => wrong.set(Some(reason)),
        }
    };
    request_animation_frame(|| element::focus("measure-0"));
    view! {
        <div class="measure-form" role="group" aria-labelledby="measures-title">
            {fields.collect_view()}
            {select("measure-kind", page.kind, kinds, kind, Box::new(choose))}
            {effect_fields(desk, effects)}
            <p class="refused" role="alert" hidden=flag(move || wrong.with(Option::is_none))>
                {text(move || wrong.get().unwrap_or_default())}
            </p>
            <button type="button" class="ds-button action" on:click=click(save)>{page.save}</button>
            <button type="button" class="ds-button action" data-variant="secondary" on:click=click(done)>{page.cancel}</button>
        </div>
    }
    .into_any()
}
