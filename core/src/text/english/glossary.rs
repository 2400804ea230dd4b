//! The word list, in English.

use crate::text::{GlossaryTexts, WordText};

const fn word(term: &'static str, forms: &'static str, explanation: &'static str) -> WordText {
    WordText {
        term,
        forms,
        explanation,
    }
}

pub(super) const GLOSSARY: GlossaryTexts = GlossaryTexts {
    words: [
        word(
            "place",
            "–",
            "A bed or a home where staff are at work round the clock: in a nursing home or in care housing with 24-hour staff. What counts as one place is not the same everywhere; the page says what holds here.",
        ),
        word(
            "24-hour care (heldøgns omsorg)",
            "24-hour care",
            "Help that is there day and night. It is given in nursing homes, in care housing with 24-hour staff, or in one’s own home.",
        ),
        word(
            "24-hour need",
            "24-hour need",
            "To need help so often, at night too, that somebody must be there or nearby round the clock.",
        ),
        word(
            "nursing home (sykehjem, institution)",
            "nursing home|institution",
            "A home where the municipality takes care of everything: housing, food, nursing and doctor. The resident pays part of their income.",
        ),
        word(
            "care housing (HDO)",
            "HDO|care housing|care home|housing with 24-hour staff",
            "Care housing with 24-hour staff: you rent a home of your own and pay for food yourself, and staff are in the house round the clock.",
        ),
        word(
            "coverage (dekningsgrad)",
            "coverage",
            "Places per 100 inhabitants aged 80 and over. With 16 places per 100 the coverage is 16 per cent. Some of those who live in the places are younger than 80.",
        ),
        word(
            "FTE (årsverk)",
            "FTE|full-time equivalent",
            "The work of one person in a full position for one year. Two people in half positions are one FTE. There are therefore more employees than FTE.",
        ),
        word(
            "position size",
            "position size|part-time|full-time position",
            "How much of a full position an employee has on average. If the mean is 70 per cent, seven FTE are shared by ten employees.",
        ),
        word(
            "prevalence",
            "prevalence",
            "How many have a disease at a given time. That is something else than how many get it in a year.",
        ),
        word(
            "cohort",
            "cohort",
            "Everybody born in the same year. The big cohorts of the years after the war turn 80 now, which is why the need grows.",
        ),
        word(
            "projection",
            "projection",
            "A sum of the population in the years to come, if births, deaths and moves turn out about as assumed. It is not a prophecy.",
        ),
        word(
            "reference",
            "reference",
            "What happens in the model when no lever is touched: today’s coverage and use at each age. Everything else is measured against it.",
        ),
        word(
            "8 in 10 calculated outcomes",
            "8 in 10",
            "The model works out the same many times with slightly different assumptions. Eight of ten answers lie between the two numbers. Answers outside are possible too.",
        ),
        word(
            "lever",
            "",
            "Something that you can change on the page to see what happens. Some levers the municipality can decide, others are questions about the future.",
        ),
        word(
            "assumption",
            "",
            "A number that the model needs but nobody knows for certain. All of them stand in the table of assumptions.",
        ),
        word(
            "target year",
            "target year",
            "The year from which levers act in full. Until then they are phased in evenly.",
        ),
        word(
            "added years of life",
            "added years of life|healthy years",
            "The years that we live longer than people did before. The question is whether those years are healthy, or whether we need help in them.",
        ),
        word(
            "shift",
            "shift to home care",
            "To give 24-hour help at home to somebody who would otherwise have had a place. It saves places, and gives home care and families more to do.",
        ),
        word(
            "reablement",
            "reablement",
            "Training at home for some weeks to manage more oneself. The aim is to need less help afterwards.",
        ),
        word(
            "welfare technology",
            "welfare technology",
            "Things that can replace some of the help, such as medicine dispensers, safety alarms and digital supervision at night.",
        ),
        word(
            "families (pårørende)",
            "–",
            "Relatives and others who are close. They give many hours of help that stand in no budget.",
        ),
        word(
            "personal assistance (BPA)",
            "BPA|personal assistance",
            "User-controlled personal assistance: whoever needs help decides who helps, with what and when. The municipality pays.",
        ),
        word(
            "lowest effective level (BEON)",
            "BEON|lowest effective level",
            "Help is given on the lowest step of the staircase where it is good enough.",
        ),
        word(
            "staircase of services",
            "staircase of services",
            "A picture of the services from little to much help: prevention at the bottom, nursing homes at the top.",
        ),
        word(
            "ready for discharge",
            "ready for discharge|discharge-ready",
            "Treated and finished in hospital, but without a place to go. The municipality pays for each day.",
        ),
        word(
            "short-stay place",
            "short-stay|short stay|respite",
            "A place for some weeks: after hospital, for training, or to give the family rest.",
        ),
        word(
            "occupancy",
            "occupancy",
            "How large a part of the places is in use.",
        ),
        word(
            "granted hours",
            "granted hours|hours granted",
            "The hours of help that the municipality has decided that somebody is to have. They may be more or fewer than the hours given.",
        ),
        word(
            "user fee",
            "user fee",
            "What the resident pays for the place in a nursing home.",
        ),
        word(
            "fixed prices",
            "fixed prices|fixed 2023 prices",
            "All kroner are counted as if prices were those of one given year, so that amounts in different years can be compared.",
        ),
        word(
            "need index",
            "need index",
            "A number for how much care the inhabitants need, when the country is 100. Age, health and other things count.",
        ),
        word(
            "KOSTRA",
            "KOSTRA",
            "What the municipalities report to the state every year about services, people and money. Statistics Norway publishes it.",
        ),
    ],
    title: "Explanation",
    used_here: "Words used here:",
    whole_list: "The whole word list",
};
