//! SSB's population of every municipality by sex and age, year by year, read fast.

use std::collections::BTreeMap;
use std::fs::File;

use flate2::read::GzDecoder;
use omsorgstrappa_core::model::age::AGES;
use omsorgstrappa_core::projection::Sexes;

use super::table::data;

/// Women and men by age, by year.
pub type Years = BTreeMap<i32, Sexes>;

/// Every municipality by number.
pub fn municipalities() -> BTreeMap<String, Years> {
    let file = data("source/befolkning_07459_2006_2026_alder_kjonn.csv.gz");
    let mut all: BTreeMap<String, Years> = BTreeMap::new();
    let bytes = GzDecoder::new(File::open(file).unwrap());
    let mut table = csv::ReaderBuilder::new().delimiter(b';').from_reader(bytes);
    for record in table.records() {
        let record = record.unwrap();
        assert_eq!(record.len(), 3 + AGES);
        let persons = all
            .entry(record[0].to_owned())
            .or_default()
            .entry(record[1].parse().unwrap())
            .or_insert([[0.0; AGES]; 2]);
        let sex = usize::from(&record[2] == "M");
        for (age, field) in record.iter().skip(3).enumerate() {
            persons[sex][age] = field.parse().unwrap();
        }
    }
    all
}

/// The country.
pub fn country() -> Years {
    let rows = super::table::rows(
        "source/befolkning_07459_norge_alder_kjonn_2005_2026.csv",
        b';',
        &[],
    );
    let mut years = Years::new();
    for row in rows {
        let persons = years
            .entry(row["aar"].parse().unwrap())
            .or_insert([[0.0; AGES]; 2]);
        persons[usize::from(row["kjonn"] == "M")] = super::table::ages(&row);
    }
    years
}
