//! Tables as CSV and Excel: what a file holds is what the page shows, with every decimal, as numbers; and no text is ever a
//! formula. Workbooks are read back by a reader that is not ours, and one by our own.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

mod support {
    pub mod packaged;
    pub mod prepared;
}

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use std::sync::Arc;

use calamine::{Data, Reader, Xlsx};
use omsorgstrappa_core::chart::{ChartId, Row, Table, TableCell};
use omsorgstrappa_core::codec::Cell;
use omsorgstrappa_core::compare::{Against, change_lines, changes_table};
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::export::{
    Credit, Handout, Sheet, TABLES, day, sheets, table_rows, whole, workbook,
};
use omsorgstrappa_core::format::{number, parse, write_like};
use omsorgstrappa_core::import::{Register, Wanted, preview_table, read_file};
use omsorgstrappa_core::model::lever::LeverId;
use omsorgstrappa_core::model::parameter::ParameterId;
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::scenario::{Field, Scenario};
use omsorgstrappa_core::state::{CostFrame, Entry, StaircaseUnit, State, View};
use omsorgstrappa_core::text::{BOKMAL, LANGUAGES, Long};
use support::packaged::municipality;
use support::prepared::prepared;

fn long(tag: &str) -> Long {
    let (catalogue, _) = LANGUAGES
        .into_iter()
        .find(|(catalogue, _)| catalogue.language == tag)
        .unwrap();
    let path = format!("{}/data/text/{tag}.later.json", env!("CARGO_MANIFEST_DIR"));
    Long::read(&std::fs::read_to_string(path).unwrap(), catalogue).unwrap()
}

fn evaluation(scenario: &Scenario) -> Evaluation {
    Evaluation::new(Arc::new(prepared(scenario)), Arc::new(scenario.clone()))
}

fn moved(id: &str) -> Scenario {
    let mut scenario = Scenario::untouched(id);
    scenario.levers.home_care_shift = 0.05;
    scenario.levers.prevalence = 0.9;
    scenario
}

fn entry(scenario: &Scenario) -> Entry {
    let state = State::new(scenario.clone(), 2040);
    let mut entry = state.active().unwrap().clone();
    let reasons = [(
        Field::Lever(LeverId::HomeCareShift).key(),
        "=2+2; \"fordi\"",
    )];
    entry.reasons = reasons
        .into_iter()
        .map(|(key, text)| (key.to_owned(), text.to_owned()))
        .collect();
    entry
}

/// The tables of the four charts in every unit.
fn tables(evaluation: &Evaluation, texts: &omsorgstrappa_core::text::Catalogue) -> Vec<Table> {
    let view = View::new(2040);
    let mut tables = vec![
        ChartId::Balance.table(evaluation, view, texts),
        ChartId::Labour.table(evaluation, view, texts),
    ];
    for staircase in [
        StaircaseUnit::Persons,
        StaircaseUnit::Fte,
        StaircaseUnit::Money,
    ] {
        tables.push(ChartId::Stairs.table(evaluation, View { staircase, ..view }, texts));
    }
    for cost in [
        CostFrame::Total,
        CostFrame::PerInhabitant,
        CostFrame::PerPlace,
    ] {
        tables.push(ChartId::Cost.table(evaluation, View { cost, ..view }, texts));
    }
    tables
}

fn open(bytes: &[u8]) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes.to_vec())).unwrap()
}

/// Decimals after the sign of the language.
fn decimals(text: &str, point: char) -> usize {
    text.split_once(point).map_or(0, |(_, rest)| {
        rest.chars().filter(char::is_ascii_digit).count()
    })
}

