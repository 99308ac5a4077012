//! Where files go: the disk or memory, with the label of every type of product code beside.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use super::plan::COMPANY;
use super::source::Source;

/// Takes the files of the monolith.
pub(super) struct Sink<'s> {
    root: &'s Path,
    /// The boundary of every type, by its id.
    pub(super) labels: BTreeMap<String, String>,
    pub(super) files: usize,
    pub(super) lines: usize,
    pub(super) bytes: usize,
    failed: io::Result<()>,
}

impl<'s> Sink<'s> {
    pub(super) fn new(root: &'s Path) -> Self {
        Self {
            root,
            labels: BTreeMap::new(),
            files: 0,
            lines: 0,
            bytes: 0,
            failed: Ok(()),
        }
    }

    /// Writes a file; the first failure ends all writing.
    pub(super) fn put(&mut self, path: &str, text: &str) {
        if self.failed.is_err() {
            return;
        }
        let target = self.root.join(path);
        let written = std::fs::write(&target, text).or_else(|_| {
            std::fs::create_dir_all(target.parent().unwrap_or(self.root))?;
            std::fs::write(&target, text)
        });
        if target.extension().is_some_and(|kind| kind == "cs") {
            self.files += 1;
            self.bytes += text.len();
            self.lines += text.bytes().filter(|&byte| byte == b'\n').count();
        }
        self.failed = written;
    }

    pub(super) fn finish(self) -> io::Result<Self> {
        match self.failed {
            Ok(()) => Ok(Self {
                failed: Ok(()),
                ..self
            }),
            Err(error) => Err(error),
        }
    }
}

/// A boundary's place among the files.
pub(super) struct Place<'p, 's> {
    pub(super) sink: &'p mut Sink<'s>,
    pub(super) boundary: &'p str,
}

impl Place<'_, '_> {
    /// Writes a type of product code: `LAYER/FOLDER/NAME` of the boundary.
    pub(super) fn product(&mut self, path: &str, write: impl FnOnce(&mut Source)) {
        let id = self.plain(path, write);
        self.sink.labels.insert(id, self.boundary.to_owned());
    }

    /// Writes a type that is none of a boundary's product code. Yields its id.
    pub(super) fn plain(&mut self, path: &str, write: impl FnOnce(&mut Source)) -> String {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let project = format!("{COMPANY}.{}", self.boundary);
        let namespace = format!("{project}.{}", folder.replace('/', "."));
        let mut source = Source::new(&namespace);
        write(&mut source);
        let file = format!("src/{}/{project}.{folder}/{name}.cs", self.boundary);
        self.sink.put(&file, &source.finish());
        format!("{namespace}.{name}")
    }
}
