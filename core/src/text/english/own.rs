//! Own numbers, in English.

use crate::text::{FieldText, OwnTexts};

pub(super) const OWN: OwnTexts = OwnTexts {
    fields: [
        FieldText {
            label: "Nursing home places",
            unit: "places",
            explanation: "All places in institutions in the base year, long-term and short-term. Write one line per site, or one total without a site.",
        },
        FieldText {
            label: "Places in housing with 24-hour staff (HDO)",
            unit: "places",
            explanation: "Housing where staff are in the building round the clock. Not social housing without permanent staff. Write one line per site, or one total.",
        },
        FieldText {
            label: "People waiting for a place",
            unit: "people",
            explanation: "Those with a decision on a place, or waiting for one, in the base year.",
        },
        FieldText {
            label: "Users of all home care, ages 0–66",
            unit: "people",
            explanation: "Each person once, at the end of the year before. Home nursing and practical help, not safety alarms alone.",
        },
        FieldText {
            label: "Users of all home care, ages 67–79",
            unit: "people",
            explanation: "As above. Where Statistics Norway withholds the group: all users minus the two other groups.",
        },
        FieldText {
            label: "Users of all home care, ages 80 and over",
            unit: "people",
            explanation: "As above.",
        },
        FieldText {
            label: "Residents of 24-hour housing are kept out of the user figures",
            unit: "yes or no",
            explanation: "In KOSTRA they are included: then the answer is no.",
        },
        FieldText {
            label: "All home care, decided hours per user and week",
            unit: "hours a week",
            explanation: "Hours in the decisions divided by all users, health services and practical help together. Not home nursing alone, and not hours carried out.",
        },
        FieldText {
            label: "Agreed full-time equivalents (FTE) in care",
            unit: "FTE",
            explanation: "Nursing homes, 24-hour housing and home care together in the base year. Not substitutes for staff on sick leave, and not other health services.",
        },
        FieldText {
            label: "Gross operating expenditure on care",
            unit: "million NOK",
            explanation: "Gross, before user fees and grants are subtracted, in constant 2023 kroner. Without interest and repayments.",
        },
    ],
    parameter: "Leave the field empty to use the figure on the page.",
    columns: ["field", "name", "site", "value", "unit", "explanation"],
    yes: "yes",
    no: "no",
    origins: [
        "packaged with the page",
        "estimate",
        "national figure",
        "own figure",
    ],
    file_name: "own-figures.csv",
    at: "Line {line}, column {column}: {reason}",
    no_heading: "We found no heading with “{field}” and “{value}”. Download the template and fill it in.",
    unknown_field: "We do not know the field “{found}”. Download the template to see the fields.",
    not_a_number: "We expected a number here, and found “{found}”.",
    ambiguous: "“{found}” can be read in two ways. Write thousands without a mark between them, and decimals with a point.",
    not_yes_or_no: "We expected {yes} or {no} here, and found “{found}”.",
    limit_least: "“{field}” must be at least {low}.",
    limit_above: "“{field}” must be above {low}.",
    limit_between: "“{field}” must be between {low} and {high}.",
    limit_any: "“{field}” must be a finite number.",
    twice: "“{field}” stands twice.",
    sites_and_sum: "“{field}” stands both with a site and as a total. Choose one of them.",
    no_sites: "“{field}” cannot be divided by site.",
    question: "“{field}”: {value} {unit} is far from the usual, {low} to {high}. Is that right?",
};
