//! What stands around a picture that leaves the page: what it says, what its colours mean, and where it comes from.

use crate::chart::{Anchor, Ink, Point};

use super::light::light;
use super::picture::Picture;
use super::sign::SIGN;
use super::svg::{Dress, length, put, start, text};

/// Words and signs around a picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Frame {
    /// The finding.
    pub title: String,
    /// What is shown.
    pub subtitle: String,
    /// Signs, as from [`super::ink_sign`], and what they mean.
    pub legend: Vec<(String, String)>,
    /// For those who cannot see it.
    pub summary: String,
    /// Where it comes from, and what it does not say: a paragraph each.
    pub notes: Vec<String>,
}

/// Around everything.
const MARGIN: f64 = 32.0;
/// The narrowest picture has room for words.
const NARROWEST: f64 = 720.0;
/// Sizes of text.
const TITLE: f64 = 20.0;
const SUBTITLE: f64 = 13.5;
const LEGEND: f64 = 13.0;
const NOTE: f64 = 11.0;
/// Distance of lines, as a share of the size.
const LINE: f64 = 1.4;
/// Width of a letter, as a share of the size, on average: a little more than it is in most letters that machines have.
const LETTER: f64 = 0.56;
/// Between parts.
const GAP: f64 = 12.0;

/// How wide a text is, near enough.
pub(super) fn wide(text: &str, size: f64, bold: bool) -> f64 {
    let letters = text.chars().count() as f64;
    letters * size * if bold { LETTER * 1.06 } else { LETTER }
}

/// `text` in lines no wider than `room`, broken between words.
pub(super) fn wrapped(text: &str, room: f64, size: f64, bold: bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    // A space that does not break holds two words together.
    let words = text.split([' ', '\n', '\t']);
    for word in words.filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if wide(line, size, bold) + wide(word, size, bold) + size <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

struct Sheet {
    out: String,
    y: f64,
    room: f64,
}

impl Sheet {
    fn paragraph(&mut self, says: &str, size: f64, bold: bool, ink: Ink) {
        let dress = Dress {
            size,
            bold,
            anchor: Anchor::Start,
            colour: light(ink),
        };
        for line in wrapped(says, self.room, size, bold) {
            let at = Point {
                x: MARGIN,
                y: self.y + size * LINE / 2.0,
            };
            text(&mut self.out, at, &line, &dress);
            self.y += size * LINE;
        }
    }

    fn legend(&mut self, items: &[(String, String)]) {
        let dress = Dress {
            size: LEGEND,
            bold: false,
            anchor: Anchor::Start,
            colour: light(Ink::Ink),
        };
        let [width, height] = SIGN;
        let row = LEGEND * LINE + 4.0;
        let mut x = 0.0;
        for (sign, says) in items {
            let needs = width + 8.0 + wide(says, LEGEND, false) + 20.0;
            if x > 0.0 && x + needs > self.room {
                x = 0.0;
                self.y += row;
            }
            let middle = self.y + row / 2.0;
            self.group(MARGIN + x, middle - height / 2.0, sign);
            // One that is longer than a line goes on under itself.
            let lines = wrapped(says, self.room - width - 8.0, LEGEND, false);
            for (number, line) in lines.iter().enumerate() {
                if number > 0 {
                    self.y += row;
                }
                let at = Point {
                    x: MARGIN + x + width + 8.0,
                    y: self.y + row / 2.0,
                };
                text(&mut self.out, at, line, &dress);
            }
            x += needs;
        }
        if !items.is_empty() {
            self.y += row;
        }
    }

    fn group(&mut self, x: f64, y: f64, body: &str) {
        let (x, y) = (length(x), length(y));
        put(
            &mut self.out,
            &["<g transform='translate(", &x, " ", &y, ")'>", body, "</g>"],
        );
    }
}

/// A picture in its frame, as an SVG file.
pub fn framed(picture: &Picture, frame: &Frame) -> String {
    let room = picture.width.max(NARROWEST);
    let mut sheet = Sheet {
        out: String::new(),
        y: MARGIN - 6.0,
        room,
    };
    sheet.paragraph(&frame.title, TITLE, true, Ink::Ink);
    sheet.y += 2.0;
    sheet.paragraph(&frame.subtitle, SUBTITLE, false, Ink::Muted);
    sheet.y += GAP;
    sheet.legend(&frame.legend);
    sheet.y += GAP;
    let y = sheet.y;
    sheet.group(MARGIN, y, &picture.body);
    sheet.y += picture.height + GAP;
    let (left, right, y) = (length(MARGIN), length(MARGIN + room), length(sheet.y));
    let grid = light(Ink::Grid);
    put(
        &mut sheet.out,
        &[
            "<path d='M",
            &left,
            " ",
            &y,
            "H",
            &right,
            "' stroke='",
            grid,
            "'/>",
        ],
    );
    sheet.y += GAP;
    for note in &frame.notes {
        sheet.paragraph(note, NOTE, false, Ink::Muted);
        sheet.y += 2.0;
    }
    // Whole pixels: a browser that draws it must not stretch it.
    let [width, height] = [room + 2.0 * MARGIN, sheet.y + MARGIN - 8.0].map(f64::ceil);
    let mut out = String::new();
    start(&mut out, [width, height], &frame.title, &frame.summary);
    let (width, height) = (length(width), length(height));
    let surface = light(Ink::Surface);
    put(
        &mut out,
        &[
            "<rect width='",
            &width,
            "' height='",
            &height,
            "' fill='",
            surface,
            "'/>",
        ],
    );
    put(&mut out, &[&sheet.out, "</svg>"]);
    out
}
