//! The four charts: finding, legend, canvas, summary and table.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::html::{Canvas, Div};
use leptos::prelude::*;
use omsorgstrappa_core::chart::{Axis, ChartId, LegendItem, Mark, Plot, Size, Table, Words, draw};
use omsorgstrappa_core::goal::chart_layers;
use omsorgstrappa_core::state::{Action, CostFrame, StaircaseUnit};
use omsorgstrappa_core::text::Catalogue;

use super::control::Segments;
use super::{export, flag, follow, later, only_when, part, store, text};
use crate::platform::canvas::{Theme, paint};
use crate::platform::element::is_opening;
use crate::platform::frame::Frame;
use crate::platform::observe;
use crate::store::{Arrival, Model};

/// What draws one chart at once, and its number.
type Numbered = (u32, Rc<dyn Fn()>);

/// What every chart of the page shares: its colours, and what draws each at once.
#[derive(Clone, Copy)]
pub struct Painter {
    theme: RwSignal<Theme, LocalStorage>,
    drawings: StoredValue<Vec<Numbered>, LocalStorage>,
    next: StoredValue<u32>,
}

impl Painter {
    /// Watches colours and printing for the whole page.
    pub fn new() -> Self {
        // Colours are read once and again when the scheme changes, not at every draw.
        let painter = Self {
            theme: RwSignal::new_local(Theme::read()),
            drawings: StoredValue::new_local(Vec::new()),
            next: StoredValue::new(0),
        };
        // On paper every chart is seen, also those that are not on screen, and it is seen at once.
        let draw_all = move || {
            for (_, draw) in painter.drawings.try_get_value().unwrap_or_default() {
                draw();
            }
        };
        observe::colours(move || {
            // The page may be gone by then.
            let _ = painter.theme.try_set(Theme::read());
            draw_all();
        });
        observe::printing(draw_all);
        // Texts are drawn again with the letters they are meant to have.
        observe::fonts(move || {
            let _ = painter.theme.try_update(Theme::new_letters);
            draw_all();
        });
        painter
    }

    fn add(self, draw: Rc<dyn Fn()>) -> u32 {
        let number = self.next.get_value();
        self.next.set_value(number + 1);
        self.drawings
            .update_value(|drawings| drawings.push((number, draw)));
        number
    }

    fn remove(self, number: u32) {
        let _ = self
            .drawings
            .try_update_value(|drawings| drawings.retain(|(known, _)| *known != number));
    }
}

#[component]
pub fn Charts() -> impl IntoView {
    view! {
        <div class="charts">
            {ChartId::ALL.map(|id| view! { <ChartCard id/> })}
        </div>
    }
}

#[component]
fn ChartCard(id: ChartId) -> impl IntoView {
    let store = store();
    let key = id.key();
    let words = move |read: fn(&Words) -> &String| {
        text(move || store.shown(|shown| read(&shown.chart(id).words).clone()))
    };
    let items = move || {
        let model = store.model();
        let mut items = model.shown.chart(id).legend.clone();
        if let Some(sure) = &model.sure {
            items.extend(sure.legend_of(id).cloned());
        }
        items
    };
    let legend = only_when(move || items().into_iter().map(|item| item.text).collect());
    let (title, summary) = (format!("chart-{key}-title"), format!("chart-{key}-summary"));
    let make = move |model: &Model| Some((plot_of(id, model, store.texts), None));
    let export = part(move || match store.later() {
        Arrival::Here(later) => untrack(|| (later.export)(id)),
        _ => ().into_any(),
    });
    view! {
        <article class="chart card" aria-labelledby=title.clone()>
            <div class="chart-head">
                <h2 id=title.clone()>{words(|words| &words.finding)}</h2>
                <p>{words(|words| &words.subtitle)}</p>
            </div>
            <div class="chart-key">
                <ul class="legend" role="list">{part(move || {
                    follow(legend);
                    legend_items(untrack(items))
                })}</ul>
                {match id {
                    ChartId::Stairs => Some(view! { <StairsUnit/> }.into_any()),
                    ChartId::Cost => Some(view! { <CostUnit/> }.into_any()),
                    ChartId::Balance | ChartId::Labour => None,
                }}
            </div>
            <Drawing key=key.to_owned() title=title.clone() summary=summary.clone() make=Box::new(make)/>
            <p class="chart-summary" id=summary>{words(|words| &words.summary)}</p>
            <div class="foot"><Numbers id/>{export}</div>
        </article>
    }
}

