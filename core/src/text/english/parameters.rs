//! Labels and help for the parameters, in English, in the order of the method's section 15.

use crate::text::ParameterText;

/// Label and help of every parameter.
pub const PARAMETERS: [ParameterText; 33] = [
    // growth_80plus
    ParameterText {
        label: "Uncertainty in growth from age 80 upwards",
        help: "Multiplied by the growth in inhabitants aged 80 and over; 1 is the projection as it is. Statistics Norway’s own projections missed by about 3% in 17 municipalities in Telemark after four to eight years, and by much more in the smallest. The range 0.85–1.15 is our choice from this; 17 neighbours are not the whole country.",
    },
    // prevalence_factor
    ParameterText {
        label: "Uncertainty in the prevalence of dementia",
        help: "Multiplied by the prevalence at each age; 1 is the chosen study. The low figure, 0.8, rests on an older national estimate of 78,000 and on falling risk. The high figure, 1.1, is our own estimate.",
    },
    // healthy_ageing_shift
    ParameterText {
        label: "Uncertainty about need in added years of life",
        help: "Added to the lever “Need in added years of life”, up to 25 percentage points each way. No source; the range is our own estimate.",
    },
    // occupancy
    ParameterText {
        label: "Occupancy: share of places in use",
        help: "100% means that every place has a resident. No source; the figure and the range 95–100% are our own estimates.",
    },
    // longevity_gain
    ParameterText {
        label: "Added years of life at high age per year",
        help: "How much longer life becomes at high age for each year that passes: 0.1 years, that is one year in ten years. No source; the figure and the range 0.05–0.15 are our own estimates.",
    },
    // need_elasticity
    ParameterText {
        label: "How closely 24-hour need follows dementia",
        help: "0.65 means that 10% more people with dementia give about 6% more with 24-hour need. It is calculated from figures in the tool Fram by Telemarksforsking, read in the tool and not in a report. Weak: dementia and age are mixed together there, and the range 0.3–1 is our own.",
    },
    // home_care_elasticity
    ParameterText {
        label: "How closely home care follows dementia",
        help: "0.7 means that 10% more people with dementia give about 7% more users aged 67 and over. It is calculated from figures in the tool Fram by Telemarksforsking, read in the tool and not in a report. Weak: dementia and age are mixed together there, and the range 0.3–1 is our own.",
    },
    // shift_hours
    ParameterText {
        label: "Hours a week for a person with 24-hour help at home",
        help: "Hours of home care for someone who would otherwise have had a place. 25 is our own estimate. The range has been read: about 15 hours go to the oldest at home with extensive needs (Statistics Norway), and from 35.5 hours KOSTRA counts a user as resource-intensive.",
    },
    // waiting_hours
    ParameterText {
        label: "Hours a week for a person without a 24-hour place",
        help: "14.8 hours is the average at home for those aged 90 and over with extensive needs. For ages 80–89 it is 13.6 and for ages 67–79 it is 20.6. The figures were read at Statistics Norway (table 09933), but the year is not stated; it is between 2015 and 2019.",
    },
    // hospital_share
    ParameterText {
        label: "Share without a 24-hour place who are in hospital",
        help: "This share waits in a hospital bed; the rest get home care. No source; 10% and the range 0–30% are our own estimates.",
    },
    // family_hours_per_person
    ParameterText {
        label: "Family hours a week per person with 24-hour need",
        help: "For those with 24-hour need who live at home. We have found no source; 20 hours and the range 5–40 are our own estimates and very uncertain.",
    },
    // hours_factor
    ParameterText {
        label: "Adjustment of all home-care hours",
        help: "1 is the hours per user from Statistics Norway (table 09933): about 14 a week under age 67, 5.7 for ages 67–79, 4.3 for ages 80–89 and 5.5 from age 90. The hours have been read, but the year is not stated; it is between 2015 and 2019. The range 0.8–1.2 is our own estimate.",
    },
    // net_hours_per_fte
    ParameterText {
        label: "Net working hours per FTE",
        help: "Hours one full-time equivalent (FTE) gives in a year. No source; 1,475 and the range 1,400–1,550 are our own estimates.",
    },
    // direct_share
    ParameterText {
        label: "Share of working time spent with the user",
        help: "The rest goes to travel, meetings, writing and the like. No source; 60% and the range 50–70% are our own estimates.",
    },
    // fte_per_institution_place
    ParameterText {
        label: "FTE per nursing home place",
        help: "All staff are included. 1.1 is remembered, not found in a source, and the range 0.9–1.4 is our own. If the municipality has entered its own FTE, the level is adjusted to them.",
    },
    // fte_per_care_home_place
    ParameterText {
        label: "FTE per care housing place with 24-hour staff",
        help: "We have found no source; 0.8 and the range 0.4–1.2 are our own estimates. If the municipality has entered its own FTE, the level is adjusted to them.",
    },
    // empty_cost_share
    ParameterText {
        label: "What an empty place costs, as a share of a full one",
        help: "No source. One half is our own estimate, and the range goes from nothing to as much as a full place.",
    },
    // average_position
    ParameterText {
        label: "Average position",
        help: "Turns FTE into people: 71.5% gives 1.4 employees per FTE. The figure was read at KS, the municipalities’ association, and is for shift workers in health and care in 2023. The low one, 63.3%, is from 2014; the high one, 80%, is our own.",
    },
    // sick_leave
    ParameterText {
        label: "Sick leave",
        help: "Shows FTE for substitutes, which stand apart. 11.7% was read at the Directorate of Health and is for staff who work with users in 2017. The range is Oslo, 9.9%, and Sør-Trøndelag, 12.9%, in the same year.",
    },
    // family_ratio
    ParameterText {
        label: "Family carers’ FTE per public FTE",
        help: "90,000 FTE from family carers divided by 133,000 public ones gives 0.677 (Statistics Norway 2016/20, figures for 2014). The two figures have been read; the range 0.5–0.8 is our own.",
    },
    // cost_per_fte
    ParameterText {
        label: "Pay and on-costs per FTE",
        help: "In NOK million a year, 2023 prices. All expenditure on care divided by FTE was 1.094 in 2023, by our own sums on Statistics Norway’s figures. We subtract what is not pay, by judgement, and use 1.0 with the range 0.9–1.1.",
    },
    // nonstaff_per_institution_place
    ParameterText {
        label: "Running costs other than pay per nursing home place",
        help: "Food, building and other things, in NOK million a year. We have found no source; 0.4 and the range 0.2–0.6 are our own estimates.",
    },
    // nonstaff_per_care_home_place
    ParameterText {
        label: "Running costs other than pay per care housing place",
        help: "In NOK million a year. We have found no source; 0.15 and the range 0–0.3 are our own estimates.",
    },
    // price_discharge_ready
    ParameterText {
        label: "Price per day for a patient ready for discharge",
        help: "What the municipality pays when a patient is ready to leave hospital, but waits for the municipality. NOK 5,508 is the price for 2023, read at the Directorate of Health, and is kept constant. In 2024 the price was NOK 5,745, but the model counts in 2023 prices.",
    },
    // fee_per_resident
    ParameterText {
        label: "Fee paid by a nursing home resident",
        help: "In NOK million a year for long-term stays. The rules have been read: 75% of income up to 1 G (the National Insurance base amount) and up to 85% of the rest, after an allowance. But 0.2 is an example with a remembered base amount and an assumed income, so the average is uncertain.",
    },
    // investment_per_institution_place
    ParameterText {
        label: "Building cost per nursing home place",
        help: "In NOK million. The low figure, 4.2, was read in a newspaper: the estimate for Onsøyheimen before tender, 508\u{a0}million for 120 places. 5.0 and the high figure, 7.0, are our own estimates.",
    },
    // investment_per_care_home_place
    ParameterText {
        label: "Building cost per care housing place with 24-hour staff",
        help: "In NOK million. We have found no source; 4.0 and the range 3.0–5.5 are our own estimates.",
    },
    // grant_institution
    ParameterText {
        label: "State grant for nursing homes, share of building cost",
        help: "Husbanken, the state housing bank, gives grants. 55% is remembered, not read in the rules, and may be out of date; therefore the range goes down to 0. The most that Husbanken approves per place has not been found.",
    },
    // grant_care_home
    ParameterText {
        label: "State grant for care housing, share of building cost",
        help: "Husbanken, the state housing bank, gives grants. 45% is remembered, not read in the rules, and may be out of date; therefore the range goes down to 0. The most that Husbanken approves per place has not been found.",
    },
    // interest
    ParameterText {
        label: "Real interest rate",
        help: "Interest when price growth is subtracted. No source; 3.5% and the range 2–5% are our own estimates.",
    },
    // lifetime
    ParameterText {
        label: "Lifetime of a building",
        help: "A new building is paid off over this many years. No source; 40 and the range 30–50 are our own estimates.",
    },
    // real_wage_growth
    ParameterText {
        label: "Real wage growth",
        help: "How much pay rises beyond prices each year. No source; 0 is a choice, so that the amounts are easy to compare, and the range 0–1% is our own estimate.",
    },
    // technology_cost
    ParameterText {
        label: "Cost of technology per user aged 67 and over",
        help: "In NOK million a year; 0.005 is NOK 5,000. The full price is counted when the lever is at 3% or more. No source; the figure and the range 0–0.015 are our own estimates.",
    },
];
