//! A list of entries with its comments: what stands above an entry and what stands behind it.

use toml_edit::{Array, Item, RawString, Table, Value, value};

/// A list of entries, one a line.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct List {
    /// Comment behind the bracket that opens it.
    head: Option<String>,
    rows: Vec<Row>,
    /// Comment lines before the bracket that closes it.
    foot: Vec<String>,
}

#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Row {
    /// Comment lines above it.
    above: Vec<String>,
    text: String,
    /// Comment behind it.
    behind: Option<String>,
}

impl List {
    /// The list `key` of a section; empty where there is none.
    pub(super) fn of(section: &Table, key: &str) -> Self {
        let array = section.get(key).and_then(Item::as_array);
        array.map_or_else(Self::default, Self::read)
    }

    /// Changes the list `key` of a section, which is written anew only where it is another one afterwards.
    pub(super) fn change(section: &mut Table, key: &str, change: impl FnOnce(&mut Self)) {
        let before = Self::of(section, key);
        let mut after = before.clone();
        change(&mut after);
        let is_there = section.contains_key(key);
        if after != before || (!is_there && key == "types") {
            section.insert(key, value(after.write()));
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Puts `entry` before the first one that is greater, unless it is there.
    pub(super) fn insert(&mut self, entry: &str, behind: Option<String>) {
        self.put(Row {
            text: entry.to_owned(),
            behind,
            above: Vec::new(),
        });
    }

    fn put(&mut self, row: Row) {
        if self.rows.iter().any(|known| known.text == row.text) {
            return;
        }
        let later = self.rows.iter().position(|known| known.text > row.text);
        let at = later.unwrap_or(self.rows.len());
        self.rows.insert(at, row);
    }

    /// Takes out `entry`, with or without the project where it needs none. The architect's comment behind it is returned;
    /// the comments above it stay, since they may speak of what follows as well.
    pub(super) fn remove(&mut self, entry: &str) -> Option<String> {
        let same = |text: &str| {
            let plain = text.split(" in ").next().unwrap_or(text);
            text == entry || (!entry.contains(" in ") && plain == entry)
        };
        let at = self.rows.iter().position(|row| same(&row.text))?;
        let row = self.rows.remove(at);
        let next = match self.rows.get_mut(at) {
            Some(next) => &mut next.above,
            None => &mut self.foot,
        };
        next.splice(0..0, row.above);
        row.behind.filter(|comment| !comment.starts_with("#:"))
    }

    /// All entries of another list, with their comments.
    pub(super) fn join(&mut self, other: Self) {
        other.rows.into_iter().for_each(|row| self.put(row));
        self.foot.extend(other.foot);
    }

    fn read(array: &Array) -> Self {
        let mut list = Self::default();
        let mut open = Gap::default();
        for (index, item) in array.iter().enumerate() {
            open.add(item.decor().prefix());
            let (behind, above) = open.parts();
            match list.rows.last_mut() {
                Some(row) => row.behind = behind,
                None => list.head = behind,
            }
            open = Gap::default();
            // The comment of the last entry may stand before a comma or behind it.
            open.add(item.decor().suffix());
            if index + 1 == array.len() {
                open.add(Some(array.trailing()));
            }
            list.rows.push(Row {
                above,
                text: item.as_str().unwrap_or_default().to_owned(),
                behind: None,
            });
        }
        if array.is_empty() {
            open.add(Some(array.trailing()));
        }
        let (behind, foot) = open.parts();
        match list.rows.last_mut() {
            Some(row) => row.behind = behind,
            None => list.head = behind,
        }
        list.foot = foot;
        list
    }

    fn write(&self) -> Array {
        let mut array = Array::new();
        let mut before = self.head.clone();
        let lead = |before: Option<&str>, lines: &[String], end: &str| {
            let mut lead = before.map_or_else(String::new, |comment| format!(" {comment}"));
            for line in lines {
                lead.push_str("\n  ");
                lead.push_str(line);
            }
            lead.push_str(end);
            lead
        };
        for row in &self.rows {
            let mut item = Value::from(row.text.as_str());
            let prefix = lead(before.as_deref(), &row.above, "\n  ");
            item.decor_mut().set_prefix(prefix);
            item.decor_mut().set_suffix("");
            array.push_formatted(item);
            before.clone_from(&row.behind);
        }
        let is_bare = self.rows.is_empty() && before.is_none() && self.foot.is_empty();
        if !is_bare {
            array.set_trailing(lead(before.as_deref(), &self.foot, "\n"));
            array.set_trailing_comma(!self.rows.is_empty());
        }
        array
    }
}

/// What stands between two entries, commas left out.
#[derive(Default)]
struct Gap(String);

impl Gap {
    fn add(&mut self, text: Option<&RawString>) {
        self.0
            .push_str(text.and_then(RawString::as_str).unwrap_or_default());
    }

    /// The comment in the rest of the first line, and the comment lines below it.
    fn parts(&self) -> (Option<String>, Vec<String>) {
        let (first, rest) = self.0.split_once('\n').unwrap_or((&self.0, ""));
        let comment = |line: &str| {
            let line = line.trim();
            line.starts_with('#').then(|| line.to_owned())
        };
        (comment(first), rest.lines().filter_map(comment).collect())
    }
}
