//! A picture without its frame: its size and what is drawn, in SVG with colours of its own.

use crate::chart::{
    Anchor, Axis, Figure, Ink, Mark, Plot, Point, Scene, Size, TableCell, draw, parts,
};
use crate::explain::{Bars, Chance, MapPicture};
use crate::municipality::country::{Role, Strip};

use super::coat::coat;
use super::frame::wrapped;
use super::handout::Drawn;
use super::light::light;
use super::svg::{Dress, length, marks, put, start, text};

/// A drawing of a size.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Width, CSS pixels.
    pub width: f64,
    /// Height, CSS pixels.
    pub height: f64,
    /// What is drawn, as parts of an `svg` element.
    pub body: String,
}

/// How wide a picture is that has no width of its own, and how high a chart over years.
const WIDTH: f64 = 960.0;
const HEIGHT: f64 = 480.0;
/// Size of text.
const TEXT: f64 = 13.0;

impl Picture {
    /// What is drawn, in the size of a picture that leaves the page.
    pub fn of(drawn: &Drawn) -> Self {
        match drawn {
            Drawn::Plot(plot, axis) => Self::of_plot(plot, *axis),
            Drawn::Figure(figure) => Self::of_figure(figure),
            Drawn::Bars(bars, part) => of_bars(bars, part),
            Drawn::Map(map) => of_map(map),
            Drawn::Curve(chance, enough, ends) => of_curve(chance, *enough, ends),
            Drawn::Strip(strip) => of_strip(strip),
        }
    }

    /// Both layers of a scene.
    pub fn of_scene(scene: &Scene, size: Size) -> Self {
        let mut body = String::new();
        marks(&mut body, &scene.back);
        marks(&mut body, &scene.front);
        Self {
            width: size.width,
            height: size.height,
            body,
        }
    }

    fn of_plot(plot: &Plot, axis: Option<Axis>) -> Self {
        let size = Size {
            width: WIDTH,
            height: HEIGHT,
        };
        let axis = axis.unwrap_or_else(|| Axis::covering(plot.highest()));
        Self::of_scene(&draw(plot, size, axis), size)
    }

    fn of_figure(figure: &Figure) -> Self {
        Self {
            width: figure.width,
            height: figure.height,
            body: parts(figure, coat),
        }
    }

    fn of_marks(width: f64, height: f64, drawn: &[Mark]) -> Self {
        let mut body = String::new();
        marks(&mut body, drawn);
        Self {
            width,
            height,
            body,
        }
    }
}

/// A scene as an SVG file of its own, without title or legend around it: what a page on paper puts between its own
/// lines. `finding` names it, `summary` describes it, for those who cannot see it.
pub fn scene_svg(scene: &Scene, size: Size, finding: &str, summary: &str) -> String {
    let picture = Picture::of_scene(scene, size);
    let mut out = String::new();
    start(&mut out, [picture.width, picture.height], finding, summary);
    out.push_str(&picture.body);
    out.push_str("</svg>");
    out
}

fn says(x: f64, y: f64, text: &str, ink: Ink, bold: bool, anchor: Anchor) -> Mark {
    Mark::Text {
        at: Point { x, y },
        text: text.to_owned(),
        ink,
        bold,
        anchor,
        size: TEXT,
    }
}

fn fill(left: f64, top: f64, right: f64, bottom: f64, ink: Ink) -> Mark {
    let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
    Mark::Fill {
        points: corners.map(|(x, y)| Point { x, y }).into(),
        ink,
    }
}

fn line(points: &[[f64; 2]], ink: Ink, width: f64) -> Mark {
    let points = points.iter().map(|&[x, y]| Point { x, y });
    Mark::Strokes {
        lines: vec![points.collect()],
        ink,
        width,
    }
}

