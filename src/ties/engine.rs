//! Matches rules against sites and shapes.

use rustc_hash::{FxHashMap, FxHashSet};

use super::Woven;
use super::catalogue;
use super::chains::Chains;
use super::conventions::{self, Pattern};
use super::facts::{Certainty, Fact, FactKind};
use super::registrations::{self, names};
use super::rules::Rule;
use super::slots::Place;
use crate::base::intern::Name;
use crate::extract::facts::{MemberKind, Modifiers};
use crate::resolve::model::TypeId;
use crate::resolve::model::site::{AttributeSite, CallSite, Content, Mention, SiteForm};

/// A rule with its names as the model numbers them.
pub(super) struct Known {
    pub rule: &'static Rule,
    on: Vec<Name>,
    base: Vec<Name>,
    method: Vec<Name>,
    within: Vec<Name>,
    member: Vec<Name>,
    pub chain: Vec<Name>,
    pub itself: Vec<Name>,
    pub implemented: Vec<Name>,
    pub keys: Vec<Name>,
    pub pattern: Option<Pattern>,
}

/// Applies every rule.
pub(super) fn apply(woven: &mut Woven<'_>) {
    let known: Vec<Known> = catalogue::rules()
        .map(|rule| Known::new(rule, woven))
        .collect();
    let chains = Chains::new(woven.model);
    woven.containers = containers(woven, &known);
    let mut facts = Vec::new();
    calls(woven, &chains, &known, &mut facts);
    types(woven, &known, &mut facts);
    registrations::without_doubles(&mut facts);
    woven.facts.append(&mut facts);
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
    fn new(rule: &'static Rule, woven: &Woven<'_>) -> Self {
        Self {
            rule,
            on: names(woven, &rule.on),
            base: names(woven, &rule.base),
            method: names(woven, &rule.method),
            within: names(woven, &rule.within),
            member: names(woven, &rule.member),
            chain: names(woven, &rule.chain),
            itself: names(woven, &rule.itself),
            implemented: names(woven, &rule.implemented),
            keys: names(woven, &rule.keys),
            pattern: rule
                .convention
                .as_ref()
                .map(|given| Pattern::new(woven, given)),
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
            name.is_some_and(|name| self.on.contains(&name))
        };
        let supers = receiver
            .source()
            .map_or(&[][..], |ty| woven.index.supers(ty));
        if named(&receiver) {
            return receiver;
        }
        supers.iter().find(named).unwrap_or(receiver)
    }

    /// How sure it is that the receiver of `site` is one that the rule means; `None` where it is not.
    fn receiver(&self, woven: &Woven<'_>, site: &CallSite) -> Option<Certainty> {
        if self.rule.on.is_empty() && self.rule.via.is_empty() {
            return Some(Certainty::Likely);
        }
        if woven.index.is_named(&site.receiver, &self.on) {
            return Some(Certainty::Certain);
        }
        if let Some(owner) = site.owner
            && woven
                .index
                .is_named(&Mention::Type(owner, Box::default()), &self.on)
        {
            return Some(Certainty::Certain);
        }
        if !matches!(site.receiver, Mention::Unknown) {
            return None;
        }
        let via = site.via.map(|via| woven.model.names.text(via));
        let named = via.is_some_and(|via| {
            let plain = via.trim_start_matches('_').to_lowercase();
            self.rule.on.iter().any(|on| on == via) || self.rule.via.contains(&plain)
        });
        (named || self.rule.loose).then_some(Certainty::Likely)
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
    for site in &model.sites {
        if site.form == SiteForm::Call && site.type_args.len() == 2 {
            let rules = by_prefix.iter();
            for rule in rules.filter(|known| known.begins(woven, site.name)) {
                facts.extend(of_call(woven, chains, rule, site));
            }
        }
        for rule in by_name.get(&(site.form, site.name)).into_iter().flatten() {
            facts.extend(of_call(woven, chains, rule, site));
        }
    }
}

fn of_call(woven: &Woven<'_>, chains: &Chains<'_>, known: &Known, site: &CallSite) -> Vec<Fact> {
    let rule = known.rule;
    if site.args.len() < rule.args || rule.needs_assembly && !conventions::has_assembly(woven, site)
    {
        return Vec::new();
    }
    if !rule.within.is_empty() {
        let around = chains.around(site);
        if !around.is_some_and(|around| known.within.contains(&around.name)) {
            return Vec::new();
        }
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
        names: &woven.model.names,
        this: site.from,
        type_args: &site.type_args,
        args: &site.args,
        created: &site.created,
        receiver: known.meant(woven, &site.receiver),
        params: &[],
        result: &Mention::Unknown,
    };
    let mut facts = conventions::registrations(woven, chains, known, site, &fact);
    facts.extend(filled(rule, &place, fact));
    facts
}

/// The fact with what its slots hold; `None` where the rule asks for more than there is.
fn filled(rule: &Rule, place: &Place<'_>, fact: Fact) -> Option<Fact> {
    let subject = place.ty(&rule.subject);
    // What is registered as itself is bound to nothing else.
    let object = Some(place.ty(&rule.object)).filter(|object| *object != subject);
    let text = place
        .text(&rule.text)
        .map(|text| match place.text(&rule.schema) {
            Some(schema) => format!("{schema}.{text}"),
            None => text,
        });
    if rule.source_only && subject.source().is_none() || rule.needs_text && text.is_none() {
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

fn types(woven: &Woven<'_>, known: &[Known], facts: &mut Vec<Fact>) {
    let model = woven.model;
    let mut by_attribute: FxHashMap<Name, Vec<&Known>> = FxHashMap::default();
    for rule in known {
        for name in rule
            .rule
            .attribute
            .iter()
            .filter_map(|name| model.names.get(name))
        {
            by_attribute.entry(name).or_default().push(rule);
        }
    }
    let of_members: Vec<&Known> = known
        .iter()
        .filter(|known| !known.member.is_empty())
        .collect();
    let of_bases: Vec<&Known> = known
        .iter()
        .filter(|known| {
            let rule = known.rule;
            rule.attribute.is_empty() && !(known.base.is_empty() && rule.suffix.is_empty())
        })
        .collect();
    for ty in model.types.ids() {
        let shape = &model.shapes[ty];
        for attribute in &shape.attributes {
            for rule in by_attribute.get(&attribute.name).into_iter().flatten() {
                facts.extend(of_attribute(woven, rule, ty, None, attribute));
            }
        }
        for member in &shape.members {
            for rule in &of_members {
                facts.extend(of_member(woven, rule, ty, member));
            }
            for attribute in &member.attributes {
                for rule in by_attribute.get(&attribute.name).into_iter().flatten() {
                    facts.extend(of_attribute(woven, rule, ty, Some(member), attribute));
                }
            }
        }
        for rule in &of_bases {
            of_base(woven, rule, ty, facts);
        }
    }
}

/// A rule about the type of a property or field.
fn of_member(
    woven: &Woven<'_>,
    known: &Known,
    ty: TypeId,
    member: &crate::resolve::model::site::MemberShape,
) -> Option<Fact> {
    let rule = known.rule;
    let is_value = matches!(member.kind, MemberKind::Property | MemberKind::Field);
    let name = woven.index.name(&member.ty)?;
    if !is_value || !known.member.contains(&name) {
        return None;
    }
    let place = Place {
        names: &woven.model.names,
        this: ty,
        type_args: member.ty.args(),
        args: &[],
        created: &[],
        receiver: &Mention::Unknown,
        params: &[],
        result: &Mention::Unknown,
    };
    let fact = Fact {
        file: member.file,
        line: member.line,
        kind: rule.fact,
        rule: &rule.id,
        by: ty,
        member: Some(member.name),
        subject: Mention::Unknown,
        object: Mention::Unknown,
        text: String::new(),
        detail: rule.detail.clone(),
        certainty: Certainty::Certain,
        conditional: false,
    };
    filled(rule, &place, fact)
}

fn of_attribute(
    woven: &Woven<'_>,
    known: &Known,
    ty: TypeId,
    member: Option<&crate::resolve::model::site::MemberShape>,
    attribute: &AttributeSite,
) -> Option<Fact> {
    let rule = known.rule;
    if !rule.base.is_empty()
        && !woven
            .index
            .is_named(&Mention::Type(ty, Box::default()), &known.base)
    {
        return None;
    }
    let params: Vec<Mention> = member
        .map(|member| member.params.iter().map(|(_, ty)| ty.clone()).collect())
        .unwrap_or_default();
    let place = Place {
        names: &woven.model.names,
        this: ty,
        type_args: &attribute.type_args,
        args: &attribute.args,
        created: &[],
        receiver: &Mention::Unknown,
        params: &params,
        result: member.map_or(&Mention::Unknown, |member| &member.ty),
    };
    let name = woven.model.names.text(attribute.name);
    let fact = Fact {
        file: attribute.file,
        line: attribute.line,
        kind: rule.fact,
        rule: &rule.id,
        by: ty,
        member: member.map(|member| member.name),
        subject: Mention::Unknown,
        object: Mention::Unknown,
        text: String::new(),
        detail: rule.details.get(name).unwrap_or(&rule.detail).clone(),
        certainty: Certainty::Certain,
        conditional: false,
    };
    filled(rule, &place, fact)
}

/// A rule about what a type derives from or is called: of the type itself, or of its methods.
fn of_base(woven: &Woven<'_>, known: &Known, ty: TypeId, facts: &mut Vec<Fact>) {
    let rule = known.rule;
    let model = woven.model;
    let symbol = &model.types[ty];
    let name = model.names.text(symbol.name);
    if !rule.suffix.is_empty()
        && !rule
            .suffix
            .iter()
            .any(|suffix| name.ends_with(suffix.as_str()))
    {
        return;
    }
    let named = |base: &&Mention| {
        woven
            .index
            .name(base)
            .is_some_and(|name| known.base.contains(&name))
    };
    let none = [Mention::Unknown];
    let bases: Vec<&Mention> = if rule.base.is_empty() {
        none.iter().collect()
    } else {
        woven.index.supers(ty).iter().filter(named).collect()
    };
    let Some(part) = symbol.parts.first() else {
        return;
    };
    for base in bases {
        let certainty = if rule.base.is_empty() {
            Certainty::Guess
        } else {
            Certainty::Certain
        };
        let fact = Fact {
            file: part.file,
            line: part.line,
            kind: rule.fact,
            rule: &rule.id,
            by: ty,
            member: None,
            subject: Mention::Unknown,
            object: Mention::Unknown,
            text: String::new(),
            detail: rule.detail.clone(),
            certainty,
            conditional: false,
        };
        let place = Place {
            names: &model.names,
            this: ty,
            type_args: base.args(),
            args: &[],
            created: &[],
            receiver: base,
            params: &[],
            result: &Mention::Unknown,
        };
        if known.rule.method.is_empty() {
            facts.extend(filled(rule, &place, fact));
            continue;
        }
        of_methods(woven, known, ty, &place, &fact, facts);
    }
}

fn of_methods(
    woven: &Woven<'_>,
    known: &Known,
    ty: TypeId,
    place: &Place<'_>,
    fact: &Fact,
    facts: &mut Vec<Fact>,
) {
    let every = known.rule.method.iter().any(|name| name == "*");
    let wanted = |name: Name| every || known.method.contains(&name);
    let members = woven.model.shapes[ty].members.iter();
    let methods = members.filter(|member| {
        member.kind == MemberKind::Method
            && member.modifiers.has(Modifiers::PUBLIC)
            && !member.modifiers.has(Modifiers::STATIC)
            && wanted(member.name)
    });
    for method in methods {
        let params: Vec<Mention> = method.params.iter().map(|(_, ty)| ty.clone()).collect();
        let place = Place {
            params: &params,
            result: &method.ty,
            ..*place
        };
        let fact = Fact {
            file: method.file,
            line: method.line,
            member: Some(method.name),
            ..fact.clone()
        };
        facts.extend(filled(known.rule, &place, fact));
    }
}
