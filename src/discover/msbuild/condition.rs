//! `Condition="..."`: comparisons, `and`, `or`, `!`, parentheses, `Exists` and `HasTrailingSlash`.

use super::super::framework::parse_version;
use super::super::path::{is_foreign, resolve};
use super::super::xml::Element;
use super::expand::closing;
use super::scope::Scope;

/// Parentheses and negations nested deeper than this are not followed.
const DEPTH_LIMIT: usize = 64;

/// One token; texts are already expanded.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Token {
    /// A quoted string or a bare `$(...)`.
    Text(String),
    /// A word: `and`, `or`, a function or a bare value.
    Word(String),
    /// `==`, `!=`, `<`, `>`, `<=`, `>=`, `!`, `(`, `)` or `,`.
    Operator(&'static str),
}

const OPERATORS: [&str; 10] = ["==", "!=", "<=", ">=", "<", ">", "!", "(", ")", ","];

impl Scope<'_> {
    /// Whether the condition of an element holds; relative paths in it start at `folder`. One that cannot be
    /// read does not hold, and is noted.
    pub(super) fn holds(&self, element: &Element, folder: &str) -> bool {
        let Some(condition) = element.attribute("Condition") else {
            return true;
        };
        if condition.trim().is_empty() {
            return true;
        }
        self.at_line(element.line);
        self.evaluate(condition, folder).unwrap_or_else(|| {
            self.undecided(format!("condition \"{condition}\" was taken as false"));
            false
        })
    }

    /// The truth of a condition, or `None` where it is no condition.
    fn evaluate(&self, condition: &str, folder: &str) -> Option<bool> {
        let mut parser = Parser {
            tokens: self.tokens(condition)?,
            at: 0,
            scope: self,
            folder,
        };
        let truth = parser.any(0)?;
        (parser.at == parser.tokens.len()).then_some(truth)
    }

    fn tokens(&self, condition: &str) -> Option<Vec<Token>> {
        let mut tokens = Vec::new();
        let mut rest = condition.trim_start();
        while let Some(first) = rest.chars().next() {
            let operator = OPERATORS
                .iter()
                .find(|operator| rest.starts_with(**operator));
            let length = if first == '\'' {
                let end = end_of_string(rest)?;
                tokens.push(Token::Text(self.expand(&rest[1..end]).into_owned()));
                end + 1
            } else if matches!(first, '$' | '@' | '%') && rest[1..].starts_with('(') {
                let end = closing(rest, 1)? + 1;
                tokens.push(Token::Text(self.expand(&rest[..end]).into_owned()));
                end
            } else if let Some(operator) = operator {
                tokens.push(Token::Operator(operator));
                operator.len()
            } else {
                let end = rest.find(|c: char| c.is_whitespace() || "()!<>=',$".contains(c));
                let end = end.unwrap_or(rest.len());
                tokens.push(Token::Word(rest[..end].to_owned()));
                end
            };
            if length == 0 {
                return None;
            }
            rest = rest[length..].trim_start();
        }
        Some(tokens)
    }
}

/// Offset of the quote that ends the string at the start of `text`; quotes inside `$(...)` do not.
fn end_of_string(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        if bytes[at] == b'\'' {
            return Some(at);
        }
        let reference = bytes[at] == b'$' && bytes.get(at + 1) == Some(&b'(');
        match reference.then(|| closing(text, at + 1)).flatten() {
            Some(end) => at = end + 1,
            None => at += 1,
        }
    }
    None
}

struct Parser<'s> {
    tokens: Vec<Token>,
    at: usize,
    scope: &'s Scope<'s>,
    folder: &'s str,
}

