//! The text of a file as two teams would call it the same: names of namespaces, order of usings, blank lines and comments aside.

use std::collections::BTreeMap;

use crate::extract::facts::{FileFacts, MemberKind, TypeDeclId};

/// Lines of a file without what does not count, with their 1-based numbers.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Lines {
    /// The lines in order; those that name a namespace or import one are not among them.
    pub code: Vec<(u32, String)>,
    /// What is imported, sorted.
    pub imports: Vec<String>,
}

/// The lines of `text`, names replaced by what they are called on the other side.
pub(super) fn lines(text: &str, is_code: bool, renames: &[(String, String)]) -> Lines {
    let mut found = Lines::default();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        // What an assembly is called is not what it does.
        let is_aside = line.starts_with("//") || line.starts_with("[assembly:");
        if line.is_empty() || is_code && is_aside {
            continue;
        }
        let line = renamed(line, renames);
        let is_import = line.strip_prefix("using ").is_some_and(|rest| {
            rest.ends_with(';') && !rest.starts_with('(') && !rest.contains('(')
        });
        if is_code && is_import || line.starts_with("@using ") {
            found.imports.push(line);
        } else {
            found.code.push((index as u32 + 1, line));
        }
    }
    found.imports.sort();
    found.imports.dedup();
    found
}

impl Lines {
    /// Whether both say the same.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let texts = |lines: &Self| {
            lines
                .code
                .iter()
                .map(|(_, line)| line.clone())
                .collect::<Vec<_>>()
        };
        self.imports == other.imports && texts(self) == texts(other)
    }
}

/// `text` with every name of `renames` that stands alone replaced.
fn renamed(text: &str, renames: &[(String, String)]) -> String {
    let mut out = text.to_owned();
    for (old, new) in renames.iter().filter(|(old, _)| !old.is_empty()) {
        let mut from = 0;
        while let Some(at) = out.get(from..).and_then(|rest| rest.find(old.as_str())) {
            let (start, end) = (from + at, from + at + old.len());
            let is_part = |c: char| c.is_alphanumeric() || c == '_';
            let before = out[..start]
                .chars()
                .next_back()
                .is_some_and(|c| is_part(c) || c == '.');
            let after = out[end..].chars().next().is_some_and(is_part);
            if before || after {
                from = end;
                continue;
            }
            out.replace_range(start..end, new);
            from = start + new.len();
        }
    }
    out
}

/// The lines of each member by type and name, `Outer.Inner.Member`; of a type its own without those of members.
pub(super) fn by_member(facts: &FileFacts, lines: &Lines) -> BTreeMap<String, (u32, Vec<String>)> {
    let mut spans: Vec<(u32, u32, u32, String)> = Vec::new();
    for id in facts.types.ids() {
        let ty = &facts.types[id];
        let name = path(facts, id);
        spans.push((ty.start_line, ty.end_line, ty.line, name.clone()));
        for member in &ty.members {
            let own = match member.kind {
                MemberKind::Constructor => "#ctor",
                _ => facts.names.get(member.name.0 as usize).unwrap_or_default(),
            };
            spans.push((
                member.start_line,
                member.end_line,
                member.line,
                format!("{name}.{own}"),
            ));
        }
    }
    let mut found: BTreeMap<String, (u32, Vec<String>)> = BTreeMap::new();
    for (number, line) in &lines.code {
        let around = spans
            .iter()
            .filter(|(start, end, ..)| (start..=end).contains(&number));
        if let Some((_, _, at, name)) = around.min_by_key(|(start, end, ..)| end - start) {
            let (_, all) = found
                .entry(name.clone())
                .or_insert_with(|| (*at, Vec::new()));
            all.push(line.clone());
        }
    }
    found
}

fn path(facts: &FileFacts, id: TypeDeclId) -> String {
    let ty = &facts.types[id];
    let own = facts.names.get(ty.name.0 as usize).unwrap_or_default();
    match ty.parent {
        Some(outer) => format!("{}.{own}", path(facts, outer)),
        None => own.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_namespaces_and_the_order_of_usings_do_not_count() {
        let old = "\u{feff}using A.Site.Models;\nusing System;\n\nnamespace A.Site {\n  // new\n  class X { A.Sites y; }\n}\n";
        let new = "using System;\r\nusing B.Shop.Models;\r\nnamespace B.Shop {\r\nclass X { A.Sites y; }\r\n}";
        let renames = [("A.Site".to_owned(), "B.Shop".to_owned())];
        assert!(lines(old, true, &renames).is_same(&lines(new, true, &[])));
        assert!(!lines(old, true, &[]).is_same(&lines(new, true, &[])));
    }

    #[test]
    fn a_using_statement_is_code() {
        let text = "using (var x = Open())\nusing var y = Open();\nusing static A.B;";
        let found = lines(text, true, &[]);
        assert_eq!(found.imports, ["using static A.B;"]);
        assert_eq!(found.code.len(), 2);
    }
}
