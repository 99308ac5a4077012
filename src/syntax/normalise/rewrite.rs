//! The second pass: words and marks of the skeleton at which a rule starts.
//!
//! The walk keeps two things that rules need and that would cost too much to look for at each place: the
//! brackets that are open, and for every closed bracket where it was opened. So every rule looks at a few
//! tokens around its place and the pass is linear.

use super::code::Code;
use super::forms;
use super::names;
use super::scan::Places;
use super::view::View;

/// What the second pass yields.
pub(super) struct Rewritten {
    /// The parser's copy, where it differs from the text.
    pub(super) edited: Option<Vec<u8>>,
    /// Offsets of `extension` blocks.
    pub(super) extension_blocks: Vec<u32>,
    /// The deepest nesting of brackets.
    pub(super) depth: u32,
}

/// Runs the second pass over the skeleton `code`, writing to `view`.
pub(super) fn rewrite(code: &[u8], view: View<'_>) -> Rewritten {
    let mut rewriter = Rewriter::new(Code(code), view);
    for at in Places::new(code) {
        match code[at] {
            b'(' | b'[' | b'{' => rewriter.open(at),
            b')' | b']' | b'}' => rewriter.close(at),
            b'=' => rewriter.equals(at),
            b'?' => forms::question(&mut rewriter, at),
            b'.' => forms::slice(&mut rewriter, at - 1),
            _ => names::apply(&mut rewriter, at),
        }
    }
    Rewritten {
        edited: rewriter.view.edited,
        extension_blocks: rewriter.extension_blocks,
        depth: rewriter.depth,
    }
}

/// The state of the second pass.
pub(super) struct Rewriter<'c, 'v> {
    pub(super) code: Code<'c>,
    pub(super) view: View<'v>,
    pub(super) extension_blocks: Vec<u32>,
    /// The brackets around the current place, outermost first.
    open: Vec<Bracket>,
    /// Closed brackets as (close, open), by their close.
    closed: Vec<(usize, usize)>,
    depth: u32,
    /// A bracket to come whose close decides about a word before it.
    awaited: Option<Bracket>,
    /// The last place where a parameter's modifier was met.
    pub(super) last_modifier: Option<usize>,
    /// Slices of list patterns without a pattern of their own.
    pub(super) bare_slices: Vec<usize>,
    /// Whether a `?` before a member or an element access was met.
    pub(super) has_conditional_access: bool,
}

/// A bracket that is open.
#[derive(Clone, Copy)]
struct Bracket {
    at: usize,
    /// What is decided at its close.
    decision: Option<Decision>,
}

/// A word whose meaning shows behind the bracket that follows it.
#[derive(Clone, Copy)]
struct Decision {
    /// Where the word starts.
    word: usize,
    decide: Decide,
}

/// Decides about a word, given where it starts and the brackets that follow it.
pub(super) type Decide = fn(&mut Rewriter<'_, '_>, usize, Brackets);

/// A pair of brackets.
#[derive(Clone, Copy)]
pub(super) struct Brackets {
    pub(super) open: usize,
    pub(super) close: usize,
}

impl<'c, 'v> Rewriter<'c, 'v> {
    fn new(code: Code<'c>, view: View<'v>) -> Self {
        Self {
            code,
            view,
            extension_blocks: Vec::new(),
            open: Vec::new(),
            closed: Vec::new(),
            depth: 0,
            awaited: None,
            last_modifier: None,
            bare_slices: Vec::new(),
            has_conditional_access: false,
        }
    }

    fn open(&mut self, at: usize) {
        let awaited = self.awaited.take_if(|awaited| awaited.at == at);
        self.open
            .push(awaited.unwrap_or(Bracket { at, decision: None }));
        self.depth = self.depth.max(self.open.len() as u32);
        if self.code.0[at] == b'(' && self.code.0[..at].ends_with(b"*") {
            forms::indirection(self, at);
        }
    }

    /// Closes the innermost bracket if it is of the same kind; a brace also closes what was left open in it.
    fn close(&mut self, at: usize) {
        let opener = match self.code.0[at] {
            b')' => b'(',
            b']' => b'[',
            _ => b'{',
        };
        while let Some(bracket) = self
            .open
            .pop_if(|bracket| opener == b'{' || self.code.0[bracket.at] == opener)
        {
            if self.code.0[bracket.at] == opener {
                self.closed(bracket, at);
                break;
            }
        }
    }

    fn closed(&mut self, bracket: Bracket, close: usize) {
        let brackets = Brackets {
            open: bracket.at,
            close,
        };
        self.closed.push((close, bracket.at));
        if let Some(Decision { word, decide }) = bracket.decision {
            decide(self, word, brackets);
        }
        if self.code.0[close] == b']' {
            forms::list_end(self, brackets);
        }
    }

    fn equals(&mut self, at: usize) {
        let is_second = at > 0 && self.code.0[at - 1] == b'=';
        match self.code.byte(at + 1) {
            b'>' => forms::arrow(self, at),
            b'=' => {}
            _ if is_second => {}
            _ => forms::assignment(self, at),
        }
    }

    /// Lets `decide` decide about the word at `word` when the bracket at `at`, which is to come, closes.
    pub(super) fn await_close(&mut self, at: usize, word: usize, decide: Decide) {
        let decision = Some(Decision { word, decide });
        self.awaited = Some(Bracket { at, decision });
    }

    /// Where the bracket was opened that is closed at `close`.
    pub(super) fn opened(&self, close: usize) -> Option<usize> {
        let index = self
            .closed
            .binary_search_by_key(&close, |&(close, _)| close)
            .ok()?;
        Some(self.closed[index].1)
    }

    /// The brackets that are open, innermost first.
    pub(super) fn around(&self) -> impl Iterator<Item = usize> + '_ {
        self.open.iter().rev().map(|bracket| bracket.at)
    }
}
