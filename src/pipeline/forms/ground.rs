//! What is counted for all boundaries in one look at the report: calls, circles of them, mentions, messages, tables, programs.

use std::collections::{BTreeMap, BTreeSet};

use crate::graph::cycles::components;
use crate::plan::Tally;
use crate::report::model::{Cut, Entity, Place, Report};

/// The remedy of what would be called over the network.
const CALL: &str = "synchronous-api";
/// The remedies of what would be linked on both sides.
const LINKED: [&str; 2] = ["shared-library", "shared-contract-package"];
/// Hosts that are there to be called; a console is a tool beside them.
const CALLED_HOSTS: [&str; 3] = ["web", "worker", "functions"];

/// What is counted for all boundaries at once; they are named by their index.
pub(super) struct Ground<'a> {
    pub(super) report: &'a Report,
    pub(super) index: BTreeMap<&'a str, usize>,
    /// Members that would be called over the network: from, to, by type and name, with the heaviest place.
    pub(super) calls: BTreeMap<(usize, usize), Calls<'a>>,
    /// For each boundary those that it calls so, and those that call it.
    pub(super) calling: BTreeMap<usize, Vec<usize>>,
    pub(super) called_by: BTreeMap<usize, Vec<usize>>,
    /// For each boundary its mentions of others, and theirs of it.
    pub(super) mentions: BTreeMap<usize, (u64, Heaviest)>,
    pub(super) mentioned: BTreeMap<usize, (u64, Heaviest)>,
    /// For each boundary the others in its circle of calls.
    pub(super) circles: BTreeMap<usize, BTreeSet<usize>>,
    /// Types of each boundary that others would link.
    pub(super) linked: BTreeMap<usize, BTreeSet<usize>>,
    pub(super) messages: BTreeMap<usize, Tally<Place>>,
    pub(super) consumers: BTreeMap<usize, Tally<Place>>,
    /// By boundary: tables that it alone writes, tables that it and others write.
    pub(super) alone: BTreeMap<usize, Tally<Place>>,
    pub(super) shared: BTreeMap<usize, Tally<Place>>,
    pub(super) own_hosts: BTreeMap<usize, String>,
}

/// A message: by its type, or by its topic where it has none.
type Message<'a> = (Option<usize>, &'a str);

/// The calls from one boundary to another that would go over the network.
#[derive(Default)]
pub(super) struct Calls<'a> {
    pub(super) members: BTreeSet<(usize, &'a str)>,
    pub(super) heaviest: Heaviest,
}

/// The place of what weighs most, the first of equals.
#[derive(Default)]
pub(super) struct Heaviest {
    pub(super) weight: u64,
    pub(super) at: Option<Place>,
}

impl Heaviest {
    pub(super) fn offer(&mut self, weight: u64, at: Option<Place>) {
        if at.is_some() && (self.at.is_none() || weight > self.weight) {
            *self = Self { weight, at };
        }
    }
}

/// Counts one more, with its place if it is the first.
pub(super) fn add(tally: &mut Tally<Place>, at: Option<&Place>) {
    tally.count += 1;
    if tally.at.is_none() {
        tally.at = at.cloned();
    }
}

impl<'a> Ground<'a> {
    pub(super) fn new(report: &'a Report) -> Self {
        let ids = report.boundaries.iter().enumerate();
        let mut ground = Self {
            report,
            index: ids.map(|(at, own)| (own.id.as_str(), at)).collect(),
            calls: BTreeMap::new(),
            calling: BTreeMap::new(),
            called_by: BTreeMap::new(),
            mentions: BTreeMap::new(),
            mentioned: BTreeMap::new(),
            circles: BTreeMap::new(),
            linked: BTreeMap::new(),
            messages: BTreeMap::new(),
            consumers: BTreeMap::new(),
            alone: BTreeMap::new(),
            shared: BTreeMap::new(),
            own_hosts: BTreeMap::new(),
        };
        ground.count_calls();
        ground.find_circles();
        ground.count_mentions();
        ground.count_messages();
        ground.count_tables();
        ground.find_hosts();
        ground
    }

    /// The boundary of a type.
    pub(super) fn home(&self, ty: usize) -> Option<usize> {
        let id = self.report.types.get(ty)?.home()?;
        self.index.get(id).copied()
    }

    fn count_calls(&mut self) {
        let report = self.report;
        for cut in &report.cuts {
            let ends = self.index.get(cut.from.as_str());
            let ends = ends.zip(self.index.get(cut.to.as_str()));
            let Some((&from, &to)) = ends else { continue };
            if LINKED.contains(&cut.remedy.as_str()) {
                self.linked.entry(to).or_default().insert(cut.ty);
            }
            if cut.remedy != CALL {
                continue;
            }
            let calls = self.calls.entry((from, to)).or_default();
            let members = cut.operations.iter();
            calls
                .members
                .extend(members.map(|one| (cut.ty, one.member.as_str())));
            calls.heaviest.offer(cut.references, place_of(cut));
        }
        self.calls.retain(|_, calls| !calls.members.is_empty());
        for &(from, to) in self.calls.keys() {
            self.calling.entry(from).or_default().push(to);
            self.called_by.entry(to).or_default().push(from);
        }
    }

    fn count_mentions(&mut self) {
        for one in &self.report.couplings {
            let at = one.sites.first().map(|&site| Place::Source(site));
            let ends = [
                (&one.from, &mut self.mentions),
                (&one.to, &mut self.mentioned),
            ];
            for (id, counts) in ends {
                if let Some(&own) = self.index.get(id.as_str()) {
                    let (count, heaviest) = counts.entry(own).or_default();
                    *count += one.references;
                    heaviest.offer(one.references, at.clone());
                }
            }
        }
    }