/// What is drawn, with goals and bands.
pub fn plot_of(id: ChartId, model: &Model, texts: &Catalogue) -> Plot {
    let view = model.state.view;
    let mut plot = id.plot(&model.evaluation, view, texts);
    if let Plot::Years(years) = &mut plot {
        let goals = chart_layers(&model.state.goals, id, view);
        years.layers.extend(goals);
    }
    if let Some(sure) = &model.sure {
        sure.put_on(id, &mut plot);
    }
    plot
}

pub(super) fn legend_items(items: Vec<LegendItem>) -> AnyView {
    items
        .into_iter()
        .map(|item| {
            view! {
                <li>
                    <span class="swatch" data-series=item.ink.series() data-kind=item.swatch.kind()></span>
                    {item.text}
                </li>
            }
        })
        .collect_view()
        .into_any()
}

/// What is drawn, and its axis where that is not its own.
pub type Make = Box<dyn Fn(&Model) -> Option<(Plot, Option<Axis>)>>;

/// What a chart was last drawn with.
#[derive(Default)]
struct Drawn {
    axis: Cell<Option<Axis>>,
    /// The layer that stands still; drawn again only where it differs.
    back: RefCell<Option<(Size, Vec<Mark>, Theme)>>,
}

/// A drawing that follows the model. What `make` reads of other signals does not draw it again; `again` does.
#[component]
pub fn Drawing(
    /// Its name.
    key: String,
    /// Id of its title.
    title: String,
    /// Id of its summary.
    summary: String,
    /// What is drawn.
    make: Make,
    /// Draws it again when it changes.
    #[prop(optional, into)]
    again: Signal<String>,
) -> impl IntoView {
    let store = store();
    // `Page` provides it before any other view is built.
    #[allow(clippy::expect_used)]
    let painter = use_context::<Painter>().expect("the page provides its painter");
    let theme = painter.theme;
    let (frame_ref, back_ref, front_ref) = (
        NodeRef::<Div>::new(),
        NodeRef::<Canvas>::new(),
        NodeRef::<Canvas>::new(),
    );
    let size = RwSignal::new(None::<(f64, f64)>);
    let on_screen = RwSignal::new(true);
    let drawn = Rc::new(Drawn::default());
    let at_once: Rc<dyn Fn()> = Rc::new(move || {
        let drawing = || {
            let (width, height) = size.try_get_untracked()??;
            let size = Size { width, height };
            let (back, front) = (back_ref.get_untracked()?, front_ref.get_untracked()?);
            let theme = theme.try_get_untracked()?;
            let model = store.model_now()?;
            let (plot, shared) = untrack(|| make(&model))?;
            let locked = drawn
                .axis
                .get()
                .filter(|_| store.pulling.try_get_untracked() == Some(true));
            let axis = shared.unwrap_or_else(|| Axis::locked(locked, plot.highest()));
            drawn.axis.set(Some(axis));
            let scene = draw(&plot, size, axis);
            let still = drawn
                .back
                .borrow()
                .as_ref()
                .is_some_and(|(at, marks, colours)| {
                    *at == size && *marks == scene.back && *colours == theme
                });
            if !still && paint(&back, size, &scene.back, &theme) {
                *drawn.back.borrow_mut() = Some((size, scene.back, theme.clone()));
            }
            paint(&front, size, &scene.front, &theme);
            Some(())
        };
        // A chart that is not laid out yet is drawn when it is.
        let _ = drawing();
    });
    let number = painter.add(Rc::clone(&at_once));
    let frame = StoredValue::new_local(Frame::new(move || at_once()));
    Effect::new(move |_| {
        store.track();
        again.track();
        store.pulling.track();
        theme.track();
        size.track();
        if on_screen.get() {
            frame.with_value(Frame::ask);
        }
    });
    let observers = StoredValue::new_local(None);
    Effect::new(move |_| {
        if let Some(element) = frame_ref.get() {
            let resized = observe::Size::of(&element, move |width, height| {
                let _ = size.try_set(Some((width, height)));
            });
            let seen = observe::OnScreen::of(&element, move |seen| {
                let _ = on_screen.try_set(seen);
            });
            observers.set_value(Some((resized, seen)));
        }
    });
    on_cleanup(move || {
        painter.remove(number);
        frame.with_value(Frame::cancel);
        observers.set_value(None);
    });
    view! {
        <div class="plot" role="img" aria-labelledby=title aria-describedby=summary data-chart=key node_ref=frame_ref>
            <canvas class="plot-back" dir="ltr" node_ref=back_ref></canvas>
            <canvas class="plot-front" dir="ltr" node_ref=front_ref></canvas>
        </div>
    }
}