#[test]
fn files_hold_the_numbers_that_the_page_shows_in_every_language() {
    let scenario = moved("3405");
    let evaluation = evaluation(&scenario);
    for (texts, _) in LANGUAGES {
        write_like(texts.language);
        let point = if texts.language == "en" { '.' } else { ',' };
        for table in tables(&evaluation, texts) {
            let handout = Handout::of_table("x", table.clone());
            let csv = handout.csv(&["Under".to_owned()]).unwrap();
            let text = csv.strip_prefix('\u{feff}').unwrap();
            assert!(text.ends_with("\r\nUnder\r\n"), "{text}");
            let lines: Vec<Vec<&str>> = text
                .split("\r\n")
                .map(|line| line.split(';').collect())
                .collect();
            assert_eq!(
                lines[0],
                table.head.iter().map(String::as_str).collect::<Vec<_>>()
            );
            let empty = Sheet {
                name: "?".to_owned(),
                rows: Vec::new(),
                headed: false,
            };
            let bytes = handout.xlsx("Tabell", &empty, &[]).unwrap();
            let mut book = open(&bytes);
            let sheet = book.worksheet_range("Tabell").unwrap();
            for (at, row) in table.rows.iter().enumerate() {
                assert_eq!(lines[at + 1][0], row.head);
                for (column, cell) in row.cells.iter().enumerate() {
                    let place = (
                        u32::try_from(at + 1).unwrap(),
                        u32::try_from(column + 1).unwrap(),
                    );
                    let (written, read) = (lines[at + 1][column + 1], sheet.get_value(place));
                    let Some(shown) = parse(&cell.text) else {
                        assert_eq!(written, "", "{cell:?}");
                        assert!(matches!(read, None | Some(Data::Empty)), "{read:?}");
                        continue;
                    };
                    // The file's number is the shown one before it was rounded.
                    let exact: f64 = written.replace(',', ".").parse().unwrap();
                    let Some(Data::Float(stored)) = read else {
                        panic!("{read:?}")
                    };
                    let digits = decimals(&cell.text, point);
                    for value in [exact, *stored] {
                        assert_eq!(
                            number(value, digits),
                            number(shown, digits),
                            "{cell:?} {written}"
                        );
                    }
                    assert!((exact - stored).abs() < 1e-6);
                }
            }
        }
    }
    write_like("nb");
    // Decimals are there where the model has them.
    let table = ChartId::Balance.table(&evaluation, View::new(2040), &BOKMAL);
    let csv = Handout::of_table("x", table).csv(&[]).unwrap();
    let need = evaluation.at(Series::Need, 2040);
    assert!(need.fract() > 1e-6);
    assert!(
        csv.contains(&format!("{need:.6}").replace('.', ",")),
        "{need}"
    );
}

/// What begins as a formula, in every place that a text can stand.
const FORMULAS: [&str; 7] = [
    "=1+1",
    "+47",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\u{2212}2",
    "=HYPERLINK(\"http://x\";\"y\")",
];

/// The tables that are named on the page, on paper and in files are those that the packaged figures are cited from.
#[test]
fn ssbs_tables_are_those_of_the_figures() {
    let number = |title: &str| {
        title
            .strip_prefix("Tabell ")
            .map(|rest| rest[..5].to_owned())
    };
    let directory = omsorgstrappa::packaged::directory().unwrap();
    let mut cited = BTreeSet::new();
    for entry in &directory.municipalities {
        let facts = municipality(&entry.id).facts.into_iter();
        cited.extend(facts.filter_map(|fact| number(fact.source.citation().title)));
    }
    let named: BTreeSet<String> = TABLES.split(", ").map(str::to_owned).collect();
    assert_eq!(
        named.into_iter().collect::<Vec<_>>().join(", "),
        TABLES,
        "ascending"
    );
    let named: BTreeSet<String> = TABLES.split(", ").map(str::to_owned).collect();
    // The national projection that the municipalities' own are tied to is no municipality's figure.
    cited.insert("14746".to_owned());
    assert_eq!(named, cited);
    let path = format!("{}/README.md", env!("CARGO_MANIFEST_DIR"));
    let readme = std::fs::read_to_string(path).unwrap();
    let (first, last) = TABLES.rsplit_once(", ").unwrap();
    let said = format!("tabell {first} og {last}");
    assert!(
        readme
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .contains(&said),
        "{said}"
    );
}

