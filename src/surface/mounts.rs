//! Types that a call or a file beside the code puts somewhere: hubs at an address, middleware, jobs, pages, modules.

use std::collections::BTreeMap;

use super::beside::{Beside, BesideFile};
use super::lookup::Lookup;
use super::rules::{Gives, Medium};
use super::scan::Said;
use super::{Direction, EntryPoint, Operation, Place, Scene};
use crate::resolve::model::TypeId;
use crate::resolve::model::site::{CallSite, Content, Mention, SiteForm};
use crate::ties::Certainty;

/// What was put where.
pub(super) struct Mounts {
    /// Types that take work because of it.
    pub points: Vec<EntryPoint>,
    addresses: BTreeMap<TypeId, String>,
}

impl Mounts {
    pub(super) fn new(scene: &Scene<'_>, lookup: &Lookup<'_>, beside: &Beside) -> Self {
        let mut mounts = Self {
            points: Vec::new(),
            addresses: BTreeMap::new(),
        };
        for gives in [Gives::Mount, Gives::Job] {
            for found in scene.calls(gives) {
                let Some(ty) = named_type(found.site) else {
                    continue;
                };
                let text = scene
                    .text(found.site, &found.rule.text)
                    .unwrap_or("")
                    .to_owned();
                mounts.add(
                    ty,
                    &found.rule.kind,
                    text,
                    Place::Source(found.site.file, found.site.line),
                    &found.rule.id,
                    found.certainty,
                );
            }
        }
        for (index, file) in beside.files.iter().enumerate() {
            mounts.read(lookup, index as u32, file);
        }
        mounts.points.sort();
        mounts.points.dedup();
        mounts
    }

    /// The address of a type, where one is told.
    pub(super) fn address(&self, ty: TypeId) -> Option<&str> {
        self.addresses.get(&ty).map(String::as_str)
    }

    /// Pages and handlers answer requests to the address of their file.
    pub(super) fn operations(&self, operations: &mut Vec<Operation>) {
        let answers = |point: &&EntryPoint| {
            matches!(point.kind.as_str(), "page" | "http-handler") && point.text.starts_with('/')
        };
        operations.extend(self.points.iter().filter(answers).map(|point| Operation {
            direction: Direction::Provided,
            route: point.text.clone(),
            verb: String::new(),
            kind: point.kind.clone(),
            ty: Some(point.ty),
            member: String::new(),
            name: point.text.clone(),
            request: None,
            at: point.at,
            rule: point.rule,
            certainty: point.certainty,
            users: Vec::new(),
        }));
    }

    fn add(
        &mut self,
        ty: TypeId,
        kind: &str,
        text: String,
        at: Place,
        rule: &'static str,
        certainty: Certainty,
    ) {
        if !text.is_empty() {
            self.addresses.entry(ty).or_insert_with(|| text.clone());
        }
        if kind.is_empty() {
            return;
        }
        self.points.push(EntryPoint {
            ty,
            kind: kind.to_owned(),
            text,
            at,
            rule,
            certainty,
        });
    }

    /// The types that a file names as its own.
    fn read(&mut self, lookup: &Lookup<'_>, index: u32, file: &BesideFile) {
        let is_form = file.medium == Medium::Form;
        for saying in &file.sayings {
            let at = Place::Beside(index, saying.line);
            let (word, text, name) = match &saying.said {
                Said::Directive(word, name) if is_form => {
                    (word.as_str(), lookup.address(&file.path), name)
                }
                Said::Registered(section, text, name) => (section.as_str(), text.clone(), name),
                _ => continue,
            };
            let Some((kind, rule)) = kind_of(word) else {
                continue;
            };
            if let Some(ty) = lookup.find(name, &file.path) {
                self.add(ty, kind, text, at, rule, Certainty::Certain);
            }
        }
    }
}

/// What the words of directives and sections stand for.
fn kind_of(word: &str) -> Option<(&'static str, &'static str)> {
    Some(match word {
        "page" => ("page", "web-forms/page"),
        "control" => ("user-control", "web-forms/control"),
        "master" => ("master-page", "web-forms/master"),
        "application" => ("startup", "web-forms/application"),
        "webservice" => ("web-service", "asmx/file"),
        "servicehost" => ("wcf-service", "wcf/file"),
        "webhandler" => ("http-handler", "http-pipeline/file"),
        "httpModules" | "modules" => ("http-module", "http-pipeline/configured"),
        "httpHandlers" | "handlers" => ("http-handler", "http-pipeline/configured"),
        _ => return None,
    })
}

/// The type that a call is about: a type argument, a `typeof`, what is called by a lambda that takes nothing, or what is assigned.
pub(super) fn named_type(site: &CallSite) -> Option<TypeId> {
    let by_arg = site.type_args.iter().find_map(Mention::source);
    by_arg.or_else(|| {
        site.args.iter().find_map(|arg| match &arg.content {
            Content::TypeOf(ty) => ty.source(),
            Content::Lambda(lambda) => lambda.on.source(),
            _ if site.form == SiteForm::Assign => arg.ty.source(),
            _ => None,
        })
    })
}
