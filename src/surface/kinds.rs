//! Which types take work from outside.

use std::collections::BTreeSet;

use super::catalogue::frameworks;
use super::mounts::{Mounts, named_type};
use super::rules::{Framework, Gives, KindRule, Style};
use super::{EntryPoint, Place, Scene};
use crate::base::intern::Name;
use crate::extract::facts::{MemberKind, Modifiers, TypeKind};
use crate::resolve::model::TypeId;
use crate::resolve::model::site::{MemberShape, Mention};
use crate::ties::Certainty;

/// A type and the rule it falls under.
#[derive(Clone, Copy)]
pub(super) struct Kind {
    pub ty: TypeId,
    pub framework: &'static Framework,
    pub rule: &'static KindRule,
    pub certainty: Certainty,
}

/// All of them, in type order; a type falls under one rule of a framework at most.
pub(super) struct Kinds {
    pub all: Vec<Kind>,
}

/// A rule with its names as the model numbers them.
struct Known {
    framework: &'static Framework,
    rule: &'static KindRule,
    base: Vec<Name>,
    of_base: Vec<Name>,
    not_base: Vec<Name>,
    attribute: Vec<Name>,
    member_attribute: Vec<Name>,
    member: Vec<Name>,
    static_member: Vec<Name>,
    name: Vec<Name>,
    /// Types that a call mounts as this kind.
    mounted: BTreeSet<TypeId>,
}

impl Kinds {
    pub(super) fn new(scene: &Scene<'_>) -> Self {
        let known: Vec<Known> = frameworks()
            .iter()
            .flat_map(|framework| framework.kind.iter().map(move |rule| (framework, rule)))
            .map(|(framework, rule)| Known::new(scene, framework, rule))
            .filter(|known| !known.is_idle())
            .collect();
        let mut all = Vec::new();
        for ty in scene.model.types.ids() {
            let symbol = &scene.model.types[ty];
            if symbol.is_test || symbol.is_platform {
                continue;
            }
            let first = all.len();
            for rule in &known {
                let is_taken = all[first..]
                    .iter()
                    .any(|kind: &Kind| std::ptr::eq(kind.framework, rule.framework));
                if is_taken {
                    continue;
                }
                all.extend(rule.matches(scene, ty).map(|certainty| Kind {
                    ty,
                    framework: rule.framework,
                    rule: rule.rule,
                    certainty,
                }));
            }
        }
        Self { all }
    }

    /// Those with operations of a style.
    pub(super) fn of_style(&self, style: Style) -> impl Iterator<Item = &Kind> {
        self.all
            .iter()
            .filter(move |kind| kind.rule.operations == style)
    }

    /// Types of a kind are entry points; services are where they serve a request, requests never.
    pub(super) fn entry_points(
        &self,
        scene: &Scene<'_>,
        serving: &BTreeSet<TypeId>,
        mounts: &Mounts,
    ) -> Vec<EntryPoint> {
        let counts = |kind: &&Kind| match kind.rule.kind.as_str() {
            // A page is one itself.
            "request" | "client" | "page-method" => false,
            "service" => serving.contains(&kind.ty),
            _ => true,
        };
        let points = self.all.iter().filter(counts).flat_map(|kind| {
            let types = served_by(scene, kind).into_iter();
            types.filter_map(|ty| {
                Some(EntryPoint {
                    ty,
                    kind: kind.rule.kind.clone(),
                    text: mounts.address(ty).unwrap_or("").to_owned(),
                    at: scene.place_of(ty)?,
                    rule: &kind.rule.id,
                    certainty: kind.certainty,
                })
            })
        });
        let mut points: Vec<EntryPoint> = points.collect();
        // What is known by what it is need not be told again by where it is put.
        let known: BTreeSet<(TypeId, String)> = points
            .iter()
            .map(|point| (point.ty, point.kind.clone()))
            .collect();
        let put = mounts.points.iter();
        points.extend(
            put.filter(|point| !known.contains(&(point.ty, point.kind.clone())))
                .cloned(),
        );
        points.sort();
        points
    }
}

impl Known {
    fn new(scene: &Scene<'_>, framework: &'static Framework, rule: &'static KindRule) -> Self {
        let names = |texts: &[String]| scene.index.names(texts);
        Self {
            framework,
            rule,
            base: names(&rule.base),
            of_base: names(&rule.of_base),
            not_base: names(&rule.not_base),
            attribute: names(&rule.attribute),
            member_attribute: names(&rule.member_attribute),
            member: names(&rule.member),
            static_member: names(&rule.static_member),
            name: names(&rule.name),
            mounted: if rule.mounted {
                mounted_as(scene, rule)
            } else {
                BTreeSet::new()
            },
        }
    }

    /// Whether no type can fall under it, since no file spells its names.
    fn is_idle(&self) -> bool {
        let lists = [
            &self.base,
            &self.attribute,
            &self.member_attribute,
            &self.static_member,
            &self.name,
        ];
        lists.into_iter().all(Vec::is_empty)
            && self.rule.base_suffix.is_empty()
            && self.mounted.is_empty()
    }

