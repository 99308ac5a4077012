//! Project files as a small owned tree of elements.
//!
//! MSBuild does not care about the case of attribute names, about namespaces or comments, so neither does
//! this tree. A file that is not well-formed is read up to its first fault, its open elements closed there:
//! half of a project's references are worth more than none. Merge conflict markers are dropped, both sides
//! kept. Document type declarations are refused, and with them every entity bomb.

use std::borrow::Cow;

use roxmltree::{Node, ParsingOptions};

/// Elements nested deeper than this are dropped, so that no later walk over the tree can overflow the stack.
const DEPTH_LIMIT: usize = 128;

/// An element with what matters of it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Element {
    /// Name without namespace.
    pub(crate) name: Box<str>,
    /// 1-based line of its start tag.
    pub(crate) line: u32,
    /// The character data directly in it, entities resolved.
    pub(crate) text: Box<str>,
    /// Child elements in order.
    pub(crate) children: Vec<Element>,
    attributes: Vec<(Box<str>, Box<str>)>,
}

impl Element {
    /// The value of an attribute, whose name is matched in any case.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        let mut found = self.attributes.iter();
        let (_, value) = found.find(|(key, _)| key.eq_ignore_ascii_case(name))?;
        Some(value)
    }

    /// The first child element of that name, in any case.
    pub(crate) fn child(&self, name: &str) -> Option<&Element> {
        let mut children = self.children.iter();
        children.find(|child| child.name.eq_ignore_ascii_case(name))
    }
}

/// A parsed file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Document {
    /// The root element; nameless where nothing could be read.
    pub(crate) root: Element,
    /// Line and nature of the first fault.
    pub(crate) fault: Option<(u32, String)>,
    /// Whether something after the fault may be missing.
    pub(crate) truncated: bool,
}

/// Reads a file in any encoding that XML knows. Never fails: see [`Document::fault`].
pub(crate) fn parse(bytes: &[u8]) -> Document {
    let text = decode(bytes);
    let error = match parse_text(&text) {
        Ok(root) => return checked(root),
        Err(error) => error,
    };
    let whole = without_conflict_markers(&text).and_then(|both| parse_text(&both).ok());
    let truncated = whole.is_none();
    let root = whole
        .or_else(|| parse_text(&closed_before(&text, fault_offset(&text, &error))).ok())
        .unwrap_or_default();
    Document {
        root,
        fault: Some((error.pos().row, error.to_string())),
        truncated,
    }
}

fn checked(root: Element) -> Document {
    let too_deep = depth(&root) >= DEPTH_LIMIT;
    let fault = too_deep.then(|| (root.line, "elements are nested too deeply".to_owned()));
    Document {
        root,
        fault,
        truncated: too_deep,
    }
}

fn depth(element: &Element) -> usize {
    1 + element.children.iter().map(depth).max().unwrap_or(0)
}

fn parse_text(text: &str) -> Result<Element, roxmltree::Error> {
    let document = roxmltree::Document::parse_with_options(text, ParsingOptions::default())?;
    let mut lines = LineCounter::new(text);
    Ok(convert(document.root_element(), &mut lines, 1))
}

fn convert(node: Node<'_, '_>, lines: &mut LineCounter<'_>, depth: usize) -> Element {
    let line = lines.line_at(node.range().start);
    let attributes = node.attributes();
    let mut element = Element {
        name: node.tag_name().name().into(),
        line,
        text: Box::default(),
        children: Vec::new(),
        attributes: attributes
            .map(|a| (a.name().into(), a.value().into()))
            .collect(),
    };
    let mut text = String::new();
    for child in node.children() {
        if child.is_element() && depth < DEPTH_LIMIT {
            element.children.push(convert(child, lines, depth + 1));
        } else if child.is_text() {
            text.push_str(child.text().unwrap_or_default());
        }
    }
    if !text.trim().is_empty() {
        element.text = text.into_boxed_str();
    }
    element
}

/// Counts lines once, for offsets that only grow.
struct LineCounter<'a> {
    bytes: &'a [u8],
    offset: usize,
    line: u32,
}

