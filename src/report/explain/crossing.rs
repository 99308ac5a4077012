//! What crosses a border as parameters, results and data, with what that is made of.

use std::collections::{BTreeMap, BTreeSet};

use super::answer::ContractRow;
use super::{Page, section};
use crate::report::model::{Crossed, Type};
use crate::report::printable::{counted, printable};

impl Page<'_> {
    /// The types that cross when the boundary `from` calls what it uses of `to`; as the cuts do, they speak of the whole boundary that
    /// uses them.
    pub(super) fn crossing(&self, from: Option<&str>, to: &BTreeSet<usize>) -> Vec<String> {
        let found = self.closure(from, to);
        let direct = found.iter().filter(|row| row.is_direct).count() as u64;
        let heading = format!(
            "The contract: {} as parameters, results or data, {} with what these are made of",
            counted(direct, "type"),
            found.len()
        );
        let lines = found.iter().map(|row| self.crossed(row)).collect();
        section(&heading, self.listed(lines))
    }

    /// The same as data.
    pub(super) fn contract_rows(
        &self,
        from: Option<&str>,
        to: &BTreeSet<usize>,
    ) -> Vec<ContractRow> {
        let rows = self.closure(from, to).into_iter();
        let rows = rows.map(|row| ContractRow {
            ty: self.id(row.ty),
            boundary: self
                .report
                .types
                .get(row.ty)
                .and_then(|ty| ty.home().map(str::to_owned)),
            through: self.id(row.through),
            member: row
                .member
                .and_then(|at| self.report.members.get(at).cloned()),
            is_direct: row.is_direct,
            at: row.at.map(|at| self.place(at)),
        });
        rows.collect()
    }

    fn closure(&self, from: Option<&str>, to: &BTreeSet<usize>) -> Vec<Crossed> {
        let Some(boundary) = from else {
            return Vec::new();
        };
        let cuts = self.report.cuts.iter().enumerate();
        let cuts: BTreeMap<usize, usize> = cuts
            .filter(|(_, cut)| cut.from == boundary && to.contains(&cut.ty))
            .map(|(index, cut)| (index, cut.ty))
            .collect();
        self.report.contract.closure(&cuts)
    }

    /// `OrderLine of Orders, through Order.Lines, src/Order.cs:12`
    fn crossed(&self, row: &Crossed) -> String {
        let home = self.report.types.get(row.ty);
        let home = home.and_then(Type::home);
        let home = home.map_or_else(String::new, |id| format!(" of {}", self.boundary_name(id)));
        let member = row.member.and_then(|at| self.report.members.get(at));
        let through = match member {
            Some(member) if member == "#ctor" => {
                format!("the parameters of {}", self.short(row.through))
            }
            Some(member) => format!("{}.{}", self.short(row.through), printable(member)),
            None if row.is_direct => "passed on".to_owned(),
            None => format!("base of {}", self.short(row.through)),
        };
        let way = if row.is_direct || member.is_none() {
            ""
        } else {
            "through "
        };
        let place = row.at.map_or_else(String::new, |at| self.place(at));
        format!("{}{home}, {way}{through}, {place}", self.short(row.ty))
    }
}
