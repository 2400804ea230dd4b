//! What can be wrong with the data, and where.

use std::fmt;

/// What is wrong, and where: `file:line: what`.
#[derive(Debug)]
pub struct Problem {
    pub file: String,
    pub line: Option<u64>,
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.what),
            None => write!(f, "{}: {}", self.file, self.what),
        }
    }
}

pub type Outcome<T> = Result<T, Problem>;

/// A problem with a whole file.
pub fn problem(file: &str, what: impl fmt::Display) -> Problem {
    Problem {
        file: file.to_owned(),
        line: None,
        what: what.to_string(),
    }
}