impl<'a> LineCounter<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            bytes: text.as_bytes(),
            offset: 0,
            line: 1,
        }
    }

    fn line_at(&mut self, offset: usize) -> u32 {
        let between = &self.bytes[self.offset..offset.max(self.offset)];
        self.line += memchr::memchr_iter(b'\n', between).count() as u32;
        self.offset = offset.max(self.offset);
        self.line
    }
}

/// The text of a file by its byte order mark, its shape, or its XML declaration; else UTF-8, and where that
/// is not valid, Windows-1252.
pub(crate) fn decode(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[mark..]).0;
    }
    let encoding = match bytes {
        [b'<', 0, ..] => encoding_rs::UTF_16LE,
        [0, b'<', ..] => encoding_rs::UTF_16BE,
        _ => declared_encoding(bytes).unwrap_or(encoding_rs::UTF_8),
    };
    let (text, faulty) = encoding.decode_without_bom_handling(bytes);
    if faulty && encoding == encoding_rs::UTF_8 {
        return encoding_rs::WINDOWS_1252
            .decode_without_bom_handling(bytes)
            .0;
    }
    text
}

/// The single-byte or UTF-8 encoding that the XML declaration names.
fn declared_encoding(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let head = std::str::from_utf8(&bytes[..bytes.len().min(120)]).ok()?;
    let declaration = &head[..head.starts_with("<?xml").then(|| head.find("?>"))??];
    let value = declaration
        .split_once("encoding")?
        .1
        .trim_start_matches(['=', ' ']);
    let label = value.get(1..)?.split(['"', '\'']).next()?;
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes())?;
    // Text that was readable as ASCII so far is not UTF-16, whatever it says of itself.
    encoding.is_ascii_compatible().then_some(encoding)
}

/// The text with the markers of an unresolved merge blanked, or `None` where there are none.
fn without_conflict_markers(text: &str) -> Option<String> {
    let is_marker = |line: &str| {
        ["<<<<<<<", "=======", ">>>>>>>", "|||||||"]
            .iter()
            .any(|marker| line.starts_with(marker))
    };
    if !text.lines().any(is_marker) {
        return None;
    }
    let lines = text
        .lines()
        .map(|line| if is_marker(line) { "" } else { line });
    Some(lines.collect::<Vec<_>>().join("\n"))
}

/// Byte offset of a fault; the end of the text where the fault is that something is missing.
fn fault_offset(text: &str, error: &roxmltree::Error) -> usize {
    if matches!(error, roxmltree::Error::UnclosedRootNode) {
        return text.len();
    }
    let position = error.pos();
    let line_start: usize = text
        .split_inclusive('\n')
        .take(position.row.saturating_sub(1) as usize)
        .map(str::len)
        .sum();
    let line = &text[line_start..];
    let columns = line
        .char_indices()
        .nth(position.col.saturating_sub(1) as usize);
    line_start + columns.map_or(line.len(), |(offset, _)| offset)
}

/// The text before `end`, without a tag that is cut in two, and with end tags for what is still open.
fn closed_before(text: &str, end: usize) -> String {
    let text = &text[..end.min(text.len())];
    let mut open: Vec<&str> = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find('<').map(|offset| at + offset) {
        let Some(markup) = Markup::at(&text[start..]) else {
            return with_end_tags(&text[..start], &open);
        };
        match markup.kind {
            MarkupKind::Start(name) => open.push(name),
            MarkupKind::End => {
                open.pop();
            }
            MarkupKind::Other => {}
        }
        at = start + markup.len;
    }
    with_end_tags(text, &open)
}

fn with_end_tags(text: &str, open: &[&str]) -> String {
    let mut out = text.to_owned();
    for name in open.iter().rev() {
        out.push_str("</");
        out.push_str(name);
        out.push('>');
    }
    out
}

/// One complete piece of markup at the start of a text.
struct Markup<'a> {
    kind: MarkupKind<'a>,
    len: usize,
}

enum MarkupKind<'a> {
    Start(&'a str),
    End,
    Other,
}

