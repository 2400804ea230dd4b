//! A picture without its frame: its size and what is drawn, in SVG with colours of its own.

use crate::chart::{Scene, Size};

use super::svg::{marks, start};

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

impl Picture {
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
