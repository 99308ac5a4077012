//! `unseam contract`: the interface of a boundary.

use std::path::PathBuf;

use super::explain;
use super::failure::Failure;
use super::given_text;
use super::input::InputArgs;
use super::output::{self, Target, Targets};
use crate::contract::{Code, asyncapi, csharp, openapi};
use crate::pipeline;
use crate::report::explain::{Subject, find};

/// Print the interface of a boundary: what others call of it, and what it calls of others
///
/// As C# interfaces with the data types that cross, as OpenAPI 3.1 for its HTTP operations, or as AsyncAPI 3.0 for its
/// messages. The source is read: a saved report does not hold signatures.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// A boundary, by name or id
    #[arg(value_name = "BOUNDARY")]
    boundary: String,

    /// Output: csharp, openapi or asyncapi, to standard output or to a file; repeatable [default: csharp]
    #[arg(long, value_name = "FMT[=FILE]", value_parser = parse_format)]
    format: Vec<Target<Format>>,

    /// The accepted boundaries [default: boundaries.toml at the root, where there is one]
    #[arg(long, value_name = "FILE")]
    boundaries: Option<PathBuf>,

    #[command(flatten)]
    pub(super) input: InputArgs,
}

const EXAMPLES: &str = "\
Examples:
  unseam contract orders                                     C# interfaces
  unseam contract orders ../shop --format openapi=orders.json --format asyncapi=messages.json";

/// The languages of a contract.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Format {
    Csharp,
    Openapi,
    Asyncapi,
}

fn parse_format(text: &str) -> Result<Target<Format>, String> {
    let formats = [
        ("csharp", Format::Csharp),
        ("openapi", Format::Openapi),
        ("asyncapi", Format::Asyncapi),
    ];
    output::parse_target(text, &formats)
}

/// Runs the verb.
pub(super) fn run(args: &Args) -> Result<(), Failure> {
    let targets = Targets::new(&args.format, Format::Csharp)?;
    let mut options = args.input.options()?;
    options.declarations = true;
    if let Some(file) = &args.boundaries {
        options.boundaries = Some(given_text(file)?);
    }
    let (bound, report) = args.input.run(|watch| -> Result<_, Failure> {
        let bound = args.input.bind(&options, watch)?;
        Failure::of_accepted(&bound.accepted)?;
        let report = pipeline::report(&bound, &options, watch);
        Ok((bound, report))
    })??;
    let name = args
        .boundary
        .strip_prefix("boundary:")
        .unwrap_or(&args.boundary);
    let found = find(&report, &format!("boundary:{name}"));
    let found = found.map_err(|unknown| explain::failure(name, &unknown))?;
    let Subject::Boundary(index) = found else {
        return Err(Failure::new(format!("no boundary is called {name:?}")));
    };
    let declared = pipeline::declarations_of(&bound);
    let code = Code {
        report: &report,
        model: &bound.model,
        declared: &declared,
    };
    let boundary = &report.boundaries[index];
    for target in targets.iter() {
        let text = match target.format {
            Format::Csharp => csharp(&code, boundary),
            Format::Openapi => openapi(&code, boundary),
            Format::Asyncapi => asyncapi(&code, boundary),
        };
        output::deliver(target, |out| out.write_all(text.as_bytes()))?;
    }
    Ok(())
}
