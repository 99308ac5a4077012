//! Which operation, handler or job of the code each operation of a file means.
//!
//! What a file tells is tried from the surest to the least sure: the method that a span names; verb and route, or address;
//! controller and action; the name of a function, a procedure or a job; the type or the topic of a message; and last the
//! address that was called, where the name means nothing. Where the application lies below a path of its own
//! (`/shop/api/...`), what is left of an address without it may be meant: that is told as likely. What cannot be joined is
//! listed with the reason.

mod names;
mod roots;
mod routes;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::reach::Member;
use super::read::{is_static_file, message_of};
use super::tally::{Channel, Load, Subject, Tally, Way};
use super::unused::{self, callable};
use super::{Entry, How, Reason, Source, Target, Unjoined, Usage};
use crate::resolve::model::Model;
use crate::surface::{Direction, Operation, OperationId, Surface};
use crate::ties::{Certainty, Fact};
use names::Names;
use routes::{Answer, Routes};

/// Segments that an address may have in front of those of its route.
const BASE: usize = 3;

/// Joins what files tell to the code.
///
/// Takes time in proportion to the operations that the files tell apart, each times the routes that begin as it does.
#[must_use]
pub fn join(model: &Model, surface: &Surface, facts: &[Fact], tallies: &[Tally]) -> Usage {
    if tallies.is_empty() {
        return Usage::default();
    }
    let joiner = Joiner::new(model, surface, facts);
    let mut all: BTreeMap<&Subject, Load> = BTreeMap::new();
    for (subject, load) in tallies.iter().flat_map(|tally| &tally.loads) {
        all.entry(subject).or_default().merge(load);
    }
    let mut entries: BTreeMap<(Way, Vec<Target>), Entry> = BTreeMap::new();
    let mut unjoined = Vec::new();
    for (subject, load) in all {
        match joiner.find(subject, &load) {
            Ok(found) => {
                let entry = entries
                    .entry((subject.way, found.targets.clone()))
                    .or_insert_with(|| joiner.entry(&found));
                entry.load.merge(&load);
                entry.how = entry.how.min(found.how);
                entry.certainty = entry.certainty.min(found.certainty);
            }
            Err(reason) => unjoined.push(Unjoined {
                subject: subject.clone(),
                load,
                reason,
            }),
        }
    }
    let (mut incoming, mut outgoing) = (Vec::new(), Vec::new());
    for ((way, _), entry) in entries {
        match way {
            Way::Incoming => incoming.push(entry),
            Way::Outgoing => outgoing.push(entry),
        }
    }
    for list in [&mut incoming, &mut outgoing] {
        list.sort_by(|a, b| {
            (Reverse(a.load.count), &a.targets).cmp(&(Reverse(b.load.count), &b.targets))
        });
    }
    unjoined.sort_by(|a, b| {
        (Reverse(a.load.count), &a.subject).cmp(&(Reverse(b.load.count), &b.subject))
    });
    let (unused, unobserved) = unused::find(model, surface, facts, &incoming);
    Usage {
        sources: tallies.iter().map(source).collect(),
        entries: incoming,
        calls: outgoing,
        unjoined,
        unused,
        unobserved,
    }
}

fn source(tally: &Tally) -> Source {
    let of = |way: Way| {
        let loads = tally.loads.iter().filter(|(subject, _)| subject.way == way);
        loads
            .map(|(_, load)| load.count)
            .fold(0, u64::saturating_add)
    };
    Source {
        name: tally.name.clone(),
        format: tally.format,
        records: tally.records,
        passed_over: tally.passed_over,
        broken: tally.broken,
        requests: of(Way::Incoming),
        calls: of(Way::Outgoing),
        span: tally.span,
    }
}

/// What a subject means.
struct Found {
    targets: Vec<Target>,
    how: How,
    certainty: Certainty,
}

struct Joiner<'a> {
    model: &'a Model,
    surface: &'a Surface,
    facts: &'a [Fact],
    provided: Routes,
    required: Routes,
    names: Names,
}

