//! Matches rules against sites and shapes.

use rustc_hash::{FxHashMap, FxHashSet};

use super::Woven;
use super::catalogue;
use super::chains::Chains;
use super::conventions::{self, Pattern};
use super::facts::{Certainty, Fact, FactKind};
use super::functions;
use super::held;
use super::joins;
use super::registrations;
use super::rules::{ANY, Like, Rule};
use super::shapes;
use super::slots::Place;
use super::stand_ins::StandIns;
use crate::base::intern::Name;
use crate::extract::facts::TypeKind;
use crate::resolve::model::TypeId;
use crate::resolve::model::site::{CallSite, Content, Mention, SiteForm};

/// A rule with its names as the model numbers them.
pub(super) struct Known {
    /// Its place among the rules.
    place: usize,
    pub rule: &'static Rule,
    pub on: Vec<Name>,
    pub base: Vec<Name>,
    pub method: Vec<Name>,
    pub within: Vec<Name>,
    pub unless: Vec<Name>,
    pub made_by: Vec<Name>,
    pub through: Vec<Name>,
    pub member: Vec<Name>,
    pub chain: Vec<Name>,
    pub itself: Vec<Name>,
    pub implemented: Vec<Name>,
    pub autowired: Vec<Name>,
    pub keys: Vec<Name>,
    pub pattern: Option<Pattern>,
    /// Types of the source that have the shape that the rule asks bases for.
    pub like: FxHashSet<TypeId>,
    /// Interfaces of the source that declare nothing and are called as the rule says.
    pub marker: FxHashSet<TypeId>,
}

/// Applies every rule.
pub(super) fn apply(woven: &mut Woven<'_>) {
    let known: Vec<Known> = catalogue::rules()
        .enumerate()
        .map(|(place, rule)| Known::new(place, rule, woven))
        .collect();
    let chains = Chains::new(woven.model);
    woven.containers = containers(woven, &known);
    let mut facts = Vec::new();
    calls(woven, &chains, &known, &mut facts);
    shapes::types(woven, &known, &mut facts);
    functions::settle(woven, &mut facts);
    registrations::without_doubles(&mut facts);
    joins::settle(&mut facts);
    woven.facts.append(&mut facts);
}

/// Interfaces and abstract classes of the source that are generic over what a method of theirs takes.
fn alike(woven: &Woven<'_>, like: &Like) -> FxHashSet<TypeId> {
    let model = woven.model;
    let methods = woven.index.names(&like.method);
    let is_alike = |ty: &TypeId| {
        let shape = &model.shapes[*ty];
        let name = model.names.text(model.types[*ty].name);
        let Some(&first) = shape.params.first() else {
            return false;
        };
        let takes = |ty: &Mention| *ty == Mention::Param(first);
        like.word.iter().any(|word| has_word(name, word))
            && !woven.index.is_concrete(*ty)
            && shape.members.iter().any(|member| {
                methods.contains(&member.name) && member.params.iter().any(|(_, ty)| takes(ty))
            })
    };
    model.types.ids().filter(is_alike).collect()
}

/// Interfaces of the source that declare and inherit no member, and have one of `words` in their name.
fn markers(woven: &Woven<'_>, words: &[String]) -> FxHashSet<TypeId> {
    let model = woven.model;
    let declares = |ty: TypeId| !model.shapes[ty].members.is_empty();
    let is_marker = |ty: &TypeId| {
        let symbol = &model.types[*ty];
        let name = model.names.text(symbol.name);
        // What is outside may declare anything.
        let mut bases = woven.index.supers(*ty).iter();
        symbol.kind == TypeKind::Interface
            && words.iter().any(|word| has_word(name, word))
            && model.shapes[*ty].params.is_empty()
            && !declares(*ty)
            && bases.all(|base| base.source().is_some_and(|base| !declares(base)))
    };
    if words.is_empty() {
        return FxHashSet::default();
    }
    model.types.ids().filter(is_marker).collect()
}

/// Whether `word` is in `name` from the beginning of a word to the end of one.
fn has_word(name: &str, word: &str) -> bool {
    let ends = |at: usize| !name[at..].starts_with(|c: char| c.is_lowercase());
    name.match_indices(word)
        .any(|(at, found)| ends(at + found.len()))
}

