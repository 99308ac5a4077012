//! The table as text.

use std::fmt::Write as _;

use super::{Row, Table};
use crate::report::model::Figure;

/// The table for a terminal, with the measures to quote first.
#[must_use]
pub fn text(table: &Table) -> String {
    let mut out = String::new();
    let Table {
        reference,
        labelled,
        groups,
        missing,
        ..
    } = table;
    // Writing to a string does not fail.
    let _ = writeln!(out, "{labelled} types in {groups} groups of {reference}");
    if *missing > 0 {
        let _ = writeln!(
            out,
            "{missing} of them are not in the report and count as one group"
        );
    }
    let width = table
        .rows
        .iter()
        .map(|row| row.name.chars().count())
        .max()
        .unwrap_or(0);
    let head = ["groups", "ARI", "AMI", "MoJoFM", "a2a", "prec.", "recall"];
    let _ = write!(out, "\n{:width$}", "");
    for title in head {
        let _ = write!(out, "  {title:>6}");
    }
    out.push('\n');
    let mut was_trivial = false;
    for row in &table.rows {
        if row.trivial && !was_trivial {
            out.push('\n');
        }
        was_trivial = row.trivial;
        line(&mut out, row, width);
    }
    out.push_str(
        "\nARI and AMI are corrected for chance: quote these. MoJoFM rewards splitting, a2a and one group go well together.\n",
    );
    out
}

fn line(out: &mut String, row: &Row, width: usize) {
    let _ = write!(out, "{:width$}  {:>6}", row.name, row.groups);
    for figure in [
        row.ari,
        row.ami,
        row.mojofm,
        row.a2a,
        row.precision,
        row.recall,
    ] {
        let _ = write!(out, "  {:>6}", shown(figure));
    }
    out.push('\n');
}

fn shown(figure: Figure) -> String {
    figure
        .value()
        .map_or_else(|| "-".to_owned(), |value| format!("{value:.3}"))
}
