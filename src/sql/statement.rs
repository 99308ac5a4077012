//! What each word means where it stands.

use super::frame::{Aliased, Expect, Target, Verb};
use super::reader::Reader;
use super::script::{AccessKind, CallKind};
use super::token::{Token, TokenKind};
use super::words::{Key, is_hint};

impl Reader<'_> {
    pub(super) fn word(&mut self, token: Token<'_>) {
        let key = self.key_at(self.at).unwrap_or(Key::Name);
        match key {
            Key::Name => return self.named(token),
            Key::Select => self.select(),
            Key::Insert => self.insert(),
            Key::Update => self.update(),
            Key::Delete => self.delete(),
            Key::Merge => self.merge(),
            Key::Truncate => self.truncate(),
            Key::Replace => self.replace(),
            Key::Exec => return self.exec(),
            Key::Perform if self.is_body => self.select(),
            Key::Copy => return self.copy(token),
            Key::Create | Key::Alter => return self.define(key),
            Key::Drop | Key::Declare => self.end_statement(),
            Key::Grant => return self.grant(),
            Key::With => self.with(),
            Key::From => self.from(),
            Key::Join | Key::Apply => self.join(),
            Key::Using => self.using(),
            Key::Into => self.into(),
            Key::Set => self.set(),
            Key::Values | Key::Ends => self.end_tables(),
            Key::Union => {
                self.end_tables();
                self.frame().selected = false;
            }
            Key::Begin => self.begin(token.line),
            Key::Start if self.word_is(self.at + 1, "transaction") => {
                self.end_statement();
                self.begin_transaction(token.line);
            }
            Key::Commit => {
                self.end_statement();
                self.commit();
            }
            Key::References => return self.references(),
            Key::Fetch => return self.fetch(),
            Key::Perform | Key::Start | Key::Bulk if self.frame().expects != Expect::Nothing => {
                return self.named(token);
            }
            _ => {}
        }
        self.at += 1;
    }

    fn end_tables(&mut self) {
        let frame = self.frame();
        frame.in_tables = false;
        frame.expects = Expect::Nothing;
    }

    /// A statement begins, unless it is what a `WITH` was written for.
    fn start(&mut self, verb: Verb) {
        if self.frame().verb == Verb::With {
            self.frame().in_with = false;
        } else {
            self.end_statement();
        }
        self.frame().verb = verb;
    }

    fn select(&mut self) {
        let frame = self.frame();
        let goes_on = !frame.selected
            && match frame.verb {
                Verb::None | Verb::With | Verb::Select | Verb::Insert => true,
                Verb::Update | Verb::Delete | Verb::Merge => false,
            };
        if !goes_on {
            self.start(Verb::Select);
        }
        let frame = self.frame();
        frame.in_with = false;
        if frame.verb != Verb::Insert {
            frame.verb = Verb::Select;
        }
        frame.selected = true;
        frame.in_tables = false;
        frame.expects = Expect::Nothing;
    }

    fn insert(&mut self) {
        let within = self.frame().verb == Verb::Merge && self.previous_is("then");
        if !within && !self.symbol_at(self.at + 1, '(') {
            self.start(Verb::Insert);
            self.frame().expects = Expect::Target(AccessKind::Insert);
        }
    }

    fn update(&mut self) {
        let no_statement = self.symbol_at(self.at + 1, '(')
            || self.key_at(self.at + 1) == Some(Key::Set)
            || self.word_is(self.at + 1, "statistics")
            || ["for", "on", "key", "no"]
                .iter()
                .any(|word| self.previous_is(word));
        if !no_statement {
            self.start(Verb::Update);
            self.frame().expects = Expect::Target(AccessKind::Update);
        }
    }

    fn delete(&mut self) {
        let within = self.frame().verb == Verb::Merge && self.previous_is("then");
        if !within && !self.previous_is("on") {
            self.start(Verb::Delete);
            self.frame().expects = Expect::Target(AccessKind::Delete);
        }
    }

    fn merge(&mut self) {
        let next = self.key_at(self.at + 1);
        if matches!(next, Some(Key::Name | Key::Into | Key::Filler)) {
            self.start(Verb::Merge);
            self.frame().expects = Expect::Target(AccessKind::Update);
        }
    }

    fn truncate(&mut self) {
        if self.key_at(self.at + 1).is_some() {
            self.start(Verb::None);
            self.frame().expects = Expect::Target(AccessKind::Delete);
        }
    }

    fn replace(&mut self) {
        if self.key_at(self.at + 1) == Some(Key::Into) && self.frame().expects == Expect::Nothing {
            self.start(Verb::Insert);
            self.frame().expects = Expect::Target(AccessKind::Insert);
        }
    }

    fn from(&mut self) {
        let of_operator = self.previous_is("distinct")
            && self.at > 1
            && (self.word_is(self.at - 2, "is") || self.word_is(self.at - 2, "not"));
        let frame = self.frame();
        let has_source = frame.selected || matches!(frame.verb, Verb::Update | Verb::Delete);
        let of_delete = matches!(frame.expects, Expect::Target(AccessKind::Delete));
        if has_source && !of_operator && !of_delete {
            frame.expects = Expect::Source;
            frame.in_tables = true;
        }
    }

    fn join(&mut self) {
        let frame = self.frame();
        let has_source = frame.selected || matches!(frame.verb, Verb::Update | Verb::Delete);
        if has_source || frame.in_tables {
            frame.expects = Expect::Source;
            frame.in_tables = true;
        }
    }

    fn using(&mut self) {
        let frame = self.frame();
        if matches!(frame.verb, Verb::Merge | Verb::Delete) && !frame.selected {
            frame.expects = Expect::Source;
            frame.in_tables = frame.verb == Verb::Delete;
        }
    }

    fn into(&mut self) {
        let is_body = self.is_body;
        let frame = self.frame();
        let sets_variables = is_body && frame.verb == Verb::Select;
        if frame.expects == Expect::Nothing && frame.verb != Verb::None && !sets_variables {
            frame.expects = Expect::Target(AccessKind::Insert);
        }
    }

    fn set(&mut self) {
        match self.frame().verb {
            Verb::Update | Verb::Merge | Verb::Insert => self.end_tables(),
            _ => self.end_statement(),
        }
    }

    fn with(&mut self) {
        let mut at = self.at + 1;
        if self.key_at(at) == Some(Key::Recursive) {
            at += 1;
        }
        if self.word_is(at, "xmlnamespaces") || self.begins_cte(at) {
            self.start(Verb::With);
            self.frame().in_with = true;
            self.frame().verb = Verb::With;
        }
    }

    /// Whether `x AS (` or `x (a, b) AS (` stands at `at`.
    fn begins_cte(&self, at: usize) -> bool {
        const LONGEST_LIST: usize = 400;
        const OPTIONS: [&str; 4] = ["schemabinding", "encryption", "recompile", "view_metadata"];
        let is_name = self.key_at(at) == Some(Key::Name);
        if !is_name || OPTIONS.iter().any(|option| self.word_is(at, option)) {
            return false;
        }
        let mut after = at + 1;
        if self.symbol_at(after, '(') {
            let reach = after..after + LONGEST_LIST;
            match reach.into_iter().find(|&at| self.symbol_at(at, ')')) {
                Some(close) => after = close + 1,
                None => return false,
            }
        }
        self.key_at(after) == Some(Key::As)
    }

    fn begin(&mut self, line: u32) {
        const KINDS: [&str; 7] = [
            "tran",
            "transaction",
            "distributed",
            "work",
            "immediate",
            "exclusive",
            "deferred",
        ];
        self.end_statement();
        let next = self.at + 1;
        let alone = self.symbol_at(next, ';') && self.object.is_none() && !self.is_body;
        if alone || KINDS.iter().any(|kind| self.word_is(next, kind)) {
            self.begin_transaction(line);
        }
    }

    /// `FETCH NEXT FROM cursor`, which is no table.
    fn fetch(&mut self) {
        let from = (self.at + 1..self.at + 4).find(|&at| self.key_at(at) == Some(Key::From));
        if let Some(from) = from {
            self.end_statement();
            self.at = from;
        }
        self.at += 1;
    }

    /// `GRANT SELECT, INSERT ON t TO x`: permissions do nothing to a table.
    fn grant(&mut self) {
        self.at += 1;
        if !self.is_outermost() {
            return;
        }
        self.end_statement();
        while let Some(token) = self.token(self.at).copied() {
            let ends = token.kind == TokenKind::Batch
                || token.is(';')
                || self.word_is(self.at, "to")
                || self.key_at(self.at) == Some(Key::From);
            if ends {
                break;
            }
            self.at += 1;
        }
    }

    /// `COPY t (a, b) FROM stdin`, `COPY t TO ...`
    fn copy(&mut self, token: Token<'_>) {
        let begins = self.at == 0 || self.symbol_at(self.at - 1, ';');
        if self.frame().expects != Expect::Nothing {
            return self.named(token);
        }
        self.at += 1;
        if !begins || self.key_at(self.at) != Some(Key::Name) {
            return;
        }
        self.end_statement();
        let name = self.name();
        if self.symbol_at(self.at, '(') {
            self.skip_parentheses();
        }
        let kind = match self.key_at(self.at) {
            Some(Key::From) => AccessKind::Insert,
            _ => AccessKind::Read,
        };
        if !self.is_no_table(&name) {
            self.access(name, kind, token.line);
        }
    }

    /// `EXEC p`, `EXEC (@text)`, `EXEC sp_executesql N'...'`, `EXECUTE FUNCTION f()`
    fn exec(&mut self) {
        let no_statement =
            self.key_at(self.at + 1) == Some(Key::As) || self.previous_key() == Some(Key::With);
        self.at += 1;
        if no_statement {
            return;
        }
        let fills = self.frame().verb == Verb::Insert && !self.frame().selected;
        if !fills {
            self.end_statement();
        }
        let is_variable = |token: Option<&Token<'_>>| {
            token.is_some_and(|token| token.kind == TokenKind::Variable)
        };
        if is_variable(self.token(self.at)) && self.symbol_at(self.at + 1, '=') {
            self.at += 2;
        }
        while self.word_is(self.at, "function")
            || self.word_is(self.at, "procedure")
            || self.word_is(self.at, "immediate")
        {
            self.at += 1;
        }
        let Some(token) = self.token(self.at).copied() else {
            return;
        };
        match token.kind {
            TokenKind::Symbol if token.is('(') => {
                self.at += 1;
                self.run_text();
                self.at = self.at.max(1);
                if self.symbol_at(self.at, ')') {
                    self.at += 1;
                }
            }
            TokenKind::Text | TokenKind::Variable => self.run_text(),
            TokenKind::Word | TokenKind::Quoted => {
                let name = self.name();
                if name.simple().eq_ignore_ascii_case("sp_executesql") {
                    self.run_text();
                } else if name.simple().eq_ignore_ascii_case("format") {
                    self.runs_texts = true;
                } else if !name.is_system() && !name.simple().is_empty() {
                    self.call(name, CallKind::Procedure, token.line);
                }
            }
            _ => {}
        }
    }

    /// Runs the text that stands here, or one from a variable.
    fn run_text(&mut self) {
        let Some(token) = self.token(self.at).copied() else {
            return;
        };
        let from_variable = token.kind != TokenKind::Text;
        let text = self.joined();
        if from_variable {
            self.runs_texts = true;
        }
        if text.len() > super::name::HOLE.len_utf8() {
            self.read_text(&text, token.line, true, false);
        }
    }

    /// A name: of a table where one is expected, of a table expression, of a function, of anything else.
    fn named(&mut self, token: Token<'_>) {
        let expects = std::mem::take(&mut self.frame().expects);
        match expects {
            Expect::Source => self.source(token),
            Expect::Target(kind) => self.target(kind, token),
            Expect::Nothing => self.other_name(token),
        }
    }

    fn source(&mut self, token: Token<'_>) {
        let name = self.name();
        let hinted = self
            .token(self.at + 1)
            .is_some_and(|token| is_hint(token.text));
        if self.symbol_at(self.at, '(') && !hinted {
            let searches = ["containstable", "freetexttable"];
            if searches.contains(&&*name.simple().to_lowercase()) {
                self.at += 1;
                let table = self.name();
                self.at = self.at.saturating_sub(1);
                self.access(table, AccessKind::Read, token.line);
                self.skip_to_close();
                self.alias(Aliased::Other);
                return;
            }
            self.call(name, CallKind::Function, token.line);
            self.frame().alias_next = true;
            return;
        }
        if !self.is_no_table(&name) {
            self.access(name.clone(), AccessKind::Read, token.line);
        }
        self.alias(Aliased::Table(name));
    }

    fn skip_to_close(&mut self) {
        while let Some(token) = self.token(self.at) {
            let closes = token.is(')');
            let ends = token.is(';') || token.kind == TokenKind::Batch;
            if ends {
                return;
            }
            self.at += 1;
            if closes {
                return;
            }
        }
    }

    fn target(&mut self, kind: AccessKind, token: Token<'_>) {
        let name = self.name();
        if kind == AccessKind::Insert {
            if !self.is_no_table(&name) {
                self.access(name, kind, token.line);
            }
            return;
        }
        let transaction = self.innermost_transaction();
        self.frame().target = Some(Target {
            name: name.clone(),
            kind,
            line: token.line,
            transaction,
        });
        self.alias(Aliased::Table(name));
    }

    fn other_name(&mut self, token: Token<'_>) {
        if self.frame().in_with && self.begins_cte(self.at) {
            self.frame().next_cte = Some(token.text.to_lowercase());
            self.at += 1;
            if self.symbol_at(self.at, '(') {
                self.skip_parentheses();
            }
            return;
        }
        let name = self.name();
        if self.symbol_at(self.at, '(') && !is_hint(name.simple()) {
            self.call(name, CallKind::Function, token.line);
        }
    }
}
