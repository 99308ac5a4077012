//! What a difference of two declarations means to those who use them, by the rules of C#.
//!
//! The names and the judgement follow Microsoft's "Library change rules" for .NET: source compatibility decides whether
//! users have to be changed, binary compatibility whether they have to be compiled again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::extract::facts::{MemberKind, Modifiers, TypeKind};
use crate::extract::skeleton::{Declared, DeclaredMember};

/// What a difference means to others.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// Nothing.
    Compatible,
    /// Users are to be compiled again, as they stand.
    Recompile,
    /// Types that inherit from it or implement it have to change.
    BreaksHeirs,
    /// Whoever uses it has to change.
    Breaks,
}

/// A difference.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Difference {
    /// The member; `None` for the type itself.
    pub member: Option<String>,
    /// The rule that says what it means.
    pub rule: &'static str,
    /// What it means.
    pub effect: Effect,
    /// As it was declared.
    pub before: Option<String>,
    /// As it is declared.
    pub after: Option<String>,
    /// Whether types in other assemblies could name it before or can now.
    pub is_open: bool,
}

/// A type with all its parts.
#[derive(Clone, Debug)]
pub struct Whole<'a> {
    head: &'a Declared,
    modifiers: Modifiers,
    bases: Vec<&'a str>,
    members: Vec<&'a DeclaredMember>,
}

impl<'a> Whole<'a> {
    /// The type that `parts` declare; `None` where there is none that others can name.
    #[must_use]
    pub fn of(parts: &[&'a Declared]) -> Option<Self> {
        let head = *parts.first()?;
        let mut modifiers = Modifiers::default();
        for part in parts {
            modifiers.add(part.modifiers);
        }
        let mut bases: Vec<&str> = parts
            .iter()
            .flat_map(|p| p.bases.iter().map(String::as_str))
            .collect();
        bases.sort_unstable();
        bases.dedup();
        Some(Self {
            head,
            modifiers,
            bases,
            members: parts.iter().flat_map(|part| &part.members).collect(),
        })
    }

    fn text(&self) -> String {
        let head = self.head;
        let bases = if self.bases.is_empty() {
            String::new()
        } else {
            format!(" : {}", self.bases.join(", "))
        };
        let kind = format!("{:?}", head.kind).to_lowercase();
        let params = head.params.as_deref().unwrap_or_default();
        let returns = head.returns.as_ref();
        let returns = returns.map_or_else(String::new, |returns| format!("{returns} "));
        let (name, generic, tail) = (&head.name, &head.type_params, &head.constraints);
        format!(
            "{}{kind} {returns}{name}{generic}{params}{bases}{tail}",
            words(self.modifiers)
        )
    }

    /// Whether types in other assemblies can name it.
    fn is_seen(&self) -> bool {
        reach(self.modifiers, false) > 1
    }

    /// Whether they can name a member of it.
    fn shows(&self, member: &DeclaredMember) -> bool {
        let is_enum = self.head.kind == TypeKind::Enum;
        let in_interface = self.head.kind == TypeKind::Interface;
        self.is_seen() && (is_enum || reach(member.modifiers, in_interface) > 1)
    }

    /// Whether types elsewhere may inherit from it.
    fn is_open(&self) -> bool {
        let closed = [Modifiers::SEALED, Modifiers::STATIC];
        let is_class = matches!(self.head.kind, TypeKind::Class | TypeKind::Record);
        is_class && !closed.iter().any(|&modifier| self.modifiers.has(modifier))
    }
}

/// Modifiers that others notice.
const SEEN: [(Modifiers, &str); 10] = [
    (Modifiers::PUBLIC, "public"),
    (Modifiers::PROTECTED, "protected"),
    (Modifiers::INTERNAL, "internal"),
    (Modifiers::STATIC, "static"),
    (Modifiers::ABSTRACT, "abstract"),
    (Modifiers::SEALED, "sealed"),
    (Modifiers::VIRTUAL, "virtual"),
    (Modifiers::OVERRIDE, "override"),
    (Modifiers::READONLY, "readonly"),
    (Modifiers::REQUIRED, "required"),
];

fn words(modifiers: Modifiers) -> String {
    let mut text = String::new();
    for (_, word) in SEEN.iter().filter(|(modifier, _)| modifiers.has(*modifier)) {
        text.push_str(word);
        text.push(' ');
    }
    text
}

/// How many can name it, as a number that falls.
fn reach(modifiers: Modifiers, in_interface: bool) -> u8 {
    let has = |modifier| modifiers.has(modifier);
    if has(Modifiers::PUBLIC) {
        3
    } else if has(Modifiers::PROTECTED) {
        2
    } else if in_interface && !has(Modifiers::INTERNAL) {
        3
    } else {
        1
    }
}

/// What differs between two states of a type; one of them may be missing.
#[must_use]
pub fn differences(before: Option<&Whole<'_>>, after: Option<&Whole<'_>>) -> Vec<Difference> {
    let of_type =
        |rule, effect, before: Option<&Whole<'_>>, after: Option<&Whole<'_>>| Difference {
            member: None,
            rule,
            effect,
            before: before.map(Whole::text),
            after: after.map(Whole::text),
            is_open: before.is_some_and(Whole::is_seen) || after.is_some_and(Whole::is_seen),
        };
    let (old, new) = match (before, after) {
        (None, None) => return Vec::new(),
        (Some(_), None) => return vec![of_type("type-removed", Effect::Breaks, before, None)],
        (None, Some(_)) => return vec![of_type("type-added", Effect::Compatible, None, after)],
        (Some(old), Some(new)) => (old, new),
    };
    let mut found = Vec::new();
    if old.text() != new.text() {
        let (rule, effect) = of_heads(old, new);
        found.push(of_type(rule, effect, before, after));
    }
    members(old, new, &mut found);
    found
}

fn of_heads(old: &Whole<'_>, new: &Whole<'_>) -> (&'static str, Effect) {
    let gains = |modifier| new.modifiers.has(modifier) && !old.modifiers.has(modifier);
    let lost = old.bases.iter().any(|base| !new.bases.contains(base));
    let gained = new.bases.iter().any(|base| !old.bases.contains(base));
    let parts = (&old.head.params, &old.head.returns);
    if old.head.kind != new.head.kind {
        ("type-kind-changed", Effect::Breaks)
    } else if reach(new.modifiers, false) < reach(old.modifiers, false) {
        ("type-less-accessible", Effect::Breaks)
    } else if gains(Modifiers::ABSTRACT) || gains(Modifiers::STATIC) {
        ("type-not-created", Effect::Breaks)
    } else if parts != (&new.head.params, &new.head.returns) {
        ("type-parameters-changed", Effect::Breaks)
    } else if old.head.constraints != new.head.constraints {
        ("constraint-changed", Effect::Breaks)
    } else if loses_variance(&old.head.type_params, &new.head.type_params) {
        ("variance-changed", Effect::Breaks)
    } else if lost {
        ("base-removed", Effect::Breaks)
    } else if gains(Modifiers::SEALED) {
        ("type-sealed", Effect::BreaksHeirs)
    } else if gained && old.head.kind == TypeKind::Interface {
        ("base-added-to-interface", Effect::BreaksHeirs)
    } else {
        ("type-widened", Effect::Compatible)
    }
}

/// Whether a type parameter of `<in T, out U>` is no longer as free as it was.
fn loses_variance(old: &str, new: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let params = text.trim_matches(['<', '>']).split(',');
        let word = |param: &str| {
            param
                .trim()
                .split_once(' ')
                .map_or("", |(word, _)| word)
                .to_owned()
        };
        params.map(word).collect()
    };
    let pairs = words(old).into_iter().zip(words(new));
    pairs
        .into_iter()
        .any(|(old, new)| !old.is_empty() && old != new)
}

