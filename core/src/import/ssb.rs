//! «Hent fra SSB»: the address and query of SSB's open API for one municipality, and what its answers
//! mean. The request itself is the page's; nothing here knows a network.

use serde_json::{Value, json};

use super::table::Table;

/// The one host that the page may ask, on the user's click.
pub const HOST: &str = "https://data.ssb.no";
/// The most figures that one query may ask for.
pub const MOST_CELLS: usize = 800_000;
/// Seconds after which an answer is given up.
pub const TIMEOUT_SECONDS: u32 = 20;
/// Contents that are asked for: MMMM, LLML, HHMH, LHML and HLMH. What each is, is read from the
/// answer's labels.
const CONTENTS: [&str; 5] = [
    "Personer",
    "Personer1",
    "Personer2",
    "Personer5",
    "Personer6",
];
/// Single years of age, sexes and the most years of a table.
const AGES: usize = 106;
const SEXES: usize = 2;
const MOST_YEARS: usize = 40;

/// One question to SSB.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// Table number.
    pub table: String,
    /// Numbers of municipalities, four digits each.
    pub municipalities: Vec<String>,
}

/// Why a question is not asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAsked {
    /// A number that is not four digits.
    Number,
    /// More figures than one query may ask for.
    TooMuch,
}

impl Query {
    /// The newest projection for one municipality, 26 500 figures.
    ///
    /// # Errors
    /// Where the number is not four digits.
    pub fn projection(municipality: &str) -> Result<Self, NotAsked> {
        Self::new(Table::NEWEST.number(), &[municipality])
    }

    /// A projection table for some municipalities.
    ///
    /// # Errors
    /// Where a number is not four digits, or the answer would be too big.
    pub fn new(table: &str, municipalities: &[&str]) -> Result<Self, NotAsked> {
        let digits = |text: &str, count| {
            text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
        };
        if !digits(table, 5)
            || municipalities.is_empty()
            || !municipalities.iter().all(|number| digits(number, 4))
        {
            return Err(NotAsked::Number);
        }
        let query = Self {
            table: table.to_owned(),
            municipalities: municipalities
                .iter()
                .map(|&number| number.to_owned())
                .collect(),
        };
        if query.cells() > MOST_CELLS {
            return Err(NotAsked::TooMuch);
        }
        Ok(query)
    }

    /// The most figures that the answer has.
    pub fn cells(&self) -> usize {
        self.municipalities.len() * AGES * SEXES * CONTENTS.len() * MOST_YEARS
    }

    /// Address of the API's second version. A GET without own headers needs no preflight, so this is the one to
    /// use.
    pub fn address(&self) -> String {
        format!(
            "{HOST}/api/pxwebapi/v2/tables/{}/data?lang=no&valueCodes[Region]={}&valueCodes[Kjonn]=1,2\
             &valueCodes[Alder]=*&valueCodes[ContentsCode]={}&valueCodes[Tid]=*&outputFormat=json-stat2",
            self.table,
            self.municipalities.join(","),
            CONTENTS.join(","),
        )
    }

    /// Address of the older API, which takes [`Query::body`] by POST.
    pub fn post_address(&self) -> String {
        format!("{HOST}/api/v0/no/table/{}/", self.table)
    }

    /// The question as the older API takes it.
    pub fn body(&self) -> String {
        let item = |code: &str, values: Value| json!({"code": code, "selection": {"filter": "item", "values": values}});
        let all =
            |code: &str| json!({"code": code, "selection": {"filter": "all", "values": ["*"]}});
        json!({
            "query": [
                item("Region", json!(self.municipalities)),
                item("Kjonn", json!(["2", "1"])),
                all("Alder"),
                item("ContentsCode", json!(CONTENTS)),
                all("Tid"),
            ],
            "response": {"format": "json-stat2"},
        })
        .to_string()
    }
}

/// Where to look for a newer projection when the one we know is gone.
pub fn newest_address() -> String {
    format!("{HOST}/api/pxwebapi/v2/tables?query=title:Framskrevet%20folkemengde&lang=no")
}

