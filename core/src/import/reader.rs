//! One reader for every kind of file: it looks at what the file is, never at its name.

use super::decode::Decoder;
use super::delimited::Delimited;
use super::error::{Fault, Import, ImportError, Stranger};
use super::imported::Imported;
use super::json_stat::JsonStat;
use super::px::Px;
use super::xlsx::Workbook;

/// The biggest file that is read, in bytes (64 MB).
pub const MOST_BYTES: u64 = 64 * 1024 * 1024;
/// The biggest packed workbook that is read, in bytes (20 MB).
pub const MOST_WORKBOOK_BYTES: u64 = 20 * 1024 * 1024;
/// Bytes that are looked at to tell what a file is.
const HEAD: usize = 2048;

/// What kind of file it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// JSON-stat.
    JsonStat,
    /// Text with separators.
    Text,
    /// PX.
    Px,
    /// Excel workbook.
    Workbook,
}

/// How far the reading is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// So many bytes are taken.
    Taken(u64),
    /// The bytes are taken; there is work left for [`Reader::step`].
    Working,
    /// Everything is read; [`Reader::finish`] gives it.
    Done,
}

#[derive(Debug)]
enum Inner {
    Unknown(Vec<u8>),
    JsonStat(Box<JsonStat>),
    Text(Box<Delimited>),
    Px(Box<Px>),
    Workbook(Box<Workbook>),
}

/// Reads one file, a slice at a time. The work of a call grows with the slice and with nothing else.
#[derive(Debug)]
pub struct Reader {
    inner: Inner,
    taken: u64,
    hash: u64,
}

/// Refuses a file that is too big, before a byte of it is read.
///
/// # Errors
/// Where it is over 64 MB.
pub fn check_size(bytes: u64) -> Import<()> {
    if bytes > MOST_BYTES {
        Err(ImportError::whole(Fault::TooBig { bytes }))
    } else {
        Ok(())
    }
}

/// Start and factor of the 64-bit FNV-1a hash.
const HASH_START: u64 = 0xcbf2_9ce4_8422_2325;
const HASH_FACTOR: u64 = 0x0100_0000_01b3;

impl Default for Reader {
    fn default() -> Self {
        Self::new()
    }
}

impl Reader {
    /// Before the first byte.
    pub fn new() -> Self {
        Self {
            inner: Inner::Unknown(Vec::new()),
            taken: 0,
            hash: HASH_START,
        }
    }

    /// What the file turned out to be; `None` before enough of it is read.
    pub fn format(&self) -> Option<Format> {
        match self.inner {
            Inner::Unknown(_) => None,
            Inner::JsonStat(_) => Some(Format::JsonStat),
            Inner::Text(_) => Some(Format::Text),
            Inner::Px(_) => Some(Format::Px),
            Inner::Workbook(_) => Some(Format::Workbook),
        }
    }

    /// Takes the next bytes.
    ///
    /// # Errors
    /// As soon as something shows that the file cannot be used. The reader is then of no more use.
    pub fn push(&mut self, bytes: &[u8]) -> Import<Progress> {
        self.taken += bytes.len() as u64;
        check_size(self.taken)?;
        for &byte in bytes {
            self.hash = (self.hash ^ u64::from(byte)).wrapping_mul(HASH_FACTOR);
        }
        if let Inner::Unknown(head) = &mut self.inner {
            head.extend_from_slice(bytes);
            if head.len() < HEAD {
                return Ok(Progress::Taken(self.taken));
            }
            self.recognise()?;
        } else {
            self.feed(bytes)?;
        }
        Ok(Progress::Taken(self.taken))
    }

    /// After the last byte: does a small piece of what is left, which only workbooks have.
    ///
    /// # Errors
    /// As [`Reader::push`].
    pub fn step(&mut self) -> Import<Progress> {
        if let Inner::Unknown(_) = self.inner {
            self.recognise()?;
        }
        let more = match &mut self.inner {
            Inner::Workbook(workbook) => workbook.step()?,
            _ => false,
        };
        Ok(if more {
            Progress::Working
        } else {
            Progress::Done
        })
    }

