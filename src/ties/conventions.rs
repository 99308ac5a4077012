//! Conventions: all types of some assemblies, narrowed by base and by suffix, registered by a pattern.
//!
//! `scan.FromAssemblyOf<A>().AddClasses(c => c.AssignableTo<IRule>()).AsImplementedInterfaces()` is a fluent chain with
//! calls inside calls. All of them are read as one sentence: where ([`Convention::of`], [`Convention::own`]), which
//! ([`Convention::filter`], [`Convention::suffix`]) and as what. What cannot be read (a predicate in a lambda) makes the set
//! too large, so that nothing that follows from a convention is certain.

use std::collections::BTreeSet;

use super::Woven;
use super::chains::Chains;
use super::engine::{Known, detail_among};
use super::facts::{Certainty, Fact, FactKind};
use super::registrations::interfaces;
use super::rules::Convention;
use crate::base::ids::ProjectId;
use crate::base::intern::Name;
use crate::resolve::model::TypeId;
use crate::resolve::model::site::{CallSite, Content, Mention};

/// A [`Convention`] with its names as the model numbers them.
pub(super) struct Pattern {
    own: Vec<Name>,
    of: Vec<Name>,
    filter: Vec<Name>,
    suffix: Vec<Name>,
    each: Vec<Name>,
    implemented: Vec<Name>,
    matching: Vec<Name>,
    itself: Vec<Name>,
    based: Vec<Name>,
    derived: Vec<Name>,
}

impl Pattern {
    pub(super) fn new(woven: &Woven<'_>, convention: &Convention) -> Self {
        Self {
            own: woven.index.names(&convention.own),
            of: woven.index.names(&convention.of),
            filter: woven.index.names(&convention.filter),
            suffix: woven.index.names(&convention.suffix),
            each: woven.index.names(&convention.each),
            implemented: woven.index.names(&convention.implemented),
            matching: woven.index.names(&convention.matching),
            itself: woven.index.names(&convention.itself),
            based: woven.index.names(&convention.based),
            derived: woven.index.names(&convention.derived),
        }
    }
}

/// What one sentence says.
#[expect(
    clippy::struct_excessive_bools,
    reason = "five ways to register, any of which may be asked for"
)]
#[derive(Default)]
struct Sentence {
    /// Where; empty where it is not known.
    projects: BTreeSet<Option<ProjectId>>,
    /// Bases that the types must have, one at least.
    bases: Vec<Mention>,
    /// Endings that their names must have, one at least.
    suffixes: Vec<String>,
    /// Bases that they are registered as.
    based: Vec<Mention>,
    as_based: bool,
    as_derived: bool,
    as_implemented: bool,
    as_matching: bool,
    as_itself: bool,
}

/// The registrations that the convention at `site` makes.
pub(super) fn registrations(
    woven: &Woven<'_>,
    chains: &Chains<'_>,
    known: &Known,
    site: &CallSite,
    fact: &Fact,
) -> Vec<Fact> {
    let Some(pattern) = &known.pattern else {
        return Vec::new();
    };
    let Some(head) = chains.site(site) else {
        return Vec::new();
    };
    let chain: Vec<&CallSite> = [head].into_iter().chain(chains.after(site)).collect();
    let parts: Vec<&[&CallSite]> = chain
        .chunk_by(|_, next| !pattern.each.contains(&next.name))
        .collect();
    let (start, parts) = match parts.split_first() {
        Some((start, rest)) if !rest.is_empty() => (*start, rest.to_vec()),
        _ => (&[][..], parts),
    };
    let mut found = Vec::new();
    for part in parts {
        let all = start.iter().chain(part);
        let calls: Vec<&CallSite> = all.flat_map(|site| chains.with_inside(site)).collect();
        let sentence = Sentence::read(woven, pattern, &calls);
        let fact = Fact {
            kind: FactKind::Registration,
            detail: detail_among(woven, known.rule, &calls),
            subject: Mention::Unknown,
            ..fact.clone()
        };
        sentence.facts(woven, &fact, &mut found);
    }
    found
}

impl Sentence {
    fn read(woven: &Woven<'_>, pattern: &Pattern, calls: &[&CallSite]) -> Self {
        let mut sentence = Self::default();
        let project = |ty: TypeId| woven.model.types[ty].project;
        for call in calls {
            let has = |names: &[Name]| names.contains(&call.name);
            let types = types_of(call);
            if has(&pattern.filter) {
                sentence.bases.extend(types.iter().cloned());
            }
            if has(&pattern.based) {
                sentence.as_based = true;
                let not_places = types.iter().filter(|ty| !is_place(woven, call, ty));
                sentence.based.extend(not_places.cloned());
            }
            if has(&pattern.suffix) {
                sentence.suffixes.extend(texts_of(call));
            }
            if has(&pattern.of) {
                let places = places_of(woven, call);
                sentence.projects.extend(places.into_iter().map(project));
            }
            if has(&pattern.own) || names_own(pattern, call) {
                sentence.projects.insert(project(call.from));
            }
            sentence.as_derived |= has(&pattern.derived);
            sentence.as_implemented |= has(&pattern.implemented);
            sentence.as_matching |= has(&pattern.matching);
            sentence.as_itself |= has(&pattern.itself);
        }
        if sentence.projects.is_empty()
            && let Some(first) = calls.first()
        {
            sentence.projects = visible(woven, project(first.from));
        }
        if sentence.as_based && sentence.based.is_empty() {
            sentence.based = sentence.bases.clone();
        }
        sentence
    }

