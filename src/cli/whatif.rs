//! `unseam whatif`: the report after edits, beside the report as it is.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::failure::Failure;
use super::given_text;
use super::input::InputArgs;
use super::output::{self, Answered, Target, Targets};
use super::render;
use crate::pipeline::{BOUNDARIES, Evidence, Options};
use crate::report::model::{Figure, Report};
use crate::whatif::{
    Division, Edit, EditError, Outcome, Width, amended, compare, parse, starts_as_edit, text,
};

/// Show what edits of the division would lead to, without touching the code
///
/// Figures beside the present ones, uses between boundaries that appear and vanish, circles, and transactions that would
/// cross. Edits are done in order. All but "drop evidence" work on a saved report.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    pub(super) input: InputArgs,

    /// "move TYPE to BOUNDARY" (or to none), "merge A into B", "split A", "pin TYPE", "drop evidence LAYER"
    ///
    /// Several types of a move stand with commas between them. A split makes the groups that the boundary's own evidence
    /// shows. To drop a layer of evidence is to propose anew without it. PATH may be a report that `unseam analyze
    /// --format json` wrote (FILE.json, - for standard input).
    #[arg(value_name = "EDIT")]
    edits: Vec<String>,

    /// Write the edits into the accepted boundaries, and keep what else stands there [default: boundaries.toml at the root]
    #[arg(
        long,
        value_name = "FILE",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = ""
    )]
    apply: Option<String>,

    /// The accepted boundaries [default: boundaries.toml at the root, where there is one]
    #[arg(long, value_name = "FILE")]
    boundaries: Option<PathBuf>,

    /// Output: text or json, to standard output or to a file; repeatable [default: text]
    #[arg(long, value_name = "FMT[=FILE]", value_parser = output::parse_answered)]
    format: Vec<Target<Answered>>,

    /// Show every list to its end
    #[arg(long)]
    all: bool,
}

const EXAMPLES: &str = "\
Examples:
  unseam whatif \"move PriceFormatter to Pricing\"
  unseam whatif report.json \"merge Carts into Orders\" \"split Catalog\"
  unseam whatif ../shop \"drop evidence vocabulary\" --format json
  unseam whatif \"move PriceFormatter to Pricing\" \"pin PriceFormatter\" --apply";

impl From<EditError> for Failure {
    fn from(error: EditError) -> Self {
        let failure = Self::new(error.to_string());
        match error.hint {
            Some(hint) => failure.hint(hint),
            None => failure,
        }
    }
}

/// Whether what stands where a path would is an edit, if only a misspelt one.
fn is_edit(text: &str) -> bool {
    starts_as_edit(text) || text.contains(' ') && !Path::new(text).exists()
}

/// All results, or all errors at once: whoever writes several edits mends them in one go.
fn all<T>(results: impl Iterator<Item = Result<T, EditError>>) -> Result<Vec<T>, Failure> {
    let (mut good, mut bad) = (Vec::new(), Vec::new());
    for result in results {
        match result {
            Ok(item) => good.push(item),
            Err(error) => bad.push(error),
        }
    }
    match bad.pop() {
        None => Ok(good),
        Some(only) if bad.is_empty() => Err(only.into()),
        Some(last) => {
            let told = bad
                .into_iter()
                .chain([last])
                .map(|error| match &error.hint {
                    Some(hint) => format!("{error}: {hint}"),
                    None => error.to_string(),
                });
            Err(Failure::Settings(told.collect()))
        }
    }
}

/// Runs the verb.
pub(super) fn run(mut args: Args) -> Result<(), Failure> {
    // Without a path the first edit stands where one would.
    if let Some(first) = args.input.take_path(is_edit) {
        args.edits.insert(0, first);
        args.input.settle()?;
    }
    if args.edits.is_empty() {
        return Err(Failure::new("no edit is given").hint("see unseam whatif --help"));
    }
    let targets = Targets::new(&args.format, Answered::Text)?;
    let read = args.edits.iter().map(|text| Ok((parse(text)?, text)));
    let edits: Vec<(Edit, &String)> = all(read)?;
    let file = args.file()?;
    let (report, mut after, modularity) = args.load(&edits)?;
    let applied = edits
        .iter()
        .map(|(edit, text)| after.apply(&report, edit, text));
    let done = all(applied)?;
    let outcome = compare(&report, &after, done, modularity);
    if let Some(file) = file {
        write(&report, &after, &file)?;
    }
    for target in targets.iter() {
        let text = shown(&outcome, target.format, args.all);
        output::deliver(target, |out| out.write_all(text.as_bytes()))?;
    }
    Ok(())
}

