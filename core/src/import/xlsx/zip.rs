//! The parts of a zip that a workbook needs: its list, and packed parts a piece at a time.

use miniz_oxide::inflate::stream::{InflateState, inflate};
use miniz_oxide::{DataFormat, MZFlush, MZStatus};

use crate::import::error::{Fault, Import, ImportError, Stranger};

/// Packed bytes that one step takes.
const PIECE: usize = 16 * 1024;
/// Room for what one step unpacks.
const ROOM: usize = 32 * 1024;
/// The most parts that are listed.
const MOST_PARTS: usize = 4096;

/// One packed part.
#[derive(Clone, Debug)]
pub struct Member {
    name: String,
    packed: bool,
    start: usize,
    length: usize,
}

/// The list of a zip.
#[derive(Clone, Debug, Default)]
pub struct Archive {
    members: Vec<Member>,
}

fn number(bytes: &[u8], at: usize, length: usize) -> Option<usize> {
    let bytes = bytes.get(at..at.checked_add(length)?)?;
    let value = bytes
        .iter()
        .rev()
        .fold(0_u64, |value, &byte| value << 8 | u64::from(byte));
    usize::try_from(value).ok()
}

impl Archive {
    /// Reads the list at the end of `bytes`.
    ///
    /// # Errors
    /// Where the file is cut or holds no workbook.
    pub fn read(bytes: &[u8]) -> Import<Self> {
        const END: &[u8] = b"PK\x05\x06";
        const COMMENT: usize = 65_535 + 22;
        let cut = || ImportError::whole(Fault::Truncated);
        let tail = bytes.len().saturating_sub(COMMENT);
        let end = bytes
            .get(tail..)
            .unwrap_or_default()
            .windows(4)
            .rposition(|window| window == END)
            .ok_or_else(cut)?
            + tail;
        let count = number(bytes, end + 10, 2).ok_or_else(cut)?;
        let mut at = number(bytes, end + 16, 4).ok_or_else(cut)?;
        let mut members = Vec::new();
        for _ in 0..count.min(MOST_PARTS) {
            if bytes.get(at..at.saturating_add(4)) != Some(b"PK\x01\x02") {
                return Err(cut());
            }
            let field = |offset, length| number(bytes, at + offset, length).ok_or_else(cut);
            let (flags, method) = (field(8, 2)?, field(10, 2)?);
            let length = field(20, 4)?;
            let (name, extra, comment) = (field(28, 2)?, field(30, 2)?, field(32, 2)?);
            let header = field(42, 4)?;
            let text = bytes.get(at + 46..at + 46 + name).ok_or_else(cut)?;
            if flags & 1 != 0 {
                return Err(ImportError::whole(Fault::Encrypted));
            }
            // The name stands again before the part, with other lengths behind it.
            let start = number(bytes, header.saturating_add(26), 2)
                .zip(number(bytes, header.saturating_add(28), 2))
                .map(|(name, extra)| header.saturating_add(30 + name + extra))
                .ok_or_else(cut)?;
            if method == 0 || method == 8 {
                members.push(Member {
                    name: String::from_utf8_lossy(text).into_owned(),
                    packed: method == 8,
                    start,
                    length,
                });
            }
            at += 46 + name + extra + comment;
        }
        let archive = Self { members };
        if archive.member("xl/workbook.xml").is_none() {
            return Err(ImportError::whole(Fault::Stranger(Stranger::Packed)));
        }
        Ok(archive)
    }

    /// The part of that name.
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.name == name)
    }
}

/// A part that is being unpacked.
pub struct Inflate {
    state: Option<Box<InflateState>>,
    at: usize,
    end: usize,
    /// Unpacked bytes of one step.
    room: Vec<u8>,
}

impl std::fmt::Debug for Inflate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Inflate")
            .field("at", &self.at)
            .field("end", &self.end)
            .finish_non_exhaustive()
    }
}

impl Inflate {
    /// Before the first byte of `member`.
    ///
    /// # Errors
    /// Where the file is cut inside it.
    pub fn new(bytes: &[u8], member: &Member) -> Import<Self> {
        let end = member.start.saturating_add(member.length);
        if end > bytes.len() {
            return Err(ImportError::whole(Fault::Truncated));
        }
        Ok(Self {
            state: member
                .packed
                .then(|| InflateState::new_boxed(DataFormat::Raw)),
            at: member.start,
            end,
            room: vec![0; ROOM],
        })
    }

    /// Unpacks the next piece and hands it over; whether that was the last, and its length.
    ///
    /// # Errors
    /// Where it cannot be unpacked.
    pub fn step(&mut self, bytes: &[u8], mut take: impl FnMut(&[u8])) -> Import<(bool, usize)> {
        let piece = bytes
            .get(self.at..self.end.min(self.at.saturating_add(PIECE)))
            .unwrap_or_default();
        let Some(state) = &mut self.state else {
            take(piece);
            self.at += piece.len();
            return Ok((self.at >= self.end, piece.len()));
        };
        let result = inflate(state, piece, &mut self.room, MZFlush::None);
        self.at += result.bytes_consumed;
        take(self.room.get(..result.bytes_written).unwrap_or_default());
        match result.status {
            Ok(MZStatus::StreamEnd) => Ok((true, result.bytes_written)),
            Ok(_) if result.bytes_consumed > 0 || result.bytes_written > 0 => {
                Ok((false, result.bytes_written))
            }
            _ => Err(ImportError::whole(Fault::Truncated)),
        }
    }
}