    /// What was read.
    ///
    /// # Errors
    /// Where the file is cut, or holds none of the tables.
    pub fn finish(mut self) -> Import<Imported> {
        while self.step()? != Progress::Done {}
        let format = self.format();
        let cube = match self.inner {
            Inner::Unknown(_) => Err(ImportError::whole(Fault::Empty)),
            Inner::JsonStat(reader) => reader.finish(),
            Inner::Text(reader) => reader.finish(),
            Inner::Px(reader) => reader.finish(),
            Inner::Workbook(reader) => reader.finish(),
        }?;
        Imported::new(cube, format.unwrap_or(Format::Text), self.taken, self.hash)
    }

    fn feed(&mut self, bytes: &[u8]) -> Import<()> {
        match &mut self.inner {
            Inner::Unknown(_) => Ok(()),
            Inner::JsonStat(reader) => reader.push(bytes),
            Inner::Text(reader) => reader.push(bytes),
            Inner::Px(reader) => reader.push(bytes),
            Inner::Workbook(reader) => {
                if self.taken > MOST_WORKBOOK_BYTES {
                    return Err(ImportError::whole(Fault::TooBig { bytes: self.taken }));
                }
                reader.push(bytes);
                Ok(())
            }
        }
    }

    fn recognise(&mut self) -> Import<()> {
        let Inner::Unknown(head) = &mut self.inner else {
            return Ok(());
        };
        let head = std::mem::take(head);
        if let Some(stranger) = stranger(&head) {
            return Err(ImportError::whole(Fault::Stranger(stranger)));
        }
        if head.starts_with(b"PK\x03\x04") {
            self.inner = Inner::Workbook(Box::new(Workbook::new()));
            return self.feed(&head);
        }
        let (decoder, mark) = Decoder::new(&head);
        let mut text = String::new();
        let bytes = head.get(mark..).unwrap_or_default();
        decoder.clone().push(bytes, false, &mut text);
        let start = text.trim_start();
        if start.is_empty() {
            return Err(ImportError::whole(Fault::Empty));
        }
        if start.contains('\0') {
            return Err(ImportError::whole(Fault::Stranger(Stranger::Binary)));
        }
        let px = ["CHARSET", "AXIS-VERSION", "CODEPAGE", "MATRIX", "LANGUAGE"];
        self.inner = if start.starts_with('{') {
            Inner::JsonStat(Box::new(JsonStat::new(decoder)))
        } else if start.starts_with('<') {
            return Err(ImportError::whole(Fault::Stranger(Stranger::WebPage)));
        } else if px.iter().any(|key| {
            start
                .strip_prefix(key)
                .is_some_and(|rest| rest.trim_start().starts_with('='))
        }) {
            Inner::Px(Box::new(Px::new(decoder)))
        } else {
            Inner::Text(Box::new(Delimited::new(decoder)))
        };
        self.feed(bytes)
    }
}

/// Files that are something else, by how they begin.
pub(super) fn stranger(head: &[u8]) -> Option<Stranger> {
    const BEGINNINGS: [(&[u8], Stranger); 12] = [
        (b"\x89PNG", Stranger::Image),
        (b"\xff\xd8\xff", Stranger::Image),
        (b"GIF8", Stranger::Image),
        (b"RIFF", Stranger::Image),
        (b"BM", Stranger::Image),
        (b"II*\0", Stranger::Image),
        (b"%PDF", Stranger::Pdf),
        (b"\xd0\xcf\x11\xe0", Stranger::OldExcel),
        (b"\x1f\x8b", Stranger::Packed),
        (b"7z\xbc\xaf", Stranger::Packed),
        (b"PAR1", Stranger::Binary),
        (b"\0\0\0", Stranger::Binary),
    ];
    // «BM» begins words too; a picture has zeros behind it.
    let bitmap = |beginning: &[u8]| beginning != b"BM" || head.get(6..10) == Some(&[0, 0, 0, 0]);
    BEGINNINGS
        .iter()
        .find(|(beginning, _)| head.starts_with(beginning) && bitmap(beginning))
        .map(|&(_, stranger)| stranger)
}

/// Reads a whole file at once: for tests and small answers.
///
/// # Errors
/// As [`Reader`].
pub fn read_file(bytes: &[u8]) -> Import<Imported> {
    check_size(bytes.len() as u64)?;
    let mut reader = Reader::new();
    reader.push(bytes)?;
    reader.finish()
}
