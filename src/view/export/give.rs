//! Making the files. In a part of its own, fetched when the first file is asked for.

use omsorgstrappa_core::export::{Credit, day, whole};
use omsorgstrappa_core::text::Catalogue;

use super::{Kind, Wanted};
use crate::platform::{address, clock, file, picture};
use crate::port::Later;
use crate::store::{Model, Store};
use crate::view::scenario::name_of;

/// The name of the active scenario.
pub fn name_of_active(model: &Model, texts: &Catalogue) -> String {
    let entry = model.state.active();
    entry.map_or_else(String::new, |entry| name_of(entry, texts))
}

/// See [`super::Give`].
pub fn give(store: Store, wanted: Wanted) -> Later<Option<String>> {
    Box::pin(make(store, wanted))
}

async fn make(store: Store, wanted: Wanted) -> Option<String> {
    let (model, long) = (store.model_now()?, store.long_now()?);
    let texts = long.texts;
    let name = name_of_active(&model, texts);
    let [year, month, of_month] = clock::today();
    let credit = Credit {
        evaluation: &model.evaluation,
        municipality: model.municipality.as_deref(),
        entry: model.state.active()?,
        name: &name,
        data: &store.data_version(),
        date: &day(year, month, of_month),
        address: &address::page(),
    };
    let (handout, kind) = match wanted {
        Wanted::Whole => {
            let file = texts.exports.whole_file.to_owned();
            let bytes = whole(&credit, model.state.view, &long);
            return file::save_workbook(&file, &bytes).then_some(file);
        }
        Wanted::One(handout, kind) => (handout, kind),
    };
    let notes = credit.notes(&long, handout.apart);
    let file = ["omsorgstrappa-", &handout.key, ".", kind.ending()].concat();
    let done = match kind {
        Kind::Svg => file::save_svg(&file, &handout.svg(&notes)?),
        Kind::Png => picture::save_png(&file, &handout.svg(&notes)?).await,
        Kind::Csv => file::save_csv(&file, &handout.csv(&notes)?),
        Kind::Excel => {
            let bytes = handout.xlsx(texts.exports.table, &credit.about(&long), &notes)?;
            file::save_workbook(&file, &bytes)
        }
    };
    done.then_some(file)
}
