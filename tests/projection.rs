//! The project's own projection by single year of age, and how it would have done.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::float_cmp,
    missing_docs,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

mod support {
    pub mod history;
    pub mod table;
    pub mod within;
}

use std::collections::BTreeMap;

use omsorgstrappa::packaged;
use omsorgstrappa_core::municipality::backtest::{Backtest, Method, Miss};
use omsorgstrappa_core::projection::{Forward, GROUPS, Groups, Rates, Sexes, group_name, grouped};
use support::history::{Years, country, municipalities};
use support::table::{data, number, rows};
use support::within::assert_within;

const TODAY: i32 = 2026;

fn span(years: &Years, first: i32, last: i32) -> Option<Vec<Sexes>> {
    (first..=last)
        .map(|year| years.get(&year).copied())
        .collect()
}

/// The rates of the ten years before `last`.
fn rates(all: &BTreeMap<String, Years>, last: i32) -> Rates {
    let own: Vec<_> = all
        .values()
        .map(|years| span(years, last - 10, last))
        .collect();
    Rates::new(&span(&country(), last - 10, last).unwrap(), &own)
}

/// SSB's country has more immigrants and longer lives late in HHMH than the ten years before 2026, and each
/// group is scaled by one factor: that is what a cohort in the sixties may grow by.
const COUNTRY_GROWS: f64 = 1.002;

/// No cohort over 60 grows but by migration. In the country one of 69 and over has fewer persons every year in
/// every alternative, and a younger one grows by no more than SSB's own figures for the group ask for, in the
/// main alternative at 60 only. In a municipality one grows more than that only where more than usual moved in
/// (or fewer than usual died) in the ten years before, and by no more than that. Nobody is fewer than none.
#[test]
fn no_cohort_over_60_grows_but_by_migration() {
    let all = municipalities();
    let base: Vec<Sexes> = all.values().map(|years| years[&TODAY]).collect();
    let rates = rates(&all, TODAY);
    for letters in ["MMMM", "HHMH", "LLML"] {
        let ssb = rows(
            "source/framskrivning_ssb_telemark_norge_2018_2026.csv.gz",
            b';',
            &[
                ("tabell", "14746"),
                ("regionkode", "0"),
                ("alternativ", letters),
            ],
        );
        let mut forward = Forward::new(&rates, base.clone());
        for row in ssb.iter().skip(1) {
            let before = forward.persons().to_vec();
            let groups: Groups = GROUPS.map(|group| number(row, &group_name(group)));
            let after = forward.step(Some(&groups));
            for sex in 0..2 {
                for age in 60..104 {
                    let sum = |persons: &[Sexes], age: usize| -> f64 {
                        persons.iter().map(|one| one[sex][age]).sum()
                    };
                    let (one, next) = (sum(&before, age), sum(after, age + 1));
                    let what = format!("{letters} {} sex {sex} age {age}", row["aar"]);
                    let grows = match (age, letters) {
                        (60, _) | (61..69, "HHMH") => COUNTRY_GROWS,
                        _ => 1.0,
                    };
                    assert!(next <= one * grows, "{what}: {one} to {next}");
                    let usual = next / one;
                    for (at, (one, next)) in before.iter().zip(after).enumerate() {
                        let (one, next) = (one[sex][age], next[sex][age + 1]);
                        assert!(next >= 0.0, "{what}");
                        let own = rates.own_factor(at, age).unwrap();
                        // The country's mean has municipalities with own factors below 1 in it too.
                        let grows = if age < 69 { COUNTRY_GROWS } else { 1.0 };
                        if next > one * grows {
                            assert!(own > 1.0, "{what}: {one} to {next}");
                        }
                        // The country's change is a mean of the municipalities', so that a small part of
                        // the difference between them is in it.
                        let most = one * usual * own.max(1.0) * 1.01;
                        assert!(next <= most, "{what}: {next} over {most}");
                    }
                }
            }
        }
    }
}

