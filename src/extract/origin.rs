//! Who wrote a file, by the comments before its first token and by the signatures of generators.
//!
//! The rules are data, see `queries/marks/generated.toml`. Bodies are not searched: a person may well write
//! about generated code.

use std::sync::LazyLock;

use memchr::memmem::Finder;
use serde::Deserialize;

use super::code::{Attribute, ExprKind, Literal};
use super::facts::{FileFacts, Origin};

/// Heads are cut off here; licences fit, catalogues in comments do not matter.
const LONGEST_HEAD: usize = 8 * 1024;

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    let text = include_str!("../../queries/marks/generated.toml");
    toml::from_str(text).unwrap_or_default()
});

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct Rules {
    rule: Vec<Rule>,
    tool: Vec<Tool>,
}

/// A rule about the head of a file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    #[cfg_attr(not(test), expect(dead_code, reason = "for readers and tests"))]
    id: String,
    #[expect(dead_code, reason = "for readers")]
    why: String,
    origin: RuleOrigin,
    #[serde(default)]
    all: Vec<Needle>,
    #[serde(default)]
    any: Vec<Needle>,
    #[cfg_attr(not(test), expect(dead_code, reason = "for readers and tests"))]
    example: String,
}

/// A generator that signs contracts.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tool {
    name: String,
    #[expect(dead_code, reason = "for readers")]
    why: String,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "kebab-case")]
enum RuleOrigin {
    Contract,
    Generated,
}

/// A text to look for, in lower case.
#[derive(Deserialize)]
#[serde(from = "String")]
struct Needle(Finder<'static>);

impl From<String> for Needle {
    fn from(text: String) -> Self {
        Self(Finder::new(text.to_ascii_lowercase().as_bytes()).into_owned())
    }
}

impl Rule {
    fn holds(&self, head: &[u8]) -> bool {
        let has = |needle: &Needle| needle.0.find(head).is_some();
        self.all.iter().all(has) && (self.any.is_empty() || self.any.iter().any(has))
    }
}

/// The origin of the file with this text and these facts.
pub(super) fn origin(text: &str, facts: &FileFacts) -> Origin {
    let head = head(text).to_ascii_lowercase();
    let rule = RULES.rule.iter().find(|rule| rule.holds(head.as_bytes()));
    match rule.map(|rule| rule.origin) {
        None => Origin::Person,
        Some(RuleOrigin::Contract) => Origin::GeneratedContract,
        Some(RuleOrigin::Generated) if is_signed(facts) => Origin::GeneratedContract,
        Some(RuleOrigin::Generated) => Origin::Generated,
    }
}

/// What stands before the first token: comments and directives.
fn head(text: &str) -> &str {
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    loop {
        let end = if rest.starts_with("//") || rest.starts_with('#') {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else {
            break;
        };
        rest = rest[end..].trim_start();
    }
    let end = (text.len() - rest.len()).min(LONGEST_HEAD);
    &text[..text.floor_char_boundary(end)]
}

/// Whether a type is signed by a tool that generates contracts.
fn is_signed(facts: &FileFacts) -> bool {
    let mut attributes = facts.types.iter().flat_map(|decl| &decl.attributes);
    attributes.any(|attribute| {
        let tool = signature(facts, attribute);
        tool.is_some_and(|tool| RULES.tool.iter().any(|known| known.name == tool))
    })
}

/// The tool in `[GeneratedCode("tool", "version")]`.
fn signature<'f>(facts: &'f FileFacts, attribute: &Attribute) -> Option<&'f str> {
    let path = facts.code.types[attribute.ty].kind.path()?;
    let name = &facts.names[path.last()?.name.0 as usize];
    if !matches!(name, "GeneratedCode" | "GeneratedCodeAttribute") {
        return None;
    }
    let (_, tool) = attribute.args.first()?;
    match facts.code.exprs[*tool].kind {
        ExprKind::Literal(Literal::String(tool)) => Some(&facts.names[tool.0 as usize]),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Origin {
        let mut parser = tree_sitter::Parser::new();
        let language = tree_sitter_c_sharp::LANGUAGE.into();
        parser.set_language(&language).unwrap();
        super::super::extract(&parser.parse(text, None).unwrap(), text).origin
    }

    #[test]
    fn every_rule_decides_its_example() {
        assert!(RULES.rule.len() > 10 && RULES.tool.len() > 10);
        for rule in &RULES.rule {
            let head = rule.example.to_ascii_lowercase();
            let first = RULES.rule.iter().find(|rule| rule.holds(head.as_bytes()));
            assert_eq!(first.map(|first| &first.id), Some(&rule.id));
            let expected = match rule.origin {
                RuleOrigin::Contract => Origin::GeneratedContract,
                RuleOrigin::Generated => Origin::Generated,
            };
            assert_eq!(
                of(&format!("\u{feff}\r\n{}\nclass C {{ }}", rule.example)),
                expected
            );
        }
    }

    #[test]
    fn ids_are_unique() {
        let mut ids: Vec<&str> = RULES.rule.iter().map(|rule| &*rule.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), RULES.rule.len());
    }

    #[test]
    fn only_the_head_counts() {
        assert_eq!(
            of("// A person.\nclass C { } // <auto-generated />"),
            Origin::Person
        );
        assert_eq!(
            of("using System;\n// <auto-generated />\nclass C { }"),
            Origin::Person
        );
        assert_eq!(
            of("#pragma warning disable\n/* a */ // <auto-generated />"),
            Origin::Generated
        );
        assert_eq!(of(""), Origin::Person);
        assert_eq!(of("/* open"), Origin::Person);
    }

    #[test]
    fn signatures_tell_contracts_from_other_generated_code() {
        let code =
            |tool: &str| format!("[A.GeneratedCodeAttribute(\"{tool}\", \"4.0\")] class C {{ }}");
        let head = "// <auto-generated>\n";
        let wcf = code("System.ServiceModel");
        assert_eq!(of(&format!("{head}{wcf}")), Origin::GeneratedContract);
        assert_eq!(
            of(&format!("{head}{}", code("Settings"))),
            Origin::Generated
        );
        assert_eq!(of(&wcf), Origin::Person);
    }
}
