//! Places of parameters, levers and series. `core` has the meaning of each; a test there proves that
//! both have the same names in the same order.

macro_rules! places {
    ($count:ident, $names:ident, $what:literal, $module:ident: $($id:ident $name:literal,)*) => {
        #[doc = $what]
        pub const $names: &[&str] = &[$($name),*];
        #[doc = concat!("How many. ", $what)]
        pub const $count: usize = $names.len();
        #[doc = $what]
        pub mod $module {
            #[allow(non_camel_case_types, clippy::upper_case_acronyms, dead_code, reason = "a list of places")]
            enum Place { $($id),* }
            $(
                #[doc = concat!("The place of `", $name, "`.")]
                pub const $id: usize = Place::$id as usize;
            )*
        }
    };
}

places! { PARAMETERS, PARAMETER_NAMES, "The parameters of section 15, in its order.", parameter:
    GROWTH_80PLUS "growth_80plus",
    PREVALENCE_FACTOR "prevalence_factor",
    HEALTHY_AGEING_SHIFT "healthy_ageing_shift",
    OCCUPANCY "occupancy",
    LONGEVITY_GAIN "longevity_gain",
    NEED_ELASTICITY "need_elasticity",
    HOME_CARE_ELASTICITY "home_care_elasticity",
    SHIFT_HOURS "shift_hours",
    WAITING_HOURS "waiting_hours",
    HOSPITAL_SHARE "hospital_share",
    FAMILY_HOURS_PER_PERSON "family_hours_per_person",
    HOURS_FACTOR "hours_factor",
    NET_HOURS_PER_FTE "net_hours_per_fte",
    DIRECT_SHARE "direct_share",
    FTE_PER_INSTITUTION_PLACE "fte_per_institution_place",
    FTE_PER_CARE_HOME_PLACE "fte_per_care_home_place",
    EMPTY_COST_SHARE "empty_cost_share",
    AVERAGE_POSITION "average_position",
    SICK_LEAVE "sick_leave",
    FAMILY_RATIO "family_ratio",
    COST_PER_FTE "cost_per_fte",
    NONSTAFF_PER_INSTITUTION_PLACE "nonstaff_per_institution_place",
    NONSTAFF_PER_CARE_HOME_PLACE "nonstaff_per_care_home_place",
    PRICE_DISCHARGE_READY "price_discharge_ready",
    FEE_PER_RESIDENT "fee_per_resident",
    INVESTMENT_PER_INSTITUTION_PLACE "investment_per_institution_place",
    INVESTMENT_PER_CARE_HOME_PLACE "investment_per_care_home_place",
    GRANT_INSTITUTION "grant_institution",
    GRANT_CARE_HOME "grant_care_home",
    INTEREST "interest",
    LIFETIME "lifetime",
    REAL_WAGE_GROWTH "real_wage_growth",
    TECHNOLOGY_COST "technology_cost",
}

/// The yearly payment per krone borrowed stands behind the parameters: `core` works it out from
/// interest and lifetime once for each row, so that no case does.
pub const ANNUITY: usize = PARAMETERS;
/// How many columns a row of parameters has.
pub const COLUMNS: usize = PARAMETERS + 1;

places! { LEVERS, LEVER_NAMES, "The levers as plain numbers.", lever:
    PREVALENCE "prevalence",
    HEALTHY_AGEING "healthy_ageing",
    HOME_CARE_SHIFT "home_care_shift",
    COVERAGE_TARGET "coverage_target",
    FOLLOW_NEED "follow_need: 1 where places follow need, else 0",
    INSTITUTION_SHARE "institution_share",
    REABLEMENT "reablement",
    TECHNOLOGY "technology",
    STANDARD "1 + standard_growth − productivity_growth",
    FAMILY_RULE "family_rule: 0 where families follow need, else 1",
    FAMILY_GROWTH "1 + family_growth; 1 where families' care is constant",
    MEASURES "measures: 1 where they are taken, else 0",
}

places! { SERIES, SERIES_NAMES, "The series of section 16, in its order.", series:
    N80 "n80",
    N_WORKING "n_working",
    N_TOTAL "n_total",
    DEMENTIA "dementia",
    NEED "need",
    AT_HOME_24H "at_home_24h",
    PLACES_NEEDED "places_needed",
    COVERAGE "coverage",
    PLACES_TARGET "places_target",
    INSTITUTION_SHARE "institution_share",
    PLACES_PLANNED "places_planned",
    GAP_TO_TARGET "gap_to_target",
    IN_PLACE "in_place",
    SPARE "spare",
    UNMET "unmet",
    UNMET_DECIDED "unmet_decided",
    USERS "users",
    HOURS_ORDINARY "hours_ordinary",
    HOURS_INTENSIVE "hours_intensive",
    HOURS_WAITING "hours_waiting",
    HOURS "hours",
    FAMILY_HOURS "family_hours",
    UNCOVERED_HOURS "uncovered_hours",
    FTE_HOME "fte_home",
    FTE_PLACES "fte_places",
    FTE_MEASURES "fte_measures",
    FTE "fte",
    HEADS "heads",
    REPLACEMENT_FTE "replacement_fte",
    WORKFORCE_SHARE "workforce_share",
    LABOUR_GAP "labour_gap",
    COST_PLACES "cost_places",
    COST_HOME "cost_home",
    COST_HOSPITAL "cost_hospital",
    COST_TECHNOLOGY "cost_technology",
    COST_MEASURES "cost_measures",
    COST_CAPITAL "cost_capital",
    USER_FEES "user_fees",
    COST "cost",
}
