//! `unseam analyze`: the main job.

use std::collections::BTreeSet;
use std::fs;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ColorChoice;

use super::failure::Failure;
use super::given_text;
use super::input::InputArgs;
use super::output::{self, Target, Targets};
use super::page::PageArgs;
use super::render::load;
use super::usage::UsageArgs;
use crate::history::containment::ChangeLog;
use crate::pipeline::{
    self, AcceptedFile, Algorithm, BOUNDARIES, Earlier, Evidence, Opened, Options,
};
use crate::report::Format;
use crate::report::html::{Excerpts, HtmlOptions};
use crate::report::model::Report;
use crate::settings;

/// Propose service boundaries, with the evidence for each
///
/// Prints a summary that fits one screen. The whole result, with every dependency and its places, is in the
/// JSON.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// Output: text, json, html, svg, dot, mermaid or structurizr, to standard output or to a file; repeatable [default: text]
    #[arg(long, value_name = "FMT[=FILE]", value_parser = parse_format)]
    format: Vec<Target<Format>>,

    /// How many services to propose: 8, or between 5..9 [default: what the evidence supports]
    #[arg(long, value_name = "N|A..B", value_parser = settings::services, help_heading = "Proposal")]
    services: Option<RangeInclusive<usize>>,

    /// Evidence to use [default: structure,vocabulary,layout]
    ///
    /// Without layout, no name of a namespace, folder, file or project has a say. Wiring is
    /// found and shown, and composition has no say yet. History needs commits (--history), usage
    /// files of it (--usage).
    #[arg(
        long,
        value_name = "LIST",
        value_delimiter = ',',
        value_parser = evidence_parser(),
        help_heading = "Proposal"
    )]
    evidence: Vec<String>,

    /// How to group types; others than the default are there to compare with
    #[arg(
        long,
        value_name = "NAME",
        value_parser = algorithm_parser(),
        default_value = "consensus",
        help_heading = "Proposal"
    )]
    algorithm: String,

    /// The accepted boundaries [default: boundaries.toml at the root, where there is one]
    #[arg(long, value_name = "FILE", help_heading = "Proposal")]
    boundaries: Option<PathBuf>,

    /// A saved report to start from: its boundaries are kept where the code does not speak against them
    #[arg(long, value_name = "REPORT", help_heading = "Proposal")]
    start: Option<PathBuf>,

    /// Start anew: what the accepted boundaries or --start say of where types are is set aside
    ///
    /// What is pinned there, kept together, kept apart, shared or left out holds all the same.
    #[arg(long, help_heading = "Proposal")]
    cold: bool,

    /// Show the accepted boundaries as they are: a type that they do not name is in none
    ///
    /// What `unseam check` looks at, and what `unseam diff` compares best.
    #[arg(long, conflicts_with_all = ["cold", "start", "services"], help_heading = "Proposal")]
    as_accepted: bool,

    /// Tell how many of the last N commits touched one boundary only, and heed it in the order of extraction
    ///
    /// Read from the git repository that the code base lies in. Authors, owners by CODEOWNERS and the days until a release
    /// are told beside it.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..), help_heading = "Proposal")]
    history: Option<u32>,

    /// Write the proposal as accepted boundaries, for review and edit [default: boundaries.toml at the root]
    ///
    /// What is there already is kept: ids, names, owners, descriptions, patterns, rules and comments.
    #[arg(
        long,
        value_name = "FILE",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "",
        help_heading = "Proposal"
    )]
    write_boundaries: Option<String>,

    /// Source lines in the page: none, or those where one boundary mentions another
    #[arg(
        long,
        value_name = "WHICH",
        value_parser = ["none", "sites"],
        default_value = "sites",
        help_heading = "The page (html)"
    )]
    html_sources: String,

    #[command(flatten)]
    page: PageArgs,

    #[command(flatten)]
    usage: UsageArgs,

    #[command(flatten)]
    pub(super) input: InputArgs,
}

const EXAMPLES: &str = "\
Examples:
  unseam analyze ../shop
  unseam analyze Shop.sln --format text --format json=report.json --format dot=seams.dot
  unseam analyze --services 5..9
  unseam analyze --git-dir ../shop --rev v2.1        a revision, without a checkout
  unseam analyze --history 500                       how often boundaries changed alone, who changed them
  unseam analyze --start last.json                   keep what was proposed last time where the code allows
  unseam analyze --graph edges.txt                   a graph of another language or tool, without source
  unseam analyze --graph shop.jsonl --graph web.jsonl   repositories that were read apart, divided together
  unseam analyze --usage october.csv                 what is called how much, and what by nobody
  unseam analyze --write-boundaries                  the proposal as boundaries.toml, to be reviewed";

/// The report, as far as it is needed: what an earlier run has kept as text need not be read to be written.
enum Answer {
    Report(Box<Report>, Excerpts),
    Delivered(Result<(), Failure>),
}

