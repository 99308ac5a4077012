//! What nobody calls, as far as the files can tell.
//!
//! That something is not called is known only where it would have been seen. A web server's log says nothing of messages, and
//! one of the shop's site nothing of the back office. So what comes in through a channel of which no file tells is not
//! judged, and what belongs to a project of which nothing is called at all is a guess.

use std::collections::BTreeSet;

use super::tally::Channel;
use super::{Entry, Target, Unused};
use crate::base::ids::{Id, ProjectId};
use crate::resolve::model::{Model, TypeId};
use crate::surface::{Direction, Surface};
use crate::ties::{Certainty, Fact, FactKind};

/// Kinds of entry points that are called, rather than asked on the way.
const CALLED: [&str; 5] = ["job", "schedule", "function", "hosted-service", "timer"];

/// What of the code can be called from outside, and through which channel.
pub(super) fn callable(surface: &Surface, facts: &[Fact]) -> Vec<(Target, Channel)> {
    let operations = surface.operations.iter_enumerated();
    let operations = operations
        .filter(|(_, operation)| operation.direction == Direction::Provided)
        .map(|(id, operation)| {
            (
                Target::Operation(id),
                channel(&operation.kind, &operation.route),
            )
        });
    let points = surface.entry_points.iter().enumerate();
    let points = points
        .filter(|(_, point)| CALLED.contains(&point.kind.as_str()))
        .filter(|(_, point)| {
            // One that has operations is judged by these.
            let mut operations = surface.operations.iter();
            !operations.any(|operation| {
                operation.ty == Some(point.ty) && operation.direction == Direction::Provided
            })
        })
        .map(|(index, _)| (Target::EntryPoint(index as u32), Channel::Function));
    let handlers = facts.iter().enumerate();
    let handlers = handlers
        .filter(|(_, fact)| fact.kind == FactKind::Handles && fact.detail != "event")
        .filter(|(_, fact)| {
            // Whom a queue triggers is an operation already.
            let handler = fact.object.source().unwrap_or(fact.by);
            let mut operations = surface.operations.iter();
            !operations.any(|operation| {
                operation.ty == Some(handler)
                    && channel(&operation.kind, &operation.route) == Channel::Message
            })
        })
        .map(|(index, _)| (Target::Fact(index as u32), Channel::Message));
    operations.chain(points).chain(handlers).collect()
}

/// What an operation comes in through; `Unknown` for what is called within the application.
pub(super) fn channel(kind: &str, route: &str) -> Channel {
    let known: [(&[&str], Channel); 4] = [
        (&["hub", "grpc", "web-service", "wcf-service"], Channel::Rpc),
        (&["queue", "topic", "blob", "change-feed"], Channel::Message),
        (&["timer", "job"], Channel::Function),
        (
            &[
                "view-component",
                "component",
                "cms-function",
                "user-control",
                "master-page",
            ],
            Channel::Unknown,
        ),
    ];
    let found = known.into_iter().find(|(kinds, _)| kinds.contains(&kind));
    match found {
        Some((_, channel)) => channel,
        None if route.starts_with('/') => Channel::Http,
        None if kind == "function" => Channel::Function,
        None => Channel::Unknown,
    }
}

/// Who is called by nobody, and how many could not be judged.
pub(super) fn find(
    model: &Model,
    surface: &Surface,
    facts: &[Fact],
    entries: &[Entry],
) -> (Vec<Unused>, u64) {
    let all = callable(surface, facts);
    let owner = |target: Target| owner(surface, facts, target);
    let project = |target: Target| {
        let ty = owner(target)?.0;
        model.types[ty].project
    };
    let used: BTreeSet<Target> = entries
        .iter()
        .flat_map(|entry| entry.targets.iter().copied())
        .collect();
    // Two routes of one member are one thing to whoever takes it away.
    let used_members: BTreeSet<(TypeId, &str)> =
        used.iter().filter_map(|&target| owner(target)).collect();
    let seen: Vec<(Channel, Option<ProjectId>)> = all
        .iter()
        .filter(|(target, _)| used.contains(target))
        .map(|&(target, channel)| (channel, project(target)))
        .collect();
    let seen_channels: BTreeSet<Channel> = seen.iter().map(|(channel, _)| *channel).collect();
    let seen: BTreeSet<(Channel, Option<usize>)> = seen
        .into_iter()
        .map(|(channel, project)| (channel, project.map(ProjectId::index)))
        .collect();
    let (mut unused, mut unobserved) = (Vec::new(), 0);
    for (target, channel) in all {
        // Endpoints that one method maps have nothing else in common with it.
        let is_mapped = match target {
            Target::Operation(id) => surface.operations[id].kind == "endpoint",
            _ => false,
        };
        let is_used = used.contains(&target)
            || !is_mapped
                && owner(target)
                    .is_some_and(|own| !own.1.is_empty() && used_members.contains(&own));
        if is_used {
            continue;
        }
        if channel == Channel::Unknown || !seen_channels.contains(&channel) {
            unobserved += 1;
            continue;
        }
        let certainty = if seen.contains(&(channel, project(target).map(ProjectId::index))) {
            Certainty::Likely
        } else {
            Certainty::Guess
        };
        unused.push(Unused { target, certainty });
    }
    unused.sort_by_key(|unused| unused.target);
    (unused, unobserved)
}

/// The type and member that serve a target.
pub(super) fn owner<'s>(
    surface: &'s Surface,
    facts: &[Fact],
    target: Target,
) -> Option<(TypeId, &'s str)> {
    match target {
        Target::Operation(id) => {
            let operation = &surface.operations[id];
            Some((operation.ty?, operation.member.as_str()))
        }
        Target::EntryPoint(index) => {
            let point = surface.entry_points.get(index as usize)?;
            Some((point.ty, ""))
        }
        Target::Fact(index) => {
            let fact = facts.get(index as usize)?;
            Some((fact.object.source().unwrap_or(fact.by), ""))
        }
        Target::Type(ty) => Some((ty, "")),
    }
}