impl Parser<'_> {
    fn any(&mut self, depth: usize) -> Option<bool> {
        let mut truth = self.all(depth)?;
        while self.accepts_word("or") {
            truth |= self.all(depth)?;
        }
        Some(truth)
    }

    fn all(&mut self, depth: usize) -> Option<bool> {
        let mut truth = self.one(depth)?;
        while self.accepts_word("and") {
            truth &= self.one(depth)?;
        }
        Some(truth)
    }

    fn one(&mut self, depth: usize) -> Option<bool> {
        if depth > DEPTH_LIMIT {
            return None;
        }
        if self.accepts("!") {
            return Some(!self.one(depth + 1)?);
        }
        if self.accepts("(") {
            let truth = self.any(depth + 1)?;
            return self.accepts(")").then_some(truth);
        }
        let left = self.value()?;
        let Some(operator) = self.comparison() else {
            return Some(truth_of(&left).unwrap_or(false));
        };
        let right = self.value()?;
        compare(&left, operator, &right)
    }

    fn value(&mut self) -> Option<String> {
        let token = self.tokens.get(self.at)?.clone();
        self.at += 1;
        match token {
            Token::Text(text) => Some(text),
            Token::Word(name) if self.accepts("(") => self.function(&name),
            Token::Word(word) => Some(word),
            Token::Operator(_) => None,
        }
    }

    fn function(&mut self, name: &str) -> Option<String> {
        let argument = if self.accepts(")") {
            String::new()
        } else {
            let argument = self.value()?;
            if !self.accepts(")") {
                return None;
            }
            argument
        };
        let truth = if name.eq_ignore_ascii_case("Exists") {
            self.exists(&argument)
        } else if name.eq_ignore_ascii_case("HasTrailingSlash") {
            argument.ends_with(['/', '\\'])
        } else {
            return None;
        };
        Some(truth.to_string())
    }

    /// Whether every path of a list is there.
    fn exists(&self, list: &str) -> bool {
        let mut paths = list
            .split(';')
            .map(str::trim)
            .filter(|path| !path.is_empty())
            .peekable();
        let some = paths.peek().is_some();
        let files = self.scope.files;
        some && paths.all(|path| !is_foreign(path) && files.exists(&resolve(self.folder, path)))
    }

    fn accepts(&mut self, operator: &str) -> bool {
        let found = matches!(self.tokens.get(self.at), Some(Token::Operator(o)) if *o == operator);
        self.at += usize::from(found);
        found
    }

    fn accepts_word(&mut self, word: &str) -> bool {
        let next = self.tokens.get(self.at);
        let found = matches!(next, Some(Token::Word(w)) if w.eq_ignore_ascii_case(word));
        self.at += usize::from(found);
        found
    }

    fn comparison(&mut self) -> Option<&'static str> {
        match self.tokens.get(self.at) {
            Some(Token::Operator(operator)) if !matches!(*operator, "!" | "(" | ")" | ",") => {
                self.at += 1;
                Some(operator)
            }
            _ => None,
        }
    }
}

/// `==` and `!=` compare as numbers, as truth values, or as texts in any case; the others as versions.
fn compare(left: &str, operator: &str, right: &str) -> Option<bool> {
    let equal = || {
        left.eq_ignore_ascii_case(right)
            || left.to_lowercase() == right.to_lowercase()
            || number(left).is_some_and(|l| number(right) == Some(l))
            || truth_of(left).is_some_and(|l| truth_of(right) == Some(l))
    };
    match operator {
        "==" => Some(equal()),
        "!=" => Some(!equal()),
        _ => {
            let ordering = match (number(left), number(right)) {
                (Some(left), Some(right)) => left.partial_cmp(&right)?,
                _ => parse_version(left)?.cmp(&parse_version(right)?),
            };
            Some(match operator {
                "<" => ordering.is_lt(),
                ">" => ordering.is_gt(),
                "<=" => ordering.is_le(),
                _ => ordering.is_ge(),
            })
        }
    }
}

/// A decimal or hexadecimal number as MSBuild reads it.
fn number(text: &str) -> Option<f64> {
    if let Some(digits) = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        return u32::from_str_radix(digits, 16).ok().map(f64::from);
    }
    let plain = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+'));
    plain.then(|| text.parse().ok()).flatten()
}

/// The truth value that a text spells, if it spells one.
fn truth_of(text: &str) -> Option<bool> {
    let is = |words: &[&str]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
    if is(&["true", "on", "yes", "!false", "!off", "!no"]) {
        Some(true)
    } else {
        is(&["false", "off", "no", "!true", "!on", "!yes"]).then_some(false)
    }
}
