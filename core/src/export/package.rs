//! The parts of a workbook that say what its other parts are: types, relations, properties, the list of sheets, styles.

use super::svg::put;
use crate::chart::escaped;

/// Number formats: so many decimals, shares with so many, and years. Their place here gives the style.
const FORMATS: [&str; 9] = [
    "#,##0",
    "#,##0.0",
    "#,##0.00",
    "#,##0.000",
    "0 %",
    "0.0 %",
    "0.00 %",
    "0.000 %",
    "0",
];
/// The first number of a format that Excel leaves to others.
const OWN_FORMATS: usize = 164;
/// Styles: plain, names of columns, long text, then the formats.
pub(super) const PLAIN: usize = 0;
pub(super) const HEAD: usize = 1;
pub(super) const LONG: usize = 2;
pub(super) const FIRST_FORMAT: usize = 3;

pub(super) const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
pub(super) const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const KINDS: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const PACKAGE: &str = "application/vnd.openxmlformats-package";

pub(super) fn content_types(sheets: usize) -> String {
    let mut out = String::from(XML);
    put(&mut out, &["<Types xmlns=\"", KINDS, "\">"]);
    for (ending, kind) in [("rels", ".relationships+xml"), ("xml", "")] {
        let kind = if kind.is_empty() {
            "application/xml".to_owned()
        } else {
            [PACKAGE, kind].concat()
        };
        put(
            &mut out,
            &[
                "<Default Extension=\"",
                ending,
                "\" ContentType=\"",
                &kind,
                "\"/>",
            ],
        );
    }
    let mut part = |name: &str, kind: &str| {
        put(
            &mut out,
            &[
                "<Override PartName=\"/",
                name,
                "\" ContentType=\"",
                kind,
                "\"/>",
            ],
        );
    };
    part(
        "docProps/core.xml",
        &[PACKAGE, ".core-properties+xml"].concat(),
    );
    part("xl/workbook.xml", &[TYPE, ".sheet.main+xml"].concat());
    part("xl/styles.xml", &[TYPE, ".styles+xml"].concat());
    for number in 1..=sheets {
        part(
            &format!("xl/worksheets/sheet{number}.xml"),
            &[TYPE, ".worksheet+xml"].concat(),
        );
    }
    out.push_str("</Types>");
    out
}

fn relation(out: &mut String, id: usize, kind: &str, target: &str) {
    put(
        out,
        &[
            "<Relationship Id=\"rId",
            &id.to_string(),
            "\" Type=\"",
            kind,
            "\" Target=\"",
            target,
            "\"/>",
        ],
    );
}

fn relations(inside: &str) -> String {
    [
        XML,
        "<Relationships xmlns=\"",
        RELATIONS,
        "\">",
        inside,
        "</Relationships>",
    ]
    .concat()
}

pub(super) fn package_relations() -> String {
    let mut out = String::new();
    relation(
        &mut out,
        1,
        &[OFFICE, "/officeDocument"].concat(),
        "xl/workbook.xml",
    );
    let core = [RELATIONS, "/metadata/core-properties"].concat();
    relation(&mut out, 2, &core, "docProps/core.xml");
    relations(&out)
}

pub(super) fn workbook_relations(sheets: usize) -> String {
    let mut out = String::new();
    let kind = [OFFICE, "/worksheet"].concat();
    for number in 1..=sheets {
        let target = format!("worksheets/sheet{number}.xml");
        relation(&mut out, number, &kind, &target);
    }
    let kind = [OFFICE, "/styles"].concat();
    relation(&mut out, sheets + 1, &kind, "styles.xml");
    relations(&out)
}

pub(super) fn properties(title: &str) -> String {
    [
        XML,
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" ",
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>",
        &escaped(title),
        "</dc:title><dc:creator>Omsorgstrappa</dc:creator></cp:coreProperties>",
    ]
    .concat()
}

pub(super) fn list(names: &[String]) -> String {
    let mut out = String::from(XML);
    put(
        &mut out,
        &[
            "<workbook xmlns=\"",
            MAIN,
            "\" xmlns:r=\"",
            OFFICE,
            "\"><sheets>",
        ],
    );
    for (number, name) in (1_usize..).zip(names) {
        let number = number.to_string();
        put(
            &mut out,
            &["<sheet name=\"", &escaped(name), "\" sheetId=\"", &number],
        );
        put(&mut out, &["\" r:id=\"rId", &number, "\"/>"]);
    }
    out.push_str("</sheets></workbook>");
    out
}

pub(super) fn styles() -> String {
    let mut out = String::from(XML);
    put(&mut out, &["<styleSheet xmlns=\"", MAIN, "\">"]);
    let count = FORMATS.len().to_string();
    put(&mut out, &["<numFmts count=\"", &count, "\">"]);
    for (number, format) in (OWN_FORMATS..).zip(FORMATS) {
        let number = number.to_string();
        put(
            &mut out,
            &[
                "<numFmt numFmtId=\"",
                &number,
                "\" formatCode=\"",
                &escaped(format),
                "\"/>",
            ],
        );
    }
    out.push_str(
        "</numFmts><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>\
         <font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>\
         <fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>\
         <fill><patternFill patternType=\"gray125\"/></fill></fills>\
         <borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>\
         <border><left/><right/><top/><bottom style=\"thin\"/><diagonal/></border></borders>\
         <cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>",
    );
    let count = (FIRST_FORMAT + FORMATS.len()).to_string();
    put(&mut out, &["<cellXfs count=\"", &count, "\">"]);
    out.push_str(
        "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>\
         <xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyFont=\"1\" applyBorder=\"1\" \
         applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>\
         <xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\">\
         <alignment vertical=\"top\" wrapText=\"1\"/></xf>",
    );
    for number in (OWN_FORMATS..).take(FORMATS.len()) {
        put(
            &mut out,
            &[
                "<xf numFmtId=\"",
                &number.to_string(),
                "\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>",
            ],
        );
    }
    out.push_str(
        "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>",
    );
    out
}