/// Names to the left, bars in the middle, numbers to the right.
fn of_bars(bars: &Bars, part: &str) -> Picture {
    const NAMES: f64 = 300.0;
    const NUMBER: f64 = 110.0;
    const ROW: f64 = 30.0;
    const LINE: f64 = 17.0;
    let left = NAMES + 12.0;
    let right = WIDTH - NUMBER * bars.columns.len() as f64;
    let at = |share: f64| left + share.clamp(0.0, 1.0) * (right - left);
    let number_at = |column: usize| WIDTH - NUMBER * (bars.columns.len() - 1 - column) as f64;
    let mut drawn = vec![says(0.0, 9.0, part, Ink::Muted, false, Anchor::Start)];
    for (column, name) in bars.columns.iter().enumerate() {
        let x = number_at(column);
        drawn.push(says(x, 9.0, name, Ink::Muted, false, Anchor::End));
    }
    let mut y = 26.0;
    let top = y;
    for row in &bars.rows {
        let lines = wrapped(&row.name, NAMES, TEXT, row.whole);
        let height = ROW.max(lines.len() as f64 * LINE + 8.0);
        let middle = y + height / 2.0;
        let first = middle - (lines.len() as f64 - 1.0) * LINE / 2.0;
        for (number, name) in lines.iter().enumerate() {
            let y = first + number as f64 * LINE;
            drawn.push(says(0.0, y, name, Ink::Ink, row.whole, Anchor::Start));
        }
        drawn.push(line(&[[left, middle], [right, middle]], Ink::Grid, 1.0));
        let [from, to] = row.span.map(at);
        let ink = if row.whole {
            Ink::Reference
        } else {
            Ink::Place
        };
        // The thinnest bar is still seen.
        drawn.push(fill(
            from,
            middle - 9.0,
            to.max(from + 2.0),
            middle + 9.0,
            ink,
        ));
        for (column, TableCell { text, .. }) in row.numbers.iter().enumerate() {
            let x = number_at(column);
            drawn.push(says(x, middle, text, Ink::Ink, row.whole, Anchor::End));
        }
        y += height;
    }
    if let Some(share) = bars.line {
        let x = at(share);
        drawn.push(line(&[[x, top], [x, y]], Ink::Ink, 1.5));
    }
    Picture::of_marks(WIDTH, y + 2.0, &drawn)
}

/// How much of its colour a band of the map has, from the lowest. The style sheet says the same.
const BANDS: [&str; 8] = [
    "0.06", "0.16", "0.26", "0.36", "0.46", "0.56", "0.66", "0.74",
];

/// A square of bands and lines with its axes.
fn of_map(map: &MapPicture) -> Picture {
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
    put(
        body,
        &[
            "<circle cx='",
            &length(x),
            "' cy='",
            &length(y),
            "' r='8' fill='",
            ink,
        ],
    );
    put(body, &["' stroke='", surface, "' stroke-width='2.5'/>"]);
}

/// The S-curve, and a line where it is enough.
fn of_curve(chance: &Chance, enough: f64, ends: &[String; 2]) -> Picture {
    const HIGH: f64 = 320.0;
    const TOP: f64 = 12.0;
    let [low, high] = chance.ends;
    let across = |value: f64| {
        if high > low {
            ((value - low) / (high - low)).clamp(0.0, 1.0) * WIDTH
        } else {
            WIDTH / 2.0
        }
    };
    let up = |share: f64| TOP + (1.0 - share) * HIGH;
    let points = chance.curve.iter();
    let points: Vec<[f64; 2]> = points
        .map(|&[value, share]| [across(value), up(share)])
        .collect();
    let ground = TOP + HIGH;
    let at = across(enough);
    let [first, last] = ends;
    let drawn = [
        line(
            &[[0.0, TOP], [0.0, ground], [WIDTH, ground]],
            Ink::Muted,
            1.0,
        ),
        line(&points, Ink::Place, 2.5),
        line(&[[at, TOP], [at, ground]], Ink::Ink, 1.5),
        says(0.0, ground + 16.0, first, Ink::Muted, false, Anchor::Start),
        says(WIDTH, ground + 16.0, last, Ink::Muted, false, Anchor::End),
    ];
    Picture::of_marks(WIDTH, ground + 28.0, &drawn)
}

/// A row of marks, one for each municipality.
fn of_strip(strip: &Strip) -> Picture {
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
    Picture {
        width: WIDTH,
        height: HIGH,
        body,
    }
}

fn circle(body: &mut String, [x, y]: [f64; 2], radius: &str, look: &[&str]) {
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
