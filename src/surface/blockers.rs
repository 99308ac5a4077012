//! What ties code to the machine it runs on: Windows, the folder of the application, the memory of one process.
//!
//! Each is a place that has to change before the code runs in a container, or in two of them.

use rustc_hash::FxHashMap;

use super::catalogue::blockers;
use super::rules::BlockerRule;
use super::{Place, Scene};
use crate::base::intern::Name;
use crate::extract::facts::{MemberKind, Modifiers};
use crate::resolve::model::TypeId;
use crate::resolve::model::site::{CallSite, Mention, SiteForm};
use crate::ties::Certainty;

/// Something that ties a type to its machine.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Blocker {
    /// The type.
    pub ty: TypeId,
    /// The rule that says so: `system-web`, `registry`, `file-write`, ...
    pub rule: &'static str,
    /// Where.
    pub at: Place,
    /// What it is: the name of a type, of a call, of a member.
    pub what: String,
    /// How sure it is.
    pub certainty: Certainty,
}

/// All of them, by type; tests and platforms left out.
pub(super) fn find(scene: &Scene<'_>) -> Vec<Blocker> {
    let mut found = Vec::new();
    externals(scene, &mut found);
    calls(scene, &mut found);
    members(scene, &mut found);
    found.retain(|blocker| {
        let symbol = &scene.model.types[blocker.ty];
        !symbol.is_test && !symbol.is_platform
    });
    found.sort();
    found.dedup();
    found
}

/// Uses of types from outside that only one kind of machine has.
fn externals(scene: &Scene<'_>, found: &mut Vec<Blocker>) {
    let names = &scene.model.names;
    for external in &scene.model.externals {
        let name = names.text(external.name);
        // A type with several candidates is meant if its name tells it apart.
        let known = match external.namespaces.as_slice() {
            [one] => Some(names.text(*one)),
            _ => None,
        };
        let Some(rule) = blockers().iter().find(|rule| rule.means(known, name)) else {
            continue;
        };
        found.push(Blocker {
            ty: external.from,
            rule: &rule.id,
            at: external
                .place
                .map(|(file, line)| Place::Source(file, line))
                .or_else(|| scene.place_of(external.from))
                .unwrap_or(Place::Beside(0, 0)),
            what: known.map_or_else(
                || name.to_owned(),
                |namespace| format!("{namespace}.{name}"),
            ),
            certainty: if known.is_some() {
                Certainty::Certain
            } else {
                Certainty::Likely
            },
        });
    }
}

impl BlockerRule {
    /// Whether a type of this namespace (where it is known) and name is one.
    fn means(&self, namespace: Option<&str>, name: &str) -> bool {
        let is_named = self.types.iter().any(|known| known == name);
        let Some(namespace) = namespace else {
            return is_named && self.telling;
        };
        let within = |known: &String| {
            let rest = namespace.strip_prefix(known.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let excluded = self.except.iter().any(within);
        let by_namespace = self.namespaces.iter().any(within) && !excluded;
        if self.types.is_empty() {
            by_namespace
        } else {
            is_named && (self.namespaces.is_empty() || by_namespace)
        }
    }
}

/// A rule, and the types that a call has to be made on.
type Known = (&'static BlockerRule, Vec<Name>);

/// Calls that only one kind of machine answers, and writes of files.
fn calls(scene: &Scene<'_>, found: &mut Vec<Blocker>) {
    let mut by_name: FxHashMap<(SiteForm, Name), Vec<Known>> = FxHashMap::default();
    for rule in blockers() {
        let on = scene.index.names(&rule.on);
        for (form, names) in [(SiteForm::Call, &rule.call), (SiteForm::New, &rule.new)] {
            for name in scene.index.names(names) {
                let known = by_name.entry((form, name)).or_default();
                known.push((rule, on.clone()));
            }
        }
    }
    for site in &scene.model.sites {
        for (rule, on) in by_name.get(&(site.form, site.name)).into_iter().flatten() {
            let Some(certainty) = meant(scene, site, on) else {
                continue;
            };
            let via = site.via.map(|via| scene.model.names.text(via));
            let name = scene.model.names.text(site.name);
            found.push(Blocker {
                ty: site.from,
                rule: &rule.id,
                at: Place::Source(site.file, site.line),
                what: via.map_or_else(|| name.to_owned(), |via| format!("{via}.{name}")),
                certainty,
            });
        }
    }
}

/// How sure it is that a call is on one of `on`.
fn meant(scene: &Scene<'_>, site: &CallSite, on: &[Name]) -> Option<Certainty> {
    if on.is_empty() || site.form == SiteForm::New {
        return Some(Certainty::Certain);
    }
    let owner = |ty| scene.index.is_named(&Mention::Type(ty, Box::default()), on);
    if scene.index.is_named(&site.receiver, on) || site.owner.is_some_and(owner) {
        return Some(Certainty::Certain);
    }
    let by_name =
        matches!(site.receiver, Mention::Unknown) && site.via.is_some_and(|via| on.contains(&via));
    by_name.then_some(Certainty::Likely)
}

/// Functions of native libraries, and state that every caller in the process shares.
fn members(scene: &Scene<'_>, found: &mut Vec<Blocker>) {
    let names = &scene.model.names;
    let shared: Vec<(&BlockerRule, Vec<Name>)> = blockers()
        .iter()
        .filter(|rule| !rule.static_member.is_empty())
        .map(|rule| (rule, scene.index.names(&rule.static_member)))
        .collect();
    let native = blockers().iter().find(|rule| rule.is_extern);
    for (ty, shape) in scene.model.shapes.iter_enumerated() {
        for member in &shape.members {
            let is_value = matches!(member.kind, MemberKind::Field | MemberKind::Property);
            let rule = if member.modifiers.has(Modifiers::EXTERN) {
                native
            } else if is_value && member.modifiers.has(Modifiers::STATIC) {
                let name = scene.index.name(&member.ty);
                let known = |(_, known): &&(&BlockerRule, Vec<Name>)| {
                    name.is_some_and(|name| known.contains(&name))
                };
                shared.iter().find(known).map(|(rule, _)| *rule)
            } else {
                None
            };
            let Some(rule) = rule else { continue };
            found.push(Blocker {
                ty,
                rule: &rule.id,
                at: Place::Source(member.file, member.line),
                what: names.text(member.name).to_owned(),
                certainty: Certainty::Certain,
            });
        }
    }
}
