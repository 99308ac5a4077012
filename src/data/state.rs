//! State that outlives a call, with who reads and who writes it: it does not survive a cut as it is.
//!
//! Settings that half of the code reads are no tie between those who read them; they go with everybody
//! ([`StateItem::is_kernel`]).

use std::collections::{BTreeMap, BTreeSet};

use super::{Place, counts, fronts};
use crate::extract::facts::{Modifiers, TypeKind};
use crate::resolve::model::site::SiteForm;
use crate::resolve::model::{CallKind, Model, Reference, ReferenceKind, TypeId};
use crate::ties::{Certainty, FactKind, Ties};

/// A key of the session, a region of a cache, a static field, ...
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct StateItem {
    /// `session`, `temp-data`, `context-items`, `application`, `cache`, `bag`, `resource`, `static`, `singleton`,
    /// `configuration`, `feature-flag`, `edition`.
    pub kind: String,
    /// The key as far as it is known, `{}` for what is not; type and member of static state.
    pub key: String,
    /// The type that declares static state.
    pub owner: Option<TypeId>,
    /// Whether so many types use it that it ties none of them.
    pub is_kernel: bool,
    /// Who uses it; sorted.
    pub uses: Vec<StateUse>,
}

/// State is read or written.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct StateUse {
    /// The type that does it; of a view the type that it belongs to, where that is known.
    pub by: Option<TypeId>,
    /// The member that does it; none of a view.
    pub member: String,
    /// Whether it is written.
    pub is_write: bool,
    /// Where.
    pub at: Place,
    /// How sure it is.
    pub certainty: Certainty,
}

/// What a view does with state.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Glimpse {
    /// As in [`StateItem::kind`].
    pub kind: String,
    /// The key; of static state the member.
    pub key: String,
    /// The type that declares static state.
    pub owner: Option<TypeId>,
    /// The type that the view belongs to.
    pub by: Option<TypeId>,
    /// Whether it is written.
    pub is_write: bool,
    /// Path of the view, relative to the root, with `/`.
    pub path: String,
    /// 1-based line.
    pub line: u32,
}

/// Used by this many types, state is a setting of the whole.
const KERNEL: usize = 20;

/// The kind of what caches hold.
const CACHE: &str = "cache";

type Items = BTreeMap<(String, String), (Option<TypeId>, Vec<StateUse>)>;

/// All of it; the paths of views are added to `files`.
pub(super) fn find(
    model: &Model,
    ties: &Ties,
    glimpses: &[Glimpse],
    files: &mut Vec<String>,
) -> Vec<StateItem> {
    let seen = places(glimpses, files);
    let mut items = Items::new();
    keyed(model, ties, &mut items);
    for (glimpse, used) in seen.iter().filter(|(glimpse, _)| glimpse.owner.is_none()) {
        let key = (glimpse.kind.clone(), glimpse.key.clone());
        items.entry(key).or_default().1.push(used.clone());
    }
    prefixes(&mut items);
    statics(model, &seen, &mut items);
    singletons(model, &seen, &mut items);
    editions(model, &mut items);
    let items = items.into_iter().map(|((kind, key), (owner, mut uses))| {
        uses.sort();
        uses.dedup();
        let users: BTreeSet<TypeId> = uses.iter().filter_map(|used| used.by).collect();
        StateItem {
            kind,
            key,
            owner,
            is_kernel: users.len() >= KERNEL,
            uses,
        }
    });
    items.collect()
}

/// What views do, with its place.
fn places<'g>(glimpses: &'g [Glimpse], files: &mut Vec<String>) -> Vec<(&'g Glimpse, StateUse)> {
    let mut known: BTreeMap<&str, u32> = BTreeMap::new();
    let place = |glimpse: &'g Glimpse| {
        let file = *known.entry(&glimpse.path).or_insert_with(|| {
            files.push(glimpse.path.clone());
            files.len() as u32 - 1
        });
        let used = StateUse {
            by: glimpse.by,
            member: String::new(),
            is_write: glimpse.is_write,
            at: Place::Beside(file, glimpse.line),
            certainty: Certainty::Likely,
        };
        (glimpse, used)
    };
    glimpses.iter().map(place).collect()
}

