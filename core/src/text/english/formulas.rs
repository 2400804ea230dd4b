//! The formulas behind the key figures, in English.

use crate::text::{FormulaId, FormulaText};

pub(super) const FORMULAS: &[(FormulaId, FormulaText)] = &[
    (
        FormulaId::Places,
        FormulaText {
            numbers: "{coverage} per 100 × {n80} inhabitants = {places} places",
            meaning: "coverage × inhabitants aged 80 and over in {year}",
        },
    ),
    (
        FormulaId::PlacesNeed,
        FormulaText {
            numbers: "{before} + {ramp} × ({needed} − {before}) = {places} places",
            meaning: "today’s places move towards need until the target year {target}",
        },
    ),
    (
        FormulaId::Coverage,
        FormulaText {
            numbers: "{today} + {ramp} × ({wanted} − {today}) = {coverage} per 100",
            meaning: "coverage moves evenly from {base} to the target year {target}",
        },
    ),
    (
        FormulaId::Needed,
        FormulaText {
            numbers: "({need} − {home}) ÷ {occupancy} = {needed} places needed",
            meaning: "people with 24-hour need, minus those who get 24-hour help at home, divided by the share of places in use",
        },
    ),
    (
        FormulaId::Gap,
        FormulaText {
            numbers: "{planned} − {places} = {gap} places",
            meaning: "today’s and decided places, minus the target; a number below zero remains to be decided",
        },
    ),
    (
        FormulaId::FteHome,
        FormulaText {
            numbers: "{hours} hours × 52 ÷ ({net} × {direct}) × {factor} = {fte} FTE",
            meaning: "home care: hours a week, hours per FTE, share of time with the user, and growth and adjustment since {base}",
        },
    ),
    (
        FormulaId::FtePlaces,
        FormulaText {
            numbers: "{paid} places × {staff} × {factor} = {fte} FTE",
            meaning: "places that cost money, FTE per place with this mix of nursing homes and care housing, and growth and adjustment since {base}",
        },
    ),
    (
        FormulaId::Fte,
        FormulaText {
            numbers: "{home} + {places} + {measures} = {fte} FTE",
            meaning: "at home, in places and in measures; one FTE (full-time equivalent) is a year’s work in a full-time job",
        },
    ),
    (
        FormulaId::Heads,
        FormulaText {
            numbers: "{fte} ÷ {position} = {heads} employees",
            meaning: "divided by the average position; in addition come {replacement} FTE for sick leave",
        },
    ),
    (
        FormulaId::CostHome,
        FormulaText {
            numbers: "{fte} × {price} = NOK {cost} million",
            meaning: "home care: FTE × cost per FTE",
        },
    ),
    (
        FormulaId::CostPlaces,
        FormulaText {
            numbers: "{fte} × {price} + {paid} × {other} = NOK {cost} million",
            meaning: "places: FTE × cost per FTE, and what a place costs otherwise",
        },
    ),
    (
        FormulaId::CostHospital,
        FormulaText {
            numbers: "{persons} × {share} × 365 × NOK {price} = NOK {cost} million",
            meaning: "those without 24-hour care who wait in hospital",
        },
    ),
    (
        FormulaId::CostTechnology,
        FormulaText {
            numbers: "{technology} + {measures} = NOK {cost} million",
            meaning: "welfare technology and measures",
        },
    ),
    (
        FormulaId::CostCapital,
        FormulaText {
            numbers: "NOK {cost} million",
            meaning: "interest and repayments on places built since {base}, after grants; rent in care housing may cover some of it",
        },
    ),
    (
        FormulaId::CostFees,
        FormulaText {
            numbers: "− {residents} × {fee} = NOK −{cost} million",
            meaning: "what nursing home residents pay themselves",
        },
    ),
    (
        FormulaId::Cost,
        FormulaText {
            numbers: "{home} + {places} + {other} + {capital} − {fees} = NOK {cost} million",
            meaning: "at home, places, hospital with technology and measures, buildings, minus user fees; constant 2023 prices",
        },
    ),
    (
        FormulaId::Need,
        FormulaText {
            numbers: "{before} × {growth} = {need} people",
            meaning: "those who had or waited for 24-hour care in {base}, multiplied by the growth in need by age and dementia",
        },
    ),
    (
        FormulaId::Unmet,
        FormulaText {
            numbers: "({needed} − {places}) × {occupancy} = {unmet} people",
            meaning: "places needed, minus the target; a number below zero means that nobody is without",
        },
    ),
    (
        FormulaId::UnmetDecided,
        FormulaText {
            numbers: "({needed} − {planned}) × {occupancy} = {unmet} people",
            meaning: "places needed, minus today’s and decided places; a number below zero means that nobody is without",
        },
    ),
    (
        FormulaId::UnmetCare,
        FormulaText {
            numbers: "{share} in hospital, the rest {hours} hours of home care a week",
            meaning: "as the model counts for each person without 24-hour care",
        },
    ),
    (
        FormulaId::Moved,
        FormulaText {
            numbers: "{before} {change} = {value}",
            meaning: "{what} in {year}, {unit}: without the measures, and what they move",
        },
    ),
    (
        FormulaId::MovedToLimit,
        FormulaText {
            numbers: "{before} {change} goes beyond the limit {value}",
            meaning: "{what} in {year}, {unit}: the measures move it as far as it goes",
        },
    ),
];
