//! The model's equations with the numbers of one scenario and year put in, part by part.

use crate::evaluation::Evaluation;
use crate::model::age::Band;
use crate::model::effect::{Moves, moved_by};
use crate::model::lever::{CoverageTarget, FamilyCare, LeverId, Levers};
use crate::model::parameter::{ParameterId, ParameterUnit};
use crate::model::run::{DAYS, NOK_PER_MILLION, TECHNOLOGY_FULL_COST};
use crate::model::series::Series;
use crate::model::staff::WEEKS;
use crate::text::{Catalogue, QuantityId as Q};

use super::expression::{Expression, Name, Term, Written, written};
use super::inside::Inside;

/// A part of the model that has sums.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Chapter {
    /// Section 1 of the method.
    Population,
    /// Section 2.
    Ramp,
    /// Section 3.
    Dementia,
    /// Section 4.
    Need,
    /// Section 5.
    Shift,
    /// Section 6.
    Places,
    /// Section 7.
    HomeCare,
    /// Section 8.
    Staff,
    /// Section 9.
    Money,
}

impl Chapter {
    /// Every one, in the order of the method.
    pub const ALL: [Self; 9] = [
        Self::Population,
        Self::Ramp,
        Self::Dementia,
        Self::Need,
        Self::Shift,
        Self::Places,
        Self::HomeCare,
        Self::Staff,
        Self::Money,
    ];
}

/// One sum: what it gives, and how.
#[derive(Clone, Debug, PartialEq)]
pub struct Sum {
    /// The result.
    pub result: Term,
    /// How it is worked out.
    pub expression: Expression,
}

impl Sum {
    /// The name in the exchange format of the result that it gives, where it is one.
    pub const fn key(&self) -> Option<&'static str> {
        match self.result.name {
            Name::Series(series) => Some(series.key()),
            _ => None,
        }
    }

    /// What the result is called, as it begins a line.
    pub fn title(&self, base: i32, texts: &Catalogue) -> String {
        let words = self.result.words(base, texts);
        let mut letters = words.chars();
        letters.next().map_or_else(String::new, |first| {
            first.to_uppercase().chain(letters).collect()
        })
    }

    /// What the result counts, in the language of `texts`; empty where that is a plain number.
    pub fn unit(&self, texts: &Catalogue) -> &'static str {
        match self.result.name {
            Name::Series(series) | Name::Base(series) => {
                let unit = texts.method.units.get(series.unit() as usize);
                unit.copied().unwrap_or_default()
            }
            _ => "",
        }
    }
}

/// The sums of one part of the model in `year`.
pub fn sums(chapter: Chapter, evaluation: &Evaluation, year: i32) -> Vec<Sum> {
    let here = Here::new(evaluation, year);
    match chapter {
        Chapter::Population => here.population(),
        Chapter::Ramp => here.ramp(),
        Chapter::Dementia => here.dementia(),
        Chapter::Need => here.need(),
        Chapter::Shift => here.shift(),
        Chapter::Places => here.places(),
        Chapter::HomeCare => here.home_care(),
        Chapter::Staff => here.staff(),
        Chapter::Money => here.money(),
    }
}

/// Everything that the sums of one year read.
struct Here<'a> {
    evaluation: &'a Evaluation,
    inside: Inside,
    levers: &'a Levers,
}

type E = Expression;

fn number(value: f64) -> E {
    E::Term(Term {
        name: Name::Number,
        value,
        written: Written::Plain(0),
    })
}

fn one() -> E {
    number(1.0)
}

fn plus(parts: impl IntoIterator<Item = E>) -> E {
    E::Sum(parts.into_iter().map(|part| (false, part)).collect())
}

fn minus(from: E, taken: E) -> E {
    let mut parts = match from {
        E::Sum(parts) => parts,
        other => vec![(false, other)],
    };
    parts.push((true, taken));
    E::Sum(parts)
}