fn members(old: &Whole<'_>, new: &Whole<'_>, found: &mut Vec<Difference>) {
    let by_key = |whole: &Whole<'_>| {
        let members = whole.members.iter();
        members
            .map(|m| (m.key.clone(), (*m).clone()))
            .collect::<BTreeMap<_, DeclaredMember>>()
    };
    let (before, mut after) = (by_key(old), by_key(new));
    let in_interface = old.head.kind == TypeKind::Interface;
    let shown =
        |member: &DeclaredMember| Some(format!("{}{}", words(member.modifiers), member.text));
    for (key, member) in &before {
        let same = after.remove(key);
        let same = same.or_else(|| {
            // A parameter that may be left out was added: the same member to those who are compiled again.
            let longer = after
                .iter()
                .find(|(_, new)| extends(member, new))?
                .0
                .clone();
            after.remove(&longer)
        });
        let (rule, effect) = match &same {
            None => (removed(member), Effect::Breaks),
            Some(new) if shown(new) == shown(member) => continue,
            Some(new) => altered(member, new, in_interface),
        };
        found.push(Difference {
            member: Some(member.name.clone()),
            rule,
            effect,
            before: shown(member),
            after: same.as_ref().and_then(shown),
            is_open: old.shows(member) || same.as_ref().is_some_and(|same| new.shows(same)),
        });
    }
    for member in after.into_values() {
        let (rule, effect) = added(&member, new);
        found.push(Difference {
            member: Some(member.name.clone()),
            rule,
            effect,
            before: None,
            after: shown(&member),
            is_open: new.shows(&member),
        });
    }
}

