//! What of a boundary others call, what it calls of others, and the data types that go with that.

use std::collections::{BTreeMap, BTreeSet};

use super::Code;
use crate::base::ids::Id;
use crate::extract::facts::TypeKind;
use crate::plan::closure::{done, in_signatures, made_of};
use crate::report::model::CutOperation;
use crate::resolve::model::{CallKind, TypeId};

/// What is called of a type across a boundary.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Offer {
    /// Index of the type.
    pub ty: usize,
    /// Names of the members that are called.
    pub members: BTreeSet<String>,
    /// Calls by the boundary that makes them, or, of a required offer, by the boundary that the type is in.
    pub calls: BTreeMap<String, u64>,
}

/// The interface of a boundary.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Contract {
    /// What others call of it, by type.
    pub provided: Vec<Offer>,
    /// What it calls of others, by type.
    pub required: Vec<Offer>,
    /// Indexes of the types that cross as data: parameters, results, state, and what these are made of.
    pub data: BTreeSet<usize>,
}

/// The remedy of what is only registered: that goes to the other side, and nothing of it is left to be called.
const MOVED: &str = "moved-mention";

/// The kind of a call as the report spells it.
fn call_kind(name: &str) -> Option<CallKind> {
    serde_json::from_value(name.into()).ok()
}

impl Contract {
    /// The interface of the boundary with that id.
    #[must_use]
    pub fn of(code: &Code<'_>, boundary: &str) -> Self {
        let mut contract = Self::default();
        let mut provided: BTreeMap<usize, Offer> = BTreeMap::new();
        let mut required: BTreeMap<usize, Offer> = BTreeMap::new();
        let mut data = BTreeSet::new();
        for cut in &code.report.cuts {
            let (offers, other) = if cut.to == boundary {
                (&mut provided, &cut.from)
            } else if cut.from == boundary {
                (&mut required, &cut.to)
            } else {
                continue;
            };
            if cut.remedy == MOVED {
                continue;
            }
            let kind = code.model.types.get(TypeId::from_index(cut.ty));
            let kind = kind.map_or(TypeKind::Class, |symbol| symbol.kind);
            let known = |call: &CutOperation| call_kind(&call.kind);
            let calls = cut.operations.iter();
            let done = done(
                kind,
                calls.filter_map(|call| Some((call.member.as_str(), known(call)?))),
            );
            if done.is_data {
                data.insert(cut.ty);
            }
            if done.members.is_empty() {
                continue;
            }
            let offer = offers.entry(cut.ty).or_default();
            offer.ty = cut.ty;
            for call in &cut.operations {
                if done.members.contains(call.member.as_str()) {
                    offer.members.insert(call.member.clone());
                    *offer.calls.entry(other.clone()).or_default() += call.calls;
                }
            }
        }
        let requests = code.report.boundaries.iter().find(|b| b.id == boundary);
        let requests = requests.into_iter().flat_map(|b| &b.required_operations);
        let operations = requests.filter_map(|&at| code.report.operations.get(at));
        data.extend(operations.filter_map(|operation| operation.request));
        for offer in provided.values().chain(required.values()) {
            let ty = TypeId::from_index(offer.ty);
            let named = in_signatures(code.model, ty, |name| offer.members.contains(name));
            data.extend(named.into_iter().map(|named| named.ty.index()));
        }
        let start = data.into_iter().map(TypeId::from_index);
        let closure = made_of(code.model, start.collect());
        contract.data = closure.into_keys().map(Id::index).collect();
        contract.provided = provided.into_values().collect();
        contract.required = required.into_values().collect();
        contract
    }
}
