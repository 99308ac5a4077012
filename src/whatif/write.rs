//! Edits in the accepted file.

use std::collections::{BTreeMap, BTreeSet};

use super::division::Division;
use crate::boundaries::{Amended, AmendedBoundary, FormProblem, Pattern, amend, read};
use crate::report::model::{Report, Type};

/// The text of the accepted file with `after` in it; everything else that `text` says stays as it stands. `None` is a file
/// that is not there yet.
///
/// A boundary that no edit has touched is left alone in a file that is there; in a new one all stand, so that the next run
/// comes to the same division.
///
/// # Errors
/// Where `text` is no accepted file, or what comes of it would be none.
pub fn amended(
    report: &Report,
    after: &Division,
    text: Option<&str>,
) -> Result<String, Vec<FormProblem>> {
    let entries = entries(report);
    let before = Division::of(report);
    let moving = Moving::new(&before, after, text)?;
    let is_written = |group: &usize| text.is_none() || after.touched.contains(group);
    let boundaries = after.living().filter(is_written).map(|group| {
        let outermost = |ty: &usize| report.types[*ty].outer.is_none();
        let members: Vec<usize> = after.members(group).filter(outermost).collect();
        let entry = |ty: &usize| entries[*ty].clone();
        let is_pinned = |ty: &&usize| after.pinned.contains(*ty);
        let has_arrived = |ty: &&usize| moving.has_arrived(&report.types[**ty], **ty, group);
        AmendedBoundary {
            id: after.groups[group].id.clone(),
            name: after.groups[group].name.clone(),
            types: members.iter().map(entry).collect(),
            arrived: members.iter().filter(has_arrived).map(entry).collect(),
            pinned: members.iter().filter(is_pinned).map(entry).collect(),
        }
    });
    let mut boundaries: Vec<AmendedBoundary> = boundaries.collect();
    boundaries.sort_by(|a, b| a.id.cmp(&b.id));
    let places = || report.types.iter().enumerate();
    let freed = places().filter(|(index, ty)| {
        ty.outer.is_none() && before.home[*index].is_some() && after.home[*index].is_none()
    });
    let changes = Amended {
        boundaries,
        freed: freed.map(|(index, _)| entries[index].clone()).collect(),
        gone: gone(&before, after),
    };
    let written = amend(text.unwrap_or("version = 1\n"), &changes)?;
    // A report that this program did not write may have ids that a file cannot have.
    match read(&written) {
        Ok(_) => Ok(written),
        Err(problems) => Err(problems.iter().map(unreadable).collect()),
    }
}

/// What is wrong with a text that is therefore not written.
fn unreadable(problem: &FormProblem) -> FormProblem {
    let message = format!(
        "is not written, since it could not be read again: {}",
        problem.message
    );
    FormProblem {
        message,
        ..*problem
    }
}

/// Which types have come to their boundary from elsewhere.
struct Moving<'a> {
    before: &'a Division,
    after: &'a Division,
    /// Patterns of several types, by the id of the boundary they will stand in.
    patterns: BTreeMap<String, Vec<Pattern>>,
}

impl<'a> Moving<'a> {
    fn new(
        before: &'a Division,
        after: &'a Division,
        text: Option<&str>,
    ) -> Result<Self, Vec<FormProblem>> {
        let form = text.map(read).transpose()?.unwrap_or_default();
        let gone = gone(before, after);
        let mut patterns: BTreeMap<String, Vec<Pattern>> = BTreeMap::new();
        for boundary in form.boundaries {
            // What goes on in another boundary names its types there.
            if let Some(Some(into)) = gone.get(&boundary.id) {
                let entries = boundary.types.into_iter().chain(boundary.pinned);
                let several = entries.map(|entry| entry.pattern).filter(|p| !p.is_exact());
                patterns.entry(into.clone()).or_default().extend(several);
            }
        }
        Ok(Self {
            before,
            after,
            patterns,
        })
    }

    fn has_arrived(&self, ty: &Type, index: usize, group: usize) -> bool {
        let id = |division: &'a Division, group: usize| &division.groups[group].id;
        let (old, new) = (self.before.home[index], id(self.after, group));
        let files: Vec<&str> = ty.files.iter().map(String::as_str).collect();
        let mut patterns = self.patterns.get(new).into_iter().flatten();
        old.is_none_or(|old| id(self.before, old) != new)
            && !patterns.any(|pattern| pattern.matches(&ty.id, &ty.project, &files))
    }
}

/// The boundaries that are no more, each with the one that most of its types went to.
fn gone(before: &Division, after: &Division) -> BTreeMap<String, Option<String>> {
    let living: BTreeSet<&str> = after
        .living()
        .map(|group| after.groups[group].id.as_str())
        .collect();
    let all = before.groups.iter().enumerate();
    let gone = all.filter(|(_, group)| !living.contains(group.id.as_str()));
    gone.map(|(index, group)| {
        let mut homes: BTreeMap<usize, usize> = BTreeMap::new();
        for home in before.members(index).filter_map(|ty| after.home[ty]) {
            *homes.entry(home).or_default() += 1;
        }
        let most = homes
            .into_iter()
            .max_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(&a.0)));
        let into = most.map(|(home, _)| after.groups[home].id.clone());
        (group.id.clone(), into)
    })
    .collect()
}

/// The entry that names each type: with its project where several have its id.
fn entries(report: &Report) -> Vec<String> {
    let mut homonyms: BTreeMap<&str, u32> = BTreeMap::new();
    for ty in &report.types {
        *homonyms.entry(&ty.id).or_default() += 1;
    }
    let entry = |ty: &Type| {
        let among_several = homonyms.get(ty.id.as_str()).is_some_and(|&count| count > 1);
        Pattern::exact(&ty.id, &ty.project, among_several).to_string()
    };
    report.types.iter().map(entry).collect()
}
