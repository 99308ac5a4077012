//! SQL in the code: texts that look like it, texts that are run as it, queries over classes, and calls of methods that stand
//! for functions of the database.

use std::collections::{BTreeMap, BTreeSet};

use super::entities::Entities;
use super::queries::Classes;
use super::{counts, queries};
use crate::base::ids::FileId;
use crate::base::intern::Name;
use crate::resolve::model::site::{Content, SiteForm};
use crate::resolve::model::{CallKind as Called, Model, TypeId};
use crate::sql::{AccessKind, Block, Call, CallKind, Guess, ObjectName, guess, read};
use crate::ties::functions::FUNCTION;
use crate::ties::{Certainty, Fact, FactKind, Ties};

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

/// How rules say in `detail` that a text asks for classes.
const OVER_CLASSES: &str = "hql";

/// All of them, in order of place; a text that is run where it stands is there once.
pub(super) fn texts(model: &Model, ties: &Ties, entities: &mut Entities) -> Vec<SqlText> {
    let run = || {
        let facts = ties.facts.iter();
        facts.filter(|fact| fact.kind == FactKind::Sql && counts(model, fact.by))
    };
    let mut found = over_classes(model, run(), entities);
    found.extend(called(model, run()));
    // What asks for classes may look like SQL.
    let over_classes = run().filter(|fact| fact.detail == OVER_CLASSES);
    let over_classes: BTreeSet<(TypeId, Option<Name>, &str)> = over_classes
        .map(|fact| (fact.by, fact.member, &*fact.text))
        .collect();
    let mut known = over_classes.clone();
    let sites = model
        .sites
        .iter()
        .filter(|site| site.form == SiteForm::Text && counts(model, site.from));
    for site in sites {
        let Some(Content::Text(text)) = site.args.first().map(|arg| &arg.content) else {
            continue;
        };
        let place = (site.from, site.from_member, &**text);
        if over_classes.contains(&place) {
            continue;
        }
        known.insert(place);
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
    for fact in run() {
        if fact.detail != FUNCTION
            && !known.contains(&(fact.by, fact.member, &*fact.text))
            && let Some(block) = run_as(&fact.text, &fact.detail, fact.line)
        {
            found.push(of_fact(fact, block));
        }
    }
    found.sort_by_key(|text| (text.file, text.line));
    found
}

/// What the code at a fact has the database do.
fn of_fact(fact: &Fact, block: Block) -> SqlText {
    SqlText {
        file: fact.file,
        line: fact.line,
        by: fact.by,
        member: fact.member,
        certainty: fact.certainty,
        block,
        spans_lines: false,
    }
}

/// The texts that ask for classes.
fn over_classes<'f>(
    model: &Model,
    facts: impl Iterator<Item = &'f Fact>,
    entities: &mut Entities,
) -> Vec<SqlText> {
    let mut facts = facts.filter(|fact| fact.detail == OVER_CLASSES).peekable();
    if facts.peek().is_none() {
        return Vec::new();
    }
    let classes = Classes::new(model);
    let mut block = |fact: &Fact| queries::block((model, &classes), entities, fact);
    facts.map(|fact| of_fact(fact, block(fact))).collect()
}

/// The calls of methods that stand for functions of the database.
fn called<'f>(model: &Model, facts: impl Iterator<Item = &'f Fact>) -> Vec<SqlText> {
    // Overloads may stand for several.
    let mut functions: BTreeMap<(TypeId, Option<Name>), Vec<&Fact>> = BTreeMap::new();
    for fact in facts.filter(|fact| fact.detail == FUNCTION) {
        let known = functions.entry((fact.by, fact.member)).or_default();
        if known.iter().all(|other| other.text != fact.text) {
            known.push(fact);
        }
    }
    if functions.is_empty() {
        return Vec::new();
    }
    let made = |call| functions_at(model, &functions, call);
    model.calls.iter().flat_map(made).collect()
}

/// The functions that a call may run: which overload is bound is not told, so that of several none is certain.
fn functions_at(
    model: &Model,
    functions: &BTreeMap<(TypeId, Option<Name>), Vec<&Fact>>,
    call: &crate::resolve::model::Call,
) -> Vec<SqlText> {
    let callee = (call.to, Some(call.to_member));
    let Some(known) = functions.get(&callee) else {
        return Vec::new();
    };
    let is_own = (call.from, Some(call.from_member)) == callee;
    if call.kind != Called::Call || is_own || !counts(model, call.from) {
        return Vec::new();
    }
    let sure = if known.len() > 1 {
        Certainty::Likely
    } else {
        Certainty::Certain
    };
    let text = |fact: &&Fact| {
        let mut block = Block::default();
        block.calls.push(Call {
            name: ObjectName::parse(&fact.text),
            kind: CallKind::Function,
            line: call.line,
            transaction: None,
        });
        SqlText {
            file: call.file,
            line: call.line,
            by: call.from,
            member: Some(call.from_member),
            certainty: fact.certainty.max(sure),
            ..of_fact(fact, block)
        }
    };
    known.iter().map(text).collect()
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
