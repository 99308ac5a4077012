//! The second pass: words and marks of the skeleton at which a rule starts.
//!
//! The walk keeps two things that rules need and that would cost too much to look for at each place: the
//! brackets that are open, and for every closed bracket where it was opened. So every rule looks at a few
//! tokens around its place and the pass is linear.

use super::code::Code;
use super::forms;
use super::pattern::{self, Setting};
use super::rules;
use super::scan::Places;
use super::target;
use super::view::View;

/// What the second pass yields.
pub(super) struct Rewritten {
    /// The parser's copy, where it differs from the text.
    pub(super) edited: Option<Vec<u8>>,
    /// Offsets of `extension` blocks.
    pub(super) extension_blocks: Vec<u32>,
}

/// Runs the second pass over the skeleton `code`, writing to `view`.
pub(super) fn rewrite(code: &[u8], view: View<'_>) -> Rewritten {
    let mut rewriter = Rewriter::new(Code(code), view);
    for at in Places::new(code) {
        match code[at] {
            b'(' | b'[' | b'{' => rewriter.open(at),
            b')' | b']' | b'}' => rewriter.close(at),
            b'=' => rewriter.equals(at),
            b'?' => target::question(&mut rewriter, at),
            b'.' => pattern::slice(&mut rewriter, at - 1),
            _ => rules::apply(&mut rewriter, at),
        }
    }
    // One within the receiver of another is decided about before it.
    rewriter.extension_blocks.sort_unstable();
    Rewritten {
        edited: rewriter.view.edited,
        extension_blocks: rewriter.extension_blocks,
    }
}

/// The state of the second pass.
pub(super) struct Rewriter<'c, 'v> {
    pub(super) code: Code<'c>,
    pub(super) view: View<'v>,
    pub(super) extension_blocks: Vec<u32>,
    /// The brackets around the current place, outermost first.
    open: Vec<Bracket>,
    /// Brackets that are closed, by their close.
    closed: Vec<Brackets>,
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
    /// Whether it belongs to a pattern, once somebody asked.
    in_pattern: Option<bool>,
}

impl Bracket {
    fn new(at: usize) -> Self {
        Self {
            at,
            decision: None,
            in_pattern: None,
        }
    }
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
            awaited: None,
            last_modifier: None,
            bare_slices: Vec::new(),
            has_conditional_access: false,
        }
    }

    fn open(&mut self, at: usize) {
        let awaited = self.awaited.take_if(|awaited| awaited.at == at);
        self.open.push(awaited.unwrap_or(Bracket::new(at)));
        if self.code.0[..=at].ends_with(b"*(") {
            target::indirection(self, at);
        }
    }

    /// Closes the innermost bracket if it is of the same kind; a brace also closes what was left open in it.
    fn close(&mut self, at: usize) {
        let opener = match self.code.0[at] {
            b')' => b'(',
            b']' => b'[',
            _ => b'{',
        };
        while let Some(&bracket) = self.open.last() {
            let matches = self.code.0[bracket.at] == opener;
            if matches {
                self.close_matching(bracket, at);
            } else if opener != b'{' {
                return;
            }
            self.open.pop();
            if matches {
                return;
            }
        }
    }

    /// Applies the rules for the end of `bracket`, which is still among those that are open.
    fn close_matching(&mut self, bracket: Bracket, close: usize) {
        let brackets = Brackets {
            open: bracket.at,
            close,
        };
        self.closed.push(brackets);
        if let Some(Decision { word, decide }) = bracket.decision {
            decide(self, word, brackets);
        }
        if self.code.0[close] == b']' {
            pattern::list_end(self, brackets);
        }
    }

    fn equals(&mut self, at: usize) {
        if self.code.is_arrow(at) {
            forms::lambda(self, at);
        } else if self.code.byte(at + 1) != b'=' && !self.code.0[..at].ends_with(b"=") {
            target::assignment(self, at);
        }
    }

    /// Lets `decide` decide about the word at `word` when the bracket at `at`, which is to come, closes.
    pub(super) fn await_close(&mut self, at: usize, word: usize, decide: Decide) {
        let decision = Some(Decision { word, decide });
        self.awaited = Some(Bracket {
            decision,
            ..Bracket::new(at)
        });
    }

    /// The brackets of which the second is at `close`.
    pub(super) fn brackets(&self, close: usize) -> Option<Brackets> {
        let index = self
            .closed
            .binary_search_by_key(&close, |brackets| brackets.close);
        index.ok().map(|index| self.closed[index])
    }

    /// Whether the innermost bracket that is open belongs to a pattern.
    pub(super) fn is_in_pattern(&mut self) -> bool {
        let mut answer = false;
        let mut asked = self.open.len();
        for (index, bracket) in self.open.iter().enumerate().rev() {
            let known =
                bracket
                    .in_pattern
                    .or_else(|| match pattern::setting(self.code, bracket.at) {
                        Setting::Pattern => Some(true),
                        Setting::Other => Some(false),
                        Setting::AsAround => None,
                    });
            asked = index;
            if let Some(known) = known {
                answer = known;
                break;
            }
        }
        for bracket in &mut self.open[asked..] {
            bracket.in_pattern = Some(answer);
        }
        answer
    }
}
