//! Many changes of a platform, one after the other: how often could it ship without asking.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use super::outcome::{OverlayImpact, SurfaceImpact};
use super::show::shortened;
use super::surface::reason;
use crate::report::printable::{counted, markdown, printable};

/// What became of the extension surface, with what is told of so many commits; the mildest first.
const KINDS: [(&str, &str); 5] = [
    ("untouched", "left the extension surface untouched"),
    ("only-added", "only added to it"),
    ("unused", "altered what no overlay uses"),
    ("recompile", "asked for another build"),
    ("rework", "needed rework"),
];

/// The commits between two revisions that changed the platform.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Ledger {
    /// The first revision, which is not part of it.
    pub from: String,
    /// The last.
    pub to: String,
    /// `used`: held against what overlays use; `offered`: no overlay is known, all that others can name counts.
    pub basis: String,
    /// Commits between the two, of which some changed nothing of the platform.
    pub commits: u64,
    /// How many of the platform's commits are of each kind.
    pub counts: BTreeMap<String, u64>,
    /// The same for each release: its tag, or an empty text for commits that are in none yet; oldest first.
    pub releases: Vec<(String, BTreeMap<String, u64>)>,
    /// The platform's commits, oldest first.
    pub entries: Vec<Entry>,
}

/// A commit that changed the platform.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Entry {
    /// The commit.
    pub commit: String,
    /// The day it was committed, in UTC.
    pub date: String,
    /// First line of its message.
    pub subject: String,
    /// The first tag that it is part of; absent where there is none yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub release: Option<String>,
    /// `untouched`, `only-added`, `unused`, `recompile`, `rework`; absent where the revision could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// What is gone or otherwise and could be named by others, with the rule.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub altered: Vec<String>,
    /// How many types and members are new or wider.
    pub added: u64,
    /// The overlays to which it matters.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub overlays: Vec<OverlayImpact>,
    /// Why it could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub absent: Option<String>,
}

impl Entry {
    /// What a commit did to the surface; without layers it touched none.
    #[must_use]
    pub fn heed(mut self, surface: Option<SurfaceImpact>) -> Self {
        let surface = surface.unwrap_or_else(|| SurfaceImpact {
            kind: "untouched".to_owned(),
            ..SurfaceImpact::default()
        });
        self.kind = Some(surface.kind);
        self.altered = surface.altered;
        self.added = surface.added.len() as u64;
        self.overlays = surface.overlays;
        self
    }
}

impl Ledger {
    /// Counts `entries`, and those of each release.
    #[must_use]
    pub fn counted(mut self) -> Self {
        for entry in &self.entries {
            let Some(kind) = &entry.kind else { continue };
            *self.counts.entry(kind.clone()).or_default() += 1;
            let release = entry.release.clone().unwrap_or_default();
            if self
                .releases
                .last()
                .is_none_or(|(last, _)| *last != release)
            {
                self.releases.push((release, BTreeMap::new()));
            }
            if let Some((_, counts)) = self.releases.last_mut() {
                *counts.entry(kind.clone()).or_default() += 1;
            }
        }
        self
    }

    fn headline(&self) -> String {
        let count: u64 = self.counts.values().sum();
        let told = told(&self.counts);
        let of = counted(count, "platform commit");
        let basis = match self.basis.as_str() {
            "offered" => "; no overlay is known, so that all counts that others can name",
            _ => "",
        };
        if told.is_empty() {
            return format!("{}..{}: no commit changed the platform", self.from, self.to);
        }
        format!(
            "{}..{}: of {of} {}{basis}",
            self.from,
            self.to,
            told.join(", ")
        )
    }

    fn sections(&self) -> Vec<(String, Vec<String>)> {
        let releases = self.releases.iter().map(|(release, counts)| {
            let name = if release.is_empty() {
                "not released"
            } else {
                release
            };
            format!("{name}: {}", told(counts).join(", "))
        });
        let mut sections = vec![("Releases".to_owned(), releases.collect())];
        for (kind, heading) in [
            ("rework", "Needed rework"),
            ("recompile", "Asked for another build"),
            ("unused", "Altered, and no overlay uses it"),
        ] {
            let of_kind = self
                .entries
                .iter()
                .filter(|entry| entry.kind.as_deref() == Some(kind));
            let rows: Vec<String> = of_kind.flat_map(|entry| rows(entry, kind)).collect();
            sections.push((heading.to_owned(), rows));
        }
        let absent = self.entries.iter().filter_map(|entry| {
            let why = entry.absent.as_ref()?;
            Some(format!("{} {}: {why}", short(&entry.commit), entry.subject))
        });
        sections.push(("Could not be read".to_owned(), absent.collect()));
        sections.retain(|(_, rows)| !rows.is_empty());
        sections
    }
}

/// How many commits of each kind there are, in words.
fn told(counts: &BTreeMap<String, u64>) -> Vec<String> {
    let rows = KINDS.iter().filter_map(|(kind, what)| {
        let count = counts.get(*kind)?;
        Some(format!("{count} {what}"))
    });
    rows.collect()
}

fn short(commit: &str) -> &str {
    commit.get(..10).unwrap_or(commit)
}

/// A commit and, below it, the sites that forced something.
fn rows(entry: &Entry, kind: &str) -> Vec<String> {
    let release = entry
        .release
        .as_ref()
        .map_or_else(String::new, |tag| format!(" ({tag})"));
    let mut rows = vec![format!(
        "{} {} {}{release}",
        short(&entry.commit),
        entry.date,
        entry.subject
    )];
    let effect = if kind == "rework" { "breaks" } else { kind };
    for overlay in &entry.overlays {
        let changes = overlay
            .changes
            .iter()
            .filter(|change| change.effect == effect);
        rows.extend(changes.map(|change| format!("  {}", reason(&overlay.id, change))));
    }
    if rows.len() == 1 {
        rows.extend(entry.altered.iter().map(|name| format!("  {name}")));
    }
    rows
}

/// As text; `all` shows every list to its end.
#[must_use]
pub fn ledger_text(ledger: &Ledger, all: bool) -> String {
    let mut out = format!("{}\n", printable(&ledger.headline()));
    for (heading, rows) in ledger.sections() {
        // Writing to a string does not fail.
        let _ = writeln!(out, "\n{heading}");
        for row in shortened(rows, all) {
            let _ = writeln!(out, "  {}", printable(&row));
        }
    }
    out
}

/// As Markdown.
#[must_use]
pub fn ledger_markdown(ledger: &Ledger, all: bool) -> String {
    let mut out = format!("### unseam: {}\n", markdown(&ledger.headline()));
    for (heading, rows) in ledger.sections() {
        let _ = writeln!(out, "\n**{heading}**\n");
        for row in shortened(rows, all) {
            let inner = row.trim_start();
            let indent = " ".repeat(row.len() - inner.len());
            let _ = writeln!(out, "{indent}- {}", markdown(inner));
        }
    }
    out
}