impl<'a> Joiner<'a> {
    fn new(model: &'a Model, surface: &'a Surface, facts: &'a [Fact]) -> Self {
        let (mut provided, mut required) = (Routes::default(), Routes::default());
        for (id, operation) in surface.operations.iter_enumerated() {
            let table = match operation.direction {
                Direction::Provided => &mut provided,
                Direction::Required => &mut required,
            };
            if let Some(path) = path(&operation.route) {
                table.add(id, path, &operation.verb);
                for short in without_defaults(path, operation) {
                    table.add_short(id, &short, &operation.verb);
                }
            }
        }
        let callable: Vec<Target> = callable(surface, facts)
            .into_iter()
            .map(|(target, _)| target)
            .collect();
        Self {
            names: Names::new(model, surface, facts, &callable),
            model,
            surface,
            facts,
            provided,
            required,
        }
    }

    fn find(&self, subject: &Subject, load: &Load) -> Result<Found, Reason> {
        if subject.way == Way::Outgoing {
            return self.outgoing(subject);
        }
        let by_code = self.names.code(&subject.code);
        if let Some(found) = self.all(by_code, How::Code, &subject.verb) {
            return Ok(found);
        }
        let by_name = match subject.channel {
            Channel::Http | Channel::Rpc => self.web(subject),
            Channel::Message => self
                .queue(subject)
                .or_else(|| self.message(&subject.text))
                .or_else(|| self.function(subject))
                .ok_or(Reason::NoSuchMessage),
            Channel::Function => self
                .function(subject)
                .or_else(|| self.message(&subject.text))
                .or_else(|| self.job(subject))
                .ok_or(Reason::NoSuchName),
            Channel::Database => Err(Reason::Database),
            Channel::Unknown => self
                .web(subject)
                .ok()
                .or_else(|| self.message(&subject.text))
                .or_else(|| self.job(subject))
                .ok_or(Reason::NoSuchName),
        };
        by_name.or_else(|reason| {
            let sample = load.sample.as_deref().unwrap_or_default();
            match self.routed(&self.provided, sample, &subject.verb) {
                Ok(found) if !sample.is_empty() => Ok(Found {
                    certainty: found.certainty.max(Certainty::Likely),
                    ..found
                }),
                _ if is_static_file(&subject.text) || is_static_file(sample) => {
                    Err(Reason::StaticFile)
                }
                _ => Err(reason),
            }
        })
    }

    /// By route, by controller and action, or by name.
    fn web(&self, subject: &Subject) -> Result<Found, Reason> {
        let (text, verb) = (subject.text.as_str(), subject.verb.as_str());
        if text.starts_with('/') {
            return self
                .routed(&self.provided, text, verb)
                .or_else(|reason| self.function(subject).ok_or(reason));
        }
        let (actions, holes) = self.names.action(text);
        if let Some(found) = self.action(actions, &holes, verb) {
            return Ok(found);
        }
        if let Some(found) = self.function(subject) {
            return Ok(found);
        }
        let is_route = text.contains(['/', '{']) && !text.contains(' ');
        match self.routed(&self.provided, &format!("/{text}"), verb) {
            Ok(found) if is_route => Ok(found),
            Err(reason) if is_route => Err(reason),
            _ => Err(Reason::NoSuchName),
        }
    }

    /// Of actions those with the verb and, if there are some, with these holes.
    fn action(&self, mut found: Vec<OperationId>, holes: &[String], verb: &str) -> Option<Found> {
        let fits = |id: &OperationId| has_verb(&self.surface.operations[*id].verb, verb);
        if found.iter().any(fits) {
            found.retain(fits);
        } else if !verb.is_empty() {
            return None;
        }
        let same = |id: &OperationId| {
            let route = &self.surface.operations[*id].route;
            holes_of(route)
                .iter()
                .filter(|hole| !matches!(hole.as_str(), "controller" | "action"))
                .eq(holes)
        };
        if found.iter().any(same) {
            found.retain(same);
        }
        self.all(
            found.into_iter().map(Target::Operation).collect(),
            How::Action,
            "",
        )
    }

