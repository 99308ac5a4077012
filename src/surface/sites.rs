//! Kept calls by rule, with what surrounds them.

use rustc_hash::{FxHashMap, FxHashSet};

use super::Scene;
use super::catalogue::frameworks;
use super::rules::{Argument, CallRule, Gives};
use crate::base::ids::FileId;
use crate::base::intern::Name;
use crate::extract::facts::MemberKind;
use crate::resolve::model::site::{CallSite, Content, MemberShape, Mention, SiteArg, SiteForm};
use crate::resolve::model::{Model, TypeId};
use crate::ties::Certainty;

/// Calls that a rule names, before it is asked what they are called on.
pub(super) struct Sites<'m> {
    /// By rule, in source order.
    found: Vec<(&'static CallRule, &'m CallSite)>,
    by_expr: FxHashMap<(FileId, u32), &'m CallSite>,
    /// Calls that give a part of an address.
    segments: FxHashSet<(FileId, u32)>,
    /// The locals that hold the result of one, by where they are declared; of a field the type alone.
    holders: FxHashSet<(TypeId, Option<Name>, Name)>,
    /// What routes are mapped on.
    taken: Vec<Name>,
    /// Calls of methods of the source that take such a thing, with the type that declares the method.
    handing: Vec<(&'m CallSite, TypeId)>,
    owners: FxHashMap<(FileId, u32), TypeId>,
    /// The types that the receiver of each rule has to be of, by the rule's name.
    on: FxHashMap<&'static str, Vec<Name>>,
}

impl<'m> Sites<'m> {
    pub(super) fn new(model: &'m Model) -> Self {
        let mut by_name: FxHashMap<(SiteForm, Name), Vec<&'static CallRule>> = FxHashMap::default();
        let mut on = FxHashMap::default();
        for rule in frameworks().iter().flat_map(|framework| &framework.call) {
            let names = rule.on.iter().filter_map(|text| model.names.get(text));
            on.insert(rule.id.as_str(), names.collect::<Vec<Name>>());
            let forms = [
                (SiteForm::Call, &rule.call),
                (SiteForm::New, &rule.new),
                (SiteForm::Assign, &rule.assign),
                (SiteForm::IndexSet, &rule.index),
                (SiteForm::Base, &rule.base),
            ];
            for (form, texts) in forms {
                for name in texts.iter().filter_map(|text| model.names.get(text)) {
                    by_name.entry((form, name)).or_default().push(rule);
                }
            }
        }
        let taken = taken_types();
        let taken = taken.filter_map(|text| model.names.get(text));
        let mut sites = Self {
            found: Vec::new(),
            by_expr: FxHashMap::default(),
            segments: FxHashSet::default(),
            holders: FxHashSet::default(),
            taken: taken.collect(),
            handing: Vec::new(),
            owners: FxHashMap::default(),
            on,
        };
        let taking = sites.methods_taking(model);
        for site in &model.sites {
            if let Some(owner) = taking.owner(site) {
                let place = (site.file, site.expr);
                sites.by_expr.insert(place, site);
                sites.owners.insert(place, owner);
                sites.handing.push((site, owner));
            }
            if site.form == SiteForm::Extended {
                sites.by_expr.insert((site.file, site.expr), site);
            }
            let Some(rules) = by_name.get(&(site.form, site.name)) else {
                continue;
            };
            sites.by_expr.insert((site.file, site.expr), site);
            if rules.iter().any(|rule| rule.gives == Gives::Segment) {
                sites.segments.insert((site.file, site.expr));
                let member = site.from_member.filter(|_| !site.in_field);
                let holder = site.local.map(|local| (site.from, member, local));
                sites.holders.extend(holder);
            }
            sites.found.extend(rules.iter().map(|rule| (*rule, site)));
        }
        sites
    }

    /// The methods of the source that take what routes are mapped on.
    fn methods_taking(&self, model: &Model) -> Taking {
        if self.taken.is_empty() {
            return Taking::default();
        }
        let all = model.types.ids().flat_map(|ty| {
            let members = model.shapes[ty].members.iter();
            members.map(move |member| (ty, member))
        });
        let mut taking = Taking::default();
        for (ty, member) in all.filter(|(_, member)| self.place_of_taken(member).is_some()) {
            let owners = taking.0.entry(member.name).or_default();
            if !owners.contains(&ty) {
                owners.push(ty);
            }
        }
        taking
    }

    /// The place of the first parameter that takes what routes are mapped on.
    fn place_of_taken(&self, member: &MemberShape) -> Option<usize> {
        let is_taken = |ty: &Mention| match ty {
            Mention::External(name, _) => self.taken.contains(name),
            _ => false,
        };
        let is_method = member.kind == MemberKind::Method;
        let mut params = member.params.iter();
        params.position(|(_, ty)| is_method && is_taken(ty))
    }

    /// The method that `site` calls, with the place of the parameter that takes what routes are mapped on.
    pub(super) fn taking(
        &self,
        model: &'m Model,
        site: &CallSite,
    ) -> Option<(TypeId, &'m MemberShape, usize)> {
        let owner = self.owners.get(&(site.file, site.expr))?;
        let mut members = model.shapes[*owner].members.iter();
        members.find_map(|member| {
            let place = self.place_of_taken(member)?;
            (member.name == site.name).then_some((*owner, member, place))
        })
    }

