//! Reads the file strictly: everything that means nothing is a problem, and all problems are told at once.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::pattern::Pattern;
use super::{Accepted, Boundaries, Entry, FormProblem, Rule, slug};

/// Reads the text of a `boundaries.toml`.
///
/// # Errors
/// Everything that is wrong with it, in the order of the file.
pub fn read(text: &str) -> Result<Boundaries, Vec<FormProblem>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut reader = Reader {
        text,
        lines: line_starts(text),
        problems: Vec::new(),
    };
    for error in errors {
        let at = error.span().map_or(0, |span| span.start);
        reader.problem(at, error.message().to_owned());
    }
    let form = reader.form(table.get_ref());
    if reader.problems.is_empty() {
        return Ok(form);
    }
    reader.problems.sort();
    reader.problems.dedup();
    Err(reader.problems)
}

pub(super) type Key<'a> = Spanned<std::borrow::Cow<'a, str>>;
pub(super) type Value<'a> = Spanned<DeValue<'a>>;

/// The keys of the file itself; a section that other verbs read has its own module.
const SECTIONS: [&str; 11] = [
    "version", "boundary", "together", "apart", "kernel", "left-out", "platform", "overlay", "use",
    "budget", "rules",
];

pub(super) struct Reader<'t> {
    text: &'t str,
    /// Where each line starts: every entry has a line, and there may be thousands.
    lines: Vec<usize>,
    problems: Vec<FormProblem>,
}

