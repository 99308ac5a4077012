//! Static properties that stand before a static field: whoever sets `Context.Current` writes the field behind it.
//!
//! Only fields with such a property are followed. One that only methods reach is the type's own affair: a memo, a lock, a
//! counter; what a property hands out and takes is meant for others. And only fields that others write this way are: what is
//! merely handed out is no channel between those who read it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Place, StateUse, counts};
use crate::base::intern::Name;
use crate::extract::facts::{MemberKind, Modifiers};
use crate::resolve::model::{CallKind, Model, TypeId};
use crate::ties::Certainty;

/// State by its key: the type that declares it, and who uses it.
type Items = BTreeMap<(String, String), (Option<TypeId>, Vec<StateUse>)>;

/// What a static member does with a field of its type.
struct Front {
    key: (String, String),
    is_property: bool,
    reads: bool,
    writes: bool,
}

/// Adds to each field those who use it through a static member of its type. Linear in calls.
pub(super) fn follow(model: &Model, items: &mut Items) {
    let mut fronts: BTreeMap<(TypeId, Name), Vec<Front>> = BTreeMap::new();
    for (key, (owner, uses)) in items.iter() {
        let Some(owner) = *owner else { continue };
        let own = of_item(model, owner, key, uses);
        if own.iter().any(|(_, front)| front.is_property) {
            for (member, front) in own {
                fronts.entry((owner, member)).or_default().push(front);
            }
        }
    }
    let mut users: BTreeMap<&(String, String), Vec<StateUse>> = BTreeMap::new();
    for call in &model.calls {
        let known = fronts.get(&(call.to, call.to_member));
        if call.from == call.to || known.is_none() || !counts(model, call.from) {
            continue;
        }
        for front in known.into_iter().flatten() {
            let is_write = match call.kind {
                CallKind::Get if front.is_property && front.reads => false,
                CallKind::Set if front.is_property && front.writes => true,
                CallKind::Call if !front.is_property && front.writes => true,
                _ => continue,
            };
            let used = StateUse {
                by: Some(call.from),
                member: model.names.text(call.from_member).to_owned(),
                is_write,
                at: Place::Source(call.file, call.line),
                certainty: Certainty::Certain,
            };
            users.entry(&front.key).or_default().push(used);
        }
    }
    for (key, users) in users {
        let is_written = users.iter().any(|used| used.is_write);
        if let Some(item) = items.get_mut(key).filter(|_| is_written) {
            item.1.extend(users);
        }
    }
}

/// The static properties and methods of `owner` that use the field.
fn of_item(
    model: &Model,
    owner: TypeId,
    key: &(String, String),
    uses: &[StateUse],
) -> Vec<(Name, Front)> {
    let own = || uses.iter().filter(|used| used.by == Some(owner));
    let members: BTreeSet<&str> = own().map(|used| used.member.as_str()).collect();
    let symbols = model.types[owner].members.iter();
    let symbols = symbols.filter(|symbol| {
        let is_front = matches!(symbol.kind, MemberKind::Property | MemberKind::Method);
        let is_static = symbol.modifiers.has(Modifiers::STATIC);
        is_front && is_static && members.contains(model.names.text(symbol.name))
    });
    let fronts = symbols.map(|symbol| {
        let text = model.names.text(symbol.name);
        let of_member =
            |is_write: bool| own().any(|used| used.member == text && used.is_write == is_write);
        let front = Front {
            key: key.clone(),
            is_property: symbol.kind == MemberKind::Property,
            reads: of_member(false),
            writes: of_member(true),
        };
        (symbol.name, front)
    });
    fronts.collect()
}
