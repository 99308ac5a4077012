//! Using directives: those of the source that what is written needs.
//!
//! A file has directives for all that is in it, bodies and attributes included. What only those need would ask whoever
//! compiles a contract for packages that it does not mention.

use std::collections::BTreeSet;

use super::super::Code;
use super::IMPLICIT;
use crate::base::ids::Id;
use crate::base::intern::Name;
use crate::extract::skeleton::Declared;
use crate::resolve::model::TypeId;

/// What directives may name.
pub(super) struct Usings<'a> {
    code: &'a Code<'a>,
    /// Namespaces that something is written in, with those around them.
    written: BTreeSet<&'a str>,
    /// Namespaces of the source, with those around them.
    known: BTreeSet<&'a str>,
    /// Ids of the types that are written, and of all types of the source, without their numbers of parameters.
    ids: BTreeSet<&'a str>,
    sources: BTreeSet<&'a str>,
}

impl<'a> Usings<'a> {
    /// For a text in which `types` are written.
    pub(super) fn new(code: &'a Code<'a>, types: &BTreeSet<usize>) -> Self {
        let written = types.iter().filter_map(|&ty| code.report.types.get(ty));
        let known = code.report.types.iter();
        Self {
            code,
            ids: written.clone().map(|ty| plain(&ty.id)).collect(),
            sources: known.clone().map(|ty| plain(&ty.id)).collect(),
            written: written.flat_map(|ty| around(&ty.namespace)).collect(),
            known: known.flat_map(|ty| around(&ty.namespace)).collect(),
        }
    }

    /// The directives of a declaration of `ty` that is written as `lines`.
    pub(super) fn of(&self, ty: usize, declared: &'a Declared, lines: &[String]) -> Vec<&'a str> {
        let words: BTreeSet<&str> = lines.iter().flat_map(|line| words(line)).collect();
        let outside = self.outside(ty, &words);
        let all: BTreeSet<&str> = outside.iter().flatten().copied().collect();
        let usings = declared.usings.iter().map(String::as_str);
        let mut found: Vec<&str> = usings
            .filter(|using| self.is_needed(using, &words, &all))
            .collect();
        // A directive may hold for a whole project.
        for namespaces in &outside {
            if let [only] = namespaces[..]
                && !found.contains(&only)
                && !IMPLICIT.contains(&only)
            {
                found.push(only);
            }
        }
        found
    }

    /// The namespaces that each word may be of which `ty` mentions and which is from outside.
    fn outside(&self, ty: usize, words: &BTreeSet<&str>) -> Vec<Vec<&'a str>> {
        let (ty, names) = (TypeId::from_index(ty), &self.code.model.names);
        let externals = &self.code.model.externals;
        let start = externals.partition_point(|external| external.from < ty);
        let own = externals[start..].iter();
        let own = own.take_while(|external| external.from == ty);
        let mentioned = own.filter(|external| words.contains(names.text(external.name)));
        let texts = |of: &'a [Name]| of.iter().map(|&name| names.text(name)).collect();
        mentioned
            .map(|external| texts(&external.namespaces))
            .collect()
    }

    /// Whether a directive names what is there, all of which is written of the source, and something that is meant.
    fn is_needed(&self, using: &str, words: &BTreeSet<&str>, outside: &BTreeSet<&str>) -> bool {
        let (alias, target) = match using.split_once(" = ") {
            Some((alias, target)) => (Some(alias), target),
            None => (None, using),
        };
        let (is_static, target) = match target.strip_prefix("static ") {
            Some(target) => (true, target),
            None => (false, target),
        };
        let target = target.strip_prefix("global::").unwrap_or(target);
        let name = target.split('<').next().unwrap_or(target);
        if alias.is_some_and(|alias| !words.contains(alias)) {
            return false;
        }
        let is_type = alias.is_some() || is_static;
        if self.known.contains(name) {
            return self.written.contains(name);
        }
        if !is_type {
            return outside.contains(name);
        }
        !self.sources.contains(name) || self.ids.contains(name)
    }
}

/// An id without the number of type parameters.
fn plain(id: &str) -> &str {
    id.split('`').next().unwrap_or(id)
}

/// The identifiers of a line, remarks aside.
fn words(line: &str) -> impl Iterator<Item = &str> {
    let is_remark = line.trim_start().starts_with("//");
    let code = line.split(" // ").next().filter(|_| !is_remark);
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let words = code.unwrap_or_default().split(move |c| !is_part(c));
    words.filter(|word| !word.is_empty())
}

/// A namespace and all around it.
fn around(namespace: &str) -> impl Iterator<Item = &str> {
    let ends = namespace.match_indices('.').map(|(at, _)| at);
    ends.chain(std::iter::once(namespace.len()))
        .map(|end| &namespace[..end])
}
