//! Constructs the grammar does not know, written as the nearest ones it does.
//!
//! | construct | in the parser's copy | since |
//! |---|---|---|
//! | `a?.B = x`, `a?[i] += x` | `a .B = x`, `a [i] += x` | C# 14 |
//! | `(text, out r) => ...` | `(text,     r) => ...` | C# 14 |
//! | `operator +=(...)` | `operator + (...)` | C# 14 |
//! | `extension(Order o) { ... }` | `class ext(Order o) { ... }` | C# 14 |
//! | `extension(Order) { ... }` | `class ext:Order  { ... }` | C# 14 |
//! | `where T : allows ref struct` | `where T :            struct` | C# 13 |
//! | `ref partial struct` | `    partial struct` | C# 7.2 |
//! | `is [var a, .. var rest]` | `is [var a,    var rest]` | C# 11 |

use std::ops::Range;

use super::code::Code;
use super::names::Site;
use super::rewrite::{Brackets, Rewriter};

/// The `?` at `at`: remembers one that starts a member or an element access.
pub(super) fn question(rewriter: &mut Rewriter<'_, '_>, at: usize) {
    let next = rewriter.code.next(at + 1);
    if matches!(rewriter.code.byte(next), b'.' | b'[') {
        rewriter.has_conditional_access = true;
    }
}

/// The `=` at `at`: where it assigns, `?.` and `?[` of the target become `.` and `[`.
pub(super) fn assignment(rewriter: &mut Rewriter<'_, '_>, at: usize) {
    if !rewriter.has_conditional_access {
        return;
    }
    let mut end = Some(target_end(rewriter.code, at));
    while let Some(before) = end {
        end = step_back(rewriter, before);
    }
}

/// Where the target of the assignment whose `=` is at `at` ends.
fn target_end(code: Code<'_>, at: usize) -> usize {
    let is_operator = |byte: &&u8| b"+-*/%&|^<>?".contains(byte);
    at - code.0[..at].iter().rev().take_while(is_operator).count()
}

/// Goes back over the last element of the target `a?.b[c].d(e)` that ends at `end`; tells where the rest ends.
fn step_back(rewriter: &mut Rewriter<'_, '_>, end: usize) -> Option<usize> {
    let code = rewriter.code;
    let last = code.prev(end)?;
    match code.0[last] {
        b'!' => Some(last),
        b'(' | b'[' | b'{' => None,
        b')' => Some(without_type_arguments(code, rewriter.opened(last)?)),
        b']' => {
            let open = rewriter.opened(last)?;
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
            b'<' => depth -= 1,
            b' ' => {}
            b',' | b'.' | b'?' if depth > 0 => {}
            _ if depth > 0 && code.is_word(at) => {}
            _ => break,
        }
    }
    open
}

/// `out`, `in` or `scoped`, perhaps in a lambda's parameters.
pub(super) fn parameter_modifier(rewriter: &mut Rewriter<'_, '_>, site: Site) {
    rewriter.last_modifier = Some(site.start);
}

/// `ref`: in a lambda's parameters, or before `partial struct`, where the grammar has no place for it.
pub(super) fn ref_modifier(rewriter: &mut Rewriter<'_, '_>, site: Site) {
    let code = rewriter.code;
    if code.word(site.next) == b"partial"
        && code.word(code.next(code.word_end(site.next))) == b"struct"
    {
        rewriter.view.blank(site.start..site.end);
    } else {
        parameter_modifier(rewriter, site);
    }
}

/// The `=>` at `at`: blanks modifiers in a parameter list without types.
pub(super) fn arrow(rewriter: &mut Rewriter<'_, '_>, at: usize) {
    let code = rewriter.code;
    let Some(modifier) = rewriter.last_modifier else {
        return;
    };
    let Some(close) = code.prev(at).filter(|&last| code.0[last] == b')') else {
        return;
    };
    let Some(open) = rewriter.opened(close).filter(|&open| open < modifier) else {
        return;
    };
    for range in untyped_modifiers(code, Brackets { open, close }).unwrap_or_default() {
        rewriter.view.blank(range);
    }
}

/// The modifiers in a parameter list, or `None` where a parameter has a type.
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
    let is_inside =
        |byte: u8| matches!(byte, b',' | b' ' | b'\t'..=b'\r') || super::code::is_word_byte(byte);
    match rest.strip_prefix(b"<") {
        Some(rest) => {
            let len = rest.iter().take_while(|&&byte| is_inside(byte)).count();
            at + 1 + len + usize::from(rest.get(len) == Some(&b'>'))
        }
        None => at,
    }
}

/// An `extension` at `word` whose receiver is in `brackets`: a nested class to the grammar, and a receiver
/// without a name its base.
fn extension_receiver(rewriter: &mut Rewriter<'_, '_>, word: usize, brackets: Brackets) {
    let code = rewriter.code;
    let Brackets { open, close } = brackets;
    let body = code.next(close + 1);
    let is_empty = code.next(open + 1) == close;
    if is_empty || !(code.byte(body) == b'{' || code.word(body) == b"where") {
        return;
    }
    rewriter.view.put(word, b"class ext");
    rewriter.extension_blocks.push(word as u32);
    let last = code.prev(close).unwrap_or(open);
    if !(code.is_word(last) && super::names::is_type_end(code, code.word_start(last))) {
        rewriter.view.put(open, b":");
        rewriter.view.put(close, b" ");
    }
}

/// The `..` at `at`: blanked where a pattern follows it in a list pattern.
pub(super) fn slice(rewriter: &mut Rewriter<'_, '_>, at: usize) {
    let code = rewriter.code;
    let next = code.next(at + 2);
    let is_element =
        matches!(code.prev_byte(at), b'[' | b',') && !matches!(code.byte(next), b',' | b']');
    if is_element && (is_only_pattern(code, next) || is_in_pattern(rewriter)) {
        rewriter.view.blank(at..at + 2);
    }
}

/// Whether what starts at `next` can be a pattern but no expression.
fn is_only_pattern(code: Code<'_>, next: usize) -> bool {
    matches!(code.byte(next), b'{' | b'<' | b'>') || matches!(code.word(next), b"var" | b"not")
}

/// Whether the innermost bracket belongs to a pattern.
fn is_in_pattern(rewriter: &Rewriter<'_, '_>) -> bool {
    /// Patterns nested deeper than this nobody writes; the limit keeps the pass linear.
    const DEEPEST: usize = 16;
    let code = rewriter.code;
    for bracket in rewriter.around().take(DEEPEST) {
        let start = pattern_type_start(code, bracket);
        match code.prev_word(start) {
            b"is" | b"not" | b"and" | b"or" | b"case" => return true,
            b"switch" => return code.0[bracket] == b'{',
            b"" if matches!(code.prev_byte(start), b'[' | b'(' | b'{' | b',' | b':') => {}
            _ => return false,
        }
    }
    false
}

/// Where the type in front of the bracket of a pattern starts, or the bracket itself where there is none.
fn pattern_type_start(code: Code<'_>, bracket: usize) -> usize {
    const KEYWORDS: &[&[u8]] = &[b"is", b"not", b"and", b"or", b"case", b"switch"];
    let mut start = bracket;
    while let Some(last) = code.prev(start) {
        let is_type = match code.0[last] {
            b'.' => true,
            _ => code.is_word(last) && !KEYWORDS.contains(&code.prev_word(start)),
        };
        if !is_type {
            break;
        }
        start = if code.0[last] == b'.' {
            last
        } else {
            code.word_start(last)
        };
    }
    start
}
