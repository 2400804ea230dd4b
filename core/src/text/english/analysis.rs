//! The analyses of the plans, in English: questions, answers, words and notes, and why a printed figure
//! cannot be made again. Drafted with the analyses; the keys stand in `core/src/analysis` and
//! `data/plan`.

use crate::analysis::finding::{AnswerId, Question};
use crate::text::{AnalysisTexts, NotReproducedText};

pub(super) const ANALYSIS: AnalysisTexts = AnalysisTexts {
    questions: &[
        (
            Question::Dimensioning,
            "How many places do we have, and how many are needed?",
        ),
        (Question::Openings, "What opens when?"),
        (Question::Choice, "{low} or {high}?"),
        (Question::Capacity, "Where are the places?"),
        (
            Question::NewPlaces,
            "How many new places does the same coverage give?",
        ),
        (Question::Dementia, "How many will have dementia?"),
        (
            Question::HealthyYears,
            "Will the added years be healthy years?",
        ),
        (
            Question::Staircase,
            "What happens when someone moves one step?",
        ),
        (
            Question::NeedIndex,
            "How large is need compared with the country?",
        ),
        (
            Question::NeedAdjusted,
            "What does care cost when need is equal?",
        ),
        (
            Question::Profile,
            "What do we spend more and less on than others?",
        ),
        (
            Question::AverageProfile,
            "What if we had the average profile?",
        ),
        (
            Question::HomeCareStaff,
            "How many full-time equivalents does home care have?",
        ),
        (Question::CostDevelopment, "How has spending developed?"),
        (Question::Measures, "What do the measures cost, and when?"),
        (
            Question::OwnHome,
            "Do at least 90 per cent of the oldest live in their own home?",
        ),
        (
            Question::Labour,
            "How many people does it take to fill the full-time equivalents?",
        ),
        (Question::WhatHappened, "This was expected. How did it go?"),
        (Question::History, "How have the services developed?"),
        (Question::ShortStay, "What does waiting in hospital cost?"),
        (Question::Under67, "What do those under 67 need?"),
    ],
    answers: &[
        (
            AnswerId::DimensioningMissing,
            "In {year}, {places} places give a coverage of {coverage}. It is {missing} short of the target of {target}.",
        ),
        (
            AnswerId::DimensioningEnough,
            "In {year}, {places} places give a coverage of {coverage}. That is {missing} above the target of {target}.",
        ),
        (
            AnswerId::Openings,
            "Of {needed} new places, {built} have been built, and {possible} are possible sites to which the plan gives numbers. {rest} have no site yet.",
        ),
        (
            AnswerId::OpeningsMissing,
            "In {year} there are {planned} places with what is decided and the measures that have a year, against {today} today. The target is {target}, so {missing} places have nowhere yet. The need is {need}.",
        ),
        (
            AnswerId::OpeningsEnough,
            "In {year} there are {planned} places with what is decided and the measures that have a year, against {today} today. That covers the target of {target}. The need is {need}.",
        ),
        (
            AnswerId::Choice,
            "In {year} the difference between {low} and {high} is {places} places, {fte} full-time equivalents (FTE) and NOK {cost} million a year in all. {unmet} fewer are without 24-hour care if the target is built.",
        ),
        (
            AnswerId::CapacityDiffers,
            "The plan states {institution} institution places and {care_home_24h} housing units with 24-hour care. Added up site by site, the institution places are {by_site}.",
        ),
        (
            AnswerId::CapacityAgrees,
            "The plan states {institution} institution places and {care_home_24h} housing units with 24-hour care, and the sites give the same.",
        ),
        (
            AnswerId::CapacityBySite,
            "The places are given site by site ({sites}). In {base} there are {institution} places in institutions and {care_home_24h} homes with 24-hour care, {before} in all. In {year} there are {after} with what is decided and the measures that have a year.",
        ),
        (
            AnswerId::CapacityByKind,
            "In {base} there are {institution} places in institutions and {care_home_24h} homes with 24-hour care, {before} in all. In {year} there are {after} with what is decided and the measures that have a year. Where the places are has not been given.",
        ),
        (
            AnswerId::NewPlaces,
            "The plan says {stated} new places by {year}. The same coverage gives {on_institution} counted from the institution places and {on_all} counted from all places, and today’s use at each age gives {by_use}. To arrive at {stated}, one must start with {implied} places.",
        ),
        (
            AnswerId::NewPlacesHere,
            "The same coverage gives {on_institution} new places by {year} reckoned from the places in institutions and {on_all} from all places. Today’s use at each age gives {by_use}. The scenario gives {target} by its target and {need} by its need.",
        ),
        (
            AnswerId::Dementia,
            "In {year}, {persons} people have dementia by {reference}, {share} of the inhabitants. By {other} it is {difference}.",
        ),
        (
            AnswerId::HealthyYears,
            "By {year} there will be {growth} more aged 80 and over. {cohorts} are due to larger cohorts and {longer} to longer lives and other things. The need for 24-hour care becomes {low} to {high} people, depending on how healthy the added years are.",
        ),
        (
            AnswerId::Staircase,
            "In {year} the difference is NOK {saving} a year when one person goes from {upper} to {lower}. With the levers, {moved} more get 24-hour help at home.",
        ),
        (
            AnswerId::NeedIndex,
            "{place} has {index} where the country is 100.",
        ),
        (
            AnswerId::NeedIndexPart,
            "{place}: {known} of {all} criteria are known, {weight} of the weight. Together they give {points} points from the country’s 100. The index cannot be worked out until the rest is filled in.",
        ),
        (
            AnswerId::NeedAdjusted,
            "The report has NOK {printed} per inhabitant in {place}. If the figure is not corrected for need, it is {adjusted} after correction. If it is corrected, it was {unadjusted} before.",
        ),
        (
            AnswerId::NeedAdjustedHere,
            "Put in for {place} is NOK {given} per inhabitant in {year}. If the figure is not adjusted for need, it is {adjusted} after adjustment. If it is adjusted, it was {unadjusted} before.",
        ),
        (
            AnswerId::NeedAdjustedNoIndex,
            "Put in for {place} is NOK {given} per inhabitant in {year}. The need index lacks levels, so the figure cannot be adjusted yet.",
        ),
        (
            AnswerId::Profile,
            "{place} is most above {peer} on {most}: NOK {above} per inhabitant.",
        ),
        (
            AnswerId::ProfileNowhere,
            "{place} is not above {peer} on any group.",
        ),
        (
            AnswerId::AverageProfileAbove,
            "{place} spends NOK {million} million more a year than with the profile of {peer}.",
        ),
        (
            AnswerId::AverageProfileBelow,
            "{place} spends NOK {million} million less a year than with the profile of {peer}.",
        ),
        (
            AnswerId::HomeCareStaff,
            "{place} has {own} full-time equivalents (FTE) per 1,000 inhabitants, the average has {peer}. It takes {fte} FTE to reach the average.",
        ),
        (
            AnswerId::HomeCareStaffMore,
            "{place} has {own} full-time equivalents (FTE) per 1,000 inhabitants, {peer_name} has {peer}. It takes {fte} FTE to reach {peer_name}.",
        ),
        (
            AnswerId::HomeCareStaffFewer,
            "{place} has {own} full-time equivalents (FTE) per 1,000 inhabitants, {peer_name} has {peer}. That is {fte} FTE more than at the level of {peer_name}.",
        ),
        (
            AnswerId::CostDevelopment,
            "From {from} to {to}, spending per inhabitant rose by {own} in {place} and {peer} in the group.",
        ),
        (
            AnswerId::CostDevelopmentHere,
            "From {from} to {to} cost per inhabitant changed by {own} in {place} and by {peer} in {peer_name}.",
        ),
        (
            AnswerId::Measures,
            "In {year} the measures with a year come to {fte} full-time equivalents and NOK {cost} million a year. {drafts} are drafts without a year. {unknown} have no known effect, only cost.",
        ),
        (
            AnswerId::OwnHomeMet,
            "Yes, in {year}, whichever way the target of {goal} is read: at least {low} live in their own home.",
        ),
        (
            AnswerId::OwnHomeDepends,
            "It depends on what a home of one’s own is. If housing with 24-hour staff counts, {share} live in their own home in {year}, above the target of {goal}. If it does not count, it is from {low} to {high} (estimate). The strategy does not say which.",
        ),
        (
            AnswerId::OwnHomeNotMet,
            "No, in {year}, {share} live in their own home, below the target of {goal}.",
        ),
        (
            AnswerId::Labour,
            "{fte} full-time equivalents are {heads} people in {position} positions. With {wanted} positions on average, {saved} fewer are needed.",
        ),
        (
            AnswerId::WhatHappened,
            "{what}: the plan expected {plan} in {year}, and it became {real}. With 2018 as 100 that is {index_plan} against {index_real}.",
        ),
        (
            AnswerId::WhatHappenedIndexed,
            "{what}: with 2018 as 100 the plan expected {index_plan} in {year}, and it became {index_real}. The levels cannot be compared.",
        ),
        (
            AnswerId::Expected,
            "With what was known in {from}, our projection expected {expected} aged 80 and over in {place} in {year}. It became {real}. Had it known how the country would fare, it would have expected {tied}.",
        ),
        (
            AnswerId::ExpectedMerged,
            "With what was known in {from}, our projection expected {expected} aged 80 and over in {place} in {year}. It became {real}. Had it known how the country would fare, it would have expected {tied}. The municipality was merged in {merged}, and the years before are the sum of the old ones.",
        ),
        (
            AnswerId::History,
            "In {place} there were {old} more aged 80 and over from {from} to {to}. Residents with 24-hour care changed by {residents} from {since} to {to}.",
        ),
        (
            AnswerId::ShortStay,
            "NOK {million} million in {year} is {persons} people all year, at the price of NOK {price} a day. A hospital bed all year costs NOK {bed} million, an institution place {place} million in the model.",
        ),
        (
            AnswerId::Under67AgainstPeers,
            "The plan counted on {homes} housing units by {year}. {bpa} people had user-controlled personal assistance (BPA), {hours} hours a week. People with intellectual disabilities became {growth} more a year. {place} spends NOK {own} per inhabitant on these groups, {peer} {cost}.",
        ),
        (
            AnswerId::Under67,
            "The plan counted on {homes} housing units by {year}. {bpa} people had user-controlled personal assistance (BPA), {hours} hours a week. People with intellectual disabilities became {growth} more a year.",
        ),
        (
            AnswerId::Under67Users,
            "In {place} there were {users} users of home care under 67 in {year}, {share} of all.",
        ),
    ],
    words: &[
        ("sum_of", "Total {of}"),
        ("care_home_24h", "housing units with 24-hour care"),
        ("institution", "institution"),
        ("all_places", "Places in all"),
        ("aged_80", "80 and over"),
        ("coverage", "Coverage"),
        ("places_at", "Places at {of}"),
        ("deviation_at", "Difference in places at {of}"),
        ("places", "Places by the target"),
        ("gap_to_target", "Decided against the target"),
        ("fte", "FTE"),
        ("cost", "NOK million a year"),
        ("cost_capital", "Of which interest and repayments"),
        ("unmet", "Without 24-hour care if the target is built"),
        ("unmet_decided", "Without 24-hour care with decided places"),
        ("spare", "Empty places"),
        ("family_hours", "Hours a week from families"),
        ("in_place", "In a place"),
        ("at_home_24h", "24-hour help at home"),
        ("sum_by_site", "Total of the sites"),
        ("stated", "Stated"),
        ("before_restructuring", "Before the restructuring"),
        (
            "constant_on_institution",
            "Same coverage, institution places",
        ),
        ("constant_on_all", "Same coverage, all places"),
        (
            "use_by_age_on_institution",
            "Today’s use at each age, institution places",
        ),
        ("use_by_age_on_all", "Today’s use at each age, all places"),
        ("constant_on_residents", "Same coverage, KOSTRA’s residents"),
        ("new_places", "New places"),
        ("places_in", "Places in {of}"),
        ("new_places_by", "New by {of}"),
        ("hunt4", "HUNT4"),
        ("rotterdam", "Rotterdam"),
        ("hunt4_in", "HUNT4 in {of}"),
        ("rotterdam_in", "Rotterdam in {of}"),
        ("all_ages", "In all"),
        ("share_of_inhabitants", "Share of the inhabitants"),
        ("oecd_denmark", "OECD and Denmark"),
        ("sweden", "Sweden"),
        ("norway", "Norway"),
        ("eu_imf_uk", "EU, IMF and United Kingdom"),
        ("year_for_year", "Year by year"),
        ("today", "Today"),
        ("bigger_cohorts", "Larger cohorts"),
        ("longer_life_with_need", "Longer lives, with need"),
        ("longer_life_healthy", "Longer lives, healthy years"),
        ("share_with_need", "Share of the years with need"),
        ("counted_80", "Aged 80 and over who are counted"),
        ("need", "Need for 24-hour care"),
        ("users", "Users of home care"),
        ("prevention", "Prevention and safety"),
        ("home_care", "Home care"),
        ("persons_in", "People in {of}"),
        ("persons_reference", "Unchanged in {of}"),
        ("persons_wanted", "Wanted in {of}"),
        ("cost_per_person", "NOK million per person"),
        ("no_need", "Without need for 24-hour care"),
        ("without", "Without 24-hour care"),
        ("weight", "Weight"),
        ("need_index", "Need index"),
        ("age_0_1", "Ages 0–1"),
        ("age_2_5", "Ages 2–5"),
        ("age_6_15", "Ages 6–15"),
        ("age_16_22", "Ages 16–22"),
        ("age_23_66", "Ages 23–66"),
        ("age_67_79", "Ages 67–79"),
        ("age_80_89", "Ages 80–89"),
        ("age_over_89", "Over 89"),
        ("travel_in_zone", "Travel distance within the zone"),
        (
            "travel_to_neighbour",
            "Travel distance to the neighbouring district",
        ),
        ("basis", "Base"),
        ("mortality", "Mortality"),
        ("disability_16", "Intellectual disability, 16 and over"),
        ("unmarried_67", "Unmarried, 67 and over"),
        ("group_13", "KOSTRA group 13"),
        ("country", "The country"),
        ("average_of_12", "the average of twelve"),
        ("technical", "Technical services without water and sewage"),
        ("church", "Church"),
        ("culture", "Culture"),
        ("social", "Social services"),
        ("child_welfare", "Child welfare"),
        ("kindergarten", "Kindergarten"),
        ("school", "Primary and lower secondary school"),
        ("health", "Health"),
        ("care", "Care"),
        ("administration", "Administration"),
        ("older_other", "other services for older people"),
        (
            "older_housing_24h",
            "housing with 24-hour care for older people",
        ),
        ("older_institution", "institutions for older people"),
        ("mental_adults", "mental health and substance use, adults"),
        (
            "mental_children",
            "mental health and substance use, children",
        ),
        ("disability_adults", "intellectual disability, adults"),
        ("disability_children", "intellectual disability, children"),
        ("practical_assistance", "Practical help"),
        ("home_nursing", "Home nursing"),
        ("support_contact", "Support contact"),
        ("bpa", "Personal assistance (BPA)"),
        ("ambulant", "Outreach support workers"),
        ("care_wage", "Care benefit"),
        ("private_respite", "Private respite"),
        ("respite_housing_bought", "Respite housing, bought"),
        ("respite_housing_own", "Respite housing, own"),
        ("child_home_bought", "Children’s housing, bought"),
        ("child_home_own", "Children’s housing, own"),
        ("activity_bought", "Work and activity, bought"),
        ("activity_own", "Work and activity, own"),
        ("shared_housing_bought", "Shared housing, bought"),
        ("shared_housing_own", "Shared housing, own"),
        ("sum", "Total"),
        ("million_above", "NOK million above"),
        ("growth", "Growth"),
        ("inhabitants", "Inhabitants"),
        ("no_area", "without focus area"),
        ("measures", "Measures"),
        ("drafts", "Of which drafts"),
        ("cost_of_drafts", "Drafts, NOK million a year"),
        ("from", "From"),
        ("to", "To"),
        ("effects", "Effects reckoned with"),
        ("just_under", "just under"),
        ("about", "approx."),
        ("exact", "stated"),
        ("needed", "Needed"),
        ("not_located", "without a site"),
        ("year", "Year"),
        (
            "in_nursing_home",
            "Residents of the health house with dementia (the plan’s estimate)",
        ),
        (
            "built_is_opened_when_needed",
            "The plan takes the completed homes into use when needed and does not say when.",
        ),
        ("built", "built, not taken into use"),
        ("possible", "possible"),
        ("early_effort", "Early effort"),
        ("work_and_housing", "Work and housing"),
        ("volunteers_and_users", "Volunteering and user involvement"),
        ("skills_and_recruitment", "Skills and recruitment"),
        ("technology", "Welfare technology"),
        ("right_level", "The right level of services"),
        ("dimensioning", "Dimensioning"),
        ("disability", "Habilitation and personal assistance (BPA)"),
        ("recruitment", "Recruit and keep"),
        ("short_stay", "short-term"),
        (
            "dementia_rehabilitation_acute",
            "dementia, rehabilitation and acute care",
        ),
        ("somatic_palliative", "somatic and palliative care"),
        ("lier_low_threshold", "Low-threshold services"),
        (
            "lier_healthy_life_and_seniors",
            "Healthy living and services for seniors",
        ),
        ("lier_work_training", "Job training and adapted jobs"),
        ("lier_adapted_housing", "Housing with universal design"),
        (
            "lier_small_houses",
            "Small houses and housing with 24-hour staff",
        ),
        ("lier_follow_up_in_housing", "Follow-up in housing"),
        ("lier_volunteers", "Working with volunteers"),
        ("lier_user_participation", "Arenas for involvement"),
        ("lier_full_time", "Full-time culture (TØRN)"),
        ("lier_skills_plan", "Skills plan"),
        (
            "lier_welfare_technology",
            "Action plan for welfare technology",
        ),
        ("lier_intensive_team", "Response team"),
        ("lier_rotating_respite", "Rotating respite stays"),
        ("lier_ambulant_services", "Outreach services"),
        ("lier_liertun_areas", "Vacant areas at Liertun"),
        ("lier_restructuring", "Restructuring of the nursing homes"),
        ("sunndal_home_rehabilitation", "Home rehabilitation"),
        (
            "sunndal_preventive_visits",
            "Preventive home visits and community contact",
        ),
        ("sunndal_bpa", "Personal assistance (BPA)"),
        ("sunndal_day_centre", "Extended day centre"),
        ("sunndal_new_disability_users", "New users in habilitation"),
        ("sunndal_doctors", "Recruitment of doctors"),
        ("sunndal_healthy_life_centre", "Healthy life centre"),
        ("sunndal_care_homes", "New care housing units, at least"),
        ("sunndal_nursing_home", "Renovation of the health centre"),
        (
            "sunndal_children_homes",
            "Children’s housing and respite housing",
        ),
        (
            "sunndal_disability_housing",
            "Shared housing in habilitation",
        ),
        ("with_care_homes", "Housing with 24-hour staff is own home"),
        ("without_low", "It is not own home, lowest (estimate)"),
        ("without_high", "It is not own home, highest (estimate)"),
        ("goal", "The target"),
        ("lier_care", "Lier, care, {of}"),
        ("lier_home_care_shift", "Lier, home care on shifts, {of}"),
        ("national_shift", "The country, shifts, {of}"),
        ("scenario", "The scenario"),
        ("wanted", "Wanted"),
        ("heads", "People"),
        ("average_position", "Average position"),
        ("full_time", "Share full-time"),
        ("part_time_position", "Position among part-timers"),
        ("dementia", "People with dementia"),
        (
            "places_and_residents",
            "The plan’s places and KOSTRA’s residents",
        ),
        ("plan", "The plan"),
        ("happened", "What happened"),
        ("plan_index", "The plan, 2018 = 100"),
        ("happened_index", "What happened, 2018 = 100"),
        ("users_0_66", "Users under 67"),
        ("users_67_79", "Users aged 67–79"),
        ("users_80", "Users aged 80 and over"),
        ("institution_0_66", "In institutions, under 67"),
        ("institution_67_79", "In institutions, ages 67–79"),
        ("institution_80", "In institutions, 80 and over"),
        ("nurses_fte", "Nurses, FTE"),
        (
            "residents_per_80",
            "Residents per inhabitant aged 80 and over",
        ),
        ("paid", "Paid, NOK million"),
        ("price_per_day", "NOK per day"),
        ("days", "Days"),
        ("persons_all_year", "People all year"),
        (
            "implied_unmet",
            "Without 24-hour care if the model’s share in hospital is right",
        ),
        ("short_stay_places", "Short-term places"),
        ("long_stay_places", "Other institution places"),
        ("missing_short_stay", "Waiting in hospital all year: {of}"),
        ("bed_all_year", "Hospital bed all year"),
        ("place_all_year", "Institution place all year, in the model"),
        ("value", "Number"),
        ("at_chapter", "chapter {of}"),
        ("at_title", "“{of}”"),
        ("at_page", "page {of}"),
        ("at_slide", "slide {of}"),
        ("at_table", "table {of}"),
        ("at_figure", "figure {of}"),
        ("known", "Known figures"),
        (
            "homes_staffed_24h",
            "Housing units with 24-hour staff by {of}",
        ),
        (
            "homes_near_staffed",
            "Housing units near such housing by {of}",
        ),
        (
            "homes_ambulant",
            "Housing units with outreach services by {of}",
        ),
        ("disability_users_over_18", "Of them over 18, {of}"),
        ("respite_children", "Children with respite, {of}"),
        (
            "support_contact_children",
            "Children with support contact, {of}",
        ),
        (
            "lier_disability_low",
            "Lier, adults with disabilities, lowest, {of}",
        ),
        (
            "lier_disability_high",
            "Lier, adults with disabilities, highest, {of}",
        ),
        ("share_of_working_age", "Share of those of working age"),
        ("places_bought", "Places bought by Øyer"),
        (
            "national_planned_coverage",
            "Municipalities in the country plan for",
        ),
        ("as_printed", "As printed"),
        ("if_not_adjusted", "Corrected, if it is not"),
        ("if_adjusted", "Before correction, if it is corrected"),
        ("bpa_persons", "People with personal assistance (BPA), {of}"),
        ("bpa_hours", "Hours of BPA a week, {of}"),
        (
            "intellectual_disability_16",
            "Intellectual disability, 16 and over, {of}",
        ),
        (
            "mental_health_users",
            "Mental health and substance use, {of}",
        ),
        ("disability_users", "Adapted services, {of}"),
        (
            "coverage_counts_all_ages",
            "Coverage is places for all ages divided by inhabitants aged 80 and over.",
        ),
        (
            "target_houses_no_one",
            "A target houses nobody until it is decided and built. That is why both figures stand for those without 24-hour care.",
        ),
        (
            "lier_places_by_site_differ",
            "The plan’s table site by site gives more institution places than its text. The plan does not say why.",
        ),
        (
            "lier_places_not_reduced",
            "The plan says that the institution places shall not become fewer.",
        ),
        (
            "lier_87_not_from_table",
            "The report of 2024 that the figure comes from is not among the plan’s annexes. Without it one cannot say which places and which projection lie behind it.",
        ),
        (
            "rates_are_calculations",
            "The figures are rates multiplied by inhabitants. Nobody has counted.",
        ),
        (
            "longer_life_is_a_remainder",
            "Larger cohorts are today’s inhabitants moved forward with the country’s survival and migration 2016–2026. Longer lives are the rest of the growth in the projection.",
        ),
        (
            "two_ways_of_healthy_years",
            "The bars show the plan’s way of counting. The need in the table is the model’s: use at each age is moved upwards.",
        ),
        (
            "flows_are_net",
            "The model does not follow individuals. The figures show how many more and fewer there are on each step.",
        ),
        (
            "lier_figure_2_fictitious",
            "The figures in the plan’s figure 2 are made up. Here they are calculated for the municipality.",
        ),
        (
            "below_places_not_reduced",
            "The scenario has fewer institution places than the plan says shall remain.",
        ),
        (
            "weights_add_up_to_100_02",
            "The weights add up to 100.02 as printed.",
        ),
        (
            "profile_sum_is_not_care",
            "The groups do not add up to the report’s figure for care. The report does not say what has been left out.",
        ),
        (
            "profile_2017",
            "The accounts are from 2017. Newer figures can be entered.",
        ),
        ("own_figures", "The figures were entered by the user."),
        (
            "average_profile_stated_differs",
            "The report’s total for school and child welfare can be worked out. The total for care and for social services cannot.",
        ),
        (
            "home_care_unit_is_our_reading",
            "The unit is not in the report. FTE (full-time equivalents) per 1,000 inhabitants is our reading.",
        ),
        (
            "need_adjusted_or_not",
            "The same figures are called corrected for need in one place and not in another.",
        ),
        (
            "unknown_effect_is_cost_only",
            "A measure without a known effect has a cost and no effect here.",
        ),
        (
            "draft_is_outside",
            "A measure without a year is a draft and is not in the totals.",
        ),
        (
            "own_home_not_defined",
            "The strategy does not say what own home means. The page shows both ways of reading the target.",
        ),
        (
            "own_home_care_homes_estimated",
            "How many in care homes with staff round the clock are aged 80 and over is not published for this municipality. Here they are worked out from the places.",
        ),
        (
            "own_home_history_long_term",
            "Before 2025 only long-term stays are counted. In 2025 short-term stays are included.",
        ),
        (
            "full_time_keeps_part_time",
            "When more work full-time, the position of part-timers is held unchanged.",
        ),
        (
            "places_are_not_residents",
            "The plan’s places and KOSTRA’s residents are not the same. Compare the development, not the level.",
        ),
        (
            "reporting_breaks",
            "A break in the line means that reporting changed, not necessarily the service.",
        ),
        (
            "six_million_is_about",
            "The plan says about 6 million. The number of days is not in the plan.",
        ),
        (
            "hospital_share_is_assumed",
            "What share of those without care is in hospital is an assumption in the model.",
        ),
        (
            "under_67_grows_with_inhabitants",
            "Without growth of their own, the figures follow the inhabitants under 67.",
        ),
        (
            "no_coverage_per_80",
            "Coverage per inhabitant aged 80 and over says nothing about these services.",
        ),
        ("opens_decided", "Decided, new places"),
        ("opens_measures", "Measures, new places"),
        ("opens_drafts", "Drafts, new places"),
        ("planned_places", "Today, decided and with a year"),
        ("places_needed", "Places by the need"),
        (
            "target_opens_nothing",
            "Targets and needs open nothing. Only what is decided or is a measure with a year counts as new places.",
        ),
        ("what_opens", "What opens"),
        ("change", "Change"),
        ("site_institution", "{of}, institution"),
        (
            "sites_in_own_numbers",
            "Places site by site are given under “Own figures”. They must add up to the scenario’s places.",
        ),
        (
            "sites_do_not_add_up",
            "The sites under “Own figures” do not add up to the scenario’s places and are not used. Press “Use the sums” there, or correct the numbers.",
        ),
        (
            "kind_not_said",
            "Measures that do not say what kind of places they are stand on a line of their own and in the sum of all.",
        ),
        (
            "places_are_our_estimate",
            "Today’s places are our estimate. The municipality’s own numbers can be given under “Own figures”.",
        ),
        ("scenario_target", "The scenario’s target"),
        ("scenario_need", "The scenario’s need"),
        (
            "no_stated_number",
            "There is no stated number to compare with here. The 87 places are those of Lier’s plan and hold only there.",
        ),
        ("known_weight", "Weight of known criteria"),
        (
            "weights_are_of_2018",
            "The weights are those that the report of 2018 uses. Newer weights have not been put in.",
        ),
        (
            "levels_that_are_missing",
            "Criteria without a number in the table are not known and not counted. Fill them in in the template below, the country is 100.",
        ),
        (
            "levels_from_population",
            "The levels of the age groups are worked out: the group’s share of the inhabitants on 1 January 2026 against its share in the country.",
        ),
        ("as_given", "As it was put in"),
        (
            "kostra_is_not_adjusted",
            "Cost per inhabitant in KOSTRA is not adjusted for need. Figures from reports may be.",
        ),
        (
            "growth_in_prices_of_the_figures",
            "Growth is reckoned in the prices that the figures were put in with, between the years that both have figures for.",
        ),
        (
            "staff_is_not_adjusted",
            "FTE are not adjusted for need, unless the figures that were put in are.",
        ),
        (
            "services_left_out",
            "Services that only one of them has figures for are left out of the comparison.",
        ),
        ("expected_cohorts", "Expected, with what was known"),
        ("expected_tied", "Expected, had the country been known"),
        ("miss_cohorts", "Miss, with what was known"),
        ("miss_tied", "Miss, had the country been known"),
        ("merged_in", "{of} (merged)"),
        (
            "expected_by_own_method",
            "No plan is behind this. It is our own projection made as in 2016, from the years 2006–2016. Without knowing what came, it expected too few in the whole country, because people live longer.",
        ),
        (
            "happened_on_borders_of_today",
            "All years are on the municipal borders of today. The figures are population, which has no reporting breaks.",
        ),
        ("section_costs", "Cost by user group, NOK per inhabitant"),
        (
            "section_care_by_year",
            "Cost of care year by year, NOK per inhabitant",
        ),
        ("section_staff", "Home care, FTE per 1,000 inhabitants"),
        ("section_need", "Need criteria, the country is 100"),
        (
            "how_to_fill_in",
            "Download the template, fill in that part and upload it again. Your municipality comes first, and the other parts may be left empty. The figures stay in this browser.",
        ),
        (
            "empty_part",
            "Figures from the template are missing here: “{of}”.",
        ),
        (
            "empty_two_years",
            "It takes at least two years that both your municipality and the one you compare with have figures for.",
        ),
        (
            "empty_need",
            "Levels of age groups are only worked out for municipalities that are packaged with the page.",
        ),
        (
            "empty_expected",
            "There are no real population figures of {of} from 2016 on the borders of today, so nothing can be said about what was expected then.",
        ),
    ],
    not_reproduced: &[
        (
            "lillehammer_growth_80plus_2005_2015",
            NotReproducedText {
                figure: "Growth in 80+ 2005–2015, 5 per cent",
                why: "SSB 07459 gives 3.3 per cent between 1 January 2005 and 1 January 2015 (1,380 and 1,425).",
                needs: "Which dates the plan measured between.",
            },
        ),
        (
            "lillehammer_growth_67_79_2005_2015",
            NotReproducedText {
                figure: "Growth in ages 67–79 2005–2015, nearly 30 per cent",
                why: "SSB 07459 gives 26.4 per cent (2,482 and 3,136).",
                needs: "Which dates the plan measured between.",
            },
        ),
        (
            "lillehammer_figure_1",
            NotReproducedText {
                figure: "Figure 1, projected population",
                why: "The figure is a picture without numbers.",
                needs: "SSB table 11668 for Lillehammer.",
            },
        ),
        (
            "lillehammer_figure_2",
            NotReproducedText {
                figure: "Figure 2, 80 and over by cause",
                why: "The figure is a picture without numbers, and how Statistics Norway split the growth is not in the plan.",
                needs: "The numbers behind the figure, or the mortality tables in Statistics Norway’s projection of 2018.",
            },
        ),
        (
            "lillehammer_population_by_band",
            NotReproducedText {
                figure: "Population by age group behind figure 4",
                why: "The plan prints only people with dementia. The population is calculated back.",
                needs: "SSB table 11668, HHMH and MMMM, for Lillehammer.",
            },
        ),
        (
            "lillehammer_85_percent_dementia",
            NotReproducedText {
                figure: "85 per cent of the residents of the health house have dementia",
                why: "The plan calls it an estimate and does not give the grounds.",
                needs: "A survey of the residents.",
            },
        ),
        (
            "lillehammer_national_16_4",
            NotReproducedText {
                figure: "Norwegian municipalities plan for 16.4 per cent",
                why: "The plan gives no source.",
                needs: "The survey the figure comes from.",
            },
        ),
        (
            "lillehammer_intellectual_disability",
            NotReproducedText {
                figure: "125 people with intellectual disabilities",
                why: "The figure is the municipality’s own record.",
                needs: "The figures for the state’s grant for resource-intensive services for Lillehammer.",
            },
        ),
        (
            "lillehammer_figure_5",
            NotReproducedText {
                figure: "Figure 5, disabilities among children",
                why: "The figure is a picture without numbers.",
                needs: "The table of the Directorate for Children, Youth and Family Affairs (Bufdir).",
            },
        ),
        (
            "lillehammer_figure_6",
            NotReproducedText {
                figure: "Figure 6, practical help and training by age",
                why: "The figure is a picture without numbers, from the municipality’s record system.",
                needs: "The extract from Gerica.",
            },
        ),
        (
            "lillehammer_housing_need",
            NotReproducedText {
                figure: "31, 23 and 16 housing units",
                why: "The figures are a survey of 2014 of people the municipality knows.",
                needs: "The survey.",
            },
        ),
        (
            "lillehammer_figure_7",
            NotReproducedText {
                figure: "Figure 7, bed days for those ready for discharge",
                why: "The figure is a picture without numbers.",
                needs: "The Directorate of Health’s days per municipality 2013–2017.",
            },
        ),
        (
            "lillehammer_6_million",
            NotReproducedText {
                figure: "NOK 6 million for those ready for discharge in 2017",
                why: "The number of days is not in the plan. The opposite has been worked out: 6 million is 3.6 people all year at the price of 2017.",
                needs: "The days in 2017.",
            },
        ),
        (
            "lillehammer_users_under_67",
            NotReproducedText {
                figure: "Those under 67 are soon 40 per cent of the recipients in the country",
                why: "The plan gives no source. KOSTRA for Lillehammer gives 48 per cent of the users of home care in 2018.",
                needs: "The national figure the plan rests on, and which services are included.",
            },
        ),
        (
            "lillehammer_own_counts",
            NotReproducedText {
                figure: "300, 235, 135, 51 and 49 users, and five places bought by Øyer",
                why: "The figures are the municipality’s own records.",
                needs: "The records.",
            },
        ),
        (
            "lillehammer_bpa",
            NotReproducedText {
                figure: "29 people with personal assistance (BPA) and 608 hours",
                why: "The figures are the municipality’s own decisions.",
                needs: "The decisions.",
            },
        ),
        (
            "lier_new_places_87",
            NotReproducedText {
                figure: "87 new nursing home places by 2034",
                why: "The plan’s own table gives 42 from 126 places and 61 from 183. It takes 260 places to give 87, and that is how many residents with 24-hour care Lier had in KOSTRA 2024.",
                needs: "Agenda Kaupang’s report of 2024: which places and which projection it counts with.",
            },
        ),
        (
            "lier_places_by_site_154",
            NotReproducedText {
                figure: "126 institution places",
                why: "The places site by site (44, 86 and 24) add up to 154.",
                needs: "The municipality’s list of places as of May 2025.",
            },
        ),
        (
            "lier_table_1_population",
            NotReproducedText {
                figure: "1,336 inhabitants aged 80 and over in 2025",
                why: "SSB has 1,249 on 1 January 2025 and 1,341 on 1 January 2026. The total of the groups is also one away from the stated totals.",
                needs: "The Kompas projection the municipality used.",
            },
        ),
        (
            "lier_population_28624",
            NotReproducedText {
                figure: "28,624 inhabitants in the fourth quarter of 2024",
                why: "SSB has 28,642 on 1 January 2025.",
                needs: "The quarterly figures from Statistics Norway the plan refers to.",
            },
        ),
        (
            "lier_gained_6",
            NotReproducedText {
                figure: "6 new places after the restructuring",
                why: "The number of places before is not in the plan.",
                needs: "The municipality’s list from before the restructuring.",
            },
        ),
        (
            "lier_mental_health_60",
            NotReproducedText {
                figure: "About 60 per cent higher costs for mental health and substance use",
                why: "The report of 2024 is not included. The report of 2018 gives 66 per cent above the average of twelve for 2017.",
                needs: "Agenda Kaupang’s report of 2024.",
            },
        ),
        (
            "lier_figure_2",
            NotReproducedText {
                figure: "Figure 2, staircase of services today and in the future",
                why: "The plan itself says that the figures are made up.",
                needs: "Nothing: the staircase here is calculated.",
            },
        ),
        (
            "agenda_care_11_million",
            NotReproducedText {
                figure: "Care, just under 11 million",
                why: "NOK 17,466 against NOK 16,781 is 17.8 million with 25,980 inhabitants.",
                needs: "The report’s own figures for the group, and whether they are corrected for need.",
            },
        ),
        (
            "agenda_social_4_3_million",
            NotReproducedText {
                figure: "Social services, 4.3 million",
                why: "NOK 2,921 against NOK 2,736 is 4.8 million.",
                needs: "The report’s own figures for the group.",
            },
        ),
        (
            "agenda_social_buskerud_35",
            NotReproducedText {
                figure: "Social services in Buskerud, NOK 35",
                why: "The figure cannot be right and has been left out.",
                needs: "The report’s figure for Buskerud.",
            },
        ),
        (
            "agenda_technical_columns",
            NotReproducedText {
                figure: "Technical services, two of four figures",
                why: "Which columns the figures belong to does not follow from the text.",
                needs: "The original figure.",
            },
        ),
        (
            "agenda_need_adjusted_or_not",
            NotReproducedText {
                figure: "NOK 17,466 per inhabitant in 2017",
                why: "The figure is called corrected for need in one chart and not in another.",
                needs: "The municipality’s accounts for 2017 in KOSTRA.",
            },
        ),
        (
            "agenda_profile_sum_17308",
            NotReproducedText {
                figure: "The groups against care in all",
                why: "The groups add up to NOK 17,308, care is 17,466.",
                needs: "What the report has left out of the groups.",
            },
        ),
        (
            "agenda_average_of_12",
            NotReproducedText {
                figure: "Average of twelve selected",
                why: "Only five of the twelve municipalities are printed.",
                needs: "Names and figures for the seven others.",
            },
        ),
        (
            "agenda_disability_unit",
            NotReproducedText {
                figure: "Services for people with intellectual disabilities per inhabitant",
                why: "The totals do not match the profile’s figures for the same groups, and the heading is cut off.",
                needs: "What the report has divided by.",
            },
        ),
        (
            "agenda_home_care_unit",
            NotReproducedText {
                figure: "FTE in home care",
                why: "The unit is not printed. Per 1,000 inhabitants is our reading.",
                needs: "The original figure.",
            },
        ),
        (
            "agenda_positions",
            NotReproducedText {
                figure: "63, 51 and 24 per cent",
                why: "The figures are Fafo’s and the municipality’s own.",
                needs: "The municipality’s register of employees.",
            },
        ),
        (
            "ovre_eiker_90_percent",
            NotReproducedText {
                figure: "At least 90 per cent in their own home",
                why: "A target cannot be calculated, and the strategy does not say what own home means.",
                needs: "A definition, and residents of housing with 24-hour staff by age.",
            },
        ),
        (
            "ovre_eiker_staircase",
            NotReproducedText {
                figure: "The staircase of effort (Innsatstrappen)",
                why: "The figure is a picture without numbers.",
                needs: "Nothing: the staircase here is calculated.",
            },
        ),
        (
            "sunndal_14_percent",
            NotReproducedText {
                figure: "Coverage of about 14 per cent in 2030",
                why: "A target cannot be calculated. Today’s coverage is: 64 residents and 465 aged 80 and over is 13.8 per cent.",
                needs: "What the plan counts as a place.",
            },
        ),
        (
            "sunndal_20_homes",
            NotReproducedText {
                figure: "At least 20 new care housing units",
                why: "The grounds are not stated.",
                needs: "The plan’s study.",
            },
        ),
        (
            "sunndal_day_centre_cost",
            NotReproducedText {
                figure: "Day centre, 0.5 FTE",
                why: "The cost is not printed. At the plan’s own price per FTE it is 0.375 million.",
                needs: "The budget.",
            },
        ),
        (
            "sunndal_doctors_cost",
            NotReproducedText {
                figure: "Recruitment of doctors",
                why: "The plan says that the cost is not settled.",
                needs: "A decision.",
            },
        ),
    ],
};