/// Types of the source on which calls bind one type to another.
fn containers(woven: &Woven<'_>, known: &[Known]) -> FxHashSet<TypeId> {
    let rules = known.iter().filter(|known| known.rule.related);
    let rules: Vec<&Known> = rules.collect();
    let is_meant = |site: &&CallSite| {
        site.form == SiteForm::Call
            && site.type_args.len() == 2
            && rules.iter().any(|known| known.begins(woven, site.name))
    };
    let sites = woven.model.sites.iter().filter(is_meant);
    sites
        .filter(|site| registrations::binds(woven, site))
        .flat_map(|site| [site.receiver.source(), site.owner])
        .flatten()
        .collect()
}

impl Known {
    fn new(place: usize, rule: &'static Rule, woven: &Woven<'_>) -> Self {
        Self {
            place,
            rule,
            on: woven.index.names(&rule.on),
            base: woven.index.names(&rule.base),
            method: woven.index.names(&rule.method),
            within: woven.index.names(&rule.within),
            unless: woven.index.names(&rule.unless),
            made_by: woven.index.names(&rule.made_by),
            through: woven.index.names(&rule.through),
            member: woven.index.names(&rule.member),
            chain: woven.index.names(&rule.chain),
            itself: woven.index.names(&rule.itself),
            implemented: woven.index.names(&rule.implemented),
            autowired: woven.index.names(&rule.autowired),
            keys: woven.index.names(&rule.keys),
            pattern: rule
                .convention
                .as_ref()
                .map(|given| Pattern::new(woven, given)),
            marker: markers(woven, &rule.marker),
            like: rule
                .like
                .as_ref()
                .map(|like| alike(woven, like))
                .unwrap_or_default(),
        }
    }

    /// Whether a method given two types is one of those that the rule means.
    fn begins(&self, woven: &Woven<'_>, name: Name) -> bool {
        let text = woven.model.names.text(name);
        let prefixes = self.rule.prefix.iter();
        prefixes
            .into_iter()
            .any(|prefix| text.starts_with(prefix.as_str()))
    }

    /// The base of the receiver that the rule names, with its type arguments; the receiver itself where it is that.
    fn meant<'w>(&self, woven: &'w Woven<'_>, receiver: &'w Mention) -> &'w Mention {
        let named = |mention: &&Mention| {
            let name = woven.index.name(mention);
            name.is_some_and(|name| self.on.contains(&name)) || self.is_alike(mention)
        };
        let supers = receiver
            .source()
            .map_or(&[][..], |ty| woven.index.supers(ty));
        if named(&receiver) {
            return receiver;
        }
        supers.iter().find(named).unwrap_or(receiver)
    }

    /// Whether it is a type of the source that has the shape that the rule asks for.
    pub(super) fn is_alike(&self, mention: &Mention) -> bool {
        mention.source().is_some_and(|ty| self.like.contains(&ty))
    }

    /// Whether `site` is called on a type of the source that has the shape that the rule asks for, or derives from one.
    fn is_on_alike(&self, woven: &Woven<'_>, site: &CallSite) -> bool {
        let of = site.receiver.source().into_iter().chain(site.owner);
        !self.like.is_empty()
            && of.into_iter().any(|ty| {
                let supers = woven.index.supers(ty).iter();
                self.like.contains(&ty) || supers.into_iter().any(|base| self.is_alike(base))
            })
    }

    /// How sure it is that the receiver of `site` is one that the rule means; `None` where it is not.
    fn receiver(&self, woven: &Woven<'_>, site: &CallSite) -> Option<Certainty> {
        if self.rule.on.is_empty() && self.rule.via.is_empty() {
            return Some(Certainty::Likely);
        }
        let rule = self.rule;
        if !rule.through.is_empty() {
            return self.through(woven, site);
        }
        if rule.by_name {
            return is_called_among(woven, site, &rule.via).then_some(Certainty::Likely);
        }
        if self.is_on_alike(woven, site) {
            return Some(Certainty::Certain);
        }
        woven.index.receiver(site, &self.on, &rule.via, rule.loose)
    }
}

