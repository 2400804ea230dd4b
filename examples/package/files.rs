//! The files that belong in the packaged folders, and how the folders differ from them.

use std::{collections::BTreeMap, fs, path::Path};

use omsorgstrappa_core::text;

use crate::PLANS;
use crate::backtest::backtest;
use crate::check::Check;
use crate::country::Country;
use crate::directory::{Directory, Numbers, Start};
use crate::expected::expected;
use crate::json::{read_json, to_json};
use crate::municipality::Inputs;
use crate::output::Kind;
use crate::plans::Plans;
use crate::problem::{Outcome, problem};

/// Every file that belongs in `data/municipality`, by name.
pub fn package(data: &Path) -> Outcome<BTreeMap<String, String>> {
    let plans: Plans = read_json(data, PLANS)?;
    let inputs = Inputs::read(data, &plans)?;
    let others = inputs.others(&plans)?;
    let mut country = Country::new(&plans);
    let mut today = BTreeMap::new();
    let mut files = BTreeMap::new();
    let mut listed = Vec::new();
    for entry in plans.municipalities.into_iter().chain(others) {
        let (municipality, row) = inputs.municipality(entry)?;
        let file = format!("{}.json", municipality.id);
        let text = to_json(&file, &municipality)?;
        if files.insert(file.clone(), text).is_some() {
            return Err(problem(PLANS, format!("{} stands twice", municipality.id)));
        }
        if municipality.kind == Kind::Today {
            today.insert(file, municipality);
        }
        listed.push(row);
    }
    for (file, municipality) in &today {
        let text = files.get(file).map_or("", String::as_str);
        country.add(&inputs, municipality, text)?;
    }
    let start = Start::new(&plans.data, &plans.default, &listed).ok_or_else(|| {
        let what = format!("default {} is not among the municipalities", plans.default);
        problem(PLANS, what)
    })?;
    let directory = Directory::new(data, &plans.data, &listed)?;
    let mut put = |name: &str, text: Outcome<String>| -> Outcome<()> {
        files.insert(name.to_owned(), text?);
        Ok(())
    };
    put("start.json", to_json("start.json", &start))?;
    put("directory.json", to_json("directory.json", &directory))?;
    put(
        "register.json",
        to_json("register.json", &Numbers::new(data)?),
    )?;
    put("country.json", to_json("country.json", &country))?;
    put("check.json", to_json("check.json", &Check::new(&inputs)?))?;
    put(
        "backtest.json",
        to_json("backtest.json", &backtest(data, &inputs)?),
    )?;
    put(
        "expected.json",
        to_json("expected.json", &expected(data, &inputs)?),
    )?;
    Ok(files)
}

/// Every file that belongs in `data/text`, by name: the texts of each language.
pub fn texts() -> Outcome<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for (name, value) in text::packaged() {
        let mut text =
            serde_json::to_string_pretty(&value).map_err(|error| problem(&name, error))?;
        text.push('\n');
        files.insert(name, text);
    }
    Ok(files)
}

/// The names in one folder of `data`.
pub fn present(data: &Path, folder: &str) -> Outcome<Vec<String>> {
    let broken = |error| problem(folder, error);
    let mut names = Vec::new();
    for item in fs::read_dir(data.join(folder)).map_err(broken)? {
        names.push(
            item.map_err(broken)?
                .file_name()
                .to_string_lossy()
                .into_owned(),
        );
    }
    names.sort();
    Ok(names)
}

/// One line per file that is not as it should be.
pub fn differences(
    data: &Path,
    folder: &str,
    files: &BTreeMap<String, String>,
) -> Outcome<Vec<String>> {
    let mut lines = Vec::new();
    for (name, text) in files {
        match fs::read_to_string(data.join(folder).join(name)) {
            Ok(found) if found == *text => {}
            Ok(_) => lines.push(format!("data/{folder}/{name}: differs")),
            Err(error) => lines.push(format!("data/{folder}/{name}: {error}")),
        }
    }
    for name in present(data, folder)? {
        if !files.contains_key(&name) {
            lines.push(format!("data/{folder}/{name}: nothing makes it, remove it"));
        }
    }
    Ok(lines)
}
