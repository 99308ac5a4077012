//! Members as a contract declares them, and constraints to type parameters.

use super::super::schema::is_collection;
use crate::extract::facts::{MemberKind, Modifiers};
use crate::extract::skeleton::DeclaredMember;

/// Whether a member is state of an object: a property or field that others can read.
pub(super) fn is_state(member: &DeclaredMember) -> bool {
    let is_data = matches!(member.kind, MemberKind::Property | MemberKind::Field);
    is_data
        && member.modifiers.has(Modifiers::PUBLIC)
        && !member.modifiers.has(Modifiers::STATIC)
        && !member.modifiers.has(Modifiers::CONST)
}

/// State as a type without code declares it. What cannot change is set once.
pub(super) fn state(member: &DeclaredMember, is_fixed: bool) -> String {
    let text = open_state(member);
    if is_fixed {
        text.replace("set; ", "init; ")
    } else {
        text
    }
}

fn open_state(member: &DeclaredMember) -> String {
    let has = |modifier| member.modifiers.has(modifier);
    let mut head = String::from("public ");
    if has(Modifiers::REQUIRED) {
        head.push_str("required ");
    }
    if has(Modifiers::READONLY) && member.kind == MemberKind::Field {
        head.push_str("readonly ");
    }
    // Nothing is there that a reference could lead to.
    let text = match member.text.strip_prefix("ref ") {
        Some(text) => text.strip_prefix("readonly ").unwrap_or(text),
        None => &member.text,
    };
    let text = match text.strip_suffix(&member.accessors) {
        // What can only be written has to be kept somewhere.
        Some(start) if !member.accessors.is_empty() && !member.accessors.contains("get; ") => {
            format!("{start}{{ get; set; }}")
        }
        _ => text.to_owned(),
    };
    needs_no_pointer(format!("{head}{text}"))
}

/// A line with pointers would be for unsafe code: a contract has no such thing.
fn needs_no_pointer(line: String) -> String {
    if line.contains('*') && !line.contains("/*") {
        format!("// of unsafe code: {line}")
    } else {
        line
    }
}

/// The members of an enum, with their values where these do not follow by counting.
pub(super) fn values(members: &[DeclaredMember]) -> Vec<String> {
    let mut next = Some(0);
    let lines = members.iter().map(|member| {
        let name = member.text.trim_end_matches(',');
        let line = match member.value {
            Some(value) if next != Some(value) => format!("    {name} = {value},"),
            Some(_) => format!("    {name},"),
            None => format!("    {name}, // its value is computed elsewhere"),
        };
        next = member.value.and_then(|value| value.checked_add(1));
        line
    });
    lines.collect()
}

/// The constraints of ` where T : class, IThing, new()` that mean something in a contract: words, and those types for which
/// `is_kept` holds. Without `struct` and `class`, `T?` would mean something else.
pub(super) fn constraints(text: &str, is_kept: impl Fn(&str) -> bool) -> String {
    let all = text.split(" where ").skip(1);
    let meant = all.filter_map(|one| {
        let (param, wanted) = one.split_once(" : ")?;
        let wanted = parts(wanted.trim_end_matches(';')).into_iter();
        let kept: Vec<&str> = wanted
            .filter(|wanted| WORDS.contains(wanted) || is_kept(wanted))
            .collect();
        (!kept.is_empty()).then(|| format!(" where {param} : {}", kept.join(", ")))
    });
    meant.collect()
}

/// Constraints that are no type.
const WORDS: [&str; 6] = ["class", "class?", "struct", "unmanaged", "notnull", "new()"];

/// What commas divide, but for those between type arguments.
fn parts(text: &str) -> Vec<&str> {
    let (mut found, mut depth, mut start) = (Vec::new(), 0_u32, 0);
    for (at, c) in text.char_indices() {
        match c {
            '<' | '(' | '[' => depth += 1,
            '>' | ')' | ']' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                found.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    found.push(text[start..].trim());
    found
}

/// A member as an interface declares it; `None` for what an interface cannot ask for.
pub(super) fn abstracted(
    member: &DeclaredMember,
    is_kept: impl Fn(&str) -> bool,
) -> Option<String> {
    let line = line_of(member, is_kept)?;
    Some(needs_no_pointer(line))
}

fn line_of(member: &DeclaredMember, is_kept: impl Fn(&str) -> bool) -> Option<String> {
    let plain = |text: &str| match text.split_once(" where ") {
        Some((head, _)) => {
            let kept = constraints(&text[head.len()..], is_kept);
            format!("{head}{kept};")
        }
        None => text.to_owned(),
    };
    match member.kind {
        // An extension method is a method like others to who calls it over a wire.
        MemberKind::Method | MemberKind::Event => {
            Some(plain(&member.text).replacen("(this ", "(", 1))
        }
        MemberKind::Property | MemberKind::Indexer => {
            // What only some may set is not set by others.
            let head = member.text.strip_suffix(&member.accessors)?;
            let open = ["get; ", "set; ", "init; "].into_iter().filter(|accessor| {
                let hidden = ["private ", "protected ", "internal "];
                let found = member.accessors.contains(accessor);
                found
                    && !hidden
                        .iter()
                        .any(|word| member.accessors.contains(&format!("{word}{accessor}")))
            });
            Some(format!("{head}{{ {}}}", open.collect::<String>()))
        }
        MemberKind::Field => {
            let head = member.text.strip_suffix(';')?;
            Some(format!("{head} {{ get; set; }}"))
        }
        _ => None,
    }
}

/// `IOrders` is an interface by convention.
pub(super) fn looks_like_interface(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next() == Some('I') && chars.next().is_some_and(char::is_uppercase)
}

/// Whether a class of that base from outside is a value: something that is thrown, raised, put on, or holds values. What
/// another base does is behaviour of a framework.
pub(super) fn is_value_base(name: &str) -> bool {
    const ENDINGS: [&str; 3] = ["Exception", "EventArgs", "Attribute"];
    ENDINGS.iter().any(|ending| name.ends_with(ending)) || is_collection(name)
}

/// The last name of a type as written, without type arguments.
pub(super) fn simple_name(text: &str) -> &str {
    let plain = text.split('<').next().unwrap_or(text);
    plain.rsplit(['.', ':']).next().unwrap_or(plain)
}
