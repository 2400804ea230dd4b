//! Places site by site: the reader's own list, added up into the two fields of places. The exchange format has only the sums,
//! so the list is kept in the reader's own file and not in the scenario; the page says so.

use std::cell::RefCell;

use leptos::prelude::*;
use omsorgstrappa_core::format::{fill, tidy};
use omsorgstrappa_core::own::{KINDS, OwnField, OwnNumbers, Site, SiteFault, SiteLine, sites};
use omsorgstrappa_core::text::{Catalogue, short};

use super::name;
use crate::platform::element;
use crate::store::Store;
use crate::view::{click, flag, follow, only_when, part, text, typed};

thread_local! {
    /// The list outlives the view, as long as the page is open; with the name of the municipality that it is about.
    static LIST: RefCell<(String, Vec<SiteLine>)> = const { RefCell::new((String::new(), Vec::new())) };
}

/// The list as it is typed.
pub type Lines = RwSignal<Vec<SiteLine>>;

/// The list of the municipality on screen.
fn kept(store: Store) -> Vec<SiteLine> {
    let here = store.model_now().map(|model| name(&model));
    LIST.with_borrow(|(of, lines)| {
        if here.as_ref() == Some(of) {
            lines.clone()
        } else {
            Vec::new()
        }
    })
}

fn keep(store: Store, lines: Vec<SiteLine>) {
    if let Some(model) = store.model_now() {
        LIST.set((name(&model), lines));
    }
}

/// The list as a signal, which is kept when it changes.
pub fn lines(store: Store) -> Lines {
    let lines = RwSignal::new(kept(store));
    Effect::new(move |_| lines.with(|lines| keep(store, lines.clone())));
    lines
}

/// Takes over the sites of a file.
pub fn take(lines: Lines, sites: &[Site]) {
    if sites.is_empty() {
        return;
    }
    let read = sites.iter().map(|site| SiteLine {
        name: site.name.clone(),
        field: site.field,
        places: short(tidy(site.places)),
    });
    // The view may be gone by then.
    let _ = lines.try_set(read.collect());
}

/// The reader's own sites of the municipality on screen; none where a line of the list cannot be used.
pub fn known(store: Store) -> Vec<Site> {
    sites(&kept(store)).unwrap_or_default()
}

/// Own numbers with the sites that add up to them.
pub fn with_sites(store: Store, own: OwnNumbers) -> OwnNumbers {
    own.with_sites(&known(store))
}

