//! What the report knows of each boundary, as the rules about its form look at it; and the form that they find.
//!
//! Nothing is decided here: it is counted, and of each count the place is kept that weighs most.

mod ground;

use std::collections::{BTreeMap, BTreeSet};

use crate::plan::{Fit, FormGround, Seen, Tally, fit};
use crate::report::model::{
    Boundary, BoundaryForm, EntryPoint, FormReason, NextForm, Place, Report, Site,
};

use ground::{Ground, Heaviest, add, is_stored};

/// The remedy of state that cannot stay where it is.
const STATE: &str = "shared-state-replacement";
/// Entry points that only put a program together: no work comes in through them.
const COMPOSING: &str = "startup";
/// Entry points that begin by themselves, or when a message is there.
const JOBS: [&str; 3] = ["hosted-service", "job", "function"];
/// Hosts whose main is work, and not only the start of something that listens.
const WORKING: [&str; 2] = ["console", "worker"];

/// Gives each boundary of `report` the form that fits it.
pub(super) fn settle(report: &mut Report) {
    let ground = Ground::new(report);
    let boundaries = report.boundaries.iter().enumerate();
    let forms: Vec<BoundaryForm> = boundaries
        .map(|(index, boundary)| told(fit(&ground.seen(index, boundary))))
        .collect();
    for (boundary, form) in report.boundaries.iter_mut().zip(forms) {
        boundary.form = Some(form);
    }
}

fn told(found: Fit<Place>) -> BoundaryForm {
    let reasons = |grounds: Vec<FormGround<Place>>| {
        let reasons = grounds.into_iter().map(|ground| FormReason {
            rule: ground.rule.name().to_owned(),
            count: ground.count,
            text: ground.text,
            at: ground.at,
        });
        reasons.collect()
    };
    BoundaryForm {
        form: found.form.name().to_owned(),
        because: reasons(found.because),
        next: found.next.map(|(form, once)| NextForm {
            form: form.name().to_owned(),
            once: reasons(once),
        }),
    }
}

