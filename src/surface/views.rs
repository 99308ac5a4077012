//! Views and pages: what each shows, is given, and whose it is.

use super::beside::{Beside, BesideFile};
use super::lookup::Lookup;
use super::routes::join;
use super::rules::Medium;
use super::scan::Said;
use super::{Direction, Operation, Place, Scene, View, ViewState, ViewUse};
use crate::extract::facts::{MemberKind, Modifiers};
use crate::resolve::model::TypeId;
use crate::resolve::model::site::MemberShape;
use crate::ties::Certainty;

/// The views among `beside`, in path order.
pub(super) fn find(scene: &Scene<'_>, lookup: &Lookup<'_>, beside: &Beside) -> Vec<View> {
    let files = beside.files.iter().enumerate();
    let views = files.filter(|(_, file)| file.medium == Medium::Razor);
    views
        .map(|(index, file)| View {
            file: index as u32,
            owner: owner(lookup, file),
            uses: uses(scene, lookup, file),
            state: state(file),
        })
        .collect()
}

fn state(file: &BesideFile) -> Vec<ViewState> {
    let said = file.sayings.iter().filter_map(|saying| match &saying.said {
        Said::State {
            kind,
            key,
            is_write,
        } => Some(ViewState {
            kind: kind.text(),
            key: key.clone(),
            is_write: *is_write,
            line: saying.line,
        }),
        _ => None,
    });
    said.collect()
}

/// Whether the file at `path` is a component of Blazor, and so a type by itself.
fn is_component(path: &str) -> bool {
    path.rsplit('.')
        .next()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("razor"))
}

/// The type that a view belongs to: the page model beside it, the controller or component whose folder it lies in.
fn owner(lookup: &Lookup<'_>, file: &BesideFile) -> Option<TypeId> {
    let parts: Vec<&str> = file.path.split('/').collect();
    let name = parts.last()?.split('.').next()?;
    if is_component(&file.path) {
        return lookup.find(name, &file.path);
    }
    if file.directives("page").next().is_some() {
        let model = file.directives("model").next().map(|(_, model)| model);
        return model.and_then(|model| lookup.find(model, &file.path));
    }
    let at = parts.iter().rposition(|part| *part == "Views")?;
    let folders = &parts[at + 1..parts.len() - 1];
    if let Some(components) = folders.iter().position(|part| *part == "Components") {
        let component = folders.get(components + 1)?;
        let named = |suffix: &str| lookup.find(&format!("{component}{suffix}"), &file.path);
        return named("ViewComponent").or_else(|| named(""));
    }
    let folder = folders.first().filter(|folder| **folder != "Shared")?;
    lookup.find(&format!("{folder}Controller"), &file.path)
}

/// The types that a view names: its model, what it is given, static members that it reads or writes.
fn uses(scene: &Scene<'_>, lookup: &Lookup<'_>, file: &BesideFile) -> Vec<ViewUse> {
    let mut found = Vec::new();
    let mut add = |ty, kind: &str, member: &str, line| {
        found.push(ViewUse {
            ty,
            kind: kind.to_owned(),
            member: member.to_owned(),
            line,
        });
    };
    for saying in &file.sayings {
        match &saying.said {
            Said::Directive(word, value) if word == "model" || word == "inherits" => {
                for ty in lookup.find_all(value, &file.path) {
                    add(ty, word, "", saying.line);
                }
            }
            Said::Directive(word, value) if word == "inject" => {
                // `@inject Type name`
                let ty = value.rsplit_once(' ').map_or(value.as_str(), |(ty, _)| ty);
                for ty in lookup.find_all(ty, &file.path) {
                    add(ty, "inject", "", saying.line);
                }
            }
            Said::Member(owner, member, is_set) => {
                let ty = lookup.find(owner, &file.path);
                if let Some(ty) = ty.filter(|&ty| has_static(scene, ty, member)) {
                    let kind = if *is_set { "static-write" } else { "static" };
                    add(ty, kind, member, saying.line);
                }
            }
            _ => {}
        }
    }
    found.sort();
    found.dedup();
    found
}

fn has_static(scene: &Scene<'_>, ty: TypeId, member: &str) -> bool {
    let Some(name) = scene.model.names.get(member) else {
        return false;
    };
    let fixed = |member: &&MemberShape| {
        member.modifiers.has(Modifiers::STATIC) || member.modifiers.has(Modifiers::CONST)
    };
    let members = scene.model.shapes[ty].members.iter();
    members.filter(fixed).any(|member| member.name == name)
}

/// The operations of pages: one for each handler of the model, or one for a page that has none.
pub(super) fn pages(
    scene: &Scene<'_>,
    beside: &Beside,
    views: &[View],
    operations: &mut Vec<Operation>,
) {
    for view in views {
        let file = &beside.files[view.file as usize];
        for (line, value) in file.directives("page") {
            let Some((route, rule)) = page_route(&file.path, value.trim_matches('"')) else {
                continue;
            };
            let page = Operation {
                direction: Direction::Provided,
                route: route.clone(),
                verb: "GET".to_owned(),
                kind: "page".to_owned(),
                ty: view.owner,
                member: String::new(),
                name: route.clone(),
                request: None,
                at: Place::Beside(view.file, line),
                rule,
                certainty: Certainty::Certain,
                users: Vec::new(),
            };
            let handlers = view.owner.map_or_else(Vec::new, |ty| handlers(scene, ty));
            if handlers.is_empty() {
                operations.push(page);
                continue;
            }
            operations.extend(handlers.into_iter().map(|(method, verb, name)| Operation {
                route: if name.is_empty() {
                    page.route.clone()
                } else {
                    format!("{}?handler={name}", page.route)
                },
                verb,
                member: scene.model.names.text(method.name).to_owned(),
                at: Place::Source(method.file, method.line),
                ..page.clone()
            }));
        }
    }
}

/// `OnGet`, `OnPostAsync`, `OnPostDeleteAsync`: method, verb, name of the handler.
fn handlers<'m>(scene: &Scene<'m>, ty: TypeId) -> Vec<(&'m MemberShape, String, String)> {
    const VERBS: [&str; 6] = ["Get", "Post", "Put", "Delete", "Patch", "Head"];
    let members = scene.model.shapes[ty].members.iter();
    let found = members.filter_map(|member| {
        let name = scene.model.names.text(member.name);
        let rest = name.strip_prefix("On")?;
        let verb = VERBS.into_iter().find(|verb| rest.starts_with(verb))?;
        let handler = rest[verb.len()..].trim_end_matches("Async");
        let is_handler =
            member.kind == MemberKind::Method && member.modifiers.has(Modifiers::PUBLIC);
        is_handler.then(|| (member, verb.to_uppercase(), handler.to_owned()))
    });
    found.collect()
}

/// The route of a page: by its place below `Pages`, or as the directive says.
fn page_route(path: &str, told: &str) -> Option<(String, &'static str)> {
    if is_component(path) {
        return Some((join("", told), "blazor/page"));
    }
    let (before, below) = path.rsplit_once("Pages/")?;
    let own = below.rsplit_once('.').map_or(below, |(own, _)| own);
    let own = own
        .strip_suffix("Index")
        .unwrap_or(own)
        .trim_end_matches('/');
    let area = before
        .trim_end_matches('/')
        .rsplit_once("Areas/")
        .map(|(_, area)| area);
    let prefix = area.map_or_else(|| own.to_owned(), |area| format!("{area}/{own}"));
    Some((join(&prefix, told), "razor-pages/page"))
}
