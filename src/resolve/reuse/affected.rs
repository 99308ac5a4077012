//! Which files have to be bound again after a change.
//!
//! Binding asks for names, and names are answered by declarations ([`Entry`]). A file that spells no name whose answer
//! has changed is bound as before. What has changed is followed through declarations: one that is spelt with such a
//! name is another too, though it is written as before, and so the files that ask for *its* name are bound again.
//!
//! Names are not told apart by where they stand, so that more is bound again than need be, and never less. Only private
//! members are: nobody sees them but the files that hold a part of their type.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use super::declared::{Declared, Entry, Implies, Role, Spelt, silent, spelt};
use crate::base::digest::Digest;

/// Names that the language asks for in nearly every file: by `foreach`, `await`, deconstruction.
const EVERYWHERE: [&str; 9] = [
    "GetEnumerator",
    "GetAsyncEnumerator",
    "MoveNext",
    "MoveNextAsync",
    "Current",
    "GetAwaiter",
    "IsCompleted",
    "GetResult",
    "Deconstruct",
];

/// Those that query expressions ask for.
const QUERIES: [&str; 11] = [
    "Select",
    "SelectMany",
    "Where",
    "Join",
    "GroupJoin",
    "OrderBy",
    "OrderByDescending",
    "ThenBy",
    "ThenByDescending",
    "GroupBy",
    "Cast",
];

/// Those that element access and list patterns ask for.
const ELEMENTS: [&str; 4] = ["Item", "Slice", "Count", "Length"];

/// Whether the language asks for a member without its name being spelt.
pub(super) fn is_implied(name: &str) -> bool {
    let implied = [&EVERYWHERE[..], &QUERIES, &ELEMENTS, &["Add", "Invoke"]];
    implied.iter().any(|names| names.contains(&name))
}

/// What has changed.
#[derive(Debug, Default)]
pub(super) struct Changed {
    /// Everything has to be bound again.
    everything: bool,
    /// Names of types, namespaces and aliases.
    types: FxHashSet<Spelt>,
    members: FxHashSet<Spelt>,
    /// Members that only code within their type sees, with the names of these types.
    private: FxHashSet<(Spelt, Spelt)>,
    /// Types by the names of which constructors are called.
    constructors: FxHashSet<Spelt>,
    /// What is asked for without being spelt.
    implied: Implies,
}

impl Changed {
    /// Everything.
    pub(super) fn everything() -> Self {
        Self {
            everything: true,
            ..Self::default()
        }
    }

    /// A namespace is there that was not, or is not any more, or is seen by others.
    pub(super) fn namespace(&mut self, last: Spelt) {
        self.types.insert(last);
    }

    /// A file that was changed, added (`before` is `None`) or removed.
    pub(super) fn file(&mut self, before: Option<&Declared>, after: Option<&Declared>) {
        let none = Declared::default();
        if let (Some(before), Some(after)) = (before, after) {
            self.everything |= before.environment != after.environment;
        } else {
            let there = before.or(after);
            self.everything |= there.is_some_and(|there| there.environment != silent());
        }
        let (before, after) = (before.unwrap_or(&none), after.unwrap_or(&none));
        let (old, new) = (by_name(before), by_name(after));
        for (key, digests) in &old {
            if new.get(key) != Some(digests) {
                self.add(*key);
            }
        }
        for key in new.keys().filter(|key| !old.contains_key(key)) {
            self.add(*key);
        }
    }

    fn add(&mut self, (role, name, owner): Answer) -> bool {
        match role {
            Role::Private => self.private.insert((name, owner.unwrap_or_default())),
            Role::Type => self.types.insert(name),
            Role::Constructor => self.constructors.insert(name),
            Role::Member => self.members.insert(name),
            Role::Operator => !std::mem::replace(&mut self.everything, true),
        }
    }