fn shown(outcome: &Outcome, format: Answered, all: bool) -> String {
    match format {
        Answered::Text => text(outcome, Width { all }),
        // Plain data with names for keys: it can be written.
        Answered::Json => serde_json::to_string_pretty(outcome).unwrap_or_default() + "\n",
    }
}

impl Args {
    /// The report as it is, the division to edit, and its modularity where a run has told it.
    fn load(&self, edits: &[(Edit, &String)]) -> Result<(Report, Division, Figure), Failure> {
        let dropped = edits.iter().filter_map(|(edit, text)| match edit {
            Edit::Drop(layer) => Some((layer, *text)),
            _ => None,
        });
        let dropped: Vec<(&String, &String)> = dropped.collect();
        if let Some(file) = self.input.report() {
            if !dropped.is_empty() {
                let message = "what other evidence would propose is not in a report";
                return Err(Failure::new(message).hint("name the code base instead of the report"));
            }
            let report = render::load(file)?;
            let division = Division::of(&report);
            return Ok((report, division, Figure::UNDEFINED));
        }
        let mut options = self.input.options()?;
        if let Some(file) = &self.boundaries {
            options.boundaries = Some(given_text(file)?);
        }
        let report = self.analyze(&options)?;
        if dropped.is_empty() {
            let division = Division::of(&report);
            return Ok((report, division, Figure::UNDEFINED));
        }
        for (layer, text) in &dropped {
            drop_layer(&mut options.evidence, layer, text)?;
        }
        let without = self.analyze(&options)?;
        let only_dropped = dropped.len() == edits.len();
        let modularity = if only_dropped {
            without.metrics.division.modularity
        } else {
            Figure::UNDEFINED
        };
        Ok((report, Division::of(&without), modularity))
    }

    fn analyze(&self, options: &Options) -> Result<Report, Failure> {
        self.input.run(|watch| {
            let opened = self.input.open(options, watch)?;
            Failure::of_accepted(&opened.accepted)?;
            Ok(opened.report(options, watch))
        })?
    }

    /// Where the edits are to be written, where that was asked for.
    fn file(&self) -> Result<Option<PathBuf>, Failure> {
        let Some(file) = &self.apply else {
            return Ok(None);
        };
        let named = Some(file).filter(|file| !file.is_empty());
        match named.map(PathBuf::from).or_else(|| self.boundaries.clone()) {
            None if self.input.report().is_some() => {
                let message = "a report does not say where its code base lies";
                Err(Failure::new(message).hint("name the file: --apply=FILE"))
            }
            None => Ok(Some(self.input.root()?.join(BOUNDARIES))),
            named => Ok(named),
        }
    }
}

fn drop_layer(evidence: &mut BTreeSet<Evidence>, layer: &str, text: &str) -> Result<(), Failure> {
    let known = Evidence::ALL
        .into_iter()
        .find(|known| known.name() == layer);
    if !known.is_some_and(|known| evidence.remove(&known)) {
        let used: Vec<&str> = evidence.iter().map(|layer| layer.name()).collect();
        let message = format!("{text:?}: {layer:?} is not among the evidence");
        return Err(Failure::new(message).hint(format!("there is {}", used.join(", "))));
    }
    if evidence.is_empty() {
        return Err(Failure::new(format!("{text:?}: no evidence is left")));
    }
    Ok(())
}

/// Writes the division into the accepted file.
fn write(report: &Report, after: &Division, file: &Path) -> Result<(), Failure> {
    let known = match fs::read_to_string(file) {
        Ok(text) => Some(text),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(Failure::io("read", file, &error)),
    };
    let name = file.display();
    let text = amended(report, after, known.as_deref()).map_err(|problems| {
        let place = |problem: &crate::pipeline::FormProblem| {
            format!(
                "{name}:{}:{}: {}",
                problem.line, problem.column, problem.message
            )
        };
        Failure::Settings(problems.iter().map(place).collect())
    })?;
    let target = Target {
        format: (),
        file: Some(file.to_owned()),
    };
    output::deliver(&target, |out| out.write_all(text.as_bytes()))
}
