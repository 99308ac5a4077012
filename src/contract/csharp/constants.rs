//! Constants that default values name: a contract has their values, since what declares them stays where it is.

use std::collections::BTreeMap;

use super::super::Code;
use crate::extract::skeleton::Declared;

/// How a default value that is a constant begins and ends: `default /* Limits.Most */`.
const START: &str = "default /* ";
const END: &str = " */";

/// The constants of a code base whose values are literals.
pub(super) struct Constants<'a> {
    /// By the id of the type and the name; `None` where several declarations differ.
    values: BTreeMap<&'a str, BTreeMap<&'a str, Option<&'a str>>>,
    /// Ids by simple name.
    ids: BTreeMap<&'a str, Vec<&'a str>>,
}

impl<'a> Constants<'a> {
    /// Linear in what is declared.
    pub(super) fn of(code: &Code<'a>) -> Self {
        let mut found = Self {
            values: BTreeMap::new(),
            ids: BTreeMap::new(),
        };
        for declared in code.declared.values().flatten() {
            found.add(declared);
        }
        found
    }

    fn add(&mut self, declared: &'a Declared) {
        let constants = declared.members.iter();
        let constants = constants
            .filter_map(|member| Some((member.name.as_str(), member.constant.as_deref()?)));
        for (name, value) in constants {
            let of_type = self.values.entry(&declared.id).or_default();
            let known = of_type.entry(name).or_insert(Some(value));
            *known = known.filter(|known| *known == value);
            let ids = self.ids.entry(&declared.name).or_default();
            if !ids.contains(&declared.id.as_str()) {
                ids.push(&declared.id);
            }
        }
    }

    /// `line`, which declares something in the type `id`, with the values of the constants that it names.
    pub(super) fn put(&self, line: &str, id: &str) -> String {
        let mut text = String::new();
        let mut rest = line;
        while let Some(at) = rest.find(START) {
            let name_at = at + START.len();
            let Some(length) = rest[name_at..].find(END) else {
                break;
            };
            let name = &rest[name_at..name_at + length];
            text.push_str(&rest[..at]);
            text.push_str(self.value(name, id).unwrap_or("default"));
            text.push_str(&rest[at + "default".len()..name_at + length + END.len()]);
            rest = &rest[name_at + length + END.len()..];
        }
        text.push_str(rest);
        text
    }

    /// The value of `Limits.Most`, or of `Most` in the type `id` or one around it. Of several types of the name nothing is
    /// said.
    fn value(&self, name: &str, id: &str) -> Option<&'a str> {
        let of = |id: &str, member: &str| *self.values.get(id)?.get(member)?;
        let Some((owner, member)) = name.rsplit_once('.') else {
            let mut around = std::iter::successors(Some(id), |at| Some(at.rsplit_once('.')?.0));
            return around.find_map(|at| of(at, name));
        };
        let simple = owner.rsplit('.').next().unwrap_or(owner);
        match self.ids.get(simple)?.as_slice() {
            [only] => of(only, member),
            _ => None,
        }
    }
}
