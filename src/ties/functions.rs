//! Methods that stand for functions of a database: whoever calls one in a query has the database run the function.
//!
//! An attribute of the method says which, or the model is told of the method. Either way the fact is put at the method, so
//! that its calls can be found ([`crate::data`] reads through them).

use super::Woven;
use super::chains::Chains;
use super::facts::{Fact, FactKind};
use crate::base::intern::Name;
use crate::resolve::model::TypeId;
use crate::resolve::model::site::{CallSite, Content, Mention};

/// How rules say in `detail` that a method stands for a function.
pub const FUNCTION: &str = "function";

/// Calls among the arguments of what tells the model of a method that name the method.
pub(super) const ASKED: [&str; 2] = ["GetMethod", "GetRuntimeMethod"];

/// Namespaces that Entity Framework 6 writes before the name of a function, where others write a schema behind it.
const NAMESPACES: [&str; 3] = ["CodeFirstDatabaseSchema", "Edm", "SqlServer"];

/// How the namespace of what a model imports ends.
const STORE: &str = ".Store";

/// The fact of a method that the model is told of: by a call of it in a lambda, or by its name and type.
pub(super) fn mapped(
    woven: &Woven<'_>,
    chains: &Chains<'_>,
    site: &CallSite,
    fact: Fact,
) -> Option<Fact> {
    let (by, member) = method_of(woven, chains, site)?;
    let after = chains.after(site);
    let text = |name: &str| {
        let name = woven.model.names.get(name)?;
        let call = after.iter().find(|call| call.name == name)?;
        match &call.args.first()?.content {
            Content::Text(text) => Some(text.to_string()),
            _ => None,
        }
    };
    let name = text("HasName").unwrap_or_else(|| woven.model.names.text(member).to_owned());
    Some(Fact {
        by,
        member: Some(member),
        text: match text("HasSchema") {
            Some(schema) => format!("{schema}.{name}"),
            None => name,
        },
        ..fact
    })
}

/// `() => Context.Method(...)`, `typeof(Context).GetMethod(nameof(Context.Method))`
fn method_of(woven: &Woven<'_>, chains: &Chains<'_>, site: &CallSite) -> Option<(TypeId, Name)> {
    if let Some(Content::Lambda(lambda)) = site.args.first().map(|arg| &arg.content) {
        // A method of the context itself is called on nothing.
        let own = woven.index.is_concrete(site.from).then_some(site.from);
        return Some((lambda.on.source().or(own)?, lambda.about?));
    }
    let inside = chains.with_inside(chains.site(site)?);
    let asked = inside.into_iter().skip(1).find(|inner| {
        matches!(inner.receiver, Mention::External(..)) && inner.receiver.args().len() == 1
    })?;
    let ty = asked.receiver.args().first()?.source()?;
    match &asked.args.first()?.content {
        Content::Text(name) => Some((ty, woven.model.names.get(name)?)),
        _ => None,
    }
}

/// Puts the name of each function right: that of the method where the attribute gives none, and without the namespace that
/// stands where others have the schema.
pub(super) fn settle(woven: &Woven<'_>, facts: &mut [Fact]) {
    let is_one = |fact: &&mut Fact| fact.kind == FactKind::Sql && fact.detail == FUNCTION;
    for fact in facts.iter_mut().filter(is_one) {
        if (fact.text.is_empty() || fact.text.ends_with('.'))
            && let Some(member) = fact.member
        {
            fact.text += woven.model.names.text(member);
        }
        let is_namespace = |schema: &str| NAMESPACES.contains(&schema) || schema.ends_with(STORE);
        let function = fact.text.char_indices().find_map(|(at, c)| {
            let (schema, name) = (&fact.text[..at], fact.text.get(at + 1..)?);
            (c == '.' && is_namespace(name)).then(|| schema.to_owned())
        });
        if let Some(function) = function {
            fact.text = function;
        }
    }
}
