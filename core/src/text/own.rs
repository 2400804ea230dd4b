//! Own numbers in the user's words: what each field is, what is wrong with a file of them, and what to
//! ask about a number that is far from the usual.

use super::words::texts;
use crate::format::{fill, number};
use crate::model::limit::Limit;
use crate::model::parameter::ParameterUnit;
use crate::own::{NumberOrigin, OwnError, OwnFault, OwnField, Question};

use super::{Catalogue, ImportTexts, import_message};

texts! {
/// What a field is.
FieldText {
    /// Its name: one that cannot be misread.
    label: &'static str,
    /// Its unit.
    unit: &'static str,
    /// What to count, and what not.
    explanation: &'static str,
}
}

texts! {
/// Texts about own numbers. They are apart from the page's own, because the page needs them only
/// in the form.
OwnTexts {
    /// The fields of the municipality, in the order of the form.
    fields: [FieldText; OwnField::MUNICIPAL],
    /// What a unit cost or staff factor is in general.
    parameter: &'static str,
    /// Headings of the file: field, name, site, value, unit, explanation.
    columns: [&'static str; 6],
    yes: &'static str,
    no: &'static str,
    /// Names of [`NumberOrigin`], in its order.
    origins: [&'static str; 4],
    file_name: &'static str,
    at: &'static str,
    no_heading: &'static str,
    unknown_field: &'static str,
    not_a_number: &'static str,
    ambiguous: &'static str,
    not_yes_or_no: &'static str,
    limit_least: &'static str,
    limit_above: &'static str,
    limit_between: &'static str,
    limit_any: &'static str,
    twice: &'static str,
    sites_and_sum: &'static str,
    no_sites: &'static str,
    question: &'static str,
}
}

impl OwnTexts {
    /// What a field is.
    pub fn field(&self, field: OwnField, catalogue: &Catalogue) -> FieldText {
        if let OwnField::Parameter(id) = field {
            return FieldText {
                label: catalogue.parameter(id),
                unit: unit_text(id.spec().unit, catalogue),
                explanation: self.parameter,
            };
        }
        let known = OwnField::all().zip(self.fields);
        let found = known.into_iter().find(|(known, _)| *known == field);
        found.map_or(
            FieldText {
                label: "",
                unit: "",
                explanation: "",
            },
            |(_, text)| text,
        )
    }

    /// The name of an origin.
    pub const fn origin(&self, origin: NumberOrigin) -> &'static str {
        let [packaged, estimated, national, own] = self.origins;
        match origin {
            NumberOrigin::Packaged => packaged,
            NumberOrigin::Estimated => estimated,
            NumberOrigin::National => national,
            NumberOrigin::Own => own,
        }
    }
}

/// Why a file of own numbers cannot be used, and where.
pub fn own_message(
    error: &OwnError,
    texts: &OwnTexts,
    import: &ImportTexts,
    catalogue: &Catalogue,
) -> String {
    let label = |field: OwnField| texts.field(field, catalogue).label;
    let found = |text: &str, found: &str| fill(text, &[("found", found)]);
    let reason = match &error.fault {
        OwnFault::File(error) => import_message(error, import),
        OwnFault::NoHeading => {
            let [field, _, _, value, _, _] = texts.columns;
            fill(texts.no_heading, &[("field", field), ("value", value)])
        }
        OwnFault::UnknownField(name) => found(texts.unknown_field, name),
        OwnFault::NotANumber(text) => found(texts.not_a_number, text),
        OwnFault::Ambiguous(text) => found(texts.ambiguous, text),
        OwnFault::NotYesOrNo(text) => fill(
            texts.not_yes_or_no,
            &[("found", text), ("yes", texts.yes), ("no", texts.no)],
        ),
        OwnFault::OutsideLimit(field, limit) => limit_text(label(*field), *limit, texts),
        OwnFault::Twice(field) => fill(texts.twice, &[("field", label(*field))]),
        OwnFault::SitesAndSum(field) => fill(texts.sites_and_sum, &[("field", label(*field))]),
        OwnFault::NoSites(field) => fill(texts.no_sites, &[("field", label(*field))]),
    };
    if error.line == 0 {
        return reason;
    }
    fill(
        texts.at,
        &[
            ("line", &error.line.to_string()),
            ("column", &error.column.to_string()),
            ("reason", &reason),
        ],
    )
}

/// At most two decimals, none where there is none.
pub fn short(value: f64) -> String {
    let text = number(value, 2);
    let text = text.strip_suffix('0').unwrap_or(&text);
    text.strip_suffix(",0").unwrap_or(text).to_owned()
}

fn limit_text(field: &str, limit: Limit, texts: &OwnTexts) -> String {
    let (low, high) = (short(limit.low), short(limit.high));
    let text = match (limit.low.is_finite(), limit.high.is_finite()) {
        (true, true) => texts.limit_between,
        (true, false) if limit.low_included => texts.limit_least,
        (true, false) => texts.limit_above,
        _ => texts.limit_any,
    };
    fill(text, &[("field", field), ("low", &low), ("high", &high)])
}

/// What to ask about a number.
pub fn question_message(question: &Question, texts: &OwnTexts, catalogue: &Catalogue) -> String {
    let text = texts.field(question.field, catalogue);
    let scale = question.field.scale();
    let shown = |value: f64| short(value * scale);
    fill(
        texts.question,
        &[
            ("field", text.label),
            ("value", &shown(question.value)),
            ("low", &shown(question.low)),
            ("high", &shown(question.high)),
            ("unit", text.unit),
        ],
    )
}

/// The unit of a parameter as the panel has it.
fn unit_text(unit: ParameterUnit, catalogue: &Catalogue) -> &'static str {
    catalogue
        .panel
        .units
        .get(unit as usize)
        .copied()
        .unwrap_or_default()
}