impl Known {
    /// The same where what counts is whose property the receiver is.
    fn through(&self, woven: &Woven<'_>, site: &CallSite) -> Option<Certainty> {
        let beyond = site.beyond.as_ref()?;
        if !site.via.is_some_and(|via| self.through.contains(&via)) {
            return None;
        }
        let via = &self.rule.via;
        woven.index.called(&beyond.ty, beyond.name, &self.on, via)
    }
}

fn calls(woven: &Woven<'_>, chains: &Chains<'_>, known: &[Known], facts: &mut Vec<Fact>) {
    let model = woven.model;
    let mut by_name: FxHashMap<(SiteForm, Name), Vec<&Known>> = FxHashMap::default();
    for rule in known {
        let forms = [
            (SiteForm::Call, &rule.rule.call),
            (SiteForm::New, &rule.rule.new),
            (SiteForm::Index, &rule.rule.index),
            (SiteForm::IndexSet, &rule.rule.index),
            (SiteForm::Assign, &rule.rule.assign),
            (SiteForm::EventAdd, &rule.rule.heard),
        ];
        // Methods that a rule names by `method` are declared, not called.
        for (form, names) in forms {
            for name in names.iter().filter_map(|name| model.names.get(name)) {
                by_name.entry((form, name)).or_default().push(rule);
            }
        }
    }
    let by_prefix: Vec<&Known> = known
        .iter()
        .filter(|known| !known.rule.prefix.is_empty())
        .collect();
    let by_receiver: Vec<&Known> = known
        .iter()
        .filter(|known| known.rule.index.iter().any(|name| name == ANY))
        .collect();
    let stand_ins = StandIns::new(woven);
    for site in &model.sites {
        if stand_ins.describe(woven, chains, site) {
            continue;
        }
        let is_index = matches!(site.form, SiteForm::Index | SiteForm::IndexSet);
        // Where the type is not known, the rules that name what is indexed are asked.
        if is_index && site.receiver != Mention::Unknown {
            for rule in &by_receiver {
                facts.extend(of_call(woven, chains, rule, site));
            }
        }
        let named = by_name.get(&(site.form, site.name));
        let named = named.map_or(&[][..], Vec::as_slice);
        if site.form != SiteForm::Call || site.type_args.len() != 2 {
            for rule in named {
                facts.extend(of_call(woven, chains, rule, site));
            }
            continue;
        }
        // Of two that are as sure the first one counts: what is known of a library before what any container may be.
        let begun = by_prefix
            .iter()
            .filter(|known| known.begins(woven, site.name));
        let mut all: Vec<&Known> = named.iter().chain(begun).copied().collect();
        all.sort_by_key(|known| known.place);
        for rule in all {
            facts.extend(of_call(woven, chains, rule, site));
        }
    }
}

fn of_call(woven: &Woven<'_>, chains: &Chains<'_>, known: &Known, site: &CallSite) -> Vec<Fact> {
    let rule = known.rule;
    if site.args.len() < rule.args
        || site.type_args.len() < rule.type_args
        || rule.most_args.is_some_and(|most| site.args.len() > most)
        || rule
            .most_type_args
            .is_some_and(|most| site.type_args.len() > most)
        || rule.needs_assembly && !conventions::has_assembly(woven, site)
        || is_called_among(woven, site, &rule.not_via)
    {
        return Vec::new();
    }
    let around = chains.around(site);
    let is_within = || around.is_some_and(|around| known.within.contains(&around.name));
    if !rule.within.is_empty() && !is_within() {
        return Vec::new();
    }
    let says_it_inside = || {
        let all = chains.site(site).map(|site| chains.with_inside(site));
        let mut inside = all.into_iter().flatten().skip(1);
        inside.any(|inner| known.unless.contains(&inner.name))
    };
    if !known.unless.is_empty() && says_it_inside() {
        return Vec::new();
    }
    let Some(certainty) = known.receiver(woven, site) else {
        return Vec::new();
    };
    let fact = Fact {
        file: site.file,
        line: site.line,
        kind: rule.fact,
        rule: &rule.id,
        by: site.from,
        member: site.from_member,
        subject: Mention::Unknown,
        object: Mention::Unknown,
        text: String::new(),
        detail: detail(woven, chains, rule, site),
        certainty,
        conditional: site.conditional,
    };
    if rule.fact == FactKind::Registration && rule.subject.is_empty() {
        return registrations::registrations(woven, chains, known, site, &fact);
    }
    let place = Place {
        model: woven.model,
        this: site.from,
        type_args: &site.type_args,
        args: &site.args,
        created: &site.created,
        receiver: known.meant(woven, &site.receiver),
        via: site.via,
        around: around.map_or(&Mention::Unknown, |around| &around.receiver),
        params: &[],
        param: None,
        result: &Mention::Unknown,
    };
    if site.form == SiteForm::EventAdd {
        return held::heard(chains, known, site, &place, fact)
            .into_iter()
            .collect();
    }
    if rule.used {
        return held::used(woven, chains, rule, site, &place, &fact);
    }
    if rule.detail == functions::FUNCTION {
        return functions::mapped(woven, chains, site, fact)
            .into_iter()
            .collect();
    }
    let mut facts = conventions::registrations(woven, chains, known, site, &fact);
    let is_used = |calls: &[String]| held::is_used(woven, chains, site, calls);
    let is_sent = is_used(&rule.sends);
    if is_used(&rule.receives) {
        let handled = Fact {
            kind: FactKind::Handles,
            ..fact.clone()
        };
        facts.extend(filled(rule, &place, handled));
        if !is_sent {
            return facts;
        }
    }
    // What is created is there to send; what is asked for may be there for anything.
    if is_sent || rule.receives.is_empty() || site.form == SiteForm::New {
        facts.extend(filled(rule, &place, fact));
    }
    facts
}

