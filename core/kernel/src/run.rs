//! All cases through all years.

use crate::case::{Case, Columns};
use crate::names::{SERIES, parameter, series};
use crate::sums::Kernel;
use crate::year::{Fixed, InYear, Moving, pass_through, work_out};

pub use crate::year::Common as YearInCommon;

/// Which years are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Every year.
    All,
    /// The base year and the one that is so many years later (the base year twice for 0).
    Ends(usize),
}

impl Span {
    /// How many years are kept.
    pub const fn kept(self, years: usize) -> usize {
        match self {
            Self::All => years,
            Self::Ends(_) => 2,
        }
    }
}

/// What is to be worked out.
#[derive(Clone, Copy, Debug)]
pub struct Plan<'a> {
    /// The cases.
    pub columns: Columns<'a>,
    /// How many cases.
    pub rows: usize,
    /// What all cases have in common, for each year from the base year on.
    pub common: &'a [YearInCommon],
    /// The places of the wanted series.
    pub wanted: &'a [u8],
    /// Which years are kept.
    pub span: Span,
}

impl Kernel {
    /// Works out all cases. `out` takes `wanted` × kept years × rows numbers in that order; what does
    /// not fit is left out.
    pub fn run(&mut self, plan: &Plan, out: &mut [f64]) {
        let kept = plan.span.kept(self.years());
        let through = plan
            .wanted
            .iter()
            .any(|&id| matches!(usize::from(id), series::COST | series::COST_CAPITAL));
        for number in 0..plan.rows {
            let case = Case::new(&plan.columns, number);
            let fixed = Fixed::new(self, &case);
            let mut moving = Moving::START;
            let mut before = 0;
            let mut place = 0;
            let mut row = [0.0; SERIES];
            for (offset, common) in plan.common.iter().enumerate().take(self.years()) {
                let keep = match plan.span {
                    Span::All => true,
                    Span::Ends(last) if offset > last => break,
                    Span::Ends(last) => offset == 0 || offset == last,
                };
                if !keep && !through {
                    continue;
                }
                if common.passed > before {
                    moving.advance(&fixed, &case, common.passed - before);
                    before = common.passed;
                }
                let growth = case.parameters[parameter::GROWTH_80PLUS];
                let younger = fixed.younger * f64::from(common.passed);
                let people = self.persons(offset, growth, younger, &moving.factors);
                let Some(year) = self.years.get(offset) else {
                    break;
                };
                let at = InYear {
                    kernel: self,
                    year,
                    case: &case,
                    fixed: &fixed,
                    common,
                    people: &people,
                };
                if !keep {
                    pass_through(&at, &mut moving);
                    continue;
                }
                work_out(&at, &mut moving, &mut row);
                let both = matches!(plan.span, Span::Ends(0));
                for _ in 0..=usize::from(both) {
                    for (slot, &id) in plan.wanted.iter().enumerate() {
                        let cell = out.get_mut((slot * kept + place) * plan.rows + number);
                        if let (Some(cell), Some(value)) = (cell, row.get(usize::from(id))) {
                            *cell = *value;
                        }
                    }
                    place += 1;
                }
            }
        }
    }
}
