//! Kept calls by rule, with what surrounds them.

use rustc_hash::FxHashMap;

use super::Scene;
use super::catalogue::frameworks;
use super::rules::{Argument, CallRule, Gives};
use crate::base::ids::FileId;
use crate::base::intern::Name;
use crate::resolve::model::Model;
use crate::resolve::model::site::{CallSite, Content, SiteArg, SiteForm};
use crate::ties::Certainty;

/// Calls that a rule names, before it is asked what they are called on.
pub(super) struct Sites<'m> {
    /// By rule, in source order.
    found: Vec<(&'static CallRule, &'m CallSite)>,
    by_expr: FxHashMap<(FileId, u32), &'m CallSite>,
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
            for (form, texts) in [(SiteForm::Call, &rule.call), (SiteForm::New, &rule.new)] {
                for name in texts.iter().filter_map(|text| model.names.get(text)) {
                    by_name.entry((form, name)).or_default().push(rule);
                }
            }
        }
        let mut sites = Self {
            found: Vec::new(),
            by_expr: FxHashMap::default(),
            on,
        };
        for site in &model.sites {
            let Some(rules) = by_name.get(&(site.form, site.name)) else {
                continue;
            };
            sites.by_expr.insert((site.file, site.expr), site);
            sites.found.extend(rules.iter().map(|rule| (*rule, site)));
        }
        sites
    }

    /// The call whose result `site` is called on, where a rule knows it.
    pub(super) fn before(&self, site: &CallSite) -> Option<&'m CallSite> {
        self.by_expr.get(&(site.file, site.on?)).copied()
    }
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
            .filter_map(|&(rule, site)| {
                Some(Match {
                    rule,
                    site,
                    certainty: self.receiver(rule, site)?,
                })
            })
            .collect()
    }

    /// How sure it is that the receiver is one that the rule means; `None` where it is not.
    pub(super) fn receiver(&self, rule: &CallRule, site: &CallSite) -> Option<Certainty> {
        if rule.on.is_empty() && rule.via.is_empty() || site.form == SiteForm::New {
            return Some(Certainty::Certain);
        }
        let on = self.sites.on.get(rule.id.as_str());
        let on = on.map_or(&[][..], Vec::as_slice);
        self.index.receiver(site, on, &rule.via, rule.loose)
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
