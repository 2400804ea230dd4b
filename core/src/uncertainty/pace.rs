//! How many draws a machine can follow a pulled lever with: all, or the first few.

use super::draws::FEW_ROWS;
use super::hypercube::ROWS;

/// How long one frame of a screen of 60 Hz stands, in milliseconds.
const FRAME: f64 = 1000.0 / 60.0;
/// What draws and quantiles may take of it, in milliseconds.
const DRAWS: f64 = 8.0;
/// The first draws also make everything ready, and say nothing about how fast the machine is.
const WARM_UP: u32 = 4;
/// How many of the newest frames count.
const REMEMBERED: u32 = 40;
/// How many of them may be late: one in twenty.
const LATE: u32 = REMEMBERED / 20;

/// What has been seen of how fast the machine is.
///
/// Once a machine cannot keep up, fewer are drawn until the lever is let go, so that a band does not go back and forth.
/// A later pull begins with all again as soon as all would have come in time.
#[derive(Clone, Copy, Debug, Default)]
pub struct Pace {
    /// How many times all rows have been drawn.
    times: u32,
    /// Milliseconds of all rows with their quantiles, smoothed.
    all: f64,
    /// The newest frames, one bit each, set where all rows would have been late.
    late: u64,
    /// Fewer are drawn until the lever is let go.
    few: bool,
}

impl Pace {
    /// How many rows to draw now.
    pub fn rows(&mut self, pulling: bool) -> usize {
        self.few = pulling && (self.few || self.is_slow());
        if self.few { FEW_ROWS } else { ROWS }
    }

    /// Takes in that drawing `rows` took `milliseconds`, quantiles and all.
    pub fn drew(&mut self, rows: usize, milliseconds: f64) {
        if rows < ROWS {
            return;
        }
        self.times = self.times.saturating_add(1);
        if self.times <= WARM_UP {
            return;
        }
        self.all = if self.all > 0.0 {
            self.all.mul_add(0.8, 0.2 * milliseconds)
        } else {
            milliseconds
        };
    }

    /// Takes in a frame of a pull: `milliseconds` from the change until it was painted, `drawing` of them for `rows`.
    pub fn painted(&mut self, rows: usize, drawing: f64, milliseconds: f64) {
        let with_all = if rows < ROWS {
            milliseconds - drawing + self.all
        } else {
            milliseconds
        };
        let newest = (1 << REMEMBERED) - 1;
        self.late = ((self.late << 1) | u64::from(with_all > FRAME)) & newest;
    }

    fn is_slow(&self) -> bool {
        // Before it is known what all take, a frame of few would say nothing.
        let is_known = self.all > 0.0;
        is_known && (self.all > DRAWS || self.late.count_ones() > LATE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A pull of `frames` frames on a machine where drawing all takes `draws` and the rest of a frame `rest`; gives how
    /// many rows the last one had.
    fn pull(pace: &mut Pace, frames: u32, draws: f64, rest: f64) -> usize {
        let mut rows = 0;
        for _ in 0..frames {
            rows = pace.rows(true);
            let drawing = if rows < ROWS { draws / 5.0 } else { draws };
            pace.drew(rows, drawing);
            pace.painted(rows, drawing, drawing + rest);
        }
        assert_eq!(pace.rows(false), ROWS, "all when it is let go");
        rows
    }

    #[test]
    fn a_machine_that_keeps_up_draws_all() {
        let mut pace = Pace::default();
        assert_eq!(pull(&mut pace, 500, 5.0, 8.0), ROWS);
    }

    #[test]
    fn slow_draws_are_fewer_whatever_the_frame() {
        let mut pace = Pace::default();
        assert_eq!(pull(&mut pace, 10, 8.1, 1.0), FEW_ROWS);
    }

    #[test]
    fn late_frames_make_the_draws_fewer() {
        let mut pace = Pace::default();
        pull(&mut pace, REMEMBERED, 5.0, 8.0);
        assert_eq!(
            pull(&mut pace, LATE, 5.0, 12.0),
            ROWS,
            "one in twenty may be"
        );
        assert_eq!(pull(&mut pace, 2, 5.0, 12.0), FEW_ROWS);
    }

    #[test]
    fn a_late_frame_now_and_then_is_no_slow_machine() {
        let mut pace = Pace::default();
        for turn in 0..400 {
            let rest = if turn % 20 == 0 { 30.0 } else { 8.0 };
            assert_eq!(pull(&mut pace, 1, 5.0, rest), ROWS);
        }
    }

    #[test]
    fn fewer_stay_fewer_through_a_pull_and_all_come_back_in_the_next() {
        let mut pace = Pace::default();
        pull(&mut pace, 10, 5.0, 12.0);
        // What the few take says what all would take: the machine has become quick enough, but only the next pull shows it.
        assert_eq!(pull(&mut pace, 60, 5.0, 8.0), FEW_ROWS);
        assert_eq!(pull(&mut pace, 60, 5.0, 8.0), ROWS);
    }

    #[test]
    fn few_in_time_say_nothing_for_all() {
        let mut pace = Pace::default();
        for _ in 0..5 {
            // 200 keep up easily, 1,000 would not: it does not go back and forth between them.
            pull(&mut pace, 60, 5.0, 12.0);
            assert_eq!(pace.rows(true), FEW_ROWS);
        }
    }
}
