//! From normalised text to a syntax tree, and what in it did not parse.
//!
//! Parsing never fails: where the grammar gives up, the tree has `ERROR` nodes, and where it guesses what
//! was left out, empty `MISSING` ones. Neither tree-sitter nor [`errors`] recurses, so no nesting exhausts
//! the stack.
//!
//! The parser's own count of operations is the same for good code and for garbage, so what bounds garbage can only
//! be the clock. Good code parses at 9 MB/s and most garbage at a hundredth of that, but where the parser tries to
//! recover again and again ( `)+)+)+`, repeated), time grows with the third power of the length: six kilobytes take
//! half a minute. Callers set the limit far above what any file takes that a person or a generator wrote, so that
//! it does not depend on the machine whether a file is read.

use std::ops::{ControlFlow, Range};
use std::time::{Duration, Instant};

use cpu_time::ThreadTime;
use tree_sitter::{Node, ParseOptions, ParseState, Tree, TreeCursor};

use super::garbage;
use super::normalise::Normalised;

/// What a window of code may take; it is two hundred times what it does take.
const WINDOW_TIME: Duration = Duration::from_millis(100);

/// A parser; make one a thread and use it for file after file.
pub struct Parser {
    inner: tree_sitter::Parser,
}

impl Default for Parser {
    fn default() -> Self {
        Self::new()
    }
}

impl Parser {
    /// A parser for C#.
    #[must_use]
    #[expect(
        clippy::missing_panics_doc,
        clippy::expect_used,
        reason = "the versions of grammar and runtime are fixed at build time and tested to fit"
    )]
    pub fn new() -> Self {
        let mut inner = tree_sitter::Parser::new();
        inner
            .set_language(&tree_sitter_c_sharp::LANGUAGE.into())
            .expect("the grammar fits the runtime");
        Self { inner }
    }

    /// The tree of `source`. Its offsets and rows are those of the original text.
    ///
    /// The runtime counts bytes in 32 bits; what lies behind 4 GiB is not read.
    #[expect(
        clippy::missing_panics_doc,
        clippy::expect_used,
        reason = "without a tree only when the language is missing or parsing is cancelled"
    )]
    pub fn parse(&mut self, source: &Normalised<'_>) -> Tree {
        let len = source.bytes.len().min(u32::MAX as usize);
        let tree = self.inner.parse(&source.bytes[..len], None);
        tree.expect("a language is set and nothing cancels")
    }

    /// The same, or `None` where it takes longer than `limit`. What is no code (`garbage`) is blanked in
    /// `source` first, and noted there.
    pub fn parse_within(&mut self, source: &mut Normalised<'_>, limit: Duration) -> Option<Tree> {
        let mut whole = Deadline::after(limit);
        if source.bytes.len() > garbage::WINDOW {
            let mut faulty = garbage::is_suspect(&source.bytes);
            let tree = self.parse_while(&source.bytes, |state| {
                faulty |= state.has_error();
                !faulty && !whole.is_over()
            });
            if tree.is_some() || !faulty {
                return tree;
            }
            let parts = garbage::find(&source.bytes, |window| {
                let mut own = Deadline::after(WINDOW_TIME);
                self.parse_while(window, |_| !own.is_over() && !whole.is_over())
            });
            source.leave_out(&parts);
        }
        self.parse_while(&source.bytes, |_| !whole.is_over())
    }

    /// The tree of `bytes`, or `None` where `go_on` said no.
    fn parse_while(
        &mut self,
        bytes: &[u8],
        mut go_on: impl FnMut(&ParseState) -> bool,
    ) -> Option<Tree> {
        let bytes = &bytes[..bytes.len().min(u32::MAX as usize)];
        let mut progress = |state: &ParseState| {
            if go_on(state) {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        };
        let options = ParseOptions::new().progress_callback(&mut progress);
        let mut rest = |at: usize, _| bytes.get(at..).unwrap_or_default();
        let tree = self
            .inner
            .parse_with_options(&mut rest, None, Some(options));
        if tree.is_none() {
            // Else it would go on with these when it is given the next.
            self.inner.reset();
        }
        tree
    }
}

