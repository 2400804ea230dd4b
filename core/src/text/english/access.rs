//! The accessibility statement and the table of criteria, in English.

use crate::text::{AccessTexts, CriterionText, PartText};

const fn criterion(name: &'static str, how: &'static str) -> CriterionText {
    CriterionText { name, how }
}

const fn part(title: &'static str, body: &'static str) -> PartText {
    PartText { title, body }
}

const NO_MEDIA: &str = "The page has neither sound nor film.";

pub(super) const ACCESS: AccessTexts = AccessTexts {
    criteria: [
        criterion(
            "Non-text Content",
            "Every chart is an image with its finding as name and a sentence that describes it. The numbers stand in a table beside it. Decoration is hidden from screen readers.",
        ),
        criterion("Audio-only and Video-only (Prerecorded)", NO_MEDIA),
        criterion("Captions (Prerecorded)", NO_MEDIA),
        criterion(
            "Audio Description or Media Alternative (Prerecorded)",
            NO_MEDIA,
        ),
        criterion("Captions (Live)", NO_MEDIA),
        criterion("Audio Description (Prerecorded)", NO_MEDIA),
        criterion(
            "Info and Relationships",
            "Headings, lists, tables with headers and fields with labels are coded as what they are.",
        ),
        criterion(
            "Meaningful Sequence",
            "The order in the code is that on the screen: the levers, then the answers.",
        ),
        criterion(
            "Sensory Characteristics",
            "No explanation relies on shape, size, place or sound alone.",
        ),
        criterion("Orientation", "The page works both upright and sideways."),
        criterion(
            "Identify Input Purpose",
            "The page asks nothing about whoever uses it.",
        ),
        criterion(
            "Use of Color",
            "Lines are also told apart by dash and marker, areas by text, and the map has numbers on its lines.",
        ),
        criterion("Audio Control", NO_MEDIA),
        criterion(
            "Contrast (Minimum)",
            "Measured in light and dark and in every language.",
        ),
        criterion("Resize Text", "With text twice as big nothing is lost."),
        criterion(
            "Images of Text",
            "No text is an image. The letters of a chart stand as text and in the table too.",
        ),
        criterion(
            "Reflow",
            "At 320 pixels and 400 per cent everything flows in one column. Only wide tables scroll, in a frame of their own.",
        ),
        criterion(
            "Non-text Contrast",
            "Frames, tracks and focus are chosen with a contrast of at least 3:1. The test sees that focus shows, and that everything works in the reader’s own colours.",
        ),
        criterion(
            "Text Spacing",
            "With more space between lines, words and letters nothing is lost.",
        ),
        criterion(
            "Content on Hover or Focus",
            "Nothing appears only because the pointer or focus is there. Explanations open with a press and close with Escape.",
        ),
        criterion(
            "Keyboard",
            "Everything can be done with the keyboard alone, pulling a lever too.",
        ),
        criterion(
            "No Keyboard Trap",
            "Tab goes through the whole page and round.",
        ),
        criterion(
            "Character Key Shortcuts",
            "The shortcuts are undo and redo, both with Ctrl or Cmd.",
        ),
        criterion("Timing Adjustable", "Nothing has a time limit."),
        criterion(
            "Pause, Stop, Hide",
            "Nothing moves by itself. Replay of the last change is started by the reader and can be stepped by hand.",
        ),
        criterion("Three Flashes or Below Threshold", "Nothing flashes."),
        criterion("Bypass Blocks", "The first link skips to the content."),
        criterion("Page Titled", "The page has a title that says what it is."),
        criterion(
            "Focus Order",
            "Focus goes in reading order, into what opens, and back when it closes.",
        ),
        criterion(
            "Link Purpose (In Context)",
            "Links and buttons have names that say what they do.",
        ),
        criterion(
            "Multiple Ways",
            "There is only one web page; its parts are reached from the menu at the top.",
        ),
        criterion(
            "Headings and Labels",
            "Headings say what they are about, those of charts say what they show.",
        ),
        criterion(
            "Focus Visible",
            "Focus has a ring of at least 2 pixels and is never covered.",
        ),
        criterion(
            "Pointer Gestures",
            "No movement must be drawn or made with several fingers.",
        ),
        criterion(
            "Pointer Cancellation",
            "Buttons act when they are let go. A lever can be pulled back, and everything can be undone.",
        ),
        criterion(
            "Label in Name",
            "The name that is read aloud begins with the text that is shown.",
        ),
        criterion(
            "Motion Actuation",
            "Nothing is controlled by moving the device.",
        ),
        criterion(
            "Language of Page",
            "The language is given and follows the choice.",
        ),
        criterion(
            "Language of Parts",
            "Names of languages, titles of documents, Norwegian field terms and names of tests are marked with their own language.",
        ),
        criterion("On Focus", "Nothing happens because something gets focus."),
        criterion(
            "On Input",
            "Changing a field changes the numbers, never where the reader is.",
        ),
        criterion(
            "Consistent Navigation",
            "The menu is the same on every part of the page.",
        ),
        criterion(
            "Consistent Identification",
            "The same is called the same everywhere, because each text stands in one place only.",
        ),
        criterion(
            "Error Identification",
            "Errors are said in text at the field: what was expected, and what was found.",
        ),
        criterion(
            "Labels or Instructions",
            "Every field has a name, a unit and an explanation.",
        ),
        criterion(
            "Error Suggestion",
            "The message gives an example or says the limits.",
        ),
        criterion(
            "Error Prevention (Legal, Financial, Data)",
            "The page commits nobody to anything. Everything kept with the reader can be undone.",
        ),
        criterion(
            "Parsing",
            "The browser builds the page from valid elements; the criterion counts as met for all HTML.",
        ),
        criterion(
            "Name, Role, Value",
            "All controls are the browser’s own or have name, role and value; levers say their value with its unit.",
        ),
        criterion(
            "Status Messages",
            "New numbers are read aloud politely after a pause, never while a lever is pulled.",
        ),
        criterion(
            "Dragging Movements",
            "Every lever also has buttons for more and less, and a number field.",
        ),
        criterion(
            "Target Size (Minimum)",
            "Everything that is pressed is at least 24 pixels; bigger for a finger.",
        ),
    ],
    caption: "WCAG 2.1 level A and AA, and 2.5.7 and 2.5.8 of WCAG 2.2",
    columns: ["Criterion", "Level", "Status", "How", "Test that shows it"],
    statuses: [
        "Met, shown by a test",
        "Met, by our own judgement",
        "Met in part",
        "Not applicable",
    ],
    no_test: "–",
    statement_title: "Accessibility statement (draft)",
    table_title: "Criterion by criterion",
    statement: [
        part(
            "Whom the statement is for",
            "Website: Omsorgstrappa, published by [name of the body] at [address]. Whoever publishes the page is responsible. This is a draft from those who made it; [the fields in brackets] are filled in by the body.",
        ),
        part(
            "Status",
            "{conforms} Of {all} criteria, {shown} are met and shown by a test, {looked_at} are met by our own judgement, {partly} are met in part, and {not_applicable} do not apply.",
        ),
        part(
            "Criteria that are not met",
            "The list below is made from the table further down.",
        ),
        part(
            "Not tested",
            "The page has not been tested with a real screen reader, with Firefox or Safari, on a physical phone, or by people who use assistive technology every day. The tests read names, roles and values as Chromium gives them to assistive technology. The body should test this before it publishes the page.",
        ),
        part(
            "How it was tested",
            "By those who made the page, with the program axe in every part, language and colour scheme, with the keyboard alone, at 320 pixels and 400 per cent, with more text spacing, double text, reduced motion and the reader’s own colours. The tests are run again at every change.",
        ),
        part(
            "Date",
            "The draft is for model {model} and from {date}. The body puts in the date of its own review: [date]. The statement is to be reviewed at least once a year and at bigger changes.",
        ),
        part(
            "Tell about faults",
            "If something is not accessible to you, tell [name of the body]: [e-mail address or form]. An answer can be expected within [number] days.",
        ),
        part(
            "Complaint",
            "If you do not get an answer that you are content with, you can tell the Norwegian Authority for Universal Design of ICT (Uutilsynet).",
        ),
        part(
            "Exceptions",
            "No exceptions have been used, nor for disproportionate burden.",
        ),
    ],
    conforms: "The website conforms to WCAG 2.1 level A and AA, as far as it has been tested.",
    conforms_partly: "The website conforms in part to WCAG 2.1 level A and AA.",
    nothing_unmet: "We know of none.",
    footer: "Accessibility",
    supervisor: "Uutilsynet",
    register: "Public bodies keep the statement in Uutilsynet’s service:",
};
