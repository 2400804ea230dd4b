//! «Last ned»: what can be taken away of a chart or a table. The menu is here; the code that makes the files is fetched when
//! one is first asked for.

pub mod charts;
mod give;

use std::rc::Rc;

use leptos::prelude::*;
use omsorgstrappa_core::export::Handout;
use omsorgstrappa_core::format::fill;

use super::later::Missing;
use super::{click, store};
use crate::platform::element;
use crate::port::spawn;
use crate::store::{NoticeKind, Store};

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The chart as a picture of points.
    Png,
    /// The chart as a drawing.
    Svg,
    /// The table for any spreadsheet.
    Csv,
    /// The table for Excel.
    Excel,
}

impl Kind {
    /// In the order of the menu, and of their names in the catalogue.
    const ALL: [Self; 4] = [Self::Png, Self::Svg, Self::Csv, Self::Excel];

    /// The ending of its files.
    const fn ending(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Csv => "csv",
            Self::Excel => "xlsx",
        }
    }
}

/// What can be taken away of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// A chart and its table.
    Both,
    /// A chart alone.
    Chart,
    /// A table alone.
    Table,
}

impl Of {
    fn has(self, kind: Kind) -> bool {
        match kind {
            Kind::Png | Kind::Svg => self != Self::Table,
            Kind::Csv | Kind::Excel => self != Self::Chart,
        }
    }
}

/// What is to be made.
pub enum Wanted {
    /// One chart or table.
    One(Box<Handout>, Kind),
    /// Everything as one workbook.
    Whole,
}

/// Makes a file; gives its name, or `None` where it could not be made.
pub type Give = fn(Store, Wanted) -> crate::port::Later<Option<String>>;

#[allow(clippy::unnecessary_wraps)] // Fetching it may fail; where it is part of the page it cannot.
#[cfg_attr(feature = "split", wasm_split_helpers::wasm_split(export, fallible))]
fn code() -> Result<Give, Missing> {
    Ok(give::give)
}

/// Fetches the code, makes the file and says what became of it: the name of the file, or nothing where it failed, which is
/// told by a message.
pub async fn give(store: Store, wanted: Wanted) -> String {
    #[cfg(feature = "split")]
    let code = code().await;
    #[cfg(not(feature = "split"))]
    let code = code();
    let given = match code {
        Ok(give) => give(store, wanted).await,
        Err(_) => None,
    };
    let words = &store.all_texts().exports;
    let Some(file) = given else {
        store.notify(NoticeKind::Warning, words.failed.to_owned());
        return String::new();
    };
    fill(words.done, &[("file", &file)])
}

/// The button with its menu. `key` is unique on the page; `make` is asked when a file is wanted, and gives nothing where there
/// is nothing any more.
pub fn control(
    key: &str,
    of: Of,
    title: Signal<String>,
    make: impl Fn() -> Option<Handout> + 'static,
) -> AnyView {
    let store = store();
    let words = &store.all_texts().exports;
    let menu = format!("export-{key}");
    let make: Rc<dyn Fn() -> Option<Handout>> = Rc::new(make);
    let said = RwSignal::new(String::new());
    let items = Kind::ALL.into_iter().zip(words.kinds);
    let items = items.filter(|(kind, _)| of.has(*kind)).map(|(kind, name)| {
        let (make, menu) = (Rc::clone(&make), menu.clone());
        let take = move || {
            element::hide_popover(&menu);
            if let Some(handout) = untrack(|| make()) {
                said.set(String::new());
                spawn(async move {
                    let says = give(store, Wanted::One(Box::new(handout), kind)).await;
                    // The menu may be gone by then.
                    let _ = said.try_set(says);
                });
            }
        };
        view! { <li><button type="button" data-kind=kind.ending() on:click=click(take)>{name}</button></li> }
    });
    let items = items.collect_view();
    let label = super::text(move || {
        let title = title.get();
        fill(words.download_of, &[("name", &title)])
    });
    view! {
        <div class="export">
            <button type="button" class="export-open" popovertarget=menu.clone() aria-label=label>{words.download}</button>
            <div class="menu export-menu" id=menu popover="auto">
                <ul role="list">{items}</ul>
            </div>
            <span class="ds-sr-only" aria-live="polite">{said}</span>
        </div>
    }
    .into_any()
}

/// The control of a table that stands alone.
pub fn table_control(key: &str, table: &omsorgstrappa_core::chart::Table) -> AnyView {
    let caption = table.caption.clone();
    let (table, file) = (table.clone(), key.to_owned());
    control(key, Of::Table, Signal::stored(caption), move || {
        Some(Handout::of_table(file.clone(), table.clone()))
    })
}
