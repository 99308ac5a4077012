//! What serves an HTTP operation: a method with its attributes, or a lambda that a route is mapped to.

use std::collections::{BTreeMap, BTreeSet};

use super::super::Code;
use crate::base::ids::Id;
use crate::base::intern::Name;
use crate::extract::facts::MemberKind;
use crate::report::model::{Operation, Place};
use crate::resolve::model::site::{
    AttributeSite, CallSite, Content, MemberShape, Mention, Signature, SiteForm,
};
use crate::resolve::model::{Call, CallKind, TypeId};
use crate::surface::bindings::bindings;

/// A type further up than this says nothing of a controller.
const DEEPEST_BASE: usize = 16;

/// An attribute stands so many lines above the name of its method at most.
const LINES: u32 = 12;

/// What serves an operation.
#[derive(Clone, Default)]
pub(super) struct Served<'a> {
    /// Parameters: name and type.
    pub(super) params: &'a [(Name, Mention)],
    /// The type of the result, where it is written.
    pub(super) result: Option<&'a Mention>,
    /// Attributes of the method and of its parameters.
    pub(super) own: &'a [AttributeSite],
    /// Those of its type and of the bases of that, nearest first.
    pub(super) of_type: Vec<&'a AttributeSite>,
    /// Calls on what a route is mapped to, in order.
    pub(super) fluent: Vec<&'a CallSite>,
    /// Whether objects come as JSON rather than as forms.
    pub(super) is_in_body: bool,
    /// Whether it is known at all.
    pub(super) is_known: bool,
}

impl<'a> Served<'a> {
    /// Attributes of the method, then those of its type and of the bases of that.
    pub(super) fn attributes(&self) -> impl Iterator<Item = &'a AttributeSite> {
        let own = self.own.iter();
        let own = own.filter(|attribute| attribute.param.is_none());
        own.chain(self.of_type.iter().copied())
    }
}

/// Finds what serves operations.
pub(super) struct Serving<'a> {
    code: &'a Code<'a>,
    /// Calls with arguments, by file and line.
    calls: BTreeMap<(usize, u32), Vec<&'a CallSite>>,
    /// Calls on the result of another call, by file and the number of that one.
    next: BTreeMap<(usize, u32), &'a CallSite>,
    /// Methods that are named without being called, by file and name.
    groups: BTreeMap<(usize, Name), Vec<&'a Call>>,
    /// Types that a container gives.
    services: BTreeSet<usize>,
}

impl<'a> Serving<'a> {
    pub(super) fn new(code: &'a Code<'a>) -> Self {
        let mut calls: BTreeMap<(usize, u32), Vec<&CallSite>> = BTreeMap::new();
        let sites = code.model.sites.iter();
        for site in sites.filter(|site| site.form == SiteForm::Call && site.args.len() > 1) {
            let at = (site.file.index(), site.line);
            calls.entry(at).or_default().push(site);
        }
        let sites = code.model.sites.iter();
        let chained = sites.filter_map(|site| Some(((site.file.index(), site.on?), site)));
        let mut groups: BTreeMap<(usize, Name), Vec<&Call>> = BTreeMap::new();
        let calls_made = code.model.calls.iter();
        for call in calls_made.filter(|call| call.kind == CallKind::Group) {
            let key = (call.file.index(), call.to_member);
            groups.entry(key).or_default().push(call);
        }
        let facts = code.report.facts.iter();
        let registered = facts.filter(|fact| fact.kind == "registration");
        Self {
            code,
            calls,
            next: chained.collect(),
            groups,
            services: registered
                .flat_map(|fact| [fact.subject, fact.object])
                .flatten()
                .collect(),
        }
    }

    /// Whether a container gives objects of that type.
    pub(super) fn is_service(&self, ty: TypeId) -> bool {
        self.services.contains(&ty.index())
    }

