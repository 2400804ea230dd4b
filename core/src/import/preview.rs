//! What was read from a file, line by line: shown before it is used, and taken away as a table.

use crate::chart::{Row, Table, TableCell};
use crate::format::{fill, whole};
use crate::text::{Catalogue, megabytes, stamp_text};

use super::{Imported, ImportedPopulation, SexesFound, Stamp, Total};

/// What the file holds: names of the lines, and what stands on them.
pub fn file_lines(
    file: &str,
    imported: &Imported,
    texts: &Catalogue,
) -> [(&'static str, TableCell); 6] {
    let words = &texts.numbers_page;
    let years = imported.years();
    let [from, to] =
        [years.first(), years.last()].map(|year| year.map_or_else(String::new, i32::to_string));
    let (ages, single) = imported.ages();
    let age_text = if single {
        words.ages_single
    } else {
        words.ages_groups
    };
    let [together, apart, one] = words.sexes_found;
    let sexes = match imported.sexes() {
        SexesFound::Together => together,
        SexesFound::Apart => apart,
        SexesFound::One => one,
    };
    let size = megabytes(imported.stamp.bytes);
    [
        (words.file, format!("{file}, {size}").into()),
        (words.table, source(&imported.stamp, texts).into()),
        (
            words.years,
            fill(words.years_range, &[("from", &from), ("to", &to)]).into(),
        ),
        (
            words.ages,
            fill(age_text, &[("count", &ages.to_string())]).into(),
        ),
        (words.sexes, sexes.into()),
        (words.figures, TableCell::whole(imported.figures() as f64)),
    ]
}

/// The table that it is, with its title where the file says it.
fn source(stamp: &Stamp, texts: &Catalogue) -> String {
    let said = stamp_text(stamp, &texts.import);
    if stamp.title.is_empty() {
        said
    } else {
        format!("{said} ({})", stamp.title)
    }
}

/// The inhabitants of the first and the last year, in words.
pub fn totals(population: &ImportedPopulation, texts: &Catalogue) -> [String; 2] {
    [population.first, population.last].map(|total| {
        let (all, old, year) = (
            whole(total.all),
            whole(total.from_80),
            total.year.to_string(),
        );
        fill(
            texts.numbers_page.total,
            &[("all", &all), ("old", &old), ("year", &year)],
        )
    })
}

/// All of it as a table: what the file holds, and of what is chosen in it the municipality (number and name), the
/// alternative, the base year and the inhabitants; nothing of these where they cannot be used.
pub fn preview_table(
    file: &str,
    imported: &Imported,
    municipality: &str,
    population: Option<&ImportedPopulation>,
    texts: &Catalogue,
) -> Table {
    let words = &texts.numbers_page;
    let row = |head: &str, cell: TableCell| Row {
        head: head.to_owned(),
        cells: vec![cell],
        chosen: false,
    };
    let lines = file_lines(file, imported, texts).into_iter();
    let mut rows: Vec<Row> = lines.map(|(head, cell)| row(head, cell)).collect();
    rows.push(row(words.municipalities, municipality.into()));
    if let Some(population) = population {
        if !population.alternative.is_empty() {
            rows.push(row(
                words.alternative,
                population.alternative.as_str().into(),
            ));
        }
        rows.push(row(words.base_year, TableCell::year(population.base_year)));
        for total in [population.first, population.last] {
            rows.extend(people(total, texts).map(|(head, cell)| row(&head, cell)));
        }
    }
    Table {
        caption: words.read_title.to_owned(),
        head: words.read_head.map(str::to_owned).into(),
        rows,
    }
}

/// How many, and how many of them are 80 and over.
fn people(total: Total, texts: &Catalogue) -> [(String, TableCell); 2] {
    let [all, old] = texts.numbers_page.read_people;
    let year = total.year.to_string();
    [(all, total.all), (old, total.from_80)]
        .map(|(name, count)| (fill(name, &[("year", &year)]), TableCell::whole(count)))
}
