//! What the numbers say: key figures, the formulas behind them, and the levers in real units. Text
//! out, no browser.

mod difference;
mod effect;
mod formula;
mod key;
mod lever;
mod parameter;

pub use difference::{Words, count, difference, no_difference};
pub use effect::{
    effect_field, effect_line, effect_scale, effect_strength, effect_text, effect_unit,
    effects_text, moved_name,
};
pub use formula::{Formula, figure_sources, formulas};
pub use key::{Figure, FigureId, FigureLine, beside, figures, reference_presumes, status};
pub use lever::{LeverReading, basis, lever_reading, lever_text, lever_today, typed_lever};
pub use parameter::{parameter_decimals, parameter_scale};
