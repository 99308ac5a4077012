//! Contextual keywords that are names where they stand.
//!
//! The grammar takes `async`, `required`, `or` and their like for keywords wherever a keyword could stand,
//! and so loses the statement in which one is a variable. Each [`Rule`] has the words and the test that
//! tells, from the tokens around, that the word is a name there; the parser's copy then has `_` as its first
//! letter, which makes it an ordinary name of the same length. Words not listed (`from`, `value`, `scoped`,
//! `file`, ...) are names to the grammar already.

use super::code::Code;
use super::forms;
use super::rewrite::Rewriter;

/// One word at which something may have to be rewritten, and the rule for it.
struct Rule {
    word: &'static [u8],
    apply: fn(&mut Rewriter<'_, '_>, Site),
}

/// Where a word stands.
#[derive(Clone, Copy)]
pub(super) struct Site {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Start of the next token.
    pub(super) next: usize,
}

/// Every word with a rule.
const RULES: &[Rule] = &[
    // A modifier or a lambda's `async` is followed by a word or by a parameter list and `=>`.
    rule(b"async", async_name),
    // Modifiers: followed by another word or by a tuple type.
    rule(b"partial", modifier_name),
    rule(b"required", modifier_name),
    // A declaration has the type's name or `class` or `struct` next.
    rule(b"record", record_name),
    // Operators of patterns have a pattern next.
    rule(b"and", pattern_operator_name),
    rule(b"or", pattern_operator_name),
    rule(b"not", pattern_operator_name),
    // The operator has its initialiser next.
    rule(b"with", with_name),
    // The operator has an operand next.
    rule(b"await", await_name),
    // Types since C# 9, names before.
    rule(b"nint", native_integer_name),
    rule(b"nuint", native_integer_name),
    // Behind `[`, attribute targets have a colon next.
    rule(b"assembly", attribute_target_name),
    rule(b"field", attribute_target_name),
    rule(b"method", attribute_target_name),
    rule(b"module", attribute_target_name),
    rule(b"param", attribute_target_name),
    rule(b"property", attribute_target_name),
    rule(b"type", attribute_target_name),
    rule(b"typevar", attribute_target_name),
    // Not names, but the first words of constructs the grammar lacks.
    rule(b"allows", forms::allows_ref_struct),
    rule(b"extension", forms::extension_block),
    rule(b"from", forms::discarded_range_variable),
    rule(b"in", forms::parameter_modifier),
    rule(b"operator", forms::compound_operator),
    rule(b"out", forms::parameter_modifier),
    rule(b"ref", forms::ref_modifier),
    rule(b"scoped", forms::parameter_modifier),
    rule(b"unsafe", forms::unsafe_finalizer),
];

const fn rule(word: &'static [u8], apply: fn(&mut Rewriter<'_, '_>, Site)) -> Rule {
    Rule { word, apply }
}

/// Whether a word with a rule starts with these two letters, by the lowest five bits of both: dismisses
/// nearly every word without looking further.
const PAIRS: [bool; 1 << 10] = pairs();

const fn pairs() -> [bool; 1 << 10] {
    let mut table = [false; 1 << 10];
    let mut index = 0;
    while index < RULES.len() {
        let word = RULES[index].word;
        table[pair(word[0], word[1])] = true;
        index += 1;
    }
    table
}

const fn pair(first: u8, second: u8) -> usize {
    (first as usize & 31) << 5 | second as usize & 31
}

/// Applies the rule for the word that starts at `start`, if it has one.
pub(super) fn apply(rewriter: &mut Rewriter<'_, '_>, start: usize) {
    let code = rewriter.code;
    if !PAIRS[pair(code.0[start], code.byte(start + 1))] {
        return;
    }
    let end = code.word_end(start);
    let word = &code.0[start..end];
    if let Some(rule) = RULES.iter().find(|rule| rule.word == word) {
        let next = code.next(end);
        (rule.apply)(rewriter, Site { start, end, next });
    }
}

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

/// Makes the word at `start` an ordinary name.
fn rename(rewriter: &mut Rewriter<'_, '_>, start: usize) {
    rewriter.view.put(start, b"_");
}

/// Whether the token at `next` is a word that does not go on with an expression.
fn is_declaring_word(code: Code<'_>, next: usize) -> bool {
    code.is_word(next) && !goes_on(code, next)
}

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

/// Whether a pattern can start at `next`.
fn is_pattern_start(code: Code<'_>, next: usize) -> bool {
    match code.byte(next) {
        b'"' | b'\'' | b'(' | b'{' | b'[' | b'<' | b'>' | b'-' | b'+' => true,
        b'.' => code.byte(next + 1).is_ascii_digit(),
        _ => is_declaring_word(code, next),
    }
}

fn async_name(rewriter: &mut Rewriter<'_, '_>, site: Site) {
    if rewriter.code.byte(site.next) == b'(' {
        rewriter.await_close(site.next, site.start, |rewriter, word, brackets| {
            let code = rewriter.code;
            let next = code.next(brackets.close + 1);
            let is_lambda = code.byte(next) == b'=' && code.byte(next + 1) == b'>';
            if !is_lambda && !is_declaring_word(code, next) {
                rename(rewriter, word);
            }
        });
    } else if !is_declaring_word(rewriter.code, site.next) {
        rename(rewriter, site.start);
    }
}

fn modifier_name(rewriter: &mut Rewriter<'_, '_>, site: Site) {
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

fn record_name(rewriter: &mut Rewriter<'_, '_>, site: Site) {
    if !is_declaring_word(rewriter.code, site.next) {
        rename(rewriter, site.start);
    }
}

fn pattern_operator_name(rewriter: &mut Rewriter<'_, '_>, site: Site) {
    if !is_pattern_start(rewriter.code, site.next) {
        rename(rewriter, site.start);
    }
}

fn with_name(rewriter: &mut Rewriter<'_, '_>, site: Site) {
    if rewriter.code.byte(site.next) != b'{' {
        rename(rewriter, site.start);
    }
}

fn await_name(rewriter: &mut Rewriter<'_, '_>, site: Site) {
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

fn native_integer_name(rewriter: &mut Rewriter<'_, '_>, site: Site) {
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

/// Whether a type ends before `before`, so that a declared name follows.
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
    let word = code.prev_word(before);
    match word {
        b"" => matches!(code.prev_byte(before), b'>' | b']' | b'?'),
        _ => !MODIFIERS.contains(&word),
    }
}

fn attribute_target_name(rewriter: &mut Rewriter<'_, '_>, site: Site) {
    let code = rewriter.code;
    if code.prev_byte(site.start) == b'[' && code.byte(site.next) != b':' {
        rename(rewriter, site.start);
    }
}