impl<'a> Markup<'a> {
    /// Reads the markup that `text` starts with, or `None` where it does not end.
    fn at(text: &'a str) -> Option<Self> {
        let pairs = [
            ("<!--", "-->"),
            ("<![CDATA[", "]]>"),
            ("<?", "?>"),
            ("<!", ">"),
        ];
        for (start, end) in pairs {
            if text.starts_with(start) {
                let len = start.len() + text[start.len()..].find(end)? + end.len();
                let kind = MarkupKind::Other;
                return Some(Self { kind, len });
            }
        }
        let len = end_of_tag(text)?;
        let tag = &text[..len];
        let name = tag[1..].split([' ', '\t', '\r', '\n', '/', '>']).next();
        let kind = match name {
            Some("") => MarkupKind::End,
            Some(name) if !tag.ends_with("/>") => MarkupKind::Start(name),
            _ => MarkupKind::Other,
        };
        Some(Self { kind, len })
    }
}

/// Length of a tag up to the `>` that is not quoted.
fn end_of_tag(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(at + 1),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), close) if open == close => quote = None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(element: &Element) -> String {
        let inner: Vec<String> = element.children.iter().map(names).collect();
        if inner.is_empty() {
            element.name.to_string()
        } else {
            format!("{}({})", element.name, inner.join(" "))
        }
    }

    #[test]
    fn keeps_lines_text_and_attributes() {
        let text = "<?xml version='1.0'?>\n<Project xmlns='urn:x'>\n <A B='1 &amp; 2'>x<!-- y -->z</A>\n</Project>";
        let document = parse(text.as_bytes());
        assert_eq!(document.fault, None);
        let a = document.root.child("a").unwrap();
        assert_eq!(
            (a.line, &*a.text, a.attribute("b")),
            (3, "xz", Some("1 & 2"))
        );
        assert_eq!(&*document.root.name, "Project");
    }

    #[test]
    fn reads_every_encoding() {
        let text = "<Projekt ä='ö'/>";
        let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let latin = encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
        let marked = |mark: &[u8], rest: &[u8]| [mark, rest].concat();
        let declared = marked(b"<?xml version='1.0' encoding='iso-8859-1'?>", &latin);
        let lying = marked(b"<?xml version='1.0' encoding='utf-16'?>", text.as_bytes());
        for bytes in [
            text.as_bytes().to_vec(),
            marked(b"\xef\xbb\xbf", text.as_bytes()),
            marked(b"\xff\xfe", &utf16),
            marked(b"\xfe\xff", &big),
            utf16,
            big,
            latin,
            declared,
            lying,
        ] {
            let document = parse(&bytes);
            assert_eq!(document.fault, None);
            assert_eq!(document.root.attribute("ä"), Some("ö"));
        }
    }

    #[test]
    fn a_broken_file_is_read_up_to_the_fault() {
        let document = parse(b"<Project>\n<I><A/><B x='>'></B></I>\n<I><C/><D\n</Project>");
        assert_eq!(names(&document.root), "Project(I(A B) I(C))");
        assert!(document.truncated);
        assert_eq!(document.fault.unwrap().0, 4);
        let wrong_end = parse(b"<Project><I><A/></J></Project>");
        assert_eq!(names(&wrong_end.root), "Project(I(A))");
        let cut = parse(b"<Project><!-- > --><I><A/>");
        assert_eq!(names(&cut.root), "Project(I(A))");
        assert!(cut.fault.is_some() && wrong_end.fault.is_some());
    }

    #[test]
    fn both_sides_of_a_conflict_are_kept() {
        let text = "<P>\n<<<<<<< HEAD\n<A/>\n=======\n<B/>\n>>>>>>> other\n</P>";
        let document = parse(text.as_bytes());
        assert_eq!(names(&document.root), "P(A B)");
        assert_eq!(document.root.children[1].line, 5);
        assert_eq!(document.fault.unwrap().0, 2);
        assert!(!document.truncated);
    }

    #[test]
    fn entity_bombs_and_rubbish_are_refused() {
        let bomb = "<!DOCTYPE P [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><P>&b;</P>";
        for text in [bomb, "", "\0\u{1}\u{2}", "<", "no xml at all"] {
            let document = parse(text.as_bytes());
            assert!(document.fault.is_some(), "{text:?}");
            assert!(document.root.children.is_empty());
        }
    }

    #[test]
    fn deep_nesting_is_cut_off() {
        let text = format!("{}{}", "<a>".repeat(5000), "</a>".repeat(5000));
        let document = parse(text.as_bytes());
        assert!(document.fault.is_some());
        assert_eq!(depth(&document.root), DEPTH_LIMIT);
    }
}
