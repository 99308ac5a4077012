//! Which files are analysed, and what their names, neighbours and projects say about them.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::ids::{FileId, IdVec, ProjectId};
use crate::base::problem::{Problem, ProblemCode};

use super::files::Files;
use super::folders::Folders;
use super::index::EntryIndex;
use super::msbuild::Evaluation;
use super::path::{extension, file_name, fold, folders_above, has_extension, parent};
use super::tables::tables;
use super::tree::TreeEntry;
use super::workspace::{CompanionFile, CompanionKind, FileMarks, SourceFile};

/// The part of a tree that is analysed beyond what projects compile.
pub(super) enum Extent {
    /// All of it.
    Everything,
    /// Companions of the analysed projects, and the C# of the web sites in these folders.
    Projects {
        /// Folders of ASP.NET web sites, relative to the root.
        sites: Vec<String>,
    },
}

/// What the selection works with.
pub(super) struct Selection<'a> {
    pub(super) files: &'a Files<'a>,
    pub(super) folders: Folders<'a>,
    pub(super) extent: Extent,
    pub(super) projects: &'a [Evaluation],
    /// For each project, whether it holds tests.
    pub(super) is_test: Vec<bool>,
    /// The folders of all project files of the tree, analysed or not.
    pub(super) project_folders: &'a BTreeSet<&'a str>,
    pub(super) max_bytes: u64,
}

impl Selection<'_> {
    /// The C# files in path order: what projects compile, and loose ones.
    pub(super) fn sources(&self, problems: &mut Vec<Problem>) -> IdVec<FileId, SourceFile> {
        let owners = self.owners();
        let generated: BTreeSet<EntryIndex> = self
            .projects
            .iter()
            .flat_map(|project| project.generated.iter().copied())
            .collect();
        let templates = self.templates();
        let entries = self.files.index().entries();
        let mut sources = IdVec::new();
        for (at, entry) in entries.iter().enumerate() {
            let owned = owners.get(&at);
            if owned.is_none() && !self.is_loose_source(at, entry) {
                continue;
            }
            let projects = owned.cloned().unwrap_or_default();
            let marks = FileMarks {
                generated: generated.contains(&at) || self.is_generated(&entry.path, &templates),
                test: self.is_test_file(entry, &projects),
                oversized: entry.bytes > self.max_bytes,
            };
            if marks.oversized {
                let message = format!("{} bytes are too many; the file is not parsed", entry.bytes);
                let path = entry.path.as_str();
                problems.push(Problem::new(ProblemCode::FileTooLarge, path, message));
            }
            sources.push(SourceFile {
                path: entry.path.clone(),
                bytes: entry.bytes,
                projects,
                marks,
            });
        }
        sources
    }

    /// The projects that compile each file, by assembly name, then by path.
    fn owners(&self) -> BTreeMap<EntryIndex, Vec<ProjectId>> {
        let mut in_name_order: Vec<(&str, ProjectId)> = (0..)
            .zip(self.projects)
            .map(|(id, project)| (project.name.as_str(), ProjectId(id)))
            .collect();
        in_name_order.sort_unstable();
        let mut owners: BTreeMap<EntryIndex, Vec<ProjectId>> = BTreeMap::new();
        for (_, id) in in_name_order {
            for &file in &self.projects[id.0 as usize].compile {
                owners.entry(file).or_default().push(id);
            }
        }
        owners
    }

    fn is_loose_source(&self, at: EntryIndex, entry: &TreeEntry) -> bool {
        has_extension(&entry.path, ".cs")
            && self.is_maintained(at)
            && match &self.extent {
                Extent::Everything => true,
                Extent::Projects { sites } => sites.iter().any(|site| is_below(&entry.path, site)),
            }
    }

    /// Whether a file that no project compiles counts at all.
    fn is_maintained(&self, at: EntryIndex) -> bool {
        let entry = &self.files.index().entries()[at];
        !entry.ignored
            && !self.folders.is_skipped(parent(self.files.index().path(at)))
            && !self.files.is_link(at)
    }

    /// Whether the name of a file, its folder or a file beside it says that a generator writes it.
    fn is_generated(&self, path: &str, templates: &BTreeSet<String>) -> bool {
        let table = &tables().files;
        let name = file_name(path);
        let is_proxy = || {
            name.eq_ignore_ascii_case(&table.proxy_file)
                && path.split('/').any(|folder| {
                    let mut proxies = table.proxy_folders.iter();
                    proxies.any(|proxies| proxies.eq_ignore_ascii_case(folder))
                })
        };
        let has_template =
            || !templates.is_empty() && templates.contains(&fold(without_extension(path)));
        table.is_generated(name) || is_proxy() || has_template()
    }

    /// The folded paths, without extension, of what generators read.
    fn templates(&self) -> BTreeSet<String> {
        let endings = &tables().files.generated_beside;
        let paths = self
            .files
            .index()
            .entries()
            .iter()
            .map(|entry| entry.path.as_str());
        let templates = paths.filter(|path| endings.iter().any(|end| has_extension(path, end)));
        templates
            .map(|path| fold(without_extension(path)))
            .collect()
    }

    /// A file is test code if all its projects are tests; a loose one, if it lies in the folder of one.
    fn is_test_file(&self, entry: &TreeEntry, projects: &[ProjectId]) -> bool {
        if projects.is_empty() {
            return self
                .project_around(&entry.path)
                .is_some_and(|project| self.is_test[project]);
        }
        projects.iter().all(|id| self.is_test[id.0 as usize])
    }

    /// The analysed project in whose folder a file lies, if the nearest project file is an analysed one.
    fn project_around(&self, path: &str) -> Option<usize> {
        let nearest = folders_above(path).find(|folder| self.project_folders.contains(folder))?;
        let folder = |project: &Evaluation| parent(self.files.index().path(project.file));
        self.projects
            .iter()
            .position(|project| folder(project) == nearest)
    }

    /// Views, scripts, configuration and the like, in path order.
    pub(super) fn companions(&self) -> Vec<CompanionFile> {
        let entries = self.files.index().entries().iter().enumerate();
        let companions = entries.filter_map(|(at, entry)| {
            let kind = tables().files.companion_kind(file_name(&entry.path))?;
            let wanted = self.is_maintained(at) && self.is_near(&entry.path, kind);
            wanted.then(|| CompanionFile {
                path: entry.path.clone(),
                bytes: entry.bytes,
                kind,
            })
        });
        companions.collect()
    }

    fn is_near(&self, path: &str, kind: CompanionKind) -> bool {
        match &self.extent {
            Extent::Everything => true,
            Extent::Projects { sites } => {
                kind == CompanionKind::Owners
                    || sites.iter().any(|site| is_below(path, site))
                    || self.project_around(path).is_some()
            }
        }
    }
}

fn without_extension(path: &str) -> &str {
    &path[..path.len() - extension(path).len()]
}

fn is_below(path: &str, folder: &str) -> bool {
    let rest = path.strip_prefix(folder);
    folder.is_empty() || rest.is_some_and(|rest| rest.starts_with('/'))
}
