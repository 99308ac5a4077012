//! Looks type names of the stub files up as the compiler would: from the types around the place outwards through the
//! namespaces, then in the using directives.

use std::collections::{BTreeMap, BTreeSet};

use crate::scan::{Mention, Source};

/// What a name stands for.
#[derive(Debug)]
pub enum Found {
    /// A type of this namespace.
    Declared(String),
    /// Several using directives offer one.
    Ambiguous,
    /// Nothing.
    Missing,
}

/// All declared types.
pub struct Table {
    /// Namespace, then (name, arity).
    types: BTreeMap<String, BTreeSet<(String, usize)>>,
    /// (Simple name of the type around, name, arity).
    nested: BTreeSet<(String, String, usize)>,
    /// Simple name of a type to the simple names in its base list.
    bases: BTreeMap<String, BTreeSet<String>>,
    /// Every namespace and every prefix of one.
    namespaces: BTreeSet<String>,
    /// Delegates: namespace, name, arity.
    delegates: BTreeSet<(String, String, usize)>,
}

impl Table {
    /// Collects the declarations of `sources`.
    pub fn new(sources: &[Source]) -> Self {
        let mut table = Table {
            types: BTreeMap::new(),
            nested: BTreeSet::new(),
            bases: BTreeMap::new(),
            namespaces: BTreeSet::new(),
            delegates: BTreeSet::new(),
        };
        for source in sources {
            table
                .namespaces
                .extend(prefixes(&source.namespace).map(str::to_owned));
            for declared in &source.types {
                let (name, arity) = (declared.name.clone(), declared.arity);
                if declared.delegate {
                    table
                        .delegates
                        .insert((source.namespace.clone(), name.clone(), arity));
                }
                match declared.outer.last() {
                    Some(outer) => drop(table.nested.insert((outer.clone(), name, arity))),
                    None => drop(
                        table
                            .types
                            .entry(source.namespace.clone())
                            .or_default()
                            .insert((name, arity)),
                    ),
                }
            }
            for mention in &source.mentions {
                if let (Some(inside), [.., (name, _)]) =
                    (mention.inside.last(), mention.parts.as_slice())
                {
                    table
                        .bases
                        .entry(inside.clone())
                        .or_default()
                        .insert(name.clone());
                }
            }
        }
        table
    }

    /// What `mention` means in `source`.
    pub fn find(&self, source: &Source, mention: &Mention) -> Found {
        let (first, rest) = mention.parts.split_first().unwrap();
        if mention
            .inside
            .iter()
            .rev()
            .any(|outer| self.is_nested(outer, first))
        {
            return self.tail(source.namespace.clone(), first, rest);
        }
        for scope in prefixes(&source.namespace) {
            if self.has(scope, first) {
                return self.tail(scope.to_owned(), first, rest);
            }
            if let Some(found) = self.in_namespace(&format!("{scope}.{}", first.0), rest) {
                return found;
            }
        }
        if let Some(found) = self.in_namespace(&first.0, rest) {
            return found;
        }
        let offers: Vec<&String> = source
            .usings
            .iter()
            .filter(|u| self.has(u, first))
            .collect();
        match offers.as_slice() {
            [] => Found::Missing,
            [one] => self.tail((*one).clone(), first, rest),
            _ => Found::Ambiguous,
        }
    }

    /// Does a lambda passed for this name get its parameter types from it?
    pub fn is_delegate(&self, namespace: &str, mention: &Mention) -> bool {
        let (name, arity) = mention.parts.last().unwrap();
        self.delegates
            .contains(&(namespace.to_owned(), name.clone(), *arity))
    }

    fn has(&self, namespace: &str, name: &(String, usize)) -> bool {
        self.types
            .get(namespace)
            .is_some_and(|types| types.contains(name))
    }

    /// Nested in `outer` itself or in something that it mentions (its base among them).
    fn is_nested(&self, outer: &str, (name, arity): &(String, usize)) -> bool {
        let within = |o: &str| self.nested.contains(&(o.to_owned(), name.clone(), *arity));
        within(outer)
            || self
                .bases
                .get(outer)
                .is_some_and(|bases| bases.iter().any(|b| within(b)))
    }

    /// The rest of a dotted name whose beginning is the namespace `namespace`; `None` where there is none of that name.
    fn in_namespace(&self, namespace: &str, rest: &[(String, usize)]) -> Option<Found> {
        if !self.namespaces.contains(namespace) {
            return None;
        }
        let (first, deeper) = rest.split_first()?;
        if self.has(namespace, first) {
            return Some(self.tail(namespace.to_owned(), first, deeper));
        }
        Some(
            self.in_namespace(&format!("{namespace}.{}", first.0), deeper)
                .unwrap_or(Found::Missing),
        )
    }

    /// The rest of a dotted name whose beginning is a type: nested types, level by level.
    fn tail(&self, namespace: String, outer: &(String, usize), rest: &[(String, usize)]) -> Found {
        let Some((inner, deeper)) = rest.split_first() else {
            return Found::Declared(namespace);
        };
        match self.is_nested(&outer.0, inner) {
            true => self.tail(namespace, inner, deeper),
            false => Found::Missing,
        }
    }
}

/// `A.B.C`, `A.B`, `A`.
fn prefixes(namespace: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(namespace), |n| {
        n.rsplit_once('.').map(|(outer, _)| outer)
    })
}
