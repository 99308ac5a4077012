//! Reads the file strictly: everything that means nothing is a problem, and all problems are told at once.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::table::{Kind, SETTINGS};
use super::{Settings, Text, Value, value};
use crate::boundaries::{FormProblem, place_of};

type Key<'a> = Spanned<std::borrow::Cow<'a, str>>;
type Given<'a> = Spanned<DeValue<'a>>;

/// Reads the text of an `unseam.toml`.
///
/// # Errors
/// Everything that is wrong with it, in the order of the file.
pub fn read(text: &str) -> Result<Settings, Vec<FormProblem>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut reader = Reader {
        text,
        problems: Vec::new(),
    };
    for error in errors {
        let at = error.span().map_or(0, |span| span.start);
        reader.problem(at, error.message().to_owned());
    }
    let mut settings = reader.file(table.get_ref());
    if reader.problems.is_empty() {
        let rank = |value: &Value| SETTINGS.iter().position(|known| known == value.setting);
        settings.values.sort_by_key(rank);
        return Ok(settings);
    }
    reader.problems.sort();
    reader.problems.dedup();
    Err(reader.problems)
}

struct Reader<'t> {
    text: &'t str,
    problems: Vec<FormProblem>,
}

impl Reader<'_> {
    fn file(&mut self, table: &DeTable<'_>) -> Settings {
        Settings {
            values: self.table("", table),
        }
    }

    /// What a table says: settings of the section at `path`, and sections in it.
    fn table(&mut self, path: &str, table: &DeTable<'_>) -> Vec<Value> {
        let here = within(path);
        let mut values = Vec::new();
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            let full = if path.is_empty() {
                name.to_owned()
            } else {
                format!("{path}.{name}")
            };
            let setting = SETTINGS
                .iter()
                .find(|setting| setting.section == path && setting.key == name);
            if path.is_empty() && name == "version" {
                self.version(value);
            } else if let Some(setting) = setting {
                values.push(Value {
                    setting,
                    texts: self.texts(setting.kind, value),
                });
            } else if here.contains(&name) {
                values.extend(self.section(&full, value));
            } else {
                self.unknown(key, &here);
            }
        }
        values
    }

    fn version(&mut self, value: &Given<'_>) {
        let is_one = matches!(value.get_ref(), DeValue::Integer(number) if number.as_str() == "1");
        if !is_one {
            self.problem(value.span().start, "this program reads version 1");
        }
    }

    fn section(&mut self, path: &str, value: &Given<'_>) -> Vec<Value> {
        let DeValue::Table(table) = value.get_ref() else {
            self.problem(value.span().start, format!("is a section: write [{path}]"));
            return Vec::new();
        };
        self.table(path, table)
    }

    /// The value as the command line spells it; nothing where it is wrong, which is a problem.
    fn texts(&mut self, kind: Kind, value: &Given<'_>) -> Vec<Text> {
        let is_list = matches!(
            kind,
            Kind::Texts | Kind::Words(_) | Kind::Files | Kind::Patterns
        );
        if !is_list {
            return self.one(kind, value).into_iter().collect();
        }
        let DeValue::Array(items) = value.get_ref() else {
            let message = "is a list: [\"...\", \"...\"]";
            self.problem(value.span().start, message);
            return Vec::new();
        };
        if items.is_empty() && matches!(kind, Kind::Words(_)) {
            self.problem(value.span().start, "needs at least one");
        }
        let items = items.iter();
        items.filter_map(|item| self.one(kind, item)).collect()
    }

    fn one(&mut self, kind: Kind, value: &Given<'_>) -> Option<Text> {
        let at = value.span().start;
        match text_of(kind, value.get_ref()) {
            Ok(text) => {
                let (line, column) = place_of(self.text, at);
                Some(Text { text, line, column })
            }
            Err(message) => {
                self.problem(at, message);
                None
            }
        }
    }

    fn unknown(&mut self, key: &Key<'_>, known: &[&str]) {
        let name = key.get_ref();
        let message = format!("there is no \"{name}\" here; there is {}", known.join(", "));
        self.problem(key.span().start, message);
    }

    fn problem(&mut self, at: usize, message: impl Into<String>) {
        let (line, column) = place_of(self.text, at);
        self.problems.push(FormProblem {
            line,
            column,
            message: message.into(),
        });
    }
}

/// The names that mean something in the section at `path`, or at the top: settings and sections.
fn within(path: &str) -> Vec<&'static str> {
    let mut names = Vec::new();
    if path.is_empty() {
        names.push("version");
    }
    for setting in &SETTINGS {
        let below = match path {
            "" => Some(setting.section),
            _ if setting.section == path => Some(setting.key),
            _ => setting
                .section
                .strip_prefix(path)
                .and_then(|rest| rest.strip_prefix('.')),
        };
        let name = below.and_then(|below| below.split('.').next());
        names.extend(name.filter(|name| !names.contains(name)));
    }
    names
}

/// One value as the command line spells it, or what is wrong with it.
fn text_of(kind: Kind, value: &DeValue<'_>) -> Result<String, String> {
    let number = |number: &toml::de::DeInteger<'_>| {
        let digits = number.as_str().replace('_', "");
        digits.parse::<u64>().ok().filter(|&number| number > 0)
    };
    let weight = |digits: &str| {
        let digits = digits.replace('_', "");
        value::weight(&digits).map(|_| digits)
    };
    match (kind, value) {
        (Kind::Flag, DeValue::Boolean(yes)) => Ok(yes.to_string()),
        (Kind::Unless, DeValue::Boolean(yes)) => Ok((!yes).to_string()),
        (Kind::Flag | Kind::Unless, _) => Err("is true or false".to_owned()),
        (Kind::Count | Kind::Size | Kind::Services, DeValue::Integer(given)) => number(given)
            .filter(|&number| !matches!(kind, Kind::Count) || u32::try_from(number).is_ok())
            .map(|number| number.to_string())
            .ok_or_else(|| "is a number from 1 on".to_owned()),
        (Kind::Size, DeValue::String(text)) => value::size(text).map(|_| text.to_string()),
        (Kind::Services, DeValue::String(text)) => value::services(text).map(|_| text.to_string()),
        (Kind::Weight(_), DeValue::Integer(given)) => weight(given.as_str()),
        (Kind::Weight(_), DeValue::Float(given)) => weight(given.as_str()),
        (Kind::Weight(_), _) => value::weight("").map(|_| String::new()),
        (Kind::Count, _) => Err("is a number from 1 on".to_owned()),
        (Kind::Word(words) | Kind::Words(words), DeValue::String(text)) => {
            let words = words();
            if words.contains(&text.as_ref()) {
                return Ok(text.to_string());
            }
            let known = words.join(", ");
            Err(format!("there is no \"{text}\" here; there is {known}"))
        }
        (_, DeValue::String(text)) if text.trim().is_empty() => Err("is empty".to_owned()),
        (_, DeValue::String(text)) => Ok(text.to_string()),
        (_, other) => {
            let kind = other.type_str();
            Err(format!("is {kind}; a text in quotes is expected"))
        }
    }
}