impl Ground<'_> {
    fn seen(&self, own: usize, boundary: &Boundary) -> Seen<Place> {
        let (entries, jobs) = self.entries(own, boundary);
        let (called, calls) = (self.called(own, true), self.called(own, false));
        let (circle, in_circle) = self.circle(own);
        let coupled = |counts: &BTreeMap<usize, (u64, Heaviest)>| {
            let of = counts.get(&own);
            of.map_or_else(Tally::default, |(count, heaviest)| Tally {
                count: *count,
                at: heaviest.at.clone(),
            })
        };
        let kept = |tallies: &BTreeMap<usize, Tally<Place>>| {
            tallies.get(&own).cloned().unwrap_or_default()
        };
        Seen {
            types: boundary.types,
            linked: self.linked(own),
            entries,
            jobs,
            operations: self.operations(&boundary.operations),
            messages: kept(&self.messages),
            called,
            calls,
            remote: self.remote(boundary),
            owned: self.owned(boundary),
            written_alone: kept(&self.alone),
            shared_tables: kept(&self.shared),
            transactions: self.transactions(boundary),
            state: self.state(boundary),
            circle,
            in_circle,
            mentions: coupled(&self.mentions),
            mentioned: coupled(&self.mentioned),
            users: boundary.used_by.len() as u64,
            own_host: self.own_hosts.get(&own).cloned(),
        }
    }

    /// The ways in, and those of them that are jobs.
    fn entries(&self, own: usize, boundary: &Boundary) -> (Tally<Place>, Tally<Place>) {
        let (mut entries, mut jobs) = (Tally::default(), Tally::default());
        for &at in &boundary.entry_points {
            let Some(point) = self.report.entry_points.get(at) else {
                continue;
            };
            if point.kind == COMPOSING {
                continue;
            }
            add(&mut entries, Some(&point.at));
            if self.is_job(at, point) {
                add(&mut jobs, Some(&point.at));
            }
        }
        if let Some(consumers) = self.consumers.get(&own) {
            for tally in [&mut entries, &mut jobs] {
                tally.count += consumers.count;
                tally.at = tally.at.take().or_else(|| consumers.at.clone());
            }
        }
        (entries, jobs)
    }

    fn is_job(&self, at: usize, point: &EntryPoint) -> bool {
        let is_main = || {
            self.report.hosts.iter().any(|host| {
                WORKING.contains(&host.kind.as_str()) && host.entry_points.contains(&at)
            })
        };
        JOBS.contains(&point.kind.as_str()) || (point.kind == "program" && is_main())
    }

    /// Members that others would call of it over the network, or it of others.
    fn called(&self, own: usize, is_called: bool) -> Tally<Place> {
        let (mut members, mut heaviest) = (BTreeSet::new(), Heaviest::default());
        for (_, calls) in self.calls_of(own, is_called) {
            members.extend(calls.members.iter().copied());
            heaviest.offer(calls.heaviest.weight, calls.heaviest.at.clone());
        }
        Tally {
            count: members.len() as u64,
            at: heaviest.at,
        }
    }

    /// A circle is left by giving up all calls of the others in it, or by these giving up theirs: the fewer of the two.
    fn circle(&self, own: usize) -> (Tally<Place>, Vec<String>) {
        let Some(others) = self.circles.get(&own) else {
            return (Tally::default(), Vec::new());
        };
        let side = |is_called: bool| {
            let (mut count, mut heaviest) = (0, Heaviest::default());
            let within = self.calls_of(own, is_called);
            for (_, calls) in within.filter(|(other, _)| others.contains(other)) {
                count += calls.members.len() as u64;
                heaviest.offer(calls.heaviest.weight, calls.heaviest.at.clone());
            }
            let at = heaviest.at;
            Tally { count, at }
        };
        let (out, into) = (side(false), side(true));
        let fewer = if into.count < out.count { into } else { out };
        let names = others
            .iter()
            .filter_map(|&at| self.report.boundaries.get(at));
        (fewer, names.map(|other| other.name.clone()).collect())
    }

    fn operations(&self, of: &[usize]) -> Tally<Place> {
        let known = of.iter().filter_map(|&at| self.report.operations.get(at));
        tallied(known.map(|operation| &operation.at))
    }

    /// Operations that nothing in the code provides, with the place that calls first.
    fn remote(&self, boundary: &Boundary) -> Tally<Place> {
        let required = boundary.required_operations.iter();
        let required = required.filter_map(|&at| self.report.operations.get(at));
        let outside = required.filter(|operation| operation.direction == "required");
        tallied(outside.map(|operation| {
            let mut users = operation.users.iter();
            let own = users.find(|user| {
                let ty = user.ty.and_then(|ty| self.report.types.get(ty));
                ty.and_then(|ty| ty.home()) == Some(boundary.id.as_str())
            });
            own.map_or(&operation.at, |user| &user.at)
        }))
    }

    fn owned(&self, boundary: &Boundary) -> Tally<Place> {
        let owned = boundary.data.owned.iter();
        let owned = owned.filter_map(|&at| self.report.data.entities.get(at));
        let mut tally = Tally::default();
        for entity in owned.filter(|entity| is_stored(self.report, entity)) {
            add(&mut tally, entity.declared.first().map(|first| &first.at));
        }
        tally
    }

    /// The transactions that would cross, with the one over most boundaries.
    fn transactions(&self, boundary: &Boundary) -> Tally<Place> {
        let (mut count, mut heaviest) = (0, Heaviest::default());
        let crossing = boundary.data.transactions.iter();
        for one in crossing.filter_map(|&at| self.report.data.transactions.get(at)) {
            count += 1;
            heaviest.offer(one.boundaries.len() as u64, Some(one.at.clone()));
        }
        let at = heaviest.at;
        Tally { count, at }
    }

    /// What others would link of it, with the declaration of the first type.
    fn linked(&self, own: usize) -> Tally<Place> {
        let types = self.linked.get(&own);
        let count = types.map_or(0, BTreeSet::len) as u64;
        let first = types.and_then(BTreeSet::first);
        let first = first.and_then(|&ty| self.report.types.get(ty));
        let at = first.and_then(|ty| {
            let file = ty.files.first()?;
            let file = self.report.files.binary_search(file).ok()?;
            Some(Place::Source(Site(file, ty.line)))
        });
        Tally { count, at }
    }

    fn state(&self, boundary: &Boundary) -> Tally<Place> {
        let shared = boundary.data.shared_state.iter();
        let shared = shared.filter_map(|&at| self.report.data.state.get(at));
        let mut tally = Tally::default();
        for state in shared.filter(|state| state.remedy.as_deref() == Some(STATE)) {
            add(&mut tally, state.grounds.first());
        }
        tally
    }
}

fn tallied<'p>(places: impl Iterator<Item = &'p Place>) -> Tally<Place> {
    let mut tally = Tally::default();
    for place in places {
        add(&mut tally, Some(place));
    }
    tally
}
