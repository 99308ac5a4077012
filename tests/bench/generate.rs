//! Writes a monolith with planted boundaries, to measure scale on.
//!
//! `cargo run --release --example generate -- DIR TYPES [SEED]`; ten thousand types are about 800,000 lines. DIR gets the
//! source and `truth.json`, a reference for `unseam score`.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a tool for the developer's terminal"
)]

mod monolith;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize| arguments.get(at).and_then(|text| text.parse().ok());
    let (Some(folder), Some(types)) = (arguments.first(), number(1)) else {
        eprintln!("usage: generate DIR TYPES [SEED]");
        return ExitCode::FAILURE;
    };
    let seed = number(2).unwrap_or(1) as u64;
    match monolith::generate(Path::new(folder), types, seed) {
        Ok(written) => {
            println!("{written:?}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{folder}: {error}");
            ExitCode::FAILURE
        }
    }
}
