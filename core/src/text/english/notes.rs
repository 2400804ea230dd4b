//! What to know about the packaged municipalities, in English: which figure is used, and that another
//! exists. The keys stand in `data/municipality`.

use crate::text::Keyed;

pub(super) const NOTES: &[Keyed] = &[
    (
        "projection_is_own_estimate",
        "The population after 2026 is our own estimate, not Statistics Norway’s: the municipality’s cohorts moved forward and fitted to Statistics Norway’s national projection (table 14746).",
    ),
    (
        "places_are_residents",
        "Places here are residents in KOSTRA at the end of 2025, of all ages: long-term residents in institutions (table 11645) and residents of housing with 24-hour staff (table 12292). Short-term places are not included. The municipality’s own number of places may be another.",
    ),
    (
        "places_are_estimated",
        "The number of places is our estimate, because the municipality’s own figures are not packaged with the page. Institutions: the municipality’s share of those 80+ in institutions at the end of 2025 (KOSTRA 12209), and as many younger residents for each older one as in the country in 2010. Housing with 24-hour staff: the country’s places for each inhabitant 80+ (2023). Replace them with the municipality’s own figures.",
    ),
    (
        "places_are_estimated_from_the_country",
        "The number of places is our estimate from national figures, because KOSTRA has no share in institutions for the municipality in 2025. Replace it with the municipality’s own figures.",
    ),
    (
        "users_80plus_from_share",
        "Users of home care aged 80 and over are calculated from the share in KOSTRA 12209 at the end of 2025. The younger ones are not known here: the model uses national figures for them.",
    ),
    (
        "users_are_not_known",
        "KOSTRA has no share with home care for the municipality in 2025. The model uses national figures for users.",
    ),
    (
        "history_is_approximate",
        "The population before 2020 is approximate: a former municipality was split, and the figures are divided by fixed shares.",
    ),
    (
        "history_too_short",
        "The municipality got its present borders in 2024. It has no figures of its own before that, and the cohorts follow the country’s changes.",
    ),
    (
        "places_from_plan_residents_264",
        "We use the plan’s 183 places as of May 2025 (126 in institutions and 57 housing units with 24-hour care). KOSTRA 2025 has 264 residents of all ages (100 long-term residents in institutions and 164 in housing with 24-hour staff).",
    ),
    (
        "lier_places_by_site_154",
        "We use the plan’s 126 institution places. The plan’s own breakdown by nursing home (44, 86 and 24) adds up to 154.",
    ),
    (
        "lier_87_not_reproduced",
        "The plan says 87 new nursing home places by 2034 at today’s coverage. That cannot be worked out from the plan’s own table: the growth in 80+ gives 42 new places from 126, or 61 from 183. The figure 87 is not used in the calculation.",
    ),
    (
        "lier_80plus_mismatch",
        "We use the plan’s 1,336 inhabitants aged 80 and over in 2025. Statistics Norway has 1,249 on 1 January 2025 and 1,341 on 1 January 2026.",
    ),
    (
        "lier_total_off_by_one",
        "We use the plan’s age groups, which add up to 28,630 in 2025 and 32,490 in 2040. The plan states 28,629 and 32,491.",
    ),
    (
        "lier_plan_users_end_of_2025",
        "Users of home care are KOSTRA’s figures at the end of 2025, while the plan’s population is for 2025.",
    ),
    (
        "plan_bands_by_national_ages",
        "The plan has five age groups. Within each group the inhabitants are spread over ages as in the country.",
    ),
    (
        "plan_0_64_one_band",
        "The plan has one group for ages 0–64. How many of them are of working age can therefore not be followed over time, and the page does not show how many FTE (full-time equivalents) they could give. Need below age 65 is also more uncertain than elsewhere.",
    ),
    (
        "plan_years_between_linear",
        "The plan has figures for a few years. The years between are calculated with even change.",
    ),
    (
        "lillehammer_population_derived",
        "Population by age group is not in the plan. It is calculated back from the plan’s figures for dementia and 80+ (1,441 in 2018 and 2,065 in 2028). Statistics Norway has 1,463 aged 80 and over on 1 January 2018.",
    ),
    (
        "lillehammer_high_growth_over_67",
        "The plan uses Statistics Norway’s projection of 2018: high national growth (HHMH) for ages 67 and over, the main alternative (MMMM) for the younger.",
    ),
    (
        "lillehammer_80plus_2028_text_2060",
        "We use 2,065 inhabitants aged 80 and over in 2028, as in the plan’s table (figure 8). The plan’s text says 2,060.",
    ),
    (
        "lillehammer_bands_2030_714",
        "The plan states 715 people with dementia in 2030, and so do our figures. The plan’s age groups add up to 714 because of rounding.",
    ),
    (
        "lillehammer_residents_317",
        "We use the plan’s 260 places (228 in institutions and 32 in care housing). KOSTRA 2018 has 317 residents of all ages (214 long-term residents in institutions and 103 in housing with 24-hour staff).",
    ),
    (
        "lillehammer_decided_from_assumed",
        "The 15 completed flats in Gartnerhagen 6 count as places from 2019. The plan only says that they will be used when needed.",
    ),
    (
        "lillehammer_70_includes_15",
        "The plan’s at least 70 new places are the difference between 330 and 260. The 15 flats in Gartnerhagen 6 are thus among the 70; beyond them 55 are missing.",
    ),
    (
        "lillehammer_users_after_base_year",
        "Users of home care are KOSTRA’s figures at the end of 2018. The plan has no such figures by age.",
    ),
    (
        "users_67_79_by_subtraction",
        "Users aged 67–79 are no longer published. The figure is all users minus those under 67 and those aged 80 and over.",
    ),
    (
        "kostra_2025_unrevised",
        "The KOSTRA figures for 2025 are the unrevised ones from spring 2026.",
    ),
    (
        "kostra_one_year",
        "The figures are for one year. KOSTRA figures for a single municipality can jump because reporting changes.",
    ),
    (
        "ovre_eiker_90_percent_is_own_home",
        "The strategy’s target is that at least 90 per cent of inhabitants over 80 live in their own home. It is not a coverage of places, and the target does not say whether care housing counts as own home. KOSTRA 2025 has 6.8 per cent of those 80+ in institutions.",
    ),
    (
        "ovre_eiker_users_under_67_break",
        "Users under 67 went from 266 in 2023 to 334 in 2024. It looks like a change in reporting. We use 324 (2025).",
    ),
    (
        "sunndal_14_percent_is_nursing_home",
        "The plan’s approx. 14 per cent in 2030 is for nursing home places. In 2025, 64 long-term residents per 465 inhabitants aged 80 and over are 13.8 per cent; with 7 residents of housing with 24-hour staff 15.3 per cent.",
    ),
    (
        "sunndal_20_homes_not_decided",
        "The plan sees a need for at least 20 new care housing units towards 2030, in addition to the nursing home places. They do not count as decided.",
    ),
    (
        "sunndal_name_not_in_slides",
        "The slides about the plan do not name the municipality. That it is Sunndal follows from Prestjordet day centre and the plan’s name.",
    ),
    (
        "sunndal_users_under_67_break",
        "Users under 67 went from 217 in 2023 to 103 in 2024. It looks like a change in reporting. We use 92 (2025).",
    ),
];
