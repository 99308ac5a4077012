//! A report as the accepted file: its boundaries in the form that the next run respects.

use std::collections::BTreeMap;

use crate::boundaries::{Boundaries, Draft, DraftBoundary, DraftType, Pattern, write};
use crate::report::model::{Report, Type};
use crate::report::printable::printable;

/// A type is contested, and its second choice told to the reviewer, where its confidence is below this.
const CONTESTED: f64 = 0.3;

/// The text of a `boundaries.toml` with the boundaries of `report`. What `accepted` says besides is kept.
#[must_use]
pub fn draft(report: &Report, accepted: &Boundaries) -> String {
    let mut homonyms: BTreeMap<&str, u32> = BTreeMap::new();
    for ty in &report.types {
        *homonyms.entry(&ty.id).or_default() += 1;
    }
    let entry = |ty: &Type| {
        let among_several = homonyms.get(ty.id.as_str()).is_some_and(|&count| count > 1);
        DraftType {
            entry: Pattern::exact(&ty.id, &ty.project, among_several).to_string(),
            remark: remark(ty),
        }
    };
    let boundary = |boundary: &crate::report::model::Boundary| {
        let known = accepted
            .boundaries
            .iter()
            .find(|known| known.id == boundary.id);
        let patterns: Vec<&Pattern> = known
            .into_iter()
            .flat_map(|known| known.types.iter().chain(&known.pinned))
            .map(|entry| &entry.pattern)
            .collect();
        let is_named = |ty: &Type| {
            let files: Vec<&str> = ty.files.iter().map(String::as_str).collect();
            let mut patterns = patterns.iter().filter(|pattern| !pattern.is_exact());
            patterns.any(|pattern| pattern.matches(&ty.id, &ty.project, &files))
        };
        let pinned = |ty: &Type| {
            let mut pinned = known.into_iter().flat_map(|known| &known.pinned);
            pinned.any(|entry| entry.pattern.exact_id() == Some(ty.id.as_str()))
        };
        let own = |ty: &&Type| ty.outer.is_none() && ty.boundary.as_ref() == Some(&boundary.id);
        let types = report.types.iter().filter(own);
        DraftBoundary {
            id: boundary.id.clone(),
            name: boundary.name.clone(),
            remarks: remarks(boundary),
            types: types
                .filter(|ty| !is_named(ty) && !pinned(ty))
                .map(entry)
                .collect(),
        }
    };
    let draft = Draft {
        head: vec![
            "Boundaries as unseam proposes them; move lines, rename, add owners: the next run respects it.".to_owned(),
            "Lines that start with \"#:\" are written anew each time; other comments are kept.".to_owned(),
        ],
        boundaries: report.boundaries.iter().map(boundary).collect(),
    };
    write(&draft, accepted)
}

fn remarks(boundary: &crate::report::model::Boundary) -> Vec<String> {
    let types = boundary.types;
    let counts = format!("{types} types, {} lines", boundary.lines);
    let listed = |verb: &str, ids: &[String]| {
        (!ids.is_empty()).then(|| format!("{verb} {}", ids.join(", ")))
    };
    let form = boundary.form.as_ref().map(|found| {
        let because: Vec<&str> = found.because.iter().map(|one| one.text.as_str()).collect();
        // Names of programs and boundaries are in it: nothing of them may end the line.
        printable(&format!("{}: {}", found.form, because.join("; "))).into_owned()
    });
    [
        Some(counts),
        form,
        listed("uses", &boundary.depends_on),
        listed("used by", &boundary.used_by),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn remark(ty: &Type) -> Option<String> {
    let confidence = ty.confidence.value()?;
    let second = ty.second.as_ref().filter(|_| confidence < CONTESTED)?;
    Some(format!(
        "contested: or {second}, confidence {confidence:.2}"
    ))
}
