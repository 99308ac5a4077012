//! Flowcharts in Mermaid, as GitHub, GitLab and most wikis draw them, and the map of the boundaries as one.

use std::fmt::Write as _;

use super::model::Report;
use super::printable::{counted, grouped, printable};
use super::view::View;
use super::view::arrange::{arrows, caption};

/// Mermaid draws no chart with more arrows, unless it is told to.
pub(super) const MOST_ARROWS: usize = 400;
/// It reads no longer text than 50,000 letters.
pub(super) const MOST_BYTES: usize = 48_000;

/// The boundaries of `report` and what couples them: the choice of couplings of the other pictures.
#[must_use]
pub fn mermaid(report: &Report) -> String {
    let view = View::new(report);
    let arrows = arrows(&view);
    let mut chart = Flowchart::new("TB");
    chart.comment(&caption(&view, &arrows));
    for (index, boundary) in report.boundaries.iter().enumerate() {
        let size = format!(
            "{}, {}",
            counted(boundary.types, "type"),
            counted(boundary.lines, "line")
        );
        chart.node(index, &[view.name(&boundary.id), &size]);
    }
    for arrow in &arrows {
        chart.arrow(&Arrow {
            from: arrow.from,
            to: arrow.to,
            label: &grouped(arrow.coupling.references),
            against: arrow.against,
        });
    }
    chart.finish()
}

/// Text within quotes of Mermaid: nothing in it is markup, a directive (`%%{init}%%`), a formula (`$$x$$`) or Markdown (a
/// backtick at the start), and nothing ends the quotes.
#[must_use]
pub fn label(text: &str) -> String {
    printable(text)
        // Entities are read before formulas are looked for.
        .replace("$$", "$ $")
        .replace("$$", "$ $")
        .replace('#', "#35;")
        .replace('&', "#amp;")
        .replace('%', "#37;")
        .replace('`', "#96;")
        .replace('"', "#quot;")
        .replace('<', "#lt;")
        .replace('>', "#gt;")
}

/// An arrow between two nodes.
pub(super) struct Arrow<'a> {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) label: &'a str,
    /// Whether it runs against the main direction.
    pub(super) against: bool,
}

/// A flowchart that is written.
pub(super) struct Flowchart {
    text: String,
    depth: usize,
    arrows: usize,
    against: Vec<String>,
}

impl Flowchart {
    pub(super) fn new(direction: &str) -> Self {
        Self {
            text: format!("flowchart {direction}\n"),
            depth: 1,
            arrows: 0,
            against: Vec::new(),
        }
    }

    fn line(&mut self, statement: &str) {
        // Writing to a string does not fail.
        let _ = writeln!(self.text, "{}{statement}", "  ".repeat(self.depth));
    }

    /// A comment; what would open a directive does not.
    pub(super) fn comment(&mut self, text: &str) {
        let text = printable(text).replace(['{', '}'], "");
        self.line(&format!("%% {text}"));
    }

    /// Opens a group.
    pub(super) fn open(&mut self, number: usize, name: &str) {
        let name = if name.is_empty() { "(global)" } else { name };
        self.line(&format!("subgraph g{number}[\"{}\"]", label(name)));
        self.depth += 1;
    }

    /// Closes it.
    pub(super) fn close(&mut self) {
        self.depth -= 1;
        self.line("end");
    }

    /// A node with lines of text.
    pub(super) fn node(&mut self, index: usize, lines: &[&str]) {
        let lines: Vec<String> = lines.iter().map(|line| label(line)).collect();
        self.line(&format!("n{index}[\"{}\"]", lines.join("<br>")));
    }

    pub(super) fn arrow(&mut self, arrow: &Arrow<'_>) {
        self.line(&format!(
            "n{} -->|\"{}\"| n{}",
            arrow.from,
            label(arrow.label),
            arrow.to
        ));
        if arrow.against {
            self.against.push(self.arrows.to_string());
        }
        self.arrows += 1;
    }

    /// The text, with the colour of what runs against the main direction.
    pub(super) fn finish(mut self) -> String {
        if !self.against.is_empty() {
            let styled = self.against.join(",");
            self.line(&format!("linkStyle {styled} stroke:#c2410c,color:#c2410c"));
        }
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::view::sample;

    #[test]
    fn the_lighter_side_of_a_circle_is_set_apart() {
        assert_eq!(
            mermaid(&sample::shop()),
            "flowchart TB\n  \
             %% 2 of 2 couplings, 100 % of the references between boundaries; orange runs against the main direction and closes a cycle\n  \
             n0[\"Orders<br>3 types, 90 lines\"]\n  \
             n1[\"Payments<br>1 type, 30 lines\"]\n  \
             n0 -->|\"3\"| n1\n  \
             n1 -->|\"1\"| n0\n  \
             linkStyle 1 stroke:#c2410c,color:#c2410c\n"
        );
    }
}
