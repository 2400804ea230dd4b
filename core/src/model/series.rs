//! The model's results: one number per series and year.

macro_rules! series {
    ($($(#[$doc:meta])* $name:literal $id:ident $unit:ident;)*) => {
        /// One result of the model.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Series {
            $($(#[$doc])* $id,)*
        }

        impl Series {
            /// Every series, in the order of the exchange format.
            pub const ALL: &'static [Self] = &[$(Self::$id,)*];

            /// The name in the exchange format.
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$id => $name,)*
                }
            }

            /// What the numbers count.
            pub const fn unit(self) -> SeriesUnit {
                match self {
                    $(Self::$id => SeriesUnit::$unit,)*
                }
            }
        }
    };
}

/// What a series counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SeriesUnit {
    /// Persons.
    Persons,
    /// Places.
    Places,
    /// A share, 0…1 or a little over.
    Share,
    /// Hours per week.
    HoursPerWeek,
    /// Man-years (årsverk).
    Fte,
    /// Million NOK per year.
    MillionNok,
}

series! {
    /// Inhabitants aged 80 and over.
    "n80" N80 Persons;
    /// Inhabitants aged 20 to 66.
    "n_working" NWorking Persons;
    /// All inhabitants.
    "n_total" NTotal Persons;
    /// Persons with dementia.
    "dementia" Dementia Persons;
    /// Persons with need for 24-hour care.
    "need" Need Persons;
    /// Of those, persons who get 24-hour help in their own home.
    "at_home_24h" AtHome24h Persons;
    /// Places that the rest of the need fills.
    "places_needed" PlacesNeeded Places;
    /// Target coverage (dekningsgrad): places per person aged 80 and over.
    "coverage" Coverage Share;
    /// Places by the coverage target.
    "places_target" PlacesTarget Places;
    /// Share of places in institution.
    "institution_share" InstitutionShare Share;
    /// Today's and decided places, and those of measures.
    "places_planned" PlacesPlanned Places;
    /// Planned places less target; negative where more must be decided.
    "gap_to_target" GapToTarget Places;
    /// Places in use if the target is built.
    "in_place" InPlace Places;
    /// Places standing empty if the target is built.
    "spare" Spare Places;
    /// Persons without 24-hour care if the target is built.
    "unmet" Unmet Persons;
    /// Persons without 24-hour care with today's and decided places only.
    "unmet_decided" UnmetDecided Persons;
    /// Home-care users outside 24-hour homes.
    "users" Users Persons;
    /// Home-care hours to ordinary users.
    "hours_ordinary" HoursOrdinary HoursPerWeek;
    /// Home-care hours to those who get 24-hour help at home.
    "hours_intensive" HoursIntensive HoursPerWeek;
    /// Home-care hours to those without 24-hour care.
    "hours_waiting" HoursWaiting HoursPerWeek;
    /// All home-care hours.
    "hours" Hours HoursPerWeek;
    /// Hours that families give those with 24-hour need outside places.
    "family_hours" FamilyHours HoursPerWeek;
    /// Hours that those without 24-hour care need and do not get.
    "uncovered_hours" UncoveredHours HoursPerWeek;
    /// Staff in home care.
    "fte_home" FteHome Fte;
    /// Staff in places.
    "fte_places" FtePlaces Fte;
    /// Staff of measures.
    "fte_measures" FteMeasures Fte;
    /// All staff.
    "fte" Fte Fte;
    /// Heads: staff over average position size.
    "heads" Heads Persons;
    /// Replacements for sick leave, beside the staff.
    "replacement_fte" ReplacementFte Fte;
    /// Heads per inhabitant aged 20 to 66.
    "workforce_share" WorkforceShare Share;
    /// Staff beyond an unchanged share of those aged 20 to 66.
    "labour_gap" LabourGap Fte;
    /// Running cost of places.
    "cost_places" CostPlaces MillionNok;
    /// Running cost of home care.
    "cost_home" CostHome MillionNok;
    /// Payment for patients ready for discharge who wait in hospital.
    "cost_hospital" CostHospital MillionNok;
    /// Cost of welfare technology.
    "cost_technology" CostTechnology MillionNok;
    /// Cost of measures.
    "cost_measures" CostMeasures MillionNok;
    /// Interest and repayment on places built since the base year.
    "cost_capital" CostCapital MillionNok;
    /// What residents in institution pay.
    "user_fees" UserFees MillionNok;
    /// All of it, less what residents pay.
    "cost" Cost MillionNok;
}

/// How many series there are.
const COUNT: usize = Series::ALL.len();

/// All results of one run.
#[derive(Clone, Debug, PartialEq)]
pub struct Outputs {
    base_year: i32,
    /// One row of all series for each year.
    rows: Vec<[f64; COUNT]>,
}

/// Results of one year while they are being worked out.
#[derive(Clone, Copy)]
pub(super) struct Row([f64; COUNT]);

impl Row {
    pub(super) const EMPTY: Self = Self([0.0; COUNT]);

    pub(super) fn set(&mut self, series: Series, value: f64) {
        if let Some(cell) = self.0.get_mut(series as usize) {
            *cell = value;
        }
    }
}

impl Outputs {
    pub(super) fn with_capacity(base_year: i32, years: usize) -> Self {
        Self {
            base_year,
            rows: Vec::with_capacity(years),
        }
    }

    pub(super) fn push(&mut self, row: &Row) {
        self.rows.push(row.0);
    }

    /// First year.
    pub const fn base_year(&self) -> i32 {
        self.base_year
    }

    /// Last year.
    pub fn end_year(&self) -> i32 {
        self.base_year + (i32::try_from(self.rows.len()).unwrap_or(1) - 1)
    }

    /// Every year.
    pub fn years(&self) -> std::ops::RangeInclusive<i32> {
        self.base_year..=self.end_year()
    }

    /// One series, a number for each year.
    pub fn series(&self, series: Series) -> impl ExactSizeIterator<Item = f64> + Clone + '_ {
        self.rows
            .iter()
            .map(move |row| row.get(series as usize).copied().unwrap_or_default())
    }

    /// One number; the nearest year where `year` is outside.
    pub fn at(&self, series: Series, year: i32) -> f64 {
        let offset = year.clamp(self.base_year, self.end_year()) - self.base_year;
        usize::try_from(offset)
            .ok()
            .and_then(|offset| self.rows.get(offset))
            .and_then(|row| row.get(series as usize))
            .copied()
            .unwrap_or_default()
    }

    /// The biggest number of all, whatever its sign; infinite where one is not a number.
    pub fn highest(&self) -> f64 {
        let biggest = |highest: f64, value: &f64| {
            if value.is_finite() {
                highest.max(value.abs())
            } else {
                f64::INFINITY
            }
        };
        self.rows.iter().flatten().fold(0.0, biggest)
    }

    /// Whether every number is finite.
    pub fn is_finite(&self) -> bool {
        self.rows.iter().flatten().all(|value| value.is_finite())
    }
}
