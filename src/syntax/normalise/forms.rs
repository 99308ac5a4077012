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

/// Whether the target that ends at `last` is a value to the grammar: a call or `p++`, `*(...)`, `(c ? ref a : ref b)`.
fn is_value(rewriter: &Rewriter<'_, '_>, last: usize) -> bool {
    const NO_METHODS: &[&[u8]] = &[b"await", b"do", b"else", b"in", b"return", b"throw", b"var"];
    let code = rewriter.code;
    match code.0[last] {
        b'+' | b'-' => last > 0 && code.0[last - 1] == code.0[last],
        b')' => rewriter.opened(last).is_some_and(|open| {
            let before = code.prev_word(open);
            let is_generic = code
                .prev(open)
                .is_some_and(|angle| code.0[..=angle].ends_with(b">"))
                && !code.0[..open].trim_ascii_end().ends_with(b"=>");
            let is_call = is_generic || !(before.is_empty() || NO_METHODS.contains(&before));
            is_call || code.prev_byte(open) == b'*' || rewriter.last_modifier > Some(open)
        }),
        _ => false,
    }
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

/// The `(` at `open`: a `*` before it that takes what a pointer points to becomes another prefix operator,
/// because the grammar lets `*` only stand before names.
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
    let before = code.0[..star].trim_ascii_end();
    match before.last() {
        Some(b')' | b']' | b'"' | b'\'') => false,
        Some(b'+' | b'-') => !(before.ends_with(b"++") || before.ends_with(b"--")),
        Some(_) => matches!(
            code.prev_word(star),
            b"" | b"return" | b"ref" | b"out" | b"in" | b"case" | b"await"
        ),
        None => true,
    }
}

/// Where the target of an assignment ends whose `=` is at `at`, or `None` where the `=` ends a comparison.
fn target_end(code: Code<'_>, at: usize) -> Option<usize> {
    let is_operator = |byte: &&u8| b"+-*/%&|^<>?!".contains(byte);
    let len = code.0[..at].iter().rev().take_while(is_operator).count();
    let is_comparison = matches!(&code.0[at - len..at], b"!" | b"<" | b">");
    (!is_comparison).then_some(at - len)
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

/// `from _ in`: any other name will do.
pub(super) fn discarded_range_variable(rewriter: &mut Rewriter<'_, '_>, site: Site) {
    if rewriter.code.word(site.next) == b"_" {
        rewriter.view.put(site.next, b"x");
    }
}

/// `unsafe` before a finalizer, which has no modifiers in the grammar.
pub(super) fn unsafe_finalizer(rewriter: &mut Rewriter<'_, '_>, site: Site) {
    if rewriter.code.byte(site.next) == b'~' {
        rewriter.view.blank(site.start..site.end);
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

/// The `..` at `at`: blanked where a pattern follows it in a list pattern, a discard where it comes first.
pub(super) fn slice(rewriter: &mut Rewriter<'_, '_>, at: usize) {
    let code = rewriter.code;
    let before = code.prev_byte(at);
    let next = code.next(at + 2);
    if !matches!(before, b'[' | b',') {
        return;
    }
    let is_bare = matches!(code.byte(next), b',' | b']');
    if !is_bare && (is_only_pattern(code, next) || is_pattern(code, rewriter.around())) {
        rewriter.view.blank(at..at + 2);
    } else if is_bare && is_pattern(code, rewriter.around()) {
        rewriter.bare_slices.push(at);
        if before == b'[' && code.prev_word(code.prev(at).unwrap_or(at)) != b"case" {
            rewriter.view.put(at, b"_ ");
        }
    }
}

/// The `]` at `brackets.close`: a list pattern before `when`, or of one `var` before `=>`, becomes a
/// positional pattern.
pub(super) fn list_end(rewriter: &mut Rewriter<'_, '_>, brackets: Brackets) {
    let code = rewriter.code;
    let next = code.next(brackets.close + 1);
    let is_guarded = code.byte(next) == b'w' && code.word(next) == b"when";
    let is_misread = if is_guarded {
        is_pattern(
            code,
            std::iter::once(brackets.open).chain(rewriter.around()),
        )
    } else {
        code.byte(next) == b'=' && code.byte(next + 1) == b'>' && is_single_variable(code, brackets)
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

/// Whether the brackets hold `var` and a name, nothing else.
fn is_single_variable(code: Code<'_>, brackets: Brackets) -> bool {
    let var = code.next(brackets.open + 1);
    let name = code.next(code.word_end(var));
    code.word(var) == b"var" && code.next(code.word_end(name)) == brackets.close
}

/// Whether what starts at `next` can be a pattern but no expression.
fn is_only_pattern(code: Code<'_>, next: usize) -> bool {
    matches!(code.byte(next), b'{' | b'<' | b'>') || matches!(code.word(next), b"var" | b"not")
}

/// Whether the first of `brackets`, which are given from the innermost outwards, belongs to a pattern.
fn is_pattern(code: Code<'_>, brackets: impl Iterator<Item = usize>) -> bool {
    /// Patterns nested deeper than this nobody writes; the limit keeps the pass linear.
    const DEEPEST: usize = 16;
    for bracket in brackets.take(DEEPEST) {
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
    if code.0[bracket] == b'[' {
        return start;
    }
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
