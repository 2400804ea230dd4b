//! Parts of the page that are held still for a while: they get no lower, so that what stands under them stays where it is,
//! and those that are not on screen sleep, so that the browser lays out and paints only what is seen.

use std::cell::Cell;
use std::rc::Rc;

use web_sys::HtmlElement;

use super::element;
use super::observe::{OnScreen, Size};

/// The lowest that a part may be, in the browser's word for it.
const LOWEST: &str = "min-block-size";
/// Whether what is in a part is laid out and painted; browsers that do not know it always do.
const CONTENT: &str = "content-visibility";

/// Holds parts of the page until it is dropped.
pub struct Hold {
    parts: Vec<Rc<Part>>,
    _sizes: Vec<Size>,
    _seen: Vec<OnScreen>,
}

struct Part {
    element: HtmlElement,
    /// Its greatest height so far.
    lowest: Cell<f64>,
}

impl Part {
    fn new(element: HtmlElement) -> Rc<Self> {
        let height = element.get_bounding_client_rect().height();
        Rc::new(Self {
            element,
            lowest: Cell::new(height),
        })
    }

    fn keep(&self) {
        self.set(LOWEST, &format!("{}px", self.lowest.get()));
    }

    fn grow(&self) {
        let height = self.element.get_bounding_client_rect().height();
        if height > self.lowest.get() {
            self.lowest.set(height);
            self.keep();
        }
    }

    fn set(&self, property: &str, value: &str) {
        // What a browser does not know it leaves out.
        let _ = self.element.style().set_property(property, value);
    }

    fn free(&self, property: &str) {
        // What is not there is nothing to take away.
        let _ = self.element.style().remove_property(property);
    }
}

impl Hold {
    /// Holds every element of the classes `held`, which may still grow and keep what they have grown to; those of the
    /// classes `sleepy` sleep while they are not on screen.
    pub fn of(held: &[&str], sleepy: &[&str]) -> Self {
        let each_of = |classes: &[&str]| -> Vec<HtmlElement> {
            let elements = classes.iter().flat_map(|class| element::of_class(class));
            elements.collect()
        };
        // All is measured before anything is changed; in turns the page would be laid out for each.
        let mut parts: Vec<Rc<Part>> = each_of(held).into_iter().map(Part::new).collect();
        let sleepy = each_of(sleepy).into_iter().map(|element| {
            let known = parts.iter().find(|part| part.element == element);
            known.map_or_else(|| Part::new(element.clone()), Rc::clone)
        });
        let sleepy: Vec<_> = sleepy.collect();
        for part in &parts {
            part.keep();
        }
        let sizes = parts.iter().map(|part| {
            let its = Rc::clone(part);
            Size::of(&part.element, move |_, _| its.grow())
        });
        let sizes = sizes.collect();
        let seen = sleepy.iter().map(|part| {
            let its = Rc::clone(part);
            OnScreen::of(&part.element, move |seen| {
                if seen {
                    its.free(CONTENT);
                } else {
                    its.keep();
                    its.set(CONTENT, "hidden");
                }
            })
        });
        let seen = seen.collect();
        parts.extend(sleepy);
        Self {
            parts,
            _sizes: sizes,
            _seen: seen,
        }
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        for part in &self.parts {
            part.free(CONTENT);
            part.free(LOWEST);
        }
    }
}