/// Whether `new` is `old` with further parameters that may be left out.
fn extends(old: &DeclaredMember, new: &DeclaredMember) -> bool {
    let further = new.params.len().checked_sub(old.params.len());
    old.name == new.name
        && old.kind == new.kind
        && further.is_some_and(|further| further > 0 && further <= new.optional)
        && new.params.starts_with(&old.params)
}

fn removed(member: &DeclaredMember) -> &'static str {
    match member.kind {
        MemberKind::EnumMember => "enum-member-removed",
        MemberKind::Constructor => "constructor-removed",
        _ => "member-removed",
    }
}

fn added(member: &DeclaredMember, owner: &Whole<'_>) -> (&'static str, Effect) {
    let has = |modifier| member.modifiers.has(modifier);
    let is_static = has(Modifiers::STATIC);
    if owner.head.kind == TypeKind::Interface && !is_static {
        ("member-added-to-interface", Effect::BreaksHeirs)
    } else if has(Modifiers::ABSTRACT) && owner.is_open() {
        ("abstract-member-added", Effect::BreaksHeirs)
    } else if has(Modifiers::REQUIRED) {
        ("required-member-added", Effect::Breaks)
    } else {
        ("member-added", Effect::Compatible)
    }
}

fn altered(
    old: &DeclaredMember,
    new: &DeclaredMember,
    in_interface: bool,
) -> (&'static str, Effect) {
    let gains = |modifier| new.modifiers.has(modifier) && !old.modifiers.has(modifier);
    let loses = |modifier| old.modifiers.has(modifier) && !new.modifiers.has(modifier);
    let has = |member: &DeclaredMember, accessor: &str| {
        open_accessors(member).contains(&accessor.to_owned())
    };
    let writes = |member: &DeclaredMember| has(member, "set") || has(member, "init");
    let is_virtual = |member: &DeclaredMember| {
        let open = [Modifiers::VIRTUAL, Modifiers::ABSTRACT, Modifiers::OVERRIDE];
        open.iter().any(|&modifier| member.modifiers.has(modifier))
            && !member.modifiers.has(Modifiers::SEALED)
    };
    if old.ty != new.ty {
        ("type-of-member-changed", Effect::Breaks)
    } else if reach(new.modifiers, in_interface) < reach(old.modifiers, in_interface) {
        ("member-less-accessible", Effect::Breaks)
    } else if gains(Modifiers::STATIC) || loses(Modifiers::STATIC) {
        ("static-changed", Effect::Breaks)
    } else if constraints(old) != constraints(new) {
        ("constraint-changed", Effect::Breaks)
    } else if (has(old, "get") && !has(new, "get")) || (writes(old) && !writes(new)) {
        ("accessor-removed", Effect::Breaks)
    } else if has(old, "set") && !has(new, "set") {
        ("setter-only-initialises", Effect::Breaks)
    } else if gains(Modifiers::READONLY) {
        ("field-made-readonly", Effect::Breaks)
    } else if gains(Modifiers::REQUIRED) {
        ("member-made-required", Effect::Breaks)
    } else if gains(Modifiers::ABSTRACT) {
        ("member-made-abstract", Effect::BreaksHeirs)
    } else if is_virtual(old) && !is_virtual(new) {
        ("member-not-overridable", Effect::BreaksHeirs)
    } else if in_interface && old.accessors != new.accessors {
        ("accessor-added-to-interface", Effect::BreaksHeirs)
    } else if old.params.len() != new.params.len() {
        ("optional-parameter-added", Effect::Recompile)
    } else if old.optional > new.optional {
        ("default-removed", Effect::Breaks)
    } else if old.optional == new.optional && old.defaults != new.defaults {
        // Who is compiled against the old one goes on passing the old value.
        ("default-changed", Effect::Recompile)
    } else if old.accessors != new.accessors
        || old.modifiers != new.modifiers
        || old.optional != new.optional
    {
        ("member-widened", Effect::Compatible)
    } else {
        // What is left are names of parameters: calls that name them break, others stay.
        ("parameter-renamed", Effect::Recompile)
    }
}

/// What a method asks of its type parameters.
fn constraints(member: &DeclaredMember) -> &str {
    let tail = member.text.rsplit_once(") where ");
    tail.map_or("", |(_, constraints)| constraints)
}

/// The accessors that others may use.
fn open_accessors(member: &DeclaredMember) -> Vec<String> {
    let inner = member.accessors.trim_matches(['{', '}', ' ']);
    let parts = inner
        .split(';')
        .map(str::trim)
        .filter(|part| !part.is_empty());
    parts
        .filter(|part| !part.contains(' '))
        .map(str::to_owned)
        .collect()
}
