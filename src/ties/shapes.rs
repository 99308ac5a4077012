//! Rules about declarations: bases, attributes, and the types of members.

use rustc_hash::FxHashMap;

use super::Woven;
use super::engine::{Known, filled};
use super::facts::{Certainty, Fact};
use super::slots::Place;
use crate::base::intern::Name;
use crate::extract::facts::{MemberKind, Modifiers};
use crate::resolve::model::TypeId;
use crate::resolve::model::site::{AttributeSite, MemberShape, Mention};

/// Applies the rules about declarations to every type.
pub(super) fn types(woven: &Woven<'_>, known: &[Known], facts: &mut Vec<Fact>) {
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
            rule.attribute.is_empty()
                && rule.member.is_empty()
                && rule.call.is_empty()
                && !(known.base.is_empty() && known.like.is_empty() && rule.suffix.is_empty())
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
fn of_member(woven: &Woven<'_>, known: &Known, ty: TypeId, member: &MemberShape) -> Option<Fact> {
    let rule = known.rule;
    let is_value = matches!(member.kind, MemberKind::Property | MemberKind::Field);
    let name = woven.index.name(&member.ty)?;
    let is_meant = known.member.contains(&name) || known.is_alike(&member.ty);
    if !is_value || !is_meant || !has_base(woven, known, ty) {
        return None;
    }
    let place = Place {
        model: woven.model,
        this: ty,
        type_args: member.ty.args(),
        args: &[],
        created: &[],
        receiver: &Mention::Unknown,
        via: None,
        around: &Mention::Unknown,
        params: &[],
        param: None,
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

/// Whether `ty` has a base that the rule asks for, where it asks for one.
fn has_base(woven: &Woven<'_>, known: &Known, ty: TypeId) -> bool {
    let this = Mention::Type(ty, Box::default());
    known.rule.base.is_empty() || woven.index.is_named(&this, &known.base)
}

fn of_attribute(
    woven: &Woven<'_>,
    known: &Known,
    ty: TypeId,
    member: Option<&MemberShape>,
    attribute: &AttributeSite,
) -> Option<Fact> {
    let rule = known.rule;
    if !has_base(woven, known, ty) {
        return None;
    }
    let params: Vec<Mention> = member
        .map(|member| member.params.iter().map(|(_, ty)| ty.clone()).collect())
        .unwrap_or_default();
    let place = Place {
        model: woven.model,
        this: ty,
        type_args: &attribute.type_args,
        args: &attribute.args,
        created: &[],
        receiver: &Mention::Unknown,
        via: None,
        around: &Mention::Unknown,
        params: &params,
        param: attribute.param,
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
    let bears = |suffix: &String| name.ends_with(suffix.as_str());
    let is_marked = woven.index.is_concrete(ty) && is_marked(woven, known, ty);
    if !rule.suffix.is_empty() && !is_marked && !rule.suffix.iter().any(bears) {
        return;
    }
    let named = |base: &&Mention| {
        let name = woven.index.name(base);
        name.is_some_and(|name| known.base.contains(&name)) || known.is_alike(base)
    };
    let none = [Mention::Unknown];
    let any_base = rule.base.is_empty() && rule.like.is_none();
    let bases: Vec<&Mention> = if any_base {
        none.iter().collect()
    } else {
        woven.index.supers(ty).iter().filter(named).collect()
    };
    let Some(part) = symbol.parts.first() else {
        return;
    };
    for base in bases {
        let certainty = match (any_base, is_marked) {
            (true, true) => Certainty::Likely,
            (true, false) => Certainty::Guess,
            (false, _) => Certainty::Certain,
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
            model,
            this: ty,
            type_args: base.args(),
            args: &[],
            created: &[],
            receiver: base,
            via: None,
            around: &Mention::Unknown,
            params: &[],
            param: None,
            result: &Mention::Unknown,
        };
        if known.rule.method.is_empty() {
            facts.extend(filled(rule, &place, fact));
            continue;
        }
        of_methods(woven, known, ty, &place, &fact, facts);
    }
}

/// Whether `ty` implements an interface that marks what the rule means.
fn is_marked(woven: &Woven<'_>, known: &Known, ty: TypeId) -> bool {
    let bases = woven.index.supers(ty).iter().filter_map(Mention::source);
    !known.marker.is_empty() && bases.into_iter().any(|base| known.marker.contains(&base))
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
