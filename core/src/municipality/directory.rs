//! The directory of municipalities (`data/municipality/directory.json`): what the search box needs,
//! fetched when it is first used.

/// A number that the municipality, or a part of it, had before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// Four digits.
    pub number: String,
    /// Its name then, where it is not one of today's.
    pub name: Option<String>,
}

/// One municipality, today or as a plan has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Id of the packaged municipality: four digits for today, digits and a year for a plan.
    pub id: String,
    /// Short name.
    pub name: String,
    /// Name with the plan, or that it is today.
    pub label: String,
    /// County (fylke).
    pub county: String,
    /// Names in other languages of the municipality.
    pub also: Vec<String>,
    /// Numbers and names before today's, newest first.
    pub earlier: Vec<Earlier>,
}

impl Listed {
    /// The number of today's municipality.
    pub fn number(&self) -> &str {
        self.id.get(..4).unwrap_or(&self.id)
    }
}

/// Every packaged municipality, in the order in which equals are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directory {
    /// Version of the packaged data.
    pub data: String,
    /// Everyone.
    pub municipalities: Vec<Listed>,
}

impl Directory {
    /// The one of that id.
    pub fn find(&self, id: &str) -> Option<&Listed> {
        self.municipalities.iter().find(|listed| listed.id == id)
    }
}

/// What the page needs before anything else (`data/municipality/start.json`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// Version of the packaged data; part of every result.
    pub data: String,
    /// Id of the municipality that opens first.
    pub default: String,
    /// Its name with the plan.
    pub label: String,
}