/// What has been changed, with reasons; and what was read from a file of SSB's: as files, in every language.
#[test]
fn changes_and_what_was_read_are_taken_away_as_tables() {
    let scenario = moved("3405");
    let evaluation = evaluation(&scenario);
    let entry = entry(&scenario);
    let today = Scenario::untouched("3405");
    let path = "tests/samples/syntetisk_14746_lier_semikolon_ettaarig.csv";
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let imported = read_file(&std::fs::read(root.join(path)).unwrap()).unwrap();
    let source = |name: &str| std::fs::read_to_string(root.join("data/source").join(name)).unwrap();
    let register = Register::from_csv(
        &source("kommuner_2026.csv"),
        &source("kommune_historikk.csv"),
    );
    let population = imported
        .population(&Wanted {
            municipality: "3312",
            alternative: None,
            base_year: None,
            packaged: None,
            register: &register,
        })
        .unwrap();
    for (texts, _) in LANGUAGES {
        write_like(texts.language);
        let against = Against::Reference { today: &today };
        let lines = change_lines(&entry, &evaluation, against, texts);
        let table = changes_table(&lines, against.name(texts), texts);
        assert!(table.caption.ends_with(texts.figures.reference));
        assert_eq!(table.rows.len(), 2);
        let handout = Handout::of_table("changes", table);
        let csv = handout.csv(&[]).unwrap();
        let shift = texts.levers.of(LeverId::HomeCareShift).label;
        let line = csv.lines().find(|line| line.starts_with(shift)).unwrap();
        // A reason is the reader's own text, and never a formula.
        let said = lines.iter().find(|line| line.name == shift).unwrap();
        let expected = format!("{shift};{};{};\"'=2+2; \"\"fordi\"\"\"", said.from, said.to);
        assert_eq!(line, expected);

        let table = preview_table("lier.csv", &imported, "3312 Lier", Some(&population), texts);
        let heads: Vec<&str> = table.rows.iter().map(|row| row.head.as_str()).collect();
        assert_eq!(heads.iter().collect::<BTreeSet<_>>().len(), heads.len());
        let words = &texts.numbers_page;
        let cell = |head: &str| {
            let row = table.rows.iter().find(|row| row.head == head).unwrap();
            row.cells[0].cell.clone()
        };
        assert_eq!(cell(words.municipalities), Cell::text("3312 Lier"));
        assert_eq!(cell(words.base_year), Cell::Year(2026.0));
        for total in [population.first, population.last] {
            let [all, old] = words
                .read_people
                .map(|name| name.replace("{year}", &total.year.to_string()));
            assert_eq!(cell(&all), Cell::number(total.all, 0));
            assert_eq!(cell(&old), Cell::number(total.from_80, 0));
        }
        let book = Handout::of_table("read", table.clone());
        let about = Sheet {
            name: "Om".to_owned(),
            rows: Vec::new(),
            headed: false,
        };
        let bytes = book.xlsx("Tabell", &about, &[]).unwrap();
        let range = open(&bytes).worksheet_range("Tabell").unwrap();
        assert_eq!(range.height(), table.rows.len() + 1);
        // Without what is chosen in it, the file's own lines stand alone.
        let bare = preview_table("lier.csv", &imported, "", None, texts);
        assert!(bare.rows.len() < table.rows.len());
    }
    write_like("nb");
}

