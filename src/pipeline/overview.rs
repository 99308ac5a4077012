//! What can be told of a code base before a file is parsed, for whoever sets it up.

use std::collections::{BTreeMap, BTreeSet};

use crate::discover::workspace::{ProjectKind, Workspace};

/// What was seen in a tree.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Overview {
    /// C# files.
    pub files: usize,
    /// Their bytes.
    pub bytes: u64,
    /// Projects.
    pub projects: usize,
    /// Those of each kind, kinds in the order of their names.
    pub kinds: Vec<(&'static str, usize)>,
    /// Solutions, in path order.
    pub solutions: Vec<String>,
    /// Target frameworks that projects were read as.
    pub frameworks: BTreeSet<String>,
    /// Files that are too large to be parsed.
    pub oversized: Vec<String>,
    /// The outermost folders whose names say that they are no part of the product, with the number of C# files in them.
    pub aside: BTreeMap<String, usize>,
}

/// Names of folders with code beside the product, in lower case.
const ASIDE: [&str; 14] = [
    "benchmark",
    "benchmarks",
    "demo",
    "demos",
    "doc",
    "docs",
    "example",
    "examples",
    "playground",
    "sample",
    "samples",
    "template",
    "templates",
    "tools",
];

impl Overview {
    /// What there is in `workspace`.
    pub(super) fn of(workspace: &Workspace) -> Self {
        let mut kinds: BTreeMap<&'static str, usize> = BTreeMap::new();
        for project in &workspace.projects {
            *kinds.entry(name(project.kind)).or_default() += 1;
        }
        let mut aside: BTreeMap<String, usize> = BTreeMap::new();
        for file in &workspace.files {
            if let Some(folder) = aside_of(&file.path) {
                *aside.entry(folder.to_owned()).or_default() += 1;
            }
        }
        let frameworks = workspace.projects.iter();
        let oversized = workspace.files.iter().filter(|file| file.marks.oversized);
        Self {
            files: workspace.files.len(),
            bytes: workspace.files.iter().map(|file| file.bytes).sum(),
            projects: workspace.projects.len(),
            kinds: kinds.into_iter().collect(),
            solutions: workspace.solutions.clone(),
            frameworks: frameworks
                .filter_map(|project| project.target_framework.clone())
                .collect(),
            oversized: oversized.map(|file| file.path.clone()).collect(),
            aside,
        }
    }
}

fn name(kind: ProjectKind) -> &'static str {
    match kind {
        ProjectKind::Library => "library",
        ProjectKind::Exe => "exe",
        ProjectKind::Web => "web",
        ProjectKind::Desktop => "desktop",
        ProjectKind::Test => "test",
    }
}

/// The outermost folder above a file that is beside the product.
fn aside_of(path: &str) -> Option<&str> {
    let ends = path.match_indices('/').map(|(at, _)| at);
    let mut start = 0;
    for end in ends {
        let folder = path[start..end].to_lowercase();
        if ASIDE.contains(&folder.as_str()) {
            return Some(&path[..end]);
        }
        start = end + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_outermost_folder_beside_the_product_is_named() {
        assert_eq!(aside_of("src/Samples/docs/a.cs"), Some("src/Samples"));
        assert_eq!(aside_of("tools/a.cs"), Some("tools"));
        assert_eq!(aside_of("src/Toolset/tools.cs"), None);
        assert_eq!(aside_of("docs"), None);
    }
}
