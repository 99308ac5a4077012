//! The DOT language: statements, indentation, and names that cannot break out of their quotes.

use crate::report::printable::printable;

/// Builds a directed graph in the DOT language.
pub(in crate::report) struct DotWriter {
    text: String,
    depth: usize,
}

/// How strongly an edge pulls its ends together, from 1 to 10. A report that somebody made up may have any number of
/// references.
pub(in crate::report) fn pull(references: u64, heaviest: u64) -> u128 {
    1 + 9 * u128::from(references) / u128::from(heaviest.max(1))
}

impl DotWriter {
    pub(in crate::report) fn new(name: &str) -> Self {
        let mut writer = Self {
            text: String::new(),
            depth: 0,
        };
        writer.open(&format!("digraph {}", quoted(name)));
        writer
    }

    /// A statement as it stands.
    pub(in crate::report) fn line(&mut self, statement: &str) {
        for _ in 0..self.depth {
            self.text.push_str("  ");
        }
        self.text.push_str(statement);
        self.text.push('\n');
    }

    /// Opens a block.
    pub(in crate::report) fn open(&mut self, head: &str) {
        self.line(&format!("{head} {{"));
        self.depth += 1;
    }

    /// Closes the innermost block.
    pub(in crate::report) fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.line("}");
    }

    /// An attribute of the enclosing graph, one or several lines of text.
    pub(in crate::report) fn attribute(&mut self, name: &str, lines: &[String]) {
        self.line(&format!("{name}={}", label(lines)));
    }

    /// A node with a label; `attributes` are DOT and may be empty.
    pub(in crate::report) fn node(&mut self, id: &str, lines: &[String], attributes: &str) {
        let separator = if attributes.is_empty() { "" } else { ", " };
        self.line(&format!(
            "{} [label={}{separator}{attributes}]",
            quoted(id),
            label(lines)
        ));
    }

    /// An edge; `attributes` are DOT.
    pub(in crate::report) fn edge(&mut self, from: &str, to: &str, attributes: &str) {
        self.line(&format!(
            "{} -> {} [{attributes}]",
            quoted(from),
            quoted(to)
        ));
    }

    /// The text, all blocks closed.
    pub(in crate::report) fn finish(mut self) -> String {
        while self.depth > 0 {
            self.close();
        }
        self.text
    }
}

/// A quoted string of the DOT language.
pub(in crate::report) fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text))
}

fn label(lines: &[String]) -> String {
    let lines: Vec<String> = lines.iter().map(|line| escaped(line)).collect();
    format!("\"{}\"", lines.join("\\n"))
}

/// Quotes and backslashes escaped. Graphviz also reads HTML entities inside quotes, so `&` is one.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in printable(text).chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '&' => out.push_str("&amp;"),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cannot_leave_their_quotes() {
        assert_eq!(quoted(r#"a"]; b \"#), r#""a\"]; b \\""#);
        assert_eq!(quoted("a\nb&lt;"), r#""a\\u{a}b&amp;lt;""#);
    }

    #[test]
    fn every_block_is_closed() {
        let mut dot = DotWriter::new("g");
        dot.open("subgraph cluster_0");
        dot.node("n", &["two".to_owned(), "lines".to_owned()], "shape=box");
        assert_eq!(
            dot.finish(),
            "digraph \"g\" {\n  subgraph cluster_0 {\n    \"n\" [label=\"two\\nlines\", shape=box]\n  }\n}\n"
        );
    }
}
