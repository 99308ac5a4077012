//! From two states to what a change touches.

use std::collections::{BTreeMap, BTreeSet};

use super::State;
use super::outcome::{
    ChangedType, Downstream, Impact, SignatureChange, TestOf, TypeChange, User, Verdict,
};
use super::projects::changed_projects;
use super::rules::{Difference, Effect, Whole, differences};
use super::scenarios::scenarios;
use super::text::{Lines, changed_members, lines};
use crate::base::ids::Id;
use crate::extract::skeleton::Declared;
use crate::report::model::{Report, Site, Tie, Type};

/// Places that are listed for a boundary.
const SITES: usize = 5;

/// Id and project: what tells a type from others in both states.
type Key = (String, String);

/// As [`impact`](super::impact), without what it means to overlays.
pub(super) fn impact(before: &State<'_>, after: &State<'_>, files: Vec<String>) -> Impact {
    let pairs = pairs(before, after);
    let mut found = Impact {
        files,
        types: pairs
            .iter()
            .map(|pair| pair.changed(before, after))
            .collect(),
        ..Impact::default()
    };
    let product = |ty: &&ChangedType| {
        ty.role
            .as_deref()
            .is_none_or(|role| role == "product" || role == "kernel")
    };
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    for boundary in found
        .types
        .iter()
        .filter(product)
        .filter_map(|ty| ty.boundary.as_deref())
    {
        *counts.entry(boundary).or_default() += 1;
    }
    let mut boundaries: Vec<(String, u64)> = counts
        .into_iter()
        .map(|(id, count)| (id.to_owned(), count))
        .collect();
    boundaries.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    found.boundaries = boundaries;
    found.projects = changed_projects(before, after);
    for pair in &pairs {
        found.signatures.extend(pair.signatures(before, after));
    }
    let changed: BTreeSet<usize> = pairs.iter().filter_map(|pair| pair.after).collect();
    found.downstream = downstream(after.report, &changed);
    found.tests = tests(after.report, &changed);
    found.scenarios = scenarios(before.report, after.report, &found.boundaries);
    found.verdict = verdict(&found);
    found
}

/// A type in both states, where its text differs.
struct Pair {
    key: Key,
    before: Option<usize>,
    after: Option<usize>,
    members: Vec<String>,
}

fn pairs(before: &State<'_>, after: &State<'_>) -> Vec<Pair> {
    let (old, new) = (lines(before), lines(after));
    let (known_before, known_after) = (index(before.report), index(after.report));
    let keys: BTreeSet<&Key> = old.keys().chain(new.keys()).collect();
    let none = Lines::new();
    let pair = |key: &Key| {
        let of = |side: &BTreeMap<Key, (usize, Lines)>| {
            side.get(key)
                .map_or(none.clone(), |(_, lines)| lines.clone())
        };
        let members = changed_members(&of(&old), &of(&new));
        // A part may lie in a file that is the same in both states.
        let (before, after) = (
            known_before.get(key).copied(),
            known_after.get(key).copied(),
        );
        let differs = !members.is_empty() || before.is_some() != after.is_some();
        differs.then(|| Pair {
            key: key.clone(),
            before,
            after,
            members,
        })
    };
    keys.into_iter().filter_map(pair).collect()
}

fn index(report: &Report) -> BTreeMap<Key, usize> {
    let types = report.types.iter().enumerate();
    types
        .map(|(index, ty)| ((ty.id.clone(), ty.project.clone()), index))
        .collect()
}

impl Pair {
    fn changed(&self, before: &State<'_>, after: &State<'_>) -> ChangedType {
        let (state, at) = match (self.after, self.before) {
            (Some(at), _) => (after, at),
            (None, at) => (before, at.unwrap_or_default()),
        };
        let ty = state.report.types.get(at);
        ChangedType {
            id: self.key.0.clone(),
            change: match (self.before, self.after) {
                (None, _) => TypeChange::Added,
                (_, None) => TypeChange::Removed,
                _ => TypeChange::Changed,
            },
            boundary: ty.and_then(|ty| ty.home().map(str::to_owned)),
            role: ty.and_then(|ty| ty.role.clone()),
            at: ty.and_then(Type::place).unwrap_or_default(),
            members: self
                .members
                .iter()
                .filter(|name| !name.is_empty())
                .cloned()
                .collect(),
        }
    }

