//! Preprocessor directives: what one line says, and which branches of `#if` are active.

use std::collections::{BTreeMap, BTreeSet};

use super::NoteKind;
use super::condition::evaluate;

/// One directive line, without its `#`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Directive<'s> {
    If(&'s [u8]),
    Elif(&'s [u8]),
    Else,
    Endif,
    Define(&'s [u8]),
    Undef(&'s [u8]),
    /// Regions, pragmas, line numbers, references and everything else that changes nothing.
    Other,
}

impl<'s> Directive<'s> {
    /// The directive in `line`, which starts behind the `#`.
    pub(super) fn parse(line: &'s [u8]) -> Self {
        let line = line.trim_ascii_start();
        let len = line
            .iter()
            .take_while(|byte| byte.is_ascii_alphabetic())
            .count();
        let (word, rest) = line.split_at(len);
        match word {
            b"if" => Self::If(rest),
            b"elif" => Self::Elif(rest),
            b"else" => Self::Else,
            b"endif" => Self::Endif,
            b"define" => Self::Define(symbol(rest)),
            b"undef" => Self::Undef(symbol(rest)),
            _ => Self::Other,
        }
    }
}

/// The first word of what follows `#define` or `#undef`.
fn symbol(rest: &[u8]) -> &[u8] {
    let rest = rest.trim_ascii();
    let ends = |byte: &u8| byte.is_ascii_whitespace() || *byte == b'/';
    let len = rest.iter().position(ends).unwrap_or(rest.len());
    &rest[..len]
}

/// The symbols in force and the `#if`s that are open.
pub(super) struct Conditions<'s> {
    symbols: &'s BTreeSet<String>,
    /// `#define` and `#undef` of this file so far.
    local: BTreeMap<&'s [u8], bool>,
    open: Vec<Branch>,
    /// Irregularities with their offset.
    pub(super) notes: Vec<(usize, NoteKind)>,
}

/// An `#if` whose `#endif` is to come.
struct Branch {
    /// Offset of its `#if`.
    at: usize,
    /// Whether one of its branches was active already.
    taken: bool,
}

impl<'s> Conditions<'s> {
    pub(super) fn new(symbols: &'s BTreeSet<String>) -> Self {
        Self {
            symbols,
            local: BTreeMap::new(),
            open: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// Takes a directive found at offset `at` in active code; tells whether the code behind it is active.
    pub(super) fn meet(&mut self, directive: Directive<'s>, at: usize) -> bool {
        match directive {
            Directive::If(condition) => {
                let taken = self.holds(condition, at);
                self.open.push(Branch { at, taken });
                taken
            }
            Directive::Elif(_) | Directive::Else => {
                self.open.last().is_none() && self.unmatched(at)
            }
            Directive::Endif => self.open.pop().is_some() || self.unmatched(at),
            Directive::Define(name) => self.set(name, true),
            Directive::Undef(name) => self.set(name, false),
            Directive::Other => true,
        }
    }

    /// Takes a directive of the innermost open `#if` found in inactive code; tells whether the code behind
    /// it is active.
    pub(super) fn meet_inactive(&mut self, directive: Directive<'s>, at: usize) -> bool {
        let holds = match directive {
            Directive::Elif(condition) => self.holds(condition, at),
            Directive::Endif => {
                self.open.pop();
                return true;
            }
            other => other == Directive::Else,
        };
        let Some(branch) = self.open.last_mut() else {
            return true;
        };
        let active = holds && !branch.taken;
        branch.taken |= active;
        active
    }

    /// Notes the `#if`s that are still open at the end of the file.
    pub(super) fn finish(mut self) -> Vec<(usize, NoteKind)> {
        let missing = self
            .open
            .iter()
            .map(|branch| (branch.at, NoteKind::MissingEndif));
        self.notes.extend(missing);
        self.notes
    }

    fn set(&mut self, name: &'s [u8], defined: bool) -> bool {
        self.local.insert(name, defined);
        true
    }

    fn unmatched(&mut self, at: usize) -> bool {
        self.notes.push((at, NoteKind::UnmatchedDirective));
        true
    }

    fn holds(&mut self, condition: &[u8], at: usize) -> bool {
        let value = evaluate(condition, |name| self.is_defined(name));
        if value.is_none() {
            self.notes.push((at, NoteKind::BadCondition));
        }
        value.unwrap_or(false)
    }

    fn is_defined(&self, name: &[u8]) -> bool {
        match self.local.get(name) {
            Some(&defined) => defined,
            None => std::str::from_utf8(name).is_ok_and(|name| self.symbols.contains(name)),
        }
    }
}