fn times(parts: impl IntoIterator<Item = E>) -> E {
    E::Product(parts.into_iter().collect())
}

fn over(above: E, below: E) -> E {
    E::Quotient(Box::new(above), Box::new(below))
}

fn raised(base: E, exponent: Term) -> E {
    E::Power(Box::new(base), exponent)
}

fn plain(name: Name, value: f64, decimals: usize) -> Term {
    Term {
        name,
        value,
        written: Written::Plain(decimals),
    }
}

impl<'a> Here<'a> {
    fn new(evaluation: &'a Evaluation, year: i32) -> Self {
        Self {
            evaluation,
            inside: Inside::new(evaluation, year),
            levers: &evaluation.scenario.levers,
        }
    }

    fn result(&self, series: Series) -> Term {
        Term {
            name: Name::Series(series),
            value: self.evaluation.at(series, self.inside.year),
            written: written(series),
        }
    }

    fn series(&self, series: Series) -> E {
        E::Term(self.result(series))
    }

    fn base(&self, series: Series) -> E {
        E::Term(Term {
            name: Name::Base(series),
            value: self.evaluation.at(series, self.evaluation.base_year()),
            written: written(series),
        })
    }

    fn parameter_term(&self, id: ParameterId) -> Term {
        let written = match id.spec().unit {
            ParameterUnit::Share | ParameterUnit::RatePerYear => Written::Percent(1),
            ParameterUnit::HoursPerWeek => Written::Plain(1),
            ParameterUnit::HoursPerYear | ParameterUnit::NokPerDay | ParameterUnit::Years => {
                Written::Plain(0)
            }
            ParameterUnit::FtePerFte | ParameterUnit::MillionPerYear => Written::Plain(3),
            _ => Written::Plain(2),
        };
        Term {
            name: Name::Parameter(id),
            value: self.inside.parameters.get(id),
            written,
        }
    }

    fn parameter(&self, id: ParameterId) -> E {
        E::Term(self.parameter_term(id))
    }

    fn lever(id: LeverId, value: f64) -> E {
        E::Term(Self::lever_term(Name::Lever(id), id, value))
    }

    fn lever_term(name: Name, id: LeverId, value: f64) -> Term {
        let written = if id == LeverId::Prevalence {
            Written::Plain(2)
        } else {
            Written::Percent(1)
        };
        Term {
            name,
            value,
            written,
        }
    }

    /// How far measures move a lever, where they do.
    fn moved(&self, id: LeverId) -> Option<f64> {
        let mut moves = self.inside.moves.iter();
        let found = moves.find(|(moved, _)| *moved == Moves::Lever(id));
        found.map(|(_, change)| *change)
    }

    /// `phased_in` and what measures add to it, inside what is allowed.
    fn with_measures(&self, id: LeverId, phased_in: E) -> E {
        let Some(change) = self.moved(id) else {
            return phased_in;
        };
        let end = |value| {
            let term = Self::lever_term(Name::Number, id, value);
            E::Term(term)
        };
        let added = E::Term(Self::lever_term(Name::Moved(id), id, change));
        let sum = match phased_in {
            E::Sum(mut parts) => {
                parts.push((false, added));
                E::Sum(parts)
            }
            other => plus([other, added]),
        };
        let (low, high) = Moves::Lever(id).limit().ends();
        match sum.value() {
            value if value < low => E::Most(vec![end(low), sum]),
            value if value > high => E::Least(vec![end(high), sum]),
            _ => sum,
        }
    }

    /// A lever as it stands, as far as it is phased in.
    fn pulled(&self, id: LeverId, value: f64) -> E {
        times([Self::lever(id, value), self.phased_in()])
    }

    /// The same as it acts: where measures move it too, by that name, and [`Self::acts`] says how it comes about.
    fn acting(&self, id: LeverId, value: f64) -> E {
        let pulled = self.pulled(id, value);
        match self.acts(id, value) {
            Some(sum) => E::Term(sum.result),
            None => pulled,
        }
    }