/// Whether the name to the left of the dot is one of `names`, which are in lower case and without `_`.
fn is_called_among(woven: &Woven<'_>, site: &CallSite, names: &[String]) -> bool {
    site.via.is_some_and(|via| is_called(woven, via, names))
}

fn is_called(woven: &Woven<'_>, name: Name, names: &[String]) -> bool {
    let text = woven.model.names.text(name);
    names.contains(&text.trim_start_matches('_').to_lowercase())
}

/// The fact with what its slots hold; `None` where the rule asks for more than there is.
pub(super) fn filled(rule: &Rule, place: &Place<'_>, fact: Fact) -> Option<Fact> {
    let subject = if rule.source_only {
        place.source(&rule.subject)
    } else {
        place.ty(&rule.subject)
    };
    // What is registered as itself is bound to nothing else.
    let object = Some(place.ty(&rule.object)).filter(|object| *object != subject);
    let schema = place.text(&rule.schema);
    let text = match (place.text(&rule.text), schema) {
        (Some(text), Some(schema)) => Some(format!("{schema}.{text}")),
        // What stands in the schema is called as the place says.
        (None, Some(schema)) if !rule.needs_text => Some(format!("{schema}.")),
        (text, _) => text,
    };
    let is_source = subject.source().is_some();
    if rule.source_only && !is_source
        || rule.not_source && is_source
        || rule.needs_text && text.is_none()
    {
        return None;
    }
    Some(Fact {
        subject,
        object: object.unwrap_or_default(),
        text: text.unwrap_or_default(),
        ..fact
    })
}

/// The detail that the call itself or a fluent call after it gives.
fn detail(woven: &Woven<'_>, chains: &Chains<'_>, rule: &Rule, site: &CallSite) -> String {
    if site.form == SiteForm::IndexSet {
        return format!("{}-write", rule.detail);
    }
    if rule.details.is_empty() {
        return rule.detail.clone();
    }
    let mut calls = vec![site];
    calls.extend(chains.after(site));
    detail_among(woven, rule, &calls)
}

/// The detail that the first of `calls` gives by its name, by a constant among its arguments, or by what is created there.
pub(super) fn detail_among(woven: &Woven<'_>, rule: &Rule, calls: &[&CallSite]) -> String {
    let of = |name: Name| rule.details.get(woven.model.names.text(name));
    let of_site = |site: &&CallSite| {
        let constants = site.args.iter().filter_map(|arg| match arg.content {
            Content::Named(name) => Some(name),
            _ => None,
        });
        let created = site.created.iter().filter_map(|ty| woven.index.name(ty));
        of(site.name).or_else(|| constants.chain(created).find_map(of))
    };
    let found = calls.iter().find_map(of_site);
    found.unwrap_or(&rule.detail).clone()
}
