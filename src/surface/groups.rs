//! Groups of routes: which start the routes have that a call maps.
//!
//! A group is a value. It is the result of the call before the dot, is held by a local or a field, is given to the method by whoever
//! calls it, or is what a method of the source gives back; each of these is followed to the calls that make groups. A method
//! that several groups are given to maps its routes in each of them.

use rustc_hash::FxHashMap;

use super::Scene;
use super::routes::within;
use super::rules::Gives;
use super::sites::Match;
use crate::base::ids::FileId;
use crate::base::intern::Name;
use crate::resolve::model::TypeId;
use crate::resolve::model::site::{CallSite, Content, MemberShape, Mention};

/// Groups within groups, and calls that hand them on, are followed this far.
const DEEPEST: usize = 8;
/// More starts of one route are not told apart.
const MOST: usize = 16;

pub(super) struct Groups<'s, 'm> {
    scene: &'s Scene<'m>,
    made: Vec<Match<'m>>,
    /// Calls that make a group, by where they stand.
    by_expr: FxHashMap<(FileId, u32), usize>,
    /// Calls of methods of the source that take a group, by method.
    handed: FxHashMap<(TypeId, Name), Vec<&'m CallSite>>,
    /// What groups, and whatever else routes are mapped on, are called.
    types: Vec<Name>,
}

/// A value that routes may be mapped on, where it is used.
#[derive(Clone, Copy)]
struct Use<'m> {
    site: &'m CallSite,
    /// The number of the expression that it is the result of.
    on: Option<u32>,
    /// The name that it ends in.
    via: Option<Name>,
}

impl<'s, 'm> Groups<'s, 'm> {
    pub(super) fn new(scene: &'s Scene<'m>) -> Self {
        let made = scene.calls(Gives::Group);
        let places = made.iter().enumerate();
        let by_expr = places.map(|(at, group)| ((group.site.file, group.site.expr), at));
        let mut handed: FxHashMap<(TypeId, Name), Vec<&CallSite>> = FxHashMap::default();
        for &(site, owner) in scene.sites.handing() {
            handed.entry((owner, site.name)).or_default().push(site);
        }
        Self {
            scene,
            by_expr: by_expr.collect(),
            handed,
            types: scene.sites.taken().to_vec(),
            made,
        }
    }

    /// The starts of the routes that `site` maps; an empty one where it is called on no group.
    pub(super) fn prefixes(&self, site: &'m CallSite) -> Vec<String> {
        self.within_depth(site, DEEPEST)
    }

    fn within_depth(&self, site: &'m CallSite, depth: usize) -> Vec<String> {
        let receiver = Use {
            site,
            on: site.on,
            via: site.via,
        };
        let mut found = self.starts(receiver, depth);
        found.sort();
        found.dedup();
        found.truncate(MOST);
        found
    }

    /// The starts that a value gives.
    fn starts(&self, value: Use<'m>, depth: usize) -> Vec<String> {
        let none = || vec![String::new()];
        let Some(depth) = depth.checked_sub(1) else {
            return none();
        };
        let before = value
            .on
            .and_then(|on| self.scene.sites.at(value.site.file, on))
            .filter(|before| !std::ptr::eq(*before, value.site));
        if let Some(before) = before {
            return self.result(before, depth);
        }
        let Some(via) = value.via else {
            return none();
        };
        if let Some(held) = self.held(value.site, via) {
            return self.result(held, depth);
        }
        self.given(value.site, via, depth).unwrap_or_else(none)
    }

