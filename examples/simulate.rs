//! Reads one scenario as JSON on standard input and writes one result as JSON on standard output.
//! A scenario that cannot be used gives one line on standard error that names the field and the
//! reason, and exit code 2.

use std::io::{self, Read, Write};
use std::process::ExitCode;

use omsorgstrappa::packaged;
use omsorgstrappa_core::codec::simulate;

fn main() -> ExitCode {
    match answer() {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{}", reason.replace(['\n', '\r'], " "));
            ExitCode::from(2)
        }
    }
}

fn answer() -> Result<(), String> {
    let mut bytes = Vec::new();
    io::stdin()
        .read_to_end(&mut bytes)
        .map_err(|error| format!("scenario: cannot be read: {error}"))?;
    let text = String::from_utf8(bytes).map_err(|error| format!("scenario: not UTF-8: {error}"))?;
    let start = packaged::start().map_err(|error| format!("data: {error}"))?;
    let result = simulate(
        text.trim_start_matches('\u{feff}'),
        &start.data,
        packaged::find,
    )
    .map_err(|error| error.to_string())?;
    writeln!(io::stdout(), "{result}")
        .map_err(|error| format!("result: cannot be written: {error}"))
}
