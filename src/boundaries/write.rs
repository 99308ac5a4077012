//! Writes boundaries in the form that is read: sorted, one type a line, so that two branches merge line by line.
//!
//! What the architect wrote is kept: ids, names, owners, descriptions, patterns, rules, and comments behind entries
//! and above sections. Comments that start with `#:` are the program's; each run writes them anew.

use std::fmt::Write as _;

use super::{Accepted, Boundaries, Entry, Layer, Root, Rule, Severity, Use};

/// A proposal that is to be written.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Draft {
    /// Its boundaries; written in the order of their ids.
    pub boundaries: Vec<DraftBoundary>,
    /// Comment lines for the head of the file.
    pub head: Vec<String>,
}

/// A proposed boundary that is to be written.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DraftBoundary {
    /// Stable id.
    pub id: String,
    /// Name.
    pub name: String,
    /// What to tell the reviewer about it, a line each.
    pub remarks: Vec<String>,
    /// Its types that no kept entry names.
    pub types: Vec<DraftType>,
}

/// A type of a proposed boundary.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DraftType {
    /// The entry that names it.
    pub entry: String,
    /// What to tell the reviewer about it.
    pub remark: Option<String>,
}

/// The text of the file: `draft`, with everything kept that `accepted` has and that is still true of it.
///
/// A boundary of `accepted` keeps its patterns and pinned entries; its entries for single types are written as the draft
/// has them. A boundary that the draft does not have stays with what the architect wrote.
#[must_use]
pub fn write(draft: &Draft, accepted: &Boundaries) -> String {
    let mut out = String::new();
    for line in &draft.head {
        line_of(&mut out, &format!("#: {line}"));
    }
    line_of(&mut out, "version = 1");
    let none = DraftBoundary::default();
    let drafted = draft.boundaries.iter().map(|boundary| {
        let known = accepted
            .boundaries
            .iter()
            .find(|known| known.id == boundary.id);
        (boundary.id.as_str(), boundary, known)
    });
    let gone = accepted.boundaries.iter().filter(|known| {
        let mut drafted = draft.boundaries.iter();
        !drafted.any(|boundary| boundary.id == known.id)
    });
    let mut sections: Vec<_> = drafted
        .chain(gone.map(|known| (known.id.as_str(), &none, Some(known))))
        .collect();
    sections.sort_by_key(|(id, ..)| *id);
    for (id, boundary, known) in sections {
        section(&mut out, id, boundary, known);
    }
    rules(&mut out, "together", &accepted.together);
    rules(&mut out, "apart", &accepted.apart);
    list_section(&mut out, "kernel", &accepted.kernel);
    list_section(&mut out, "left-out", &accepted.left_out);
    if let Some(platform) = &accepted.platform {
        layer(&mut out, "[platform]", platform);
    }
    for overlay in &accepted.overlays {
        layer(&mut out, "[[overlay]]", overlay);
    }
    for usage in &accepted.uses {
        uses(&mut out, usage);
    }
    for budget in &accepted.budgets {
        let max = budget.max.to_string();
        head(&mut out, "budget", &budget.comments);
        line_of(&mut out, &format!("of = {}", quoted(budget.of.name())));
        line_of(&mut out, &format!("max = {max}"));
        tail(&mut out, budget.severity, budget.reason.as_ref());
    }
    if !accepted.severities.is_empty() {
        line_of(&mut out, "");
        line_of(&mut out, "[rules]");
    }
    for (rule, severity) in &accepted.severities {
        line_of(
            &mut out,
            &format!("{} = {}", rule.name(), quoted(severity.name())),
        );
    }
    out
}

fn section(out: &mut String, id: &str, draft: &DraftBoundary, known: Option<&Accepted>) {
    line_of(out, "");
    for comment in known.into_iter().flat_map(|known| &known.comments) {
        line_of(out, format!("# {comment}").trim_end());
    }
    for remark in &draft.remarks {
        line_of(out, &format!("#: {remark}"));
    }
    line_of(out, "[[boundary]]");
    line_of(out, &format!("id = {}", quoted(id)));
    let name = known.map_or(&draft.name, |known| &known.name);
    line_of(out, &format!("name = {}", quoted(name)));
    if let Some(known) = known {
        if !known.owners.is_empty() {
            let owners: Vec<String> = known.owners.iter().map(|owner| quoted(owner)).collect();
            line_of(out, &format!("owners = [{}]", owners.join(", ")));
        }
        if let Some(description) = &known.description {
            line_of(out, &format!("description = {}", quoted(description)));
        }
    }
    let known_types = known.map_or(&[][..], |known| &known.types);
    list(out, "types", lines(known_types, &draft.types));
    if let Some(known) = known.filter(|known| !known.pinned.is_empty()) {
        list(out, "pinned", lines(&known.pinned, &[]));
    }
}

