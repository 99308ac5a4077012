//! From what a user names to a root and its workspace.
//!
//! The root of a folder is that folder, and nothing around it is looked at. A solution or a project may lie
//! beside what belongs to it: its root is the nearest folder that holds all its projects and their files.
//! To get there, the listing starts at the input and grows until nothing that the projects want, down to the
//! `Directory.Build.props` above them, lies outside; then it is cut down to the root.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use super::DiscoverOptions;
use super::disk::DiskTree;
use super::path::{parent, relative_to};
use super::survey::{Scope, Survey, discover, survey};
use super::workspace::Workspace;

/// Why there is nothing to work on.
#[derive(Debug, thiserror::Error)]
pub enum DiscoverError {
    /// The input is not there.
    #[error("{}: there is no such file or folder", .0.display())]
    NoSuchPath(PathBuf),
    /// The input is a file of another kind.
    #[error("{}: neither a folder nor a .sln, .slnx or .csproj file", .0.display())]
    UnknownInput(PathBuf),
    /// There is no C# file.
    #[error("{}: no C# files to analyse", .0.display())]
    NothingToAnalyse(PathBuf),
    /// The input cannot be listed or read.
    #[error("{}: cannot be read", path.display())]
    Unreadable {
        /// The input.
        path: PathBuf,
        /// What the operating system says.
        source: io::Error,
    },
}

/// Files that `MSBuild` looks for above a project.
const LOOKED_FOR_ABOVE: [&str; 3] = [
    "Directory.Build.props",
    "Directory.Build.targets",
    "Directory.Packages.props",
];

/// How often the listing may grow; each time it is at least one folder higher.
const GROWTH_LIMIT: usize = 32;

/// Opens a folder, a `.sln` or `.slnx`, or a `.csproj`, and finds its projects and files.
///
/// # Errors
/// Where the input is not there or unreadable, is of another kind, or leads to no C# file at all.
pub fn open(
    input: &Path,
    options: &DiscoverOptions,
) -> Result<(DiskTree, Workspace), DiscoverError> {
    let unreadable = |source: io::Error| match source.kind() {
        io::ErrorKind::NotFound => DiscoverError::NoSuchPath(input.to_owned()),
        _ => DiscoverError::Unreadable {
            path: input.to_owned(),
            source,
        },
    };
    let path = input.canonicalize().map_err(unreadable)?;
    let (tree, workspace) = if path.is_dir() {
        let tree = DiskTree::new(&path).map_err(unreadable)?;
        let workspace = discover(&tree, &Scope::Everything, options);
        (tree, workspace)
    } else {
        let kind = Kind::of(&path).ok_or_else(|| DiscoverError::UnknownInput(input.to_owned()))?;
        std::fs::File::open(&path).map_err(unreadable)?;
        open_file(&path, kind, options).map_err(unreadable)?
    };
    if workspace.files.is_empty() {
        return Err(DiscoverError::NothingToAnalyse(input.to_owned()));
    }
    Ok((tree, workspace))
}

/// Kinds of input files.
#[derive(Clone, Copy)]
enum Kind {
    Solution,
    Project,
}

impl Kind {
    fn of(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?.to_ascii_lowercase();
        match extension.as_str() {
            "sln" | "slnx" => Some(Self::Solution),
            "csproj" => Some(Self::Project),
            _ => None,
        }
    }

    fn scope(self, path: String) -> Scope {
        match self {
            Self::Solution => Scope::Solution(path),
            Self::Project => Scope::Project(path),
        }
    }
}

fn open_file(
    path: &Path,
    kind: Kind,
    options: &DiscoverOptions,
) -> io::Result<(DiskTree, Workspace)> {
    let mut root = path.parent().unwrap_or(path).to_owned();
    let mut grown = 0;
    loop {
        let tree = DiskTree::new(&root)?;
        let inner = path.strip_prefix(tree.root()).unwrap_or(path);
        let scope = kind.scope(inner.to_string_lossy().replace('\\', "/"));
        let Survey { workspace, outside } = survey(&tree, &scope, options);
        match wider_root(tree.root(), &outside) {
            Some(wider) if grown < GROWTH_LIMIT => root = wider,
            _ => return cut_down(tree, workspace),
        }
        grown += 1;
    }
}

