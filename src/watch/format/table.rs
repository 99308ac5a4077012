//! A difference as one table: a line for each thing that changed, its kind in the first column.
//!
//! | kind | change | from, to | subject | object | before, after |
//! |---|---|---|---|---|---|
//! | `finding` | `new` | boundaries | the rule | | |
//! | `use` | `added`, `removed` | boundaries | the type that uses | the used one | references |
//! | `figure` | `changed` | | its name | | values |
//! | `circle` | `new`, `gone` | | the boundaries | | |
//! | `table` | `new`, `gone`, `changed` | | its name | who writes it now, or did | how many do |
//! | `boundary` | `renamed` | | the old id | the new one | |
//! | `type` | `moved` | boundaries | its id | | |
//! | `type` | `renamed` | | the old id | the new one | |
//! | `type` | `new`, `gone` | | its id | | |

use crate::report::csv;
use crate::watch::diff::{Diff, UseChange};
use crate::watch::finding::Finding;
use crate::watch::seams::Spot;

/// The heads of the columns.
const COLUMNS: [&str; 13] = [
    "kind", "change", "severity", "from", "to", "subject", "object", "before", "after", "path",
    "line", "owners", "message",
];

/// A line of the table; what a kind does not have is empty.
#[derive(Default)]
struct Row<'a> {
    kind: &'a str,
    change: &'a str,
    severity: &'a str,
    from: &'a str,
    to: &'a str,
    subject: &'a str,
    object: &'a str,
    before: String,
    after: String,
    at: Option<&'a Spot>,
    owners: &'a [String],
    message: &'a str,
}

impl Row<'_> {
    fn line(&self) -> String {
        let line = self.at.map_or(String::new(), |at| at.line.to_string());
        csv::line(&[
            self.kind,
            self.change,
            self.severity,
            self.from,
            self.to,
            self.subject,
            self.object,
            &self.before,
            &self.after,
            self.at.map_or("", |at| &at.path),
            &line,
            &self.owners.join(" "),
            self.message,
        ])
    }
}

pub(super) fn diff(diff: &Diff) -> String {
    let mut out = csv::line(&COLUMNS);
    out.extend(diff.findings.iter().map(|found| finding(found).line()));
    out.extend(uses(diff).map(|row| row.line()));
    out.extend(figures(diff).map(|row| row.line()));
    let circles = [("new", &diff.new_cycles), ("gone", &diff.gone_cycles)];
    for (change, members) in circles
        .iter()
        .flat_map(|(change, all)| all.iter().map(move |it| (*change, it)))
    {
        out += &Row {
            kind: "circle",
            change,
            subject: &members.join(" "),
            ..Row::default()
        }
        .line();
    }
    out + &tables(diff) + &names(diff)
}

fn finding(finding: &Finding) -> Row<'_> {
    Row {
        kind: "finding",
        change: "new",
        severity: finding.severity.name(),
        from: finding.from.as_deref().unwrap_or_default(),
        to: finding.to.as_deref().unwrap_or_default(),
        subject: finding.rule.name(),
        at: finding.at.as_ref(),
        owners: &finding.owners,
        message: &finding.message,
        ..Row::default()
    }
}

fn uses(diff: &Diff) -> impl Iterator<Item = Row<'_>> {
    diff.pairs.iter().flat_map(|pair| {
        let added = pair.added.iter().map(|change| ("added", change));
        let removed = pair.removed.iter().map(|change| ("removed", change));
        added
            .chain(removed)
            .map(|(word, change): (_, &UseChange)| Row {
                kind: "use",
                change: word,
                from: &pair.from,
                to: &pair.to,
                subject: &change.user,
                object: &change.used,
                before: change.before.to_string(),
                after: change.after.to_string(),
                at: change.spots.first(),
                owners: &change.owners,
                ..Row::default()
            })
    })
}

fn figures(diff: &Diff) -> impl Iterator<Item = Row<'_>> {
    let shown = |value: Option<f64>| value.map_or(String::new(), |value| value.to_string());
    let figures = diff.figures.iter();
    let changed = figures.filter(|figure| figure.before != figure.after);
    changed.map(move |figure| Row {
        kind: "figure",
        change: "changed",
        subject: figure.of.name(),
        before: shown(figure.before),
        after: shown(figure.after),
        ..Row::default()
    })
}

fn tables(diff: &Diff) -> String {
    let lines = diff.tables.iter().map(|table| {
        let (change, writers) = match (table.before.as_slice(), table.after.as_slice()) {
            ([], after) => ("new", after),
            (before, []) => ("gone", before),
            (_, after) => ("changed", after),
        };
        let row = Row {
            kind: "table",
            change,
            subject: &table.table,
            object: &writers.join(" "),
            before: table.before.len().to_string(),
            after: table.after.len().to_string(),
            at: table.spot.as_ref(),
            owners: &table.owners,
            ..Row::default()
        };
        row.line()
    });
    lines.collect()
}

/// What is elsewhere, called otherwise, new or gone.
fn names(diff: &Diff) -> String {
    let of_type = |change, subject| Row {
        kind: "type",
        change,
        subject,
        ..Row::default()
    };
    let boundaries = diff.renamed_boundaries.iter().map(|(old, new)| Row {
        kind: "boundary",
        change: "renamed",
        subject: old,
        object: new,
        ..Row::default()
    });
    let moved = diff.moved.iter().map(|moved| Row {
        from: moved.from.as_deref().unwrap_or_default(),
        to: moved.to.as_deref().unwrap_or_default(),
        ..of_type("moved", &moved.ty)
    });
    let renamed = diff.renamed.iter().map(|(old, new)| Row {
        object: new,
        ..of_type("renamed", old)
    });
    let new = diff.appeared.iter().map(|id| of_type("new", id));
    let gone = diff.vanished.iter().map(|id| of_type("gone", id));
    let rows = boundaries
        .chain(moved)
        .chain(renamed)
        .chain(new)
        .chain(gone);
    rows.map(|row| row.line()).collect()
}
