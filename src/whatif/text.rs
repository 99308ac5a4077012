//! The outcome for a reader.

use std::fmt::Display;

use super::outcome::{BoundaryChange, CrossedTransaction, Link, Outcome};
use crate::report::model::{DivisionMetrics, Figure, GroupMetrics};
use crate::report::printable::{counted, printable, width};

/// Entries of a list that are shown unless all are asked for.
const SHOWN: usize = 10;

/// How long the lists may be.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Width {
    /// Whether they are shown to their end.
    pub all: bool,
}

/// The outcome as text.
#[must_use]
pub fn text(outcome: &Outcome, width: Width) -> String {
    let page = Page {
        outcome,
        limit: if width.all { usize::MAX } else { SHOWN },
    };
    let mut lines = Vec::new();
    section(&mut lines, "Edits", page.edits());
    section(&mut lines, "Figures", page.division());
    section(&mut lines, "Boundaries that change", page.boundaries());
    section(&mut lines, "Types that are elsewhere", page.moved());
    section(
        &mut lines,
        "Uses that appear",
        page.links(&outcome.appeared),
    );
    section(
        &mut lines,
        "Uses that vanish",
        page.links(&outcome.vanished),
    );
    section(&mut lines, "Uses that change", page.changes());
    section(&mut lines, "Circles of boundaries", page.circles());
    section(
        &mut lines,
        "Transactions over several boundaries",
        page.transactions(),
    );
    lines.join("\n") + "\n"
}

fn section(lines: &mut Vec<String>, heading: &str, rows: Vec<String>) {
    if rows.is_empty() {
        return;
    }
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(heading.to_owned());
    lines.extend(
        rows.into_iter()
            .map(|row| format!("  {row}").trim_end().to_owned()),
    );
}

struct Page<'a> {
    outcome: &'a Outcome,
    limit: usize,
}

impl Page<'_> {
    fn listed(&self, rows: Vec<String>) -> Vec<String> {
        let total = rows.len();
        let mut shown: Vec<String> = rows.into_iter().take(self.limit).collect();
        if total > shown.len() {
            shown.push(format!("... and {} more (--all)", total - shown.len()));
        }
        shown
    }

    fn edits(&self) -> Vec<String> {
        let edits = self.outcome.edits.iter();
        edits
            .map(|done| format!("{}: {}", printable(&done.edit), printable(&done.effect)))
            .collect()
    }

    fn division(&self) -> Vec<String> {
        let (before, after) = (self.outcome.metrics.before, self.outcome.metrics.after);
        let mut rows = vec![vec![String::new(), "now".to_owned(), "then".to_owned()]];
        let mut row = |name: &str, of: &dyn Fn(&DivisionMetrics) -> String| {
            let cells = [of(&before), of(&after)];
            rows.push(std::iter::once(name.to_owned()).chain(cells).collect());
        };
        row("boundaries", &|m| m.boundaries.to_string());
        row("references that cross", &|m| {
            m.crossing_references.precise()
        });
        row("TurboMQ, mean", &|m| m.turbo_mq_mean.precise());
        row("TurboMQ", &|m| m.turbo_mq.precise());
        row("types in extreme sizes", &|m| {
            m.non_extreme_distribution.precise()
        });
        row("structural modularity (SM)", &|m| {
            m.structural_modularity.precise()
        });
        row("calls that cross (ICP)", &|m| {
            m.inter_partition_calls.precise()
        });
        row("interfaces a boundary (IFN)", &|m| {
            m.interface_number.precise()
        });
        row("purity of use cases (BCP)", &|m| {
            m.business_context_purity.precise()
        });
        row("transactional purity", &|m| {
            m.transactional_purity.precise()
        });
        row("boundaries in circles", &|m| {
            m.boundaries_in_cycles.to_string()
        });
        row("modularity", &|m| m.modularity.precise());
        table(&rows)
    }

    fn boundaries(&self) -> Vec<String> {
        let head = [
            "", "types", "cohesion", "coupling", "out", "in", "users", "uses",
        ];
        let mut rows = vec![head.map(str::to_owned).to_vec()];
        rows.extend(self.outcome.boundaries.iter().map(change));
        self.listed_table(&rows)
    }

    /// A table whose first row is its head.
    fn listed_table(&self, rows: &[Vec<String>]) -> Vec<String> {
        if rows.len() < 2 {
            return Vec::new();
        }
        let mut lines = table(rows);
        let body = lines.split_off(1);
        lines.extend(self.listed(body));
        lines
    }

    fn moved(&self) -> Vec<String> {
        let name = |id: &Option<String>| {
            let id = id.as_deref().unwrap_or("no boundary");
            printable(id).into_owned()
        };
        let moved = self.outcome.moved.iter();
        self.listed(
            moved
                .map(|moved| {
                    let (from, to) = (name(&moved.from), name(&moved.to));
                    format!("{}: {from} -> {to}", printable(&moved.ty))
                })
                .collect(),
        )
    }

    fn links(&self, links: &[Link]) -> Vec<String> {
        let mut rows = Vec::new();
        for link in links.iter().take(self.limit) {
            rows.push(format!(
                "{} -> {}: {}, {}",
                printable(&link.from),
                printable(&link.to),
                counted(link.references, "reference"),
                counted(link.calls, "call")
            ));
            rows.extend(link.uses.iter().map(|used| {
                format!(
                    "  {} -> {}  {}",
                    printable(&used.user),
                    printable(&used.used),
                    printable(used.at.as_deref().unwrap_or_default())
                )
            }));
        }
        if links.len() > self.limit {
            rows.push(format!("... and {} more (--all)", links.len() - self.limit));
        }
        rows
    }

    fn changes(&self) -> Vec<String> {
        let changes = self.outcome.changed.iter();
        self.listed(
            changes
                .map(|change| {
                    format!(
                        "{} -> {}: references {} -> {}, calls {} -> {}",
                        printable(&change.from),
                        printable(&change.to),
                        change.references.0,
                        change.references.1,
                        change.calls.0,
                        change.calls.1
                    )
                })
                .collect(),
        )
    }

    fn circles(&self) -> Vec<String> {
        let circles = &self.outcome.circles;
        let shown = |circles: &[Vec<String>]| {
            let names = circles.iter().map(|circle| {
                let ids: Vec<_> = circle.iter().map(|id| printable(id)).collect();
                ids.join(", ")
            });
            match names.collect::<Vec<_>>().join("; ") {
                none if none.is_empty() => "none".to_owned(),
                some => some,
            }
        };
        if circles.before == circles.after {
            return vec![format!("as before: {}", shown(&circles.before))];
        }
        vec![
            format!("now: {}", shown(&circles.before)),
            format!("then: {}", shown(&circles.after)),
        ]
    }

    fn transactions(&self) -> Vec<String> {
        let found = &self.outcome.transactions;
        let mut rows = vec![format!("now {}, then {}", found.before, found.after)];
        let line = |sign: &'static str| {
            move |crossed: &CrossedTransaction| {
                format!(
                    "{sign} {} in {} over {} ({})  {}",
                    printable(&crossed.kind),
                    printable(&crossed.by),
                    printable(&crossed.entities.join(", ")),
                    printable(&crossed.boundaries.join(", ")),
                    printable(&crossed.at)
                )
            }
        };
        rows.extend(self.listed(found.appeared.iter().map(line("+")).collect()));
        rows.extend(self.listed(found.vanished.iter().map(line("-")).collect()));
        rows
    }
}