    /// How a lever that measures move comes to act as it does; nothing where none moves it.
    fn acts(&self, id: LeverId, value: f64) -> Option<Sum> {
        self.moved(id)?;
        let pulled = self.pulled(id, value);
        let acting = moved_by(&self.inside.moves, Moves::Lever(id), pulled.value());
        Some(Self::sum(
            Self::lever_term(Name::Acting(id), id, acting),
            self.with_measures(id, pulled),
        ))
    }

    fn quantity(id: Q, value: f64, decimals: usize) -> E {
        E::Term(plain(Name::Quantity(id), value, decimals))
    }

    fn sum(result: Term, expression: E) -> Sum {
        Sum { result, expression }
    }

    fn gives(&self, series: Series, expression: E) -> Sum {
        Self::sum(self.result(series), expression)
    }

    fn on_the_way(id: Q, value: f64, decimals: usize, expression: E) -> Sum {
        Self::sum(plain(Name::Quantity(id), value, decimals), expression)
    }

    fn phased_in(&self) -> E {
        Self::quantity(Q::Ramp, self.inside.ramp, 2)
    }

    fn passed(&self) -> Term {
        plain(Name::Quantity(Q::Passed), f64::from(self.inside.passed), 0)
    }

    fn institution(&self) -> E {
        self.series(Series::InstitutionShare)
    }

    fn places_today(&self) -> E {
        let places = self.evaluation.prepared.baseline.places.total();
        Self::quantity(Q::PlacesToday, places, 0)
    }

    /// What a mix of kinds gives.
    fn mixed(&self, institution: ParameterId, care_home: ParameterId) -> E {
        plus([
            times([self.institution(), self.parameter(institution)]),
            times([minus(one(), self.institution()), self.parameter(care_home)]),
        ])
    }

    fn population(&self) -> Vec<Sum> {
        let Inside {
            projected, first, ..
        } = &self.inside;
        let projected = Band::FROM_80.sum(projected);
        let before = Band::FROM_80.sum(first);
        let growth = minus(
            Self::quantity(Q::Projected80, projected, 0),
            self.base(Series::N80),
        );
        let straight = before + self.inside.parameters.growth_80plus * (projected - before);
        let rest = self.evaluation.at(Series::N80, self.inside.year) - straight;
        let mut parts = vec![
            self.base(Series::N80),
            times([self.parameter(ParameterId::Growth80plus), growth]),
        ];
        // Where an age would fall below nobody, it is left at nobody.
        if rest.abs() > 1e-6 {
            parts.push(Self::quantity(Q::Correction, rest, 1));
        }
        let band = |id, band: Band| Self::quantity(id, self.inside.persons_in(band), 0);
        vec![
            self.gives(Series::N80, plus(parts)),
            self.gives(
                Series::NTotal,
                plus([
                    band(Q::Children, Band { from: 0, to: 19 }),
                    self.series(Series::NWorking),
                    band(Q::From67, Band::FROM_67_TO_79),
                    self.series(Series::N80),
                ]),
            ),
        ]
    }

    fn ramp(&self) -> Vec<Sum> {
        let base = self.evaluation.base_year();
        let target = self.evaluation.target_year();
        let ramp = self.inside.ramp;
        let expression = if self.inside.passed == 0 || target <= base {
            // In the base year nothing acts; a target that has passed acts at once.
            number(ramp)
        } else {
            let ahead = f64::from(target) - f64::from(base);
            E::Least(vec![
                one(),
                over(
                    E::Term(self.passed()),
                    Self::quantity(Q::ToTarget, ahead, 0),
                ),
            ])
        };
        vec![Self::on_the_way(Q::Ramp, ramp, 2, expression)]
    }