    fn matches(&self, scene: &Scene<'_>, ty: TypeId) -> Option<Certainty> {
        let symbol = &scene.model.types[ty];
        let is_class = matches!(symbol.kind, TypeKind::Class | TypeKind::Record);
        let is_interface = symbol.kind == TypeKind::Interface;
        let is_open = symbol.modifiers.has(Modifiers::ABSTRACT);
        let fits = match (self.rule.any, self.rule.interface) {
            (true, _) => is_class || is_interface,
            (false, true) => is_interface,
            (false, false) => is_class && !is_open,
        };
        if !fits {
            return None;
        }
        // Controllers are found by being public.
        if self.rule.operations == Style::Actions && !symbol.modifiers.has(Modifiers::PUBLIC) {
            return None;
        }
        let name = scene.model.names.text(symbol.name);
        let ends = |suffixes: &[String]| suffixes.iter().any(|end| name.ends_with(end.as_str()));
        if !self.rule.suffix.is_empty() && !ends(&self.rule.suffix) {
            return None;
        }
        let own = Mention::Type(ty, Box::default());
        let certainty = self.evidence(scene, ty)?;
        let excluded = scene.index.is_named(&own, &self.not_base)
            || !self.rule.of_base.is_empty() && !scene.index.is_named(&own, &self.of_base);
        let shape = &scene.model.shapes[ty];
        let has_member = self.rule.member.is_empty()
            || shape
                .members
                .iter()
                .any(|member| self.member.contains(&member.name));
        (!excluded && has_member).then_some(certainty)
    }

    /// What makes the type one: a base, an attribute, an attribute of a member, or how an external base is called.
    fn evidence(&self, scene: &Scene<'_>, ty: TypeId) -> Option<Certainty> {
        let shape = &scene.model.shapes[ty];
        let carries = |wanted: &[Name], on: &[crate::resolve::model::site::AttributeSite]| {
            on.iter().any(|attribute| wanted.contains(&attribute.name))
        };
        let supers = scene.index.supers(ty);
        let named = |base: &Mention| {
            let name = scene.index.name(base);
            name.is_some_and(|name| self.base.contains(&name))
        };
        let members = &shape.members;
        if self.mounted.contains(&ty) {
            return Some(Certainty::Certain);
        }
        if supers.iter().any(named)
            || carries(&self.attribute, &shape.attributes)
            || !self.member_attribute.is_empty()
                && members
                    .iter()
                    .any(|member| carries(&self.member_attribute, &member.attributes))
        {
            return Some(Certainty::Certain);
        }
        let begins = |member: &MemberShape| {
            member.kind == MemberKind::Method
                && member.modifiers.has(Modifiers::STATIC)
                && self.static_member.contains(&member.name)
        };
        if members.iter().any(begins) {
            return Some(Certainty::Certain);
        }
        if self.name.contains(&scene.model.types[ty].name) {
            return Some(Certainty::Likely);
        }
        let alike = supers.iter().any(|base| match base {
            Mention::External(name, _) => {
                let name = scene.model.names.text(*name);
                let ends = |suffix: &String| name.ends_with(suffix.as_str());
                self.rule.base_suffix.iter().any(ends)
            }
            _ => false,
        });
        alike.then_some(Certainty::Likely)
    }
}

/// The type itself; of a contract, the types of the tree that serve it.
pub(super) fn served_by(scene: &Scene<'_>, kind: &Kind) -> Vec<TypeId> {
    if scene.model.types[kind.ty].kind != TypeKind::Interface {
        return vec![kind.ty];
    }
    let proxies = scene.index.names(&kind.rule.proxies);
    let serves = |ty: &TypeId| {
        let own = Mention::Type(*ty, Box::default());
        !scene.model.types[*ty].is_test && !scene.index.is_named(&own, &proxies)
    };
    let all = scene.index.implementations(kind.ty).iter();
    all.copied().filter(serves).collect()
}

/// Types that calls mount as the kind of `rule`, and those that such types stand for.
fn mounted_as(scene: &Scene<'_>, rule: &KindRule) -> BTreeSet<TypeId> {
    let calls = scene.calls(Gives::Mount);
    let calls = calls.iter().filter(|found| found.rule.kind == rule.kind);
    let mounted: BTreeSet<TypeId> = calls.filter_map(|found| named_type(found.site)).collect();
    let through = scene.index.names(&rule.through);
    let carried = mounted.iter().flat_map(|&ty| {
        let bases = scene.index.supers(ty).iter();
        let named = bases.filter(|base| {
            let name = scene.index.name(base);
            name.is_some_and(|name| through.contains(&name))
        });
        named.filter_map(|base| base.args().first()?.source())
    });
    carried.chain(mounted.iter().copied()).collect()
}

impl Scene<'_> {
    /// Where a type is declared.
    pub(super) fn place_of(&self, ty: TypeId) -> Option<Place> {
        let part = self.model.types[ty].parts.first()?;
        Some(Place::Source(part.file, part.line))
    }
}
