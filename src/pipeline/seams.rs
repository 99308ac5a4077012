//! Seams that are there already: an interface in one project, what implements it in another, and callers that see the
//! interface alone.
//!
//! A dependency that was inverted across projects is where a team has cut before: the caller compiles without the
//! implementation, so that another one, one that calls a service for instance, takes its place by a registration. What
//! counts is what the projects say: whoever calls the interface must be unable to see the implementation, and somebody has
//! to call it; an interface that only marks its types is none, and neither is a base class that only holds values.

use std::collections::{BTreeMap, BTreeSet};

use crate::report::model::{Edge, Report, Seam, SeamImplementation, Site, Type};

/// How a type says that it implements another one.
const DESCENT: [&str; 2] = ["implements", "base"];

/// The seams of `report`: those between boundaries first, then those with most users.
pub(super) fn seams(report: &Report) -> Vec<Seam> {
    let ground = Ground::new(report);
    let types = report.types.iter().enumerate();
    let open = types.filter(|(_, ty)| is_open(ty) && !ty.is_test());
    let mut seams: Vec<Seam> = open.filter_map(|(index, _)| ground.seam(index)).collect();
    seams.sort_by_key(|seam| {
        let users = std::cmp::Reverse(seam.users);
        (!seam.is_between, users, seam.ty)
    });
    seams
}

/// Whether others can stand in for it: it is an interface, or an abstract class with behaviour.
fn is_open(ty: &Type) -> bool {
    match ty.kind.as_str() {
        "interface" => true,
        "class" | "record" => is_abstract(ty) && ty.shape != "data",
        _ => false,
    }
}

fn is_abstract(ty: &Type) -> bool {
    ty.metrics
        .abstractness
        .value()
        .is_some_and(|share| share > 0.5)
}

struct Ground<'a> {
    report: &'a Report,
    /// Types by what they derive from, directly.
    descendants: BTreeMap<usize, Vec<usize>>,
    /// Types that call others, by the type that is called.
    callers: BTreeMap<usize, Vec<usize>>,
    /// For each project those that it refers to, at any remove.
    seen: BTreeMap<&'a str, BTreeSet<&'a str>>,
    /// The first registration of an implementation for a service.
    registered: BTreeMap<(usize, usize), Site>,
}

impl<'a> Ground<'a> {
    fn new(report: &'a Report) -> Self {
        let mut descendants: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        let mut callers: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for edge in &report.edges {
            if DESCENT.iter().any(|kind| edge.kinds.contains_key(*kind)) {
                descendants.entry(edge.to).or_default().push(edge.from);
            }
            if calls(edge) {
                callers.entry(edge.to).or_default().push(edge.from);
            }
        }
        let mut registered = BTreeMap::new();
        for fact in report
            .facts
            .iter()
            .filter(|fact| fact.kind == "registration")
        {
            if let Some(pair) = fact.subject.zip(fact.object) {
                registered.entry(pair).or_insert(fact.at);
            }
        }
        Self {
            report,
            descendants,
            callers,
            seen: seen(report),
            registered,
        }
    }

    /// The seam at a type, where there is one.
    fn seam(&self, index: usize) -> Option<Seam> {
        let ty = &self.report.types[index];
        let all = self.below(index);
        let is_elsewhere = |other: &&usize| {
            let other = &self.report.types[**other];
            let is_concrete = other.kind != "interface" && !is_abstract(other);
            is_concrete && other.shape != "data" && !other.is_test() && other.project != ty.project
        };
        let elsewhere: Vec<usize> = all.iter().filter(is_elsewhere).copied().collect();
        let hidden: BTreeSet<&str> = elsewhere
            .iter()
            .map(|&other| self.report.types[other].project.as_str())
            .collect();
        let users = self.callers.get(&index)?.iter().filter(|user| {
            let user_type = &self.report.types[**user];
            !all.contains(user) && !user_type.is_test() && self.is_blind(user_type, &hidden)
        });
        let users: Vec<usize> = users.copied().collect();
        if elsewhere.is_empty() || users.is_empty() {
            return None;
        }
        let homes = users.iter().filter_map(|&user| self.home(user));
        let home = self.home(index);
        let is_beyond = |&other: &usize| {
            home.is_some() && self.home(other).is_some() && self.home(other) != home
        };
        Some(Seam {
            ty: index,
            users: users.len() as u64,
            boundaries: homes.collect::<BTreeSet<_>>().len() as u64,
            is_between: elsewhere.iter().any(is_beyond),
            implementations: elsewhere
                .into_iter()
                .map(|other| SeamImplementation {
                    ty: other,
                    registered: self.registered.get(&(index, other)).copied(),
                })
                .collect(),
        })
    }

    fn home(&self, ty: usize) -> Option<&'a str> {
        self.report.types[ty].home()
    }

    /// All that derives from a type, at any remove, in order.
    fn below(&self, index: usize) -> BTreeSet<usize> {
        let (mut found, mut open) = (BTreeSet::new(), vec![index]);
        while let Some(next) = open.pop() {
            for &below in self.descendants.get(&next).into_iter().flatten() {
                if below != index && found.insert(below) {
                    open.push(below);
                }
            }
        }
        found
    }

    /// Whether a type cannot see any of the projects.
    fn is_blind(&self, user: &Type, projects: &BTreeSet<&str>) -> bool {
        let own = user.project.as_str();
        let seen = self.seen.get(own);
        !projects.contains(own) && seen.is_none_or(|seen| seen.is_disjoint(projects))
    }
}

/// Whether members are called, and not only handed on to a base class.
fn calls(edge: &Edge) -> bool {
    edge.calls > 0 && !DESCENT.iter().any(|kind| edge.kinds.contains_key(*kind))
}

/// For each project those that it refers to, directly and through others.
fn seen(report: &Report) -> BTreeMap<&str, BTreeSet<&str>> {
    let direct: BTreeMap<&str, &Vec<String>> = report
        .projects
        .iter()
        .map(|project| (project.path.as_str(), &project.references))
        .collect();
    let all = |project: &&'_ str| {
        let (mut found, mut open) = (BTreeSet::new(), vec![*project]);
        while let Some(next) = open.pop() {
            for other in direct.get(next).into_iter().flat_map(|of| of.iter()) {
                if found.insert(other.as_str()) {
                    open.push(other);
                }
            }
        }
        found
    };
    direct
        .keys()
        .map(|project| (*project, all(project)))
        .collect()
}
