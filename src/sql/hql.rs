//! Queries in the language of NHibernate: SQL over classes and their properties.
//!
//! As with SQL, there is no grammar: a few words tell where classes are named, and what stands behind them names one or leads
//! to one from an alias, `join order.Lines`. Any text is read, in time linear in its length.

use std::collections::BTreeMap;

use super::script::AccessKind;

/// What a query takes its rows from, or changes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source {
    /// The name of the class, without its namespace.
    pub class: String,
    /// The properties that lead from there to what is meant; empty for the class itself.
    pub path: Vec<String>,
    /// What is done.
    pub kind: AccessKind,
    /// 1-based line.
    pub line: u32,
}

/// What stands before the name of a class.
const BEFORE: [&str; 5] = ["from", "join", "update", "delete", "into"];

/// What may stand between such a word and the name.
const BETWEEN: [&str; 4] = ["fetch", "class", "versioned", "from"];

/// What no alias is called.
const NO_ALIAS: [&str; 21] = [
    "as", "where", "order", "group", "having", "join", "inner", "left", "right", "full", "outer",
    "cross", "fetch", "set", "select", "union", "with", "on", "and", "or", "in",
];

/// What `text` takes its rows from, in order.
#[must_use]
pub fn sources(text: &str) -> Vec<Source> {
    let words = words(text);
    let mut reader = Reader {
        words: &words,
        aliases: BTreeMap::new(),
        found: Vec::new(),
    };
    let mut at = 0;
    while at < words.len() {
        at = reader.step(at);
    }
    reader.found
}

/// Words with their dots, commas and brackets, each with its line; what stands in quotes is left out.
fn words(text: &str) -> Vec<(&str, u32)> {
    let mut found = Vec::new();
    let mut line = 1;
    let mut quote = None;
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        let is_part = quote.is_none() && (c.is_alphanumeric() || matches!(c, '_' | '.' | '$'));
        if is_part {
            start.get_or_insert(at);
            continue;
        }
        if let Some(start) = start.take() {
            found.push((&text[start..at], line));
        }
        match (quote, c) {
            (None, '\'' | '"') => quote = Some(c),
            (Some(open), c) if c == open => quote = None,
            (None, ',' | '(' | ')') => found.push((&text[at..=at], line)),
            _ => {}
        }
        line += u32::from(c == '\n');
    }
    found
}

struct Reader<'t> {
    words: &'t [(&'t str, u32)],
    /// Classes and paths by alias.
    aliases: BTreeMap<String, (String, Vec<String>)>,
    found: Vec<Source>,
}

impl Reader<'_> {
    fn word(&self, at: usize) -> String {
        self.words
            .get(at)
            .map_or_else(String::new, |(word, _)| word.to_lowercase())
    }

    /// Reads what stands at `at`; yields where to go on.
    fn step(&mut self, at: usize) -> usize {
        let word = self.word(at);
        let is_begin = at == 0 || self.word(at - 1) == "(";
        let kind = match word.as_str() {
            "update" if is_begin => AccessKind::Update,
            "delete" if is_begin => AccessKind::Delete,
            "into" => AccessKind::Insert,
            "from" | "join" => AccessKind::Read,
            _ => return at + 1,
        };
        let mut at = at + 1;
        while BETWEEN.contains(&self.word(at).as_str()) {
            at += 1;
        }
        loop {
            at = self.source(at, kind);
            if word != "from" || self.word(at) != "," {
                return at;
            }
            at += 1;
        }
    }

    /// A name with its alias.
    fn source(&mut self, at: usize, kind: AccessKind) -> usize {
        let Some(&(name, line)) = self.words.get(at) else {
            return at + 1;
        };
        if !name.starts_with(|c: char| c.is_alphabetic())
            || BEFORE.contains(&self.word(at).as_str())
        {
            return at;
        }
        let (class, path) = self.meant(name);
        let mut after = at + 1;
        if self.word(after) == "as" {
            after += 1;
        }
        let alias = self.word(after);
        if alias.starts_with(|c: char| c.is_alphabetic())
            && !NO_ALIAS.contains(&alias.as_str())
            && !BEFORE.contains(&alias.as_str())
        {
            self.aliases.insert(alias, (class.clone(), path.clone()));
            after += 1;
        }
        self.found.push(Source {
            class,
            path,
            kind,
            line,
        });
        after
    }

    /// The class that a name means, and the properties that lead on from there.
    fn meant(&self, name: &str) -> (String, Vec<String>) {
        let mut parts = name.split('.').filter(|part| !part.is_empty());
        let first = parts.next().unwrap_or(name);
        if let Some((class, path)) = self.aliases.get(&first.to_lowercase()) {
            let path = path.iter().cloned().chain(parts.map(str::to_owned));
            return (class.clone(), path.collect());
        }
        let simple = name.rsplit('.').find(|part| !part.is_empty());
        (simple.unwrap_or(name).to_owned(), Vec::new())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let told = sources(text).into_iter().map(|source| {
            let names: Vec<String> = [source.class].into_iter().chain(source.path).collect();
            format!("{:?} {} {}", source.kind, names.join("."), source.line)
        });
        assert_eq!(told.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn classes_are_found() {
        check("from Order", &["Read Order 1"]);
        check(
            "from Shop.Model.Order as o where o.Id = :id",
            &["Read Order 1"],
        );
        check(
            "select o, c\nfrom Order o, Customer as c\nwhere o.Buyer = c",
            &["Read Order 2", "Read Customer 2"],
        );
        check(
            "delete Order o where exists (from Line l where l.Order = o)",
            &["Delete Order 1", "Read Line 1"],
        );
        check("delete from Order", &["Delete Order 1"]);
        check(
            "update versioned Order set Name = 'from Mars'",
            &["Update Order 1"],
        );
        check(
            "insert into Old (Id) select o.Id from Order o",
            &["Insert Old 1", "Read Order 1"],
        );
    }

    #[test]
    fn aliases_lead_on() {
        check(
            "from Order o left join fetch o.Lines l inner join l.Product where l.Count > 1",
            &[
                "Read Order 1",
                "Read Order.Lines 1",
                "Read Order.Lines.Product 1",
            ],
        );
    }

    #[test]
    fn anything_is_read() {
        for text in [
            "",
            "from",
            "from (",
            "join .",
            "from 'x",
            "update",
            "from a,",
            ", from from x",
        ] {
            let _ = sources(text);
        }
    }
}