    /// By verb and address, then by the address without what may stand in front of it.
    fn routed(&self, routes: &Routes, path: &str, verb: &str) -> Result<Found, Reason> {
        let (mut rest, mut reason) = (path, Reason::NoSuchRoute);
        for dropped in 0..=BASE {
            match routes.find(rest, verb) {
                Answer::Found(found, is_sure) => {
                    // What is left has to say something of its own.
                    let is_open = |id: &OperationId| {
                        self.surface.operations[*id]
                            .route
                            .trim_start_matches('/')
                            .starts_with('{')
                    };
                    if dropped == 0
                        || !rest.trim_matches('/').is_empty() && !found.iter().any(is_open)
                    {
                        let targets = found.into_iter().map(Target::Operation).collect();
                        let found = self.all(targets, How::Route, "").ok_or(reason)?;
                        let least = if dropped == 0 && is_sure {
                            Certainty::Certain
                        } else {
                            Certainty::Likely
                        };
                        return Ok(Found {
                            certainty: found.certainty.max(least),
                            ..found
                        });
                    }
                }
                Answer::OtherVerb if dropped == 0 => reason = Reason::OtherVerb,
                _ => {}
            }
            let inner = rest.trim_start_matches('/');
            let Some(at) = inner.find('/') else { break };
            rest = &inner[at..];
        }
        Err(reason)
    }

    fn function(&self, subject: &Subject) -> Option<Found> {
        self.all(
            self.names.function(&subject.text),
            How::Function,
            &subject.verb,
        )
    }

    /// A function that a queue or topic triggers.
    fn queue(&self, subject: &Subject) -> Option<Found> {
        let found = message_of(&subject.text).find_map(|name| {
            let mut found = self.names.function(name);
            found.retain(|target| self.is_triggered(*target));
            (!found.is_empty()).then_some(found)
        })?;
        self.all(found, How::Message, "")
    }

    fn is_triggered(&self, target: Target) -> bool {
        match target {
            Target::Operation(id) => {
                let operation = &self.surface.operations[id];
                unused::channel(&operation.kind, &operation.route) == Channel::Message
            }
            _ => false,
        }
    }

    /// A type that something starts by its name.
    fn job(&self, subject: &Subject) -> Option<Found> {
        self.all(self.names.job(&subject.text), How::Function, "")
    }

    fn message(&self, text: &str) -> Option<Found> {
        let found = message_of(text).find_map(|name| {
            let found = self.names.handlers(name);
            (!found.is_empty()).then_some(found)
        })?;
        // A message is for all that handle it: that they are several is no doubt.
        Some(Found {
            certainty: self.certainty(&found),
            ..self.all(found, How::Message, "")?
        })
    }

    fn outgoing(&self, subject: &Subject) -> Result<Found, Reason> {
        let (text, verb) = (subject.text.as_str(), subject.verb.as_str());
        if subject.channel == Channel::Database {
            return Err(Reason::Database);
        }
        if matches!(subject.channel, Channel::Message | Channel::Unknown) {
            let found = message_of(text).find_map(|name| {
                let found = self.names.senders(name);
                (!found.is_empty()).then_some(found)
            });
            if let Some(found) = found.and_then(|found| self.all(found, How::Message, "")) {
                return Ok(found);
            }
            if subject.channel == Channel::Message {
                return Err(Reason::NoSuchMessage);
            }
        }
        if let Some(found) = self.all(self.names.required(text), How::Function, verb) {
            return Ok(found);
        }
        let path = if text.starts_with('/') {
            text.to_owned()
        } else {
            format!("/{text}")
        };
        if let Ok(found) = self.routed(&self.required, &path, verb) {
            return Ok(found);
        }
        match self.provided.find(&path, verb) {
            Answer::Found(..) if text.contains('/') => Err(Reason::OwnOperation),
            _ => Err(Reason::UnknownCall),
        }
    }

