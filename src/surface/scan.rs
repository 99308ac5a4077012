//! Reads markup and scripts for what names something of the code: calls of helpers, attributes, addresses.
//!
//! This is no parser. It looks at each word and each quotation mark once, and takes what a rule knows; a text in another
//! language, or half of one, yields what can be read of it. Nothing is followed for longer than a line of reasonable length.

use serde::{Deserialize, Serialize};

use super::rules::{Says, TextRule};
use super::spelling::{arguments, field, literal, pascal, sets};
use super::text_rules::{RuleWord, TextRules};

/// Something that a file says.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
pub struct Saying {
    /// 1-based line.
    pub line: u32,
    /// What.
    pub said: Said,
}

/// What a file says.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
pub enum Said {
    /// `@model T`, `<%@ Page Inherits="T" %>`: the word and what stands behind it.
    Directive(String, String),
    /// Something is called by its name.
    Named {
        /// The rule that says so.
        rule: RuleWord,
        /// What it is.
        says: Says,
        /// Its name; of an action, that of the action.
        name: String,
        /// The controller, where one is told.
        second: Option<String>,
        /// The area, where one is told.
        area: Option<String>,
    },
    /// A text that may be an address, `{}` for what is computed, and the verb that stands before it.
    Address(String, Option<RuleWord>),
    /// `Session["Cart"]`, a call that reads state by its key.
    State {
        /// What kind of state it is.
        kind: RuleWord,
        /// Its key.
        key: String,
        /// Whether it is written.
        is_write: bool,
    },
    /// `Type.Member` outside of a call of a rule; whether it is assigned.
    Member(String, String, bool),
    /// A method of a service that the file declares: service, method.
    Method(String, String),
    /// A type that a configuration names: section, name or path, type.
    Registered(String, String, String),
}

/// The longest address that is read.
const LONGEST_ADDRESS: usize = 200;

/// What `text` says.
pub(super) fn scan(text: &str, rules: &TextRules) -> Vec<Saying> {
    let mut scanner = Scanner {
        text,
        bytes: text.as_bytes(),
        at: 0,
        line: 1,
        rules,
        element: "",
        tag: Vec::new(),
        said: Vec::new(),
    };
    scanner.run();
    scanner.said
}

struct Scanner<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    line: u32,
    rules: &'t TextRules,
    /// The name of the tag at hand.
    element: &'t str,
    /// Its attributes of interest: line, name, value.
    tag: Vec<(u32, &'t str, &'t str)>,
    said: Vec<Saying>,
}