#[test]
fn no_text_is_a_formula_and_none_is_changed_in_a_workbook() {
    let row = |text: &&str| Row {
        head: (*text).to_owned(),
        cells: vec![TableCell::from(*text), TableCell::whole(-3.0)],
        chosen: false,
    };
    let table = Table {
        caption: "=caption".to_owned(),
        head: vec!["=a".to_owned(), "+b".to_owned(), "2040".to_owned()],
        rows: FORMULAS.iter().map(row).collect(),
    };
    let handout = Handout {
        title: "@title <&>\"'".to_owned(),
        subtitle: "-sub".to_owned(),
        ..Handout::of_table("x", table)
    };
    let notes = ["=note".to_owned()];
    let csv = handout.csv(&notes).unwrap();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .flexible(true)
        .from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    let mut texts = 0;
    for record in reader.records() {
        for field in &record.unwrap() {
            if field == "-3" || field == "2040" || field.is_empty() {
                continue;
            }
            assert!(
                field.starts_with('\'')
                    || !field
                        .trim_start()
                        .starts_with(['=', '+', '-', '@', '\u{2212}']),
                "{field}"
            );
            texts += 1;
        }
    }
    assert!(texts > 2 * FORMULAS.len());
    let about = Sheet {
        name: "Om".to_owned(),
        rows: Vec::new(),
        headed: false,
    };
    let bytes = handout.xlsx("=[1]", &about, &notes).unwrap();
    let mut book = open(&bytes);
    assert_eq!(book.sheet_names(), ["= 1", "Om"]);
    let sheet = book.worksheet_range("= 1").unwrap();
    for (at, text) in FORMULAS.iter().enumerate() {
        let at = u32::try_from(at + 1).unwrap();
        // A tab is a space in XML that is read.
        let kept = text.replace('\t', " ");
        for column in [0, 1] {
            assert_eq!(
                sheet.get_value((at, column)),
                Some(&Data::String(kept.clone()))
            );
        }
        assert_eq!(sheet.get_value((at, 2)), Some(&Data::Float(-3.0)));
    }
    assert_eq!(sheet.get_value((0, 2)), Some(&Data::Float(2040.0)));
    assert!(book.worksheet_formula("= 1").unwrap().is_empty());
    let about = book.worksheet_range("Om").unwrap();
    assert_eq!(
        about.get_value((0, 0)),
        Some(&Data::String("@title <&>\"'".to_owned()))
    );
}

/// The parts of a zip by a reader that is not ours.
fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let number = |at: usize, length: usize| {
        bytes[at..at + length]
            .iter()
            .rev()
            .fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte))
    };
    let mut parts = BTreeMap::new();
    let mut at = 0;
    while &bytes[at..at + 4] == b"PK\x03\x04" {
        let (sum, packed, length) = (number(at + 14, 4), number(at + 18, 4), number(at + 22, 4));
        let (name, extra) = (number(at + 26, 2), number(at + 28, 2));
        let start = at + 30 + name + extra;
        let title = String::from_utf8(bytes[at + 30..at + 30 + name].to_vec()).unwrap();
        let mut text = String::new();
        flate2::read::DeflateDecoder::new(&bytes[start..start + packed])
            .read_to_string(&mut text)
            .unwrap();
        assert_eq!(text.len(), length);
        let mut crc = flate2::Crc::new();
        crc.update(text.as_bytes());
        assert_eq!(usize::try_from(crc.sum()).unwrap(), sum, "{title}");
        assert!(parts.insert(title, text).is_none());
        at = start + packed;
    }
    parts
}

fn whole_of(scenario: &Scenario, tag: &str) -> (Vec<u8>, Vec<Sheet>) {
    write_like(tag);
    let long = long(tag);
    let evaluation = evaluation(scenario);
    let place = scenario.municipality().map(municipality);
    let entry = entry(scenario);
    let credit = Credit {
        evaluation: &evaluation,
        municipality: place.as_ref(),
        entry: &entry,
        name: "Mitt & ditt",
        data: "2026.1",
        date: &day(2026, 3, 7),
        address: "https://example.org/",
    };
    let view = View::new(2040);
    let made = (whole(&credit, view, &long), sheets(&credit, view, &long));
    write_like("nb");
    made
}

