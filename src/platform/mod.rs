//! The browser: the only place that touches web-sys. Everything here is small, never panics, and
//! answers with an `Option` or a `Result` where the browser may refuse.

pub mod address;
pub mod ask;
pub mod canvas;
pub mod clock;
pub mod element;
pub mod failure;
pub mod fetch;
pub mod file;
pub mod frame;
pub mod hold;
pub mod observe;
pub mod paper;
pub mod picture;
pub mod storage;