    /// What the result of a call gives: a group, what a method gives back, or what the call was made on.
    fn result(&self, site: &'m CallSite, depth: usize) -> Vec<String> {
        if let Some(&at) = self.by_expr.get(&(site.file, site.expr)) {
            let own = self
                .scene
                .text(site, &self.made[at].rule.text)
                .unwrap_or("{}");
            let around = self.within_depth(site, depth);
            return around.iter().map(|start| within(start, own)).collect();
        }
        let Some((owner, method, param)) = self.taking(site) else {
            return self.within_depth(site, depth);
        };
        let name = |ty: &Mention| self.scene.index.name(ty);
        let result = name(&method.ty).filter(|name| self.types.contains(name));
        let taken = name(&method.params[param].1);
        if result.is_some() && result != taken {
            let mut made = self.made.iter().filter(|group| {
                let is_there =
                    group.site.from == owner && group.site.from_member == Some(site.name);
                is_there && !self.is_continued(group.site)
            });
            return match (made.next(), made.next()) {
                (Some(only), None) => self.result(only.site, depth),
                (None, _) => self.argument(site, method, param, depth),
                // Which of them it gives back is not known.
                _ => vec!["{}".to_owned()],
            };
        }
        self.argument(site, method, param, depth)
    }

    /// Whether another group is made of this one at once.
    fn is_continued(&self, site: &CallSite) -> bool {
        self.made
            .iter()
            .any(|other| other.site.file == site.file && other.site.on == Some(site.expr))
    }

    /// The last call before `site` whose result the local `name` holds, or the one whose result the field does.
    fn held(&self, site: &CallSite, name: Name) -> Option<&'m CallSite> {
        let made = self.made.iter().map(|group| group.site);
        let handing = self.scene.sites.handing().iter().map(|(site, _)| *site);
        let holds = |other: &&CallSite| {
            let is_before = other.from_member == site.from_member
                && other.file == site.file
                && other.line <= site.line;
            other.local == Some(name)
                && other.from == site.from
                && (other.in_field || is_before)
                && other.expr != site.expr
        };
        let all: Vec<&CallSite> = made.chain(handing).filter(holds).collect();
        let is_last = |one: &&&CallSite| !all.iter().any(|other| other.on == Some(one.expr));
        let ends = all.iter().filter(is_last);
        ends.max_by_key(|one| (one.line, one.expr)).copied()
    }

    /// What callers give for the parameter `name` of the method that `site` stands in; `None` where it is none, or nobody
    /// calls the method.
    fn given(&self, site: &CallSite, name: Name, depth: usize) -> Option<Vec<String>> {
        let member = site.from_member?;
        let calls = self.handed.get(&(site.from, member))?;
        let mut found = Vec::new();
        for call in calls {
            let Some((_, method, param)) = self.taking(call) else {
                continue;
            };
            if method.params[param].0 == name {
                found.extend(self.argument(call, method, param, depth));
            }
        }
        (!found.is_empty()).then_some(found)
    }

    /// The starts of what a call gives for a parameter.
    fn argument(
        &self,
        call: &'m CallSite,
        method: &MemberShape,
        param: usize,
        depth: usize,
    ) -> Vec<String> {
        let model = self.scene.model;
        let owner = self.taking(call).map(|(owner, ..)| model.types[owner].name);
        let extends = param == 0 && call.on.is_some() && call.via != owner;
        if extends && call.args.len() < method.params.len() {
            return self.within_depth(call, depth);
        }
        let is_named =
            |arg: &&crate::resolve::model::site::SiteArg| arg.name == Some(method.params[param].0);
        let arg = call.args.iter().find(is_named).or(call.args.get(param));
        let inner = self
            .made
            .iter()
            .map(|group| group.site)
            .filter(|group| group.file == call.file && group.within == Some(call.expr))
            .find(|group| !self.is_continued(group));
        match arg.map(|arg| &arg.content) {
            Some(Content::Named(name)) => {
                let value = Use {
                    site: call,
                    on: None,
                    via: Some(*name),
                };
                self.starts(value, depth)
            }
            _ => match inner {
                Some(group) => self.result(group, depth),
                None => vec![String::new()],
            },
        }
    }

    /// The method of the source that `site` calls, with the place of the parameter that takes what routes are mapped on.
    fn taking(&self, site: &CallSite) -> Option<(TypeId, &'m MemberShape, usize)> {
        self.scene.sites.taking(self.scene.model, site)
    }
}
