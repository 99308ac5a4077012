//! Where a code base comes from: what of its path and its revision a report tells.

use std::path::Path;

use crate::discover::workspace::Workspace;

/// Where the code base comes from, as far as the report tells.
#[derive(Debug, Default, Hash)]
pub(super) struct Origin {
    /// The solution or project that was named.
    pub(super) input: Option<String>,
    pub(super) commit: Option<String>,
}

/// The solution or project that `path` names, as the workspace knows it; `None` for a folder.
pub(super) fn input(path: &Path, workspace: &Workspace) -> Option<String> {
    let projects = workspace.projects.iter().map(|project| &project.path);
    let known = workspace.solutions.iter().chain(projects);
    // The root lies above the file, so the file's own path ends like the one that is relative to the root.
    let common = |known: &str| {
        let parts = Path::new(known)
            .components()
            .rev()
            .zip(path.components().rev());
        parts.take_while(|(a, b)| a == b).count()
    };
    known
        .filter(|known| common(known) > 0)
        .max_by_key(|known| (common(known), std::cmp::Reverse(known.len())))
        .cloned()
}
