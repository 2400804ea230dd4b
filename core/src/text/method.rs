//! Words of «Om modellen»: the method, its sums, tables and versions.

use super::words::texts;
use crate::method::{Part, RELEASES};
use crate::model::series::Series;

macro_rules! quantities {
    ($($(#[$doc:meta])* $id:ident;)*) => {
        /// Something that the model works out on the way, and the page names in its sums.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum QuantityId {
            $($(#[$doc])* $id,)*
        }

        impl QuantityId {
            /// Every one, in the order of the texts.
            pub const ALL: &'static [Self] = &[$(Self::$id,)*];
        }
    };
}

quantities! {
    /// ρ.
    Ramp;
    /// t − t0.
    Passed;
    /// T* − t0.
    ToTarget;
    /// π.
    Prevalence;
    /// Persons with dementia at today's rates.
    DementiaToday;
    /// h.
    HealthyShare;
    /// (1 − h) · δ · (t − t0).
    Younger;
    /// raw(t).
    Raw;
    /// raw(t0).
    RawBase;
    /// Inhabitants of 80 and over as projected.
    Projected80;
    /// What is left where an age would fall below nobody.
    Correction;
    /// Inhabitants of 0 to 19.
    Children;
    /// Inhabitants of 67 to 79.
    From67;
    /// places0.
    PlacesToday;
    /// Persons waiting in the base year.
    Waiting;
    /// D(t) − D(t0).
    Decided;
    /// `M_places(t) − M_places(t0)`.
    MeasurePlaces;
    /// Users of 0 to 66.
    Users0;
    /// Users of 67 to 79.
    Users67;
    /// Users of 80 to 89.
    Users80;
    /// Users of 90 and over.
    Users90;
    /// Hours per user of 0 to 66.
    Hours0;
    /// Hours per user of 67 to 79.
    Hours67;
    /// Hours per user of 80 to 89.
    Hours80;
    /// Hours per user of 90 and over.
    Hours90;
    /// Staff of the base year before calibration.
    ModelledFte;
    /// The municipality's own staff.
    OwnFte;
    /// κ.
    StaffFactor;
    /// g.
    Growth;
    /// Staff in home care before the family rule.
    CoreHome;
    /// Staff in places before the family rule.
    CorePlaces;
    /// Staff of the base year.
    CoreBase;
    /// Staff after the family rule.
    Rule;
    /// f.
    FamilyFactor;
    /// Staff per place.
    PerPlace;
    /// Places that cost.
    Paid;
    /// w.
    Wage;
    /// The municipality's own cost.
    OwnCost;
    /// Cost of the base year before calibration.
    ModelledCost;
    /// λ.
    CostFactor;
    /// What a place costs beside staff.
    Nonstaff;
    /// Users of 67 and over.
    UsersOld;
    /// Share of technology's full price.
    TechnologyShare;
    /// Institution places built.
    BuiltInstitution;
    /// Places in 24-hour homes built.
    BuiltCareHome;
    /// Yearly payment per krone borrowed.
    Annuity;
    /// Cost per inhabitant.
    PerInhabitant;
}

texts! {
    /// What the numbers on the way are called, in the order of [`QuantityId::ALL`].
    QuantityTexts {
        names: [&'static str; QuantityId::ALL.len()],
    }
    /// One part of the page.
    PartText {
        /// Its heading.
        title: &'static str,
        /// What it is about, in plain words.
        body: &'static str,
    }
    /// Words of «Om modellen».
    MethodTexts {
        /// Every part, in the order of [`Part::ALL`].
        parts: [PartText; Part::ALL.len()],
        title: &'static str,
        /// `{place}`, `{year}`.
        intro: &'static str,
        contents: &'static str,
        to_top: &'static str,
        /// In the order of [`Series::ALL`], as they stand in a sum.
        series: [&'static str; Series::ALL.len()],
        quantities: QuantityTexts,
        /// `{name}`, `{year}`.
        in_year: &'static str,
        /// A lever as it acts: `{name}`.
        with_measures: &'static str,
        /// What measures add to a lever.
        by_measures: &'static str,
        least: &'static str,
        most: &'static str,
        /// What a result counts: persons, places, share, hours a week, man-years, million NOK.
        units: [&'static str; 6],
        age: &'static str,
        /// `{from}`.
        age_and_over: &'static str,
        all: &'static str,
        /// `{from}`, `{to}`.
        ages: &'static str,
        population_caption: &'static str,
        /// `{year}`.
        dementia_caption: &'static str,
        dementia_columns: [&'static str; 4],
        /// `{name}`.
        dementia_chosen: &'static str,
        rate_caption: &'static str,
        /// `{year}` in the last.
        rate_columns: [&'static str; 3],
        users_caption: &'static str,
        /// `{year}` in the last.
        users_columns: [&'static str; 6],
        /// `{young}`, `{middle}`, `{old}`.
        users_split: &'static str,
        reference_caption: &'static str,
        reference_columns: [&'static str; 4],
        levers_caption: &'static str,
        levers_columns: [&'static str; 6],
        parameters_caption: &'static str,
        parameters_columns: [&'static str; 7],
        changed: &'static str,
        not_changed: &'static str,
        none: &'static str,
        /// `{from}`, `{to}`.
        span: &'static str,
        check_caption: &'static str,
        check_columns: [&'static str; 4],
        check_rows: [&'static str; 2],
        /// `{percent}`.
        below: &'static str,
        above: &'static str,
        check_failed: &'static str,
        to_country: &'static str,
        data_caption: &'static str,
        data_columns: [&'static str; 4],
        licences: [&'static str; 3],
        data_uses: [&'static str; crate::method::DATA.len()],
        sources_title: &'static str,
        versions_caption: &'static str,
        versions_columns: [&'static str; 4],
        releases: [&'static str; RELEASES.len()],
    }
}

impl QuantityTexts {
    /// The name of one.
    pub fn of(&self, id: QuantityId) -> &'static str {
        self.names.get(id as usize).copied().unwrap_or_default()
    }
}
