//! The pages that are read more than pulled at, «Landet» and «Om modellen»: fetched as one, because every module of its own
//! makes what loads them bigger.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::state::Tab;
use omsorgstrappa_core::text::Long;

use super::parts::fetched;
use super::{about, country, store};

fetched!(reading, view);

fn view(long: Arc<Long>) -> AnyView {
    match store().view().tab {
        Tab::About => about::view(long),
        _ => country::view(long),
    }
}
