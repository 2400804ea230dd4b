//! What is wrong with a file, what was expected, what was found, and where.

/// Where in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// The file as a whole.
    #[default]
    File,
    /// A line of text, and a field in it where one is meant.
    Line {
        /// Line, from 1.
        line: u32,
        /// Field or character, from 1; 0 for the whole line.
        column: u32,
    },
    /// A cell of a workbook.
    Cell {
        /// Name of the sheet.
        sheet: String,
        /// Row, from 1.
        row: u32,
        /// Column, from 1; 0 for the whole row.
        column: u32,
    },
    /// A path in JSON, such as `value[12]` or `dimension.Alder`.
    Path(String),
    /// A statement of a PX file, such as `VALUES("alder")`.
    Statement(String),
}

/// A file that is no table at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stranger {
    /// A picture.
    Image,
    /// A PDF document.
    Pdf,
    /// A web page.
    WebPage,
    /// Excel's older format (xls).
    OldExcel,
    /// Something packed: zip without a workbook in it, gzip.
    Packed,
    /// Anything else that is not text.
    Binary,
}

/// Which side of a table could not be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// A row of headings.
    Heading,
    /// Municipalities.
    Region,
    /// Ages.
    Age,
    /// Years.
    Year,
    /// Figures.
    Figures,
}

/// Why a cell holds no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    /// «.»: not possible to give, not in use.
    NotInUse,
    /// «..»: not available.
    NotAvailable,
    /// «:»: withheld for privacy.
    Withheld,
    /// Nothing at all, or `null` without a symbol.
    Empty,
}

impl Missing {
    /// Every reason.
    pub const ALL: [Self; 4] = [
        Self::NotInUse,
        Self::NotAvailable,
        Self::Withheld,
        Self::Empty,
    ];

    /// SSB's symbol; empty for an empty cell.
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::NotInUse => ".",
            Self::NotAvailable => "..",
            Self::Withheld => ":",
            Self::Empty => "",
        }
    }
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// More bytes than are read.
    TooBig {
        /// How many there are.
        bytes: u64,
    },
    /// Nothing in it.
    Empty,
    /// Not a table.
    Stranger(Stranger),
    /// The file ends too early.
    Truncated,
    /// More figures, labels or unpacked text than is reasonable.
    TooMuch,
    /// A statistics table that is not one of the six.
    WrongTable {
        /// Its number, `"10826"`.
        found: String,
        /// Its title.
        title: String,
    },
    /// Districts of a city in place of municipalities.
    Districts {
        /// The first one.
        found: String,
    },
    /// A part of the table could not be found.
    NoSide {
        /// Which.
        side: Side,
        /// What stands there instead.
        found: String,
    },
    /// A label that cannot be read as what its column holds.
    UnknownLabel {
        /// What the column holds.
        side: Side,
        /// The label.
        found: String,
    },
    /// A variable that the tables do not have.
    UnknownVariable {
        /// Its name.
        found: String,
    },
    /// Text where a figure should be.
    NotANumber {
        /// The text.
        found: String,
    },
    /// `1,672` or `1.672`: a decimal mark or thousands?
    Ambiguous {
        /// The text.
        found: String,
    },
    /// Fewer than no persons.
    Negative {
        /// The text.
        found: String,
    },
    /// A row with another number of fields than the heading.
    RowLength {
        /// Fields in the heading.
        expected: usize,
        /// Fields in the row.
        found: usize,
    },
    /// Not JSON.
    NotJson,
    /// JSON, but not JSON-stat: the key is missing or wrong.
    NotJsonStat {
        /// The key.
        key: &'static str,
    },
    /// Another number of figures than the variables make.
    WrongCount {
        /// What the variables make.
        expected: usize,
        /// How many there are.
        found: usize,
    },
    /// A PX file that leaves out empty rows (KEYS).
    SparsePx,
    /// A workbook that is protected by a password.
    Encrypted,
    /// A workbook without a sheet that can be read.
    NoSheet,
    /// The municipality is not in the file.
    NoMunicipality {
        /// The number that was asked for.
        number: String,
        /// Some of what is there.
        found: Vec<String>,
    },
    /// The municipality was merged, and not all its parts are in the file.
    PartsMissing {
        /// The number that was asked for.
        number: String,
        /// Old numbers that are not there.
        missing: Vec<String>,
    },
    /// The municipality is there with nobody in it: the number was not in use.
    NobodyThere {
        /// The number.
        number: String,
    },
    /// More than one municipality of that name, and no numbers in the file.
    AmbiguousName {
        /// The name.
        name: String,
    },
    /// The alternative is not in the file.
    NoAlternative {
        /// What is there.
        found: Vec<String>,
    },
    /// Ages that no row covers.
    MissingAges {
        /// First missing age.
        from: u8,
        /// Last missing age.
        to: u8,
    },
    /// The oldest group begins too young to tell who is 80 and over.
    TopGroup {
        /// Where it begins.
        from: u8,
    },
    /// One of the two sexes only.
    OneSex,
    /// Figures that are missing.
    MissingFigures {
        /// How many.
        count: usize,
        /// Why, at the first of them.
        why: Missing,
    },
    /// The same figure twice.
    Twice,
    /// A jump in the years.
    YearGap {
        /// The year before the jump.
        after: i32,
        /// The year after it.
        before: i32,
    },
    /// The base year is not in the file.
    NoBaseYear {
        /// The year that was asked for.
        wanted: i32,
        /// First year of the file.
        first: i32,
        /// Last year of the file.
        last: i32,
    },
}

/// A file that cannot be used. Boxed, because it travels through every reader.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportError(Box<Refused>);

/// What an [`ImportError`] says.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused {
    /// What is wrong.
    pub fault: Fault,
    /// Where.
    pub place: Place,
}

impl ImportError {
    /// A fault of the whole file.
    pub fn whole(fault: Fault) -> Self {
        Self::at(Place::File, fault)
    }

    /// A fault at `place`.
    pub fn at(place: Place, fault: Fault) -> Self {
        Self(Box::new(Refused { fault, place }))
    }
}

impl std::ops::Deref for ImportError {
    type Target = Refused;

    fn deref(&self) -> &Refused {
        &self.0
    }
}

/// What an import gives, or why not.
pub type Import<T> = Result<T, ImportError>;

/// Labels are quoted in messages no longer than this.
const QUOTED: usize = 80;

/// The beginning of `text`, short enough for a message.
pub(super) fn quoted(text: &str) -> String {
    let text = text.trim();
    if text.chars().count() <= QUOTED {
        text.to_owned()
    } else {
        text.chars().take(QUOTED - 1).chain(['…']).collect()
    }
}
