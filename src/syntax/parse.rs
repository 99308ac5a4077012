//! From normalised text to a syntax tree, and what did not parse.

use tree_sitter::{Node, Tree};

use super::normalise::Normalised;

/// A parser; make one a thread and use it for file after file.
pub struct Parser {
    inner: tree_sitter::Parser,
}

impl Parser {
    /// A parser for C#.
    pub fn new() -> Self {
        let mut inner = tree_sitter::Parser::new();
        inner
            .set_language(&tree_sitter_c_sharp::LANGUAGE.into())
            .unwrap();
        Self { inner }
    }

    /// The tree
    pub fn parse(&mut self, source: &Normalised<'_>) -> Option<Tree> {
        self.parse_bytes(&source.bytes)
    }
    /// The tree
    pub fn parse_bytes(&mut self, bytes: &[u8]) -> Option<Tree> {
        self.inner.parse(bytes, None)
    }
}

/// A place that did not parse.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ErrorSpan {
    /// 1-based line where it starts.
    pub line: u32,
    /// text
    pub what: String,
}

/// Lists.
pub fn errors(tree: &Tree) -> Vec<ErrorSpan> {
    let mut v = vec![];
    fn walk(n: Node<'_>, v: &mut Vec<ErrorSpan>) {
        if n.is_error() || n.is_missing() {
            v.push(ErrorSpan {
                line: n.start_position().row as u32 + 1,
                what: format!(
                    "{}{}",
                    if n.is_missing() { "MISSING " } else { "" },
                    n.kind()
                ),
            });
            return;
        }
        if !n.has_error() {
            return;
        }
        let mut c = n.walk();
        for k in n.children(&mut c) {
            walk(k, v);
        }
    }
    walk(tree.root_node(), &mut v);
    v
}
