//! Declarations, lambdas and queries the grammar does not know, written as the nearest it does.
//!
//! | construct | in the parser's copy | since |
//! |---|---|---|
//! | `extension(Order o) { ... }` | `class ext(Order o) { ... }` | C# 14 |
//! | `extension(Order) { ... }` | `class ext:Order  { ... }` | C# 14 |
//! | `operator +=(...)` | `operator + (...)` | C# 14 |
//! | `(text, out r) => ...` | `(text,     r) => ...` | C# 14 |
//! | `(in Order o) => ...` | `(   Order o) => ...` | C# 7.2 |
//! | `where T : allows ref struct` | `where T :            struct` | C# 13 |
//! | `ref partial struct` | `    partial struct` | C# 7.2 |
//! | `unsafe ~C()` | `       ~C()` | C# 1 |
//! | `from _ in` | `from x in` | C# 3 |

use std::ops::Range;

use super::code::{Code, is_space, is_word_byte};
use super::names::is_type_end;
use super::rewrite::{Brackets, Rewriter};
use super::rules::Site;

/// `extension` first among members: awaits the close of its receiver.
pub(super) fn extension_block(rewriter: &mut Rewriter<'_, '_>, site: Site) {
    let code = rewriter.code;
    if !matches!(code.prev_byte(site.start), b'{' | b'}' | b';') {
        return;
    }
    let receiver = code.next(without_type_parameters(code, site.next));
    if code.byte(receiver) == b'(' {
        rewriter.await_close(receiver, site.start, extension_receiver);
    }
}

/// Behind the type parameters that start at `at`, if any do.
fn without_type_parameters(code: Code<'_>, at: usize) -> usize {
    let rest = code.0.get(at..).unwrap_or_default();
    let is_inside = |byte: u8| byte == b',' || is_space(byte) || is_word_byte(byte);
    match rest.strip_prefix(b"<") {
        Some(rest) => {
            let len = rest.iter().take_while(|&&byte| is_inside(byte)).count();
            at + 1 + len + usize::from(rest.get(len) == Some(&b'>'))
        }
        None => at,
    }
}

/// The `extension` at `word` whose receiver is in `brackets` becomes a nested class with the receiver as
/// its parameter, or, if the receiver has no name, as its base.
fn extension_receiver(rewriter: &mut Rewriter<'_, '_>, word: usize, brackets: Brackets) {
    let code = rewriter.code;
    let Brackets { open, close } = brackets;
    let Some(last) = code.prev(close).filter(|&last| last > open) else {
        return;
    };
    let body = code.next(close + 1);
    if code.byte(body) != b'{' && code.word(body) != b"where" {
        return;
    }
    rewriter.view.put(word, b"class ext");
    rewriter.extension_blocks.push(word as u32);
    let has_name = code.is_word(last) && is_type_end(code, code.word_start(last));
    if !has_name {
        rewriter.view.put(open, b":");
        rewriter.view.put(close, b" ");
    }
}

/// `operator` with an assigning operator behind it: blanks its `=`.
pub(super) fn compound_operator(rewriter: &mut Rewriter<'_, '_>, site: Site) {
    let code = rewriter.code;
    let symbol = match code.word(site.next) {
        b"checked" => code.next(code.word_end(site.next)),
        _ => site.next,
    };
    let rest = code.0.get(symbol..).unwrap_or_default();
    let len = rest
        .iter()
        .take_while(|byte| b"+-*/%&|^<>".contains(byte))
        .count();
    let (sign, behind) = rest.split_at(len);
    let is_comparison = matches!(sign, b"" | b"<" | b">");
    if behind.starts_with(b"=") && !is_comparison {
        rewriter.view.put(symbol + len, b" ");
    }
}

/// `allows ref struct`: leaves the word the grammar has a constraint for.
pub(super) fn allows_ref_struct(rewriter: &mut Rewriter<'_, '_>, site: Site) {
    let code = rewriter.code;
    let ref_end = code.word_end(site.next);
    if code.word(site.next) == b"ref" && code.word(code.next(ref_end)) == b"struct" {
        rewriter.view.blank(site.start..ref_end);
    }
}

/// `unsafe` before a finalizer, which has no modifiers in the grammar.
pub(super) fn unsafe_finalizer(rewriter: &mut Rewriter<'_, '_>, site: Site) {
    if rewriter.code.byte(site.next) == b'~' {
        rewriter.view.blank(site.start..site.end);
    }
}

/// `from _ in`: any other name will do.
pub(super) fn discarded_range_variable(rewriter: &mut Rewriter<'_, '_>, site: Site) {
    if rewriter.code.word(site.next) == b"_" {
        rewriter.view.put(site.next, b"x");
    }
}

/// `ref`: a parameter's modifier, or before `partial struct`, where the grammar has no place for it.
pub(super) fn ref_modifier(rewriter: &mut Rewriter<'_, '_>, site: Site) {
    let code = rewriter.code;
    let is_before_partial = code.word(site.next) == b"partial";
    if is_before_partial && code.word(code.next(code.word_end(site.next))) == b"struct" {
        rewriter.view.blank(site.start..site.end);
    } else {
        parameter_modifier(rewriter, site);
    }
}

/// `in`, `out`, `ref` or `scoped`, perhaps in the parameters of a lambda.
pub(super) fn parameter_modifier(rewriter: &mut Rewriter<'_, '_>, site: Site) {
    rewriter.last_modifier = Some(site.start);
}

/// The `=>` at `at`: blanks modifiers in the parameters of a lambda where the grammar takes the list for
/// something else, a tuple or arguments.
pub(super) fn lambda(rewriter: &mut Rewriter<'_, '_>, at: usize) {
    let code = rewriter.code;
    let Some(modifier) = rewriter.last_modifier else {
        return;
    };
    let close = code.prev(at).filter(|&last| code.0[last] == b')');
    let brackets = close.and_then(|close| rewriter.brackets(close));
    let Some(brackets) = brackets.filter(|brackets| brackets.open < modifier) else {
        return;
    };
    match untyped_modifiers(code, brackets) {
        Some(modifiers) => modifiers
            .into_iter()
            .for_each(|range| rewriter.view.blank(range)),
        None => blank_misread_modifier(rewriter, brackets),
    }
}

/// The modifiers in a parameter list without types, or `None` where a parameter has one.
fn untyped_modifiers(code: Code<'_>, list: Brackets) -> Option<Vec<Range<usize>>> {
    const MODIFIERS: &[&[u8]] = &[b"in", b"out", b"readonly", b"ref", b"scoped"];
    let mut modifiers = Vec::new();
    let mut at = code.next(list.open + 1);
    while at < list.close {
        let end = code.word_end(at);
        let next = code.next(end);
        match code.byte(next) {
            _ if end == at => return None,
            b',' | b')' => at = code.next(next + 1),
            _ if MODIFIERS.contains(&&code.0[at..end]) => {
                modifiers.push(at..end);
                at = next;
            }
            _ => return None,
        }
    }
    Some(modifiers)
}

/// Blanks an `in` or `out` first in the list, which the grammar takes for that of an argument.
fn blank_misread_modifier(rewriter: &mut Rewriter<'_, '_>, list: Brackets) {
    let code = rewriter.code;
    let first = code.next(list.open + 1);
    let word = code.word(first);
    let is_lambda = code.prev_word(list.open).is_empty();
    if is_lambda && matches!(word, b"in" | b"out") {
        rewriter.view.blank(first..first + word.len());
    }
}
