//! What the page needs from outside, whoever gives it: data, and a place to keep the state. Another
//! build (one single file, say) puts its own in.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use omsorgstrappa_core::codec::{parse, read_municipality, read_start};
use omsorgstrappa_core::municipality::Municipality;
use omsorgstrappa_core::municipality::directory::Start;
use omsorgstrappa_core::text::Catalogue;

/// Something that comes later.
pub type Later<T> = Pin<Box<dyn Future<Output = T>>>;

/// Lets something go on by itself. Boxed: one type of task, not one for each.
pub fn spawn(task: impl Future<Output = ()> + 'static) {
    let task: Later<()> = Box::pin(task);
    wasm_bindgen_futures::spawn_local(task);
}

/// Where municipalities come from: fetched one at a time, or embedded.
pub trait Data {
    /// The text of a data file; `None` where it cannot be had.
    fn file(&self, name: &str) -> Later<Option<String>>;
}

/// Where the state is kept between visits.
pub trait Storage {
    /// The record of the last visit.
    fn read(&self) -> Option<String>;
    /// Keeps a record; `false` where it could not.
    fn write(&self, record: &str) -> bool;
    /// Keeps a record that could not be opened, apart; `false` where it could not.
    fn set_aside(&self, record: &str) -> bool;
}

/// Everything the page is given when it starts.
#[derive(Clone)]
pub struct Ports {
    /// Municipalities.
    pub data: Rc<dyn Data>,
    /// The state; [`Memory`] where the browser keeps nothing.
    pub storage: Rc<dyn Storage>,
    /// Whether the storage outlives the visit.
    pub keeps: bool,
}

impl Ports {
    /// What the page starts with.
    pub async fn start(&self) -> Option<Start> {
        read_start(&self.data.file("start").await?).ok()
    }

    /// The texts of the first screen in one language.
    pub async fn catalogue(&self, language: &str) -> Option<&'static Catalogue> {
        let text = self.data.file(&format!("text/{language}")).await?;
        let catalogue = Catalogue::first(&parse(&text).ok()?)?;
        Some(Box::leak(Box::new(catalogue)))
    }

    /// The packaged form of all other texts of a language.
    pub async fn long(&self, language: &str) -> Option<String> {
        self.data.file(&format!("text/{language}.later")).await
    }

    /// One municipality.
    pub async fn municipality(&self, id: &str) -> Option<Municipality> {
        read_municipality(&self.data.file(id).await?).ok()
    }
}

/// Storage that forgets when the page is closed.
#[derive(Default)]
pub struct Memory(std::cell::RefCell<Option<String>>);

impl Storage for Memory {
    fn read(&self) -> Option<String> {
        self.0.borrow().clone()
    }

    fn write(&self, record: &str) -> bool {
        *self.0.borrow_mut() = Some(record.to_owned());
        true
    }

    fn set_aside(&self, _: &str) -> bool {
        false
    }
}
