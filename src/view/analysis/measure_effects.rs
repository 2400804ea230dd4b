//! The fields of what a measure moves.

use leptos::prelude::*;
use omsorgstrappa_core::figure::{
    effect_field, effect_scale, effect_strength, effect_text, effect_unit, moved_name,
};
use omsorgstrappa_core::format::{fill, parse, tidy};
use omsorgstrappa_core::model::effect::{Effect as Moved, Moves};
use omsorgstrappa_core::model::source::Strength;
use omsorgstrappa_core::text::Catalogue;

use super::desk::Desk;
use crate::platform::element;
use crate::view::evidence::colour;
use crate::view::{click, follow, joined, only_when, part, text, typed};

/// What stands in the fields of one effect.
#[derive(Clone)]
pub struct EffectForm {
    /// Tells it from the others while they come and go.
    id: usize,
    on: Moves,
    change: String,
    /// The change that the field began with, and how it was written there: what is not touched is not rounded.
    start: Option<(Moves, String, f64)>,
    evidence: Option<Strength>,
    source: String,
}

impl EffectForm {
    /// The fields of a measure's effects.
    pub fn of(effects: &[Moved]) -> Vec<Self> {
        let each = effects.iter().enumerate();
        each.map(|(id, effect)| Self {
            id,
            on: effect.on,
            change: effect_field(effect),
            start: Some((effect.on, effect_field(effect), effect.change)),
            evidence: effect.evidence,
            source: effect.source.clone().unwrap_or_default(),
        })
        .collect()
    }

    fn empty(id: usize) -> Option<Self> {
        Some(Self {
            id,
            on: Moves::all().next()?,
            change: String::new(),
            start: None,
            evidence: Some(Strength::Assumption),
            source: String::new(),
        })
    }

    /// The effect; says what is missing or no number.
    pub fn read(&self, desk: Desk) -> Result<Moved, String> {
        let written = self.change.trim();
        let change = match &self.start {
            Some((on, start, change)) if *on == self.on && start == written => *change,
            _ if written.is_empty() => {
                let what = moved_name(self.on, desk.texts);
                return Err(fill(desk.texts.effects.change_missing, &[("what", what)]));
            }
            _ => {
                let shown = parse(written)
                    .ok_or_else(|| fill(desk.page().not_a_number, &[("text", written)]))?;
                tidy(shown / effect_scale(self.on))
            }
        };
        let source = self.source.trim();
        Ok(Moved {
            on: self.on,
            change,
            evidence: self.evidence,
            source: (!source.is_empty()).then(|| source.to_owned()),
        })
    }
}

/// The fields of all effects, and the button that adds one.
pub fn fields(desk: Desk, effects: RwSignal<Vec<EffectForm>>) -> AnyView {
    let words = &desk.texts.effects;
    let which =
        only_when(move || effects.with(|all| joined(all.iter().map(|one| one.id.to_string()))));
    let rows = part(move || {
        follow(which);
        let ids: Vec<usize> = effects.with_untracked(|all| all.iter().map(|one| one.id).collect());
        let rows = ids.into_iter().enumerate();
        rows.map(|(place, id)| one(desk, effects, place + 1, id))
            .collect_view()
            .into_any()
    });
    let add = move || {
        let next = effects.with_untracked(|all| all.iter().map(|one| one.id + 1).max());
        let id = next.unwrap_or_default();
        effects.update(|all| all.extend(EffectForm::empty(id)));
        request_animation_frame(move || element::focus(&format!("effect-{id}-on")));
    };
    view! {
        <fieldset class="measure-effects">
            <legend>{words.title}</legend>
            <p>{words.help}</p>
            {rows}
            <p>
                <button
                    type="button"
                    id="effect-add"
                    class="ds-button action"
                    data-variant="secondary"
                    on:click=click(add)
                >
                    {words.add}
                </button>
            </p>
        </fieldset>
    }
    .into_any()
}

/// Changes the effect of that id.
fn put(effects: RwSignal<Vec<EffectForm>>, id: usize, change: impl FnOnce(&mut EffectForm)) {
    effects.update(|all| {
        if let Some(one) = all.iter_mut().find(|one| one.id == id) {
            change(one);
        }
    });
}

