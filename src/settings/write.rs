//! Writes a file to start from: every setting with what it does, and what was seen in the tree.

use std::fmt::Write as _;

use super::table::{SETTINGS, Setting};

/// What was seen in a code base, in sentences, for the comments of the file.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Seen {
    /// Of the whole.
    pub whole: Vec<String>,
    /// Of a setting, by section and key.
    pub of: Vec<(&'static str, &'static str, String)>,
}

/// Width of a comment.
const WIDTH: usize = 100;

/// The text of an `unseam.toml` in which every setting is a comment: it changes nothing until one is taken out of it.
#[must_use]
pub fn write(seen: &Seen) -> String {
    let mut out = String::new();
    let head = "Settings of unseam for this code base. Options of the command line win. Paths and patterns are \
                relative to this folder.";
    comment(&mut out, head);
    for line in &seen.whole {
        comment(&mut out, line);
    }
    out.push_str("version = 1\n");
    let mut section = "";
    for setting in &SETTINGS {
        if setting.section == section {
            out.push('\n');
        } else {
            section = setting.section;
            // Writing to a string does not fail.
            let _ = write!(out, "\n[{section}]\n");
        }
        write_setting(&mut out, setting, seen);
    }
    out
}

fn write_setting(out: &mut String, setting: &Setting, seen: &Seen) {
    comment(out, setting.about);
    let place = (setting.section, setting.key);
    for (_, _, line) in seen
        .of
        .iter()
        .filter(|(section, key, _)| (*section, *key) == place)
    {
        comment(out, line);
    }
    let _ = writeln!(out, "# {} = {}", setting.key, setting.example);
}

/// Adds text as comment lines; what comes from names in the tree cannot end the comment.
fn comment(out: &mut String, text: &str) {
    let mut line = String::from("#");
    for word in text.split_whitespace() {
        if line.len() > 1 && line.chars().count() + 1 + word.chars().count() > WIDTH {
            out.push_str(&line);
            out.push('\n');
            line = String::from("#");
        }
        line.push(' ');
        line.extend(word.chars().filter(|c| !c.is_control()));
    }
    out.push_str(&line);
    out.push('\n');
}
