//! `unseam graph`: the dependency graph itself, for Graphviz or for other programs.

use super::failure::Failure;
use super::input::InputArgs;
use super::output::{self, Target, Targets};
use crate::pipeline::{self, Options, Records};
use crate::report::model::Level;
use crate::report::{
    jsonl,
    level::{self, LevelGraph},
};

/// Print the dependency graph
///
/// At type level, jsonl has one record for each type, each pair of types with a reference, each call from
/// member to member, and each type from outside the source, then the projects and what each file declares, so
/// that another repository can bind to it with --graph. The coarser levels have nodes and edges.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// What the nodes are
    #[arg(long, value_name = "LEVEL", value_parser = level_parser(), default_value = "type")]
    level: String,

    /// Output: dot, jsonl, graphml, csv or mermaid, to standard output or to a file; repeatable [default: dot]
    ///
    /// csv has a row for each edge. mermaid draws the heaviest edges of a graph that is too large for a picture.
    #[arg(long, value_name = "FMT[=FILE]", value_parser = parse_format)]
    format: Vec<Target<Format>>,

    #[command(flatten)]
    pub(super) input: InputArgs,
}

const EXAMPLES: &str = "\
Examples:
  unseam graph --level project | dot -Tsvg > projects.svg
  unseam graph --level namespace --format graphml=seams.graphml
  unseam graph --format jsonl | grep '\"record\":\"call\"'";

/// The formats of a graph.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Format {
    Dot,
    Jsonl,
    GraphMl,
    Csv,
    Mermaid,
}

const FORMATS: [(&str, Format); 5] = [
    ("dot", Format::Dot),
    ("jsonl", Format::Jsonl),
    ("graphml", Format::GraphMl),
    ("csv", Format::Csv),
    ("mermaid", Format::Mermaid),
];

/// Runs the verb.
pub(super) fn run(args: &Args) -> Result<(), Failure> {
    let targets = Targets::new(&args.format, Format::Dot)?;
    let level = args.level();
    // Records of types come from the bound code base, everything else from the report.
    let from_records = |format| (level, format) == (Level::Type, Format::Jsonl);
    let needs_report = targets.iter().any(|target| !from_records(target.format));
    let options = Options {
        declarations: targets.iter().any(|target| from_records(target.format)),
        ..args.input.options()?
    };
    let (bound, graph) = args.input.run(|watch| -> Result<_, Failure> {
        let bound = args.input.bind(&options, watch)?;
        let graph =
            needs_report.then(|| LevelGraph::of(&pipeline::report(&bound, &options, watch), level));
        Ok((bound, graph.unwrap_or_else(|| LevelGraph::empty(level))))
    })??;
    for target in targets.iter() {
        output::deliver(target, |out| match target.format {
            Format::Dot => out.write_all(level::dot(&graph).as_bytes()),
            Format::Jsonl if from_records(target.format) => {
                jsonl::write(Records::new(&bound).iter(), out)
            }
            Format::Jsonl => level::write_jsonl(&graph, out),
            Format::GraphMl => out.write_all(level::graphml(&graph).as_bytes()),
            Format::Csv => out.write_all(level::csv(&graph).as_bytes()),
            Format::Mermaid => out.write_all(level::mermaid(&graph).as_bytes()),
        })?;
    }
    Ok(())
}

impl Args {
    /// The level of that name; clap has checked it.
    fn level(&self) -> Level {
        let mut levels = Level::ALL.into_iter();
        levels
            .find(|level| level.name() == self.level)
            .unwrap_or(Level::Type)
    }
}

fn parse_format(text: &str) -> Result<Target<Format>, String> {
    output::parse_target(text, &FORMATS)
}

fn level_parser() -> clap::builder::PossibleValuesParser {
    Level::ALL.map(Level::name).into()
}