impl<'t> Scanner<'t> {
    fn run(&mut self) {
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b'\n' => {
                    self.line += 1;
                    self.at += 1;
                }
                b'\'' | b'"' | b'`' => {
                    if self.rules.addresses {
                        self.address();
                    }
                    self.at += 1;
                }
                b'<' => {
                    self.end_tag();
                    self.at += 1;
                    self.open_tag();
                }
                b'>' => {
                    self.end_tag();
                    self.at += 1;
                }
                _ if is_word(byte) => self.word(),
                _ => {
                    let rest = &self.bytes[self.at + 1..];
                    let says_nothing = |byte: &&u8| !SAYS[usize::from(**byte)];
                    self.at += 1 + rest.iter().take_while(says_nothing).count();
                }
            }
        }
        self.end_tag();
    }

    fn say(&mut self, line: u32, said: Said) {
        self.said.push(Saying { line, said });
    }

    /// A word with its dots: a call, an attribute, a member, or nothing of interest.
    fn word(&mut self) {
        let start = self.at;
        let is_part = |byte: &&u8| PART[usize::from(**byte)];
        let length = self.bytes[start..].iter().take_while(is_part).count();
        self.at = start + length;
        let word = &self.text[start..self.at];
        match self.bytes.get(self.at) {
            Some(b'(') => self.call(word),
            Some(b'[') => self.index(word),
            Some(b'=') if matches!(self.bytes.get(self.at + 1), Some(b'"' | b'\'')) => {
                self.attribute(word);
            }
            _ => {}
        }
        if self.rules.members {
            self.member(word);
        }
    }

    fn call(&mut self, word: &str) {
        let last_two = word
            .rmatch_indices('.')
            .nth(1)
            .map_or(word, |(at, _)| &word[at + 1..]);
        let last = word.rsplit('.').next().unwrap_or(word);
        let Some(rule) = self.rules.call([last_two, last]) else {
            return;
        };
        let args = arguments(&self.text[self.at + 1..]);
        let text = |at: Option<usize>| args.get(at?).and_then(|arg| literal(arg));
        let Some(name) = text(Some(rule.at)) else {
            return;
        };
        if rule.says == Says::State {
            // With the key alone it is something else that is called.
            if args.len() > 1 && !name.is_empty() {
                self.state(rule, name, false);
            }
            return;
        }
        let area = args.iter().find_map(|arg| field(arg, "area"));
        let said = Said::Named {
            rule: RuleWord::new(&rule.id),
            says: rule.says,
            name: name.to_owned(),
            second: text(rule.second).map(str::to_owned),
            area: area.map(str::to_owned),
        };
        self.say(self.line, said);
    }

    /// `Session["Cart"]`
    fn index(&mut self, word: &str) {
        let last = word.rsplit('.').next().unwrap_or(word);
        let Some(&rule) = self.rules.indexes.get(last) else {
            return;
        };
        let inside = &self.text[self.at + 1..];
        let line = inside.split(['\n', ';']).next().unwrap_or(inside);
        if let Some((key, rest)) = line.split_once(']')
            && let Some(key) = literal(key.trim())
        {
            self.state(rule, key, sets(rest));
        }
    }

    fn state(&mut self, rule: &'static TextRule, key: &str, is_write: bool) {
        let said = Said::State {
            kind: RuleWord::new(&rule.kind),
            key: key.to_owned(),
            is_write,
        };
        self.say(self.line, said);
    }

    fn attribute(&mut self, word: &'t str) {
        if !self.rules.is_attribute.contains(word) {
            return;
        }
        let quote = self.bytes[self.at + 1];
        let value = &self.text[self.at + 2..];
        let value = value.split([quote as char, '\n']).next().unwrap_or("");
        self.tag.push((self.line, word, value));
    }

    /// What the attributes of a tag say together.
    fn end_tag(&mut self) {
        let element = std::mem::take(&mut self.element);
        if self.tag.is_empty() {
            return;
        }
        let tag = std::mem::take(&mut self.tag);
        let rules = self.rules.attributes.iter();
        for rule in rules.filter(|rule| rule.element.is_empty() || rule.element == element) {
            let value = |names: &[String]| {
                let found = tag
                    .iter()
                    .find(|(_, name, _)| names.iter().any(|known| known == name));
                found.map(|&(line, _, value)| (line, value))
            };
            let Some((line, name)) = value(&rule.attribute) else {
                continue;
            };
            let text = |names: &[String]| value(names).map(|(_, text)| text.to_owned());
            self.said.push(Saying {
                line,
                said: Said::Named {
                    rule: RuleWord::new(&rule.id),
                    says: rule.says,
                    name: name.to_owned(),
                    second: text(&rule.second_attribute),
                    area: text(&rule.area_attribute),
                },
            });
        }
    }

    /// `<vc:cart-summary>`
    fn open_tag(&mut self) {
        let rest = &self.text[self.at..];
        let end = rest.find(|c: char| !(c.is_alphanumeric() || "-:_.".contains(c)));
        let name = &rest[..end.unwrap_or(rest.len())];
        self.element = name;
        let tags = self.rules.tags.iter();
        let mut found = tags.filter_map(|(prefix, rule)| Some((*rule, name.strip_prefix(prefix)?)));
        if let Some((rule, name)) = found.next() {
            let said = Said::Named {
                rule: RuleWord::new(&rule.id),
                says: rule.says,
                name: pascal(name),
                second: None,
                area: None,
            };
            self.say(self.line, said);
        }
    }

    /// `Type.Member`
    fn member(&mut self, word: &str) {
        let mut parts = word.split('.');
        let (Some(owner), Some(member)) = (parts.next(), parts.next()) else {
            return;
        };
        let is_name = |name: &str| name.starts_with(|c: char| c.is_ascii_uppercase());
        if !is_name(owner) || !is_name(member) || word.contains(['-', ':']) {
            return;
        }
        let is_last = parts.next().is_none();
        let is_set = is_last && sets(&self.text[self.at..]);
        let said = Said::Member(owner.to_owned(), member.to_owned(), is_set);
        self.say(self.line, said);
    }

    /// A text that may be an address, put together with what is added to it.
    fn address(&mut self) {
        let mut address = String::new();
        let mut at = self.at;
        loop {
            let quote = self.bytes[at];
            let Some(end) = self.part(at + 1, quote, &mut address) else {
                return;
            };
            match self.added(end + 1) {
                Added::Nothing => break,
                Added::Value => {
                    address.push_str("{}");
                    break;
                }
                Added::Text(next) => {
                    address.push_str("{}");
                    at = next;
                }
            }
        }
        let address = address.split(['?', '#']).next().unwrap_or("");
        if is_address(address) {
            let verb = self.verb_before(self.at);
            self.say(self.line, Said::Address(address.to_owned(), verb));
        }
    }

    /// Appends what stands up to `quote`; where that is, unless something in it cannot be part of an address.
    fn part(&self, start: usize, quote: u8, address: &mut String) -> Option<usize> {
        let mut at = start;
        loop {
            let &byte = self.bytes.get(at)?;
            if byte == quote {
                return Some(at);
            }
            if at - start > LONGEST_ADDRESS || address.len() > LONGEST_ADDRESS {
                return None;
            }
            if byte == b'$' && quote == b'`' && self.bytes.get(at + 1) == Some(&b'{') {
                let close = self.bytes[at..]
                    .iter()
                    .take(LONGEST_ADDRESS)
                    .position(|&b| b == b'}')?;
                address.push_str("{}");
                at += close + 1;
                continue;
            }
            if !(byte.is_ascii_alphanumeric() || b"/-_.~:?&=%#{}@".contains(&byte)) {
                return None;
            }
            address.push(byte as char);
            at += 1;
        }
    }

    /// What a `+` behind the text at `at` adds.
    fn added(&self, at: usize) -> Added {
        let rest = self.bytes.get(at..).unwrap_or_default();
        let sign = rest
            .iter()
            .take(8)
            .position(|byte| !byte.is_ascii_whitespace());
        let Some(sign) = sign.filter(|&sign| rest[sign] == b'+') else {
            return Added::Nothing;
        };
        let mut depth = 0_i32;
        for (offset, &byte) in rest.iter().enumerate().skip(sign + 1).take(LONGEST_ADDRESS) {
            match byte {
                b'(' | b'[' => depth += 1,
                b')' | b']' if depth > 0 => depth -= 1,
                b'\'' | b'"' | b'`' if depth == 0 => {
                    let is_text = rest.get(offset + 1).is_some_and(|&next| next == b'/');
                    return if is_text {
                        Added::Text(at + offset)
                    } else {
                        Added::Value
                    };
                }
                b')' | b']' | b',' | b';' | b'}' | b'\n' if depth == 0 => return Added::Value,
                _ => {}
            }
        }
        Added::Value
    }

    /// The verb of the call whose first argument begins at `at`: `client.put(`.
    fn verb_before(&self, at: usize) -> Option<RuleWord> {
        let before = self.text[..at]
            .trim_end_matches([' ', '@', '$'])
            .strip_suffix('(')?;
        let before = before.strip_suffix('>').map_or(before, |generic| {
            generic.rfind('<').map_or(generic, |open| &generic[..open])
        });
        let start = before
            .rfind(|c: char| !c.is_ascii_alphanumeric())
            .map_or(0, |at| at + 1);
        let word = before.get(start..)?.to_ascii_lowercase();
        let verb = match word.as_str() {
            "get" | "getjson" | "load" => "GET",
            "post" => "POST",
            "put" => "PUT",
            "delete" | "remove" | "del" => "DELETE",
            "patch" => "PATCH",
            _ => return None,
        };
        Some(RuleWord::new(verb))
    }
}

