//! Fields that a type of a GraphQL schema declares by calls, where the type is one of the schema's roots.

use std::collections::BTreeMap;

use super::kinds::{Kind, Kinds};
use super::rules::{Gives, Style};
use super::{Direction, Operation, Place, Scene};
use crate::base::intern::Name;
use crate::resolve::model::TypeId;
use crate::resolve::model::site::{CallSite, Content, Mention};

/// The kind of rules whose calls name the field before them.
const NAME: &str = "name";

pub(super) fn find(scene: &Scene<'_>, kinds: &Kinds, operations: &mut Vec<Operation>) {
    let roots = kinds.of_style(Style::Methods);
    let roots: BTreeMap<TypeId, &Kind> = roots
        .filter(|kind| kind.rule.kind == "graphql")
        .map(|kind| (kind.ty, kind))
        .collect();
    let fields = scene.calls(Gives::Field);
    for found in &fields {
        let site = found.site;
        let Some(kind) = roots.get(&site.from) else {
            continue;
        };
        let is_field = |other: &CallSite| {
            let mut known = fields.iter();
            known.any(|field| std::ptr::eq(field.site, other) && field.rule.kind != NAME)
        };
        // `Field<T>().Name("hero")`
        let follows = || scene.sites.before(site).is_some_and(is_field);
        if found.rule.kind == NAME && !follows() {
            continue;
        }
        let text = scene.text(site, &found.rule.text).map(str::to_owned);
        let Some(name) = text.or_else(|| of_lambda(scene, site)) else {
            continue;
        };
        let ty = scene.model.names.text(scene.model.types[site.from].name);
        operations.push(Operation {
            direction: Direction::Provided,
            route: format!("{ty}/{name}"),
            verb: String::new(),
            kind: kind.rule.kind.clone(),
            ty: Some(site.from),
            member: scene.member(site),
            name,
            request: None,
            at: Place::Source(site.file, site.line),
            rule: &found.rule.id,
            certainty: kind.certainty,
            users: Vec::new(),
        });
    }
}

/// `name` of `Field(x => x.Name)`; none where the class that the lambda is about has its members told anyway.
fn of_lambda(scene: &Scene<'_>, site: &CallSite) -> Option<String> {
    let bases = scene.index.supers(site.from).iter();
    let mut described = bases.filter_map(|base| base.args().first().and_then(Mention::source));
    if described.next().is_some() {
        return None;
    }
    let about = |content: &Content| -> Option<Name> {
        match content {
            Content::Lambda(lambda) => lambda.about,
            _ => None,
        }
    };
    let name = site.args.first().and_then(|arg| about(&arg.content))?;
    let name = scene.model.names.text(name);
    let mut letters = name.chars();
    let first = letters.next()?.to_lowercase();
    Some(first.chain(letters).collect())
}
