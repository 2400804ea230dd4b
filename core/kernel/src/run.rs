//! All cases through all years.

use crate::case::{Case, Columns};
use crate::names::{SERIES, parameter, series};
use crate::sums::Kernel;
use crate::year::{Acting, Fixed, InYear, Moving, moved, pass_through, work_out};

pub use crate::year::{Common as YearInCommon, Move, On};

/// How many cases go from year to year together: their results lie beside each other, and one that is
/// written alone waits for its line of memory every time.
const BLOCK: usize = 8;

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
    pub common: &'a [YearInCommon<'a>],
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
        for first in (0..plan.rows).step_by(BLOCK) {
            let mut block: [Running; BLOCK] =
                std::array::from_fn(|place| Running::new(self, &plan.columns, first + place));
            let rows = BLOCK.min(plan.rows - first);
            let mut values = [[0.0; SERIES]; BLOCK];
            let (mut before, mut place) = (0, 0);
            for (offset, common) in plan.common.iter().enumerate().take(self.years()) {
                let keep = match plan.span {
                    Span::All => true,
                    Span::Ends(last) if offset > last => break,
                    Span::Ends(last) => offset == 0 || offset == last,
                };
                if !keep && !through {
                    continue;
                }
                let further = common.passed - before;
                before = common.passed;
                for (running, row) in block.iter_mut().zip(&mut values).take(rows) {
                    self.year(running, offset, common, further, keep.then_some(row));
                }
                if !keep {
                    continue;
                }
                let copies = if matches!(plan.span, Span::Ends(0)) {
                    2
                } else {
                    1
                };
                for _ in 0..copies {
                    for (slot, &id) in plan.wanted.iter().enumerate() {
                        let start = (slot * kept + place) * plan.rows + first;
                        let cells = out.get_mut(start..start + rows).unwrap_or_default();
                        for (cell, row) in cells.iter_mut().zip(&values) {
                            *cell = row.get(usize::from(id)).copied().unwrap_or_default();
                        }
                    }
                    place += 1;
                }
            }
        }
    }

    /// One year of one case: every series into `row`, where the year is kept.
    #[inline]
    fn year(
        &mut self,
        running: &mut Running,
        offset: usize,
        common: &YearInCommon,
        further: i32,
        row: Option<&mut [f64; SERIES]>,
    ) {
        let Running {
            case,
            fixed,
            moving,
        } = running;
        if further > 0 {
            moving.advance(fixed, case, further);
        }
        let growth = case.parameters[parameter::GROWTH_80PLUS];
        let younger = fixed.younger * f64::from(common.passed);
        let people = self.persons(offset, growth, younger, &moving.factors);
        let Some(year) = self.years.get(offset) else {
            return;
        };
        let mut acting = Acting::new(case, fixed, common.ramp);
        let other;
        let (case, fixed) = if common.moves.is_empty() {
            (&*case, &*fixed)
        } else {
            other = moved(common.moves, case, fixed, &mut acting);
            (&other.0, &other.1)
        };
        let at = InYear {
            kernel: self,
            year,
            case,
            fixed,
            common,
            people: &people,
            acting: &acting,
        };
        match row {
            Some(row) => work_out(&at, moving, row),
            None => pass_through(&at, moving),
        }
    }
}

/// A case on its way through the years.
struct Running {
    case: Case,
    fixed: Fixed,
    moving: Moving,
}

impl Running {
    fn new(kernel: &Kernel, columns: &Columns, row: usize) -> Self {
        let case = Case::new(columns, row);
        Self {
            fixed: Fixed::new(kernel, &case),
            moving: Moving::START,
            case,
        }
    }
}
