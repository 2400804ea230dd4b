//! All cases through all years.

use crate::case::{Case, Columns};
use crate::lanes::{Lanes, WIDTH};
use crate::names::{SERIES, series};
use crate::sums::Kernel;
use crate::year::{Common, Fixed, InYear, Moving, People, pass_through, work_out};

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
        for first in (0..plan.rows).step_by(WIDTH) {
            let case = Case::new(&plan.columns, first);
            let fixed = Fixed::new(self, &case);
            let mut moving = Moving::START;
            let mut before = 0;
            let mut place = 0;
            let mut row = [Lanes::all(0.0); SERIES];
            let lanes = WIDTH.min(plan.rows - first);
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
                let people = self.people(offset, common, &case, &fixed, &moving);
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
                        let start = (slot * kept + place) * plan.rows + first;
                        let cells = out.get_mut(start..start + lanes);
                        if let (Some(cells), Some(values)) = (cells, row.get(usize::from(id))) {
                            for (cell, value) in cells.iter_mut().zip(values.0) {
                                *cell = value;
                            }
                        }
                    }
                    place += 1;
                }
            }
        }
    }

    #[inline]
    fn people(
        &mut self,
        offset: usize,
        common: &Common,
        case: &Case,
        fixed: &Fixed,
        moving: &Moving,
    ) -> People {
        let growth = case.parameters[crate::names::parameter::GROWTH_80PLUS];
        let younger = fixed.younger * f64::from(common.passed);
        let ([g0, g1, g2, g3], [y0, y1, y2, y3]) = (growth.0, younger.0);
        let [f0, f1, f2, f3] = &moving.factors;
        let a = self.persons(offset, g0, y0, f0);
        let b = self.persons(offset, g1, y1, f1);
        let c = self.persons(offset, g2, y2, f2);
        let d = self.persons(offset, g3, y3, f3);
        People {
            raw_need: Lanes([a.raw_need, b.raw_need, c.raw_need, d.raw_need]),
            old_users: Lanes([a.old_users, b.old_users, c.old_users, d.old_users]),
            old_hours: Lanes([a.old_hours, b.old_hours, c.old_hours, d.old_hours]),
            n80: Lanes([a.n80, b.n80, c.n80, d.n80]),
            dementia: Lanes([a.dementia, b.dementia, c.dementia, d.dementia]),
        }
    }
}
