//! Joins what is spelt with what it means.

use std::collections::BTreeMap;

use super::scan::{Spelt, dotted_names};
use super::{Link, LinkKind, Spot, TypeNames, is_of_the_framework};
use crate::resolve::model::TypeId;
use crate::ties::facts::{Certainty, Fact, FactKind};

impl TypeNames<'_> {
    /// The types that the text of a file names, and names that claim to be types and are none.
    #[must_use]
    pub fn in_text(&self, path: &str, text: &str) -> Vec<Link> {
        let mut found = Vec::new();
        for spelt in dotted_names(text) {
            let spot = Spot::Beside(path.to_owned(), spelt.line);
            let Some(link) = self.link(&spelt, spot.clone()) else {
                continue;
            };
            // An element that names a type and gives it a name of its own.
            if let (Some(called), Some(ty), Some(certainty)) =
                (&spelt.called, link.ty, link.matched)
                && certainty < Certainty::Guess
            {
                found.push(Link {
                    kind: LinkKind::Name,
                    text: called.clone(),
                    ty: Some(ty),
                    declared: vec![spot],
                    used: Vec::new(),
                    matched: None,
                });
            }
            found.push(link);
        }
        found
    }

    fn link(&self, spelt: &Spelt, spot: Spot) -> Option<Link> {
        let found = self.find(spelt);
        if found.is_none() && !self.is_missing(spelt) {
            return None;
        }
        Some(Link {
            kind: LinkKind::Type,
            text: spelt.name.clone(),
            ty: found.map(|(ty, _)| ty),
            declared: Vec::new(),
            used: vec![spot],
            matched: found.map(|(_, certainty)| certainty),
        })
    }

    /// The link that a string of the code makes, where it spells a whole name with its namespace.
    fn in_string(&self, text: &str, spot: Spot) -> Option<Link> {
        let spelt = dotted_names(text).into_iter().next()?;
        let found = self.find(&spelt);
        let is_elsewhere = found.is_none() && self.is_elsewhere(&spelt);
        let is_everywhere = is_elsewhere && is_of_the_framework(&spelt.name);
        if is_everywhere || text.contains("{}") {
            return None;
        }
        Some(Link {
            kind: if is_elsewhere {
                LinkKind::ExternalType
            } else {
                LinkKind::Type
            },
            text: text.to_owned(),
            ty: found.map(|(ty, _)| ty),
            declared: Vec::new(),
            used: vec![spot],
            matched: found.map(|(_, certainty)| certainty),
        })
    }
}

/// One side of a name that two places spell.
#[derive(Default)]
struct Sides {
    declared: Vec<Spot>,
    used: Vec<Spot>,
    ty: Option<TypeId>,
}

/// All links: those of `beside`, and topics, keys and names that `facts` spell.
///
/// What is declared and never used, or the other way round, has no match. A name of a configuration that no code spells is
/// left out: the framework that reads it is its user.
#[must_use]
pub fn find(facts: &[Fact], names: &TypeNames<'_>, beside: Vec<Link>) -> Vec<Link> {
    let mut sides: BTreeMap<(LinkKind, String), Sides> = BTreeMap::new();
    let mut links = Vec::new();
    for link in beside {
        if link.kind == LinkKind::Name {
            let known = sides.entry((link.kind, link.text)).or_default();
            known.declared.extend(link.declared);
            known.ty = known.ty.or(link.ty);
        } else {
            links.push(link);
        }
    }
    for fact in facts.iter().filter(|fact| !fact.text.is_empty()) {
        let spot = Spot::Code(fact.file, fact.line);
        let (kind, is_declared) = match fact.kind {
            FactKind::Sends if fact.detail == "topic" => (LinkKind::Topic, true),
            FactKind::Handles if fact.detail == "topic" => (LinkKind::Topic, false),
            FactKind::Registration if fact.detail == "named" => (LinkKind::Name, true),
            FactKind::Registration => (LinkKind::Key, true),
            FactKind::Locator => (LinkKind::Key, false),
            FactKind::Link if fact.detail == "name" => (LinkKind::Name, false),
            FactKind::Link => {
                links.extend(names.in_string(&fact.text, spot));
                continue;
            }
            _ => continue,
        };
        let known = sides.entry((kind, fact.text.clone())).or_default();
        if is_declared {
            known.declared.push(spot);
            let stands = fact.object.source().or(match kind {
                LinkKind::Name => fact.subject.source(),
                _ => None,
            });
            known.ty = known.ty.or(stands);
        } else {
            known.used.push(spot);
        }
    }
    links.extend(sides.into_iter().filter_map(|((kind, text), sides)| {
        let both = !sides.declared.is_empty() && !sides.used.is_empty();
        let is_wanted = kind != LinkKind::Name || !sides.used.is_empty();
        is_wanted.then(|| Link {
            kind,
            text,
            ty: sides.ty,
            declared: sides.declared,
            used: sides.used,
            matched: both.then_some(Certainty::Likely),
        })
    }));
    links.sort();
    links.dedup();
    links
}
