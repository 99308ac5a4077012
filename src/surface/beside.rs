//! Files beside the code that name something of it: views, pages, scripts, transformations, configuration, contracts.
//!
//! Each is read once and by itself; who is meant is decided when the code is known.

use std::sync::LazyLock;

pub use super::rules::Medium;
pub use super::scan::Saying;

use super::catalogue::frameworks;
use super::scan::{Said, scan};
use super::text_rules::TextRules;

/// Scripts above this size are bundles of other people's code.
const LARGEST_SCRIPT: u64 = 300_000;
/// So are those whose lines are this long on average.
const LONGEST_LINE: usize = 300;

/// All of them that say something, in path order.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// The files.
    pub files: Vec<BesideFile>,
}

/// One of them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BesideFile {
    /// Path relative to the root, with `/`.
    pub path: String,
    /// What kind of file it is.
    pub medium: Medium,
    /// What it says, in order.
    pub sayings: Vec<Saying>,
}

/// The kind of the file at `path`, where it is one of those that are read.
#[must_use]
pub fn medium(path: &str, bytes: u64) -> Option<Medium> {
    let path = path.to_lowercase();
    let ends = |endings: &[&str]| endings.iter().any(|ending| path.ends_with(ending));
    if ends(&[".cshtml", ".vbhtml", ".razor"]) {
        return Some(Medium::Razor);
    }
    if ends(&[
        ".aspx", ".ascx", ".master", ".asax", ".ashx", ".asmx", ".svc",
    ]) {
        return Some(Medium::Form);
    }
    if ends(&[".js", ".ts", ".tsx", ".jsx", ".hbs"]) {
        let is_bundle = bytes > LARGEST_SCRIPT || ends(&[".min.js", ".d.ts"]);
        return (!is_bundle).then_some(Medium::Script);
    }
    if ends(&["web.config"]) {
        return Some(Medium::Config);
    }
    if ends(&[".xsl", ".xslt", ".xml"]) {
        return (bytes <= LARGEST_SCRIPT).then_some(Medium::Markup);
    }
    ends(&[".proto"]).then_some(Medium::Contract)
}

static RULES: LazyLock<[TextRules; 4]> = LazyLock::new(|| {
    [Medium::Razor, Medium::Form, Medium::Script, Medium::Markup].map(|medium| {
        let rules = frameworks().iter();
        let rules = rules.flat_map(|framework| &framework.text);
        let rules = rules.filter(|rule| rule.medium.contains(&medium));
        TextRules::new(rules, medium != Medium::Markup, medium == Medium::Razor)
    })
});

/// What a text of this kind says, wherever it lies.
#[must_use]
pub fn sayings(medium: Medium, text: &str) -> Vec<Saying> {
    let [razor, form, script, markup] = &*RULES;
    match medium {
        Medium::Razor => directives(text).chain(scan(text, razor)).collect(),
        Medium::Form => {
            let inline = inline_methods(text);
            tags(text).chain(inline).chain(scan(text, form)).collect()
        }
        Medium::Script if is_bundle(text) => Vec::new(),
        Medium::Script => scan(text, script),
        Medium::Markup if text.contains(":function") => scan(text, markup),
        Medium::Markup => Vec::new(),
        Medium::Config => registrations(text),
        Medium::Contract => contract(text),
    }
}

impl BesideFile {
    /// The values of a directive, with their lines.
    pub(super) fn directives<'a>(&'a self, word: &'a str) -> impl Iterator<Item = (u32, &'a str)> {
        self.sayings
            .iter()
            .filter_map(move |saying| match &saying.said {
                Said::Directive(own, value) if own == word => Some((saying.line, value.as_str())),
                _ => None,
            })
    }
}

/// Whether lines are so long that nobody wrote them.
fn is_bundle(text: &str) -> bool {
    let lines = text.matches('\n').count() + 1;
    text.len() / lines > LONGEST_LINE
}

/// `@model T` and the like, at the start of a line.
fn directives(text: &str) -> impl Iterator<Item = Saying> {
    const WORDS: [&str; 8] = [
        "model",
        "inject",
        "page",
        "inherits",
        "using",
        "layout",
        "functions",
        "code",
    ];
    let (mut line, mut counted) = (1, 0);
    memchr::memchr_iter(b'@', text.as_bytes()).filter_map(move |at| {
        let before = &text[counted..at];
        line += before.matches('\n').count() as u32;
        counted = at;
        let is_blank = |c: char| c != '\n' && (c.is_whitespace() || c == '\u{feff}');
        let blank = text[..at].trim_end_matches(is_blank);
        if !(blank.is_empty() || blank.ends_with('\n')) {
            return None;
        }
        let text = text[at + 1..].lines().next()?.trim_end();
        let end = text
            .find(|c: char| !c.is_ascii_alphabetic())
            .unwrap_or(text.len());
        let (word, value) = text.split_at(end);
        let is_whole = value.is_empty() || value.starts_with([' ', '\t', '{']);
        (WORDS.contains(&word) && is_whole).then(|| Saying {
            line,
            said: Said::Directive(
                word.to_owned(),
                value.trim().trim_end_matches(';').to_owned(),
            ),
        })
    })
}

