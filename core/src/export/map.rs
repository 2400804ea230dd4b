//! The map of two levers as a picture.

use crate::chart::{Anchor, Ink, Point};
use crate::explain::MapPicture;

use super::light::light;
use super::picture::{Picture, TEXT, says};
use super::strip::circle;
use super::svg::{Dress, length, marks, put, text};

/// How much of its colour a band of the map has, from the lowest. The style sheet says the same.
const BANDS: [&str; 8] = [
    "0.06", "0.16", "0.26", "0.36", "0.46", "0.56", "0.66", "0.74",
];

/// A square of bands and lines with its axes.
pub(super) fn of_map(map: &MapPicture) -> Picture {
    /// The map's own square has 64 places.
    const PLACES: f64 = 64.0;
    const CELL: f64 = 8.0;
    const SIDE: f64 = PLACES * CELL;
    const TOP: f64 = 26.0;
    let mut body = String::new();
    let [(x_name, [x_low, x_high]), (y_name, [y_low, y_high])] = &map.axes;
    let mut words = vec![says(
        0.0,
        9.0,
        &format!("{y_name}: ↓ {y_low} … ↑ {y_high}"),
        Ink::Muted,
        false,
        Anchor::Start,
    )];
    words.push(says(
        0.0,
        TOP + SIDE + 17.0,
        &format!("{x_name}: ← {x_low} … {x_high} →"),
        Ink::Muted,
        false,
        Anchor::Start,
    ));
    marks(&mut body, &words);
    let (top, cell) = (length(TOP), length(CELL));
    put(
        &mut body,
        &[
            "<g transform='translate(0 ",
            &top,
            ") scale(",
            &cell,
            ")' shape-rendering='crispEdges'>",
        ],
    );
    let place = light(Ink::Place);
    for (path, opacity) in map
        .bands
        .iter()
        .zip(BANDS)
        .filter(|(path, _)| !path.is_empty())
    {
        put(
            &mut body,
            &[
                "<path d='",
                path,
                "' fill='",
                place,
                "' fill-opacity='",
                opacity,
                "'/>",
            ],
        );
    }
    let ink = light(Ink::Ink);
    for line in &map.lines {
        put(
            &mut body,
            &["<path d='", &line.path, "' fill='none' stroke='", ink],
        );
        put(&mut body, &["' stroke-width='", &length(1.0 / CELL), "'/>"]);
    }
    body.push_str("</g>");
    // Numbers on a light edge, so that they are read on every band.
    let dress = Dress {
        size: TEXT,
        bold: true,
        anchor: Anchor::Start,
        colour: ink,
    };
    for line in &map.lines {
        let [x, y] = line.at;
        let at = Point {
            x: x * CELL,
            y: TOP + y * CELL - TEXT * 0.35,
        };
        let surface = light(Ink::Surface);
        put(
            &mut body,
            &[
                "<g stroke='",
                surface,
                "' stroke-width='4' stroke-linejoin='round'>",
            ],
        );
        text(&mut body, at, &line.label, &dress);
        body.push_str("</g>");
        text(&mut body, at, &line.label, &dress);
    }
    let at = |[x, y]: [f64; 2]| [x * CELL, TOP + y * CELL];
    today(&mut body, at(map.today));
    here(&mut body, at(map.scenario));
    Picture {
        width: SIDE,
        height: TOP + SIDE + 28.0,
        body,
    }
}

/// The sign for both levers untouched.
pub(super) fn today(body: &mut String, [x, y]: [f64; 2]) {
    let corner = [x - 7.0, y - 7.0].map(length);
    let [left, top] = &corner;
    let (ink, surface) = (light(Ink::Ink), light(Ink::Surface));
    put(
        body,
        &[
            "<rect x='",
            left,
            "' y='",
            top,
            "' width='14' height='14' fill='",
            surface,
        ],
    );
    put(body, &["' stroke='", ink, "' stroke-width='2.5'/>"]);
}

/// The sign for the scenario.
pub(super) fn here(body: &mut String, [x, y]: [f64; 2]) {
    let (ink, surface) = (light(Ink::Ink), light(Ink::Surface));
    let look = [
        "' fill='",
        ink,
        "' stroke='",
        surface,
        "' stroke-width='2.5",
    ];
    circle(body, [x, y], "8", &look);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bands_of_the_map_are_those_of_the_style_sheet() {
        let style = include_str!("../../../style/later/sure.css");
        assert!(style.contains(&format!("fill-opacity: {};", BANDS[0])));
        for (band, opacity) in BANDS.iter().enumerate().skip(1) {
            let rule = format!("[data-band=\"{band}\"] {{ fill-opacity: {opacity}; }}");
            assert!(style.contains(&rule), "{rule}");
        }
    }
}
