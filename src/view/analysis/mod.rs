//! Analyser: what the plans themselves work out, on their own figures and on any municipality.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::text::Long;

use crate::view::parts::fetched;

fetched!(analyses, view);

fn view(_long: Arc<Long>) -> AnyView {
    ().into_any()
}
