//! The form of own numbers, made from the list of fields, and the same as a file.

use leptos::prelude::*;
use omsorgstrappa_core::chart::{Row, Table, TableCell};
use omsorgstrappa_core::export::Handout;
use omsorgstrappa_core::format::{fill, tidy};
use omsorgstrappa_core::import::check_size;
use omsorgstrappa_core::own::{
    NumberOrigin, OwnError, OwnFault, OwnField, OwnNumbers, STAFF_FACTORS, UNIT_COSTS, origin,
    question, read_own, template, used, with_numbers, write_own,
};
use omsorgstrappa_core::state::Action;
use omsorgstrappa_core::text::{Catalogue, Long, own_message, question_message, short};

use super::{name, packaged, sites};
use crate::platform::file::{self, Picked};
use crate::port::spawn;
use crate::store::{Model, NoticeKind, Store};
use crate::view::control::{Entry, NumberField, Refusal, Tool};
use crate::view::export::{self, Of};
use crate::view::{click, flag, store, text, typed};

/// A filled-in template is never bigger than this, bytes.
const LARGEST: u64 = 1024 * 1024;

/// The whole form.
pub fn form(long: &Long) -> AnyView {
    let texts = long.texts;
    let words = &texts.numbers_page;
    let store = store();
    let fields: Vec<OwnField> = OwnField::all().collect();
    let (municipal, parameters) = fields.split_at(OwnField::MUNICIPAL);
    let (costs, staff) = parameters.split_at(UNIT_COSTS.len());
    debug_assert_eq!(staff.len(), STAFF_FACTORS.len());
    let [own, unit_costs, staffing] = words.groups;
    let lines = sites::lines(store);
    let groups = [(own, municipal), (unit_costs, costs), (staffing, staff)];
    let groups = groups.map(|(name, fields)| {
        let by_site = fields.contains(&OwnField::PlacesInstitution);
        let fields = fields.iter().map(|&field| item(field, long));
        let by_site =
            by_site.then(|| sites::list(lines, move |sums| put(store, sums, texts), texts));
        view! {
            <fieldset class="own-group">
                <legend>{name}</legend>
                <ul role="list">{fields.collect_view()}</ul>
                {by_site}
            </fieldset>
        }
    });
    let upload = move || {
        file::pick(".csv,text/csv", move |picked| {
            spawn(async move { take(store, picked, lines, texts).await });
        });
    };
    let empty = move || {
        file::save_csv(texts.own.file_name, &template(&texts.own, texts));
    };
    let save = move || {
        if let Some(model) = store.model_now() {
            let own = sites::with_sites(store, own_numbers(&model));
            file::save_csv(texts.own.file_name, &write_own(&own, &texts.own, texts));
        }
    };
    let title = Signal::stored(words.own.to_owned());
    let control = export::control("own-numbers", Of::Table, title, move || {
        let model = store.model_now()?;
        Some(Handout::of_table(
            "own-numbers",
            numbers_table(&model, texts),
        ))
    });
    view! {
        <section class="card own-form" aria-labelledby="own-title">
            <h3 id="own-title">{words.own}</h3>
            <p>{words.own_help}</p>
            <p class="own-files">
                <button type="button" class="ds-button action" data-variant="secondary" on:click=click(empty)>{words.template}</button>
                <button type="button" class="ds-button action" data-variant="secondary" on:click=click(upload)>{words.upload}</button>
                <button type="button" class="ds-button action" data-variant="secondary" on:click=click(save)>{words.save}</button>
            </p>
            {groups}
            {control}
        </section>
    }
    .into_any()
}

/// Every number that is used now, with where it comes from.
fn numbers_table(model: &Model, texts: &Catalogue) -> Table {
    let rows = OwnField::all().map(|field| {
        let described = texts.own.field(field, texts);
        let used = used_now(field, model);
        let value = match used {
            None => TableCell::none(""),
            Some(truth) if field.is_truth() => {
                let says = if truth > 0.0 {
                    texts.own.yes
                } else {
                    texts.own.no
                };
                says.into()
            }
            Some(value) => {
                let shown = tidy(value * field.scale());
                TableCell::number(shown, 3).said(short(shown))
            }
        };
        Row {
            head: described.label.to_owned(),
            cells: vec![
                value,
                described.unit.into(),
                texts.own.origin(origin_of(field, model)).into(),
            ],
            chosen: false,
        }
    });
    Table {
        caption: [texts.numbers_page.own, &name(model)].join(": "),
        head: texts.exports.own_head.map(str::to_owned).into(),
        rows: rows.collect(),
    }
}

fn origin_of(field: OwnField, model: &Model) -> NumberOrigin {
    let municipality = model.municipality.as_deref();
    origin(field, &model.evaluation.scenario, municipality)
}

fn used_now(field: OwnField, model: &Model) -> Option<f64> {
    let evaluation = &model.evaluation;
    used(field, &evaluation.scenario, &evaluation.prepared.baseline)
}

/// The numbers that are the user's own.
fn own_numbers(model: &Model) -> OwnNumbers {
    let mut own = OwnNumbers::default();
    for field in OwnField::all() {
        if origin_of(field, model) == NumberOrigin::Own {
            own.set(field, used_now(field, model));
        }
    }
    own
}

