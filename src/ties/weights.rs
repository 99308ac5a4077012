//! The order in which parts register that one call runs: by the weight that they give themselves, or that their assembly has.

use super::Woven;
use crate::base::ids::FileId;
use crate::base::intern::Name;
use crate::resolve::model::TypeId;

/// Properties by which those who are called together are put in order, lowest first.
const WEIGHTS: &[&str] = &["Order", "Weight", "Priority", "Sequence", "LoadOrder"];

/// How the names of attributes end that do so for a whole assembly.
const ASSEMBLY_WEIGHTS: &[&str] = &["Weight", "Order", "Priority"];

/// File and 1-based line.
pub(super) type At = (FileId, u32);

/// When a registration is made, as far as it is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum When {
    /// At a known point of the start.
    Known,
    /// Along with others that one call may run, which a weight may put in order.
    Among {
        call: At,
        by: TypeId,
        weight: Option<i32>,
    },
    /// At some time.
    Unknown,
}

impl When {
    /// Whether it is known which of the two comes first.
    pub(super) fn is_told_from(self, other: Self) -> bool {
        match (self, other) {
            (Self::Unknown, _) | (_, Self::Unknown) => false,
            (
                Self::Among { call, by, weight },
                Self::Among {
                    call: other_call,
                    by: other_by,
                    weight: other_weight,
                },
            ) if call == other_call && by != other_by => {
                weight.is_some() && other_weight.is_some() && weight != other_weight
            }
            _ => true,
        }
    }
}

/// The weight that puts `ty` in order: what it always gives itself, or what its assembly says.
pub(super) fn weight(woven: &Woven<'_>, ty: TypeId) -> Option<i32> {
    let model = woven.model;
    let is_weight = |name: Name| WEIGHTS.contains(&model.names.text(name));
    let mut own = model.shapes[ty].members.iter();
    let own = own.find_map(|member| member.number.filter(|_| is_weight(member.name)));
    own.or_else(|| {
        let numbers = model.assembly_numbers.get(&model.types[ty].project?)?;
        let mut told = numbers
            .iter()
            .filter(|(name, _)| ASSEMBLY_WEIGHTS.iter().any(|end| name.ends_with(end)));
        told.next().map(|(_, &number)| number)
    })
}