    fn dementia(&self) -> Vec<Sum> {
        let inside = &self.inside;
        let pulled = minus(
            times([
                Self::lever(LeverId::Prevalence, self.levers.prevalence),
                self.parameter(ParameterId::PrevalenceFactor),
            ]),
            one(),
        );
        vec![
            Self::on_the_way(
                Q::Prevalence,
                inside.prevalence,
                3,
                self.with_measures(
                    LeverId::Prevalence,
                    plus([one(), times([pulled, self.phased_in()])]),
                ),
            ),
            self.gives(
                Series::Dementia,
                times([
                    Self::quantity(Q::DementiaToday, inside.dementia_today, 1),
                    Self::quantity(Q::Prevalence, inside.prevalence, 3),
                ]),
            ),
        ]
    }

    fn need(&self) -> Vec<Sum> {
        let inside = &self.inside;
        let baseline = &self.evaluation.prepared.baseline;
        let healthy = plus([
            Self::lever(LeverId::HealthyAgeing, self.levers.healthy_ageing),
            self.parameter(ParameterId::HealthyAgeingShift),
        ]);
        let share = Term {
            name: Name::Quantity(Q::HealthyShare),
            value: inside.healthy_share,
            written: Written::Percent(1),
        };
        let need_base = self
            .evaluation
            .at(Series::Need, self.evaluation.base_year());
        vec![
            Self::sum(
                share,
                E::Least(vec![
                    number_with(1.5, 1),
                    E::Most(vec![number(0.0), healthy]),
                ]),
            ),
            Self::on_the_way(
                Q::Younger,
                inside.younger,
                2,
                times([
                    minus(one(), E::Term(share)),
                    self.parameter(ParameterId::LongevityGain),
                    E::Term(self.passed()),
                ]),
            ),
            Self::sum(
                Term {
                    name: Name::Base(Series::Need),
                    value: need_base,
                    written: written(Series::Need),
                },
                plus([
                    times([self.places_today(), self.parameter(ParameterId::Occupancy)]),
                    Self::quantity(Q::Waiting, baseline.waiting, 0),
                ]),
            ),
            self.gives(
                Series::Need,
                times([
                    self.base(Series::Need),
                    over(
                        Self::quantity(Q::Raw, inside.raw, 2),
                        Self::quantity(Q::RawBase, inside.raw_base, 2),
                    ),
                    raised(
                        Self::quantity(Q::Prevalence, inside.prevalence, 3),
                        self.parameter_term(ParameterId::NeedElasticity),
                    ),
                ]),
            ),
        ]
    }

    fn shift(&self) -> Vec<Sum> {
        let (id, shift) = (LeverId::HomeCareShift, self.levers.home_care_shift);
        let mut sums: Vec<Sum> = self.acts(id, shift).into_iter().collect();
        sums.extend([
            self.gives(
                Series::AtHome24h,
                times([self.acting(id, shift), self.series(Series::Need)]),
            ),
            self.gives(
                Series::PlacesNeeded,
                over(
                    minus(self.series(Series::Need), self.series(Series::AtHome24h)),
                    self.parameter(ParameterId::Occupancy),
                ),
            ),
        ]);
        sums
    }

    fn target(&self) -> Vec<Sum> {
        let by_coverage = || {
            self.gives(
                Series::PlacesTarget,
                times([self.series(Series::Coverage), self.series(Series::N80)]),
            )
        };
        match self.levers.coverage_target {
            CoverageTarget::AsToday => vec![
                self.gives(Series::Coverage, self.base(Series::Coverage)),
                by_coverage(),
            ],
            CoverageTarget::Share(wanted) => vec![
                self.gives(
                    Series::Coverage,
                    plus([
                        self.base(Series::Coverage),
                        times([
                            minus(
                                Self::lever(LeverId::CoverageTarget, wanted),
                                self.base(Series::Coverage),
                            ),
                            self.phased_in(),
                        ]),
                    ]),
                ),
                by_coverage(),
            ],
            CoverageTarget::FollowNeed => vec![
                self.gives(
                    Series::PlacesTarget,
                    plus([
                        self.places_today(),
                        times([
                            self.phased_in(),
                            minus(self.series(Series::PlacesNeeded), self.places_today()),
                        ]),
                    ]),
                ),
                self.gives(
                    Series::Coverage,
                    over(self.series(Series::PlacesTarget), self.series(Series::N80)),
                ),
            ],
        }
    }

