//! The binary: hands the arguments to [`unseam::cli`] and turns its verdict into an exit code.

use std::process::ExitCode;

use mimalloc::MiMalloc;

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    unseam::cli::main_with_args(std::env::args_os())
}
