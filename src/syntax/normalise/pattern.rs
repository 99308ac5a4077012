//! List patterns, of which the grammar knows only a part.
//!
//! | construct | in the parser's copy | why |
//! |---|---|---|
//! | `is [var a, .. var rest]` | `is [var a,    var rest]` | no slice has a pattern |
//! | `is [.., var last]` | `is [_ , var last]` | `..` is taken for a range where it comes first |
//! | `case [1, ..] when` | `case (1, _ ) when` | `when` is taken for the name of the list |
//! | `switch { [var a] =>` | `switch { (var a) =>` | the list is taken for a collection |

use super::code::Code;
use super::rewrite::{Brackets, Rewriter};

/// The `..` at `at`: blanked where a pattern follows it in a list pattern, a discard where it comes first.
pub(super) fn slice(rewriter: &mut Rewriter<'_, '_>, at: usize) {
    let code = rewriter.code;
    let Some(before) = code
        .prev(at)
        .filter(|&before| matches!(code.0[before], b'[' | b','))
    else {
        return;
    };
    let next = code.next(at + 2);
    let is_bare = matches!(code.byte(next), b',' | b']');
    if !is_bare && (is_only_pattern(code, next) || rewriter.is_in_pattern()) {
        rewriter.view.blank(at..at + 2);
    } else if is_bare && rewriter.is_in_pattern() {
        rewriter.bare_slices.push(at);
        if code.0[before] == b'[' && code.prev_word(before) != b"case" {
            rewriter.view.put(at, b"_ ");
        }
    }
}

/// Whether what starts at `next` can be a pattern but no expression.
fn is_only_pattern(code: Code<'_>, next: usize) -> bool {
    matches!(code.byte(next), b'{' | b'<' | b'>') || matches!(code.word(next), b"var" | b"not")
}

/// The `]` that is about to close: a list pattern before `when`, or of one variable before `=>`, becomes a
/// positional pattern.
pub(super) fn list_end(rewriter: &mut Rewriter<'_, '_>, brackets: Brackets) {
    let code = rewriter.code;
    let next = code.next(brackets.close + 1);
    let is_misread = match code.byte(next) {
        b'w' => code.word(next) == b"when" && rewriter.is_in_pattern(),
        b'=' => code.is_arrow(next) && is_single_variable(code, brackets),
        _ => false,
    };
    if !is_misread {
        return;
    }
    rewriter.view.put(brackets.open, b"(");
    rewriter.view.put(brackets.close, b")");
    while let Some(slice) = rewriter.bare_slices.pop_if(|slice| *slice > brackets.open) {
        rewriter.view.put(slice, b"_ ");
    }
}

/// Whether the brackets start an arm of a `switch` and hold `var` and a name, nothing else.
fn is_single_variable(code: Code<'_>, brackets: Brackets) -> bool {
    let var = code.next(brackets.open + 1);
    let name = code.next(code.word_end(var));
    matches!(code.prev_byte(brackets.open), b'{' | b',')
        && code.word(var) == b"var"
        && code.next(code.word_end(name)) == brackets.close
}

/// What the tokens before a bracket say about it.
pub(super) enum Setting {
    /// It belongs to a pattern.
    Pattern,
    /// It does not.
    Other,
    /// It does if the bracket around it does.
    AsAround,
}

/// Whether the bracket at `open` belongs to a pattern.
pub(super) fn setting(code: Code<'_>, open: usize) -> Setting {
    let start = type_start(code, open);
    match code.prev_word(start) {
        b"is" | b"not" | b"and" | b"or" | b"case" => Setting::Pattern,
        b"switch" if code.0[open] == b'{' => Setting::Pattern,
        b"" if matches!(code.prev_byte(start), b'[' | b'(' | b'{' | b',' | b':') => {
            Setting::AsAround
        }
        _ => Setting::Other,
    }
}

/// Where the type starts that stands before the bracket of a pattern, or the bracket itself where none does.
fn type_start(code: Code<'_>, open: usize) -> usize {
    /// Longer names nobody writes; the limit keeps the pass linear.
    const LONGEST: usize = 32;
    let mut start = open;
    for _ in 0..LONGEST {
        let word = code.prev_word(start);
        let is_name = !matches!(
            word,
            b"" | b"is" | b"not" | b"and" | b"or" | b"case" | b"switch"
        );
        if code.0[open] == b'[' || !is_name {
            break;
        }
        start = code.prev(start).map_or(0, |last| code.word_start(last));
        match code.prev(start) {
            Some(dot) if code.0[dot] == b'.' => start = dot,
            _ => break,
        }
    }
    start
}