fn rules(out: &mut String, key: &str, rules: &[Rule]) {
    for rule in rules {
        head(out, key, &rule.comments);
        if let Some(reason) = &rule.reason {
            line_of(out, &format!("reason = {}", quoted(reason)));
        }
        list(out, "types", lines(&rule.types, &[]));
    }
}

fn layer(out: &mut String, heading: &str, layer: &Layer) {
    line_of(out, "");
    for comment in &layer.comments {
        line_of(out, format!("# {comment}").trim_end());
    }
    line_of(out, heading);
    if heading == "[[overlay]]" {
        line_of(out, &format!("id = {}", quoted(&layer.id)));
    }
    line_of(out, &format!("name = {}", quoted(&layer.name)));
    if !layer.owners.is_empty() {
        line_of(out, &format!("owners = [{}]", all_quoted(&layer.owners)));
    }
    let roots: Vec<String> = layer.roots.iter().map(|root| root.text.clone()).collect();
    line_of(out, &format!("roots = [{}]", all_quoted(&roots)));
    if let Some(Root { text, .. }) = &layer.upstream {
        line_of(out, &format!("upstream = {}", quoted(text)));
    }
}

fn all_quoted(texts: &[String]) -> String {
    let quoted: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
    quoted.join(", ")
}

fn uses(out: &mut String, usage: &Use) {
    let ids = |ids: &[String]| match ids {
        [one] => quoted(one),
        several => {
            let quoted: Vec<String> = several.iter().map(|id| quoted(id)).collect();
            format!("[{}]", quoted.join(", "))
        }
    };
    head(out, "use", &usage.comments);
    line_of(out, &format!("from = {}", ids(&usage.from)));
    line_of(out, &format!("to = {}", ids(&usage.to)));
    if let Some(references) = usage.references {
        line_of(out, &format!("references = {references}"));
    }
    tail(out, usage.severity, usage.reason.as_ref());
}

/// The head of a section with what the architect wrote above it.
fn head(out: &mut String, key: &str, comments: &[String]) {
    line_of(out, "");
    for comment in comments {
        line_of(out, format!("# {comment}").trim_end());
    }
    line_of(out, &format!("[[{key}]]"));
}

fn tail(out: &mut String, severity: Severity, reason: Option<&String>) {
    line_of(out, &format!("severity = {}", quoted(severity.name())));
    if let Some(reason) = reason {
        line_of(out, &format!("reason = {}", quoted(reason)));
    }
}

fn list_section(out: &mut String, key: &str, entries: &[Entry]) {
    if !entries.is_empty() {
        line_of(out, "");
        line_of(out, &format!("[{key}]"));
        list(out, "types", lines(entries, &[]));
    }
}

/// The entries with what stands behind them, sorted. With a draft, entries for single types are its own, and only the
/// comments of the architect are kept; without one, all entries are kept.
fn lines(kept: &[Entry], drafted: &[DraftType]) -> Vec<(String, Option<String>)> {
    let comment_of = |text: &str| {
        let mut same = kept
            .iter()
            .filter(|entry| entry.pattern.to_string() == text);
        let comment = same.next()?.comment.as_ref()?;
        Some(format!("# {comment}"))
    };
    let is_kept = |entry: &&Entry| drafted.is_empty() || !entry.pattern.is_exact();
    let mut lines: Vec<(String, Option<String>)> = kept
        .iter()
        .filter(is_kept)
        .map(|entry| {
            let text = entry.pattern.to_string();
            let comment = comment_of(&text);
            (text, comment)
        })
        .collect();
    lines.extend(drafted.iter().map(|ty| {
        let remark = ty.remark.as_ref().map(|remark| format!("#: {remark}"));
        (ty.entry.clone(), comment_of(&ty.entry).or(remark))
    }));
    lines.sort();
    lines.dedup_by(|next, first| next.0 == first.0);
    lines
}

fn list(out: &mut String, key: &str, lines: Vec<(String, Option<String>)>) {
    line_of(out, &format!("{key} = ["));
    for (entry, comment) in lines {
        let comment = comment.map_or_else(String::new, |comment| format!(" {comment}"));
        line_of(out, &format!("  {},{comment}", quoted(&entry)));
    }
    line_of(out, "]");
}

fn line_of(out: &mut String, line: &str) {
    out.push_str(line);
    out.push('\n');
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => {
                // Writing to a string does not fail.
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
