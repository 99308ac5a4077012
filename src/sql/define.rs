//! `CREATE` and `ALTER`: the objects of a script and the references between tables.

use super::name::ObjectName;
use super::reader::Reader;
use super::script::{AccessKind, ForeignKey, Object, ObjectKind};
use super::token::TokenKind;
use super::words::Key;

/// Words between `CREATE` and what is created that are stepped over.
const MOST_MODIFIERS: usize = 12;

impl Reader<'_> {
    /// `CREATE ...`, `ALTER ...`
    pub(super) fn define(&mut self, verb: Key) {
        let Some((at, kind)) = self.kind_ahead() else {
            if self.is_outermost() {
                self.end_statement();
            }
            self.at += 1;
            return;
        };
        self.end_levels();
        let is_temporary =
            (self.at..at).any(|at| self.word_is(at, "temp") || self.word_is(at, "temporary"));
        self.at = at + 1;
        while ["if", "not", "exists", "only"]
            .iter()
            .any(|word| self.word_is(self.at, word))
        {
            self.at += 1;
        }
        let line = self.token(self.at).map_or(1, |token| token.line);
        let name = self.name();
        if name.simple().is_empty() {
            return;
        }
        if kind == ObjectKind::Table {
            self.define_table(name, line, verb, is_temporary);
        } else {
            self.define_code(name, line, kind);
        }
    }

    /// What is created here, and where the word for it stands.
    fn kind_ahead(&self) -> Option<(usize, ObjectKind)> {
        for at in self.at + 1..self.at + 1 + MOST_MODIFIERS {
            let token = self.token(at)?;
            let kind = match &*token.text.to_ascii_uppercase() {
                "TABLE" => ObjectKind::Table,
                "VIEW" => ObjectKind::View,
                "PROC" | "PROCEDURE" => ObjectKind::Procedure,
                "FUNCTION" => ObjectKind::Function,
                "TRIGGER" => ObjectKind::Trigger,
                "SYNONYM" => ObjectKind::Synonym,
                "OR" | "ALTER" | "REPLACE" | "TEMP" | "TEMPORARY" | "GLOBAL" | "LOCAL"
                | "UNLOGGED" | "EXTERNAL" | "FOREIGN" | "MATERIALIZED" | "CONSTRAINT"
                | "DEFINER" | "=" | "ALGORITHM" | "UNDEFINED" | "MERGE" | "TEMPTABLE" | "SQL"
                | "SECURITY" | "INVOKER" | "RECURSIVE" | "VIRTUAL" | "AGGREGATE" | "FORCE" => {
                    continue;
                }
                _ if matches!(token.kind, TokenKind::Quoted | TokenKind::Variable) => continue,
                _ => return None,
            };
            return Some((at, kind));
        }
        None
    }

    fn define_table(&mut self, name: ObjectName, line: u32, verb: Key, is_temporary: bool) {
        if is_temporary {
            self.temporary.push(name.simple().to_lowercase());
        }
        if self.is_no_table(&name) {
            self.table = None;
            return;
        }
        self.table = Some(name.clone());
        if verb == Key::Create {
            self.script
                .objects
                .push(object(ObjectKind::Table, name, line));
        }
    }

    fn define_code(&mut self, name: ObjectName, line: u32, kind: ObjectKind) {
        self.end_object();
        self.table = None;
        self.object = Some(self.script.objects.len());
        self.script.objects.push(object(kind, name, line));
        match kind {
            ObjectKind::View => self.one_statement = true,
            ObjectKind::Trigger => self.trigger_head(),
            ObjectKind::Synonym => {
                self.one_statement = true;
                if self.word_is(self.at, "for") {
                    self.at += 1;
                    let of = self.name();
                    self.access(of, AccessKind::Read, line);
                }
            }
            _ => {}
        }
    }

    /// From the name of a trigger to its body: the table it is on. The words for what it reacts to write nothing.
    fn trigger_head(&mut self) {
        let mut on = None;
        while let Some(token) = self.token(self.at).copied() {
            match self.key_at(self.at) {
                Some(Key::As | Key::Begin) => break,
                Some(Key::Exec) => {
                    self.one_statement = true;
                    break;
                }
                Some(Key::On) if on.is_none() => {
                    self.at += 1;
                    on = Some(self.name());
                    continue;
                }
                _ => {}
            }
            if token.is(';') || token.kind == TokenKind::Batch {
                break;
            }
            self.at += 1;
            let acts = matches!(
                self.key_at(self.at),
                Some(Key::Insert | Key::Update | Key::Delete | Key::Select | Key::Set)
            );
            if acts && token.text.eq_ignore_ascii_case("row") {
                break;
            }
        }
        let object = self
            .object
            .and_then(|index| self.script.objects.get_mut(index));
        if let Some(object) = object {
            object.on = on;
        }
    }

    /// `REFERENCES t (a)` in the declaration of a table.
    pub(super) fn references(&mut self) {
        let line = self.token(self.at).map_or(1, |token| token.line);
        self.at += 1;
        let Some(from) = self.table.clone() else {
            return;
        };
        if self.key_at(self.at).is_none() {
            return;
        }
        let to = self.name();
        if !to.simple().is_empty() {
            self.script.foreign_keys.push(ForeignKey { from, to, line });
        }
    }
}

fn object(kind: ObjectKind, name: ObjectName, line: u32) -> Object {
    Object {
        kind,
        name,
        on: None,
        line,
        block: super::Block::default(),
    }
}