/// A limit on what this thread may work from now on, for whoever asks very often: the clock costs more than what the
/// parser does between two questions in good code, so it is looked at once in a while only. In garbage a question lasts
/// a thousand times as long, and more with each; so the slower they come, the fewer are answered by one look.
struct Deadline {
    clock: Clock,
    end: Duration,
    looked: Duration,
    /// Questions that one look answers, and those of them that are left.
    answers: u32,
    left: u32,
}

impl Deadline {
    /// Questions that one look answers at most. The parser asks every hundred operations, so they last some ten
    /// microseconds in good code.
    const MOST: u32 = 64;
    /// What should lie between two looks.
    const PAUSE: Duration = Duration::from_micros(500);

    fn after(limit: Duration) -> Self {
        let clock = Clock(Instant::now());
        let now = clock.now();
        Self {
            clock,
            end: now + limit,
            looked: now,
            answers: 1,
            left: 0,
        }
    }

    fn is_over(&mut self) -> bool {
        if self.left > 0 {
            self.left -= 1;
            return false;
        }
        let now = self.clock.now();
        self.answers = if now.saturating_sub(self.looked) > Self::PAUSE {
            (self.answers / 8).max(1)
        } else {
            (2 * self.answers).min(Self::MOST)
        };
        self.left = self.answers;
        self.looked = now;
        now > self.end
    }
}

/// How long this thread has worked: on a machine that is busy with something else no file becomes slow. Where the system
/// does not tell, the time that has passed.
struct Clock(Instant);

impl Clock {
    fn now(&self) -> Duration {
        ThreadTime::try_now().map_or_else(|_| self.0.elapsed(), |time| time.as_duration())
    }
}

/// A part of a file that did not parse.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ErrorSpan {
    /// 1-based line where it starts.
    pub line: u32,
    /// 1-based line where it ends.
    pub end_line: u32,
    /// Where it is in the text, in bytes; empty where something is missing.
    pub bytes: Range<usize>,
    /// The token that is missing there, or `None` where there is something that cannot be read.
    pub missing: Option<String>,
}

impl ErrorSpan {
    fn new(node: Node<'_>, missing: Option<String>) -> Self {
        let line = |row: usize| row as u32 + 1;
        Self {
            line: line(node.start_position().row),
            end_line: line(node.end_position().row),
            bytes: node.byte_range(),
            missing,
        }
    }

    /// One sentence for the user.
    #[must_use]
    pub fn message(&self) -> String {
        match &self.missing {
            Some(token) => format!("`{token}` is missing"),
            None if self.end_line == self.line => "cannot be parsed".to_owned(),
            None => format!("cannot be parsed up to line {}", self.end_line),
        }
    }
}

/// What did not parse, in the order of the text; an error within an error is not listed.
#[must_use]
pub fn errors(tree: &Tree) -> Vec<ErrorSpan> {
    let mut spans = Vec::new();
    let mut cursor = tree.walk();
    // For every node that was entered, how many spans there were then.
    let mut entered = Vec::new();
    loop {
        let node = cursor.node();
        if is_erroneous_itself(node) {
            spans.push(span_of(node));
        } else if node.has_error() {
            if cursor.goto_first_child() {
                entered.push(spans.len());
                continue;
            }
            spans.push(ErrorSpan::new(node, Some(node.kind().to_owned())));
        }
        if !leave(&mut cursor, &mut entered, &mut spans) {
            return spans;
        }
    }
}

fn is_erroneous_itself(node: Node<'_>) -> bool {
    node.is_error() || node.is_missing()
}

fn span_of(node: Node<'_>) -> ErrorSpan {
    let missing = node.is_missing().then(|| node.kind().to_owned());
    ErrorSpan::new(node, missing)
}

