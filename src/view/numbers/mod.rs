//! Egne tall: the municipality's own numbers, and SSB's files.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::text::Long;

use crate::view::parts::fetched;

fetched!(numbers, view);

fn view(_long: Arc<Long>) -> AnyView {
    ().into_any()
}
