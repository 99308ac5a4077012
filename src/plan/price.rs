//! The price of a step: one number, where the architect says what a cost of each kind weighs.
//!
//! No table, transaction or operation is worth so many of another kind by itself, so there are no weights unless somebody
//! sets them. They are counted in thousandths, so that a price is a sum of whole numbers and is the same on any machine.

use std::collections::BTreeMap;

use super::order::Cost;

/// A kind of cost that can be weighed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum CostKind {
    /// Members that the rest calls of the boundary.
    OperationsProvided,
    /// Members of the rest that it calls.
    OperationsRequired,
    /// Places to edit.
    Sites,
    /// Types that become part of a contract.
    ContractTypes,
    /// Types that move or are divided before.
    ChangedTypes,
    /// Types whose state for everybody has to be replaced.
    SharedState,
    /// Tables that it owns and others use.
    TablesLent,
    /// Tables that it uses and others own.
    TablesBorrowed,
    /// Transactions that cross its border.
    Transactions,
    /// Test types that exercise it.
    Tests,
    /// Types that leave.
    Types,
    /// Their lines.
    Lines,
}

impl CostKind {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::OperationsProvided,
        Self::OperationsRequired,
        Self::Sites,
        Self::ContractTypes,
        Self::ChangedTypes,
        Self::SharedState,
        Self::TablesLent,
        Self::TablesBorrowed,
        Self::Transactions,
        Self::Tests,
        Self::Types,
        Self::Lines,
    ];

    /// As settings spell it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::OperationsProvided => "operations-provided",
            Self::OperationsRequired => "operations-required",
            Self::Sites => "sites",
            Self::ContractTypes => "contract-types",
            Self::ChangedTypes => "changed-types",
            Self::SharedState => "shared-state",
            Self::TablesLent => "tables-lent",
            Self::TablesBorrowed => "tables-borrowed",
            Self::Transactions => "transactions",
            Self::Tests => "tests",
            Self::Types => "types",
            Self::Lines => "lines",
        }
    }

    /// How much of it a step costs.
    fn of(self, cost: Cost) -> u32 {
        match self {
            Self::OperationsProvided => cost.operations_provided,
            Self::OperationsRequired => cost.operations_required,
            Self::Sites => cost.sites,
            Self::ContractTypes => cost.contract_types,
            Self::ChangedTypes => cost.changed_types,
            Self::SharedState => cost.shared_state,
            Self::TablesLent => cost.tables_lent,
            Self::TablesBorrowed => cost.tables_borrowed,
            Self::Transactions => cost.transactions,
            Self::Tests => cost.tests,
            Self::Types => cost.types,
            Self::Lines => cost.lines,
        }
    }
}

/// What one of each kind weighs, in thousandths; kinds without a weight cost nothing, and without any there is no price.
pub type Weights = BTreeMap<CostKind, u32>;

/// The price of a step in thousandths; `None` where nothing is weighed.
#[must_use]
pub(super) fn price(cost: Cost, weights: &Weights) -> Option<u64> {
    let parts = weights.iter();
    let parts = parts.map(|(kind, &weight)| u64::from(kind.of(cost)) * u64::from(weight));
    (!weights.is_empty()).then(|| parts.fold(0, u64::saturating_add))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_weighed_once_and_by_its_own_count() {
        let cost = Cost {
            operations_provided: 1,
            operations_required: 2,
            sites: 3,
            contract_types: 4,
            changed_types: 5,
            shared_state: 6,
            tables_lent: 7,
            tables_borrowed: 8,
            transactions: 9,
            tests: 10,
            tests_own: 99,
            types: 11,
            lines: 12,
            containment: Some(0.5),
        };
        let counts = CostKind::ALL.map(|kind| price(cost, &Weights::from([(kind, 1000)])));
        let expected: [u64; 12] = std::array::from_fn(|index| 1000 * (index as u64 + 1));
        assert_eq!(counts, expected.map(Some));
        let some = Weights::from([(CostKind::Sites, 500), (CostKind::Transactions, 20_000)]);
        assert_eq!(price(cost, &some), Some(3 * 500 + 9 * 20_000));
    }

    #[test]
    fn without_weights_there_is_no_price() {
        assert_eq!(price(Cost::default(), &Weights::new()), None);
    }
}
