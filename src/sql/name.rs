//! Names of tables and procedures, as far as they are written.

use std::fmt;

/// Stands in a text for what is only known at run time: an interpolated value, a concatenated variable.
pub const HOLE: char = '\u{FFFC}';

/// The name of a table, view, procedure or function, outermost part first: `[Shop].[dbo].[Orders]`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct ObjectName {
    /// Its parts without quotes; empty for the schema that is left out in `Shop..Orders`.
    pub parts: Vec<String>,
}

/// Schemas that are meant where none is written.
const DEFAULT_SCHEMAS: [&str; 3] = ["dbo", "public", "main"];

impl ObjectName {
    /// The name `text` stands for, as an attribute or a mapping writes it: dotted, quoted or not.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut parts = vec![String::new()];
        let mut quote = None;
        for c in text.trim().chars() {
            match (quote, c) {
                (None, '[') => quote = Some(']'),
                (None, '"' | '`') => quote = Some(c),
                (Some(end), c) if c == end => quote = None,
                (None, '.') => parts.push(String::new()),
                (_, c) => {
                    if let Some(last) = parts.last_mut() {
                        last.push(c);
                    }
                }
            }
        }
        Self { parts }
    }

    /// `name` in `schema`.
    #[must_use]
    pub fn in_schema(schema: Option<&str>, name: &str) -> Self {
        let parts = schema.into_iter().chain([name]);
        Self {
            parts: parts.map(str::to_owned).collect(),
        }
    }

    /// The last part.
    #[must_use]
    pub fn simple(&self) -> &str {
        self.parts.last().map_or("", String::as_str)
    }

    /// The schema, where one is written and is not the one that is meant anyway; in lower case.
    #[must_use]
    pub fn schema(&self) -> Option<String> {
        let index = self.parts.len().checked_sub(2)?;
        let schema = self.parts[index].to_lowercase();
        (!schema.is_empty() && !DEFAULT_SCHEMAS.contains(&&*schema)).then_some(schema)
    }

    /// What equal names have in common: schema and name without regard to case. The database is left out, since it
    /// is another one on every machine.
    #[must_use]
    pub fn key(&self) -> (Option<String>, String) {
        (self.schema(), self.simple().to_lowercase())
    }

    /// Whether some part of it is only known at run time.
    #[must_use]
    pub fn is_computed(&self) -> bool {
        self.parts.iter().any(|part| part.contains(HOLE))
    }

    /// Whether it names something that the database brings along.
    #[must_use]
    pub fn is_system(&self) -> bool {
        const SCHEMAS: [&str; 5] = ["sys", "information_schema", "pg_catalog", "msdb", "tempdb"];
        const NAMES: [&str; 9] = [
            "sysobjects",
            "syscolumns",
            "sysindexes",
            "systypes",
            "sysusers",
            "sysprocesses",
            "sqlite_master",
            "sqlite_sequence",
            "dual",
        ];
        let simple = self.simple().to_lowercase();
        let outer = self.parts.split_last().map_or(&[][..], |(_, outer)| outer);
        outer
            .iter()
            .any(|part| SCHEMAS.contains(&&*part.to_lowercase()))
            || (outer.is_empty() && NAMES.contains(&&*simple))
    }
}

/// `dbo.Orders`, holes as `{}`.
impl fmt::Display for ObjectName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, part) in self.parts.iter().enumerate() {
            if index > 0 {
                f.write_str(".")?;
            }
            f.write_str(&part.replace(HOLE, "{}"))?;
        }
        Ok(())
    }
}
