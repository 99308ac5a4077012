//! SQL within SQL: bodies of functions, and texts that are put together and run.

use super::guess::{Guess, guess};
use super::name::HOLE;
use super::reader::{Reader, read_nested};
use super::script::Access;
use super::token::{Token, TokenKind};
use super::words::Key;

/// How often texts within texts are read.
const MOST_TEXTS: u32 = 3;

impl Reader<'_> {
    /// A literal: the body of a function, or what may be run later.
    pub(super) fn text(&mut self, token: Token<'_>) {
        let is_body = self.previous_key() == Some(Key::As) && self.object.is_some();
        if is_body || self.previous_is("do") {
            self.one_statement = self.object.is_some();
            self.read_text(token.text, token.line, false, true);
            self.at += 1;
            return;
        }
        let text = self.joined();
        if guess(&text) == Guess::Sql {
            self.texts.push((text, token.line));
        }
    }

    /// The text put together here from literals and holes; its tokens are left behind.
    pub(super) fn joined(&mut self) -> String {
        let mut text = String::new();
        while let Some(token) = self.tokens.get(self.at).copied() {
            match token.kind {
                TokenKind::Text => text.push_str(&token.text.replace("''", "'")),
                TokenKind::Variable | TokenKind::Word | TokenKind::Quoted => text.push(HOLE),
                _ => break,
            }
            self.at += 1;
            if self.here_is('(') {
                self.skip_parentheses();
            }
            if self.here_is('+') {
                self.at += 1;
            } else if self.here_is('|') && self.symbol_at(self.at + 1, '|') {
                self.at += 2;
            } else {
                break;
            }
        }
        text
    }

    /// Leaves behind what stands in parentheses here.
    pub(super) fn skip_parentheses(&mut self) {
        let mut depth = 0_usize;
        while let Some(token) = self.tokens.get(self.at) {
            match token.kind {
                TokenKind::Symbol if token.is('(') => depth += 1,
                TokenKind::Symbol if token.is(')') => depth = depth.saturating_sub(1),
                TokenKind::Symbol if token.is(';') => return,
                TokenKind::Batch => return,
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                return;
            }
        }
    }

    /// Reads SQL within SQL into the current block.
    pub(super) fn read_text(&mut self, text: &str, line: u32, dynamic: bool, is_body: bool) {
        if self.nesting >= MOST_TEXTS {
            return;
        }
        let inner = read_nested(text, self.nesting + 1, is_body);
        let offset = line.saturating_sub(1);
        let transaction = self.innermost_transaction();
        let (before, mut last) = (self.statement + 1, self.statement);
        for access in inner.block.accesses {
            if !self.is_no_table(&access.name) {
                last = before + access.statement;
                self.block().accesses.push(Access {
                    line: access.line + offset,
                    transaction,
                    statement: last,
                    dynamic,
                    ..access
                });
            }
        }
        self.statement = last + 1;
        for call in inner.block.calls {
            self.call(call.name, call.kind, call.line + offset);
        }
        for mut object in inner.objects {
            object.line += offset;
            for access in &mut object.block.accesses {
                access.line += offset;
            }
            for call in &mut object.block.calls {
                call.line += offset;
            }
            for transaction in &mut object.block.transactions {
                transaction.line += offset;
            }
            self.script.objects.push(object);
        }
        for mut foreign_key in inner.foreign_keys {
            foreign_key.line += offset;
            self.script.foreign_keys.push(foreign_key);
        }
    }
}
