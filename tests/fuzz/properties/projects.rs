//! Project files, solutions, props and targets, ignore files.

use unseam::discover::tree::SourceTree;
use unseam::discover::workspace::Workspace;
use unseam::discover::{DiscoverOptions, Scope, discover};

use super::trees::{assert_no_defect, files, tree};

/// Every file is one of the tree, and every reference leads to a project.
fn assert_sound(tree: &dyn SourceTree, workspace: &Workspace) {
    assert_no_defect(&workspace.problems);
    let (files, projects) = (workspace.files.len(), workspace.projects.len());
    for file in workspace.files.iter() {
        assert!(tree.read(&file.path).is_ok(), "{}", file.path);
        assert!(file.projects.iter().all(|id| (id.0 as usize) < projects));
    }
    for project in workspace.projects.iter() {
        assert!(tree.read(&project.path).is_ok(), "{}", project.path);
        assert!(project.files.iter().all(|id| (id.0 as usize) < files));
        assert!(project.visible.iter().all(|id| (id.0 as usize) < projects));
        let mut direct = project.references.iter().map(|to| to.project);
        assert!(direct.all(|id| (id.0 as usize) < projects));
    }
    for solution in &workspace.solutions {
        assert!(tree.read(solution).is_ok(), "{solution}");
    }
}

/// Any tree is listed, as a whole and from each of its solutions and projects.
pub(super) fn projects(data: &[u8]) {
    let tree = tree(data);
    let options = DiscoverOptions {
        max_file_bytes: 1 << 20,
        ..DiscoverOptions::default()
    };
    let whole = discover(&tree, &Scope::Everything, &options);
    assert_sound(&tree, &whole);
    for (path, _) in files(data).into_iter().take(4) {
        let scope = if path.ends_with(".sln") || path.ends_with(".slnx") || path.ends_with(".slnf")
        {
            Scope::Solution(path)
        } else if path.ends_with("proj") {
            Scope::Project(path)
        } else {
            continue;
        };
        assert_sound(&tree, &discover(&tree, &scope, &options));
    }
}
