//! Which types the entries of the file name, and where the file contradicts itself or names nothing.

use std::collections::BTreeMap;

use super::{Boundaries, Entry, List, Pattern};

/// A type as the file may name it.
#[derive(Clone, Debug)]
pub struct Subject<'a> {
    /// Its id.
    pub id: &'a str,
    /// Path of its project; empty for none.
    pub project: &'a str,
    /// Paths of its files.
    pub files: Vec<&'a str>,
    /// Why it takes no part in the division, e.g. `a test`; `None` where it does.
    pub outside: Option<&'static str>,
}

/// What the file says of every type.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Matched {
    /// The boundary that each type was accepted in, by its place in the file.
    pub accepted: Vec<Option<u32>>,
    /// The boundary that each type is pinned to; an entry of `types` is none.
    pub pinned: Vec<Option<u32>>,
    /// Whether each type is shared by all.
    pub kernel: Vec<bool>,
    /// Whether each type is left out.
    pub left_out: Vec<bool>,
    /// For each rule of what stays together, its types.
    pub together: Vec<Vec<u32>>,
    /// For each rule of what is kept apart, the types of each of its entries.
    pub apart: Vec<Vec<Vec<u32>>>,
    /// Entries that name no type.
    pub unmatched: Vec<Unmatched>,
    /// Types that the file puts into two places.
    pub contradictions: Vec<Contradiction>,
}

/// An entry that names no type.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unmatched {
    /// As it stands in the file.
    pub entry: String,
    /// Its line.
    pub line: u32,
    /// Its column.
    pub column: u32,
    /// What it names instead: `a test`, `a nested type`; `None` where nothing is called so.
    pub names_only: Option<&'static str>,
}

/// A type that two entries, equally close, put into different places; the first one decides.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Contradiction {
    /// The type.
    pub subject: u32,
    /// Line of the entry that decides.
    pub line: u32,
    /// Line of the other one.
    pub other: u32,
}

