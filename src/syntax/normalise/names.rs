//! Contextual keywords that are names where they stand.
//!
//! The grammar takes `async`, `required`, `or` and their like for keywords wherever a keyword could stand,
//! and so loses the statement in which one is a variable. Each rule here tells from the tokens around that
//! the word is a name; the parser's copy then has `_` as its first letter, which makes it an ordinary name
//! of the same length. When in doubt a word stays what it is. Words without a rule (`from`, `value`,
//! `scoped`, `file`, `when`, ...) are names to the grammar already.

use super::code::Code;
use super::rewrite::Rewriter;
use super::rules::Site;

/// Keywords that go on with an expression; none of them can follow a modifier.
const CONTINUING: &[&[u8]] = &[b"as", b"in", b"is", b"switch"];

/// Contextual keywords that go on with an expression if something they apply to follows.
const APPLYING: &[&[u8]] = &[
    b"and",
    b"ascending",
    b"by",
    b"descending",
    b"equals",
    b"from",
    b"group",
    b"into",
    b"join",
    b"let",
    b"on",
    b"or",
    b"orderby",
    b"select",
    b"when",
    b"where",
    b"with",
];

/// Whether the word at `next` goes on with an expression.
fn goes_on(code: Code<'_>, next: usize) -> bool {
    let word = code.word(next);
    if APPLYING.contains(&word) {
        let after = code.next(next + word.len());
        return code.is_word(after)
            || matches!(code.byte(after), b'"' | b'\'' | b'(' | b'{' | b'[');
    }
    CONTINUING.contains(&word)
}

/// Whether the token at `next` is a word that does not go on with an expression.
fn is_declaring_word(code: Code<'_>, next: usize) -> bool {
    code.is_word(next) && !goes_on(code, next)
}

/// Whether a pattern can start at `next`.
fn is_pattern_start(code: Code<'_>, next: usize) -> bool {
    match code.byte(next) {
        b'"' | b'\'' | b'(' | b'{' | b'[' | b'<' | b'>' | b'-' | b'+' => true,
        b'.' => code.byte(next + 1).is_ascii_digit(),
        _ => is_declaring_word(code, next),
    }
}

/// Makes the word at `start` an ordinary name.
fn rename(rewriter: &mut Rewriter<'_, '_>, start: usize) {
    rewriter.view.put(start, b"_");
}

/// `async` is a modifier before another word, before a tuple type and that before a name, and before the
/// parameters of a lambda.
pub(super) fn async_modifier(rewriter: &mut Rewriter<'_, '_>, site: Site) {
    if rewriter.code.byte(site.next) == b'(' {
        rewriter.await_close(site.next, site.start, |rewriter, word, brackets| {
            let code = rewriter.code;
            let next = code.next(brackets.close + 1);
            if !code.is_arrow(next) && !is_declaring_word(code, next) {
                rename(rewriter, word);
            }
        });
    } else if !is_declaring_word(rewriter.code, site.next) {
        rename(rewriter, site.start);
    }
}

/// `partial` and `required` are modifiers before another word, and before a tuple type and that before a name.
pub(super) fn member_modifier(rewriter: &mut Rewriter<'_, '_>, site: Site) {
    if rewriter.code.byte(site.next) == b'(' {
        rewriter.await_close(site.next, site.start, |rewriter, word, brackets| {
            let next = rewriter.code.next(brackets.close + 1);
            if !is_declaring_word(rewriter.code, next) {
                rename(rewriter, word);
            }
        });
    } else if !is_declaring_word(rewriter.code, site.next) {
        rename(rewriter, site.start);
    }
}

/// `record` declares before a name, `class` or `struct`.
pub(super) fn record_declaration(rewriter: &mut Rewriter<'_, '_>, site: Site) {
    if !is_declaring_word(rewriter.code, site.next) {
        rename(rewriter, site.start);
    }
}

/// `and`, `or` and `not` are operators before a pattern.
pub(super) fn pattern_operator(rewriter: &mut Rewriter<'_, '_>, site: Site) {
    if !is_pattern_start(rewriter.code, site.next) {
        rename(rewriter, site.start);
    }
}

/// `with` is an operator before its initialiser.
pub(super) fn with_operator(rewriter: &mut Rewriter<'_, '_>, site: Site) {
    if rewriter.code.byte(site.next) != b'{' {
        rename(rewriter, site.start);
    }
}

/// `await` is an operator before an operand. Before a sign or a bracket it is taken for one, too.
pub(super) fn await_operator(rewriter: &mut Rewriter<'_, '_>, site: Site) {
    let code = rewriter.code;
    let is_name = match (code.byte(site.next), code.byte(site.next + 1)) {
        (b'.', after) => !after.is_ascii_digit(),
        (b'+' | b'-' | b'!' | b'&', after) => after == b'=',
        (b'(' | b'[' | b'"' | b'\'' | b'~', _) => false,
        _ if code.is_word(site.next) => CONTINUING.contains(&code.word(site.next)),
        _ => true,
    };
    if is_name {
        rename(rewriter, site.start);
    }
}

/// `nint` and `nuint` are types since C# 9; before an operator or as a parameter's name they are names.
pub(super) fn native_integer(rewriter: &mut Rewriter<'_, '_>, site: Site) {
    let code = rewriter.code;
    let is_name = match code.byte(site.next) {
        b',' | b')' => is_type_end(code, site.start),
        b'=' | b';' | b'+' | b'-' | b'/' | b'%' | b'!' | b'(' => true,
        _ => false,
    };
    if is_name {
        rename(rewriter, site.start);
    }
}

/// Whether a type ends before `before`, so that what stands there is a declared name.
pub(super) fn is_type_end(code: Code<'_>, before: usize) -> bool {
    const MODIFIERS: &[&[u8]] = &[
        b"in",
        b"out",
        b"params",
        b"readonly",
        b"ref",
        b"scoped",
        b"this",
    ];
    match code.prev_word(before) {
        b"" => matches!(code.prev_byte(before), b'>' | b']' | b'?' | b')' | b'*'),
        word => !MODIFIERS.contains(&word),
    }
}

/// `field`, `type` and the other targets of attributes are targets before a colon; behind `[` and before
/// anything else they are the first element of a collection, or an attribute.
pub(super) fn attribute_target(rewriter: &mut Rewriter<'_, '_>, site: Site) {
    let code = rewriter.code;
    if code.prev_byte(site.start) == b'[' && code.byte(site.next) != b':' {
        rename(rewriter, site.start);
    }
}