    fn signatures(&self, before: &State<'_>, after: &State<'_>) -> Vec<SignatureChange> {
        let (state, at) = match (self.before, self.after) {
            (Some(at), _) => (before, at),
            (None, at) => (after, at.unwrap_or_default()),
        };
        let Some(ty) = state.report.types.get(at) else {
            return Vec::new();
        };
        // Nobody ships a test or depends on one.
        if ty.is_test() {
            return Vec::new();
        }
        let (old, new) = (declared(before, self.before), declared(after, self.after));
        let found = differences(Whole::of(&old).as_ref(), Whole::of(&new).as_ref());
        let change = |found: Difference| SignatureChange {
            ty: ty.id.clone(),
            boundary: ty.home().map(str::to_owned),
            users: match (self.before, found.effect) {
                (None, _) | (_, Effect::Compatible) => Vec::new(),
                (Some(at), effect) => users(before, at, found.member.as_deref(), effect),
            },
            member: found.member,
            rule: found.rule.to_owned(),
            effect: found.effect,
            before: found.before,
            after: found.after,
            open: found.is_open,
        };
        found.into_iter().map(change).collect()
    }
}

fn declared<'a>(state: &State<'a>, ty: Option<usize>) -> Vec<&'a Declared> {
    let known = ty.and_then(|ty| state.report.types.get(ty));
    let Some(known) = known else {
        return Vec::new();
    };
    let files = known
        .files
        .iter()
        .filter_map(|file| state.declared.get(file));
    files
        .flatten()
        .filter(|declared| declared.id == known.id)
        .collect()
}

/// Who in other boundaries uses a member of a type, or the type: by call, by inheritance, or by any mention.
fn users(state: &State<'_>, ty: usize, member: Option<&str>, effect: Effect) -> Vec<User> {
    let report = state.report;
    let own = report.types[ty].home();
    let mut sites: BTreeMap<String, BTreeSet<Site>> = BTreeMap::new();
    let mut add = |from: usize, site: Site| {
        let user = report.types.get(from);
        let is_other = user.is_some_and(|user| {
            !user.is_test() && (user.home() != own || own.is_none()) && from != ty
        });
        if let Some(user) = user.filter(|_| is_other) {
            sites
                .entry(user.home().unwrap_or_default().to_owned())
                .or_default()
                .insert(site);
        }
    };
    let is_heir = |kind: &String| matches!(kind.as_str(), "base" | "implements");
    if effect == Effect::BreaksHeirs || member.is_none() {
        for edge in report.edges.iter().filter(|edge| edge.to == ty) {
            if effect != Effect::BreaksHeirs || edge.kinds.keys().any(is_heir) {
                edge.sites.iter().for_each(|&site| add(edge.from, site));
            }
        }
    }
    if let Some(member) = member.filter(|_| effect != Effect::BreaksHeirs) {
        let names = &state.model.names;
        let calls = state.model.calls.iter();
        for call in calls.filter(|c| c.to.index() == ty && names.text(c.to_member) == member) {
            add(call.from.index(), Site(call.file.index(), call.line));
        }
    }
    let user = |(boundary, sites): (String, BTreeSet<Site>)| User {
        boundary,
        uses: sites.len() as u64,
        sites: sites
            .iter()
            .take(SITES)
            .map(|&site| place(report, site))
            .collect(),
    };
    sites.into_iter().map(user).collect()
}

fn place(report: &Report, site: Site) -> String {
    let file = report.files.get(site.0).map_or("", String::as_str);
    format!("{file}:{}", site.1)
}

/// Who depends on each type over calls and inheritance, and over what a container gives it: who calls an interface gets
/// its implementation. With the first place of each.
fn dependents(report: &Report) -> BTreeMap<usize, Vec<(usize, Option<Site>)>> {
    let is_heir =
        |kind: &String| matches!(kind.as_str(), "base" | "implements" | "constructor-chain");
    let mut users: BTreeMap<usize, Vec<(usize, Option<Site>)>> = BTreeMap::new();
    for edge in &report.edges {
        if edge.calls > 0 || edge.kinds.keys().any(is_heir) {
            let user = (edge.from, edge.sites.first().copied());
            users.entry(edge.to).or_default().push(user);
        }
    }
    let is_given = |tie: &&Tie| matches!(tie.kind.as_str(), "injection" | "locator");
    for tie in report.ties.iter().filter(is_given) {
        users
            .entry(tie.to)
            .or_default()
            .push((tie.from, Some(tie.at)));
    }
    users
}

