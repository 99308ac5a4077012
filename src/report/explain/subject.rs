//! From what a user types to a type or boundary of the report.

use crate::report::model::{Report, Type};

/// Suggestions for a name that is unknown, and candidates for one that is ambiguous, at most.
const SUGGESTED: usize = 8;
/// Likeness from which on a name is suggested (Jaro and Winkler, 0 to 1).
const ALIKE: f64 = 0.8;

/// What a question is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Subject {
    /// Index of a type.
    Type(usize),
    /// Index of a boundary.
    Boundary(usize),
}

/// Why a name leads nowhere.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unknown {
    /// Nothing is called so; names that come near.
    NoSuch(Vec<String>),
    /// Several things are called so; their full names.
    Ambiguous(Vec<String>),
}

/// The type or boundary that `name` means: a full or short name of a type, with or without its arity, or the id or
/// name of a boundary. `type:` and `boundary:` before it decide where both would fit; else the spelling does, and
/// then the boundary. ` in PROJECT` or ` in FILE` behind it tells types of one id apart.
///
/// # Errors
/// Where nothing is called so, or several types are.
pub fn find(report: &Report, name: &str) -> Result<Subject, Unknown> {
    let (types, boundaries, name) = match name.split_once(':') {
        Some(("type", rest)) => (true, false, rest),
        Some(("boundary", rest)) => (false, true, rest),
        _ => (true, true, name),
    };
    let boundary = |same: &dyn Fn(&str) -> bool| {
        let found = report
            .boundaries
            .iter()
            .position(|b| same(&b.id) || same(&b.name));
        found.filter(|_| boundaries).map(Subject::Boundary)
    };
    if let Some(exact) = boundary(&|known| known == name) {
        return Ok(exact);
    }
    let matching = if types {
        types_called(report, name)
    } else {
        Vec::new()
    };
    match matching[..] {
        [only] => return Ok(Subject::Type(only)),
        [] => {}
        _ => {
            let names = matching
                .iter()
                .take(SUGGESTED)
                .map(|&index| full_name(report, index));
            return Err(Unknown::Ambiguous(names.collect()));
        }
    }
    boundary(&|known| known.eq_ignore_ascii_case(name))
        .ok_or_else(|| Unknown::NoSuch(suggestions(report, name)))
}

/// The types that `name` may mean: those of that very id, else those whose id ends with it at a dot.
fn types_called(report: &Report, name: &str) -> Vec<usize> {
    let (name, place) = match name.split_once(" in ") {
        Some((name, place)) => (name.trim(), Some(place.trim())),
        None => (name, None),
    };
    let is_there = |index: &usize| {
        let ty = &report.types[*index];
        place.is_none_or(|place| ty.project == place || ty.files.iter().any(|file| file == place))
    };
    let indexes = || (0..report.types.len()).filter(is_there);
    let exact: Vec<usize> = indexes()
        .filter(|&index| report.types[index].id == name)
        .collect();
    if !exact.is_empty() {
        return exact;
    }
    let ends = |id: &str| {
        let rest = id.strip_suffix(name);
        rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    indexes()
        .filter(|&index| {
            let id = &report.types[index].id;
            ends(id) || ends(&without_arity(id))
        })
        .collect()
}

fn without_arity(id: &str) -> String {
    id.split('.')
        .map(|part| part.split('`').next().unwrap_or(part))
        .collect::<Vec<_>>()
        .join(".")
}

/// The id; where another type has the same one with the project, or with the file of one in no project.
fn full_name(report: &Report, index: usize) -> String {
    let ty = &report.types[index];
    let twice = report
        .types
        .iter()
        .filter(|other| other.id == ty.id)
        .count()
        > 1;
    if twice {
        let file = ty.files.first().map_or("", String::as_str);
        let place = if ty.project.is_empty() {
            file
        } else {
            &ty.project
        };
        format!("{} in {place}", ty.id)
    } else {
        ty.id.clone()
    }
}

fn suggestions(report: &Report, name: &str) -> Vec<String> {
    let wanted = name.rsplit('.').next().unwrap_or(name).to_lowercase();
    let types = report.types.iter().map(Type::short_name);
    let boundaries = report
        .boundaries
        .iter()
        .map(|boundary| boundary.name.as_str());
    let mut near: Vec<(f64, &str)> = types
        .chain(boundaries)
        .map(|known| (strsim::jaro_winkler(&wanted, &known.to_lowercase()), known))
        .filter(|&(likeness, _)| likeness >= ALIKE)
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    near.dedup_by(|a, b| a.1 == b.1);
    near.into_iter()
        .take(SUGGESTED)
        .map(|(_, known)| known.to_owned())
        .collect()
}
