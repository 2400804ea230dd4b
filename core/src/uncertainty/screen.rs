//! What the draws put on the screen: a range beside every key figure, a band in every chart. Worked out once for each
//! change, like everything else that is shown.

use crate::chart::{
    ChartId, Ink, Layer, LegendItem, Plot, Swatch, cost_divisor, item, per_million_of, step_shown,
};
use crate::evaluation::Evaluation;
use crate::figure::FigureId;
use crate::format::{fill, number};
use crate::model::series::{Outputs, Series};
use crate::state::View;
use crate::text::{Catalogue, UncertaintyTexts};

use super::draws::Draws;
use super::hypercube::ROWS;
use super::known::{Known, known};
use super::table::Table;
use crate::cases::Band;

/// What the draws put on the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct OnScreen {
    /// How many draws.
    pub rows: usize,
    ranges: [Vec<String>; 4],
    bands: [Option<Layer>; 4],
    singles: [Option<Layer>; 4],
    steps: Option<[[f64; 2]; 5]>,
    legend: [LegendItem; 4],
}

/// The series whose band a chart over the years has.
const fn series_of(chart: ChartId) -> Option<Series> {
    match chart {
        ChartId::Balance => Some(Series::Need),
        ChartId::Labour => Some(Series::Fte),
        ChartId::Cost => Some(Series::Cost),
        ChartId::Stairs => None,
    }
}

/// The numbers of a key figure.
pub const fn figure_series(id: FigureId) -> &'static [Series] {
    match id {
        FigureId::Places => &[Series::PlacesTarget],
        FigureId::Fte => &[Series::Fte],
        FigureId::Cost => &[Series::Cost],
        FigureId::Unmet => &[Series::Unmet, Series::UnmetDecided],
    }
}

impl OnScreen {
    /// What `draws` of `evaluation` say in this view; `single` is a draw that is shown by itself, from 0.
    pub fn new(
        draws: &Draws,
        table: &Table,
        evaluation: &Evaluation,
        view: View,
        single: Option<usize>,
        texts: &Catalogue,
    ) -> Self {
        let words = &texts.uncertainty;
        let year = view.shown_year;
        let range = |series: Series| {
            let band = draws.band_at(series, year)?;
            Some(range_text(
                evaluation.at(series, year),
                band,
                finest(series),
                words,
            ))
        };
        let ranges = FigureId::ALL.map(|id| {
            let series = figure_series(id).iter();
            series.filter_map(|&series| range(series)).collect()
        });
        let bands = ChartId::ALL.map(|id| band_layer(draws, id, view));
        let drawn = single.map(|row| {
            let inputs = evaluation.scenario.inputs(evaluation.prepared.end_year());
            Draws::row(table, &evaluation.prepared, &inputs, row)
        });
        let singles = ChartId::ALL.map(|id| single_layer(drawn.as_ref()?, id, view));
        let steps = draws
            .step_bands(table, year, |step| {
                step_shown(*step, view.staircase).unwrap_or_default()
            })
            .map(|bands| bands.map(|band| [band.p10, band.p90]));
        let legend = ChartId::ALL.map(|id| {
            let swatch = match id {
                ChartId::Stairs => Swatch::Whisker,
                _ => Swatch::Band,
            };
            let rows = draws.rows().to_string();
            let text = fill(words.band, &[("rows", &rows)]);
            item(Ink::Muted, swatch, text)
        });
        Self {
            rows: draws.rows(),
            ranges,
            bands,
            singles,
            steps,
            legend,
        }
    }

    /// Whether fewer than all were drawn, because a lever is being pulled on a machine that cannot do more.
    pub const fn is_few(&self) -> bool {
        self.rows < ROWS
    }

    /// What the band of a chart is called.
    pub fn legend_of(&self, chart: ChartId) -> Option<&LegendItem> {
        let place = ChartId::ALL.iter().position(|&known| known == chart)?;
        self.legend.get(place)
    }