    fn places(&self) -> Vec<Sum> {
        let occupancy = || self.parameter(ParameterId::Occupancy);
        let missing = |places| {
            let missing = minus(self.series(Series::PlacesNeeded), self.series(places));
            times([E::Most(vec![number(0.0), missing]), occupancy()])
        };
        let mut sums = self.target();
        let share = match self.levers.institution_share {
            None => self.base(Series::InstitutionShare),
            Some(wanted) => plus([
                self.base(Series::InstitutionShare),
                times([
                    minus(
                        Self::lever(LeverId::InstitutionShare, wanted),
                        self.base(Series::InstitutionShare),
                    ),
                    self.phased_in(),
                ]),
            ]),
        };
        sums.extend([
            self.gives(
                Series::InstitutionShare,
                self.with_measures(LeverId::InstitutionShare, share),
            ),
            self.gives(
                Series::PlacesPlanned,
                plus([
                    self.places_today(),
                    Self::quantity(Q::Decided, self.inside.decided.places, 0),
                    Self::quantity(Q::MeasurePlaces, self.inside.measures.places, 0),
                ]),
            ),
            self.gives(
                Series::GapToTarget,
                minus(
                    self.series(Series::PlacesPlanned),
                    self.series(Series::PlacesTarget),
                ),
            ),
            self.gives(
                Series::InPlace,
                E::Least(vec![
                    self.series(Series::PlacesNeeded),
                    self.series(Series::PlacesTarget),
                ]),
            ),
            self.gives(
                Series::Spare,
                E::Most(vec![
                    number(0.0),
                    minus(
                        self.series(Series::PlacesTarget),
                        self.series(Series::PlacesNeeded),
                    ),
                ]),
            ),
            self.gives(Series::Unmet, missing(Series::PlacesTarget)),
            self.gives(Series::UnmetDecided, missing(Series::PlacesPlanned)),
            self.gives(
                Series::Need,
                plus([
                    times([self.series(Series::InPlace), occupancy()]),
                    self.series(Series::AtHome24h),
                    self.series(Series::Unmet),
                ]),
            ),
        ]);
        sums
    }

    fn home_care(&self) -> Vec<Sum> {
        const USERS: [Q; 4] = [Q::Users0, Q::Users67, Q::Users80, Q::Users90];
        const HOURS: [Q; 4] = [Q::Hours0, Q::Hours67, Q::Hours80, Q::Hours90];
        let users = || {
            USERS
                .into_iter()
                .zip(self.inside.users)
                .map(|(id, users)| Self::quantity(id, users, 1))
        };
        let hours = HOURS
            .into_iter()
            .zip(self.inside.hours)
            .map(|(id, hours)| Self::quantity(id, hours, 2));
        let mut hours = users()
            .zip(hours)
            .map(|(users, hours)| times([users, hours]));
        let young = hours.next().unwrap_or_else(one);
        let savings = [
            (LeverId::Reablement, self.levers.reablement),
            (LeverId::Technology, self.levers.technology),
        ];
        let saved = savings.map(|(id, value)| minus(one(), self.acting(id, value)));
        let acts = savings
            .into_iter()
            .filter_map(|(id, value)| self.acts(id, value));
        let at_home = || {
            times([
                self.series(Series::Unmet),
                minus(one(), self.parameter(ParameterId::HospitalShare)),
            ])
        };
        let shorter = minus(
            self.parameter(ParameterId::ShiftHours),
            self.parameter(ParameterId::WaitingHours),
        );
        let mut sums: Vec<Sum> = acts.collect();
        sums.extend([
            self.gives(Series::Users, plus(users())),
            self.gives(
                Series::HoursOrdinary,
                plus([young, times(std::iter::once(plus(hours)).chain(saved))]),
            ),
            self.gives(
                Series::HoursIntensive,
                times([
                    self.series(Series::AtHome24h),
                    self.parameter(ParameterId::ShiftHours),
                ]),
            ),
            self.gives(
                Series::HoursWaiting,
                times([at_home(), self.parameter(ParameterId::WaitingHours)]),
            ),
            self.gives(
                Series::Hours,
                plus([
                    self.series(Series::HoursOrdinary),
                    self.series(Series::HoursIntensive),
                    self.series(Series::HoursWaiting),
                ]),
            ),
            self.gives(
                Series::FamilyHours,
                times([
                    plus([self.series(Series::AtHome24h), at_home()]),
                    self.parameter(ParameterId::FamilyHoursPerPerson),
                ]),
            ),
            self.gives(
                Series::UncoveredHours,
                times([at_home(), E::Most(vec![number(0.0), shorter])]),
            ),
        ]);
        sums
    }

