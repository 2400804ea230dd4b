//! Fields of the views of the analyses: a text that becomes a value when the field is left.

use leptos::prelude::*;

use crate::view::{flag, mark, text, typed};

/// What a text does; says why not.
pub type Enter = Box<dyn Fn(&str) -> Result<(), String>>;

/// A number field with its name, and the reason where what was written is refused.
pub fn field(
    id: &'static str,
    label: &'static str,
    help: &'static str,
    value: Signal<String>,
    enter: Enter,
) -> AnyView {
    with_keys("decimal", id, label, help, value, enter)
}

/// The same for several numbers with spaces between them, which a keyboard of digits does not have.
pub fn list_field(
    id: &'static str,
    label: &'static str,
    help: &'static str,
    value: Signal<String>,
    enter: Enter,
) -> AnyView {
    with_keys("text", id, label, help, value, enter)
}

/// `keys` is the keyboard that a phone brings.
fn with_keys(
    keys: &'static str,
    id: &'static str,
    label: &'static str,
    help: &'static str,
    value: Signal<String>,
    enter: Enter,
) -> AnyView {
    let wrong = RwSignal::new(None::<String>);
    let entered = move |text: String| {
        let refused = enter(text.trim()).err();
        wrong.set(refused);
    };
    let (help_id, error_id) = (format!("{id}-help"), format!("{id}-error"));
    let described = format!("{help_id} {error_id}");
    view! {
        <div>
            <label for=id>{label}</label>
            <input
                type="text"
                inputmode=keys
                id=id
                class="ds-input"
                autocomplete="off"
                data-writing=""
                aria-describedby=described
                aria-invalid=mark(move || wrong.with(Option::is_some))
                prop:value=value
                on:change=typed(entered)
            />
            <small id=help_id hidden=help.is_empty()>{help}</small>
            <p class="refused" id=error_id role="alert" hidden=flag(move || wrong.with(Option::is_none))>
                {text(move || wrong.get().unwrap_or_default())}
            </p>
        </div>
    }
    .into_any()
}

/// A choice between names.
pub fn select(
    id: &'static str,
    label: &'static str,
    names: Vec<String>,
    chosen: Signal<usize>,
    choose: Box<dyn Fn(usize)>,
) -> AnyView {
    let options = names.into_iter().enumerate().map(|(place, name)| {
        view! { <option value=place.to_string() selected=move || chosen.get() == place>{name}</option> }
    });
    let changed = move |text: String| {
        if let Ok(place) = text.parse() {
            choose(place);
        }
    };
    view! {
        <div>
            <label for=id>{label}</label>
            <select id=id class="ds-input" autocomplete="off" on:change=typed(changed)>{options.collect_view()}</select>
        </div>
    }
    .into_any()
}