/// The number of the newest regional projection in the answer of [`newest_address`].
pub fn newest_in(answer: &str) -> Option<String> {
    let answer: Value = serde_json::from_str(answer).ok()?;
    let text = |table: &Value, key: &str| {
        table
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let regional = |table: &&Value| {
        let names = table.get("variableNames").and_then(Value::as_array);
        let has = |name: &str| {
            names.is_some_and(|names| {
                names.iter().any(|known| {
                    known
                        .as_str()
                        .is_some_and(|known| known.eq_ignore_ascii_case(name))
                })
            })
        };
        text(table, "label").contains("Framskrevet folkemengde 1. januar")
            && has("region")
            && has("alder")
    };
    let tables = answer.get("tables")?.as_array()?;
    let newest = tables
        .iter()
        .filter(regional)
        .max_by_key(|table| (text(table, "firstPeriod"), text(table, "id")))?;
    let id = text(newest, "id");
    (id.len() == 5 && id.bytes().all(|byte| byte.is_ascii_digit())).then_some(id)
}

/// What an answer other than the figures means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The figures.
    Figures,
    /// The table is gone: look for the newest.
    Gone,
    /// The question was not understood: the table has changed.
    Changed,
    /// Too much was asked for.
    TooMuch,
    /// Too many questions: in a minute.
    Busy,
    /// Closed for updating, often between five and eight in the morning.
    Closed,
    /// Something else.
    Other(u16),
}

/// What an HTTP status means.
pub const fn answer(status: u16) -> Answer {
    match status {
        200 => Answer::Figures,
        404 | 410 => Answer::Gone,
        400 => Answer::Changed,
        403 | 413 => Answer::TooMuch,
        429 => Answer::Busy,
        502..=504 => Answer::Closed,
        other => Answer::Other(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_question_is_the_documented_one() {
        let query = Query::projection("3312").unwrap();
        assert_eq!(
            query.address(),
            "https://data.ssb.no/api/pxwebapi/v2/tables/14746/data?lang=no&valueCodes[Region]=3312\
             &valueCodes[Kjonn]=1,2&valueCodes[Alder]=*\
             &valueCodes[ContentsCode]=Personer,Personer1,Personer2,Personer5,Personer6\
             &valueCodes[Tid]=*&outputFormat=json-stat2"
        );
        assert!(query.cells() <= MOST_CELLS);
        let body: Value = serde_json::from_str(&query.body()).unwrap();
        assert_eq!(body["query"][0]["selection"]["values"][0], "3312");
        assert_eq!(body["response"]["format"], "json-stat2");
        assert_eq!(
            query.post_address(),
            "https://data.ssb.no/api/v0/no/table/14746/"
        );
    }

    #[test]
    fn only_numbers_are_asked_for_and_not_too_many() {
        for bad in ["", "33", "33125", "33&x", "Lier"] {
            assert_eq!(Query::projection(bad), Err(NotAsked::Number), "{bad}");
        }
        let many = vec!["3312"; 20];
        assert_eq!(Query::new("14746", &many), Err(NotAsked::TooMuch));
    }

    #[test]
    fn the_next_projection_is_found_by_its_title() {
        let answer = r#"{"tables": [
            {"id": "14746", "label": "14746: Framskrevet folkemengde 1. januar, etter region …", "firstPeriod": "2026", "variableNames": ["region", "kjønn", "alder"]},
            {"id": "15901", "label": "15901: Framskrevet folkemengde 1. januar, etter region …", "firstPeriod": "2028", "variableNames": ["region", "kjønn", "alder"]},
            {"id": "15900", "label": "15900: Framskrevet folkemengde 1. januar, etter kjønn …", "firstPeriod": "2028", "variableNames": ["kjønn", "alder"]}
        ]}"#;
        assert_eq!(newest_in(answer).as_deref(), Some("15901"));
        assert_eq!(newest_in("<html>"), None);
        assert_eq!(newest_in("{}"), None);
    }
}
