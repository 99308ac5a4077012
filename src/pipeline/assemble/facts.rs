//! Facts as the report holds them.

use std::collections::BTreeSet;

use super::Results;
use crate::base::ids::Id;
use crate::pipeline::records::kind_name;
use crate::report::model::{Fact, Site, Tie};
use crate::resolve::model::site::Mention;
use crate::resolve::model::{Model, TypeId};
use crate::ties::FactKind;

pub(super) fn facts(results: &Results<'_>) -> Vec<Fact> {
    let model = &results.bound.model;
    let facts = results.bound.ties.facts.iter();
    // Most collections are none of entities, and say nothing then.
    let entities = results.bound.data.entities.iter();
    let entities: BTreeSet<TypeId> = entities.filter_map(|entity| entity.ty).collect();
    let kept = facts.filter(|fact| {
        let ty = fact.subject.source();
        fact.kind != FactKind::Collection || ty.is_some_and(|ty| entities.contains(&ty))
    });
    kept.map(|fact| Fact {
        kind: kind_name(fact.kind),
        rule: fact.rule.to_owned(),
        at: Site(fact.file.index(), fact.line),
        by: fact.by.index(),
        member: fact.member.map(|name| model.names.text(name).to_owned()),
        subject: fact.subject.source().map(TypeId::index),
        subject_name: name(model, &fact.subject),
        object: fact.object.source().map(TypeId::index),
        object_name: name(model, &fact.object),
        text: fact.text.clone(),
        detail: fact.detail.clone(),
        certainty: kind_name(fact.certainty),
        conditional: fact.conditional,
    })
    .collect()
}

pub(super) fn ties(results: &Results<'_>) -> Vec<Tie> {
    let ties = results.bound.ties.ties.iter();
    ties.map(|tie| Tie {
        from: tie.from.index(),
        to: tie.to.index(),
        kind: kind_name(tie.kind),
        certainty: kind_name(tie.certainty),
        at: Site(tie.file.index(), tie.line),
    })
    .collect()
}

/// A type with its arguments as one would write it.
fn name(model: &Model, mention: &Mention) -> String {
    let (own, args) = match mention {
        Mention::Type(ty, args) => (model.names.text(model.types[*ty].name), args),
        Mention::External(name, args) => (model.names.text(*name), args),
        Mention::Array(element) => return format!("{}[]", name(model, element)),
        Mention::Param(_) | Mention::Unknown => return String::new(),
    };
    if args.is_empty() {
        return own.to_owned();
    }
    let args: Vec<String> = args.iter().map(|arg| name(model, arg)).collect();
    format!("{own}<{}>", args.join(", "))
}
