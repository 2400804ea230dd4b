//! Omsorgstrappa: the page. The model and everything else that is pure lives in `core`.

#[cfg(not(target_arch = "wasm32"))]
pub mod packaged;
