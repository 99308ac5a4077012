//! Which files an item specification names, and which an SDK-style project compiles unasked.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use super::super::glob::{Glob, has_wildcard};
use super::super::index::EntryIndex;
use super::super::path::{
    file_name, fold, folders_above, has_extension, inside, is_foreign, parent, resolve,
};
use super::super::tables::tables;
use super::Environment;
use super::scope::Scope;

/// What a specification names.
pub(super) enum Found {
    /// A literal path, or nothing where it is there but of another kind.
    One(Option<EntryIndex>),
    /// All matches of a pattern.
    Some(Vec<EntryIndex>),
    /// A literal path that is not there.
    Missing,
}

impl Found {
    /// The files, each at its real place.
    pub(super) fn files(self) -> Vec<EntryIndex> {
        match self {
            Self::One(file) => file.into_iter().collect(),
            Self::Some(files) => files,
            Self::Missing => Vec::new(),
        }
    }
}

/// The files with an extension that one part of an `Include` names.
///
/// A pattern does not reach into compiler output; a literal path does.
pub(super) fn find(scope: &Scope<'_>, spec: &str, extension: &str) -> Found {
    let files = scope.files;
    let spec = unescape(spec);
    if is_foreign(&spec) {
        return Found::Missing;
    }
    let full = resolve(scope.project_folder(), &spec);
    let Some(path) = inside(&full) else {
        scope.note_outside(&full);
        return if has_wildcard(&full) {
            Found::Some(Vec::new())
        } else {
            Found::Missing
        };
    };
    let fits = |at: &EntryIndex| has_extension(files.index().path(*at), extension);
    if !has_wildcard(path) {
        return match files.find(&full) {
            Some(at) => Found::One(Some(at).filter(fits).map(|at| files.real(at))),
            None => Found::Missing,
        };
    }
    let found = files.index().matching(&Glob::new(&fold(path)));
    let mut output = FxHashMap::default();
    let wanted = found.into_iter().filter(fits).filter(|at| {
        let path = files.index().path(*at);
        !*output.entry(parent(path)).or_insert_with(|| {
            folders_above(path).any(|folder| !folder.is_empty() && files.is_output(folder))
        })
    });
    Found::Some(wanted.map(|at| files.real(at)).collect())
}

/// Whether a path leads into compiler output, where a build would create what is missing.
pub(super) fn is_build_output(spec: &str) -> bool {
    let mut folders = spec.split(['/', '\\']);
    folders.any(|folder| {
        tables()
            .files
            .output
            .iter()
            .any(|output| output.eq_ignore_ascii_case(folder))
    })
}

/// `%20` and its like, as MSBuild escapes what has a meaning in a list.
fn unescape(spec: &str) -> String {
    let mut out: Vec<u8> = Vec::with_capacity(spec.len());
    let bytes = spec.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let digits = (bytes[at] == b'%')
            .then(|| spec.get(at + 1..at + 3))
            .flatten();
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| spec.to_owned())
}

/// The C# files below the folder of the project, without those in the folder of another project (the nearest
/// one has them), in compiler output, in folders whose name starts with a dot, or excluded by property.
pub(super) fn default_files(
    scope: &Scope<'_>,
    environment: &Environment<'_>,
) -> BTreeSet<EntryIndex> {
    let files = scope.files;
    let folder = inside(scope.project_folder())
        .unwrap_or_default()
        .to_owned();
    let excluded = default_excludes(scope);
    let mut left_out: FxHashMap<&str, bool> = FxHashMap::default();
    let mut found = BTreeSet::new();
    for at in files.index().below(&folder) {
        let path = files.index().path(at);
        if !has_extension(path, ".cs") {
            continue;
        }
        let skip = *left_out.entry(parent(path)).or_insert_with(|| {
            let mut between = folders_above(path).take_while(|above| above.len() > folder.len());
            between.any(|above| is_left_out(scope, environment, above))
        });
        if !skip && !is_excluded(&excluded, path) {
            found.insert(files.real(at));
        }
    }
    found
}

fn is_left_out(scope: &Scope<'_>, environment: &Environment<'_>, folder: &str) -> bool {
    let name = file_name(folder);
    environment.project_folders.contains(folder)
        || name.starts_with('.')
        || tables().files.is_pruned(name)
        || scope.files.is_output(folder)
}

fn is_excluded(excluded: &[Glob], path: &str) -> bool {
    if excluded.is_empty() {
        return false;
    }
    let path = fold(path);
    excluded.iter().any(|glob| glob.matches(&path))
}

/// Patterns of `DefaultItemExcludes` and of the output folders that the project names.
fn default_excludes(scope: &Scope<'_>) -> Vec<Glob> {
    let listed = [
        scope.get("DefaultItemExcludes").into_owned(),
        scope.get("DefaultItemExcludesInProjectFolder").into_owned(),
        format!("{}/**", scope.get("BaseOutputPath")),
        format!("{}/**", scope.get("BaseIntermediateOutputPath")),
    ];
    let specs = listed
        .iter()
        .flat_map(|list| list.split(';'))
        .map(str::trim);
    let paths = specs
        .filter(|spec| !spec.is_empty() && *spec != "/**" && !is_foreign(spec))
        .map(|spec| resolve(scope.project_folder(), spec));
    paths
        .filter_map(|path| Some(Glob::new(&fold(inside(&path)?))))
        .collect()
}
