//! `unseam render`: another format of what was saved as JSON: a report, a check, a difference.

use std::fmt::Display;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use clap::ColorChoice;

use super::failure::Failure;
use super::output::{self, Target, Targets};
use super::page::PageArgs;
use crate::report::model::Report;
use crate::report::{Format, json};
use crate::watch::Check;
use crate::watch::diff::Diff;
use crate::watch::format as watch;

/// Show a saved report, check or difference in another format, without the source
#[derive(clap::Args, Debug)]
pub(super) struct Args {
    /// What `unseam analyze`, `check` or `diff` wrote with --format json; - for standard input
    report: PathBuf,

    /// Output, to standard output or to a file; repeatable [default: text]
    ///
    /// Of a report: text, json, html, svg, dot, mermaid or structurizr. Of a check or a difference: text, json, sarif, github,
    /// gitlab, junit, markdown or csv.
    #[arg(long, value_name = "FMT[=FILE]", value_parser = parse_name)]
    format: Vec<Target<&'static str>>,

    #[command(flatten)]
    page: PageArgs,
}

/// The name of a format of anything that can be saved.
fn parse_name(text: &str) -> Result<Target<&'static str>, String> {
    let of_reports = Format::ALL.map(Format::name);
    let of_checks = watch::Format::ALL.map(watch::Format::name);
    let mut names: Vec<_> = of_reports.into_iter().map(|name| (name, name)).collect();
    let others = of_checks
        .into_iter()
        .filter(|name| !of_reports.contains(name));
    names.extend(others.map(|name| (name, name)));
    output::parse_target(text, &names)
}

/// Runs the verb.
pub(super) fn run(args: &Args, color: ColorChoice) -> Result<(), Failure> {
    let targets = Targets::new(&args.format, "text")?;
    let title = output::title(&args.report);
    let text = read(&args.report)?;
    if let Some(found) = saved(&text) {
        let targets = named(
            "a check or a difference",
            &targets,
            &watch::Format::ALL,
            watch::Format::name,
        )?;
        return show(&found, &targets, title, color);
    }
    let targets = named("a report", &targets, &Format::ALL, Format::name)?;
    let page = args.page.options(title)?;
    let report = json::read(&text).map_err(|error| unusable(&args.report, &error))?;
    output::reports(&report, &targets, &page, color)
}

/// A saved check or difference.
enum Saved {
    Check(Box<Check>),
    Diff(Box<Diff>),
}

/// What `text` is, where it is no report: both have findings, and a difference has two sides.
fn saved(text: &str) -> Option<Saved> {
    #[derive(serde::Deserialize)]
    struct Shape {
        #[serde(rename = "findings")]
        _findings: serde::de::IgnoredAny,
        old: Option<serde::de::IgnoredAny>,
    }
    let shape: Shape = serde_json::from_str(text).ok()?;
    Some(if shape.old.is_some() {
        Saved::Diff(serde_json::from_str(text).ok()?)
    } else {
        Saved::Check(serde_json::from_str(text).ok()?)
    })
}

/// The targets with formats of `what`.
fn named<F: Copy>(
    what: &str,
    targets: &Targets<&'static str>,
    formats: &[F],
    name: impl Fn(F) -> &'static str,
) -> Result<Targets<F>, Failure> {
    targets.each(|asked| {
        let known = formats.iter().find(|format| name(**format) == asked);
        known.copied().ok_or_else(|| {
            let names: Vec<&str> = formats.iter().map(|format| name(*format)).collect();
            Failure::new(format!("{what} cannot be shown as {asked}"))
                .hint(format!("its formats are {}", names.join(", ")))
        })
    })
}

fn show(
    found: &Saved,
    targets: &Targets<watch::Format>,
    title: String,
    color: ColorChoice,
) -> Result<(), Failure> {
    let (root, prefix) = match found {
        Saved::Check(check) => (&check.root, &check.prefix),
        Saved::Diff(diff) => (&diff.new, &diff.prefix),
    };
    let title = root.name.clone().unwrap_or(title);
    for target in targets.iter() {
        let style = watch::TextStyle {
            color: output::colors(color, target.file.as_deref()),
            title: title.clone(),
            base: prefix.clone(),
        };
        let text = match found {
            Saved::Check(check) => watch::show_check(check, target.format, &style),
            Saved::Diff(diff) => watch::show_diff(diff, target.format, &style),
        };
        output::deliver(target, |out| out.write_all(text.as_bytes()))?;
    }
    Ok(())
}

/// The report in a file, or from standard input for `-`.
pub(super) fn load(path: &Path) -> Result<Report, Failure> {
    json::read(&read(path)?).map_err(|error| unusable(path, &error))
}

fn unusable(path: &Path, error: &dyn Display) -> Failure {
    Failure::new(format!("{}: {error}", path.display()))
}

/// The text of a file, or of standard input for `-`.
fn read(path: &Path) -> Result<String, Failure> {
    let bytes = if path == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(path)
    };
    let bytes = bytes.map_err(|error| Failure::io("read", path, &error))?;
    String::from_utf8(bytes).map_err(|error| unusable(path, &error.utf8_error()))
}