    /// The others that a boundary calls, or that call it, with the calls.
    pub(super) fn calls_of(
        &self,
        own: usize,
        is_called: bool,
    ) -> impl Iterator<Item = (usize, &Calls<'a>)> {
        let side = if is_called {
            &self.called_by
        } else {
            &self.calling
        };
        let others = side.get(&own).into_iter().flatten();
        others.filter_map(move |&other| {
            let pair = if is_called {
                (other, own)
            } else {
                (own, other)
            };
            Some((other, self.calls.get(&pair)?))
        })
    }

    fn find_circles(&mut self) {
        let edges = self.calls.keys().copied();
        let circles = components(self.report.boundaries.len(), edges);
        for circle in circles.iter().filter(|circle| circle.len() > 1) {
            for &member in circle {
                let others = circle.iter().copied().filter(|&other| other != member);
                self.circles.insert(member, others.collect());
            }
        }
    }

    /// Messages that have a sender in one boundary and a handler in another one count for both; a request that is answered
    /// in the same process does, too, but its handler is no consumer that works by itself.
    fn count_messages(&mut self) {
        let mut sent: BTreeMap<Message<'_>, Vec<(usize, Place, bool)>> = BTreeMap::new();
        let mut handled: BTreeMap<Message<'_>, Vec<(usize, Place)>> = BTreeMap::new();
        for fact in &self.report.facts {
            let text = match fact.subject {
                Some(_) => "",
                None => fact.text.as_str(),
            };
            let Some(home) = self.home(fact.by) else {
                continue;
            };
            if fact.subject.is_none() && text.is_empty() {
                continue;
            }
            let (key, at) = ((fact.subject, text), Place::Source(fact.at));
            match fact.kind.as_str() {
                "sends" => {
                    let waits = fact.detail == "request";
                    sent.entry(key).or_default().push((home, at, waits));
                }
                "handles" => handled.entry(key).or_default().push((home, at)),
                _ => {}
            }
        }
        for (key, handlers) in &handled {
            let senders = sent.get(key).map(Vec::as_slice).unwrap_or_default();
            let waits = senders.iter().any(|(.., waits)| *waits);
            for (home, at) in handlers {
                if senders.iter().any(|(other, ..)| other != home) {
                    add(self.messages.entry(*home).or_default(), Some(at));
                    if !waits {
                        add(self.consumers.entry(*home).or_default(), Some(at));
                    }
                }
            }
            let mut counted = BTreeSet::new();
            for (home, at, _) in senders {
                if handlers.iter().any(|(other, _)| other != home) && counted.insert(*home) {
                    add(self.messages.entry(*home).or_default(), Some(at));
                }
            }
        }
    }

    /// What is written by whom.
    fn count_tables(&mut self) {
        let report = self.report;
        let stored = report.data.entities.iter();
        for entity in stored.filter(|entity| is_stored(report, entity)) {
            let mut writers: BTreeMap<usize, &Place> = BTreeMap::new();
            for used in entity.uses.iter().filter(|used| used.kind != "read") {
                if let Some(home) = used.by.and_then(|by| self.home(by)) {
                    writers.entry(home).or_insert(&used.at);
                }
            }
            let owner = entity.boundary.as_deref();
            let owner = owner.and_then(|id| self.index.get(id)).copied();
            for (&home, &at) in &writers {
                let elsewhere = writers.iter().find(|(other, _)| **other != home);
                match elsewhere {
                    None if owner == Some(home) => {
                        add(self.alone.entry(home).or_default(), Some(at));
                    }
                    // The only writer of what another boundary owns shares it: one of the two has to move.
                    None => add(self.shared.entry(home).or_default(), Some(at)),
                    Some((_, &other)) => {
                        add(self.shared.entry(home).or_default(), Some(other));
                    }
                }
            }
            if let Some(owner) = owner.filter(|owner| !writers.contains_key(owner))
                && let Some((_, &at)) = writers.first_key_value()
            {
                add(self.shared.entry(owner).or_default(), Some(at));
            }
        }
    }

    /// Programs that start in one boundary alone, where there are programs that start elsewhere.
    fn find_hosts(&mut self) {
        let report = self.report;
        let mut starts: Vec<(&str, BTreeSet<Option<usize>>)> = Vec::new();
        for host in &report.hosts {
            let is_called = CALLED_HOSTS.contains(&host.kind.as_str());
            let points = host.entry_points.iter();
            let points = points.filter_map(|&at| report.entry_points.get(at));
            let homes: BTreeSet<_> = points.map(|point| self.home(point.ty)).collect();
            if is_called && !homes.is_empty() {
                starts.push((&host.name, homes));
            }
        }
        for (name, homes) in &starts {
            let elsewhere = starts.iter().any(|(_, others)| others.is_disjoint(homes));
            if let (1, Some(Some(home)), true) = (homes.len(), homes.first(), elsewhere) {
                let names = self.own_hosts.entry(*home).or_default();
                if !names.is_empty() {
                    names.push_str(", ");
                }
                names.push_str(name);
            }
        }
    }
}

/// Whether it is kept here, and no data of a contract with another system.
pub(super) fn is_stored(report: &Report, entity: &Entity) -> bool {
    let ty = entity.ty.and_then(|ty| report.types.get(ty));
    ty.is_none_or(|ty| ty.role.as_deref() != Some("contract"))
}

/// Where a cut is to be edited first: a call, or else a mention.
fn place_of(cut: &Cut) -> Option<Place> {
    let called = cut.operations.iter().find_map(|operation| operation.at);
    called.or(cut.sites.first().copied()).map(Place::Source)
}
