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
use super::exclude::exclude;
use super::path::{parent, relative_to};
use super::survey::{Scope, Survey, discover, survey};
use super::tree::SourceTree;
use super::workspace::Workspace;

/// Why there is nothing to work on.
#[derive(Debug, thiserror::Error)]
pub enum DiscoverError {
    /// The input is not there.
    #[error("{}there is no such file or folder", named(.0))]
    NoSuchPath(PathBuf),
    /// The input is a file of another kind.
    #[error("{}neither a folder nor a .sln, .slnx or .csproj file", named(.0))]
    UnknownInput(PathBuf),
    /// There is no C# file.
    #[error("{}no C# files to analyse", named(.0))]
    NothingToAnalyse(PathBuf),
    /// The input cannot be listed or read.
    #[error("{}cannot be read", named(path))]
    Unreadable {
        /// The input.
        path: PathBuf,
        /// What the operating system says.
        source: io::Error,
    },
}

/// What stands before a message about a path; nothing of the top of a repository, which has no name.
fn named(path: &Path) -> String {
    if path.as_os_str().is_empty() {
        return String::new();
    }
    format!("{}: ", path.display())
}

/// Files that `MSBuild` looks for above a project.
const LOOKED_FOR_ABOVE: [&str; 3] = [
    "Directory.Build.props",
    "Directory.Build.targets",
    "Directory.Packages.props",
];

/// How often the listing may grow; each time it is at least one folder higher.
const GROWTH_LIMIT: usize = 32;

/// Where folders lie: a disk, or a revision in git.
pub trait Store {
    /// A folder and all that is below it.
    type Tree: SourceTree;

    /// Lists a folder.
    ///
    /// # Errors
    /// Where it is not there or cannot be listed.
    fn tree(&self, folder: &Path) -> io::Result<Self::Tree>;

    /// Whether there is a folder at this path.
    fn is_folder(&self, path: &Path) -> bool;

    /// Whether there is a file at this path.
    fn is_file(&self, path: &Path) -> bool;

    /// The names of what lies directly in a folder.
    fn names(&self, folder: &Path) -> Vec<String>;

    /// Whether a folder is the top of a repository, above which nothing belongs to the code base.
    fn is_top(&self, folder: &Path) -> bool;

    /// Whether a folder is too far up to be analysed: the root of a file system.
    fn is_beyond(&self, folder: &Path) -> bool;
}

/// Opens a folder, a `.sln` or `.slnx`, or a `.csproj` on disk, and finds its projects and files.
///
/// # Errors
/// Where the input is not there or unreadable, is of another kind, or leads to no C# file at all.
pub fn open(
    input: &Path,
    options: &DiscoverOptions,
) -> Result<(DiskTree, Workspace), DiscoverError> {
    let path = input
        .canonicalize()
        .map_err(|error| unreadable(input, error))?;
    if path.is_file() {
        std::fs::File::open(&path).map_err(|error| unreadable(input, error))?;
    }
    open_in(&Disk, &path, input, options)
}

/// Opens a folder, a `.sln` or `.slnx`, or a `.csproj` in any store, at `path`; `input` is how the user named it.
///
/// # Errors
/// As for [`open`].
pub fn open_in<S: Store>(
    store: &S,
    path: &Path,
    input: &Path,
    options: &DiscoverOptions,
) -> Result<(S::Tree, Workspace), DiscoverError> {
    let (tree, mut workspace) = if store.is_folder(path) {
        let tree = store.tree(path).map_err(|error| unreadable(input, error))?;
        let workspace = discover(&tree, &Scope::Everything, options);
        (tree, workspace)
    } else {
        let kind = Kind::of(path).ok_or_else(|| DiscoverError::UnknownInput(input.to_owned()))?;
        open_file(store, path, kind, options).map_err(|error| unreadable(input, error))?
    };
    exclude(&mut workspace, &options.exclude);
    if workspace.files.is_empty() {
        return Err(DiscoverError::NothingToAnalyse(input.to_owned()));
    }
    Ok((tree, workspace))
}

