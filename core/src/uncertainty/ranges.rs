//! How uncertain each parameter is taken to be: the table's low and high, or the user's own.

use serde_json::{Map, Value, json};

use crate::codec::Object;
use crate::model::limit::Limit;
use crate::model::parameter::{ParameterId, Parameters};
use crate::scenario::{Reason, ScenarioError};

use super::pert::Pert;

const COUNT: usize = ParameterId::ALL.len();

/// What the user has changed of one parameter's range. The mode is the scenario's own parameter.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct OwnRange {
    /// Own low end; `None` for the table's.
    pub low: Option<f64>,
    /// Own high end; `None` for the table's.
    pub high: Option<f64>,
    /// Not drawn: the mode in every draw.
    pub fixed: bool,
}

/// What the user has changed of all parameters' ranges. It stands beside a scenario, never in it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranges([OwnRange; COUNT]);

impl Default for Ranges {
    fn default() -> Self {
        Self(
            [OwnRange {
                low: None,
                high: None,
                fixed: false,
            }; COUNT],
        )
    }
}

/// One parameter's range as it is drawn from and shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// Low end, widened to hold the mode.
    pub low: f64,
    /// The scenario's value.
    pub mode: f64,
    /// High end, widened to hold the mode.
    pub high: f64,
    /// Whether the user has fixed it.
    pub fixed: bool,
    /// Whether the scenario's value lies outside the range that was given, so that this one is wider.
    pub widened: bool,
    /// Whether low or high is the user's own.
    pub own: bool,
}

impl Range {
    /// What it is drawn from; `None` where it is fixed or has no width.
    pub fn pert(self) -> Option<Pert> {
        (!self.fixed && self.high > self.low).then_some(Pert {
            low: self.low,
            mode: self.mode,
            high: self.high,
        })
    }
}

impl Ranges {
    /// What the user has changed of one parameter.
    pub fn own(&self, id: ParameterId) -> OwnRange {
        self.0.get(id as usize).copied().unwrap_or_default()
    }

    /// The range of a parameter around the scenario's value. Where that lies outside low and high, the
    /// range is widened to it: who sets a parameter so believes it possible. `None` where nothing is
    /// known of the parameter's uncertainty.
    pub fn range(&self, id: ParameterId, mode: f64) -> Option<Range> {
        let (spec, own) = (id.spec(), self.own(id));
        let low = own.low.or(spec.low)?;
        let high = own.high.or(spec.high)?;
        Some(Range {
            low: low.min(mode),
            mode,
            high: high.max(mode),
            fixed: own.fixed,
            widened: mode < low || mode > high,
            own: own.low.is_some() || own.high.is_some(),
        })
    }

    /// The ranges of all parameters, in the order of [`ParameterId::ALL`].
    pub fn all(&self, parameters: &Parameters) -> [Option<Range>; COUNT] {
        let mut ranges = [None; COUNT];
        for (cell, &id) in ranges.iter_mut().zip(ParameterId::ALL) {
            *cell = self.range(id, parameters.get(id));
        }
        ranges
    }

    /// Changes one parameter's range.
    ///
    /// # Errors
    /// Where an end lies outside what the parameter may be, or low above high; names the field.
    pub fn set(&mut self, id: ParameterId, own: OwnRange) -> Result<(), ScenarioError> {
        check(id, own, id.spec().key)?;
        if let Some(cell) = self.0.get_mut(id as usize) {
            *cell = own;
        }
        Ok(())
    }

    /// Whether everything is as the table has it.
    pub fn is_untouched(&self) -> bool {
        *self == Self::default()
    }

    /// As JSON, to be kept beside the scenario: `{"occupancy": {"low": 0.9, "fixed": true}}`; what is as
    /// the table has it is left out.
    pub fn to_json(&self) -> Value {
        let mut object = Map::new();
        for &id in ParameterId::ALL {
            let own = self.own(id);
            if own == OwnRange::default() {
                continue;
            }
            let mut fields = Map::new();
            for (key, end) in [("low", own.low), ("high", own.high)] {
                if let Some(end) = end {
                    fields.insert(key.to_owned(), json!(end));
                }
            }
            if own.fixed {
                fields.insert("fixed".to_owned(), json!(true));
            }
            object.insert(id.spec().key.to_owned(), Value::Object(fields));
        }
        Value::Object(object)
    }