#[component]
fn Numbers(id: ChartId) -> impl IntoView {
    let store = store();
    let open = RwSignal::new(false);
    let caption = format!("chart-{}-caption", id.key());
    view! {
        <details class="disclosure" on:toggle=move |event| open.set(is_opening(&event))>
            <summary>{store.texts.charts.show_table}</summary>
            // Built when it is opened: a closed table costs nothing while a lever is pulled.
            {part(move || if open.get() {
                let caption = caption.clone();
                later::show(Box::new(move |later| (later.numbers)(id, caption.clone())))
            } else {
                ().into_any()
            })}
        </details>
    }
}

/// The numbers of a chart as a table.
pub fn table(id: ChartId, caption_id: String) -> AnyView {
    let store = store();
    part(move || {
        let model = store.model();
        let table = id.table(&model.evaluation, model.state.view, store.texts);
        table_view(table, caption_id.clone())
    })
    .into_any()
}

/// A table that stands alone, with what can be taken away of it; `key` is its name in files.
pub fn table_alone(key: &str, table: Table, caption_id: String) -> AnyView {
    let control = export::table_control(key, &table);
    view! { {table_view(table, caption_id)} {control} }.into_any()
}

/// A table that scrolls in its own frame.
pub fn table_view(table: Table, caption_id: String) -> AnyView {
    table_of(table, caption_id, "numbers")
}

/// The same; `class` tells whether it holds numbers or words.
pub fn table_of(table: Table, caption_id: String, class: &'static str) -> AnyView {
    table_said(table, caption_id, class, &IntoAny::into_any)
}

/// The same, with each text as `say` has it.
pub fn table_said(
    table: Table,
    caption_id: String,
    class: &'static str,
    say: &dyn Fn(String) -> AnyView,
) -> AnyView {
    let head = table
        .head
        .into_iter()
        .map(|name| view! { <th scope="col">{name}</th> });
    let rows = table.rows.into_iter().map(|row| {
        let cells = row
            .cells
            .into_iter()
            .map(|cell| view! { <td>{say(cell.text)}</td> });
        view! {
            <tr data-chosen=row.chosen.then_some("")>
                <th scope="row">{say(row.head)}</th>
                {cells.collect_view()}
            </tr>
        }
    });
    view! {
        <div class="table-frame" role="region" tabindex="0" aria-labelledby=caption_id.clone()>
            <table class=class>
                <caption id=caption_id.clone()>{table.caption}</caption>
                <thead><tr>{head.collect_view()}</tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

#[component]
fn StairsUnit() -> impl IntoView {
    let store = store();
    let charts = &store.texts.charts;
    let [persons, fte, money] = charts.stairs_units;
    let choices = [
        (persons, StaircaseUnit::Persons),
        (fte, StaircaseUnit::Fte),
        (money, StaircaseUnit::Money),
    ];
    let choices = choices.map(|(text, unit)| {
        let chosen = flag(move || store.view().staircase == unit);
        (text, chosen, Action::SetStaircase(unit))
    });
    view! { <Segments name="stairs-unit" label=charts.stairs_choose choices=choices.to_vec()/> }
}

#[component]
fn CostUnit() -> impl IntoView {
    let store = store();
    let charts = &store.texts.charts;
    let [total, inhabitant, place] = charts.cost_frames;
    let choices = [
        (total, CostFrame::Total),
        (inhabitant, CostFrame::PerInhabitant),
        (place, CostFrame::PerPlace),
    ];
    let choices = choices.map(|(text, frame)| {
        let chosen = flag(move || store.view().cost == frame);
        (text, chosen, Action::SetCost(frame))
    });
    view! { <Segments name="cost-unit" label=charts.cost_choose choices=choices.to_vec()/> }
}
