//! The pass over the tokens: levels of parentheses, batches, and where things are put.

use super::frame::{Aliased, Expect, Frame, Target};
use super::name::{HOLE, ObjectName};
use super::script::{Access, AccessKind, Block, Call, CallKind, Script, Transaction};
use super::token::{Token, TokenKind, tokens};
use super::words::{Key, is_hint, key};

/// Levels of parentheses that are told apart; deeper ones count as the deepest.
const DEEPEST: usize = 200;

pub(super) fn read(text: &str) -> Script {
    read_nested(text, 0, false)
}

pub(super) fn read_nested(text: &str, nesting: u32, is_body: bool) -> Script {
    let mut reader = Reader {
        tokens: tokens(text),
        at: 0,
        frames: vec![Frame::default()],
        beyond: 0,
        script: Script::default(),
        object: None,
        one_statement: false,
        table: None,
        ctes: Vec::new(),
        temporary: Vec::new(),
        open: Vec::new(),
        statement: 0,
        texts: Vec::new(),
        runs_texts: false,
        nesting,
        is_body,
    };
    while let Some(&token) = reader.tokens.get(reader.at) {
        let before = reader.at;
        reader.step(token);
        // Every step gets on; this holds even for one that forgot to.
        reader.at = reader.at.max(before + 1);
    }
    reader.end_batch();
    let objects = reader
        .script
        .objects
        .iter_mut()
        .map(|object| &mut object.block);
    for block in objects.chain([&mut reader.script.block]) {
        block.accesses.sort_by_key(|access| access.line);
    }
    reader.script
}

pub(super) struct Reader<'a> {
    pub tokens: Vec<Token<'a>>,
    pub at: usize,
    /// Levels of parentheses, outer before inner; never empty.
    frames: Vec<Frame>,
    /// Levels that are not told apart.
    beyond: usize,
    pub script: Script,
    /// The view, procedure, function or trigger being read, an index into the script's objects.
    pub object: Option<usize>,
    /// It ends with its first statement.
    pub one_statement: bool,
    /// The table whose columns are being declared.
    pub table: Option<ObjectName>,
    /// Common table expressions in scope: name, first access and end of accesses.
    ctes: Vec<(String, usize, usize)>,
    /// Temporary tables without `#`.
    pub temporary: Vec<String>,
    /// Transactions that are open.
    open: Vec<u32>,
    /// Number of the statement that is being read.
    pub statement: u32,
    /// Texts that may be run.
    pub texts: Vec<(String, u32)>,
    /// A variable is run as SQL.
    pub runs_texts: bool,
    pub nesting: u32,
    /// The text is the body of a function, in which `INTO` sets variables.
    pub is_body: bool,
}

impl<'a> Reader<'a> {
    fn step(&mut self, token: Token<'a>) {
        match token.kind {
            TokenKind::Batch => {
                self.end_batch();
                self.at += 1;
            }
            TokenKind::Symbol => self.symbol(token),
            TokenKind::Text => self.text(token),
            TokenKind::Variable => self.variable(),
            TokenKind::Number => self.at += 1,
            TokenKind::Word | TokenKind::Quoted => self.word(token),
        }
    }

    fn symbol(&mut self, token: Token<'_>) {
        match token.text {
            "(" => self.open_level(),
            ")" => self.close_level(),
            ";" => self.end_of_statement(),
            "," if self.frame().in_tables => self.frame().expects = Expect::Source,
            _ => {}
        }
        self.at += 1;
    }

    /// A table variable where a table is expected is no table.
    fn variable(&mut self) {
        let frame = self.frame();
        let expected = std::mem::take(&mut frame.expects);
        self.at += 1;
        if expected != Expect::Nothing && !self.here_is('.') {
            self.alias(Aliased::Other);
        }
    }

    /// The level that is being read.
    pub(super) fn frame(&mut self) -> &mut Frame {
        if self.frames.is_empty() {
            self.frames.push(Frame::default());
        }
        let last = self.frames.len() - 1;
        &mut self.frames[last]
    }

    pub(super) fn is_outermost(&self) -> bool {
        self.frames.len() <= 1
    }

