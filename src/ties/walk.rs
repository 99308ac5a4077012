//! Walks the code that registers, in the order in which it runs.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::{FxHashMap, FxHashSet};

use super::Woven;
use super::facts::{Fact, FactKind};
use super::weights::{At, When, weight};
use super::wiring::Met;
use crate::base::ids::{IdVec, ProjectId};
use crate::base::intern::Name;
use crate::resolve::model::site::Mention;
use crate::resolve::model::{CallKind, TypeId};

/// A member by the type that declares it and its name.
pub(super) type Member = (TypeId, Name);

/// Where a container is created, by library; no place for the one that a host is given.
type ContainerKey = (&'static str, Option<At>);

/// Methods with which a program starts, or that its framework calls first.
const STARTS: &[&str] = &[
    "<Main>$",
    "Main",
    "ConfigureServices",
    "ConfigureContainer",
    "Application_Start",
    "Configuration",
    "CreateHostBuilder",
    "BuildWebHost",
];

/// What happens in a member, at a line.
#[derive(Clone, Copy)]
enum Step<'f> {
    /// A service is registered, or what was is taken back.
    Registers(&'f Fact),
    /// A container begins.
    Builds,
    /// A member runs.
    Calls(Member),
}

/// Steps by member.
pub(super) struct Walk<'f, 'm> {
    steps: BTreeMap<Member, Vec<(At, Step<'f>)>>,
    /// Members that something calls.
    called: FxHashSet<Member>,
    /// Where containers are created.
    built: BTreeSet<ContainerKey>,
    woven: &'f Woven<'m>,
}

impl<'f, 'm> Walk<'f, 'm> {
    /// Collects the steps of all members from which a registration can be reached.
    pub(super) fn new(woven: &'f Woven<'m>) -> Self {
        let mut walk = Self {
            steps: BTreeMap::new(),
            called: FxHashSet::default(),
            built: BTreeSet::new(),
            woven,
        };
        walk.add_facts();
        walk.add_calls();
        for steps in walk.steps.values_mut() {
            steps.sort_by_cached_key(|(at, step)| {
                let weight = match step {
                    Step::Calls(to) => weight(woven, to.0),
                    _ => None,
                };
                (*at, weight)
            });
        }
        walk
    }

    fn add_facts(&mut self) {
        for fact in &self.woven.facts {
            let Some(member) = fact.member else { continue };
            let step = match fact.kind {
                FactKind::Registration | FactKind::Removal => Step::Registers(fact),
                FactKind::Container => {
                    let at = (fact.file, fact.line);
                    self.built.insert((family(fact.rule), Some(at)));
                    Step::Builds
                }
                _ => continue,
            };
            let steps = self.steps.entry((fact.by, member)).or_default();
            steps.push(((fact.file, fact.line), step));
        }
    }

    /// Adds calls from the end: whoever calls what registers may register, and so on.
    fn add_calls(&mut self) {
        let registrars = self.registrars();
        let callers = self.callers(&registrars);
        let of = |to: Member| {
            let from = callers.partition_point(|(known, ..)| *known < to);
            callers[from..]
                .iter()
                .take_while(move |(known, ..)| *known == to)
        };
        let mut queue: Vec<Member> = self.steps.keys().copied().collect();
        let mut seen: FxHashSet<Member> = queue.iter().copied().collect();
        while let Some(to) = queue.pop() {
            // A call of a member of a base may run this one.
            let bases = self
                .woven
                .index
                .supers(to.0)
                .iter()
                .filter_map(Mention::source);
            let all = [to].into_iter().chain(bases.map(|base| (base, to.1)));
            for &(_, from, at) in all.flat_map(of) {
                self.called.insert(to);
                self.steps
                    .entry(from)
                    .or_default()
                    .push((at, Step::Calls(to)));
                if seen.insert(from) {
                    queue.push(from);
                }
            }
        }
    }

    /// Callee, caller and place of every call outside tests, by callee. Whoever creates a type that registers, or hands it to
    /// the container as a module, calls what registers in it.
    fn callers(&self, registrars: &FxHashMap<TypeId, Vec<Name>>) -> Vec<(Member, Member, At)> {
        let model = self.woven.model;
        let mut callers = Vec::new();
        let counts = |ty: TypeId| !model.types[ty].is_test;
        for call in model.calls.iter().filter(|call| counts(call.from)) {
            let from = (call.from, call.from_member);
            let at = (call.file, call.line);
            if matches!(call.kind, CallKind::Call | CallKind::Group | CallKind::Ctor) {
                callers.push(((call.to, call.to_member), from, at));
            }
            if call.kind == CallKind::Ctor {
                let own = registrars.get(&call.to).into_iter().flatten();
                let own = own.filter(|member| **member != call.to_member);
                callers.extend(own.map(|&member| ((call.to, member), from, at)));
            }
        }
        for fact in &self.woven.facts {
            if fact.kind == FactKind::Root
                && fact.detail == "module"
                && let (Some(ty), Some(member)) = (fact.subject.source(), fact.member)
            {
                let own = registrars.get(&ty).into_iter().flatten();
                let at = (fact.file, fact.line);
                callers.extend(own.map(|&to| ((ty, to), (fact.by, member), at)));
            }
        }
        callers.sort_unstable();
        callers.dedup();
        callers
    }

    /// Members that register, by type: a framework runs them once the type is created.
    fn registrars(&self) -> FxHashMap<TypeId, Vec<Name>> {
        let mut found: FxHashMap<TypeId, Vec<Name>> = FxHashMap::default();
        for &(ty, member) in self.steps.keys() {
            found.entry(ty).or_default().push(member);
        }
        found
    }

    /// The members with which `host` starts: by name, in its own types.
    pub(super) fn starts(&self, woven: &Woven<'_>, host: Option<ProjectId>) -> Vec<Member> {
        let model = woven.model;
        let is_start = |&(ty, member): &Member| {
            let symbol = &model.types[ty];
            let is_own = host.is_none() || symbol.project == host;
            is_own && !symbol.is_test && STARTS.contains(&model.names.text(member))
        };
        let mut found: Vec<Member> = self.steps.keys().copied().filter(is_start).collect();
        let rank = |&(_, member): &Member| {
            let name = model.names.text(member);
            STARTS.iter().position(|start| *start == name)
        };
        found.sort_by_key(|member| (rank(member), *member));
        found
    }

    /// What is met from `starts` on, by container; then what nothing calls, in no known order.
    pub(super) fn from(
        &self,
        starts: &[Member],
        is_in: &IdVec<TypeId, bool>,
    ) -> BTreeMap<ContainerKey, Vec<Met<'f>>> {
        let mut trip = Trip {
            walk: self,
            is_in,
            seen: BTreeSet::new(),
            met: BTreeMap::new(),
            when: When::Known,
        };
        for &start in starts {
            trip.visit(start, None, 0);
        }
        trip.when = When::Unknown;
        for &member in self.steps.keys() {
            let is_known = trip.seen.range((member, None)..).next();
            let is_known = is_known.is_some_and(|(seen, _)| *seen == member);
            if !is_known && !self.called.contains(&member) {
                trip.visit(member, None, 0);
            }
        }
        trip.met
    }
}

/// One walk through a host.
struct Trip<'t, 'f, 'm> {
    walk: &'t Walk<'f, 'm>,
    is_in: &'t IdVec<TypeId, bool>,
    seen: BTreeSet<(Member, Option<At>)>,
    met: BTreeMap<ContainerKey, Vec<Met<'f>>>,
    when: When,
}