/// A cohort is followed to the last age: nobody leaves but by the ratios, and 105 and over is one group.
#[test]
fn everybody_is_followed() {
    let all = municipalities();
    let rates = rates(&all, TODAY);
    let base: Vec<Sexes> = all.values().map(|years| years[&TODAY]).collect();
    let everybody: f64 = base.iter().flat_map(grouped).sum();
    assert_eq!(everybody, 5_627_400.0);
    let mut forward = Forward::new(&rates, base.clone());
    forward.step(None);
    for (before, after) in base.iter().zip(forward.persons()) {
        for sex in 0..2 {
            assert!((after[sex][105] > 0.0) == (before[sex][104] + before[sex][105] > 0.0));
            assert!((after[sex][50] > 0.0) == (before[sex][49] > 0.0));
        }
    }
}

// -------------------------------------------------------------------- backtest

fn miss<'a>(backtest: &'a Backtest, size: usize, method: Method, group: &str) -> &'a Miss {
    backtest
        .misses
        .iter()
        .find(|miss| {
            usize::try_from(miss.size) == Ok(size) && miss.method == method && miss.group == group
        })
        .unwrap()
}

/// The packaged backtest against the data, reckoned again in the plainest way: 350 municipalities, from 2016 to
/// 2026, the method without what was known later, and age shares held constant.
#[test]
fn the_backtest_is_what_the_data_give() {
    let backtest = packaged::backtest().unwrap();
    assert_eq!((backtest.from, backtest.to), (2016, TODAY));
    let all = municipalities();
    let rates = rates(&all, 2016);
    let empty = [[0.0; 106]; 2];
    let base: Vec<Sexes> = all
        .values()
        .map(|years| years.get(&2016).copied().unwrap_or(empty))
        .collect();
    let mut forward = Forward::new(&rates, base.clone());
    for _ in 2016..TODAY {
        forward.step(None);
    }
    // Borders of 2024, and those whose figures before 2020 are approximate.
    let left_out = ["1508", "1580", "1806", "1875", "5055", "5056", "5059"];
    let last = backtest.sizes.len() - 1;
    for (size, class) in backtest.sizes.iter().enumerate() {
        let mut cases = 0;
        let mut sums = BTreeMap::new();
        for ((id, years), (before, guess)) in all.iter().zip(base.iter().zip(forward.persons())) {
            let (before, after) = (grouped(before), grouped(&years[&TODAY]));
            let persons: f64 = before.iter().sum();
            let fits = persons >= class.from && class.below.is_none_or(|below| persons < below);
            if left_out.contains(&id.as_str()) || !fits {
                continue;
            }
            cases += 1;
            let grown = after.iter().sum::<f64>() / persons;
            for (group, from, to) in [
                ("67-79", 7, 8),
                ("80-89", 8, 9),
                ("90+", 9, 10),
                ("80+", 8, 10),
            ] {
                let sum = |groups: &Groups| groups[from..to].iter().sum::<f64>();
                for (method, said) in [
                    (Method::Cohorts, sum(&grouped(guess))),
                    (Method::ConstantShares, sum(&before) * grown),
                ] {
                    let (missed, happened) =
                        sums.entry((group, method.key())).or_insert((0.0, 0.0));
                    *missed += (said - sum(&after)).abs();
                    *happened += sum(&after);
                }
            }
        }
        assert_eq!(cases, class.municipalities);
        assert_eq!(size == last, cases == 350);
        for method in [Method::Cohorts, Method::ConstantShares] {
            for group in ["67-79", "80-89", "90+", "80+"] {
                let (missed, happened) = sums[&(group, method.key())];
                let packaged = miss(&backtest, size, method, group);
                assert_within(packaged.mean, missed / happened, 0.000_051, group);
            }
        }
    }
}