    /// The ranges beside a key figure; a second one where it has two numbers.
    pub fn ranges_of(&self, figure: FigureId) -> &[String] {
        let place = FigureId::ALL.iter().position(|&known| known == figure);
        place
            .and_then(|place| self.ranges.get(place))
            .map_or(&[], Vec::as_slice)
    }

    /// Puts the band of a chart on its plot.
    pub fn put_on(&self, chart: ChartId, plot: &mut Plot) {
        let of = |layers: &[Option<Layer>; 4]| {
            let place = ChartId::ALL.iter().position(|&known| known == chart)?;
            layers.get(place).cloned().flatten()
        };
        match plot {
            Plot::Years(years) => {
                years.layers.extend(of(&self.bands));
                years.layers.extend(of(&self.singles));
            }
            Plot::Stairs(stairs) => {
                for (stair, range) in stairs.steps.iter_mut().zip(self.steps.iter().flatten()) {
                    stair.range = stair.values.map(|_| *range);
                }
            }
        }
    }
}

/// The step in which a number is shown where nothing is uncertain.
pub const fn finest(series: Series) -> f64 {
    match series {
        Series::Coverage | Series::InstitutionShare => 0.001,
        _ => 1.0,
    }
}

/// «ca. 330; 8 av 10 beregnede utfall: 300–360», rounded to what is known. Where the middle of the draws is another
/// number than the value, both are named.
pub fn range_text(value: f64, band: Band, finest: f64, words: &UncertaintyTexts) -> String {
    let known = known(value, band, finest);
    let text = |value: f64| number(value, known.decimals());
    if known.is_certain() {
        return words.certain.to_owned();
    }
    let parts = [
        ("value", &text(known.value)),
        ("low", &text(known.low)),
        ("high", &text(known.high)),
    ]
    .map(|(key, text)| (key, text.clone()));
    let parts: Vec<(&str, &str)> = parts
        .iter()
        .map(|(key, text)| (*key, text.as_str()))
        .collect();
    let mut said = fill(words.range, &parts);
    if middle_differs(&known, value, band) {
        let middle = text((band.p50 / known.step).round() * known.step);
        said.push_str(&fill(words.middle, &[("middle", &middle)]));
    }
    said
}

/// Whether the middle of the draws lies visibly apart from the value.
fn middle_differs(known: &Known, value: f64, band: Band) -> bool {
    (band.p50 - value).abs() > known.step
}

fn band_layer(draws: &Draws, chart: ChartId, view: View) -> Option<Layer> {
    let series = series_of(chart)?;
    let divisor = match chart {
        ChartId::Cost => cost_divisor(view.cost),
        _ => None,
    };
    let bands: Vec<Band> = match divisor {
        None => draws.band(series)?,
        Some(divisor) => {
            let years = draws.base_year()..=draws.end_year();
            let bands = years.map(|year| {
                draws.band_of([series, divisor], year, |[value, divisor]| {
                    value * per_million_of(divisor)
                })
            });
            bands.collect::<Option<Vec<Band>>>()?
        }
    };
    Some(Layer::Band {
        lower: bands.iter().map(|band| band.p10).collect(),
        upper: bands.iter().map(|band| band.p90).collect(),
        ink: Ink::Muted,
    })
}

fn single_layer(outputs: &Outputs, chart: ChartId, view: View) -> Option<Layer> {
    let series = series_of(chart)?;
    let divisor = match chart {
        ChartId::Cost => cost_divisor(view.cost),
        _ => None,
    };
    let values = outputs.years().map(|year| {
        let scale = divisor.map_or(1.0, |divisor| per_million_of(outputs.at(divisor, year)));
        outputs.at(series, year) * scale
    });
    Some(Layer::Line {
        values: values.collect(),
        ink: Ink::Unmet,
        width: 2.0,
        dashed: true,
    })
}
