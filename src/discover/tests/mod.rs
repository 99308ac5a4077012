//! The stage as a whole, on trees in memory and on disk.

mod broken;
mod compile;
mod conditions;
mod disk;
mod functions;
mod open;
mod projects;
mod references;
mod roles;
mod select;

use super::memory::MemoryTree;
use super::workspace::{Project, Workspace};
use super::{DiscoverOptions, Scope, discover};
use crate::base::problem::ProblemCode;

/// The workspace of a tree in memory.
fn workspace(files: &[(&str, &str)]) -> Workspace {
    scoped(files, &Scope::Everything)
}

fn scoped(files: &[(&str, &str)], scope: &Scope) -> Workspace {
    let tree: MemoryTree = files.iter().copied().collect();
    discover(&tree, scope, &DiscoverOptions::default())
}

/// An SDK-style project with something in it.
fn sdk(content: &str) -> String {
    format!("<Project Sdk=\"Microsoft.NET.Sdk\">{content}</Project>")
}

/// A project of the format before SDKs.
fn legacy(content: &str) -> String {
    format!(
        "<Project ToolsVersion=\"15.0\" xmlns=\"http://schemas.microsoft.com/developer/msbuild/2003\">{content}</Project>"
    )
}

fn project<'w>(workspace: &'w Workspace, path: &str) -> &'w Project {
    let mut projects = workspace.projects.iter();
    projects
        .find(|project| project.path == path)
        .unwrap_or_else(|| panic!("no project {path}"))
}

/// The files a project compiles.
fn files_of<'w>(workspace: &'w Workspace, path: &str) -> Vec<&'w str> {
    let files = project(workspace, path).files.iter();
    files
        .map(|file| workspace.files[*file].path.as_str())
        .collect()
}

/// The files of a tree that one project compiles: `content` is that of `src/App/App.csproj`, `files` lie
/// anywhere.
fn compiled(content: &str, files: &[&str]) -> Vec<String> {
    let mut tree = vec![("src/App/App.csproj", content)];
    tree.extend(files.iter().map(|path| (*path, "")));
    let workspace = workspace(&tree);
    let files = files_of(&workspace, "src/App/App.csproj");
    files.into_iter().map(str::to_owned).collect()
}

/// Paths of the projects that a project references directly.
fn references_of<'w>(workspace: &'w Workspace, path: &str) -> Vec<&'w str> {
    let references = project(workspace, path).references.iter();
    references
        .map(|reference| workspace.projects[reference.project].path.as_str())
        .collect()
}

fn loose(workspace: &Workspace) -> Vec<&str> {
    let loose = workspace
        .files
        .iter()
        .filter(|file| file.projects.is_empty());
    loose.map(|file| file.path.as_str()).collect()
}

/// Code, path and line of every problem.
fn problems(workspace: &Workspace) -> Vec<(ProblemCode, &str, Option<u32>)> {
    let problems = workspace.problems.iter();
    problems
        .map(|problem| (problem.code, problem.path.as_str(), problem.line))
        .collect()
}
