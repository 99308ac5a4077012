//! The command line: the only module that prints.
//!
//! One module a verb holds its arguments and its `run`. Data goes to standard output, everything else to
//! standard error. Exit codes: 0 done, whatever the analysed code is like; 2 the tool could not do its work.

mod analyze;
mod cache;
mod explain;
mod failure;
mod graph;
mod input;
mod output;
mod progress;
mod render;
mod score;

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use clap::{ColorChoice, Parser, Subcommand};

use failure::Failure;

/// Exit code of a run that could not do its work.
const FAILED: u8 = 2;

/// Finds the seams along which a .NET monolith can be split.
///
/// Reads C# source as it lies on disk: no build, no SDK, no network. Binds names to what they mean, builds the
/// dependency graph, and proposes service boundaries with the evidence for each.
#[derive(Parser, Debug)]
#[command(name = "unseam", version, arg_required_else_help = true, after_help = EXAMPLES)]
struct Cli {
    /// Colours in the summary [NO_COLOR is respected]
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    color: ColorChoice,

    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  unseam analyze                                     the code base in the current directory
  unseam analyze Shop.sln --format json=report.json  a solution; everything into a file
  unseam graph --level boundary | dot -Tsvg > b.svg  a picture of the boundaries
  unseam render report.json --format dot             another format, without analysing again

Exit codes: 0 done (problems in the analysed code are reported, not failures), 2 the tool could not do its work.";

#[derive(Subcommand, Debug)]
enum Command {
    Analyze(analyze::Args),
    Cache(cache::Args),
    Explain(explain::Args),
    Graph(graph::Args),
    Render(render::Args),
    Score(score::Args),
}

/// Runs the program with the given arguments, the first of which is its name.
pub fn main_with_args(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(error) => return explain_usage(&error),
    };
    let outcome = match cli.command {
        Command::Analyze(args) => analyze::run(&args, cli.color),
        Command::Cache(args) => cache::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Graph(args) => graph::run(&args),
        Command::Score(args) => score::run(&args),
        Command::Render(args) => render::run(&args, cli.color),
    };
    match outcome {
        // Whoever reads the output has seen enough; that is no failure of ours.
        Ok(()) | Err(Failure::BrokenPipe) => ExitCode::SUCCESS,
        Err(failure) => {
            // Where standard error is closed too, the exit code has to say it.
            let _ = write!(anstream::stderr(), "{failure}");
            ExitCode::from(FAILED)
        }
    }
}

/// Prints help, version, or what is wrong with the arguments, as clap words it.
fn explain_usage(error: &clap::Error) -> ExitCode {
    let _ = error.print();
    if error.use_stderr() {
        ExitCode::from(FAILED)
    } else {
        ExitCode::SUCCESS
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_verb_and_option_has_a_help_text() {
        for verb in Cli::command().get_subcommands() {
            assert!(verb.get_about().is_some(), "{}", verb.get_name());
            for arg in verb.get_arguments() {
                assert!(
                    arg.get_help().is_some(),
                    "{} {}",
                    verb.get_name(),
                    arg.get_id()
                );
            }
        }
    }
}
