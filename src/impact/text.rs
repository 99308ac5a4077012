//! Whether the text of a type, or of one of its members, differs.

use std::collections::{BTreeMap, BTreeSet};

use super::State;
use crate::base::ids::Id;
use crate::resolve::model::TypeId;

/// The lines of a type in the files that differ, without those of types nested in it: by member, `""` for what is none.
pub(super) type Lines = BTreeMap<String, Vec<String>>;

/// The lines of every type with a part in a file whose text is known, by id and project.
pub(super) fn lines(state: &State<'_>) -> BTreeMap<(String, String), (usize, Lines)> {
    let mut found: BTreeMap<(String, String), (usize, Lines)> = BTreeMap::new();
    let texts: BTreeMap<&str, Vec<&str>> = state
        .texts
        .iter()
        .map(|(path, text)| (path.as_str(), text.lines().collect()))
        .collect();
    let nested = nested(state);
    for (index, ty) in state.report.types.iter().enumerate() {
        let Some(symbol) = state.model.types.get(TypeId::from_index(index)) else {
            continue;
        };
        for part in &symbol.parts {
            let path = state
                .report
                .files
                .get(part.file.index())
                .map_or("", String::as_str);
            let Some(text) = texts.get(path) else {
                continue;
            };
            let key = (ty.id.clone(), ty.project.clone());
            let (_, lines) = found.entry(key).or_insert_with(|| (index, Lines::new()));
            let mut owners: Vec<(u32, &str)> = symbol
                .members
                .iter()
                .filter(|member| member.file == part.file)
                .map(|member| (member.line, state.model.names.text(member.name)))
                .collect();
            owners.sort_unstable();
            let inner = nested.get(&(index, part.file.index()));
            for number in part.start_line..=part.end_line {
                let is_inner =
                    inner.is_some_and(|all| all.iter().any(|&(a, b)| (a..=b).contains(&number)));
                let line = text.get(number as usize - 1).map_or("", |line| line.trim());
                if is_inner || line.is_empty() || line.starts_with("//") {
                    continue;
                }
                let at = owners.partition_point(|&(first, _)| first <= number);
                let owner = at.checked_sub(1).map_or("", |at| owners[at].1);
                lines
                    .entry(owner.to_owned())
                    .or_default()
                    .push(line.to_owned());
            }
        }
    }
    found
}

/// Line ranges of the types nested in each type, by type and file.
fn nested(state: &State<'_>) -> BTreeMap<(usize, usize), Vec<(u32, u32)>> {
    let mut found: BTreeMap<(usize, usize), Vec<(u32, u32)>> = BTreeMap::new();
    for symbol in &state.model.types {
        let Some(outer) = symbol.outer else { continue };
        for part in &symbol.parts {
            let key = (outer.index(), part.file.index());
            found
                .entry(key)
                .or_default()
                .push((part.start_line, part.end_line));
        }
    }
    found
}

/// Names of the members whose lines differ; `""` among them where the head of the type does.
pub(super) fn changed_members(before: &Lines, after: &Lines) -> Vec<String> {
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let differs = |name: &&String| before.get(*name) != after.get(*name);
    names.into_iter().filter(differs).cloned().collect()
}