    /// Targets as one finding: sure where all are one member, else each is as likely as the others. Of operations those with the
    /// verb.
    fn all(&self, mut targets: Vec<Target>, how: How, verb: &str) -> Option<Found> {
        targets.sort_unstable();
        targets.dedup();
        let fits = |target: &Target| match target {
            Target::Operation(id) => has_verb(&self.surface.operations[*id].verb, verb),
            _ => true,
        };
        if targets.iter().any(fits) {
            targets.retain(fits);
        }
        if targets.is_empty() {
            return None;
        }
        let owners: BTreeSet<_> = targets
            .iter()
            .map(|&target| unused::owner(self.surface, self.facts, target))
            .collect();
        let least = if owners.len() == 1 {
            Certainty::Certain
        } else {
            Certainty::Likely
        };
        Some(Found {
            certainty: self.certainty(&targets).max(least),
            targets,
            how,
        })
    }

    /// How sure it is that the surest of some targets are what they were found to be.
    fn certainty(&self, targets: &[Target]) -> Certainty {
        let of = |target: &Target| match target {
            Target::Operation(id) => self.surface.operations[*id].certainty,
            Target::EntryPoint(index) => self.surface.entry_points[*index as usize].certainty,
            Target::Fact(index) => self.facts[*index as usize].certainty,
            Target::Type(_) => Certainty::Likely,
        };
        targets.iter().map(of).min().unwrap_or(Certainty::Guess)
    }

    fn entry(&self, found: &Found) -> Entry {
        let roots: BTreeSet<Member> = found
            .targets
            .iter()
            .flat_map(|&target| self.roots(target))
            .collect();
        Entry {
            targets: found.targets.clone(),
            load: Load::default(),
            how: found.how,
            certainty: found.certainty,
            roots: roots.into_iter().collect(),
        }
    }
}

/// The path of a route; of an address that the code calls, without its host.
fn path(route: &str) -> Option<&str> {
    let route = route.strip_prefix("{}").unwrap_or(route);
    let route = match route.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("/", |at| &rest[at..]),
        None => route,
    };
    let route = without_query(route);
    route.starts_with('/').then_some(route)
}

/// A route up to its query; the `?` of a hole that may lack, as in `{id?}`, starts none.
fn without_query(route: &str) -> &str {
    let mut depth = 0_usize;
    let query = route.find(|char| {
        match char {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        char == '?' && depth == 0
    });
    query.map_or(route, |at| &route[..at])
}

/// An action that a route table takes where an address names none, and a controller likewise: what templates of projects
/// have in their tables.
const DEFAULTS: (&str, &str) = ("Home", "Index");

/// A route without its action, and without its controller, where these are what is taken by default.
fn without_defaults(route: &str, operation: &Operation) -> Vec<String> {
    let mut found = Vec::new();
    let is_default = operation.name.eq_ignore_ascii_case(DEFAULTS.1);
    if operation.kind == "controller" && is_default {
        let segments: Vec<&str> = route.split('/').collect();
        let action = segments
            .iter()
            .position(|part| part.eq_ignore_ascii_case(DEFAULTS.1));
        if let Some(at) = action.filter(|&at| at > 1) {
            found.push(segments[..at].join("/"));
            if segments[at - 1].eq_ignore_ascii_case(DEFAULTS.0) {
                found.push(format!("/{}", segments[1..at - 1].join("/")));
            }
        }
    }
    found
}

fn has_verb(verbs: &str, verb: &str) -> bool {
    verb.is_empty()
        || verbs.is_empty()
        || verbs.split(',').any(|own| own == verb)
        || verb == "HEAD" && verbs.contains("GET")
}

/// Names of the holes of a route, sorted.
fn holes_of(route: &str) -> Vec<String> {
    let holes = route.split('{').skip(1);
    let names = holes.map(|hole| hole.split(['}', ':', '=', '?']).next().unwrap_or(hole));
    let mut names: Vec<String> = names
        .map(|name| name.trim_start_matches('*').to_lowercase())
        .collect();
    names.sort();
    names
}