/// One undoable step with these numbers.
fn put(
    store: Store,
    numbers: &[(OwnField, Option<f64>)],
    texts: &'static Catalogue,
) -> Result<(), String> {
    let refused = |fault| {
        let error = OwnError {
            line: 0,
            column: 0,
            fault,
        };
        own_message(&error, &texts.own, &texts.import, texts)
    };
    for &(field, number) in numbers {
        let limit = field.limit();
        if number.is_some_and(|number| !limit.allows(number)) {
            let shown = limit.scaled(field.scale());
            return Err(refused(OwnFault::OutsideLimit(field, shown)));
        }
    }
    let Some(model) = store.model_now() else {
        return Ok(());
    };
    let Some(packaged) = packaged(&model) else {
        return Ok(());
    };
    let next = with_numbers(&model.evaluation.scenario, &packaged, numbers);
    store.dispatch(&Action::SetOwn(Box::new(next)))
}

fn item(field: OwnField, long: &Long) -> AnyView {
    let texts = long.texts;
    let store = store();
    let words = &texts.numbers_page;
    let described = texts.own.field(field, texts);
    let scale = field.scale();
    // What the file says of it is about the file.
    let explanation = match field {
        OwnField::Parameter(_) => long.parameter(field.key()).to_owned(),
        _ => described.explanation.to_owned(),
    };
    let entry = Entry::new();
    let key = field.key().replace(['.', '+'], "-");
    let id = format!("own-{key}");
    let (about_id, error_id, asked_id) = (
        format!("{id}-about"),
        format!("{id}-error"),
        format!("{id}-asked"),
    );
    let origin = text(move || {
        let origin = origin_of(field, &store.model());
        texts.own.origin(origin).to_owned()
    });
    let is_own = flag(move || origin_of(field, &store.model()) == NumberOrigin::Own);
    let asked = text(move || {
        let model = store.model();
        let own = is_own.get().then(|| used_now(field, &model)).flatten();
        let asked = own.and_then(|value| question(field, value, &packaged(&model)?));
        asked.map_or_else(String::new, |asked| {
            question_message(&asked, &texts.own, texts)
        })
    });
    let back = move || {
        if is_own.get_untracked() {
            entry.settle(put(store, &[(field, None)], texts));
        }
    };
    let field_view = if field.is_truth() {
        let value = text(move || {
            let truth = used_now(field, &store.model()).is_some_and(|truth| truth > 0.0);
            if truth { "1" } else { "0" }.to_owned()
        });
        let choose = move |text: String| {
            let truth = f64::from(text == "1");
            entry.settle(put(store, &[(field, Some(truth))], texts));
        };
        view! {
            <select class="ds-input" id=id.clone() autocomplete="off" prop:value=value aria-describedby=about_id.clone() on:change=typed(choose)>
                <option value="0">{texts.own.no}</option>
                <option value="1">{texts.own.yes}</option>
            </select>
        }
        .into_any()
    } else {
        let value = text(move || {
            let used = used_now(field, &store.model());
            used.map_or_else(String::new, |value| short(tidy(value * scale)))
        });
        let enter = move |shown: f64| {
            let value = tidy(shown / scale);
            put(store, &[(field, Some(value))], texts)
        };
        view! {
            <NumberField
                entry
                id=id.clone()
                described_by=format!("{about_id} {error_id} {asked_id}")
                value
                enter=Box::new(enter)
                no_number=Box::new(move || words.example.to_owned())
            />
        }
        .into_any()
    };
    let unit = (!field.is_truth()).then_some(described.unit);
    view! {
        <li class="own-item">
            <div class="own-name">
                <label for=id>{described.label}</label> " "
                <span class="evidence" data-color="neutral" data-own=move || is_own.get().then_some("")>{origin}</span>
            </div>
            <div class="own-field">
                {field_view}
                <span class="unit">{unit}</span>
                <Tool sign="↺" label=fill(words.reset, &[("name", described.label)]) idle=flag(move || !is_own.get()) act=click(back)/>
            </div>
            <p class="own-about" id=about_id>{explanation}</p>
            <p class="own-asked" id=asked_id hidden=flag(move || asked.with(String::is_empty))>{asked}</p>
            <Refusal entry id=error_id/>
        </li>
    }
    .into_any()
}

/// Reads a filled-in template; all its numbers are one step.
async fn take(store: Store, picked: Picked, lines: sites::Lines, texts: &'static Catalogue) {
    let name = picked.name();
    let words = &texts.numbers_page;
    let done = match numbers_in(&picked, texts).await {
        Ok(own) => {
            let numbers: Vec<_> = OwnField::all()
                .filter_map(|field| Some((field, Some(own.get(field)?))))
                .collect();
            put(store, &numbers, texts).map(|()| {
                sites::take(lines, &own.sites);
                numbers.len()
            })
        }
        Err(reason) => Err(reason),
    };
    match done {
        Ok(count) => {
            let count = count.to_string();
            let text = fill(words.uploaded, &[("count", &count), ("file", &name)]);
            store.notify(NoticeKind::Info, text);
        }
        Err(reason) => {
            let text = fill(words.refused, &[("file", &name), ("reason", &reason)]);
            store.notify(NoticeKind::Warning, text);
        }
    }
}

async fn numbers_in(picked: &Picked, texts: &'static Catalogue) -> Result<OwnNumbers, String> {
    let size = picked.size();
    let whole = |fault| OwnError {
        line: 0,
        column: 0,
        fault,
    };
    let said = |error: OwnError| own_message(&error, &texts.own, &texts.import, texts);
    check_size(size).map_err(|error| said(whole(OwnFault::File(error))))?;
    // What is bigger is no form that someone has filled in; its beginning says what it is instead.
    let bytes = picked.piece(0, size.min(LARGEST)).await;
    let bytes = bytes.ok_or_else(|| texts.numbers_page.unreadable.to_owned())?;
    read_own(&bytes, &texts.own).map_err(said)
}
