//! While a lever is held nothing jumps, and what is not on screen takes no time: a text that wraps into fewer lines does
//! not pull up what stands under it, and parts that nobody sees sleep.

use leptos::prelude::*;

use super::store;
use crate::platform::hold::Hold;

/// What holds texts that change with a lever, by class.
const HELD: [&str; 5] = [
    "figures",
    "chart-head",
    "chart-key",
    "chart-summary",
    "lever",
];
/// What sleeps where it is not on screen, by class.
const SLEEPY: [&str; 7] = [
    "figures",
    "beside",
    "first-minutes",
    "chart",
    "sure",
    "facts",
    "site-footer",
];

/// Holds them from when a lever is taken hold of until it is let go.
pub fn while_pulling() {
    let store = store();
    let hold = StoredValue::new_local(None);
    Effect::new(move |_| {
        let pulling = store.pulling.get();
        hold.set_value(pulling.then(|| Hold::of(&HELD, &SLEEPY)));
    });
}