/// Holds the entries of `form` against `subjects`, whose order is that of the result.
///
/// Where several lists name a type, the closest entry decides; where a list of the kernel or of what is left out is
/// as close as a boundary, the earlier line does, and the contradiction is told. Takes time in proportion to the
/// number of patterns times that of types; entries without wildcards are looked up.
#[must_use]
pub fn resolve(form: &Boundaries, subjects: &[Subject<'_>]) -> Matched {
    let mut by_id: Vec<u32> = (0..subjects.len() as u32).collect();
    by_id.sort_by_key(|&subject| subjects[subject as usize].id);
    let mut by_project: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for &subject in &by_id {
        let of_project = by_project.entry(subjects[subject as usize].project);
        of_project.or_default().push(subject);
    }
    let finder = Finder {
        subjects,
        by_id,
        by_project,
    };
    let mut matched = Matched {
        together: vec![Vec::new(); form.together.len()],
        apart: vec![Vec::new(); form.apart.len()],
        ..Matched::default()
    };
    let mut homes: Vec<Option<Home>> = vec![None; subjects.len()];
    let mut clashes: Vec<Option<u32>> = vec![None; subjects.len()];
    for (list, entry) in form.entries() {
        let (found, names_only) = finder.find(entry);
        if found.is_empty() {
            matched.unmatched.push(Unmatched {
                entry: entry.pattern.to_string(),
                line: entry.line,
                column: entry.column,
                names_only,
            });
        }
        match list {
            List::Together(rule) => matched.together[rule as usize].extend(&found),
            List::Apart(rule) => matched.apart[rule as usize].push(found),
            _ => found.into_iter().for_each(|subject| {
                let at = subject as usize;
                claim(&mut homes[at], &mut clashes[at], list, entry);
            }),
        }
    }
    for (subject, clash) in clashes.iter().enumerate() {
        if let (Some(other), Some(home)) = (clash, &homes[subject]) {
            matched.contradictions.push(Contradiction {
                subject: subject as u32,
                line: home.line,
                other: *other,
            });
        }
    }
    place(&mut matched, &homes);
    matched.together.iter_mut().for_each(|types| {
        types.sort_unstable();
        types.dedup();
    });
    matched
}

/// The list that decides about a type, and how closely its entry names it.
#[derive(Clone)]
struct Home {
    list: List,
    closeness: (bool, bool, bool, usize),
    line: u32,
}

/// `entry` of `list` names a type: it decides where it is closer than what decided so far, or as close and earlier.
fn claim(home: &mut Option<Home>, clash: &mut Option<u32>, list: List, entry: &Entry) {
    let new = Home {
        list,
        closeness: entry.pattern.closeness(),
        line: entry.line,
    };
    let Some(old) = home else {
        *home = Some(new);
        return;
    };
    if new.closeness > old.closeness {
        (*home, *clash) = (Some(new), None);
    } else if new.closeness == old.closeness && place_of(new.list) != place_of(old.list) {
        *clash = Some(old.line.max(new.line));
        if new.line < old.line {
            *home = Some(new);
        }
    } else if new.closeness == old.closeness && matches!(new.list, List::Pinned(_)) {
        old.list = new.list;
    }
}

/// The same place for the types and the pinned types of a boundary.
fn place_of(list: List) -> List {
    match list {
        List::Pinned(boundary) => List::Types(boundary),
        other => other,
    }
}

fn place(matched: &mut Matched, homes: &[Option<Home>]) {
    let lists = || homes.iter().map(|home| home.as_ref().map(|home| home.list));
    matched.accepted = lists()
        .map(|list| match list {
            Some(List::Types(boundary) | List::Pinned(boundary)) => Some(boundary),
            _ => None,
        })
        .collect();
    matched.pinned = lists()
        .map(|list| match list {
            Some(List::Pinned(boundary)) => Some(boundary),
            _ => None,
        })
        .collect();
    matched.kernel = lists().map(|list| list == Some(List::Kernel)).collect();
    matched.left_out = lists().map(|list| list == Some(List::LeftOut)).collect();
}

/// Subjects by what patterns name, each list by id.
struct Finder<'a> {
    subjects: &'a [Subject<'a>],
    by_id: Vec<u32>,
    by_project: BTreeMap<&'a str, Vec<u32>>,
}

impl Finder<'_> {
    /// The types that `entry` names and that take part, ascending; or what those are that it names instead.
    fn find(&self, entry: &Entry) -> (Vec<u32>, Option<&'static str>) {
        let named = self.named(&entry.pattern);
        let outside = |subject: &u32| self.subjects[*subject as usize].outside;
        let names_only = named.iter().find_map(outside);
        let mut inside: Vec<u32> = named;
        inside.retain(|subject| outside(subject).is_none());
        inside.sort_unstable();
        (inside, names_only)
    }

    /// The types that `pattern` names, by id. Projects are few, and one is asked for once.
    fn named(&self, pattern: &Pattern) -> Vec<u32> {
        if let Some(is_named) = pattern.over_projects() {
            let projects = self.by_project.iter();
            let named = projects.filter(|(project, _)| is_named(project));
            let mut named: Vec<u32> = named.flat_map(|(_, of)| of).copied().collect();
            named.sort_by_key(|&subject| self.subjects[subject as usize].id);
            return named;
        }
        let candidates = match pattern.exact_id() {
            Some(id) => {
                let key = |&subject: &u32| self.subjects[subject as usize].id;
                let start = self.by_id.partition_point(|subject| key(subject) < id);
                let end = self.by_id.partition_point(|subject| key(subject) <= id);
                &self.by_id[start..end]
            }
            None => &self.by_id[..],
        };
        let is_named = |subject: &&u32| {
            let subject = &self.subjects[**subject as usize];
            let Subject {
                id, project, files, ..
            } = subject;
            pattern.matches(id, project, files)
        };
        candidates.iter().filter(is_named).copied().collect()
    }
}