/// Goes on to the next node behind the current one; `false` at the end. A node that has an error none of
/// its children shows lacks a token that the tree hides, and becomes a span itself.
fn leave(
    cursor: &mut TreeCursor<'_>,
    entered: &mut Vec<usize>,
    spans: &mut Vec<ErrorSpan>,
) -> bool {
    while !cursor.goto_next_sibling() {
        if !cursor.goto_parent() {
            return false;
        }
        if entered.pop() == Some(spans.len()) {
            let node = cursor.node();
            spans.push(ErrorSpan::new(node, Some(node.kind().to_owned())));
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::normalise;
    use super::*;

    fn errors_of(text: &str) -> Vec<(u32, String)> {
        let tree = Parser::new().parse(&normalise(text, &BTreeSet::new()));
        let spans = errors(&tree);
        assert_eq!(spans.is_empty(), !tree.root_node().has_error());
        spans
            .iter()
            .map(|span| (span.line, span.message()))
            .collect()
    }

    #[test]
    fn clean_code_has_no_errors() {
        assert_eq!(errors_of("class C { void M() { } }"), []);
        assert_eq!(errors_of(""), []);
    }

    #[test]
    fn garbage_ends_with_its_time_and_leaves_the_parser_usable() {
        let none = BTreeSet::new();
        let mut parser = Parser::new();
        let garbage = ")+".repeat(garbage::WINDOW / 2);
        let limit = Duration::from_millis(50);
        let tree = parser.parse_within(&mut normalise(&garbage, &none), limit);
        assert!(tree.is_none());
        let text = "class C { void M() { } }";
        let limit = Duration::from_mins(1);
        let tree = parser.parse_within(&mut normalise(text, &none), limit);
        let tree = tree.unwrap();
        assert!(!tree.root_node().has_error());
        assert_eq!(tree.root_node().end_byte(), text.len());
    }

    #[test]
    fn the_limit_holds_where_each_step_takes_longer_than_the_one_before() {
        let none = BTreeSet::new();
        let garbage = ")+".repeat(garbage::WINDOW / 2);
        let start = Instant::now();
        let limit = Duration::from_millis(50);
        let tree = Parser::new().parse_within(&mut normalise(&garbage, &none), limit);
        assert!(tree.is_none());
        // Within fifty of what is asked for, however busy the machine is.
        assert!(start.elapsed() < 50 * limit, "{:?}", start.elapsed());
    }

    #[test]
    fn garbage_is_left_out_and_the_code_around_it_is_read() {
        let none = BTreeSet::new();
        let spaces = " ".repeat(garbage::WINDOW);
        let text = format!(
            "class A {{ }}{spaces}\n{}{spaces}\nclass B {{ }}",
            ";+".repeat(20_000)
        );
        let mut normalised = normalise(&text, &none);
        let tree = Parser::new().parse_within(&mut normalised, Duration::from_mins(1));
        let tree = tree.unwrap();
        assert_eq!(normalised.notes.len(), 1);
        assert_eq!(normalised.notes[0].line, 1);
        let root = tree.root_node();
        for at in [text.find('A').unwrap(), text.find('B').unwrap()] {
            let name = root.named_descendant_for_byte_range(at, at + 1);
            assert_eq!(name.unwrap().kind(), "identifier");
        }
    }

    #[test]
    fn what_cannot_be_read_has_its_lines() {
        let found = errors_of("class C {\n  int a;\n  ) ) (\n  int b;\n}\n");
        assert_eq!(found, [(3, "cannot be parsed up to line 4".to_owned())]);
    }

    #[test]
    fn what_is_missing_is_named() {
        let found = errors_of("class C {\n  int M() {\n    return 1\n  }\n}\n");
        assert_eq!(found, [(3, "`;` is missing".to_owned())]);
    }

    #[test]
    fn a_missing_name_that_the_tree_hides_is_found() {
        let found =
            errors_of("class C {\n  public async Task {\n    get { throw null; }\n  }\n}\n");
        assert_eq!(found, [(2, "`identifier` is missing".to_owned())]);
    }

    #[test]
    fn offsets_are_those_of_the_text() {
        let text = "class C { int a; ) }";
        let tree = Parser::new().parse(&normalise(text, &BTreeSet::new()));
        let spans = errors(&tree);
        assert_eq!(&text[spans[0].bytes.clone()], ")");
    }

    #[test]
    fn declarations_around_an_error_are_kept() {
        let text = "class A { void M() { if ( } } class B { }";
        let tree = Parser::new().parse(&normalise(text, &BTreeSet::new()));
        let names = ["A", "B"].map(|name| text.find(name).unwrap());
        for at in names {
            let node = tree
                .root_node()
                .named_descendant_for_byte_range(at, at + 1)
                .unwrap();
            assert_eq!(node.kind(), "identifier");
        }
    }
}
