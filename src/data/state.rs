//! State that outlives a call, with who reads and who writes it: it does not survive a cut as it is.
//!
//! Settings that half of the code reads are no tie between those who read them; they go with everybody
//! ([`StateItem::is_kernel`]).

use std::collections::{BTreeMap, BTreeSet};

use super::{Place, counts};
use crate::extract::facts::Modifiers;
use crate::resolve::model::site::SiteForm;
use crate::resolve::model::{CallKind, Model, TypeId};
use crate::ties::{Certainty, FactKind, Ties};

/// A key of the session, a region of a cache, a static field, ...
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct StateItem {
    /// `session`, `temp-data`, `context-items`, `application`, `cache`, `static`, `singleton`, `configuration`,
    /// `feature-flag`.
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
    /// The type that does it.
    pub by: TypeId,
    /// The member that does it.
    pub member: String,
    /// Whether it is written.
    pub is_write: bool,
    /// Where.
    pub at: Place,
    /// How sure it is.
    pub certainty: Certainty,
}

/// Used by this many types, state is a setting of the whole.
const KERNEL: usize = 20;

type Items = BTreeMap<(String, String), (Option<TypeId>, Vec<StateUse>)>;

pub(super) fn find(model: &Model, ties: &Ties) -> Vec<StateItem> {
    let mut items = Items::new();
    keyed(model, ties, &mut items);
    statics(model, &mut items);
    singletons(model, &mut items);
    let items = items.into_iter().map(|((kind, key), (owner, mut uses))| {
        uses.sort();
        uses.dedup();
        let users: BTreeSet<TypeId> = uses.iter().map(|used| used.by).collect();
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
        let key = (kind.unwrap_or(&fact.detail).to_owned(), fact.text.clone());
        items.entry(key).or_default().1.push(StateUse {
            by: fact.by,
            member: fact
                .member
                .map_or_else(String::new, |name| model.names.text(name).to_owned()),
            is_write: kind.is_some(),
            at: Place::Source(fact.file, fact.line),
            certainty: fact.certainty,
        });
    }
}

/// Static fields and properties that are written once the program runs.
fn statics(model: &Model, items: &mut Items) {
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
        // Two types of the same simple name are two items.
        let key = (format!("static {:08}", owner.0), key);
        let item = found.entry(key).or_default();
        item.0 = Some(owner);
        item.1.push(StateUse {
            by: site.from,
            member: site
                .from_member
                .map_or_else(String::new, |name| model.names.text(name).to_owned()),
            is_write: site.form == SiteForm::StaticWrite,
            at: Place::Source(site.file, site.line),
            certainty: Certainty::Certain,
        });
    }
    for ((_, key), (owner, uses)) in found {
        let changes = uses
            .iter()
            .any(|used| used.is_write && used.member != "#cctor" && !used.member.is_empty());
        if changes {
            let same = items.entry(("static".to_owned(), key)).or_default();
            same.0 = same.0.or(owner);
            same.1.extend(uses);
        }
    }
}

/// Types that keep one instance of themselves in a static member, and who asks for it.
fn singletons(model: &Model, items: &mut Items) {
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
            by: call.from,
            member: model.names.text(call.from_member).to_owned(),
            is_write: call.kind == CallKind::Set,
            at: Place::Source(call.file, call.line),
            certainty: Certainty::Certain,
        });
    }
}
