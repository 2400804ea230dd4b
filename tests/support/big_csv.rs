//! One large text file in the shape of table 14746: every municipality, sex, single year of age,
//! alternative and year, 19 MB. SYNTHETIC: our own estimate of each group, spread over sex and single
//! years as on 1 January 2026. Never to be shown as SSB's.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

const GROUPS: [(usize, usize); 10] = [
    (0, 0),
    (1, 5),
    (6, 12),
    (13, 15),
    (16, 19),
    (20, 44),
    (45, 66),
    (67, 79),
    (80, 89),
    (90, 105),
];
const ALTERNATIVES: [(&str, &str); 3] = [
    ("MMMM", "Hovedalternativet (MMMM)"),
    ("LLML", "Lav nasjonal vekst (LLML)"),
    ("HHMH", "Høy nasjonal vekst (HHMH)"),
];
const SEXES: [(&str, &str); 2] = [("K", "Kvinner"), ("M", "Menn")];
const YEARS: std::ops::RangeInclusive<i32> = 2026..=2050;

/// The rows of a table of `data/source`, each by the name of its column.
fn rows(root: &Path, name: &str) -> Vec<BTreeMap<String, String>> {
    let text = fs::read_to_string(root.join("data/source").join(name)).unwrap();
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap().split(';').collect();
    let named = |line: &str| {
        let fields = header.iter().map(|&name| name.to_owned());
        fields.zip(line.split(';').map(str::to_owned)).collect()
    };
    lines.map(named).collect()
}

/// `total` persons over `weights`, whole, by the largest remainders.
fn spread(total: u32, weights: &[u32]) -> Vec<u32> {
    let sum: u32 = weights.iter().sum();
    let (weights, sum) = if sum == 0 {
        (
            vec![1; weights.len()],
            u32::try_from(weights.len()).unwrap(),
        )
    } else {
        (weights.to_vec(), sum)
    };
    let shares: Vec<f64> = weights
        .iter()
        .map(|&weight| f64::from(total * weight) / f64::from(sum))
        .collect();
    let mut whole: Vec<u32> = weights.iter().map(|&weight| total * weight / sum).collect();
    let mut order: Vec<usize> = (0..shares.len()).collect();
    order.sort_by(|&a, &b| {
        (f64::from(whole[a]) - shares[a]).total_cmp(&(f64::from(whole[b]) - shares[b]))
    });
    let left = usize::try_from(total - whole.iter().sum::<u32>()).unwrap();
    for &at in order.iter().take(left) {
        whole[at] += 1;
    }
    whole
}

/// The file, in ISO-8859-1 with CRLF, as Statistikkbanken writes it.
pub fn big_csv(root: &Path) -> Vec<u8> {
    let mut population: BTreeMap<(String, String), Vec<u32>> = BTreeMap::new();
    for row in rows(root, "befolkning_07459_2026_alder_kjonn.csv") {
        let age = |age: usize| {
            if age == 105 {
                "a105pluss".to_owned()
            } else {
                format!("a{age}")
            }
        };
        let ages = (0..106).map(|at| row[&age(at)].parse().unwrap()).collect();
        population.insert((row["kommunenr"].clone(), row["kjonn"].clone()), ages);
    }
    let mut names: Vec<(String, String)> = rows(root, "kommuner_2026.csv")
        .into_iter()
        .map(|row| (row["kommunenr"].clone(), row["navn_klass131"].clone()))
        .collect();
    names.sort();
    // Persons by municipality, alternative and year: women's ages, then men's.
    let mut estimate: BTreeMap<(String, String, i32), Vec<u32>> = BTreeMap::new();
    for row in rows(root, "ESTIMAT_framskrivning_alle_kommuner_2026_2050.csv") {
        let number = &row["kommunenr"];
        let mut persons = vec![0; 212];
        for (from, to) in GROUPS {
            let cells: Vec<usize> = (from..=to).chain(106 + from..=106 + to).collect();
            let weight = |&cell: &usize| {
                population[&(number.clone(), SEXES[cell / 106].0.to_owned())][cell % 106]
            };
            let weights: Vec<u32> = cells.iter().map(weight).collect();
            let group = match (from, to) {
                (0, 0) => "0".to_owned(),
                (90, _) => "90+".to_owned(),
                _ => format!("{from}-{to}"),
            };
            for (cell, count) in cells
                .into_iter()
                .zip(spread(row[&group].parse().unwrap(), &weights))
            {
                persons[cell] = count;
            }
        }
        estimate.insert(
            (
                number.clone(),
                row["alternativ"].clone(),
                row["aar"].parse().unwrap(),
            ),
            persons,
        );
    }

    let mut text = String::from(
        "\"SYNTETISK TESTFIL i formen til 14746: Framskrevet folkemengde 1. januar, etter region, kjønn, alder, \
         statistikkvariabel og år\"\r\n\r\n\"region\";\"kjønn\";\"alder\"",
    );
    for (_, label) in ALTERNATIVES {
        for year in YEARS {
            write!(text, ";\"{label} {year}\"").unwrap();
        }
    }
    text.push_str("\r\n");
    for (number, name) in names {
        let columns: Vec<&Vec<u32>> = ALTERNATIVES
            .iter()
            .flat_map(|(letters, _)| {
                YEARS.map(|year| (number.clone(), (*letters).to_owned(), year))
            })
            .map(|key| &estimate[&key])
            .collect();
        for (at, (_, sex)) in SEXES.iter().enumerate() {
            for age in 0..106 {
                let label = if age == 105 {
                    "105 år eller eldre".to_owned()
                } else {
                    format!("{age} år")
                };
                write!(text, "\"{number} {name}\";\"{sex}\";\"{label}\"").unwrap();
                for column in &columns {
                    write!(text, ";{}", column[at * 106 + age]).unwrap();
                }
                text.push_str("\r\n");
            }
        }
    }
    text.chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'))
        .collect()
}
