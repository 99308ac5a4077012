//! What a change touches, for a reader: text and Markdown.

use std::fmt::Write as _;

use super::outcome::{Impact, SignatureChange, TypeChange};
use super::rules::Effect;
use super::surface;
use crate::report::printable::{counted, markdown as md, printable};

/// Entries of a list that are shown unless all are asked for.
const SHOWN: usize = 15;

/// The verdict in a sentence.
fn headline(impact: &Impact) -> String {
    let verdict = &impact.verdict;
    let boundary = verdict.boundary.as_deref().unwrap_or("code in no boundary");
    match verdict.kind.as_str() {
        "ships-with" => format!("{boundary} ships with {}", verdict.with.join(", ")),
        "ships-alone" => format!("{boundary} ships alone"),
        "breaks-overlay" => {
            let with = match verdict.with.as_slice() {
                [] => String::new(),
                with => format!("ships with {}, ", with.join(", ")),
            };
            format!(
                "{boundary} {with}breaks overlay {}",
                verdict.breaks.join(", ")
            )
        }
        _ => "no product code changed".to_owned(),
    }
}

/// The sections: a heading and its rows.
fn sections(impact: &Impact) -> Vec<(&'static str, Vec<String>)> {
    let types = impact.types.iter().map(|ty| {
        let sign = match ty.change {
            TypeChange::Added => '+',
            TypeChange::Removed => '-',
            TypeChange::Changed => '~',
        };
        let home = ty
            .boundary
            .as_deref()
            .or(ty.role.as_deref())
            .unwrap_or("no boundary");
        let members = match (ty.change, ty.members.join(", ")) {
            (TypeChange::Changed, members) if !members.is_empty() => format!(": {members}"),
            _ => String::new(),
        };
        format!("{sign} {} ({home}){members}  {}", ty.id, ty.at)
    });
    let boundaries = impact.boundaries.iter();
    let boundaries = boundaries.map(|(id, types)| format!("{id}: {}", counted(*types, "type")));
    let downstream = impact.downstream.iter().map(|of| {
        let name = if of.boundary.is_empty() {
            "in no boundary"
        } else {
            &of.boundary
        };
        let site = of
            .sites
            .first()
            .map_or(String::new(), |site| format!("  {site}"));
        format!(
            "{name}: {} directly, {} beyond{site}",
            counted(of.direct, "type"),
            of.indirect
        )
    });
    let tests = impact
        .tests
        .iter()
        .map(|test| format!("{}  {}", test.ty, test.at));
    let projects = impact.projects.iter();
    let projects = projects.map(|of| format!("{}: {}", of.path, of.differences.join(", ")));
    vec![
        ("Why", impact.verdict.reasons.clone()),
        ("Boundaries", boundaries.collect()),
        ("Types", types.collect()),
        ("Projects", projects.collect()),
        (
            "Signatures",
            impact.signatures.iter().map(signature).collect(),
        ),
        ("Extension surface", surface::rows(impact)),
        ("Downstream", downstream.collect()),
        ("Tests that cover it", tests.collect()),
        ("Tests and load scenarios that cross it", crossing(impact)),
    ]
}

/// Scenarios with the part of them that has to run, and how many need not run at all.
fn crossing(impact: &Impact) -> Vec<String> {
    let Some(scenarios) = &impact.scenarios else {
        return Vec::new();
    };
    let rows = scenarios.crossing.iter().map(|scenario| {
        let names = scenario.operations.iter().map(|(name, _)| name.as_str());
        let names: Vec<&str> = names.collect();
        format!(
            "{} {}: {} of {} through {}",
            scenario.kind,
            scenario.name,
            names.len(),
            counted(scenario.of, "operation"),
            names.join(", ")
        )
    });
    let mut rows: Vec<String> = rows.collect();
    if !scenarios.untouched.is_empty() {
        let names = scenarios.untouched.join(", ");
        rows.push(format!("need not run: {names}"));
    }
    rows
}

fn signature(change: &SignatureChange) -> String {
    let effect = match change.effect {
        Effect::Compatible => "compatible",
        Effect::Recompile => "to be compiled again",
        Effect::BreaksHeirs => "breaks heirs",
        Effect::Breaks => "breaks",
    };
    let text = match (&change.before, &change.after) {
        (Some(before), Some(after)) => format!("{before} -> {after}"),
        (Some(only), None) | (None, Some(only)) => only.clone(),
        (None, None) => String::new(),
    };
    let users = change.users.iter().map(|user| {
        let name = if user.boundary.is_empty() {
            "code in no boundary"
        } else {
            &user.boundary
        };
        format!("{name} at {}", user.sites.join(", "))
    });
    let users: Vec<String> = users.collect();
    let used = if users.is_empty() {
        String::new()
    } else {
        format!("; used by {}", users.join("; "))
    };
    format!("{effect}: {} in {}: {text}{used}", change.rule, change.ty)
}

pub(super) fn shortened(rows: Vec<String>, all: bool) -> Vec<String> {
    let total = rows.len();
    let limit = if all { usize::MAX } else { SHOWN };
    let mut shown: Vec<String> = rows.into_iter().take(limit).collect();
    if total > shown.len() {
        shown.push(format!("... and {} more (--all)", total - shown.len()));
    }
    shown
}

/// As text; `all` shows every list to its end.
#[must_use]
pub fn text(impact: &Impact, all: bool) -> String {
    let mut out = format!("{}\n", printable(&headline(impact)));
    // Writing to a string does not fail.
    let _ = writeln!(
        out,
        "  {}, {}",
        counted(impact.files.len() as u64, "file"),
        counted(impact.types.len() as u64, "type")
    );
    for (heading, rows) in sections(impact) {
        if rows.is_empty() {
            continue;
        }
        let _ = writeln!(out, "\n{heading}");
        for row in shortened(rows, all) {
            let _ = writeln!(out, "  {}", printable(&row));
        }
    }
    out
}

/// As Markdown, for a pull request.
#[must_use]
pub fn markdown(impact: &Impact, all: bool) -> String {
    let mut out = format!("### unseam: {}\n", md(&headline(impact)));
    for (heading, rows) in sections(impact) {
        if rows.is_empty() {
            continue;
        }
        let _ = writeln!(out, "\n**{heading}**\n");
        for row in shortened(rows, all) {
            let _ = writeln!(out, "- {}", md(&row));
        }
    }
    out
}
