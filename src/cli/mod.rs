//! The command line: the only module that prints.
//!
//! One module a verb holds its arguments and its `run`. Data goes to standard output, everything else to
//! standard error. Exit codes: 0 done, whatever the analysed code is like; 1 findings of a verb that judges; 2 the tool
//! could not do its work.

mod actions;
mod analyze;
mod cache;
mod check;
mod completions;
mod confined;
mod contract;
mod diff;
mod each;
mod explain;
mod failure;
mod graph;
mod history;
mod impact;
mod init;
mod input;
mod layers;
mod output;
mod page;
mod progress;
mod render;
mod schema;
mod score;
mod settings;
mod top;
mod upstream;
mod usage;
mod whatif;

use std::ffi::OsString;
use std::io::{self, ErrorKind, Write};
use std::panic::catch_unwind;
use std::path::{Component, Path};
use std::process::ExitCode;

use clap::{ColorChoice, Parser, Subcommand};

use crate::pipeline::{GivenText, read_regular};
use failure::Failure;

/// Exit code of a check that found something.
const FINDINGS: u8 = 1;

/// Exit code of a run that could not do its work.
const FAILED: u8 = 2;

/// What a run that did its work has to say to whoever started it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Verdict {
    /// All is as it should be, or nothing was to be judged.
    Clean,
    /// Something is not as it was decided.
    Findings,
}

/// The verdict of a verb that judges nothing.
fn done(outcome: Result<(), Failure>) -> Result<Verdict, Failure> {
    outcome.map(|()| Verdict::Clean)
}

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
  unseam init                                        a commented unseam.toml to start from
  unseam graph --level boundary | dot -Tsvg > b.svg  a picture of the boundaries
  unseam render report.json --format dot             another format, without analysing again

Exit codes: 0 done (problems in the analysed code are reported, not failures), 1 findings (only check, and
diff --fail-on-new), 2 the tool could not do its work.";

#[derive(Subcommand, Debug)]
enum Command {
    Analyze(analyze::Args),
    Cache(cache::Args),
    Check(check::Args),
    Completions(completions::Args),
    Contract(contract::Args),
    Diff(diff::Args),
    Explain(explain::Args),
    Graph(graph::Args),
    History(history::Args),
    Init(init::Args),
    Impact(impact::Args),
    Layers(layers::Args),
    Man(completions::ManArgs),
    Render(render::Args),
    Schema(schema::Args),
    Score(score::Args),
    Whatif(Box<whatif::Args>),
}

/// Runs the program with the given arguments, the first of which is its name.
pub fn main_with_args(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    let cli = match Cli::try_parse_from(&args) {
        Ok(cli) => cli,
        Err(error) => return explain_usage(&error),
    };
    std::panic::set_hook(Box::new(|panic| {
        let _ = write!(anstream::stderr(), "{}", Failure::defect(panic));
    }));
    let outcome = catch_unwind(|| settings::heeded(cli, &args).and_then(run));
    let outcome = outcome.unwrap_or_else(|_| {
        let failure = Failure::new("the run was given up because of a defect of unseam");
        Err(failure.hint("please report it, with the line above"))
    });
    match outcome {
        // Whoever reads the output has seen enough; that is no failure of ours.
        Ok(Verdict::Clean) | Err(Failure::BrokenPipe) => ExitCode::SUCCESS,
        Ok(Verdict::Findings) => ExitCode::from(FINDINGS),
        Err(failure) => {
            // Where standard error is closed too, the exit code has to say it.
            let _ = write!(anstream::stderr(), "{failure}");
            ExitCode::from(FAILED)
        }
    }
}

/// Runs the verb.
fn run(cli: Cli) -> Result<Verdict, Failure> {
    match cli.command {
        Command::Analyze(args) => done(analyze::run(&args, cli.color)),
        Command::Cache(args) => done(cache::run(&args)),
        Command::Check(args) => check::run(&args, cli.color),
        Command::Completions(args) => done(completions::run(&args)),
        Command::Contract(args) => done(contract::run(&args)),
        Command::Diff(args) => diff::run(&args, cli.color),
        Command::Explain(args) => done(explain::run(&args)),
        Command::Graph(args) => done(graph::run(&args)),
        Command::History(args) => done(history::run(&args, cli.color)),
        Command::Impact(args) => done(impact::run(args)),
        Command::Init(args) => done(init::run(&args)),
        Command::Layers(args) => done(layers::run(&args)),
        Command::Man(args) => done(completions::run_man(&args)),
        Command::Score(args) => done(score::run(&args)),
        Command::Render(args) => done(render::run(&args, cli.color)),
        Command::Schema(args) => done(schema::run(&args)),
        Command::Whatif(args) => done(whatif::run(*args)),
    }
}

/// The content of a file that was given by name.
fn given_text(file: &Path) -> Result<GivenText, Failure> {
    let text = std::fs::read_to_string(file);
    Ok(GivenText {
        name: file.display().to_string(),
        text: text.map_err(|error| Failure::io("read", file, &error))?,
    })
}

/// Bytes of a file of settings, or of one that an excerpt is taken from, that are read at most.
const MAX_BESIDE: u64 = 64 << 20;

/// A file of the code base that the run was not pointed at. It may be anything: what is no regular file, leads out of the
/// root or is far too large is not read.
///
/// # Errors
/// Whatever the operating system reports; `None` where there is nothing.
fn beside(root: &Path, path: &str) -> io::Result<Option<Vec<u8>>> {
    let is_below = |part| matches!(part, Component::Normal(_) | Component::CurDir);
    if !Path::new(path).components().all(is_below) {
        return Ok(None);
    }
    let whole = root.join(path);
    let (root, full) = match (root.canonicalize(), whole.canonicalize()) {
        (Ok(root), Ok(full)) => (root, full),
        (Err(error), _) | (_, Err(error)) if error.kind() == ErrorKind::NotFound => {
            return Ok(None);
        }
        (Err(error), _) | (_, Err(error)) => return Err(error),
    };
    if !full.starts_with(root) {
        return Err(io::Error::other("it leads out of the analysed folder"));
    }
    read_regular(&full, MAX_BESIDE).map(Some)
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
