//! Landet: the municipality among all.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::text::Long;

use crate::view::parts::fetched;

fetched!(country, view);

fn view(_long: Arc<Long>) -> AnyView {
    ().into_any()
}