/// Whoever removes all entries that begin alike writes each of them.
fn prefixes(items: &mut Items) {
    const KIND: &str = "cache-prefix";
    let is_prefix = |kind: &str| kind == KIND;
    let all: Vec<(String, Vec<StateUse>)> = items
        .iter()
        .filter(|((kind, _), _)| is_prefix(kind))
        .map(|((_, key), (_, uses))| (key.clone(), uses.clone()))
        .collect();
    items.retain(|(kind, _), _| !is_prefix(kind));
    for (prefix, uses) in all {
        let start = prefix.trim_end_matches(['*', '{', '}', '.', '-', ':']);
        let mut is_met = false;
        let from = ("cache".to_owned(), start.to_owned());
        for ((kind, key), (_, known)) in items.range_mut(from..) {
            if kind != "cache" || !key.starts_with(start) || start.is_empty() {
                break;
            }
            is_met = true;
            known.extend(uses.iter().cloned());
        }
        if !is_met {
            let key = ("cache".to_owned(), prefix);
            items.entry(key).or_default().1.extend(uses);
        }
    }
}

/// A key with its holes alike: `rates.{0}` of a format is `rates.{}` of what it makes.
fn without_numbers(key: &str) -> String {
    let mut text = String::with_capacity(key.len());
    let mut rest = key;
    while let Some(at) = rest.find('{') {
        let (before, hole) = rest.split_at(at);
        let inner = &hole[1..];
        text.push_str(before);
        text.push('{');
        let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
        rest = match inner[digits..].find('}') {
            Some(end) if digits > 0 => &inner[digits + end..],
            _ => inner,
        };
    }
    text.push_str(rest);
    text
}

/// State with a key that rules know.
fn keyed(model: &Model, ties: &Ties, items: &mut Items) {
    let facts = ties
        .facts
        .iter()
        .filter(|fact| fact.kind == FactKind::State && counts(model, fact.by));
    for fact in facts {
        if fact.text.trim().is_empty() || fact.text == "{}" {
            continue;
        }
        let kind = fact.detail.strip_suffix("-write");
        let kind = kind.unwrap_or(&fact.detail);
        let text = match kind {
            CACHE => without_numbers(&fact.text),
            _ => fact.text.clone(),
        };
        let key = (kind.to_owned(), text);
        items.entry(key).or_default().1.push(StateUse {
            by: Some(fact.by),
            member: fact
                .member
                .map_or_else(String::new, |name| model.names.text(name).to_owned()),
            is_write: fact.detail.ends_with("-write"),
            at: Place::Source(fact.file, fact.line),
            certainty: fact.certainty,
        });
    }
}

/// Enums by whose values code asks in which edition, or under which licence, the product runs.
fn editions(model: &Model, items: &mut Items) {
    const ENDS: [&str; 8] = [
        "Edition",
        "Editions",
        "EditionType",
        "LicenseType",
        "LicenceType",
        "LicenseLevel",
        "LicenseKind",
        "ProductTier",
    ];
    let asks = |reference: &&Reference| {
        let symbol = &model.types[reference.to];
        let name = model.names.text(symbol.name);
        matches!(
            reference.kind,
            ReferenceKind::StaticAccess | ReferenceKind::EnumMember
        ) && symbol.kind == TypeKind::Enum
            && ENDS.iter().any(|end| name.ends_with(end))
            && counts(model, reference.from)
    };
    for reference in model.references.iter().filter(asks) {
        let key = model.names.text(model.types[reference.to].name);
        let item = items
            .entry(("edition".to_owned(), key.to_owned()))
            .or_default();
        item.0 = Some(reference.to);
        item.1.push(StateUse {
            by: Some(reference.from),
            member: String::new(),
            is_write: false,
            at: Place::Source(reference.file, reference.line),
            certainty: Certainty::Likely,
        });
    }
}

