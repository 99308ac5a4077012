//! Dotted names in text of any format, with what stands around them.

/// A dotted name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spelt {
    /// The name, as it is spelt.
    pub name: String,
    /// The assembly after a comma.
    pub assembly: Option<String>,
    /// Whether an attribute or key says that it is a type.
    pub is_type: bool,
    /// The name that the element gives to it.
    pub called: Option<String>,
    /// 1-based line.
    pub line: u32,
}

/// Every dotted name in `text`, in order. Linear in its length.
pub(super) fn dotted_names(text: &str) -> Vec<Spelt> {
    let mut found = Vec::new();
    let (mut line, mut counted) = (1u32, 0usize);
    let mut rest = 0;
    while let Some((start, end)) = next_dotted(text, rest) {
        line += newlines(&text[counted..start]);
        counted = start;
        let name = text[start..end].trim_end_matches('.');
        let (assembly, after) = assembly(text, end);
        rest = after.max(end);
        if !name.contains('.') || is_path(text, start, end) {
            continue;
        }
        found.push(Spelt {
            name: name.to_owned(),
            assembly,
            is_type: says_type(&text[..start]),
            called: called(text, start),
            line,
        });
    }
    found
}

fn newlines(text: &str) -> u32 {
    text.bytes().filter(|byte| *byte == b'\n').count() as u32
}

/// The next run of letters, digits and `_ . + \``, that begins with a letter.
fn next_dotted(text: &str, from: usize) -> Option<(usize, usize)> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '+' | '`');
    let is_first = |c: char| c.is_alphabetic() || c == '_';
    let start = from + text.get(from..)?.find(is_first)?;
    let length = text[start..]
        .find(|c| !is_part(c))
        .unwrap_or(text.len() - start);
    Some((start, start + length))
}

/// `, Name` after a type.
fn assembly(text: &str, end: usize) -> (Option<String>, usize) {
    let Some(rest) = text[end..].strip_prefix(',') else {
        return (None, end);
    };
    let name = rest.trim_start_matches(' ');
    let start = end + 1 + (rest.len() - name.len());
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '-');
    let length = name.find(|c| !is_part(c)).unwrap_or(name.len());
    if length == 0 {
        return (None, end);
    }
    (Some(name[..length].to_owned()), start + length)
}

/// Whether the name is part of a path or an address.
fn is_path(text: &str, start: usize, end: usize) -> bool {
    let before = text[..start].chars().next_back();
    let after = text[end..].chars().next();
    matches!(before, Some('/' | '\\' | '@' | '-' | '~'))
        || matches!(after, Some('/' | '\\' | '-' | '@'))
}

/// Whether what stands before is `type="`, `"type": "` or the like.
fn says_type(before: &str) -> bool {
    let before = before.trim_end_matches(['"', '\'', ' ', '=', ':']);
    let word = before.rsplit(|c: char| !c.is_alphanumeric()).next();
    word.is_some_and(|word| word.to_ascii_lowercase().ends_with("type") || word == "class")
}

/// The `name`, `key` or `id` of the XML element around `at`.
fn called(text: &str, at: usize) -> Option<String> {
    let start = floor(text, at.saturating_sub(512));
    let open = start + text[start..at].rfind('<')?;
    if text[open..at].contains('>') {
        return None;
    }
    let end = text[at..].find('>').map_or(text.len(), |end| at + end);
    let element = &text[open..end];
    let value = |name: &str| {
        let at = element.find(name)? + name.len();
        let rest = &element[at..];
        rest.find('"').map(|end| rest[..end].to_owned())
    };
    [" name=\"", " key=\"", " id=\""]
        .iter()
        .find_map(|name| value(name))
}

/// The nearest boundary of a character at or below `at`.
fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_any_format() {
        let text = "<add name=\"a\" type=\"Shop.Orders, Shop.Core\" />\n{ \"type\": \"Shop.Mail+Smtp\" }\n/Shop.Path/x.js";
        let found = dotted_names(text);
        let names: Vec<_> = found
            .iter()
            .map(|spelt| {
                (
                    spelt.name.as_str(),
                    spelt.assembly.as_deref(),
                    spelt.is_type,
                    spelt.called.as_deref(),
                    spelt.line,
                )
            })
            .collect();
        assert_eq!(
            names,
            [
                ("Shop.Orders", Some("Shop.Core"), true, Some("a"), 1),
                ("Shop.Mail+Smtp", None, true, None, 2),
            ]
        );
    }

    #[test]
    fn letters_of_other_scripts_are_letters() {
        let found = dotted_names("é.Ж, x ü");
        assert_eq!(found[0].name, "é.Ж");
        assert_eq!(found[0].assembly.as_deref(), Some("x"));
    }
}
