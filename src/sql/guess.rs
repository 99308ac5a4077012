//! Whether a text is SQL.
//!
//! Code is full of sentences that begin with *Select* or *Update*. A text that is run as SQL is read as such whatever
//! it looks like; of any other one, only what no sentence looks like counts.

use super::name::HOLE;
use super::token::{TokenKind, tokens};
use super::words::{Key, key};

/// What a text looks like.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Guess {
    /// Something else.
    Other,
    /// It begins as SQL does, and as sentences do.
    Perhaps,
    /// SQL.
    Sql,
}

/// How much of a text is looked at.
const HEAD: usize = 4000;

/// Whether `text` begins with a word that a statement may begin with, or with a comment.
#[must_use]
pub fn may_begin(text: &str) -> bool {
    let begin = text.trim_start_matches(|c: char| c.is_whitespace() || c == '(' || c == ';');
    let length = begin.bytes().take_while(u8::is_ascii_alphabetic).count();
    begins(&begin[..length]) || begin.starts_with("--") || begin.starts_with("/*")
}

/// What `text` looks like.
#[must_use]
pub fn guess(text: &str) -> Guess {
    let begin = text.trim_start_matches(|c: char| c.is_whitespace() || c == '(' || c == ';');
    if !may_begin(begin) {
        return Guess::Other;
    }
    let end = (0..=begin.len().min(HEAD))
        .rev()
        .find(|&at| begin.is_char_boundary(at));
    judge(&begin[..end.unwrap_or(0)])
}

/// Whether a statement may begin with `word`.
fn begins(word: &str) -> bool {
    const FIRST: [&str; 23] = [
        "SELECT", "INSERT", "UPDATE", "DELETE", "MERGE", "TRUNCATE", "WITH", "EXEC", "EXECUTE",
        "CALL", "DECLARE", "IF", "BEGIN", "SET", "CREATE", "ALTER", "REPLACE", "BULK", "USE",
        "COPY", "DROP", "FROM", "JOIN",
    ];
    FIRST.iter().any(|first| first.eq_ignore_ascii_case(word))
}

fn judge(text: &str) -> Guess {
    let tokens = tokens(text);
    let words: Vec<(Key, bool)> = tokens
        .iter()
        .filter(|token| token.kind == TokenKind::Word)
        .map(|token| {
            let upper = token.text.bytes().all(|byte| !byte.is_ascii_lowercase());
            (key(token.text), upper)
        })
        .collect();
    let has = |wanted: Key| words.iter().any(|(key, _)| *key == wanted);
    let Some(&(first, _)) = words.first() else {
        return Guess::Other;
    };
    let complete = match first {
        Key::Select | Key::Delete => has(Key::From),
        Key::Insert => has(Key::Into) && (has(Key::Values) || has(Key::Select) || has(Key::Exec)),
        Key::Update => has(Key::Set),
        Key::Merge => has(Key::Using),
        Key::With => has(Key::As) && (has(Key::Select) || has(Key::Update) || has(Key::Delete)),
        Key::Truncate => words.get(1).is_some_and(|(key, _)| *key == Key::Filler),
        Key::Create | Key::Alter | Key::Drop => {
            matches!(words.get(1), Some((Key::Filler | Key::Name, _)))
        }
        Key::Exec | Key::From | Key::Join => true,
        _ => {
            has(Key::Select)
                || has(Key::Update)
                || has(Key::Insert)
                || has(Key::Delete)
                || has(Key::Exec)
        }
    };
    if !complete {
        return Guess::Other;
    }
    let is_key = |key: Key| !matches!(key, Key::Name | Key::Filler | Key::Ends);
    let shouts = words
        .iter()
        .filter(|(key, _)| is_key(*key))
        .all(|(_, upper)| *upper);
    let symbols = tokens.iter().any(|token| match token.kind {
        TokenKind::Variable => true,
        TokenKind::Quoted => !token.text.contains(' '),
        TokenKind::Symbol => matches!(token.text, "*" | "=" | "<" | ">"),
        TokenKind::Word => token.text.contains('_') || token.text.contains(HOLE),
        _ => false,
    });
    let clauses = words.iter().filter(|(key, _)| is_key(*key)).count();
    match (shouts, symbols) {
        (true, _) if clauses > 1 => Guess::Sql,
        (_, true) if clauses > 1 && first != Key::From && first != Key::Join => Guess::Sql,
        _ => Guess::Perhaps,
    }
}