    /// Calls of methods of the source that take what routes are mapped on.
    pub(super) fn handing(&self) -> &[(&'m CallSite, TypeId)] {
        &self.handing
    }

    /// The types of what routes are mapped on.
    pub(super) fn taken(&self) -> &[Name] {
        &self.taken
    }

    /// The call that is the expression of this number, where a rule knows it.
    pub(super) fn at(&self, file: FileId, expr: u32) -> Option<&'m CallSite> {
        self.by_expr.get(&(file, expr)).copied()
    }

    /// The call whose result `site` is called on, where a rule knows it.
    pub(super) fn before(&self, site: &CallSite) -> Option<&'m CallSite> {
        self.by_expr.get(&(site.file, site.on?)).copied()
    }
}

/// Types by the name of a method of theirs that takes what routes are mapped on.
#[derive(Default)]
struct Taking(FxHashMap<Name, Vec<TypeId>>);

impl Taking {
    /// Whose method a call means: the one that was bound, or the only one of its name where nothing is known of the receiver.
    fn owner(&self, site: &CallSite) -> Option<TypeId> {
        if site.form != SiteForm::Call {
            return None;
        }
        let owners = self.0.get(&site.name)?;
        match (site.owner, owners.as_slice()) {
            (Some(owner), _) => owners.contains(&owner).then_some(owner),
            (None, [only]) if site.receiver == Mention::Unknown => Some(*only),
            _ => None,
        }
    }
}

/// The types of what routes are mapped on, as the rules for groups say.
pub(super) fn taken_types() -> impl Iterator<Item = &'static String> {
    let rules = frameworks().iter().flat_map(|framework| &framework.call);
    let groups = rules.filter(|rule| rule.gives == Gives::Group);
    groups.flat_map(|rule| &rule.on)
}

/// A call with the rule that it falls under.
pub(super) struct Match<'m> {
    pub rule: &'static CallRule,
    pub site: &'m CallSite,
    pub certainty: Certainty,
}

impl<'m> Scene<'m> {
    /// The calls that give `gives`, tests left out.
    pub(super) fn calls(&self, gives: Gives) -> Vec<Match<'m>> {
        let found = self.sites.found.iter();
        found
            .filter(|(rule, _)| rule.gives == gives)
            // Only what tests visit is of interest.
            .filter(|(_, site)| gives == Gives::Visit || !self.model.types[site.from].is_test)
            .filter(|(rule, site)| self.is_inside(rule, site))
            .filter_map(|&(rule, site)| {
                Some(Match {
                    rule,
                    site,
                    certainty: self.receiver(rule, site)?,
                })
            })
            .collect()
    }

    /// Whether it stands in a type that the rule asks for, where it asks for one.
    fn is_inside(&self, rule: &CallRule, site: &CallSite) -> bool {
        let own = Mention::Type(site.from, Box::default());
        let bases = || self.index.names(&rule.inside);
        rule.inside.is_empty() || self.index.is_named(&own, &bases())
    }

    /// How sure it is that the receiver is one that the rule means; `None` where it is not.
    pub(super) fn receiver(&self, rule: &CallRule, site: &CallSite) -> Option<Certainty> {
        let is_call = site.form == SiteForm::Call;
        if site.form == SiteForm::Assign && !rule.via.is_empty() {
            let on = self.sites.on.get(rule.id.as_str());
            let on = on.map_or(&[][..], Vec::as_slice);
            return self.index.called(&site.receiver, site.via, on, &rule.via);
        }
        if rule.on.is_empty() && rule.via.is_empty() && !rule.chained || !is_call {
            return Some(Certainty::Certain);
        }
        if rule.chained && self.follows_segment(site) {
            return Some(Certainty::Certain);
        }
        let on = self.sites.on.get(rule.id.as_str());
        let on = on.map_or(&[][..], Vec::as_slice);
        self.index.receiver(site, on, &rule.via, rule.loose)
    }

    /// Whether it is called on a part of an address.
    fn follows_segment(&self, site: &CallSite) -> bool {
        let is_text = |before: &CallSite| before.form == SiteForm::Extended;
        let on = site.on.map(|on| (site.file, on));
        let sites = &self.sites;
        on.is_some_and(|on| sites.segments.contains(&on))
            || sites.before(site).is_some_and(is_text)
            || site.via.is_some_and(|via| {
                let is_holder = |member| sites.holders.contains(&(site.from, member, via));
                is_holder(site.from_member) || is_holder(None)
            })
    }

    /// The text that an argument holds.
    pub(super) fn text<'s>(&self, site: &'s CallSite, argument: &Argument) -> Option<&'s str> {
        match &self.argument(site, argument)?.content {
            Content::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The value of a member of an anonymous object among the arguments.
    pub(super) fn field<'s>(&self, site: &'s CallSite, wanted: &str) -> Option<&'s str> {
        let records = site.args.iter().filter_map(|arg| match &arg.content {
            Content::Record(fields) => Some(fields),
            _ => None,
        });
        let found = records.into_iter().flatten().find(|(name, _)| {
            let name = self.model.names.text(*name);
            name.eq_ignore_ascii_case(wanted)
        });
        found.map(|(_, text)| &**text)
    }

    /// The argument that is meant, by name or by place.
    pub(super) fn argument<'s>(
        &self,
        site: &'s CallSite,
        argument: &Argument,
    ) -> Option<&'s SiteArg> {
        let name = |arg: &SiteArg| arg.name.map(|name| self.model.names.text(name));
        let named = site.args.iter().find(|arg| {
            name(arg).is_some_and(|name| argument.names.iter().any(|wanted| wanted == name))
        });
        let placed = || {
            let arg = site.args.get(argument.at?)?;
            arg.name.is_none().then_some(arg)
        };
        named.or_else(placed)
    }
}
