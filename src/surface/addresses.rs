//! The address and the verb of a request, as far as the code spells them: in one text, in parts that fluent calls append, and
//! in what the request is given to.

use rustc_hash::FxHashMap;

use super::Scene;
use super::rules::{Argument, Gives};
use super::sites::Match;
use crate::base::http::VERBS;
use crate::base::ids::FileId;
use crate::resolve::model::site::{CallSite, Content, SiteForm};

/// Fluent calls before a request are followed this far.
const LONGEST_CHAIN: usize = 16;

/// What tells of the requests of a code base.
pub(super) struct Addresses<'s, 'm> {
    scene: &'s Scene<'m>,
    segments: ByFile<'m>,
    verbs: ByFile<'m>,
    /// Addresses that are set on a request.
    set: ByFile<'m>,
}

/// What a request is looked up among: nothing of another file tells of it.
type ByFile<'m> = FxHashMap<FileId, Vec<Match<'m>>>;

fn by_file(found: Vec<Match<'_>>) -> ByFile<'_> {
    let mut files = ByFile::default();
    for one in found {
        files.entry(one.site.file).or_default().push(one);
    }
    files
}

impl<'s, 'm> Addresses<'s, 'm> {
    pub(super) fn new(scene: &'s Scene<'m>) -> Self {
        Self {
            scene,
            segments: by_file(scene.calls(Gives::Segment)),
            verbs: by_file(scene.calls(Gives::Verb)),
            set: by_file(scene.calls(Gives::Address)),
        }
    }

    /// The address of a request, `{}` for what is computed.
    pub(super) fn address(&self, request: &Match<'m>) -> String {
        let own = self.scene.text(request.site, &request.rule.text);
        let own = own.map(str::to_owned);
        own.or_else(|| self.composed(request.site))
            .or_else(|| self.set_on(request.site))
            .unwrap_or_else(|| "{}".to_owned())
    }

    /// The address that an initialiser or a later line gives the request.
    fn set_on(&self, site: &CallSite) -> Option<String> {
        let mut near = self.set.get(&site.file)?.iter();
        let set = near.find(|set| is_set_on(set.site, site))?;
        match &set.site.args.first()?.content {
            Content::Text(text) => Some(text.to_string()),
            _ => None,
        }
    }

    /// The parts that the calls before `site` append to each other.
    fn composed(&self, site: &'m CallSite) -> Option<String> {
        let mut parts: Vec<String> = Vec::new();
        let mut is_whole = false;
        let mut at = site;
        for _ in 0..LONGEST_CHAIN {
            let Some(before) = self.before(at) else { break };
            at = before;
            if at.form == SiteForm::Extended {
                parts.extend(texts(at, &Argument::default()).into_iter().rev());
                is_whole = true;
                break;
            }
            let mut known = self.segments.get(&at.file).into_iter().flatten();
            if let Some(segment) = known.find(|segment| std::ptr::eq(segment.site, at)) {
                parts.extend(texts(at, &segment.rule.text).into_iter().rev());
                is_whole = at.form == SiteForm::New;
            }
        }
        if parts.is_empty() {
            return None;
        }
        if !is_whole {
            parts.push("{}".to_owned());
        }
        let mut parts = parts.iter().rev();
        let mut address = parts.next()?.trim_end_matches('/').to_owned();
        for part in parts {
            address.push('/');
            address.push_str(part.trim_matches('/'));
        }
        Some(address)
    }

    /// What `site` is called on: the call or text before the dot, or what the local there holds.
    fn before(&self, site: &'m CallSite) -> Option<&'m CallSite> {
        let before = site.on.and_then(|on| self.scene.sites.at(site.file, on));
        before.or_else(|| {
            let via = site.via?;
            let near = self.segments.get(&site.file)?.iter();
            let mut held = near.rev().map(|segment| segment.site);
            held.find(|other| {
                let is_before = other.from_member == site.from_member && other.line <= site.line;
                other.local == Some(via)
                    && other.from == site.from
                    && (other.in_field || is_before)
                    && other.expr != site.expr
            })
        })
    }

    /// The verb of a request: that of the call, a constant among its arguments, or what sends it.
    pub(super) fn verb(&self, request: &Match<'m>) -> String {
        let names = &self.scene.model.names;
        let site = request.site;
        let by_call = request.rule.verbs.get(names.text(site.name)).cloned();
        let by_constant = || self.verb_in(site);
        let told = || {
            let mut near = self.verbs.get(&site.file)?.iter();
            near.find_map(|verb| self.told(verb, site))
        };
        by_call
            .or_else(by_constant)
            .or_else(told)
            .unwrap_or_default()
    }

    /// The verb that an argument names, or that is set.
    fn verb_in(&self, site: &CallSite) -> Option<String> {
        let is_set = site.form == SiteForm::Assign;
        let mut named = site.args.iter().filter_map(|arg| match &arg.content {
            Content::Named(name) => Some(self.scene.model.names.text(*name).to_uppercase()),
            Content::Text(text) if is_set => Some(text.to_uppercase()),
            _ => None,
        });
        named.find(|name| VERBS.contains(&&**name))
    }

    /// The verb that `verb` gives the request `site`: it stands among its arguments, or is a call that the request is given to.
    fn told(&self, verb: &Match<'m>, site: &CallSite) -> Option<String> {
        let Match {
            site: other, rule, ..
        } = verb;
        let is_near =
            (other.file, other.from, other.from_member) == (site.file, site.from, site.from_member);
        if other.form == SiteForm::Assign {
            return is_set_on(other, site)
                .then(|| self.verb_in(other))
                .flatten();
        }
        if !is_near {
            return None;
        }
        if other.within == Some(site.expr) {
            return self.scene.text(other, &rule.text).map(str::to_uppercase);
        }
        let takes_local = || {
            other.args.iter().any(|arg| match arg.content {
                Content::Named(name) => site.local == Some(name),
                _ => false,
            })
        };
        let is_given = site.within == Some(other.expr) || other.line >= site.line && takes_local();
        let name = self.scene.model.names.text(other.name);
        let by_name = || rule.verbs.get(name).cloned();
        is_given.then(by_name).flatten()
    }
}

/// Whether `set` sets something of the request that `site` makes: in its initialiser, or on what holds it.
fn is_set_on(set: &CallSite, site: &CallSite) -> bool {
    let is_held = site.local.is_some() && set.via == site.local && set.from == site.from;
    let is_behind = set.from_member == site.from_member && set.line >= site.line;
    set.on == Some(site.expr) || is_held && (site.in_field || is_behind)
}

/// The texts of the argument that is meant, or of all of them; `{}` for one that is computed.
fn texts(site: &CallSite, meant: &Argument) -> Vec<String> {
    let args = site.args.iter().enumerate();
    let args = args.filter(|(at, _)| meant.at.is_none_or(|meant| meant == *at));
    let all = args.flat_map(|(_, arg)| match &arg.content {
        Content::Text(text) => vec![text.to_string()],
        Content::List(texts) => texts.iter().map(ToString::to_string).collect(),
        Content::Number(number) => vec![number.to_string()],
        _ => vec!["{}".to_owned()],
    });
    all.collect()
}
