//! A boundary: its data, the state that it shares, and the packages that it takes along.

use super::Page;
use crate::report::model::{Boundary, Transaction};
use crate::report::printable::{counted, printable};

impl Page<'_> {
    /// The entities that are its own, with their tables.
    pub(super) fn data_owned(&self, boundary: &Boundary) -> Vec<String> {
        let entities = &self.report.data.entities;
        let own = boundary.data.owned.iter();
        own.filter_map(|&index| entities.get(index))
            .map(|entity| {
                let name = printable(&entity.name);
                let table = entity.table.as_deref().map(printable);
                let table = table.filter(|table| *table != name);
                // The class says more than the first of those that map or hold it.
                let class = entity.ty.and_then(|ty| self.report.types.get(ty));
                let class = class
                    .and_then(|ty| Some(format!("  {}:{}", printable(ty.files.first()?), ty.line)));
                let at = match (class, entity.declared.first()) {
                    (Some(at), _) => at,
                    (None, Some(declared)) => format!("  {}", self.at(&declared.at)),
                    (None, None) => String::new(),
                };
                match table {
                    Some(table) => format!("{name} in {table}{at}"),
                    None => format!("{name}{at}"),
                }
            })
            .collect()
    }

    /// Entities of others that it reads or writes, each with what becomes of that.
    pub(super) fn data_of_others(&self, boundary: &Boundary) -> Vec<String> {
        let used = boundary.data.used.iter();
        let used =
            used.filter_map(|used| Some((used, self.report.data.entities.get(used.entity)?)));
        used.flat_map(|(used, entity)| {
            let owner = used.owner.as_deref();
            let owner = owner.map_or("nobody", |id| self.view.name(id));
            let line = format!(
                "{} of {}: {}, {}",
                printable(&entity.name),
                printable(owner),
                counted(used.reads, "read"),
                counted(used.writes, "write")
            );
            let own = entity.remedies.iter();
            let own = own.filter(|remedy| remedy.boundary == boundary.id);
            let own = own.map(|remedy| format!("  {}", self.remedy_of(remedy)));
            std::iter::once(line).chain(own)
        })
        .collect()
    }

    /// Transactions that would cross its border, each with what is suggested and where it writes.
    pub(super) fn crossing_transactions(&self, boundary: &Boundary) -> Vec<String> {
        let all = boundary.data.transactions.iter();
        let all = all.filter_map(|&index| self.report.data.transactions.get(index));
        all.flat_map(|transaction| self.transaction(transaction))
            .collect()
    }

    fn transaction(&self, transaction: &Transaction) -> Vec<String> {
        let entity = |index: usize| self.report.data.entities.get(index);
        let names = transaction.entities.iter().filter_map(|&at| entity(at));
        let names: Vec<_> = names.map(|entity| printable(&entity.name)).collect();
        let (kind, at) = (printable(&transaction.kind), self.at(&transaction.at));
        let mut lines = vec![format!("{kind} over {}  {at}", names.join(", "))];
        if let (Some(answer), Some(rule)) = (&transaction.answer, &transaction.rule) {
            let (answer, rule) = (printable(answer), printable(rule));
            lines.push(format!("  suggested: {answer} (rule {rule})"));
        }
        for written in &transaction.writes {
            let (Some(entity), Some(called)) = (entity(written.entity), &written.called) else {
                continue;
            };
            let owner = entity.boundary.as_deref();
            let owner = owner.map_or("nobody", |id| self.view.name(id));
            lines.push(format!(
                "  {} of {} in {}  {}, called from {}",
                printable(&entity.name),
                printable(owner),
                printable(&written.member),
                self.at(&written.at),
                self.at(called)
            ));
        }
        lines
    }

    /// State that others use, too, each with what becomes of it.
    pub(super) fn state_shared(&self, boundary: &Boundary) -> Vec<String> {
        let all = boundary.data.shared_state.iter();
        all.filter_map(|&index| self.report.data.state.get(index))
            .flat_map(|state| {
                let others = state.boundaries.iter().filter(|id| **id != boundary.id);
                let others: Vec<_> = others.map(|id| printable(self.view.name(id))).collect();
                let at = state.uses.first();
                let at = at.map_or_else(String::new, |used| format!("  {}", self.at(&used.at)));
                let (kind, key) = (printable(&state.kind), printable(&state.key));
                let with = match others.as_slice() {
                    [] => "code in no boundary".to_owned(),
                    all => all.join(", "),
                };
                let remedy = self.remedy_of_state(state).map(|line| format!("  {line}"));
                std::iter::once(format!("{kind} {key} with {with}{at}")).chain(remedy)
            })
            .collect()
    }

    /// The packages that it uses, most types first.
    pub(super) fn packages(boundary: &Boundary) -> Vec<String> {
        let mut rows: Vec<(u64, &str)> = boundary
            .packages
            .iter()
            .map(|(name, types)| (*types, name.as_str()))
            .collect();
        rows.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)));
        let rows = rows.into_iter();
        rows.map(|(types, name)| format!("{}: {}", printable(name), counted(types, "type")))
            .collect()
    }
}