/// Runs the verb.
pub(super) fn run(args: &Args, color: ColorChoice) -> Result<(), Failure> {
    let targets = Targets::new(&args.format, Format::Text)?;
    let is_graph = args.input.is_graph()?;
    let mut options = args.options()?;
    if is_graph {
        // They are one code base, in whichever order they are named.
        options.graphs.sort_by(|a, b| a.name.cmp(&b.name));
    }
    let draft = args.draft()?;
    let page = args.page.options(args.input.title())?;
    let with_sources =
        args.html_sources == "sites" && targets.iter().any(|target| target.format == Format::Html);
    // Only a cache has the text as a whole; without one it is written as it is made.
    let only_json = options.cache.is_some()
        && draft.is_none()
        && targets.iter().all(|target| target.format == Format::Json);
    let (answer, accepted) = args.input.run(|watch| -> Result<_, Failure> {
        if is_graph {
            if args.history.is_some() {
                return Err(Failure::new("a graph has no history").hint("leave --history out"));
            }
            let accepted = AcceptedFile::given(&options);
            Failure::of_accepted(&accepted)?;
            let report = pipeline::report_of_graphs(&options.graphs, &options, watch);
            return Ok((Answer::Report(Box::new(report), Excerpts::new()), accepted));
        }
        let mut opened = args.input.open(&options, watch)?;
        let accepted = std::mem::take(&mut opened.accepted);
        Failure::of_accepted(&accepted)?;
        let options = Options {
            history: args.log(&opened)?,
            ..options
        };
        let answer = if only_json {
            Answer::Delivered(opened.json(&options, watch, |text| {
                watch.clear();
                output::text(text, &targets)
            }))
        } else {
            let tree = opened.tree();
            let report = opened.report(&options, watch);
            let lines = with_sources.then(|| pipeline::excerpts(&*tree, &report));
            Answer::Report(Box::new(report), lines.unwrap_or_default())
        };
        Ok((answer, accepted))
    })??;
    let (report, excerpts) = match answer {
        Answer::Report(report, excerpts) => (report, excerpts),
        Answer::Delivered(result) => return result,
    };
    if let Some(file) = draft {
        let text = pipeline::draft(&report, &accepted.form);
        let target = Target {
            format: (),
            file: Some(file),
        };
        output::deliver(&target, |out| out.write_all(text.as_bytes()))?;
    }
    let page = HtmlOptions { excerpts, ..page };
    output::reports(&report, &targets, &page, color)
}

impl Args {
    /// The commits to look at, where that was asked for.
    fn log(&self, opened: &Opened) -> Result<Option<Arc<ChangeLog>>, Failure> {
        let Some(number) = self.history else {
            return Ok(None);
        };
        let place = self.input.place()?;
        // A solution or project lies below the root of the code base that it opens.
        let below = opened
            .input()
            .map_or(0, |input| Path::new(input).components().count());
        let root = place.path.ancestors().nth(below).unwrap_or(Path::new(""));
        let (repository, rev) = (&place.repository, self.input.rev());
        let log = pipeline::change_log(repository, rev, root, number as usize)?;
        Ok(Some(Arc::new(log)))
    }

    /// The file to write the proposal to as accepted boundaries, where that was asked for.
    fn draft(&self) -> Result<Option<PathBuf>, Failure> {
        let Some(file) = &self.write_boundaries else {
            return Ok(None);
        };
        let named = Some(file).filter(|file| !file.is_empty());
        match named.map(PathBuf::from).or_else(|| self.boundaries.clone()) {
            None => {
                let file = self.input.root()?.join(BOUNDARIES);
                // Nobody named it, so that it is written only where it is a file.
                let kind = fs::symlink_metadata(&file).map(|found| found.file_type());
                if kind.is_ok_and(|kind| !kind.is_file()) {
                    let message = format!("cannot write {}: it is no regular file", file.display());
                    return Err(Failure::new(message));
                }
                Ok(Some(file))
            }
            named => Ok(named),
        }
    }

    fn options(&self) -> Result<Options, Failure> {
        let mut options = self.input.options()?;
        options.services.clone_from(&self.services);
        options.cold = self.cold;
        options.as_accepted = self.as_accepted;
        // clap has checked the name.
        options.algorithm = self.algorithm.parse().unwrap_or_default();
        if let Some(file) = &self.boundaries {
            options.boundaries = Some(given_text(file)?);
        }
        if let Some(file) = &self.start {
            options.start = Some(Earlier::of(&load(file)?));
        }
        if !self.evidence.is_empty() {
            options.evidence = evidence(&self.evidence);
        }
        options.usage = self.usage.tallies(&self.input.found)?;
        if options.evidence.contains(&Evidence::Usage) && options.usage.is_empty() {
            let message = "usage is to be evidence, and there is none";
            return Err(Failure::new(message).hint("name files of it: --usage FILE"));
        }
        if options.evidence.contains(&Evidence::History) && self.history.is_none() {
            let message = "history is to be evidence, and no commits are looked at";
            return Err(Failure::new(message).hint("say how many: --history 1000"));
        }
        Ok(options)
    }
}

/// The layers of the given names; clap has checked them.
fn evidence(names: &[String]) -> BTreeSet<Evidence> {
    let known = |name: &String| Evidence::ALL.into_iter().find(|layer| layer.name() == name);
    names.iter().filter_map(known).collect()
}

fn algorithm_parser() -> clap::builder::PossibleValuesParser {
    Algorithm::ALL.map(Algorithm::name).into()
}

fn evidence_parser() -> clap::builder::PossibleValuesParser {
    Evidence::ALL.map(Evidence::name).into()
}

/// `FMT[=FILE]` over the formats of a report.
pub(super) fn parse_format(text: &str) -> Result<Target<Format>, String> {
    output::parse_target(text, &Format::ALL.map(|format| (format.name(), format)))
}