    pub(super) fn token(&self, at: usize) -> Option<&Token<'a>> {
        self.tokens.get(at)
    }

    /// The keyword at `at`; [`Key::Name`] for a name, `None` for anything else.
    pub(super) fn key_at(&self, at: usize) -> Option<Key> {
        let token = self.tokens.get(at)?;
        match token.kind {
            TokenKind::Word => Some(key(token.text)),
            TokenKind::Quoted => Some(Key::Name),
            _ => None,
        }
    }

    pub(super) fn previous_key(&self) -> Option<Key> {
        self.key_at(self.at.checked_sub(1)?)
    }

    pub(super) fn previous_is(&self, word: &str) -> bool {
        self.at
            .checked_sub(1)
            .is_some_and(|at| self.word_is(at, word))
    }

    pub(super) fn word_is(&self, at: usize, word: &str) -> bool {
        let token = self.tokens.get(at);
        token.is_some_and(|token| {
            token.kind == TokenKind::Word && token.text.eq_ignore_ascii_case(word)
        })
    }

    pub(super) fn symbol_at(&self, at: usize, symbol: char) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is(symbol))
    }

    pub(super) fn here_is(&self, symbol: char) -> bool {
        self.symbol_at(self.at, symbol)
    }

    fn open_level(&mut self) {
        if self.frames.len() >= DEEPEST {
            self.beyond += 1;
            return;
        }
        let follows = self.previous_key();
        let is_cte = follows == Some(Key::As) || self.previous_is("materialized");
        let accesses = self.block().accesses.len();
        let mut child = Frame {
            accesses,
            ..Frame::default()
        };
        let frame = self.frame();
        if frame.expects == Expect::Source && follows != Some(Key::Filler) {
            frame.expects = Expect::Nothing;
            frame.alias_next = true;
            child.expects = Expect::Source;
            child.in_tables = true;
        }
        if is_cte && let Some(name) = frame.next_cte.take() {
            self.ctes.push((name.clone(), accesses, accesses));
            child.cte = Some(name);
        }
        child.ctes = self.ctes.len();
        self.frames.push(child);
    }

    fn close_level(&mut self) {
        if self.beyond > 0 {
            self.beyond -= 1;
            return;
        }
        self.end_statement();
        if self.is_outermost() {
            return;
        }
        let Some(closed) = self.frames.pop() else {
            return;
        };
        if closed.cte.is_some() {
            let end = self.block().accesses.len();
            if let Some(last) = self.ctes.last_mut() {
                (last.1, last.2) = (closed.accesses, end);
            }
        }
        if std::mem::take(&mut self.frame().alias_next) {
            self.at += 1;
            self.alias(Aliased::Other);
            self.at -= 1;
        }
    }

    /// Ends the statement of the innermost level: what it writes is known now.
    pub(super) fn end_statement(&mut self) {
        let frame = std::mem::take(self.frame());
        if let Some(target) = frame.target {
            self.write(target, &frame.aliases);
        }
        self.ctes.truncate(frame.ctes);
        *self.frame() = Frame {
            cte: frame.cte,
            ctes: frame.ctes,
            accesses: frame.accesses,
            ..Frame::default()
        };
        if self.is_outermost() {
            self.statement += 1;
        }
    }

    /// Ends everything that is open within the outermost level.
    pub(super) fn end_levels(&mut self) {
        self.beyond = 0;
        while !self.is_outermost() {
            self.end_statement();
            self.frames.pop();
        }
        self.end_statement();
        self.frame().alias_next = false;
    }

    fn end_of_statement(&mut self) {
        self.end_levels();
        if self.one_statement {
            self.end_object();
        }
    }

    /// Ends the view, procedure, function or trigger that is being read.
    pub(super) fn end_object(&mut self) {
        let texts = std::mem::take(&mut self.texts);
        if std::mem::take(&mut self.runs_texts) {
            for (text, line) in texts {
                self.read_text(&text, line, true, false);
            }
        }
        self.object = None;
        self.one_statement = false;
        self.open.clear();
    }

    fn end_batch(&mut self) {
        self.end_levels();
        self.end_object();
        self.table = None;
    }

    /// Where statements are recorded.
    pub(super) fn block(&mut self) -> &mut Block {
        let object = self
            .object
            .and_then(|index| self.script.objects.get_mut(index));
        match object {
            Some(object) => &mut object.block,
            None => &mut self.script.block,
        }
    }

    pub(super) fn begin_transaction(&mut self, line: u32) {
        let transactions = &mut self.block().transactions;
        let index = transactions.len() as u32;
        transactions.push(Transaction { line });
        self.open.push(index);
    }

    pub(super) fn commit(&mut self) {
        self.open.pop();
    }

    pub(super) fn access(&mut self, name: ObjectName, kind: AccessKind, line: u32) {
        let access = Access {
            name,
            kind,
            line,
            transaction: self.open.last().copied(),
            statement: self.statement,
            dynamic: false,
        };
        self.block().accesses.push(access);
    }

    pub(super) fn call(&mut self, name: ObjectName, kind: CallKind, line: u32) {
        let call = Call {
            name,
            kind,
            line,
            transaction: self.open.last().copied(),
        };
        self.block().calls.push(call);
    }

    /// Records the write of a statement, by the table that an alias stands for.
    fn write(&mut self, target: Target, aliases: &[(String, Aliased)]) {
        let Target {
            mut name,
            kind,
            line,
            transaction,
        } = target;
        if name.parts.len() == 1 {
            let simple = name.simple().to_lowercase();
            match aliases.iter().find(|(alias, _)| *alias == simple) {
                Some((_, Aliased::Table(table))) => name = table.clone(),
                Some((_, Aliased::Other)) => return,
                None => {}
            }
        }
        let within = self.cte(&name).map(|(from, to)| from..to);
        if let Some(range) = within {
            // A write through a table expression reaches the table that it selects from.
            let first = self
                .block()
                .accesses
                .get(range)
                .and_then(|range| range.first());
            match first.map(|access| access.name.clone()) {
                Some(table) => name = table,
                None => return,
            }
        }
        if !self.is_no_table(&name) {
            let access = Access {
                name,
                kind,
                line,
                transaction,
                statement: self.statement,
                dynamic: false,
            };
            self.block().accesses.push(access);
        }
    }

    pub(super) fn innermost_transaction(&self) -> Option<u32> {
        self.open.last().copied()
    }

    /// The accesses of the common table expression that `name` means.
    pub(super) fn cte(&self, name: &ObjectName) -> Option<(usize, usize)> {
        if name.parts.len() != 1 {
            return None;
        }
        let simple = name.simple().to_lowercase();
        let found = self.ctes.iter().rev().find(|(cte, ..)| *cte == simple)?;
        Some((found.1, found.2))
    }

    /// Whether `name` means something temporary or of the system.
    pub(super) fn is_no_table(&self, name: &ObjectName) -> bool {
        let simple = name.simple();
        let lower = simple.to_lowercase();
        let in_trigger = self.object.is_some_and(|index| {
            let object = self.script.objects.get(index);
            object.is_some_and(|object| object.on.is_some())
        });
        simple.is_empty()
            || simple.starts_with('#')
            || name.is_system()
            || self.cte(name).is_some()
            || (name.parts.len() == 1
                && (self.temporary.contains(&lower)
                    || (in_trigger && matches!(&*lower, "inserted" | "deleted"))))
    }

    /// The name at the current token, which is left behind.
    pub(super) fn name(&mut self) -> ObjectName {
        let mut parts = Vec::new();
        while let Some(token) = self.tokens.get(self.at) {
            match token.kind {
                TokenKind::Word => parts.push(holes(token.text)),
                TokenKind::Quoted => parts.push(holes(&undoubled(token.text))),
                // `Shop..Orders`
                TokenKind::Symbol if token.is('.') && !parts.is_empty() => {
                    parts.push(String::new());
                }
                _ => break,
            }
            if !parts.last().is_some_and(String::is_empty) {
                self.at += 1;
            }
            if !self.here_is('.') || parts.len() > 8 {
                break;
            }
            self.at += 1;
        }
        ObjectName { parts }
    }

    /// An alias, if one stands here.
    pub(super) fn alias(&mut self, of: Aliased) {
        let says_as = self.key_at(self.at) == Some(Key::As);
        let at = self.at + usize::from(says_as);
        let Some(token) = self.tokens.get(at).copied() else {
            return;
        };
        let is_name = self.key_at(at) == Some(Key::Name) && !is_hint(token.text);
        if is_name && token.kind != TokenKind::Variable {
            self.at = at + 1;
            self.frame().aliases.push((token.text.to_lowercase(), of));
        }
    }
}

/// `name` with the doubled closing quotes undone.
fn undoubled(name: &str) -> String {
    name.replace("]]", "]").replace("\"\"", "\"")
}

/// `name` with `{0}` and the like as holes.
fn holes(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut rest = name;
    while let Some(open) = rest.find('{') {
        let Some(close) = rest[open..].find('}') else {
            break;
        };
        out.push_str(&rest[..open]);
        out.push(HOLE);
        rest = &rest[open + close + 1..];
    }
    out.push_str(rest);
    out
}
