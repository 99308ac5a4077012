//! Targets of assignments that the grammar does not take for one.
//!
//! | construct | in the parser's copy | since |
//! |---|---|---|
//! | `a?.B = y`, `a?[i] += y` | `a .B = y`, `a [i] += y` | C# 14 |
//! | `F(x) = y`, `(c ? ref a : ref b) = y` | `F(x)._=y`, `(c ? ref a : ref b)._=y` | C# 7 |
//! | `a! = y` | `a  = y` | C# 8 |
//! | `*p++ = y`, `*(p + 1) = y` | `*p++._=y`, `~(p + 1)._=y` | C# 1 |
//! | `*(int*)p` | `~(int*)p` | C# 1 |

use super::code::Code;
use super::rewrite::{Brackets, Rewriter};

/// The `?` at `at`: remembers one that starts a member or an element access.
pub(super) fn question(rewriter: &mut Rewriter<'_, '_>, at: usize) {
    let next = rewriter.code.next(at + 1);
    if matches!(rewriter.code.byte(next), b'.' | b'[') {
        rewriter.has_conditional_access = true;
    }
}

/// The `=` at `at`: where it assigns, makes its target one that the grammar knows.
pub(super) fn assignment(rewriter: &mut Rewriter<'_, '_>, at: usize) {
    let code = rewriter.code;
    let Some(end) = target_end(code, at) else {
        return;
    };
    match code.prev(end) {
        Some(last) if code.0[last] == b'!' => rewriter.view.put(last, b" "),
        Some(last) if is_value(rewriter, last) => make_target(rewriter, last + 1, at),
        _ => {}
    }
    let mut end = rewriter.has_conditional_access.then_some(end);
    while let Some(before) = end {
        end = step_back(rewriter, before);
    }
}

/// Where the target of an assignment ends whose `=` is at `at`, or `None` where the `=` ends a comparison.
fn target_end(code: Code<'_>, at: usize) -> Option<usize> {
    let is_operator = |byte: &&u8| b"+-*/%&|^<>?!".contains(byte);
    let len = code.0[..at].iter().rev().take_while(is_operator).count();
    let is_comparison = matches!(&code.0[at - len..at], b"!" | b"<" | b">");
    (!is_comparison).then_some(at - len)
}

/// Whether the target that ends at `last` is a value to the grammar: a call, `p++`, `*(...)` or
/// `(c ? ref a : ref b)`.
fn is_value(rewriter: &Rewriter<'_, '_>, last: usize) -> bool {
    let code = rewriter.code;
    match code.0[last] {
        b'+' | b'-' => code.0[..last].ends_with(&[code.0[last]]),
        b')' => rewriter
            .brackets(last)
            .is_some_and(|Brackets { open, .. }| {
                is_call(code, open)
                    || is_after_star(code, open)
                    || rewriter.last_modifier > Some(open)
            }),
        _ => false,
    }
}

/// Whether the bracket at `open` follows the name of a method or its type arguments.
fn is_call(code: Code<'_>, open: usize) -> bool {
    const NO_METHODS: &[&[u8]] = &[b"await", b"do", b"else", b"in", b"return", b"throw", b"var"];
    match code.prev(open) {
        Some(last) if code.is_word(last) => !NO_METHODS.contains(&code.prev_word(open)),
        Some(last) => code.0[last] == b'>' && !code.0[..last].ends_with(b"="),
        None => false,
    }
}

/// Whether a `*` or a cast to a pointer ends before `open`.
fn is_after_star(code: Code<'_>, open: usize) -> bool {
    let before = code.0[..open].trim_ascii_end();
    let inside_cast = before.strip_suffix(b")").map(<[u8]>::trim_ascii_end);
    inside_cast.unwrap_or(before).ends_with(b"*")
}

/// Writes `._=` for the assignment operator between `from` and the `=` at `at`, so that a member of the
/// value is assigned to; left alone where there is no room.
fn make_target(rewriter: &mut Rewriter<'_, '_>, from: usize, at: usize) {
    let code = rewriter.code;
    let range = from..code.next(at + 1);
    let mut free = range
        .clone()
        .filter(|&at| !matches!(code.0[at], b'\n' | b'\r'));
    if let (Some(dot), Some(name), Some(equals)) = (free.next(), free.next(), free.next()) {
        rewriter.view.blank(range);
        rewriter.view.put(dot, b".");
        rewriter.view.put(name, b"_");
        rewriter.view.put(equals, b"=");
    }
}

/// Goes back over the last element of the target `a?.b[c].d(e)` that ends at `end`; tells where the rest
/// ends.
fn step_back(rewriter: &mut Rewriter<'_, '_>, end: usize) -> Option<usize> {
    let code = rewriter.code;
    let last = code.prev(end)?;
    match code.0[last] {
        b'!' => Some(last),
        b')' => Some(without_type_arguments(code, rewriter.brackets(last)?.open)),
        b']' => {
            let open = rewriter.brackets(last)?.open;
            Some(without_question(rewriter, open))
        }
        _ if code.is_word(last) => {
            let dot = code.prev(code.word_start(last))?;
            match code.0[dot] {
                b'.' => Some(without_question(rewriter, dot)),
                b'>' if code.0[..dot].ends_with(b"-") => Some(dot - 1),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Blanks a `?` before `link`; tells where the rest of the target ends.
fn without_question(rewriter: &mut Rewriter<'_, '_>, link: usize) -> usize {
    match rewriter.code.prev(link) {
        Some(question) if rewriter.code.0[question] == b'?' => {
            rewriter.view.put(question, b" ");
            question
        }
        _ => link,
    }
}

/// The end of a method's name whose type arguments, if it has any, end before `open`.
fn without_type_arguments(code: Code<'_>, open: usize) -> usize {
    let mut depth = 0_usize;
    for at in (0..open).rev() {
        match code.0[at] {
            b'>' => depth += 1,
            b'<' if depth == 1 => return at,
            b'<' if depth > 1 => depth -= 1,
            b' ' => {}
            b',' | b'.' | b'?' if depth > 0 => {}
            _ if depth > 0 && code.is_word(at) => {}
            _ => break,
        }
    }
    open
}

/// The `(` at `open`: a `*` before it that takes what a pointer points to becomes another prefix operator,
/// because the grammar lets `*` stand only before names.
pub(super) fn indirection(rewriter: &mut Rewriter<'_, '_>, open: usize) {
    let code = rewriter.code;
    let mut star = open;
    while let Some(before) = code.prev(star)
        && code.0[before] == b'*'
        && is_prefix(code, before)
    {
        rewriter.view.put(before, b"~");
        star = before;
    }
}

/// Whether the `*` at `star` is a prefix operator: no operand ends before it.
fn is_prefix(code: Code<'_>, star: usize) -> bool {
    const OPERATORS: &[&[u8]] = &[b"", b"await", b"case", b"in", b"out", b"ref", b"return"];
    let before = code.0[..star].trim_ascii_end();
    match before.last() {
        Some(b')' | b']' | b'"' | b'\'') => false,
        Some(b'+' | b'-') => !(before.ends_with(b"++") || before.ends_with(b"--")),
        Some(_) => OPERATORS.contains(&code.prev_word(star)),
        None => true,
    }
}