impl Reader<'_> {
    fn form(&mut self, table: &DeTable<'_>) -> Boundaries {
        let mut form = Boundaries::default();
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "version" => self.version(value),
                "boundary" => {
                    form.boundaries = self.sections(key, value, |reader, table, span| {
                        reader.boundary(table, span)
                    });
                }
                "together" => {
                    form.together = self.sections(key, value, |reader, table, span| {
                        reader.rule(table, span, 1)
                    });
                }
                "apart" => {
                    form.apart = self.sections(key, value, |reader, table, span| {
                        reader.rule(table, span, 1)
                    });
                }
                "kernel" => form.kernel = self.list_section(value),
                "left-out" => form.left_out = self.list_section(value),
                "platform" => form.platform = self.platform(value),
                "overlay" => form.overlays = self.sections(key, value, Self::overlay),
                "budget" => {
                    let budgets = self.sections(key, value, Self::budget);
                    form.budgets = budgets.into_iter().flatten().collect();
                }
                "rules" => form.severities = self.severities(value),
                // Uses name boundaries, which have to be known first.
                "use" => {}
                _ => self.unknown(key, &SECTIONS),
            }
        }
        form.boundaries.sort_by_key(|boundary| boundary.line);
        self.unique_ids(&form);
        self.unique_layers(&form);
        if let Some((key, value)) = table.iter().find(|(key, _)| key.get_ref() == "use") {
            let ids: Vec<String> = form
                .boundaries
                .iter()
                .map(|known| known.id.clone())
                .collect();
            form.uses = self.sections(key, value, |reader, table, span| {
                reader.usage(table, span, &ids)
            });
        }
        form
    }

    fn version(&mut self, value: &Value<'_>) {
        let is_one = matches!(value.get_ref(), DeValue::Integer(number) if number.as_str() == "1");
        if !is_one {
            self.problem(value.span().start, "this program reads version 1");
        }
    }

    /// The tables of `[[key]]`.
    pub(super) fn sections<T>(
        &mut self,
        key: &Key<'_>,
        value: &Value<'_>,
        read: impl Fn(&mut Self, &DeTable<'_>, Range<usize>) -> T,
    ) -> Vec<T> {
        let DeValue::Array(items) = value.get_ref() else {
            let message = format!("is a list of sections: write [[{}]]", key.get_ref());
            self.problem(key.span().start, message);
            return Vec::new();
        };
        let mut found = Vec::new();
        for item in items {
            match item.get_ref() {
                DeValue::Table(table) => found.push(read(self, table, item.span())),
                _ => self.problem(item.span().start, "is not a section"),
            }
        }
        found
    }

    fn boundary(&mut self, table: &DeTable<'_>, span: Range<usize>) -> Accepted {
        let (line, _) = self.place(span.start);
        let mut boundary = Accepted {
            line,
            comments: self.comments_above(span.start),
            ..Accepted::default()
        };
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "id" => boundary.id = self.id(value),
                "name" => boundary.name = self.string(value),
                "owners" => boundary.owners = self.strings(value),
                "description" => boundary.description = Some(self.string(value)),
                "types" => boundary.types = self.entries(value),
                "pinned" => boundary.pinned = self.entries(value),
                _ => self.unknown(
                    key,
                    &["id", "name", "owners", "description", "types", "pinned"],
                ),
            }
        }
        if boundary.id.is_empty() {
            boundary.id = slug(&boundary.name);
        }
        if boundary.name.is_empty() {
            boundary.name.clone_from(&boundary.id);
        }
        if boundary.id.is_empty() {
            self.problem(span.start, "a boundary needs a name or an id");
        }
        boundary
    }

    pub(super) fn id(&mut self, value: &Value<'_>) -> String {
        let id = self.string(value);
        if !id.is_empty() && slug(&id) != id {
            let message = format!(
                "an id has lower case, digits and hyphens only: \"{}\"",
                slug(&id)
            );
            self.problem(value.span().start, message);
        }
        id
    }

    fn rule(&mut self, table: &DeTable<'_>, span: Range<usize>, least: usize) -> Rule {
        let (line, _) = self.place(span.start);
        let mut rule = Rule {
            line,
            comments: self.comments_above(span.start),
            ..Rule::default()
        };
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "types" => rule.types = self.entries(value),
                "reason" => rule.reason = Some(self.string(value)),
                _ => self.unknown(key, &["types", "reason"]),
            }
        }
        if rule.types.len() < least {
            self.problem(span.start, "a rule needs types");
        }
        rule
    }

    /// A section that only has `types`.
    fn list_section(&mut self, value: &Value<'_>) -> Vec<Entry> {
        let DeValue::Table(table) = value.get_ref() else {
            self.problem(value.span().start, "is a section with types");
            return Vec::new();
        };
        let mut entries = Vec::new();
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "types" => entries = self.entries(value),
                _ => self.unknown(key, &["types"]),
            }
        }
        entries
    }

    fn entries(&mut self, value: &Value<'_>) -> Vec<Entry> {
        let DeValue::Array(items) = value.get_ref() else {
            self.problem(value.span().start, "is a list of types, each in quotes");
            return Vec::new();
        };
        let mut entries = Vec::new();
        for item in items {
            let at = item.span();
            let text = self.string(item);
            match Pattern::parse(&text) {
                Ok(pattern) => {
                    let (line, column) = self.place(at.start);
                    entries.push(Entry {
                        pattern,
                        line,
                        column,
                        comment: self.comment_behind(at.end),
                    });
                }
                Err(_) if !matches!(item.get_ref(), DeValue::String(_)) => {}
                Err(message) => self.problem(at.start, message),
            }
        }
        entries
    }

    pub(super) fn strings(&mut self, value: &Value<'_>) -> Vec<String> {
        let DeValue::Array(items) = value.get_ref() else {
            self.problem(value.span().start, "is a list of texts, each in quotes");
            return Vec::new();
        };
        items.iter().map(|item| self.string(item)).collect()
    }

    pub(super) fn string(&mut self, value: &Value<'_>) -> String {
        if let DeValue::String(text) = value.get_ref() {
            return text.to_string();
        }
        let kind = value.get_ref().type_str();
        self.problem(
            value.span().start,
            format!("is {kind}; a text in quotes is expected"),
        );
        String::new()
    }

    fn unique_ids(&mut self, form: &Boundaries) {
        let mut lines: BTreeMap<&str, u32> = BTreeMap::new();
        for boundary in form
            .boundaries
            .iter()
            .filter(|boundary| !boundary.id.is_empty())
        {
            let first = *lines.entry(&boundary.id).or_insert(boundary.line);
            if first != boundary.line {
                let id = &boundary.id;
                self.problems.push(FormProblem {
                    line: boundary.line,
                    column: 1,
                    message: format!("the boundary of line {first} has the id \"{id}\", too"),
                });
            }
        }
    }

    pub(super) fn unknown(&mut self, key: &Key<'_>, known: &[&str]) {
        let message = format!(
            "there is no \"{}\" here; there is {}",
            key.get_ref(),
            known.join(", ")
        );
        self.problem(key.span().start, message);
    }

    pub(super) fn note(&mut self, problem: FormProblem) {
        self.problems.push(problem);
    }

    pub(super) fn problem(&mut self, at: usize, message: impl Into<String>) {
        let (line, column) = self.place(at);
        self.problems.push(FormProblem {
            line,
            column,
            message: message.into(),
        });
    }

    /// Line and column of a byte, both from 1.
    pub(super) fn place(&self, at: usize) -> (u32, u32) {
        let line = self.lines.partition_point(|&start| start <= at);
        let start = self.lines.get(line.saturating_sub(1)).copied();
        let before = self.text.get(start.unwrap_or(0)..at).unwrap_or_default();
        (line as u32, before.chars().count() as u32 + 1)
    }

    /// The comment in the rest of the line behind a value, unless the program wrote it (`#:`).
    fn comment_behind(&self, at: usize) -> Option<String> {
        let rest = self.text.get(at..)?.lines().next()?.trim_start();
        let rest = rest.strip_prefix(',').unwrap_or(rest).trim_start();
        own_comment(rest)
    }

    /// The comment lines right above the line of a byte, in order, but not those that the program wrote.
    pub(super) fn comments_above(&self, at: usize) -> Vec<String> {
        let before = self.text.get(..at).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        let lines = before[..start].lines().rev();
        let mut comments: Vec<String> = lines
            .map(str::trim)
            .take_while(|line| line.starts_with('#'))
            .filter_map(own_comment)
            .collect();
        comments.reverse();
        comments
    }
}

fn line_starts(text: &str) -> Vec<usize> {
    let ends = text.match_indices('\n').map(|(end, _)| end + 1);
    std::iter::once(0).chain(ends).collect()
}

/// Line and column of a byte of `text`, both from 1; the column in characters.
#[must_use]
pub fn place_of(text: &str, at: usize) -> (u32, u32) {
    let before = text.get(..at).unwrap_or(text);
    let line = before.matches('\n').count() as u32 + 1;
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    (line, before[start..].chars().count() as u32 + 1)
}

/// The text of a comment of the architect's; `#:` starts one that the program writes anew each time.
fn own_comment(text: &str) -> Option<String> {
    let comment = text
        .strip_prefix('#')
        .filter(|rest| !rest.starts_with(':'))?;
    Some(comment.trim().to_owned())
}