#[test]
fn every_part_of_a_workbook_is_whole_xml_that_is_listed_and_typed() {
    let (bytes, _) = whole_of(&moved("3405"), "nb");
    let parts = parts(&bytes);
    for (name, text) in &parts {
        roxmltree::Document::parse(text).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    // Excel warns of parts without a type, of types without a part, and of relations that lead nowhere.
    let types = roxmltree::Document::parse(&parts["[Content_Types].xml"]).unwrap();
    let mut typed = Vec::new();
    for node in types.root_element().children() {
        if let Some(name) = node.attribute("PartName") {
            typed.push(name.trim_start_matches('/').to_owned());
        }
    }
    for name in parts
        .keys()
        .filter(|name| !name.contains("_rels/") && *name != "[Content_Types].xml")
    {
        assert!(typed.contains(name), "{name} has no type");
    }
    assert!(
        typed.iter().all(|name| parts.contains_key(name)),
        "{typed:?}"
    );
    for (list, folder) in [("_rels/.rels", ""), ("xl/_rels/workbook.xml.rels", "xl/")] {
        let relations = roxmltree::Document::parse(&parts[list]).unwrap();
        let targets = relations.root_element().children();
        for target in targets.filter_map(|node| node.attribute("Target")) {
            assert!(parts.contains_key(&format!("{folder}{target}")), "{target}");
        }
    }
    // Every style that a cell names is there.
    let styles = roxmltree::Document::parse(&parts["xl/styles.xml"]).unwrap();
    let formats = styles
        .descendants()
        .find(|node| {
            node.has_tag_name((
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "cellXfs",
            ))
        })
        .unwrap();
    let count = formats
        .children()
        .filter(roxmltree::Node::is_element)
        .count();
    assert_eq!(formats.attribute("count"), Some(count.to_string().as_str()));
    let mut seen = 0;
    for (name, text) in parts
        .iter()
        .filter(|(name, _)| name.starts_with("xl/worksheets/"))
    {
        let sheet = roxmltree::Document::parse(text).unwrap();
        for cell in sheet
            .descendants()
            .filter(|node| node.tag_name().name() == "c")
        {
            let style: usize = cell.attribute("s").unwrap().parse().unwrap();
            assert!(style < count, "{name}");
            seen += 1;
        }
        assert!(!text.contains("NaN") && !text.contains("<f>"));
    }
    assert!(seen > 1000, "{seen}");
    // The first row stays in view on every sheet but the last, which is text.
    let frozen = parts
        .values()
        .filter(|text| text.contains("state=\"frozen\""))
        .count();
    assert_eq!(frozen, 10);
    assert!(parts["xl/styles.xml"].contains("formatCode=\"0.0 %\""));
}

#[test]
fn the_whole_workbook_holds_the_whole_result() {
    for tag in ["nb", "nn", "en"] {
        let scenario = moved("3405");
        let (bytes, made) = whole_of(&scenario, tag);
        let evaluation = evaluation(&scenario);
        let mut book = open(&bytes);
        assert_eq!(book.sheet_names().len(), 11);
        assert_eq!(made.len(), 11);
        let names = book.sheet_names();
        let all = book.worksheet_range(&names[9]).unwrap();
        for (column, series) in (1_u32..).zip(Series::ALL) {
            assert_eq!(
                all.get_value((0, column)),
                Some(&Data::String(series.key().to_owned()))
            );
            for (row, year) in (1_u32..).zip(evaluation.outputs.years()) {
                assert_eq!(all.get_value((row, 0)), Some(&Data::Float(f64::from(year))));
                let Some(Data::Float(read)) = all.get_value((row, column)) else {
                    panic!()
                };
                let value = evaluation.at(*series, year);
                assert!(
                    (read - value).abs() <= 1e-10 * value.abs().max(1.0),
                    "{read} {value}"
                );
            }
        }
        // What is behind it: reasons as they were written, every parameter with a source, versions, the date.
        let about = book.worksheet_range(&names[10]).unwrap();
        let cells: Vec<String> = about.cells().map(|(_, _, cell)| cell.to_string()).collect();
        let has = |text: &str| cells.iter().any(|cell| cell.contains(text));
        assert!(cells.contains(&"=2+2; \"fordi\"".to_owned()));
        assert!(
            has("Mitt & ditt") && has("2026.1") && has("https://example.org/") && has("CC BY 4.0")
        );
        assert!(has(if tag == "en" {
            "2026-03-07"
        } else {
            "07.03.2026"
        }));
        let texts = LANGUAGES
            .iter()
            .find(|(texts, _)| texts.language == tag)
            .unwrap()
            .0;
        for id in ParameterId::ALL {
            assert!(cells.contains(&texts.parameter(*id).to_owned()), "{id:?}");
        }
        let tables = [(1, ChartId::Balance), (5, ChartId::Labour)];
        for (sheet, id) in tables {
            let table = id.table(&evaluation, View::new(2040), texts);
            assert_eq!(made[sheet].rows, table_rows(&table));
        }
    }
}

#[test]
fn what_is_own_or_estimated_is_said_in_the_export() {
    let notes = |scenario: &Scenario, own: Option<&str>| {
        let long = long("nb");
        let evaluation = evaluation(scenario);
        let place = own.map(municipality);
        let entry = entry(scenario);
        let credit = Credit {
            evaluation: &evaluation,
            municipality: place.as_ref(),
            entry: &entry,
            name: "A",
            data: "1",
            date: "i dag",
            address: "her",
        };
        (
            credit.notes(&long, false).join("\n"),
            credit.notes(&long, true).join("\n"),
        )
    };
    let plain = Scenario::untouched("3405");
    let (said, apart) = notes(&plain, Some("3405"));
    assert!(
        said.contains("Lillehammer, 2026. Scenario: A.") && said.contains("vårt anslag"),
        "{said}"
    );
    assert!(!said.contains("Egne tall"), "{said}");
    assert!(
        !apart.contains("Lillehammer")
            && apart.contains("CC BY 4.0")
            && apart.contains("regner ikke på")
    );
    let mut own = plain.clone();
    own.parameters.set(ParameterId::CostPerFte, 1.5);
    let (said, _) = notes(&own, Some("3405"));
    let line = said.lines().find(|line| line.starts_with("Egne tall"));
    assert!(line.is_some(), "{said}");
}

/// A table of SSB's in a workbook of ours is read by our own reader like the file it was made from.
#[test]
fn our_own_reader_reads_our_workbooks() {
    let path = format!(
        "{}/tests/samples/gjenskapt_14746_statbank_semikolon_utf8bom.csv",
        env!("CARGO_MANIFEST_DIR")
    );
    let bytes = std::fs::read(path).unwrap();
    let text = String::from_utf8(bytes.clone()).unwrap();
    let cell = |field: &str| match field.trim_matches('"') {
        "" => Cell::Empty,
        field => match field.parse::<f64>() {
            Ok(number) if field.len() != 4 || number < 1900.0 => Cell::Number(number, 0),
            _ => Cell::text(field),
        },
    };
    let rows = text
        .trim_start_matches('\u{feff}')
        .lines()
        .map(|line| line.split(';').map(cell).collect());
    let sheet = Sheet {
        name: "Ark".to_owned(),
        rows: rows.collect(),
        headed: false,
    };
    let book = workbook(&[sheet], "Prøve");
    let source = |name: &str| {
        let path = format!("{}/data/source/{name}", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(path).unwrap()
    };
    let register = Register::from_csv(
        &source("kommuner_2026.csv"),
        &source("kommune_historikk.csv"),
    );
    let population = |bytes: &[u8]| {
        let wanted = Wanted {
            municipality: "4001",
            alternative: None,
            base_year: None,
            packaged: None,
            register: &register,
        };
        read_file(bytes).unwrap().population(&wanted).unwrap()
    };
    assert_eq!(population(&book), population(&bytes));
}
