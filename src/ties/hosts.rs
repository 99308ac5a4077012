//! Which projects are deployed: those that build a program, and the web sites among those that are web projects.
//!
//! The kind of a project is what tools need to open it. A plugin that holds controllers and views is a web project like the site
//! that loads it, and is deployed with that. A site has something to begin with: a `Global.asax`, a startup class, a program,
//! or settings of its own at its root together with something that is asked for by address there. Settings alone prove nothing:
//! tools put a `web.config` beside the project of a plugin, too, so that its views can be edited.

use crate::base::ids::ProjectId;
use crate::discover::workspace::{Project, ProjectKind, Workspace};
use crate::extract::facts::{MemberKind, Modifiers};
use crate::resolve::model::site::Mention;
use crate::resolve::model::{Model, TypeId};
use crate::ties::index::Index;

/// The file at the root of a web project that makes it a site.
const APPLICATION: &str = "global.asax";

/// The file at the root that does where the project serves an address.
const SETTINGS: &str = "web.config";

/// Endings of files that are addresses by themselves.
const SERVED: [&str; 4] = [".aspx", ".asmx", ".svc", ".ashx"];

/// How many folders down such a file may lie; what a plugin brings along for its site lies at the path it has there.
const DEEPEST: usize = 1;

/// Classes that do.
const CLASSES: [&str; 2] = ["Program", "Startup"];

/// The projects that are deployed, in order.
#[must_use]
pub fn deployed(model: &Model, workspace: &Workspace, index: &Index<'_>) -> Vec<ProjectId> {
    let projects = workspace.projects.iter_enumerated();
    let own = projects.filter(|(_, project)| !project.is_test && project.graph.is_none());
    let runs = |(id, project): &(ProjectId, &Project)| match project.kind {
        ProjectKind::Exe | ProjectKind::Desktop => true,
        ProjectKind::Web => has_files(workspace, project) || begins(model, index, *id),
        ProjectKind::Library | ProjectKind::Test => false,
    };
    own.filter(runs).map(|(id, _)| id).collect()
}

/// Whether the files of a site lie beside the project file.
fn has_files(workspace: &Workspace, project: &Project) -> bool {
    let folder = project
        .path
        .rfind('/')
        .map_or("", |at| &project.path[..=at]);
    let beside = workspace.companions.iter();
    let (mut settings, mut serves) = (false, false);
    for path in beside.filter_map(|file| file.path.strip_prefix(folder)) {
        let depth = path.matches('/').count();
        if depth > DEEPEST {
            continue;
        }
        let name = path.to_lowercase();
        if name == APPLICATION {
            return true;
        }
        settings |= name == SETTINGS;
        serves |= SERVED.iter().any(|ending| name.ends_with(ending));
    }
    settings && serves
}

/// Whether a type of the project starts an application.
fn begins(model: &Model, index: &Index<'_>, project: ProjectId) -> bool {
    let applications = index.names(&["HttpApplication".to_owned()]);
    let starts = |ty: TypeId| {
        let main = model.shapes[ty].members.iter().any(|member| {
            member.kind == MemberKind::Method
                && member.modifiers.has(Modifiers::STATIC)
                && model.names.text(member.name) == "Main"
        });
        main || CLASSES.contains(&model.names.text(model.types[ty].name))
            || index.is_named(&Mention::Type(ty, Box::default()), &applications)
    };
    let mut own = model.types.iter_enumerated();
    own.any(|(ty, symbol)| symbol.project == Some(project) && !symbol.is_test && starts(ty))
}