/// Static fields and properties that are written once the program runs.
fn statics(model: &Model, seen: &[(&Glimpse, StateUse)], items: &mut Items) {
    let sites = model.sites.iter().filter(|site| {
        matches!(site.form, SiteForm::StaticRead | SiteForm::StaticWrite)
            && counts(model, site.from)
    });
    let mut found = Items::new();
    for site in sites {
        let Some(owner) = site.owner else { continue };
        let key = format!(
            "{}.{}",
            model.names.text(model.types[owner].name),
            model.names.text(site.name)
        );
        let key = (of_owner(owner), key);
        let item = found.entry(key).or_default();
        item.0 = Some(owner);
        item.1.push(StateUse {
            by: Some(site.from),
            member: site
                .from_member
                .map_or_else(String::new, |name| model.names.text(name).to_owned()),
            is_write: site.form == SiteForm::StaticWrite,
            at: Place::Source(site.file, site.line),
            certainty: Certainty::Certain,
        });
    }
    for (glimpse, used) in seen {
        let Some(owner) = glimpse.owner else { continue };
        let key = format!(
            "{}.{}",
            model.names.text(model.types[owner].name),
            glimpse.key
        );
        let item = found.entry((of_owner(owner), key)).or_default();
        item.0 = Some(owner);
        item.1.push(used.clone());
    }
    fronts::follow(model, &mut found);
    for ((_, key), (owner, uses)) in found {
        let changes = uses.iter().any(|used| {
            let runs = matches!(used.at, Place::Beside(..))
                || used.member != "#cctor" && !used.member.is_empty();
            used.is_write && runs
        });
        if changes {
            let same = items.entry(("static".to_owned(), key)).or_default();
            same.0 = same.0.or(owner);
            same.1.extend(uses);
        }
    }
}

/// Two types of the same simple name are two items.
fn of_owner(owner: TypeId) -> String {
    format!("static {:08}", owner.0)
}

/// Types that keep one instance of themselves in a static member, and who asks for it.
fn singletons(model: &Model, seen: &[(&Glimpse, StateUse)], items: &mut Items) {
    let mut members = BTreeMap::new();
    for (ty, shape) in model.shapes.iter_enumerated() {
        for member in &shape.members {
            let holds = member.ty.source() == Some(ty)
                || member.ty.args().iter().any(|arg| arg.source() == Some(ty));
            let is_shared = member.modifiers.has(Modifiers::STATIC)
                && member.modifiers.has(Modifiers::PUBLIC)
                && matches!(
                    model.names.text(member.name),
                    "Instance" | "Current" | "Default" | "Singleton"
                );
            if holds && is_shared && counts(model, ty) {
                members.insert((ty, member.name), member);
            }
        }
    }
    for call in &model.calls {
        let asks = matches!(call.kind, CallKind::Get | CallKind::Set);
        if !asks || !members.contains_key(&(call.to, call.to_member)) || !counts(model, call.from) {
            continue;
        }
        let key = format!(
            "{}.{}",
            model.names.text(model.types[call.to].name),
            model.names.text(call.to_member)
        );
        let item = items.entry(("singleton".to_owned(), key)).or_default();
        item.0 = Some(call.to);
        item.1.push(StateUse {
            by: Some(call.from),
            member: model.names.text(call.from_member).to_owned(),
            is_write: call.kind == CallKind::Set,
            at: Place::Source(call.file, call.line),
            certainty: Certainty::Certain,
        });
    }
    for (glimpse, used) in seen {
        let member = model.names.get(&glimpse.key);
        let (Some(owner), Some(member)) = (glimpse.owner, member) else {
            continue;
        };
        if members.contains_key(&(owner, member)) {
            let key = format!(
                "{}.{}",
                model.names.text(model.types[owner].name),
                glimpse.key
            );
            let item = items.entry(("singleton".to_owned(), key)).or_default();
            item.0 = Some(owner);
            item.1.push(used.clone());
        }
    }
}
