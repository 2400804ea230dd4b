//! The directory of packaged municipalities: fetched when someone first asks. The code comes with the later part.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::codec::read_directory;
use omsorgstrappa_core::municipality::directory::Directory;

use super::Store;
use crate::port::{Ports, spawn};

/// The directory; `None` where it cannot be had.
pub(super) async fn fetch(ports: &Ports) -> Option<Directory> {
    read_directory(&ports.data.file("directory").await?).ok()
}

/// Fetches the directory where it is not here yet.
pub fn want(store: Store) {
    if store.directory.get_untracked().is_none() {
        spawn(async move {
            here(store).await;
        });
    }
}

/// The directory, fetched where it is not here yet; `None` where it cannot be had.
pub async fn here(store: Store) -> Option<Arc<Directory>> {
    if let Some(known) = store.directory.try_get_untracked().flatten() {
        return Some(known);
    }
    let _ = store.directory_failed.try_set(false);
    let ports = store.ports.try_get_value()?;
    let found = fetch(&ports).await.map(Arc::new);
    // Someone else may have brought it meanwhile.
    if store.directory.try_get_untracked()?.is_none() {
        let _ = store.directory_failed.try_set(found.is_none());
        let _ = store.directory.try_set(found);
    }
    store.directory.try_get_untracked()?
}

/// The directory, and again when it comes.
pub fn read(store: Store) -> Option<Arc<Directory>> {
    store.directory.get()
}

/// Whether it could not be had.
pub fn failed(store: Store) -> bool {
    store.directory_failed.get()
}
