//! How the page meets WCAG, criterion by criterion, and which test shows it. What each criterion is called and how it is met
//! stands in the catalogue in the same order; `tests/access.rs` fails where a named test does not exist.

mod table;

pub use table::{Count, StatementPart, count, criteria_table, statement, unmet};

/// Conformance level of a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    /// A.
    A,
    /// AA.
    Aa,
}

/// Whether a criterion is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Met.
    Met,
    /// Met in part: what is missing stands in the text.
    Partly,
    /// There is nothing on the page that it applies to.
    NotApplicable,
}

/// A test by its file in `tests/e2e` and how its title begins, or what stands in the middle of a title that is made for many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The file, without `.spec.mjs`.
    pub spec: &'static str,
    /// A part of the title as it stands in the file.
    pub title: &'static str,
}

/// One criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// Its number in WCAG.
    pub number: &'static str,
    /// Its level.
    pub level: Level,
    /// Whether it came with WCAG 2.2.
    pub new_in_22: bool,
    /// Whether it is met.
    pub status: Status,
    /// The tests that show it; empty where nothing but people have looked.
    pub tests: &'static [Shown],
}

impl Shown {
    /// What the test is called, in English as everything in the files.
    pub fn name(&self) -> String {
        let title = self.title.trim().trim_end_matches([',', ':']);
        format!("{}: {title}", self.spec)
    }
}

impl Criterion {
    /// What its tests are called.
    pub fn names(&self) -> Vec<String> {
        self.tests.iter().map(Shown::name).collect()
    }
}

const fn test(spec: &'static str, title: &'static str) -> Shown {
    Shown { spec, title }
}

const AXE: Shown = test("access", "rules, room and targets: ");
const AXE_LANGUAGES: Shown = test(
    "everyone",
    "WCAG 2.2 A and AA by axe in every view and panel",
);
const NAMES_ALL: Shown = test(
    "everyone",
    "names and values in the accessibility tree of every view and panel, ",
);
const CHARTS_ALL: Shown = test(
    "everyone",
    "every chart of every view has a name, a description and its numbers as a table",
);
const FLOWS_ALL: Shown = test(
    "everyone",
    "every view and panel flows without scrolling sideways",
);
const ROOM_ALL: Shown = test(
    "everyone",
    "targets of 24 pixels, and text spacing of WCAG 1.4.12, in every view and panel",
);
const FOCUS_ALL: Shown = test(
    "everyone",
    "focus is seen and not covered, wherever it comes in every view",
);
const SAID_ONCE: Shown = test(
    "everyone",
    "a drag of fifty moves: nothing is said while it lasts, one polite status after",
);
const NO_DRAG: Shown = test(
    "everyone",
    "no value needs a drag: every range has buttons or steps, and a field where it is a lever",
);
const FINGER: Shown = test(
    "phone",
    "a finger that goes sideways pulls the lever, one that goes up or down scrolls the page",
);
const AXE_ABOUT: Shown = test("about", "every part of «Om modellen» is whole, ");
const KEYBOARD: Shown = test("access", "the main job by keyboard alone");
const TAB: Shown = test("access", "Tab goes through everything and round, ");
const NAMES: Shown = test(
    "access",
    "every lever has name and value, and every figure its place, in the accessibility tree",
);
const FLOWS: Shown = test("access", "the page flows, and the main job is done");
const SPACING: Shown = test(
    "access",
    "with more space between lines, words and letters nothing is lost, ",
);
const BIG_TEXT: Shown = test("access", "twice the text size: nothing is lost");
const STILL: Shown = test("access", "with reduced motion nothing moves by itself");
const FORCED: Shown = test(
    "access",
    "in colours that the reader has chosen the page works and its charts are drawn",
);
const FOCUS: Shown = test(
    "access",
    "a focused range looks different from one that is not",
);
const CHARTS: Shown = test(
    "charts",
    "every chart is an image with the finding as its name and one sentence to describe it",
);
const STATUS: Shown = test(
    "figures",
    "the figures are read aloud when the user pauses, politely, and never while a lever is pulled",
);
const REFUSED: Shown = test(
    "levers",
    "what is no number or outside the limits is refused, and the last good value stands",
);
const BUTTONS: Shown = test(
    "levers",
    "number field with Enter and on leaving, and back to the exact default",
);
const LABELLED: Shown = test(
    "levers",
    "named by its label, with a native range from today's value",
);
const HELP: Shown = test(
    "levers",
    "only the last help that was asked for is open, and Escape closes it",
);
const MAP: Shown = test(
    "uncertainty",
    "the map follows the levers and is read without colour",
);
const LOOKS: Shown = test(
    "scenarios",
    "there is room for five scenarios; each has a colour, a dash and a marker of its own",
);
const SCENARIO_KEYS: Shown = test(
    "scenarios",
    "the same by keyboard alone, and focus is never lost",
);
const UNDO: Shown = test(
    "scenarios",
    "pin, change, name, move, copy and take away with the mouse; undo and redo go through all of it",
);
const SHORTCUTS: Shown = test(
    "scenarios",
    "a drag is one step, a run of key presses is one, and Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y go through them",
);
const ANALYSIS_KEYS: Shown = test("analyses", "a keyboard is enough");
const FORM_KEYS: Shown = test("numbers", "the form is used with the keyboard alone");
const FIELDS: Shown = test(
    "numbers",
    "every field has a unit, an explanation and an origin",
);
const START: Shown = test("boot", "the page starts");
const FILE_REFUSED: Shown = test(
    "storage",
    "a bad scenario file is refused with its place, and the last good state stands",
);
const CITED: Shown = test("about", "titles of sources are marked with their language");
const FOREIGN: Shown = test(
    "everyone",
    "parts in another language are marked with it in every view and panel, ",
);