enum Added {
    Nothing,
    /// Something that is computed ends the address.
    Value,
    /// Something that is computed, and another text at this place.
    Text(usize),
}

/// Whether a byte is part of a word, by byte.
const WORD: [bool; 256] = {
    let mut is_word = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        let c = byte as u8;
        is_word[byte] = c.is_ascii_alphanumeric() || c == b'_' || c == b'$' || c >= 0x80;
        byte += 1;
    }
    is_word
};

/// Whether a byte is part of a word with its dots, by byte.
const PART: [bool; 256] = with(WORD, b".-:");

/// Whether something may begin with a byte, by byte.
const SAYS: [bool; 256] = with(WORD, b"\n'\"`<>");

const fn with(mut table: [bool; 256], bytes: &[u8]) -> [bool; 256] {
    let mut at = 0;
    while at < bytes.len() {
        table[bytes[at] as usize] = true;
        at += 1;
    }
    table
}

fn is_word(byte: u8) -> bool {
    WORD[usize::from(byte)]
}

fn is_address(text: &str) -> bool {
    let text = text.strip_prefix("{}").unwrap_or(text);
    let plain = text.trim_start_matches('~');
    let rooted = plain.starts_with('/') && !plain.starts_with("//") && plain.len() > 2;
    let relative = plain.starts_with(|c: char| c.is_ascii_alphabetic()) && plain.contains('/');
    (rooted || relative) && !plain.contains("://") && !plain.contains('@')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses(text: &str) -> Vec<(String, Option<&'static str>)> {
        let rules = TextRules::new([].into_iter(), true, false);
        let found = scan(text, &rules)
            .into_iter()
            .filter_map(|saying| match saying.said {
                Said::Address(text, verb) => Some((text, verb.map(RuleWord::text))),
                _ => None,
            });
        found.collect()
    }

    #[test]
    fn puts_addresses_together() {
        let one = |text: &str| (text.to_owned(), None);
        assert_eq!(addresses("x = '/api/cart'"), [one("/api/cart")]);
        assert_eq!(addresses("'/api/cart?x=' + y"), [one("/api/cart")]);
        assert_eq!(addresses("`/cart/${id}/lines`"), [one("/cart/{}/lines")]);
        assert_eq!(
            addresses("'api/countries/' + id(1, 2) + '/states'"),
            [one("api/countries/{}/states"), one("/states")]
        );
        assert_eq!(addresses("don't, it's / 'a b/c'"), []);
        assert_eq!(addresses("'./x' '//cdn/x' 'http://a/b' 'text'"), []);
    }

    #[test]
    fn reads_the_verb() {
        let verb = |text: &str| addresses(text).first().and_then(|found| found.1);
        assert_eq!(verb("$http.put('/api/x'"), Some("PUT"));
        assert_eq!(verb("client.remove<Cart>(`/api/x/${id}`"), Some("DELETE"));
        assert_eq!(verb("open('/api/x'"), None);
    }

    #[test]
    fn survives_anything() {
        let rules = TextRules::new([].into_iter(), true, true);
        for text in [
            "'",
            "\"/",
            "`${",
            "é='ü/ö'",
            "A.B=",
            "a('",
            "'/x' +",
            "<",
            "<vc:",
            "'/é/' + 'é",
        ] {
            let _ = scan(text, &rules);
        }
    }
}
