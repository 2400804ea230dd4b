//! One measure of every municipality as a picture: a row of marks, told apart by shape.

use crate::chart::{Anchor, Ink};
use crate::municipality::country::{Role, Strip};

use super::light::light;
use super::picture::{Picture, WIDTH, line, says};
use super::svg::{length, marks, put};

/// A row of marks, one for each municipality.
pub(super) fn of_strip(strip: &Strip, [low, high]: &[String; 2]) -> Picture {
    const HIGH: f64 = 84.0;
    const MIDDLE: f64 = HIGH / 2.0;
    const SIDE: f64 = 16.0;
    let across = |share: f64| SIDE + share * (WIDTH - 2.0 * SIDE);
    let mut body = String::new();
    let ground = [[SIDE, MIDDLE], [WIDTH - SIDE, MIDDLE]];
    marks(&mut body, &[line(&ground, Ink::Muted, 1.0)]);
    for dot in &strip.dots {
        // Up and down only so that marks that fall together can be told apart.
        let off = ((dot.at * 7) % 9) as f64 - 4.0;
        let at = [across(dot.along), MIDDLE + off * 4.5];
        match dot.role {
            Role::Other => other(&mut body, at),
            Role::Peer => peer(&mut body, at),
            Role::Own => own(&mut body, [at[0], MIDDLE]),
        }
    }
    if let Some(country) = strip.country {
        let width = (strip.high - strip.low).max(f64::MIN_POSITIVE);
        let share = ((country - strip.low) / width).clamp(0.0, 1.0);
        whole(&mut body, across(share), [2.0, HIGH - 2.0]);
    }
    let ground = HIGH + 8.0;
    let ends = [
        says(0.0, ground, low, Ink::Muted, false, Anchor::Start),
        says(WIDTH, ground, high, Ink::Muted, false, Anchor::End),
    ];
    marks(&mut body, &ends);
    Picture {
        width: WIDTH,
        height: HIGH + 18.0,
        body,
    }
}

/// A circle; `look` stands after its radius.
pub(super) fn circle(body: &mut String, [x, y]: [f64; 2], radius: &str, look: &[&str]) {
    put(
        body,
        &[
            "<circle cx='",
            &length(x),
            "' cy='",
            &length(y),
            "' r='",
            radius,
        ],
    );
    put(body, look);
    body.push_str("'/>");
}

/// Any other municipality.
pub(super) fn other(body: &mut String, at: [f64; 2]) {
    let muted = light(Ink::Muted);
    circle(body, at, "4", &["' fill='", muted, "' fill-opacity='0.35"]);
}

/// One that is like one's own.
pub(super) fn peer(body: &mut String, at: [f64; 2]) {
    let (surface, slot) = (light(Ink::Surface), light(Ink::Slot2));
    circle(
        body,
        at,
        "6",
        &["' fill='", surface, "' stroke='", slot, "' stroke-width='2"],
    );
}

/// One's own.
pub(super) fn own(body: &mut String, [x, y]: [f64; 2]) {
    let corners = [[x, y - 11.0], [x + 9.0, y], [x, y + 11.0], [x - 9.0, y]];
    let corners = corners.map(|[x, y]| [length(x), length(y)].join(" "));
    put(
        body,
        &[
            "<path d='M",
            &corners.join("L"),
            "Z' fill='",
            light(Ink::Slot1),
        ],
    );
    put(
        body,
        &["' stroke='", light(Ink::Surface), "' stroke-width='1.5'/>"],
    );
}

/// The country.
pub(super) fn whole(body: &mut String, x: f64, [top, bottom]: [f64; 2]) {
    let [x, top, bottom] = [x, top, bottom].map(length);
    put(
        body,
        &[
            "<path d='M",
            &x,
            " ",
            &top,
            "L",
            &x,
            " ",
            &bottom,
            "' stroke='",
            light(Ink::Ink),
        ],
    );
    body.push_str("' stroke-width='2' stroke-dasharray='4 3'/>");
}