const fn met(number: &'static str, level: Level, tests: &'static [Shown]) -> Criterion {
    Criterion {
        number,
        level,
        new_in_22: false,
        status: Status::Met,
        tests,
    }
}

const fn none(number: &'static str, level: Level) -> Criterion {
    Criterion {
        number,
        level,
        new_in_22: false,
        status: Status::NotApplicable,
        tests: &[],
    }
}

const fn newer(criterion: Criterion) -> Criterion {
    Criterion {
        new_in_22: true,
        ..criterion
    }
}

/// Every criterion of WCAG 2.1 A and AA, and 2.5.7 and 2.5.8 of 2.2.
pub const CRITERIA: [Criterion; 52] = [
    met("1.1.1", Level::A, &[CHARTS, CHARTS_ALL, AXE]),
    none("1.2.1", Level::A),
    none("1.2.2", Level::A),
    none("1.2.3", Level::A),
    none("1.2.4", Level::Aa),
    none("1.2.5", Level::Aa),
    met("1.3.1", Level::A, &[NAMES, AXE]),
    met("1.3.2", Level::A, &[TAB, NAMES]),
    met("1.3.3", Level::A, &[]),
    met("1.3.4", Level::Aa, &[FLOWS]),
    none("1.3.5", Level::Aa),
    met("1.4.1", Level::A, &[MAP, LOOKS, FORCED]),
    none("1.4.2", Level::A),
    met("1.4.3", Level::Aa, &[AXE, AXE_LANGUAGES, AXE_ABOUT]),
    met("1.4.4", Level::Aa, &[BIG_TEXT]),
    met("1.4.5", Level::Aa, &[CHARTS]),
    met("1.4.10", Level::Aa, &[FLOWS, FLOWS_ALL]),
    met("1.4.11", Level::Aa, &[FOCUS, FORCED]),
    met("1.4.12", Level::Aa, &[SPACING, ROOM_ALL]),
    met("1.4.13", Level::Aa, &[HELP]),
    met(
        "2.1.1",
        Level::A,
        &[KEYBOARD, SCENARIO_KEYS, ANALYSIS_KEYS, FORM_KEYS],
    ),
    met("2.1.2", Level::A, &[TAB]),
    met("2.1.4", Level::A, &[SHORTCUTS]),
    none("2.2.1", Level::A),
    met("2.2.2", Level::A, &[STILL]),
    met("2.3.1", Level::A, &[]),
    met("2.4.1", Level::A, &[KEYBOARD]),
    met("2.4.2", Level::A, &[START]),
    met("2.4.3", Level::A, &[TAB, KEYBOARD]),
    met("2.4.4", Level::A, &[AXE]),
    none("2.4.5", Level::Aa),
    met("2.4.6", Level::Aa, &[NAMES]),
    met("2.4.7", Level::Aa, &[TAB, FOCUS, FOCUS_ALL]),
    met("2.5.1", Level::A, &[BUTTONS]),
    met("2.5.2", Level::A, &[FINGER]),
    met("2.5.3", Level::A, &[LABELLED]),
    none("2.5.4", Level::A),
    met("3.1.1", Level::A, &[AXE_LANGUAGES]),
    met("3.1.2", Level::Aa, &[CITED, FOREIGN]),
    met("3.2.1", Level::A, &[TAB]),
    met("3.2.2", Level::A, &[BUTTONS]),
    met("3.2.3", Level::Aa, &[]),
    met("3.2.4", Level::Aa, &[]),
    met("3.3.1", Level::A, &[REFUSED, FILE_REFUSED]),
    met("3.3.2", Level::A, &[NAMES, FIELDS]),
    met("3.3.3", Level::Aa, &[REFUSED]),
    met("3.3.4", Level::Aa, &[UNDO]),
    met("4.1.1", Level::A, &[]),
    met("4.1.2", Level::A, &[NAMES, NAMES_ALL, AXE]),
    met("4.1.3", Level::Aa, &[STATUS, SAID_ONCE]),
    newer(met("2.5.7", Level::Aa, &[BUTTONS, NO_DRAG])),
    newer(met("2.5.8", Level::Aa, &[AXE, ROOM_ALL])),
];