    /// The calibration to an own figure, where there is one.
    fn calibration(id: Q, value: f64, own: Option<(Q, f64)>, modelled: (Q, f64)) -> Option<Sum> {
        let (own_id, own) = own?;
        let (modelled_id, modelled) = modelled;
        // Nothing is calibrated to nothing.
        (modelled > 0.0).then(|| {
            Self::on_the_way(
                id,
                value,
                4,
                over(
                    Self::quantity(own_id, own, 1),
                    Self::quantity(modelled_id, modelled, 1),
                ),
            )
        })
    }

    fn family(&self) -> Vec<Sum> {
        let inside = &self.inside;
        let core = || {
            plus([
                Self::quantity(Q::CoreHome, inside.core_home, 1),
                Self::quantity(Q::CorePlaces, inside.core_places, 1),
            ])
        };
        let ratio = || self.parameter(ParameterId::FamilyRatio);
        let base = || Self::quantity(Q::CoreBase, inside.core_base, 1);
        let families = match self.levers.family_care {
            FamilyCare::FollowsNeed => return Vec::new(),
            FamilyCare::Constant => times([ratio(), base()]),
            FamilyCare::Grows => times([
                ratio(),
                base(),
                raised(
                    plus([
                        one(),
                        Self::lever(LeverId::FamilyGrowth, self.levers.family_growth),
                    ]),
                    self.passed(),
                ),
            ]),
        };
        let rule = E::Most(vec![
            number(0.0),
            minus(times([core(), plus([one(), ratio()])]), families),
        ]);
        let mut sums = vec![Self::on_the_way(Q::Rule, inside.rule, 1, rule)];
        if inside.core_home + inside.core_places > 0.0 {
            sums.push(Self::on_the_way(
                Q::FamilyFactor,
                inside.family_factor,
                4,
                over(Self::quantity(Q::Rule, inside.rule, 1), core()),
            ));
        }
        sums
    }

