//! What crosses borders as parameters, results and data.

use super::Results;
use super::members::Members;
use crate::base::ids::Id;
use crate::base::intern::Name;
use crate::plan::Named;
use crate::report::model::{Contract, Crossing, MadeOf, Site};

/// The members through which types cross.
pub(super) fn members<'a>(results: &Results<'a>) -> impl Iterator<Item = Name> + use<'a> {
    let contracts = &results.plan.contracts;
    let crossing = contracts.crossing.iter().map(|crossing| &crossing.named);
    let parts = contracts.made_of.values().flatten();
    crossing.chain(parts).filter_map(|named| named.member)
}

pub(super) fn contract(results: &Results<'_>, members: &Members<'_>) -> Contract {
    let contracts = &results.plan.contracts;
    let member = |named: &Named| members.index(named.member?);
    let place = |named: &Named| named.at.map(|at| Site(at.file.index(), at.line));
    let crossing = contracts.crossing.iter().map(|crossing| {
        let named = &crossing.named;
        let cut = crossing.cut as usize;
        Crossing(cut, named.ty.index(), member(named), place(named))
    });
    let made_of = contracts.made_of.iter().flat_map(|(ty, parts)| {
        let row = |named: &Named| MadeOf(ty.index(), named.ty.index(), member(named), place(named));
        parts.iter().map(row).collect::<Vec<_>>()
    });
    Contract {
        crossing: crossing.collect(),
        made_of: made_of.collect(),
    }
}
