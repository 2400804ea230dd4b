//! Reads an SVG file as any program would, and checks what must hold for each.

use std::collections::BTreeSet;

use roxmltree::{Document, Node};

/// What stands in a picture.
pub struct Seen {
    /// Its name.
    pub title: String,
    /// Its description.
    pub about: String,
    /// Its texts, in their order.
    pub texts: Vec<String>,
    /// Its colours.
    pub colours: BTreeSet<String>,
}

/// How far outside a mark may lie: half a line's width, and a letter that is wider than on average.
const SLACK: f64 = 3.0;

/// The points of a path of `M`, `L`, `H` and `V`, or a text's place.
pub fn numbers_in(root: Node) -> Vec<[f64; 2]> {
    let mut points = Vec::new();
    for node in root.descendants() {
        if let Some(path) = node.attribute("d") {
            for part in path.split(['M', 'L', 'Z']).filter(|part| !part.is_empty()) {
                let mut numbers = part.split([' ', 'H', 'V']).map(str::parse);
                if let (Some(Ok(x)), Some(Ok(y))) = (numbers.next(), numbers.next()) {
                    points.push([x, y]);
                }
            }
        }
    }
    points
}

/// Where a node stands: the sum of what its parents move it.
fn moved(node: Node) -> [f64; 2] {
    let mut at = [0.0, 0.0];
    for parent in node.ancestors() {
        if let Some(transform) = parent.attribute("transform") {
            let inside = transform
                .trim_start_matches("translate(")
                .trim_end_matches(')');
            let numbers: Vec<f64> = inside
                .split(' ')
                .map(|number| number.parse().unwrap())
                .collect();
            at = [at[0] + numbers[0], at[1] + numbers[1]];
        }
    }
    at
}

/// Reads a picture, and checks that it is whole, that all of it is inside, that it needs nothing from outside, and that it
/// names itself.
pub fn check(svg: &str) -> Seen {
    let document = Document::parse(svg).unwrap_or_else(|error| panic!("{error}: {svg}"));
    let root = document.root_element();
    assert_eq!(root.tag_name().name(), "svg");
    assert_eq!(
        root.tag_name().namespace(),
        Some("http://www.w3.org/2000/svg")
    );
    let view: Vec<f64> = root
        .attribute("viewBox")
        .unwrap()
        .split(' ')
        .map(|number| number.parse().unwrap())
        .collect();
    let [0.0, 0.0, width, height] = view[..] else {
        panic!("{view:?}");
    };
    assert!(width > 0.0 && height > 0.0);
    for sign in ["NaN", "inf"] {
        let attributes = root.descendants().flat_map(|node| node.attributes());
        for attribute in attributes {
            assert!(!attribute.value().contains(sign), "{attribute:?}");
        }
    }
    let lower = svg.to_lowercase();
    for outside in ["href", "url(http", "@import", "<script", "<image", "class="] {
        assert!(!lower.contains(outside), "{outside}");
    }
    let mut seen = Seen {
        title: String::new(),
        about: String::new(),
        texts: Vec::new(),
        colours: BTreeSet::new(),
    };
    for node in root.descendants() {
        let says = || node.text().unwrap_or_default().to_owned();
        match node.tag_name().name() {
            "title" => seen.title = says(),
            "desc" => seen.about = says(),
            "text" => {
                let [dx, dy] = moved(node);
                let number = |name: &str| -> f64 { node.attribute(name).unwrap().parse().unwrap() };
                let (x, y) = (number("x") + dx, number("y") + dy);
                let text = says();
                // Half an em for each letter is less than any text takes.
                let wide = text.chars().count() as f64 * number("font-size") * 0.5;
                let left = match node.attribute("text-anchor") {
                    Some("middle") => x - wide / 2.0,
                    Some("end") => x - wide,
                    _ => x,
                };
                assert!(
                    left >= -SLACK && left + wide <= width + SLACK && y > 0.0 && y <= height,
                    "{text} from {left} of {width}"
                );
                seen.texts.push(text);
            }
            _ => {}
        }
        if node.has_attribute("d") {
            let [dx, dy] = moved(node);
            for [x, y] in numbers_in(node) {
                let (x, y) = (x + dx, y + dy);
                assert!(
                    (-SLACK..=width + SLACK).contains(&x) && (-SLACK..=height + SLACK).contains(&y),
                    "{x} {y} of {width} {height}"
                );
            }
        }
        for name in ["fill", "stroke"] {
            if let Some(colour) = node.attribute(name).filter(|colour| *colour != "none") {
                seen.colours.insert(colour.to_owned());
            }
        }
    }
    assert!(!seen.texts.is_empty());
    seen
}