    /// Reads what [`Ranges::to_json`] writes; `path` is where it stands.
    ///
    /// # Errors
    /// Names the field that cannot be read.
    pub fn from_json(value: &Value, path: &str) -> Result<Self, ScenarioError> {
        let object = Object::open(value, path)?;
        let mut ranges = Self::default();
        for key in object.keys() {
            let Some(id) = ParameterId::from_key(key) else {
                return Err(object.error(key, Reason::UnknownKey));
            };
            let Some(value) = object.get(key) else {
                continue;
            };
            let fields = Object::new(value, object.path_of(key), &["low", "high", "fixed"])?;
            let own = OwnRange {
                low: fields.number("low", id.spec().limit)?,
                high: fields.number("high", id.spec().limit)?,
                fixed: fields.truth("fixed")?.unwrap_or_default(),
            };
            check(id, own, &object.path_of(key))?;
            if let Some(cell) = ranges.0.get_mut(id as usize) {
                *cell = own;
            }
        }
        Ok(ranges)
    }
}

/// Checks one range; `path` is where it stands.
fn check(id: ParameterId, own: OwnRange, path: &str) -> Result<(), ScenarioError> {
    let spec = id.spec();
    let fail = |field: &str, limit| {
        Err(ScenarioError::new(
            format!("{path}.{field}"),
            Reason::OutsideLimit(limit),
        ))
    };
    for (field, end) in [("low", own.low), ("high", own.high)] {
        if end.is_some_and(|end| !spec.limit.allows(end)) {
            return fail(field, spec.limit);
        }
    }
    match (own.low.or(spec.low), own.high.or(spec.high)) {
        (Some(low), Some(high)) if low > high => {
            let (field, limit) = if own.high.is_some() {
                (
                    "high",
                    Limit {
                        low,
                        low_included: true,
                        ..spec.limit
                    },
                )
            } else {
                (
                    "low",
                    Limit {
                        high,
                        high_included: true,
                        ..spec.limit
                    },
                )
            };
            fail(field, limit)
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_outside_widens_the_range() {
        let ranges = Ranges::default();
        let inside = ranges.range(ParameterId::ShiftHours, 20.0).unwrap();
        assert_eq!(
            (inside.low, inside.high, inside.widened),
            (15.0, 35.5, false)
        );
        let above = ranges.range(ParameterId::ShiftHours, 40.0).unwrap();
        assert_eq!((above.low, above.high, above.widened), (15.0, 40.0, true));
        assert_eq!(ranges.range(ParameterId::PriceDischargeReady, 5508.0), None);
    }

    #[test]
    fn what_is_written_is_read_again() {
        let mut ranges = Ranges::default();
        let own = |low, high, fixed| OwnRange { low, high, fixed };
        ranges
            .set(ParameterId::Occupancy, own(Some(0.9), None, false))
            .unwrap();
        ranges
            .set(ParameterId::ShiftHours, own(Some(10.5), Some(30.0), true))
            .unwrap();
        assert!(!ranges.is_untouched());
        assert_eq!(Ranges::from_json(&ranges.to_json(), "ranges"), Ok(ranges));
        assert_eq!(
            Ranges::from_json(&json!({}), "ranges"),
            Ok(Ranges::default())
        );
    }

    #[test]
    fn errors_name_the_field() {
        let path = |value: Value| {
            let error = Ranges::from_json(&value, "ranges").unwrap_err();
            error.to_string().split(':').next().unwrap().to_owned()
        };
        assert_eq!(path(json!([])), "ranges");
        assert_eq!(path(json!({"x": {}})), "ranges.x");
        assert_eq!(
            path(json!({"occupancy": {"mode": 1}})),
            "ranges.occupancy.mode"
        );
        assert_eq!(
            path(json!({"occupancy": {"high": 1.5}})),
            "ranges.occupancy.high"
        );
        assert_eq!(
            path(json!({"occupancy": {"high": 0.5}})),
            "ranges.occupancy.high"
        );
        assert_eq!(
            path(json!({"shift_hours": {"low": 50}})),
            "ranges.shift_hours.low"
        );
        assert_eq!(
            path(json!({"shift_hours": {"fixed": 1}})),
            "ranges.shift_hours.fixed"
        );
    }
}
