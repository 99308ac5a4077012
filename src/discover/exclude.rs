//! What the user does not want to be analysed, although it is there.
//!
//! Projects are evaluated as they are, so that references and names do not change; only files are taken out, what a
//! project compiles included. Unlike a `.gitignore`, this is about the analysis and nothing else.

use std::collections::BTreeSet;

use crate::base::ids::{FileId, IdVec};
use crate::base::problem::{Problem, ProblemCode};

use super::glob::Glob;
use super::path::{fold, folders_above};
use super::workspace::Workspace;

/// A pattern of paths: `*` and `?` within a folder, `**` across folders. A folder stands for all that is below it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Exclusion {
    /// The pattern, relative to the root, with `/`.
    pub pattern: String,
    /// Who says so: the name of a file, or of an option.
    pub said_by: String,
    /// The 1-based line and column there, where it is a file.
    pub at: Option<(u32, u32)>,
}

impl Exclusion {
    fn glob(&self) -> Glob {
        let pattern = fold(&self.pattern.replace('\\', "/"));
        let pattern = pattern.trim_start_matches("./").trim_matches('/');
        Glob::new(pattern)
    }

    fn unmatched(&self) -> Problem {
        let message = format!("\"{}\" excludes no file", self.pattern);
        let problem = Problem::new(ProblemCode::UnmatchedEntry, &self.said_by, message);
        match self.at {
            Some((line, column)) => problem.at_place(line, column),
            None => problem,
        }
    }
}

/// Takes out of `workspace` the files that `exclusions` name. Those that name none are among its problems.
pub(super) fn exclude(workspace: &mut Workspace, exclusions: &[Exclusion]) {
    if exclusions.is_empty() {
        return;
    }
    let globs: Vec<Glob> = exclusions.iter().map(Exclusion::glob).collect();
    let mut used = BTreeSet::new();
    let mut is_out = |path: &str| {
        let path = fold(path);
        let above: Vec<&str> = folders_above(&path).filter(|it| !it.is_empty()).collect();
        let names = |glob: &Glob| glob.matches(&path) || above.iter().any(|it| glob.matches(it));
        let mut out = false;
        for (at, _) in globs.iter().enumerate().filter(|(_, glob)| names(glob)) {
            used.insert(at);
            out = true;
        }
        out
    };
    let files = std::mem::take(&mut workspace.files).into_vec();
    let mut new_ids: IdVec<FileId, Option<FileId>> = IdVec::new();
    let mut gone = BTreeSet::new();
    for file in files {
        let is_kept = !is_out(&file.path);
        new_ids.push(is_kept.then(|| FileId(workspace.files.len() as u32)));
        if is_kept {
            workspace.files.push(file);
        } else {
            gone.insert(file.path);
        }
    }
    for project in &mut workspace.projects {
        let files = std::mem::take(&mut project.files).into_iter();
        project.files = files.filter_map(|file| new_ids[file]).collect();
    }
    workspace
        .companions
        .retain(|companion| !is_out(&companion.path));
    workspace
        .problems
        .retain(|problem| !gone.contains(&problem.path));
    let unused = exclusions.iter().enumerate();
    let unused = unused.filter(|(at, _)| !used.contains(at));
    workspace
        .problems
        .extend(unused.map(|(_, exclusion)| exclusion.unmatched()));
    workspace.problems.sort();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::discover::memory::MemoryTree;
    use crate::discover::{DiscoverOptions, Scope, discover};

    #[test]
    fn files_are_taken_out_of_lists_and_projects() {
        let sdk = "<Project Sdk=\"Microsoft.NET.Sdk\"/>";
        let tree = MemoryTree::new()
            .with("A/A.csproj", sdk)
            .with("A/a.cs", "")
            .with("A/a.Designer.cs", "")
            .with("A/z.cs", "")
            .with("Samples/B/B.csproj", sdk)
            .with("Samples/B/b.cs", "")
            .with("Samples/B/b.sql", "")
            .with("loose.cs", "");
        let mut workspace = discover(&tree, &Scope::Everything, &DiscoverOptions::default());
        let said = |pattern: &str, line| Exclusion {
            pattern: pattern.to_owned(),
            said_by: "unseam.toml".to_owned(),
            at: Some((line, 3)),
        };
        let patterns = ["samples", "**/*.designer.cs", ".\\nowhere\\", "A/?.c"];
        let exclusions: Vec<_> = (1..).zip(patterns).map(|(at, it)| said(it, at)).collect();
        exclude(&mut workspace, &exclusions);
        let paths = |files: &[FileId]| -> Vec<&str> {
            let files = files.iter().map(|&file| &workspace.files[file]);
            files.map(|file| file.path.as_str()).collect()
        };
        let all: Vec<FileId> = workspace.files.ids().collect();
        assert_eq!(paths(&all), ["A/a.cs", "A/z.cs", "loose.cs"]);
        let projects = workspace.projects.as_slice();
        assert_eq!(paths(&projects[0].files), ["A/a.cs", "A/z.cs"]);
        assert!(projects[1].files.is_empty());
        assert!(workspace.companions.is_empty());
        let told: Vec<_> = workspace
            .problems
            .iter()
            .map(|problem| (problem.line, problem.column, problem.message.as_str()))
            .collect();
        assert_eq!(
            told,
            [
                (Some(3), Some(3), "\".\\nowhere\\\" excludes no file"),
                (Some(4), Some(3), "\"A/?.c\" excludes no file")
            ]
        );
    }
}