/// The types that depend on `changed`, without those that changed themselves.
fn downstream(report: &Report, changed: &BTreeSet<usize>) -> Vec<Downstream> {
    let users = dependents(report);
    let mut found: BTreeMap<&str, Downstream> = BTreeMap::new();
    let mut seen = changed.clone();
    let mut layer: Vec<usize> = changed.iter().copied().collect();
    let mut is_direct = true;
    while !layer.is_empty() {
        let mut next = Vec::new();
        for &(from, site) in layer.iter().filter_map(|ty| users.get(ty)).flatten() {
            let user = report.types.get(from).filter(|_| !seen.contains(&from));
            let Some(user) = user else {
                continue;
            };
            seen.insert(from);
            next.push(from);
            if user.is_test() {
                continue;
            }
            let of = found.entry(home(user)).or_default();
            if is_direct {
                of.direct += 1;
                let site = site.filter(|_| of.sites.len() < SITES);
                of.sites.extend(site.map(|site| place(report, site)));
            } else {
                of.indirect += 1;
            }
        }
        next.sort_unstable();
        layer = next;
        is_direct = false;
    }
    let mut all: Vec<Downstream> = found
        .into_iter()
        .map(|(boundary, of)| Downstream {
            boundary: boundary.to_owned(),
            ..of
        })
        .collect();
    all.sort_by(|a, b| {
        (b.direct, b.indirect)
            .cmp(&(a.direct, a.indirect))
            .then_with(|| a.boundary.cmp(&b.boundary))
    });
    all
}

/// The boundary of a type; of one in none the overlay that it belongs to.
fn home(ty: &Type) -> &str {
    let overlay = ty.layer.as_deref().filter(|layer| *layer != "platform");
    ty.home().or(overlay).unwrap_or_default()
}

fn tests(report: &Report, changed: &BTreeSet<usize>) -> Vec<TestOf> {
    let tests = report.tests.iter().filter_map(|test| {
        let ty = report.types.get(test.ty)?;
        let hit = test.types.iter().filter(|ty| changed.contains(ty));
        let types: Vec<String> = hit
            .filter_map(|&ty| Some(report.types.get(ty)?.id.clone()))
            .collect();
        let is_own = changed.contains(&test.ty);
        (is_own || !types.is_empty()).then(|| TestOf {
            ty: ty.id.clone(),
            at: ty.place().unwrap_or_default(),
            types,
        })
    });
    tests.collect()
}

/// The boundary that most of the change is in, and who has to ship with it: other boundaries whose types differ, and those
/// to which a difference of signatures matters.
fn verdict(found: &Impact) -> Verdict {
    let of_projects = || {
        found
            .projects
            .iter()
            .filter_map(|project| project.boundary.as_ref())
    };
    let of_types = found.boundaries.first().map(|(id, _)| id);
    let primary = of_types.or_else(|| of_projects().next()).cloned();
    let mut with: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (id, count) in found.boundaries.iter().skip(1) {
        let types = if *count == 1 {
            "1 type".to_owned()
        } else {
            format!("{count} types")
        };
        with.entry(id.clone())
            .or_default()
            .push(format!("{types} of {id} changed"));
    }
    for project in &found.projects {
        let Some(id) = project
            .boundary
            .as_ref()
            .filter(|id| primary.as_ref() != Some(id))
        else {
            continue;
        };
        let (first, more) = (&project.differences[0], project.differences.len() - 1);
        let more = if more == 0 {
            String::new()
        } else {
            format!(" and {more} more")
        };
        let reason = format!(
            "{id} is built from something else: {first}{more} in {}",
            project.path
        );
        with.entry(id.clone()).or_default().push(reason);
    }
    for change in &found.signatures {
        for user in change.users.iter().filter(|user| !user.boundary.is_empty()) {
            if primary.as_ref() == Some(&user.boundary) {
                continue;
            }
            let member = change
                .member
                .as_ref()
                .map_or(String::new(), |member| format!(".{member}"));
            let site = user.sites.first().map_or("", String::as_str);
            let reason = format!(
                "{} uses {}{member} ({}) at {site}",
                user.boundary, change.ty, change.rule
            );
            with.entry(user.boundary.clone()).or_default().push(reason);
        }
    }
    let is_product = |ty: &ChangedType| !matches!(ty.role.as_deref(), Some("test" | "left-out"));
    let kind = if !found.types.iter().any(is_product) && of_projects().next().is_none() {
        "no-product-code"
    } else if with.is_empty() {
        "ships-alone"
    } else {
        "ships-with"
    };
    Verdict {
        kind: kind.to_owned(),
        boundary: primary,
        with: with.keys().cloned().collect(),
        breaks: Vec::new(),
        reasons: with.into_values().flatten().collect(),
    }
}
