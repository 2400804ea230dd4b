//! Reading a file a slice at a time, so that the page never stands still.

use omsorgstrappa_core::import::{ImportError, Imported, Progress, Reader, check_size};

use crate::platform::clock;
use crate::platform::file::Picked;

/// Milliseconds that a slice is meant to take. The bar is 8; another computer, or another row of the file, may be twice
/// as slow as the slice before.
const SLICE: f64 = 3.0;
/// Bytes of the first slice: a slow computer takes them in time.
const FIRST: usize = 8 * 1024;
/// Bytes of the largest slice.
const LARGEST: usize = 256 * 1024;
/// Bytes that are asked for at a time.
const PIECE: u64 = 512 * 1024;

/// Where the bytes come from.
pub enum Bytes {
    /// A file of the user's.
    File(Picked),
    /// An answer that is here.
    Here(Vec<u8>),
}

impl Bytes {
    fn size(&self) -> u64 {
        match self {
            Self::File(file) => file.size(),
            Self::Here(bytes) => bytes.len() as u64,
        }
    }

    async fn piece(&self, from: u64, to: u64) -> Option<Vec<u8>> {
        match self {
            Self::File(file) => file.piece(from, to).await,
            Self::Here(bytes) => {
                let range = usize::try_from(from).ok()?..usize::try_from(to).ok()?;
                Some(bytes.get(range)?.to_vec())
            }
        }
    }
}

/// Why nothing was read.
pub enum Stopped {
    /// The file cannot be used.
    Refused(ImportError),
    /// The browser could not read it.
    Unreadable,
    /// The user has had enough.
    Cancelled,
}

impl From<ImportError> for Stopped {
    fn from(error: ImportError) -> Self {
        Self::Refused(error)
    }
}

/// How many bytes a slice has, by what the ones before have taken.
struct Pace(usize);

impl Pace {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // Between two sizes that fit.
    fn took(&mut self, milliseconds: f64) {
        let wanted = self.0 as f64 * SLICE / milliseconds.max(0.05);
        // Half as much again at the most: one slice that was quick does not promise the next.
        let wanted = wanted.min(self.0 as f64 * 1.5);
        self.0 = wanted.clamp(FIRST as f64 / 8.0, LARGEST as f64) as usize;
    }
}

/// Reads everything; `go_on` is told how much is read, 0 to 1, and says whether to go on.
///
/// # Errors
/// Why nothing was read.
pub async fn read(bytes: &Bytes, go_on: &dyn Fn(f64) -> bool) -> Result<Imported, Stopped> {
    let size = bytes.size();
    check_size(size)?;
    let mut reader = Reader::new();
    let mut pace = Pace(FIRST);
    let mut at = 0;
    while at < size {
        let to = (at + PIECE).min(size);
        let piece = bytes.piece(at, to).await.ok_or(Stopped::Unreadable)?;
        if piece.len() as u64 != to - at {
            return Err(Stopped::Unreadable);
        }
        let mut rest = piece.as_slice();
        while !rest.is_empty() {
            let (slice, more) = rest.split_at(pace.0.min(rest.len()));
            let started = clock::fine();
            reader.push(slice)?;
            pace.took(clock::fine() - started);
            rest = more;
            let read = to - rest.len() as u64;
            if !go_on(read as f64 / size as f64) {
                return Err(Stopped::Cancelled);
            }
            clock::breathe().await;
        }
        at = to;
    }
    loop {
        let started = clock::fine();
        let mut progress = reader.step()?;
        while progress != Progress::Done && clock::fine() - started < SLICE {
            progress = reader.step()?;
        }
        if progress == Progress::Done {
            break;
        }
        if !go_on(1.0) {
            return Err(Stopped::Cancelled);
        }
        clock::breathe().await;
    }
    // Putting it together and showing it are tasks of their own.
    clock::breathe().await;
    let imported = reader.finish()?;
    clock::breathe().await;
    Ok(imported)
}
