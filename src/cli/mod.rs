//! The command line.

use std::ffi::OsString;
use std::process::ExitCode;

/// Runs the program with the given arguments.
pub fn main_with_args(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let _count = args.into_iter().count();
    ExitCode::from(2)
}