/// Cohorts do better than constant age shares for everybody aged 67–79 and 80 and over, at every size, and the
/// more persons the smaller the miss of the division between municipalities.
#[test]
fn cohorts_do_better_than_constant_shares() {
    let backtest = packaged::backtest().unwrap();
    for size in 0..backtest.sizes.len() {
        for group in ["67-79", "80-89", "90+", "80+"] {
            let mean = |method| miss(&backtest, size, method, group).mean;
            let better = mean(Method::Cohorts) < mean(Method::ConstantShares);
            // Of the very oldest there were hardly more in 2026 than in 2016: a guess of no change was lucky.
            assert!(better || group == "90+", "{size} {group}");
            assert!(
                mean(Method::Tied) < mean(Method::ConstantShares),
                "{size} {group}"
            );
        }
    }
    let tied: Vec<f64> = (0..backtest.sizes.len() - 1)
        .map(|size| miss(&backtest, size, Method::Tied, "80+").mean)
        .collect();
    assert!(
        tied.is_sorted_by(|smaller, bigger| smaller > bigger),
        "{tied:?}"
    );
}

/// SSB's own misses are those of `ssb_treffsikkerhet_telemark.csv`.
#[test]
fn ssbs_own_misses_are_the_files() {
    let backtest = packaged::backtest().unwrap();
    let file = rows(
        "source/ssb_treffsikkerhet_telemark.csv",
        b';',
        &[("aar", "2026")],
    );
    assert_eq!(backtest.ssb.len(), 4 * 4);
    for miss in &backtest.ssb {
        let row = file
            .iter()
            .find(|row| {
                row["framskrevet_fra"] == miss.projected_from.to_string()
                    && row["gruppe"] == miss.group
            })
            .unwrap();
        let what = format!("{} {}", miss.projected_from, miss.group);
        assert_eq!(f64::from(miss.municipalities), number(row, "kommuner"));
        for (found, column, most) in [
            (miss.bias, "avvik_sum_pst", 0.0101),
            (miss.mean, "middel_abs_avvik_pst_vektet", 0.0101),
            (miss.middle, "median_abs_avvik_pst", 0.0551),
            (miss.largest, "storste_abs_avvik_pst", 0.0551),
        ] {
            assert_within(found * 100.0, number(row, column), most, &what);
        }
    }
}

/// What the parameter `growth_80plus` (0.85–1.15) covers: from 20 000 inhabitants on more than eight of ten
/// municipalities once the country is known, but few of the small ones, and hardly anybody where the country
/// had to be guessed as well.
#[test]
fn the_range_of_growth_fits_big_municipalities_only() {
    let backtest = packaged::backtest().unwrap();
    let inside = |size: i32, method| {
        let found = backtest
            .growth_80plus
            .iter()
            .find(|factor| factor.size == size && factor.method == method);
        found.unwrap().inside
    };
    for (size, class) in backtest.sizes.iter().enumerate() {
        let size = i32::try_from(size).unwrap();
        let tied = inside(size, Method::Tied);
        if class.from >= 20_000.0 {
            assert!(tied > 0.8, "{size}: {tied}");
        } else if class.below.is_some_and(|below| below <= 5_000.0) {
            assert!(tied < 0.3, "{size}: {tied}");
        }
        assert!(inside(size, Method::Cohorts) < 0.3, "{size}");
    }
}

/// The table in data/README.md is the packaged backtest's.
#[test]
fn the_readme_says_what_the_backtest_says() {
    let backtest = packaged::backtest().unwrap();
    let readme = std::fs::read_to_string(data("README.md")).unwrap();
    for (size, class) in backtest.sizes.iter().enumerate() {
        let cells: Vec<String> = Method::ALL
            .into_iter()
            .map(|method| {
                let mean = |group| 100.0 * miss(&backtest, size, method, group).mean;
                format!("{:.1} ({:.1})", mean("80+"), mean("67-79"))
            })
            .collect();
        let row = format!("| {} | {} |", class.municipalities, cells.join(" | "));
        assert!(readme.contains(&row), "{row}");
    }
}