    /// What serves `operation`.
    pub(super) fn of(&self, operation: &Operation) -> Served<'a> {
        let of_type = operation.ty.map_or_else(Vec::new, |ty| {
            let mut found = Vec::new();
            self.attributes_of(TypeId::from_index(ty), DEEPEST_BASE, &mut found);
            found
        });
        let names = &self.code.model.names;
        let known = bindings();
        let marks = |attribute: &&AttributeSite| {
            let name = names.text(attribute.name);
            known.in_body.iter().any(|mark| mark == name)
        };
        let is_in_body = known.is_always_in_body(&operation.rule) || of_type.iter().any(marks);
        let found = Served {
            of_type,
            is_in_body,
            ..Served::default()
        };
        if let Some(member) = self.method(operation) {
            return of_method(member, found);
        }
        let Some(site) = self.mapped(operation) else {
            return found;
        };
        let found = Served {
            fluent: self.after(site),
            ..found
        };
        match self.handler(site) {
            Some(Handler::Method(member)) => of_method(member, found),
            Some(Handler::Lambda(signature)) => Served {
                params: &signature.params,
                result: Some(&signature.returns),
                own: &signature.attributes,
                is_known: true,
                ..found
            },
            Some(Handler::Bare) => Served {
                is_known: true,
                ..found
            },
            None => found,
        }
    }

    fn attributes_of(&self, ty: TypeId, depth: usize, found: &mut Vec<&'a AttributeSite>) {
        let (Some(shape), Some(depth)) = (self.code.model.shapes.get(ty), depth.checked_sub(1))
        else {
            return;
        };
        found.extend(&shape.attributes);
        for base in shape.bases.iter().filter_map(Mention::source) {
            self.attributes_of(base, depth, found);
        }
    }

    /// The method that serves an operation: the one that stands where it is declared.
    fn method(&self, operation: &Operation) -> Option<&'a MemberShape> {
        let mut candidates = self.methods(operation.ty?, &operation.member);
        let Place::Source(site) = operation.at else {
            return None;
        };
        let in_file = |member: &&&MemberShape| member.file.index() == site.0;
        let here = candidates
            .iter()
            .filter(in_file)
            .find(|member| member.line == site.1)
            .copied();
        candidates.retain(|member| {
            in_file(&member) && (site.1..site.1.saturating_add(LINES)).contains(&member.line)
        });
        here.or_else(|| candidates.first().copied())
    }

    fn methods(&self, ty: usize, name: &str) -> Vec<&'a MemberShape> {
        let code = self.code;
        let shape = code.model.shapes.get(TypeId::from_index(ty));
        let members = shape.into_iter().flat_map(|shape| &shape.members);
        let is_it = |member: &&MemberShape| {
            member.kind == MemberKind::Method && code.model.names.text(member.name) == name
        };
        members.filter(is_it).collect()
    }

    /// The call that maps the operation.
    fn mapped(&self, operation: &Operation) -> Option<&'a CallSite> {
        let Place::Source(at) = operation.at else {
            return None;
        };
        let sites = self.calls.get(&(at.0, at.1))?;
        // On one line there can be several calls: the one whose text is the end of the route is meant.
        let is_meant = |site: &&&CallSite| {
            site.args.iter().any(|arg| match &arg.content {
                Content::Text(text) => operation.route.ends_with(text.trim_start_matches('/')),
                _ => false,
            })
        };
        let meant = sites.iter().rev().find(is_meant);
        meant.or(sites.first()).copied()
    }

    /// The fluent calls on the result of a call.
    fn after(&self, site: &CallSite) -> Vec<&'a CallSite> {
        let mut found: Vec<&CallSite> = Vec::new();
        let mut at = self.next.get(&(site.file.index(), site.expr)).copied();
        while let Some(next) = at.filter(|_| found.len() < LONGEST_CHAIN) {
            found.push(next);
            at = self.next.get(&(next.file.index(), next.expr)).copied();
        }
        found
    }

    /// What a call maps a route to.
    fn handler(&self, site: &'a CallSite) -> Option<Handler<'a>> {
        site.args.iter().rev().find_map(|arg| match &arg.content {
            Content::Lambda(lambda) => Some(match &lambda.signature {
                Some(signature) => Handler::Lambda(signature),
                None => Handler::Bare,
            }),
            Content::Named(name) => self.named(site, *name).map(Handler::Method),
            _ => None,
        })
    }

    /// The method of that name that is passed on in a call, of the type that the call stands in or of another one.
    fn named(&self, site: &CallSite, name: Name) -> Option<&'a MemberShape> {
        let passed = self.groups.get(&(site.file.index(), name));
        let lines = site.line..site.line.saturating_add(LINES);
        let mut passed = passed.into_iter().flatten();
        let passed = passed.find(|call| call.from == site.from && lines.contains(&call.line));
        let owner = passed.map_or(site.from, |call| call.to);
        let methods = self.methods(owner.index(), self.code.model.names.text(name));
        methods.first().copied()
    }
}

/// More fluent calls than this are not followed.
const LONGEST_CHAIN: usize = 32;

/// What a route is mapped to.
enum Handler<'a> {
    Method(&'a MemberShape),
    Lambda(&'a Signature),
    /// A lambda that writes no types.
    Bare,
}

fn of_method<'a>(member: &'a MemberShape, found: Served<'a>) -> Served<'a> {
    Served {
        params: &member.params,
        result: Some(&member.ty),
        own: &member.attributes,
        is_known: true,
        ..found
    }
}