/// The list on screen; `put` takes over the sums of the kinds of places that stand in it.
pub fn list(
    lines: Lines,
    put: impl Fn(&[(OwnField, Option<f64>)]) -> Result<(), String> + Copy + Send + Sync + 'static,
    texts: &'static Catalogue,
) -> AnyView {
    let words = &texts.numbers_page;
    let wrong = RwSignal::new(None::<String>);
    let [institution, _] = KINDS;
    let kinds = KINDS.map(|field| (field, texts.own.field(field, texts).label));
    let count = only_when(move || lines.with(Vec::len).to_string());
    let rows = part(move || {
        follow(count);
        let count = lines.with_untracked(Vec::len);
        let rows = (0..count).map(|at| row(at, lines, kinds, texts));
        rows.collect_view().into_any()
    });
    let add = move || {
        lines.update(|lines| lines.push(SiteLine::new(institution)));
        let last = lines.with_untracked(Vec::len).saturating_sub(1);
        request_animation_frame(move || element::focus(&format!("site-{last}")));
    };
    let summed = move |lines: &[SiteLine]| -> Result<Vec<(OwnField, f64)>, String> {
        let sites = sites(lines).map_err(|(at, fault)| {
            let text = match fault {
                SiteFault::NoName => words.site_no_name,
                SiteFault::NoNumber => words.site_no_number,
                SiteFault::Twice => words.site_twice,
            };
            fill(text, &[("line", &(at + 1).to_string())])
        })?;
        let sum = |field| {
            let mut places = sites.iter().filter(|site| site.field == field).peekable();
            places.peek()?;
            Some((field, places.map(|site| site.places).sum()))
        };
        Ok(KINDS.into_iter().filter_map(sum).collect())
    };
    let sums = text(move || {
        let sums = lines.with(|lines| summed(lines)).unwrap_or_default();
        let parts = sums.iter().map(|(field, sum)| {
            let label = texts.own.field(*field, texts).label;
            format!("{label}: {}", short(tidy(*sum)))
        });
        parts.collect::<Vec<_>>().join(". ")
    });
    let use_sums = move || {
        let done = lines
            .with_untracked(|lines| summed(lines))
            .and_then(|sums| {
                let numbers: Vec<_> = sums
                    .into_iter()
                    .map(|(field, sum)| (field, Some(sum)))
                    .collect();
                if numbers.is_empty() {
                    return Err(words.sites_empty.to_owned());
                }
                put(&numbers)
            });
        wrong.set(done.err());
    };
    view! {
        <details class="disclosure own-sites">
            <summary>{words.sites}</summary>
            <p>{fill(words.sites_help, &[("file", words.save)])}</p>
            <ul role="list">{rows}</ul>
            <p aria-live="polite">{sums}</p>
            <p class="refused" role="alert" hidden=flag(move || wrong.with(Option::is_none))>
                {text(move || wrong.get().unwrap_or_default())}
            </p>
            <p class="own-files">
                <button type="button" id="site-add" class="ds-button action" data-variant="secondary" on:click=click(add)>{words.site_add}</button>
                <button type="button" class="ds-button action" on:click=click(use_sums)>{words.sites_use}</button>
            </p>
        </details>
    }
    .into_any()
}

/// One line of the list.
fn row(
    at: usize,
    lines: Lines,
    kinds: [(OwnField, &'static str); 2],
    texts: &'static Catalogue,
) -> AnyView {
    let words = &texts.numbers_page;
    let change = move |act: &dyn Fn(&mut SiteLine)| {
        lines.update(|lines| {
            if let Some(line) = lines.get_mut(at) {
                act(line);
            }
        });
    };
    let of = move |read: fn(&SiteLine) -> String| {
        text(move || lines.with(|lines| lines.get(at).map(read).unwrap_or_default()))
    };
    let options = kinds.map(|(field, label)| view! { <option value=field.key()>{label}</option> });
    let remove = move || {
        lines.update(|lines| {
            if at < lines.len() {
                lines.remove(at);
            }
        });
        request_animation_frame(|| element::focus("site-add"));
    };
    let line = (at + 1).to_string();
    view! {
        <li class="own-site">
            <label>
                {words.site_name}
                <input
                    type="text"
                    id=format!("site-{at}")
                    class="ds-input"
                    autocomplete="off"
                    data-writing=""
                    prop:value=of(|line| line.name.clone())
                    on:input=typed(move |text| change(&|line| line.name.clone_from(&text)))
                />
            </label>
            <label>
                {words.site_kind}
                <select
                    class="ds-input"
                    autocomplete="off"
                    prop:value=of(|line| line.field.key().to_owned())
                    on:change=typed(move |key| {
                        if let Some(field) = OwnField::from_key(&key) {
                            change(&|line| line.field = field);
                        }
                    })
                >
                    {options}
                </select>
            </label>
            <label>
                {words.site_places}
                <input
                    type="text"
                    inputmode="decimal"
                    class="ds-input"
                    autocomplete="off"
                    data-writing=""
                    prop:value=of(|line| line.places.clone())
                    on:input=typed(move |text| change(&|line| line.places.clone_from(&text)))
                />
            </label>
            <button type="button" class="ds-button action" data-variant="tertiary" on:click=click(remove)>
                {fill(words.site_remove, &[("line", &line)])}
            </button>
        </li>
    }
    .into_any()
}