/// Reads the effect of that id.
fn get<T: Default>(
    effects: RwSignal<Vec<EffectForm>>,
    id: usize,
    read: impl FnOnce(&EffectForm) -> T,
) -> T {
    effects.with(|all| {
        let one = all.iter().find(|one| one.id == id);
        one.map(read).unwrap_or_default()
    })
}

fn one(desk: Desk, effects: RwSignal<Vec<EffectForm>>, number: usize, id: usize) -> AnyView {
    let texts = desk.texts;
    let words = &texts.effects;
    let numbered = |template: &str| fill(template, &[("number", &number.to_string())]);
    let (chosen, evidence) = effects.with_untracked(|all| {
        let one = all.iter().find(|one| one.id == id);
        (one.map(|one| one.on), one.and_then(|one| one.evidence))
    });
    let option = move |on: Moves| {
        let (key, name) = (on.key(), moved_name(on, texts));
        view! { <option value=key selected=chosen == Some(on)>{name}</option> }
    };
    let [levers, parameters] = words.groups;
    let group = |label: &'static str, lever: bool| {
        let inside = Moves::all().filter(|on| matches!(on, Moves::Lever(_)) == lever);
        view! { <optgroup label=label>{inside.map(option).collect_view()}</optgroup> }
    };
    let strengths = Strength::ALL.map(|strength| {
        let selected = evidence == Some(strength);
        view! { <option value=strength.key() selected=selected>{texts.strength(strength)}</option> }
    });
    let unit = text(move || {
        let unit = get(effects, id, |one| effect_unit(one.on, texts));
        fill(words.change, &[("unit", unit)])
    });
    let choose = move |key: String| {
        if let Some(on) = Moves::from_key(&key) {
            put(effects, id, |one| one.on = on);
        }
    };
    let judge = move |key: String| {
        let strength = Strength::ALL.into_iter().find(|one| one.key() == key);
        put(effects, id, |one| one.evidence = strength);
    };
    let change = text(move || get(effects, id, |one| one.change.clone()));
    let source = text(move || get(effects, id, |one| one.source.clone()));
    let remove = move || {
        effects.update(|all| all.retain(|one| one.id != id));
        request_animation_frame(|| element::focus("effect-add"));
    };
    view! {
        <div class="measure-effect" role="group" aria-label=numbered(words.one)>
            <label>
                {words.on}
                <select id=format!("effect-{id}-on") class="ds-input" autocomplete="off" on:change=typed(choose)>
                    {group(levers, true)}
                    {group(parameters, false)}
                </select>
            </label>
            <label>
                {unit}
                <input
                    type="text"
                    id=format!("effect-{id}-change")
                    class="ds-input"
                    autocomplete="off"
                    data-writing=""
                    prop:value=change
                    on:input=typed(move |text| put(effects, id, |one| one.change = text))
                />
            </label>
            <label>
                {words.evidence}
                <select id=format!("effect-{id}-evidence") class="ds-input" autocomplete="off" on:change=typed(judge)>
                    {strengths.collect_view()}
                    <option value="" selected=evidence.is_none()>{words.unknown}</option>
                </select>
            </label>
            <label>
                {words.source}
                <input
                    type="text"
                    id=format!("effect-{id}-source")
                    class="ds-input long"
                    autocomplete="off"
                    data-writing=""
                    prop:value=source
                    on:input=typed(move |text| put(effects, id, |one| one.source = text))
                />
            </label>
            <button type="button" class="quiet" on:click=click(remove)>{numbered(words.remove)}</button>
        </div>
    }
    .into_any()
}

/// The effects of a measure in words, with how strong their evidence is; that it has none, where it moves nothing and has no
/// places.
pub fn said(effects: &[Moved], places: f64, texts: &'static Catalogue) -> AnyView {
    if effects.is_empty() {
        let none = (places.abs() <= 0.0).then(|| {
            view! { <br/> <small>{texts.effects.none}</small> }
        });
        return none.into_any();
    }
    let lines = effects.iter().map(|effect| {
        let colour = effect.evidence.map_or("neutral", colour);
        let source = effect.source.clone().filter(|source| !source.is_empty());
        let source = source.map(|source| {
            let says = fill(texts.effects.from_source, &[("source", &source)]);
            format!(" {says}")
        });
        view! {
            <br/>
            <small>
                {effect_text(effect, texts)} " "
                <span class="evidence" data-color=colour>{effect_strength(effect, texts)}</span>
                {source}
            </small>
        }
    });
    lines.collect_view().into_any()
}