fn unreadable(input: &Path, source: io::Error) -> DiscoverError {
    match source.kind() {
        io::ErrorKind::NotFound => DiscoverError::NoSuchPath(input.to_owned()),
        _ => DiscoverError::Unreadable {
            path: input.to_owned(),
            source,
        },
    }
}

/// The file system.
struct Disk;

impl Store for Disk {
    type Tree = DiskTree;

    fn tree(&self, folder: &Path) -> io::Result<DiskTree> {
        DiskTree::new(folder)
    }

    fn is_folder(&self, path: &Path) -> bool {
        path.is_dir()
    }

    fn is_file(&self, path: &Path) -> bool {
        path.is_file()
    }

    fn names(&self, folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let names = entries.map(|entry| entry.file_name());
        names.filter_map(|name| name.into_string().ok()).collect()
    }

    fn is_top(&self, folder: &Path) -> bool {
        folder.join(".git").exists()
    }

    fn is_beyond(&self, folder: &Path) -> bool {
        folder.parent().is_none()
    }
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

fn open_file<S: Store>(
    store: &S,
    path: &Path,
    kind: Kind,
    options: &DiscoverOptions,
) -> io::Result<(S::Tree, Workspace)> {
    let mut root = path.parent().unwrap_or(path).to_owned();
    let mut grown = 0;
    loop {
        let tree = store.tree(&root)?;
        let inner = path.strip_prefix(&root).unwrap_or(path);
        let scope = kind.scope(inner.to_string_lossy().replace('\\', "/"));
        let Survey { workspace, outside } = survey(&tree, &scope, options);
        match wider_root(store, &root, &outside) {
            Some(wider) if grown < GROWTH_LIMIT => root = wider,
            _ => return cut_down(store, &root, tree, workspace),
        }
        grown += 1;
    }
}

/// The lowest folder above `root` that holds something which is wanted from outside and is there.
fn wider_root(store: &impl Store, root: &Path, outside: &BTreeSet<String>) -> Option<PathBuf> {
    let wanted = outside.iter().filter_map(|path| anchor(store, root, path));
    let props = LOOKED_FOR_ABOVE
        .iter()
        .filter_map(|name| holder_above(store, root, name));
    // All of them are above the root, so the shortest holds the others.
    wanted
        .chain(props)
        .min_by_key(|folder| folder.as_os_str().len())
}

/// The folder above `root` at which the way to an outside path turns down again, if there is something that
/// way.
fn anchor(store: &impl Store, root: &Path, outside: &str) -> Option<PathBuf> {
    let parts: Vec<&str> = outside.split('/').collect();
    let ups = parts.iter().take_while(|part| **part == "..").count();
    let folder = root.ancestors().nth(ups)?;
    let first = *parts.get(ups)?;
    let is_there = || {
        let mut names = store.names(folder).into_iter();
        super::glob::has_wildcard(first) || names.any(|name| name.eq_ignore_ascii_case(first))
    };
    (!store.is_beyond(folder) && is_there()).then(|| folder.to_owned())
}

/// The nearest folder above `root` that holds a file of this name, unless the root has one itself; not beyond
/// the top of the repository.
fn holder_above(store: &impl Store, root: &Path, name: &str) -> Option<PathBuf> {
    for folder in root.ancestors() {
        if store.is_file(&folder.join(name)) {
            return (folder != root && !store.is_beyond(folder)).then(|| folder.to_owned());
        }
        if store.is_top(folder) {
            return None;
        }
    }
    None
}

/// The tree and the workspace of the nearest folder that holds all projects and files.
fn cut_down<S: Store>(
    store: &S,
    root: &Path,
    tree: S::Tree,
    workspace: Workspace,
) -> io::Result<(S::Tree, Workspace)> {
    let Some(common) = common_folder(&workspace).filter(|common| !common.is_empty()) else {
        return Ok((tree, workspace));
    };
    let inner = store.tree(&root.join(&common))?;
    Ok((inner, seen_from(&common, workspace)))
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
