//! Goals, in English.

use crate::text::GoalTexts;

pub(super) const GOALS: GoalTexts = GoalTexts {
    title: "Targets and limits",
    kinds: [
        "Places",
        "Cost per year",
        "Staff, FTE",
        "Coverage, 24-hour care",
        "Share of those 80+ living at home",
        "Without 24-hour care",
    ],
    values: [
        "{value} places",
        "NOK {value} million",
        "{value} FTE",
        "{value} per 100",
        "{value}",
        "{value} people",
    ],
    bounds: ["at least {value} {year}", "at most {value} {year}"],
    in_year: "in {year}",
    every_year: "every year",
    met: "Met: {value} in {year}. There is {margin} to spare.",
    not_met: "Not met: {value} in {year}. It is {margin} away.",
    no_year: "The scenario has no figures for the year.",
    suggestions: [
        "Today’s and decided places",
        "The plan’s coverage",
        "The plan’s places",
        "The strategy’s target for own home",
    ],
    at_home_note: "All residents of institutions, whatever their age, are subtracted from those aged 80 and over. The share is therefore at least this large. Care housing counts as own home. The share is not the opposite of coverage.",
    label: "Name of the target",
    add: "Draw target",
    remove: "Remove the target",
};