    fn staff(&self) -> Vec<Sum> {
        let inside = &self.inside;
        let own = self.evaluation.prepared.baseline.care_fte;
        let factors = || {
            [
                Self::quantity(Q::StaffFactor, inside.staff_factor, 4),
                Self::quantity(Q::Growth, inside.growth, 4),
            ]
        };
        let hours = || {
            over(
                times([self.series(Series::Hours), number(WEEKS)]),
                times([
                    self.parameter(ParameterId::NetHoursPerFte),
                    self.parameter(ParameterId::DirectShare),
                ]),
            )
        };
        let per_place = || Self::quantity(Q::PerPlace, inside.per_place, 3);
        let paid = || Self::quantity(Q::Paid, inside.paid, 1);
        let family = || Self::quantity(Q::FamilyFactor, inside.family_factor, 4);
        let growth = plus([
            one(),
            Self::lever(LeverId::StandardGrowth, self.levers.standard_growth),
        ]);
        let growth = minus(
            growth,
            Self::lever(LeverId::ProductivityGrowth, self.levers.productivity_growth),
        );
        let base_fte = self.base(Series::Fte);
        let mut sums = vec![
            Self::on_the_way(
                Q::Paid,
                inside.paid,
                1,
                plus([
                    self.series(Series::InPlace),
                    times([
                        self.parameter(ParameterId::EmptyCostShare),
                        self.series(Series::Spare),
                    ]),
                ]),
            ),
            Self::on_the_way(
                Q::PerPlace,
                inside.per_place,
                3,
                self.mixed(
                    ParameterId::FtePerInstitutionPlace,
                    ParameterId::FtePerCareHomePlace,
                ),
            ),
            Self::on_the_way(Q::Growth, inside.growth, 4, raised(growth, self.passed())),
        ];
        sums.extend(Self::calibration(
            Q::StaffFactor,
            inside.staff_factor,
            own.map(|own| (Q::OwnFte, own)),
            (Q::ModelledFte, inside.modelled_fte),
        ));
        if self.levers.family_care != FamilyCare::FollowsNeed {
            sums.push(Self::on_the_way(
                Q::CoreHome,
                inside.core_home,
                1,
                times([hours()].into_iter().chain(factors())),
            ));
            sums.push(Self::on_the_way(
                Q::CorePlaces,
                inside.core_places,
                1,
                times([paid(), per_place()].into_iter().chain(factors())),
            ));
        }
        sums.extend(self.family());
        sums.extend([
            self.gives(
                Series::FteHome,
                times([hours()].into_iter().chain(factors()).chain([family()])),
            ),
            self.gives(
                Series::FtePlaces,
                times(
                    [paid(), per_place()]
                        .into_iter()
                        .chain(factors())
                        .chain([family()]),
                ),
            ),
            self.gives(
                Series::Fte,
                plus([
                    self.series(Series::FteHome),
                    self.series(Series::FtePlaces),
                    self.series(Series::FteMeasures),
                ]),
            ),
            self.gives(
                Series::Heads,
                over(
                    self.series(Series::Fte),
                    self.parameter(ParameterId::AveragePosition),
                ),
            ),
            self.gives(
                Series::ReplacementFte,
                over(
                    times([
                        self.series(Series::Fte),
                        self.parameter(ParameterId::SickLeave),
                    ]),
                    minus(one(), self.parameter(ParameterId::SickLeave)),
                ),
            ),
            self.gives(
                Series::WorkforceShare,
                over(self.series(Series::Heads), self.series(Series::NWorking)),
            ),
            self.gives(
                Series::LabourGap,
                minus(
                    self.series(Series::Fte),
                    over(
                        times([base_fte, self.series(Series::NWorking)]),
                        self.base(Series::NWorking),
                    ),
                ),
            ),
        ]);
        sums
    }

    fn building(&self) -> [Sum; 2] {
        let inside = &self.inside;
        let part = |id, built, price, grant| {
            times([
                Self::quantity(id, built, 1),
                self.parameter(price),
                minus(one(), self.parameter(grant)),
            ])
        };
        let interest = || self.parameter(ParameterId::Interest);
        let lifetime = self.parameter_term(ParameterId::Lifetime);
        let annuity = if self.inside.parameters.interest > 0.0 {
            let backwards = Term {
                value: -lifetime.value,
                ..lifetime
            };
            over(
                interest(),
                minus(one(), raised(plus([one(), interest()]), backwards)),
            )
        } else {
            over(one(), E::Term(lifetime))
        };
        [
            Self::on_the_way(Q::Annuity, inside.annuity, 4, annuity),
            self.gives(
                Series::CostCapital,
                times([
                    plus([
                        part(
                            Q::BuiltInstitution,
                            inside.built_institution,
                            ParameterId::InvestmentPerInstitutionPlace,
                            ParameterId::GrantInstitution,
                        ),
                        part(
                            Q::BuiltCareHome,
                            inside.built_care_home,
                            ParameterId::InvestmentPerCareHomePlace,
                            ParameterId::GrantCareHome,
                        ),
                    ]),
                    Self::quantity(Q::Annuity, inside.annuity, 4),
                ]),
            ),
        ]
    }