/// The row of a boundary: each figure, and what it would be where that differs.
fn change(change: &BoundaryChange) -> Vec<String> {
    let cell = |of: &dyn Fn(&GroupMetrics) -> String| match (&change.before, &change.after) {
        (Some(before), Some(after)) if of(before) == of(after) => of(before),
        (Some(before), Some(after)) => format!("{} -> {}", of(before), of(after)),
        (Some(before), None) => format!("{} -> gone", of(before)),
        (None, Some(after)) => format!("new {}", of(after)),
        (None, None) => String::new(),
    };
    vec![
        printable(&change.name).into_owned(),
        cell(&|m| m.types.to_string()),
        cell(&|m| shown(m.cohesion)),
        cell(&|m| shown(m.coupling)),
        cell(&|m| m.outgoing_references.to_string()),
        cell(&|m| m.incoming_references.to_string()),
        cell(&|m| m.afferent_coupling.to_string()),
        cell(&|m| m.efferent_coupling.to_string()),
    ]
}

fn shown(figure: impl Display) -> String {
    figure.to_string()
}

/// A figure with all the digits that it has: the difference that an edit makes may be small.
trait Precise {
    fn precise(self) -> String;
}

impl Precise for Figure {
    fn precise(self) -> String {
        self.value()
            .map_or_else(|| "-".to_owned(), |value| format!("{value:.4}"))
    }
}

/// The cells in columns, the first one to the left, the others to the right.
fn table(rows: &[Vec<String>]) -> Vec<String> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widest = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| width(cell)).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(widest).collect();
    let line = |row: &Vec<String>| {
        let mut line = String::new();
        for (column, cell) in row.iter().enumerate() {
            let fill = " ".repeat(widths[column].saturating_sub(width(cell)));
            if column == 0 {
                line.push_str(cell);
                line.push_str(&fill);
            } else {
                line.push_str("   ");
                line.push_str(&fill);
                line.push_str(cell);
            }
        }
        line
    };
    rows.iter().map(line).collect()
}
