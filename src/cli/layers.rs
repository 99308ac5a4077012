//! `unseam layers`: what overlays use of the platform that they are built on.

use std::path::PathBuf;

use super::failure::Failure;
use super::given_text;
use super::input::InputArgs;
use super::output::{self, Target, Targets};
use super::render;
use crate::report::layers::{is_layered, markdown, text, told};
use crate::report::model::Report;

/// Print a platform's extension surface: what is built on top of it inherits, overrides, calls, registers and replaces
///
/// `[platform]` and `[[overlay]]` in boundaries.toml say which part of the tree is whose. Without them, --graph is the platform
/// and the tree is the overlay, or the tree is a clone of --upstream. Told are, for each overlay, what it uses, which internals
/// it reaches, and what of the platform's resources, templates, settings and names it relies on; and what is open and used
/// by nobody.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// Output: text, json or markdown, to standard output or to a file; repeatable [default: text]
    #[arg(long, value_name = "FMT[=FILE]", value_parser = parse_format)]
    format: Vec<Target<Format>>,

    /// Only what concerns this overlay, by its id
    #[arg(long, value_name = "ID")]
    overlay: Option<String>,

    /// Show every list to its end
    #[arg(long)]
    all: bool,

    /// Read this report, made by `unseam analyze --format json`, instead of the source
    #[arg(long, value_name = "FILE", conflicts_with_all = ["root", "path", "git_dir"])]
    report: Option<PathBuf>,

    /// The accepted boundaries, with the layers [default: boundaries.toml at the root]
    #[arg(long, value_name = "FILE")]
    boundaries: Option<PathBuf>,

    #[command(flatten)]
    pub(super) input: InputArgs,
}

const EXAMPLES: &str = "\
Examples:
  unseam layers                                        the layers of boundaries.toml
  unseam layers --overlay acme --all                   one customer, every place
  unseam layers --format markdown=surface.md --format json=surface.json
  unseam graph ../platform --format jsonl=platform.jsonl
  unseam layers --graph platform.jsonl                 the platform lies in another repository
  unseam layers --upstream ../starter                  the tree is a clone of a starter site
  unseam layers --upstream v11.4                       of which v11.4 is in its history";

/// The forms of a surface.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Format {
    Text,
    Json,
    Markdown,
}

fn parse_format(text: &str) -> Result<Target<Format>, String> {
    let formats = [
        ("text", Format::Text),
        ("json", Format::Json),
        ("markdown", Format::Markdown),
    ];
    output::parse_target(text, &formats)
}

/// Runs the verb.
pub(super) fn run(args: &Args) -> Result<(), Failure> {
    let targets = Targets::new(&args.format, Format::Text)?;
    let report = args.load()?;
    if !is_layered(&report) {
        return Err(Failure::new("nobody says which part is the platform and which is built on top of it").hint(
            "declare [platform] and [[overlay]] with their roots in boundaries.toml, or give --graph or --upstream",
        ));
    }
    let known = report
        .layers
        .overlays
        .iter()
        .map(|overlay| overlay.id.as_str());
    let known: Vec<&str> = known.collect();
    if let Some(id) = args.overlay.as_deref().filter(|id| !known.contains(id)) {
        let failure = Failure::new(format!("no overlay has the id {id:?}"));
        return Err(failure.hint(format!("one of: {}", known.join(", "))));
    }
    let told = told(&report, args.overlay.as_deref());
    for target in targets.iter() {
        let text = match target.format {
            Format::Text => text(&told, args.all),
            Format::Markdown => markdown(&told, args.all),
            // Plain data with names for keys: it can be written.
            Format::Json => serde_json::to_string_pretty(&told).unwrap_or_default() + "\n",
        };
        output::deliver(target, |out| out.write_all(text.as_bytes()))?;
    }
    Ok(())
}

impl Args {
    fn load(&self) -> Result<Report, Failure> {
        if let Some(file) = &self.report {
            return render::load(file);
        }
        let mut options = self.input.options()?;
        // Nothing of it depends on a proposal.
        options.as_accepted = true;
        if let Some(file) = &self.boundaries {
            options.boundaries = Some(given_text(file)?);
        }
        self.input.run(|watch| {
            let opened = self.input.open(&options, watch)?;
            Failure::of_accepted(&opened.accepted)?;
            Ok(opened.report(&options, watch))
        })?
    }
}
