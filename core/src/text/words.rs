//! Texts as a list in a fixed order: how a catalogue is packaged and read. No name of a text is in the page's
//! module that way, and no text of a language that is not shown.

use serde_json::{Value, json};

/// Texts in a fixed order.
pub trait Words: Sized {
    /// A number that changes with the names and the order of the texts, so that a file of another version is not
    /// taken for this one.
    const SHAPE: u64;
    /// How many texts there are.
    const COUNT: usize;

    /// Every text empty.
    const EMPTY: Self;

    /// Takes its texts from the front of `list`; what is missing is empty.
    fn read(list: &mut List) -> Self;

    /// Puts its texts at the end of `list`.
    fn write(&self, list: &mut Vec<&'static str>);
}

/// Texts that are still to be taken.
pub struct List(std::vec::IntoIter<&'static str>);

impl Words for &'static str {
    const SHAPE: u64 = 1;
    const COUNT: usize = 1;
    const EMPTY: Self = "";

    // Called for every text there is: once in the module is enough.
    #[inline(never)]
    fn read(list: &mut List) -> Self {
        list.0.next().unwrap_or_default()
    }

    fn write(&self, list: &mut Vec<&'static str>) {
        list.push(self);
    }
}

impl<T: Words, const N: usize> Words for [T; N] {
    const SHAPE: u64 = fold(T::SHAPE, N as u64);
    const COUNT: usize = N * T::COUNT;
    const EMPTY: Self = [T::EMPTY; N];

    fn read(list: &mut List) -> Self {
        std::array::from_fn(|_| T::read(list))
    }

    fn write(&self, list: &mut Vec<&'static str>) {
        for words in self {
            words.write(list);
        }
    }
}

/// Mixes a number into a shape (FNV-1a on whole numbers).
pub const fn fold(shape: u64, more: u64) -> u64 {
    (shape ^ more).wrapping_mul(0x0000_0100_0000_01b3)
}

/// Mixes a name into a shape.
pub const fn name(mut shape: u64, name: &str) -> u64 {
    let mut rest = name.as_bytes();
    while let [first, others @ ..] = rest {
        shape = fold(shape, *first as u64);
        rest = others;
    }
    shape
}

/// The start of a shape (the offset basis of FNV-1a).
pub const START: u64 = 0xcbf2_9ce4_8422_2325;

/// Declares groups of texts: each becomes a struct whose fields are read and written in order.
macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty),* $(,)? })*) => {
        $($(#[$doc])*
        #[derive(Clone, Copy)]
        #[allow(missing_docs)] // The field's name and its text say what it is.
        pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }

        impl $crate::text::words::Words for $name {
            const SHAPE: u64 = {
                let shape = $crate::text::words::START;
                $(let shape = $crate::text::words::fold(
                    $crate::text::words::name(shape, stringify!($field)),
                    <$type as $crate::text::words::Words>::SHAPE,
                );)*
                shape
            };
            const EMPTY: Self = Self { $($field: <$type as $crate::text::words::Words>::EMPTY,)* };
            const COUNT: usize = 0 $(+ <$type as $crate::text::words::Words>::COUNT)*;

            fn read(list: &mut $crate::text::words::List) -> Self {
                Self { $($field: <$type as $crate::text::words::Words>::read(list),)* }
            }

            fn write(&self, list: &mut Vec<&'static str>) {
                $(self.$field.write(list);)*
            }
        })*
    };
}
pub(crate) use texts;

/// The shape as it stands in a file: JSON has no whole numbers of this size.
fn shape<T: Words>() -> String {
    T::SHAPE.to_string()
}

/// The packaged form of some of the texts of `T`: `{"shape": …, "texts": […]}`.
pub(super) fn write_list<T: Words>(list: &[&'static str]) -> Value {
    json!({"shape": shape::<T>(), "texts": list})
}

/// The texts of a packaged form; `None` where it is not of this version. They live as long as the page: there is one set
/// for each language that has been shown.
pub(super) fn read_list<T: Words>(value: &Value) -> Option<Vec<&'static str>> {
    if value.get("shape")?.as_str()? != shape::<T>() {
        return None;
    }
    let texts = value.get("texts")?.as_array()?;
    texts
        .iter()
        .map(|text| Some(&*text.as_str()?.to_owned().leak()))
        .collect()
}

impl List {
    /// These texts.
    pub(super) fn new(list: Vec<&'static str>) -> Self {
        Self(list.into_iter())
    }
}
