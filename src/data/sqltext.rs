//! SQL in the code: texts that look like it, and texts that are run as it.

use std::collections::BTreeSet;

use super::counts;
use crate::base::ids::FileId;
use crate::base::intern::Name;
use crate::resolve::model::site::{Content, SiteForm};
use crate::resolve::model::{Model, TypeId};
use crate::sql::{AccessKind, Block, Call, CallKind, Guess, ObjectName, guess, read};
use crate::ties::{Certainty, FactKind, Ties};

/// A text with what it does.
pub(super) struct SqlText {
    pub file: FileId,
    pub line: u32,
    pub by: TypeId,
    pub member: Option<Name>,
    pub certainty: Certainty,
    pub block: Block,
    /// Lines within the text are lines of the file.
    pub spans_lines: bool,
}

impl SqlText {
    /// The line of the file that `line` of the text is.
    pub(super) fn line_of(&self, line: u32) -> u32 {
        if self.spans_lines {
            self.line + line.saturating_sub(1)
        } else {
            self.line
        }
    }
}

/// All of them, in order of place; a text that is run where it stands is there once.
pub(super) fn texts(model: &Model, ties: &Ties) -> Vec<SqlText> {
    let mut known: BTreeSet<(TypeId, Option<Name>, &str)> = BTreeSet::new();
    let mut found = Vec::new();
    let sites = model
        .sites
        .iter()
        .filter(|site| site.form == SiteForm::Text && counts(model, site.from));
    for site in sites {
        let Some(Content::Text(text)) = site.args.first().map(|arg| &arg.content) else {
            continue;
        };
        known.insert((site.from, site.from_member, text));
        found.push(SqlText {
            file: site.file,
            line: site.line,
            by: site.from,
            member: site.from_member,
            certainty: Certainty::Certain,
            block: read(text).whole(),
            spans_lines: true,
        });
    }
    let run = ties
        .facts
        .iter()
        .filter(|fact| fact.kind == FactKind::Sql && counts(model, fact.by));
    for fact in run {
        if known.contains(&(fact.by, fact.member, &*fact.text)) {
            continue;
        }
        let Some(block) = run_as(&fact.text, &fact.detail, fact.line) else {
            continue;
        };
        found.push(SqlText {
            file: fact.file,
            line: fact.line,
            by: fact.by,
            member: fact.member,
            certainty: fact.certainty,
            block,
            spans_lines: false,
        });
    }
    found.sort_by_key(|text| (text.file, text.line));
    found
}

/// What a text that is given to a command does: SQL, the name of a procedure, or that of a table to fill.
fn run_as(text: &str, detail: &str, line: u32) -> Option<Block> {
    let trimmed = text.trim();
    let is_name = !trimmed.is_empty() && !trimmed.contains(|c: char| c.is_whitespace() || c == '(');
    let mut block = Block::default();
    if detail == "bulk-copy" {
        block.accesses.push(crate::sql::Access {
            name: ObjectName::parse(&trimmed.replace("{}", "\u{FFFC}")),
            kind: AccessKind::Insert,
            line,
            transaction: None,
            statement: 0,
            dynamic: false,
        });
    } else if guess(text) > Guess::Other {
        return Some(read(text).whole());
    } else if is_name && trimmed != "{}" {
        block.calls.push(Call {
            name: ObjectName::parse(&trimmed.replace("{}", "\u{FFFC}")),
            kind: CallKind::Procedure,
            line,
            transaction: None,
        });
    } else {
        return None;
    }
    Some(block)
}