/// `<%@ Page Inherits="T" %>`: the word, and the type that it names.
fn tags(text: &str) -> impl Iterator<Item = Saying> {
    let mut line = 1;
    let mut parts = text.split("<%@");
    let mut before = parts.next().unwrap_or("");
    parts.filter_map(move |part| {
        line += before.matches('\n').count() as u32;
        before = part;
        let tag = part.split("%>").next()?.trim();
        let word = tag.split_whitespace().next()?.to_ascii_lowercase();
        let value = |name: &str| {
            let at = tag.to_ascii_lowercase().find(&format!("{name}=\""))?;
            tag[at + name.len() + 2..].split('"').next()
        };
        let ty = ["inherits", "class", "service"]
            .into_iter()
            .find_map(value)?;
        let known = [
            "page",
            "control",
            "master",
            "application",
            "webservice",
            "webhandler",
            "servicehost",
        ];
        known.contains(&word.as_str()).then(|| Saying {
            line,
            // `Type, Assembly`
            said: Said::Directive(word, ty.split(',').next().unwrap_or(ty).trim().to_owned()),
        })
    })
}

/// Web methods of a class that stands in the file itself.
fn inline_methods(text: &str) -> Vec<Saying> {
    let mut class = String::new();
    let mut is_method = false;
    let mut found = Vec::new();
    for (line, text) in text.lines().enumerate() {
        let text = text.trim();
        if let Some((_, rest)) = text.split_once("class ") {
            word_at_start(rest).clone_into(&mut class);
        }
        if text.starts_with("[WebMethod") {
            is_method = true;
        } else if is_method && text.starts_with("public") {
            let before = text.split('(').next().unwrap_or("");
            let name = before
                .trim_end()
                .rsplit(' ')
                .next()
                .unwrap_or("")
                .to_owned();
            is_method = false;
            found.push(Saying {
                line: line as u32 + 1,
                said: Said::Method(class.clone(), name),
            });
        }
    }
    found
}

/// The services of a contract with their methods, `package.Service`.
fn contract(text: &str) -> Vec<Saying> {
    let (mut package, mut service) = (String::new(), String::new());
    let mut found = Vec::new();
    for (line, text) in text.lines().enumerate() {
        let text = text.split("//").next().unwrap_or("").trim();
        if let Some(rest) = text.strip_prefix("package ") {
            package = format!("{}.", rest.trim_end_matches(';').trim());
        } else if let Some(rest) = text.strip_prefix("service ") {
            service = format!("{package}{}", word_at_start(rest));
        } else if let Some(rest) = text.strip_prefix("rpc ") {
            found.push(Saying {
                line: line as u32 + 1,
                said: Said::Method(service.clone(), word_at_start(rest).to_owned()),
            });
        }
    }
    found
}

fn word_at_start(text: &str) -> &str {
    let text = text.trim_start();
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_'));
    &text[..end.unwrap_or(text.len())]
}

/// Modules and handlers that a configuration puts into the request pipeline.
fn registrations(text: &str) -> Vec<Saying> {
    const SECTIONS: [&str; 4] = ["httpModules", "modules", "httpHandlers", "handlers"];
    let Ok(document) = roxmltree::Document::parse(text.trim_start_matches('\u{feff}')) else {
        return Vec::new();
    };
    let entries = document
        .descendants()
        .filter(|node| node.has_tag_name("add"));
    let found = entries.filter_map(|node| {
        let section = node.parent_element()?.tag_name().name();
        let ty = node
            .attribute("type")
            .filter(|_| SECTIONS.contains(&section))?;
        let name = node
            .attribute("path")
            .or(node.attribute("name"))
            .unwrap_or("");
        let ty = ty.split(',').next().unwrap_or(ty).trim();
        Some(Saying {
            line: document.text_pos_at(node.range().start).row,
            said: Said::Registered(section.to_owned(), name.to_owned(), ty.to_owned()),
        })
    });
    found.collect()
}
