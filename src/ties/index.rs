//! Who derives from whom, with type arguments carried through generic bases.

use rustc_hash::FxHashMap;

use crate::base::ids::IdVec;
use crate::base::intern::Name;
use crate::extract::facts::{Modifiers, TypeKind};
use crate::resolve::model::site::{CallSite, Mention};
use crate::resolve::model::{Model, TypeId};
use crate::ties::Certainty;

/// Longer chains of bases are not followed.
const LONGEST_CHAIN: usize = 64;

/// Supertypes and subtypes of the types of the source.
pub struct Index<'m> {
    model: &'m Model,
    /// Every base class and interface, direct or not, as the type sees it.
    supers: IdVec<TypeId, Vec<Mention>>,
    /// Types that can be created, by what they derive from.
    implementations: FxHashMap<TypeId, Vec<TypeId>>,
}

impl<'m> Index<'m> {
    /// Follows the bases of all types of `model`.
    #[must_use]
    pub fn new(model: &'m Model) -> Self {
        let supers: IdVec<TypeId, Vec<Mention>> =
            model.types.ids().map(|ty| supers_of(model, ty)).collect();
        let mut implementations: FxHashMap<TypeId, Vec<TypeId>> = FxHashMap::default();
        for (ty, all) in supers.iter_enumerated() {
            if !is_concrete(model, ty) {
                continue;
            }
            for base in all.iter().filter_map(Mention::source) {
                let known = implementations.entry(base).or_default();
                if known.last() != Some(&ty) {
                    known.push(ty);
                }
            }
        }
        Self {
            model,
            supers,
            implementations,
        }
    }

    /// Every base class and interface of `ty`, nearest first.
    #[must_use]
    pub fn supers(&self, ty: TypeId) -> &[Mention] {
        self.supers.get(ty).map_or(&[], Vec::as_slice)
    }

    /// Whether `ty` is `base` or derives from it.
    #[must_use]
    pub fn is_a(&self, ty: TypeId, base: TypeId) -> bool {
        ty == base
            || self
                .supers(ty)
                .iter()
                .any(|other| other.source() == Some(base))
    }

    /// Types that can be created and derive from `base`, in type order.
    #[must_use]
    pub fn implementations(&self, base: TypeId) -> &[TypeId] {
        self.implementations.get(&base).map_or(&[], Vec::as_slice)
    }

    /// Whether a `new` can make a `ty`.
    #[must_use]
    pub fn is_concrete(&self, ty: TypeId) -> bool {
        is_concrete(self.model, ty)
    }

    /// The bases of `ty` that are `base`, with the type arguments that `ty` gives them.
    pub fn as_seen<'s>(&'s self, ty: TypeId, base: &Mention) -> impl Iterator<Item = &'s Mention> {
        let (source, name) = (base.source(), self.name(base));
        self.supers(ty).iter().filter(move |seen| match source {
            Some(base) => seen.source() == Some(base),
            None => seen.source().is_none() && name.is_some() && self.name(seen) == name,
        })
    }

    /// The simple name of a mention.
    #[must_use]
    pub fn name(&self, mention: &Mention) -> Option<Name> {
        match mention {
            Mention::Type(ty, _) => Some(self.model.types[*ty].name),
            Mention::External(name, _) => Some(*name),
            _ => None,
        }
    }

    /// The names that `texts` are, those left out that the code base never spells.
    #[must_use]
    pub fn names(&self, texts: &[String]) -> Vec<Name> {
        let known = texts.iter().filter_map(|text| self.model.names.get(text));
        known.collect()
    }

    /// How sure it is that `site` is called on what a rule means; `None` where it is not.
    ///
    /// Certain on one of the types `on`, or where one of them declares the method. Where the type of the receiver is not
    /// known, it is likely if that is called like one of `on` or `via` (lower case, without `_`), or if the rule is `loose`.
    #[must_use]
    pub fn receiver(
        &self,
        site: &CallSite,
        on: &[Name],
        via: &[String],
        loose: bool,
    ) -> Option<Certainty> {
        let owner = |ty: TypeId| self.is_named(&Mention::Type(ty, Box::default()), on);
        if self.is_named(&site.receiver, on) || site.owner.is_some_and(owner) {
            return Some(Certainty::Certain);
        }
        if !matches!(site.receiver, Mention::Unknown) {
            return None;
        }
        let is_called_so = |name: Name| {
            let text = self.model.names.text(name);
            on.contains(&name) || via.contains(&text.trim_start_matches('_').to_lowercase())
        };
        (loose || site.via.is_some_and(is_called_so)).then_some(Certainty::Likely)
    }

    /// The same of a value that something else than a call is done with, where its name tells enough.
    #[must_use]
    pub fn called(
        &self,
        value: &Mention,
        name: Option<Name>,
        on: &[Name],
        via: &[String],
    ) -> Option<Certainty> {
        if self.is_named(value, on) {
            return Some(Certainty::Certain);
        }
        let text = self.model.names.text(name?);
        let is_one = via.contains(&text.trim_start_matches('_').to_lowercase());
        (*value == Mention::Unknown && is_one).then_some(Certainty::Likely)
    }

    /// Whether `mention` is, or derives from, a type of one of `names`.
    #[must_use]
    pub fn is_named(&self, mention: &Mention, names: &[Name]) -> bool {
        let has = |mention: &Mention| self.name(mention).is_some_and(|name| names.contains(&name));
        has(mention)
            || mention
                .source()
                .is_some_and(|ty| self.supers(ty).iter().any(has))
    }
}

/// Whether a `new` can make one.
fn is_concrete(model: &Model, ty: TypeId) -> bool {
    let symbol = &model.types[ty];
    let kind = matches!(
        symbol.kind,
        TypeKind::Class | TypeKind::Record | TypeKind::Struct | TypeKind::RecordStruct
    );
    let open = symbol.modifiers.has(Modifiers::ABSTRACT) || symbol.modifiers.has(Modifiers::STATIC);
    kind && !open
}

fn supers_of(model: &Model, ty: TypeId) -> Vec<Mention> {
    let mut found: Vec<Mention> = Vec::new();
    let mut queue: Vec<Mention> = bases(model, ty).to_vec();
    let mut at = 0;
    while at < queue.len() && queue.len() < LONGEST_CHAIN {
        let next = queue[at].clone();
        at += 1;
        if let Mention::Type(base, args) = &next {
            let params = &model.shapes[*base].params;
            for above in bases(model, *base) {
                queue.push(substitute(above, params, args));
            }
        }
        if !found.contains(&next) {
            found.push(next);
        }
    }
    found
}

fn bases(model: &Model, ty: TypeId) -> &[Mention] {
    model
        .shapes
        .get(ty)
        .map_or(&[], |shape| shape.bases.as_slice())
}

/// `mention` with the parameters of a base replaced by what the type gives for them.
fn substitute(mention: &Mention, params: &[u32], args: &[Mention]) -> Mention {
    let all = |items: &[Mention]| {
        let items = items.iter().map(|item| substitute(item, params, args));
        items.collect::<Box<[Mention]>>()
    };
    match mention {
        Mention::Param(id) => {
            let index = params.iter().position(|param| param == id);
            let given = index.and_then(|index| args.get(index));
            given.unwrap_or(mention).clone()
        }
        Mention::Type(ty, items) => Mention::Type(*ty, all(items)),
        Mention::External(name, items) => Mention::External(*name, all(items)),
        Mention::Array(element) => Mention::Array(Box::new(substitute(element, params, args))),
        Mention::Unknown => Mention::Unknown,
    }
}
