//! Presets, in English.

use crate::text::{PresetText, PresetTexts};

const fn preset(name: &'static str, what: &'static str, place: &'static str) -> PresetText {
    PresetText { name, what, place }
}

pub(super) const PRESETS: PresetTexts = PresetTexts {
    title: "Ready-made scenarios",
    presets: [
        preset(
            "Reference",
            "Today’s coverage and use at each age. All levers and measures are set back.",
            "As the page opens.",
        ),
        preset(
            "Healthier older people",
            "40 per cent of the added years of life are lived in need of help.",
            "The plan refers to the government’s long-term perspectives report of 2017. We have not found the figure there.",
        ),
        preset(
            "Not healthier older people",
            "100 per cent of the added years of life are lived in need of help: use at each age is as today.",
            "The state’s tables hold use at each age constant.",
        ),
        preset(
            "Places follow need",
            "Places grow as much as need. Nothing is shifted to the home.",
            "The levers Coverage and Shift to home care.",
        ),
        preset(
            "Need is met at home",
            "18 per cent of those with 24-hour need get help at home, as much as anything supports. Places follow the need that remains.",
            "In 2014, 17.8 per cent of those in long-term stays had less than extensive needs. That is a ceiling.",
        ),
        preset(
            "More places",
            "Two places more than today per 100 inhabitants aged 80 and over.",
            "The same step as in “Fewer places”.",
        ),
        preset(
            "Fewer places",
            "Two places fewer than today per 100 inhabitants aged 80 and over.",
            "The same step as in “More places”.",
        ),
        preset(
            "16 per cent",
            "16 places per 100 inhabitants aged 80 and over: what the plan recommends for 2028.",
            "Figure 8 and the text after it.",
        ),
        preset(
            "18 per cent",
            "18 places per 100 inhabitants aged 80 and over: what the previous plan assumed.",
            "Figure 8 and the text after it.",
        ),
        preset(
            "20 per cent",
            "20 places per 100 inhabitants aged 80 and over: the highest the plan calculates.",
            "Figure 8.",
        ),
        preset(
            "14 per cent in nursing homes and 20 care housing units",
            "14 nursing home places per 100 inhabitants aged 80 and over, and 20 care housing units more than today. The plan does not say whether the units get 24-hour staff; here they are counted as if they do.",
            "The slide “Dimensjonering og utvikling av tjenestetilbud”.",
        ),
        preset(
            "Constant coverage",
            "Today’s number of places per inhabitant aged 80 and over is kept.",
            "Chapter 3.3, “Langsiktige investeringer og fremtidig behov for bo- og omsorgstilbud”.",
        ),
    ],
    groups: [
        "Starting point",
        "How healthy we become",
        "Where need is met",
        "How many places",
        "Lillehammer’s plan",
        "Sunndal’s plan",
        "Lier’s plan",
    ],
    page: "Omsorgstrappa",
    by: "{author}, {date}",
    elsewhere: "The figures were made for {author} and do not say what suits this place.",
    apply: "Use",
};
