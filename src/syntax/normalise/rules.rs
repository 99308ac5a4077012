//! The words at which something may have to be rewritten, and the rule for each.

use super::forms;
use super::names;
use super::rewrite::Rewriter;

/// Where a word stands.
#[derive(Clone, Copy)]
pub(super) struct Site {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Start of the next token.
    pub(super) next: usize,
}

/// One word and what is done where it stands.
struct Rule {
    word: &'static [u8],
    apply: fn(&mut Rewriter<'_, '_>, Site),
}

/// Every word with a rule; the rules are explained in [`names`] and [`forms`].
const RULES: &[Rule] = &[
    rule(b"allows", forms::allows_ref_struct),
    rule(b"and", names::pattern_operator),
    rule(b"assembly", names::attribute_target),
    rule(b"async", names::async_modifier),
    rule(b"await", names::await_operator),
    rule(b"extension", forms::extension_block),
    rule(b"field", names::attribute_target),
    rule(b"from", forms::discarded_range_variable),
    rule(b"in", forms::parameter_modifier),
    rule(b"method", names::attribute_target),
    rule(b"module", names::attribute_target),
    rule(b"nint", names::native_integer),
    rule(b"not", names::pattern_operator),
    rule(b"nuint", names::native_integer),
    rule(b"operator", forms::compound_operator),
    rule(b"or", names::pattern_operator),
    rule(b"out", forms::parameter_modifier),
    rule(b"param", names::attribute_target),
    rule(b"partial", names::member_modifier),
    rule(b"property", names::attribute_target),
    rule(b"record", names::record_declaration),
    rule(b"ref", forms::ref_modifier),
    rule(b"required", names::member_modifier),
    rule(b"scoped", forms::parameter_modifier),
    rule(b"type", names::attribute_target),
    rule(b"typevar", names::attribute_target),
    rule(b"unsafe", forms::unsafe_finalizer),
    rule(b"with", names::with_operator),
];

const fn rule(word: &'static [u8], apply: fn(&mut Rewriter<'_, '_>, Site)) -> Rule {
    Rule { word, apply }
}

/// Whether a word with a rule starts with two letters, by the lowest five bits of both: dismisses nearly
/// every word without looking further.
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
    if !PAIRS[pair(code.byte(start), code.byte(start + 1))] {
        return;
    }
    let word = code.word(start);
    if let Some(rule) = RULES.iter().find(|rule| rule.word == word) {
        let end = start + word.len();
        let next = code.next(end);
        (rule.apply)(rewriter, Site { start, end, next });
    }
}