    fn money(&self) -> Vec<Sum> {
        let inside = &self.inside;
        let own = self.evaluation.prepared.baseline.care_cost;
        let price = || {
            [
                self.parameter(ParameterId::CostPerFte),
                Self::quantity(Q::Wage, inside.wage, 3),
            ]
        };
        let factor = || Self::quantity(Q::CostFactor, inside.cost_factor, 4);
        let [_, users @ ..] = inside.users;
        let technology = self.levers.technology;
        let full = (technology / TECHNOLOGY_FULL_COST).min(1.0);
        let mut sums = vec![
            Self::on_the_way(
                Q::Wage,
                inside.wage,
                3,
                raised(
                    plus([one(), self.parameter(ParameterId::RealWageGrowth)]),
                    self.passed(),
                ),
            ),
            Self::on_the_way(
                Q::Nonstaff,
                inside.nonstaff,
                3,
                self.mixed(
                    ParameterId::NonstaffPerInstitutionPlace,
                    ParameterId::NonstaffPerCareHomePlace,
                ),
            ),
        ];
        sums.extend(Self::calibration(
            Q::CostFactor,
            inside.cost_factor,
            own.map(|own| (Q::OwnCost, own)),
            (Q::ModelledCost, inside.modelled_cost),
        ));
        sums.extend([
            self.gives(
                Series::CostHome,
                times(
                    [self.series(Series::FteHome)]
                        .into_iter()
                        .chain(price())
                        .chain([factor()]),
                ),
            ),
            self.gives(
                Series::CostPlaces,
                times([
                    plus([
                        times([self.series(Series::FtePlaces)].into_iter().chain(price())),
                        times([
                            Self::quantity(Q::Paid, inside.paid, 1),
                            Self::quantity(Q::Nonstaff, inside.nonstaff, 3),
                        ]),
                    ]),
                    factor(),
                ]),
            ),
            self.gives(
                Series::CostHospital,
                over(
                    times([
                        self.series(Series::Unmet),
                        self.parameter(ParameterId::HospitalShare),
                        number(DAYS),
                        self.parameter(ParameterId::PriceDischargeReady),
                    ]),
                    number(NOK_PER_MILLION),
                ),
            ),
            self.gives(
                Series::CostTechnology,
                times([
                    Self::quantity(Q::UsersOld, users.iter().sum(), 0),
                    self.parameter(ParameterId::TechnologyCost),
                    Self::quantity(Q::TechnologyShare, full, 2),
                    self.phased_in(),
                ]),
            ),
        ]);
        sums.extend(self.building());
        sums.extend([
            self.gives(
                Series::UserFees,
                times([
                    self.series(Series::InPlace),
                    self.institution(),
                    self.parameter(ParameterId::Occupancy),
                    self.parameter(ParameterId::FeePerResident),
                ]),
            ),
            self.gives(
                Series::Cost,
                minus(
                    plus([
                        self.series(Series::CostHome),
                        self.series(Series::CostPlaces),
                        self.series(Series::CostHospital),
                        self.series(Series::CostTechnology),
                        self.series(Series::CostMeasures),
                        self.series(Series::CostCapital),
                    ]),
                    self.series(Series::UserFees),
                ),
            ),
            Self::on_the_way(
                Q::PerInhabitant,
                self.evaluation.at(Series::Cost, inside.year) * NOK_PER_MILLION
                    / self.evaluation.at(Series::NTotal, inside.year),
                0,
                over(
                    times([self.series(Series::Cost), number(NOK_PER_MILLION)]),
                    self.series(Series::NTotal),
                ),
            ),
        ]);
        sums
    }
}

fn number_with(value: f64, decimals: usize) -> E {
    E::Term(plain(Name::Number, value, decimals))
}
