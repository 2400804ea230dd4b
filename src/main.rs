//! The page's entry point; everything is in the library, so that tests link the same code.

#[cfg(target_arch = "wasm32")]
fn main() {
    omsorgstrappa::start();
}

/// The page only exists in a browser.
#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!(
        "Omsorgstrappa runs in a browser: see README.md. For a native run: --example simulate."
    );
}