/// The lowest folder above `root` that holds something which is wanted from outside and is there.
fn wider_root(root: &Path, outside: &BTreeSet<String>) -> Option<PathBuf> {
    let wanted = outside.iter().filter_map(|path| anchor(root, path));
    let props = LOOKED_FOR_ABOVE
        .iter()
        .filter_map(|name| holder_above(root, name));
    // All of them are above the root, so the shortest holds the others.
    wanted
        .chain(props)
        .min_by_key(|folder| folder.as_os_str().len())
}

/// The folder above `root` at which the way to an outside path turns down again, if there is something that
/// way. Never the root of the file system.
fn anchor(root: &Path, outside: &str) -> Option<PathBuf> {
    let parts: Vec<&str> = outside.split('/').collect();
    let ups = parts.iter().take_while(|part| **part == "..").count();
    let folder = root.ancestors().nth(ups)?;
    folder.parent()?;
    let first = *parts.get(ups)?;
    let is_there = super::glob::has_wildcard(first)
        || std::fs::read_dir(folder).ok()?.flatten().any(|entry| {
            entry
                .file_name()
                .to_str()
                .is_some_and(|name| name.eq_ignore_ascii_case(first))
        });
    is_there.then(|| folder.to_owned())
}

/// The nearest folder above `root` that holds a file of this name, unless the root has one itself; not beyond
/// the top of the repository.
fn holder_above(root: &Path, name: &str) -> Option<PathBuf> {
    for folder in root.ancestors() {
        if folder.join(name).is_file() {
            return (folder != root && folder.parent().is_some()).then(|| folder.to_owned());
        }
        if folder.join(".git").exists() {
            return None;
        }
    }
    None
}

/// The tree and the workspace of the nearest folder that holds all projects and files.
fn cut_down(tree: DiskTree, workspace: Workspace) -> io::Result<(DiskTree, Workspace)> {
    let Some(root) = common_folder(&workspace).filter(|root| !root.is_empty()) else {
        return Ok((tree, workspace));
    };
    let inner = DiskTree::new(&tree.root().join(&root))?;
    Ok((inner, seen_from(&root, workspace)))
}

/// The nearest folder that holds all projects and files, relative; `None` where there are none.
fn common_folder(workspace: &Workspace) -> Option<String> {
    let projects = workspace
        .projects
        .iter()
        .map(|project| project.path.as_str());
    let files = workspace.files.iter().map(|file| file.path.as_str());
    let mut folders = projects.chain(files).map(parent);
    let mut common: Vec<&str> = folders.next()?.split('/').collect();
    for folder in folders {
        let same = common
            .iter()
            .zip(folder.split('/'))
            .take_while(|(a, b)| *a == b)
            .count();
        common.truncate(same);
    }
    Some(common.join("/"))
}

/// The same workspace with paths relative to a folder further down. Companions elsewhere are dropped.
fn seen_from(root: &str, mut workspace: Workspace) -> Workspace {
    let moved = |path: &str| relative_to(root, path);
    for file in &mut workspace.files {
        file.path = moved(&file.path);
    }
    for project in &mut workspace.projects {
        project.path = moved(&project.path);
    }
    for solution in &mut workspace.solutions {
        *solution = moved(solution);
    }
    for companion in &mut workspace.companions {
        companion.path = moved(&companion.path);
    }
    workspace
        .companions
        .retain(|companion| !companion.path.starts_with("../"));
    for problem in workspace
        .problems
        .iter_mut()
        .filter(|problem| !problem.path.is_empty())
    {
        problem.path = moved(&problem.path);
    }
    workspace.problems.sort();
    workspace
}
