//! Omsorgstrappa: the page. The model and everything else that is pure lives in `core`.

#[cfg(not(target_arch = "wasm32"))]
pub mod packaged;

#[cfg(target_arch = "wasm32")]
mod export;
#[cfg(target_arch = "wasm32")]
pub mod platform;
#[cfg(target_arch = "wasm32")]
pub mod port;
#[cfg(target_arch = "wasm32")]
mod store;
#[cfg(target_arch = "wasm32")]
mod view;

/// Starts the page with the browser's own data and storage.
#[cfg(target_arch = "wasm32")]
pub fn start() {
    use std::rc::Rc;

    use port::{Memory, Ports, Storage};

    platform::failure::keep_panic_messages();
    let local = platform::storage::Local::open();
    let keeps = local.is_some();
    let storage: Rc<dyn Storage> = match local {
        Some(local) => Rc::new(local),
        None => Rc::new(Memory::default()),
    };
    view::mount(Ports {
        data: Rc::new(platform::fetch::Fetched),
        storage,
        keeps,
    });
}