impl Trip<'_, '_, '_> {
    fn visit(&mut self, member: Member, within: Option<At>, depth: usize) {
        let is_here = self.is_in.get(member.0).copied();
        if depth > 128 || is_here != Some(true) || !self.seen.insert((member, within)) {
            return;
        }
        let Some(steps) = self.walk.steps.get(&member) else {
            return;
        };
        let mut within = within;
        for &(at, step) in steps {
            match step {
                Step::Builds => within = Some(at),
                Step::Registers(fact) => {
                    let own = family(fact.rule);
                    let key = Some((own, within)).filter(|key| self.walk.built.contains(key));
                    let met = Met {
                        fact,
                        when: self.when,
                    };
                    self.met
                        .entry(key.unwrap_or((own, None)))
                        .or_default()
                        .push(met);
                }
                Step::Calls(to) => self.visit_call(member, at, to, within, depth),
            }
        }
    }

    /// A call that several types may answer says nothing about the order in which they do; their weights may.
    fn visit_call(&mut self, from: Member, at: At, to: Member, within: Option<At>, depth: usize) {
        let before = self.when;
        let same_place = |&&(other, step): &&(At, Step<'_>)| {
            other == at && matches!(step, Step::Calls(callee) if callee.1 == to.1)
        };
        let steps = self.walk.steps.get(&from).into_iter().flatten();
        if before == When::Known && steps.filter(same_place).count() > 1 {
            self.when = When::Among {
                call: at,
                by: to.0,
                weight: weight(self.walk.woven, to.0),
            };
        }
        self.visit(to, within, depth + 1);
        self.when = before;
    }
}

/// The library that a rule belongs to; Scrutor registers in Microsoft's container.
fn family(rule: &'static str) -> &'static str {
    match rule.split('/').next() {
        Some("scrutor") | None => "microsoft-di",
        Some(framework) => framework,
    }
}
