//! How the printed scenario leads back to the page: by a link that is printed whole with its QR code, or by a file.

use crate::link::LONGEST_QR;

/// The longest link whose QR code is easily read from paper, bytes: its modules are then half a millimetre.
const EASILY_READ: usize = 700;

/// How a printed scenario is handed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Handed {
    /// By a link and its QR code.
    Link {
        /// The whole address.
        address: String,
        /// Whether the user's reasons are in it.
        reasons: bool,
    },
    /// It is too long for paper; a file or a link that is copied carries it.
    File,
}

/// How a scenario is handed on. `whole` is the address with the reasons, `short` the one without them.
pub fn handed_on(whole: String, short: String) -> Handed {
    let fits = |address: &String, most| address.len() <= most;
    if whole == short || fits(&whole, EASILY_READ) {
        if !fits(&whole, LONGEST_QR) {
            return Handed::File;
        }
        return Handed::Link {
            address: whole,
            reasons: true,
        };
    }
    if fits(&short, LONGEST_QR) {
        Handed::Link {
            address: short,
            reasons: false,
        }
    } else {
        Handed::File
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_go_along_as_long_as_the_code_is_easily_read() {
        let of = |length: usize| "a".repeat(length);
        let link = |length, reasons| Handed::Link {
            address: of(length),
            reasons,
        };
        assert_eq!(handed_on(of(300), of(300)), link(300, true));
        assert_eq!(handed_on(of(700), of(300)), link(700, true));
        assert_eq!(handed_on(of(701), of(300)), link(300, false));
        assert_eq!(handed_on(of(1500), of(1500)), link(1500, true));
        assert_eq!(handed_on(of(1501), of(1501)), Handed::File);
        assert_eq!(handed_on(of(9000), of(1501)), Handed::File);
    }
}
