//! What goes over a topic, where the source names the topic and not the type.

use std::collections::BTreeMap;

use super::super::Code;
use crate::base::ids::Id;
use crate::base::intern::Name;
use crate::extract::facts::{MemberKind, TypeKind};
use crate::report::model::Fact;
use crate::resolve::model::TypeId;
use crate::resolve::model::site::{CallSite, Content, Mention, SiteArg};

/// Finds what goes over topics.
pub(super) struct Payloads<'a> {
    code: &'a Code<'a>,
    /// Calls that are given a text, by file and line.
    sites: BTreeMap<(usize, u32), Vec<&'a CallSite>>,
}

impl<'a> Payloads<'a> {
    pub(super) fn new(code: &'a Code<'a>) -> Self {
        let has_text = |site: &&CallSite| {
            let mut args = site.args.iter();
            args.any(|arg| matches!(arg.content, Content::Text(_)))
        };
        let mut sites: BTreeMap<(usize, u32), Vec<&CallSite>> = BTreeMap::new();
        for site in code.model.sites.iter().filter(has_text) {
            let at = (site.file.index(), site.line);
            sites.entry(at).or_default().push(site);
        }
        Self { code, sites }
    }

    /// What is sent to the topic of `fact`, or taken from it.
    pub(super) fn of(&self, fact: &Fact, is_send: bool) -> Option<Mention> {
        let called = self.sites.get(&(fact.at.0, fact.at.1));
        let is_topic =
            |arg: &SiteArg| matches!(&arg.content, Content::Text(text) if **text == *fact.text);
        let mut called = called.into_iter().flatten();
        let site = called.find(|site| site.args.iter().any(is_topic));
        match site {
            Some(site) => self.of_call(site, is_send),
            // The topic is written on a method.
            None if !is_send => self.of_method(fact.by, fact.member.as_deref()?),
            None => None,
        }
    }

    fn of_call(&self, site: &CallSite, is_send: bool) -> Option<Mention> {
        let given = || {
            let values = site.args.iter().map(|arg| &arg.ty).chain(&site.created);
            values.filter(|_| is_send)
        };
        let mut typed = site.type_args.iter().chain(given());
        let found = typed.find(|ty| self.is_data(ty)).cloned();
        found.or_else(|| {
            let mut handlers = site.args.iter();
            handlers.find_map(|arg| match &arg.content {
                Content::Lambda(lambda) => self.first(&lambda.signature.as_ref()?.params),
                Content::Named(name) => {
                    let name = self.code.model.names.text(*name);
                    self.of_method(site.from.index(), name)
                }
                _ => None,
            })
        })
    }

    /// What the method of that name takes first.
    fn of_method(&self, ty: usize, name: &str) -> Option<Mention> {
        let model = self.code.model;
        let members = model.shapes.get(TypeId::from_index(ty))?.members.iter();
        let mut methods = members.filter(|member| {
            member.kind == MemberKind::Method && model.names.text(member.name) == name
        });
        methods.find_map(|method| self.first(&method.params))
    }

    fn first(&self, params: &[(Name, Mention)]) -> Option<Mention> {
        let mut params = params.iter().map(|(_, ty)| ty);
        params.find(|ty| self.is_data(ty)).cloned()
    }

    /// Whether something of that type can be written down: an object of the source, no service or function.
    fn is_data(&self, ty: &Mention) -> bool {
        let kind = ty.source().map(|ty| self.code.model.types[ty].kind);
        kind.is_some_and(|kind| !matches!(kind, TypeKind::Interface | TypeKind::Delegate))
    }
}