    /// Follows the changes through the declarations of all files.
    pub(super) fn close(&mut self, all: &[&Declared]) {
        if self.everything || self.is_empty() {
            return;
        }
        // Who inherits from a type calls its constructors, under another name.
        let entries = || all.iter().flat_map(|declared| &declared.entries);
        let heirs: Vec<Spelt> = entries()
            .filter(|entry| entry.role == Role::Type)
            .filter(|entry| entry.is_spelt_with(&self.constructors))
            .map(|entry| entry.name)
            .collect();
        self.constructors.extend(heirs);
        let mut grows = true;
        while std::mem::take(&mut grows) && !self.everything {
            for entry in entries() {
                if self.reaches(entry) {
                    grows |= self.add(entry.answer());
                }
            }
        }
        self.imply();
    }

    /// Whether a declaration means something else than before.
    fn reaches(&self, entry: &Entry) -> bool {
        if entry.is_spelt_with(&self.types) || meet(&entry.valued_with, &self.types) {
            return true;
        }
        // Names in a type may be those of types that it inherits.
        if !entry.spelt_with.is_empty()
            && entry.owner.is_some_and(|owner| self.types.contains(&owner))
        {
            return true;
        }
        let is_private = |value: &Spelt| self.private.iter().any(|(name, _)| name == value);
        meet(&entry.valued_with, &self.members)
            || !self.private.is_empty() && entry.valued_with.iter().any(is_private)
    }

    /// Tells what changes for those who do not spell it.
    fn imply(&mut self) {
        let has = |names: &[&str]| names.iter().any(|name| self.members.contains(&spelt(name)));
        let implied = [
            (has(&QUERIES), Implies::QUERIES),
            (has(&ELEMENTS), Implies::ELEMENTS),
            (has(&["Add"]), Implies::ADDITIONS),
            (!self.constructors.is_empty(), Implies::CREATIONS),
        ];
        let everything = has(&EVERYWHERE);
        for (_, what) in implied.into_iter().filter(|(changes, _)| *changes) {
            self.implied.add(what);
        }
        self.everything |= everything;
    }

    fn is_empty(&self) -> bool {
        self.types.is_empty()
            && self.members.is_empty()
            && self.private.is_empty()
            && self.constructors.is_empty()
    }

    /// Whether a file that was not changed itself has to be bound again. Asked after [`Changed::close`].
    pub(super) fn concerns(&self, file: &Declared) -> bool {
        if self.everything {
            return true;
        }
        if self.is_empty() {
            return false;
        }
        let asks = |names: &FxHashSet<Spelt>| {
            if names.len() < 64 {
                let mut names = names.iter();
                names.any(|name| file.names.binary_search(name).is_ok())
            } else {
                file.names.iter().any(|name| names.contains(name))
            }
        };
        let sees = |&(name, owner): &(Spelt, Spelt)| {
            file.names.binary_search(&name).is_ok()
                && file.names.binary_search(&owner).is_ok()
                && file.declares(owner)
        };
        file.implies.meets(self.implied)
            || self.private.iter().any(sees)
            || asks(&self.types)
            || asks(&self.members)
            || asks(&self.constructors)
    }
}

/// What a name is asked for as; for a private member with the type that it stands in.
type Answer = (Role, Spelt, Option<Spelt>);

impl Declared {
    /// Whether a type of a name is declared here, or a part of it.
    fn declares(&self, name: Spelt) -> bool {
        let mut types = self.entries.iter();
        types.any(|entry| entry.role == Role::Type && entry.name == name)
    }
}

impl Entry {
    fn answer(&self) -> Answer {
        let owner = self.owner.filter(|_| self.role == Role::Private);
        (self.role, self.name, owner)
    }

    fn is_spelt_with(&self, names: &FxHashSet<Spelt>) -> bool {
        meet(&self.spelt_with, names)
    }
}

fn meet(some: &[Spelt], names: &FxHashSet<Spelt>) -> bool {
    !names.is_empty() && some.iter().any(|name| names.contains(name))
}

/// The digests of each name in source order: overloads are tried in it.
fn by_name(declared: &Declared) -> BTreeMap<Answer, Vec<Digest>> {
    let mut found: BTreeMap<Answer, Vec<Digest>> = BTreeMap::new();
    for entry in &declared.entries {
        found.entry(entry.answer()).or_default().push(entry.digest);
    }
    found
}