    fn facts(&self, woven: &Woven<'_>, fact: &Fact, found: &mut Vec<Fact>) {
        let is_narrow = !(self.bases.is_empty() && self.suffixes.is_empty());
        for ty in woven.model.types.ids() {
            if !self.means(woven, ty) {
                continue;
            }
            let mut add = |subject: Mention, certainty: Certainty| {
                found.push(Fact {
                    subject,
                    object: Mention::Type(ty, Box::default()),
                    certainty: certainty.max(fact.certainty),
                    ..fact.clone()
                });
            };
            let derived = if self.as_derived {
                self.derived(woven, ty)
            } else {
                Vec::new()
            };
            let bases = if self.as_derived && derived.is_empty() {
                &self.bases
            } else {
                &self.based
            };
            for interface in derived {
                add(interface, Certainty::Likely);
            }
            for base in bases {
                for closed in woven.index.as_seen(ty, base) {
                    add(closed.clone(), Certainty::Likely);
                }
            }
            let wide = if is_narrow {
                Certainty::Likely
            } else {
                Certainty::Guess
            };
            if self.as_implemented || self.as_matching {
                for interface in interfaces(woven, ty) {
                    let is_own = is_named_after(woven, &interface, ty);
                    if self.as_implemented {
                        add(interface, wide);
                    } else if is_own {
                        add(interface, Certainty::Likely);
                    }
                }
            }
            if self.as_itself && is_narrow {
                add(Mention::Type(ty, Box::default()), wide);
            }
        }
    }

    /// The interfaces of `ty` that derive from one of the bases.
    fn derived(&self, woven: &Woven<'_>, ty: TypeId) -> Vec<Mention> {
        let mut all = interfaces(woven, ty);
        all.retain(|interface| {
            let is_a = |base: &Mention| super::registrations::derives(woven, interface, base);
            self.bases.iter().any(is_a)
        });
        all
    }

    fn means(&self, woven: &Woven<'_>, ty: TypeId) -> bool {
        let symbol = &woven.model.types[ty];
        let name = woven.model.names.text(symbol.name);
        let ends = || self.suffixes.iter().any(|suffix| name.ends_with(suffix));
        let derives = || {
            let mention = Mention::Type(ty, Box::default());
            let is_a = |base: &Mention| super::registrations::derives(woven, &mention, base);
            self.bases.iter().any(is_a)
        };
        self.projects.contains(&symbol.project)
            && woven.index.is_concrete(ty)
            && woven.model.shapes[ty].params.is_empty()
            && (self.suffixes.is_empty() || ends())
            && (self.bases.is_empty() || derives())
    }
}

/// Types that the call spells.
fn types_of(call: &CallSite) -> Vec<Mention> {
    let of_args = call.args.iter().filter_map(|arg| match &arg.content {
        Content::TypeOf(ty) => Some(ty.clone()),
        _ => None,
    });
    let all = call.type_args.iter().cloned().chain(of_args);
    all.filter(|ty| !matches!(ty, Mention::Unknown | Mention::Param(_)))
        .collect()
}

/// Whether `ty` is given to the call for its assembly.
fn is_place(woven: &Woven<'_>, call: &CallSite, ty: &Mention) -> bool {
    call.args.iter().any(|arg| {
        matches!(&arg.content, Content::TypeOf(of) if of == ty) && is_assembly(woven, &arg.ty)
    })
}

/// Whether an argument of the call is an assembly, or several.
pub(super) fn has_assembly(woven: &Woven<'_>, call: &CallSite) -> bool {
    let is_one =
        |ty: &Mention| is_assembly(woven, ty) || ty.args().iter().any(|of| is_assembly(woven, of));
    call.args.iter().any(|arg| is_one(&arg.ty))
}

fn is_assembly(woven: &Woven<'_>, ty: &Mention) -> bool {
    let name = woven
        .index
        .name(ty)
        .map(|name| woven.model.names.text(name));
    name == Some("Assembly")
}

/// Types whose assemblies are meant: those given as such, or otherwise all that are named.
fn places_of(woven: &Woven<'_>, call: &CallSite) -> Vec<TypeId> {
    let types = types_of(call);
    let places: Vec<TypeId> = types
        .iter()
        .filter(|ty| is_place(woven, call, ty))
        .filter_map(Mention::source)
        .collect();
    if places.is_empty() {
        types.iter().filter_map(Mention::source).collect()
    } else {
        places
    }
}

/// Whether an argument names the assembly that the code is in.
fn names_own(pattern: &Pattern, call: &CallSite) -> bool {
    call.args
        .iter()
        .any(|arg| matches!(arg.content, Content::Named(name) if pattern.own.contains(&name)))
}

fn texts_of(call: &CallSite) -> Vec<String> {
    let texts = call.args.iter().filter_map(|arg| match &arg.content {
        Content::Text(text) => Some(text.to_string()),
        _ => None,
    });
    texts.collect()
}

/// `project` and those that it sees.
fn visible(woven: &Woven<'_>, project: Option<ProjectId>) -> BTreeSet<Option<ProjectId>> {
    let mut all = BTreeSet::from([project]);
    let seen = project.and_then(|project| woven.workspace.projects.get(project));
    all.extend(
        seen.into_iter()
            .flat_map(|known| known.visible.iter().copied().map(Some)),
    );
    all
}

/// Whether `interface` is `I` and the name of `ty`.
fn is_named_after(woven: &Woven<'_>, interface: &Mention, ty: TypeId) -> bool {
    let names = &woven.model.names;
    let own = names.text(woven.model.types[ty].name);
    let name = woven
        .index
        .name(interface)
        .map_or("", |name| names.text(name));
    name.strip_prefix('I') == Some(own)
}
