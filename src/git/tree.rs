//! A folder of a revision as a [`SourceTree`].
//!
//! It lists what a checkout would hold, in the same way as a folder on disk is listed: without the folders that nobody
//! maintains, with the files behind links.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use crate::base::problem::{Problem, ProblemCode};
use crate::discover::Store;
use crate::discover::listing::{Listing, is_pruned};
use crate::discover::tree::{SourceTree, TreeEntry};

use super::batch::Blobs;
use super::links::{OUTSIDE, resolve};
use super::{Change, ObjectId, Revision, Side};

/// All paths of a revision, as git lists them.
#[derive(Clone, Debug, Default)]
pub(super) struct Listed {
    /// By path as shown, bytewise; the only place where two of the same name may lie is one of names that are not
    /// Unicode.
    items: Vec<Item>,
}

/// One path.
#[derive(Clone, Debug)]
pub(super) struct Item {
    path: String,
    is_unicode: bool,
    pub(super) kind: Kind,
    pub(super) id: ObjectId,
    pub(super) bytes: u64,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    File,
    Link,
    Submodule,
}

impl Kind {
    pub(super) fn of_mode(mode: &str) -> Self {
        match mode {
            "120000" => Self::Link,
            "160000" => Self::Submodule,
            _ => Self::File,
        }
    }
}

impl Listed {
    /// Reads the answer of `ls-tree -r -z -l`; what is no line of it says nothing.
    pub(super) fn parse(answer: &[u8]) -> Self {
        let lines = answer.split(|&byte| byte == 0);
        let mut items: Vec<Item> = lines.filter_map(Item::parse).collect();
        items.sort_by(|a, b| a.path.cmp(&b.path));
        Self { items }
    }

    /// Brings the list to another commit; `sizes` are those of the new sides.
    pub(super) fn apply(&mut self, changes: &[Change], sizes: &[Option<u64>]) {
        let gone: BTreeSet<&str> = changes
            .iter()
            .flat_map(|change| [&change.old, &change.new])
            .flatten()
            .map(|side| side.path.as_str())
            .collect();
        self.items.retain(|item| !gone.contains(item.path.as_str()));
        let new = changes.iter().filter_map(|change| change.new.as_ref());
        self.items.extend(new.zip(sizes).map(|(side, size)| Item {
            path: side.path.clone(),
            is_unicode: side.is_unicode,
            kind: side.kind,
            id: side.blob,
            bytes: size.unwrap_or(0),
        }));
        // Mostly in order already, which the stable sort makes use of.
        self.items.sort_by(|a, b| a.path.cmp(&b.path));
    }

    /// The items at and below a folder, which starts with its path and `/`.
    fn below(&self, prefix: &str) -> &[Item] {
        let items = &self.items;
        let start = items.partition_point(|item| item.path.as_str() < prefix);
        let len = items[start..].partition_point(|item| item.path.starts_with(prefix));
        &items[start..start + len]
    }

    pub(super) fn find(&self, path: &str) -> Option<&Item> {
        let at = self.items.partition_point(|item| item.path.as_str() < path);
        self.items.get(at).filter(|item| item.path == path)
    }

    pub(super) fn has_folder(&self, path: &str) -> bool {
        path.is_empty() || !self.below(&format!("{path}/")).is_empty()
    }
}

impl Item {
    /// Reads `mode type id size\tpath`.
    fn parse(line: &[u8]) -> Option<Self> {
        let tab = line.iter().position(|&byte| byte == b'\t')?;
        let (head, path) = (std::str::from_utf8(&line[..tab]).ok()?, &line[tab + 1..]);
        let mut words = head.split_ascii_whitespace();
        let (mode, _, id, size) = (words.next()?, words.next()?, words.next()?, words.next()?);
        let kind = Kind::of_mode(mode);
        let shown = String::from_utf8_lossy(path);
        Some(Self {
            is_unicode: matches!(shown, Cow::Borrowed(_)),
            path: shown.into_owned(),
            kind,
            id: ObjectId::parse(id.as_bytes())?,
            // Not known of a blob that is absent.
            bytes: size.parse().unwrap_or(0),
        })
    }
}

/// A listed folder of a revision.
#[derive(Clone, Debug)]
pub struct GitTree {
    blobs: Arc<Blobs>,
    prefix: String,
    listing: Listing<ObjectId>,
}

impl GitTree {
    /// The blob of a listed file: two files with the same one have the same content, in any revision.
    #[must_use]
    pub fn blob(&self, path: &str) -> Option<ObjectId> {
        self.listing.key(path).copied()
    }

    /// What the path of the folder adds in front of the paths in it: empty, or ending with `/`.
    #[must_use]
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// Gives a listed file the content that it has in another revision.
    pub fn replace(&mut self, path: &str, blob: ObjectId, bytes: u64) {
        self.listing.replace(path, bytes, &blob);
    }
}

impl SourceTree for GitTree {
    fn entries(&self, problems: &mut Vec<Problem>) -> Vec<TreeEntry> {
        problems.extend(self.listing.problems().iter().cloned());
        self.listing.entries().to_vec()
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let blob = self.blob(path);
        let blob = blob.ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
        self.blobs.read(blob)
    }

    fn real_path<'a>(&'a self, path: &'a str) -> &'a str {
        self.listing.real_path(path)
    }
}

impl Store for Revision {
    type Tree = GitTree;

    fn tree(&self, folder: &Path) -> io::Result<GitTree> {
        if !self.is_folder(folder) {
            return Err(io::Error::from(io::ErrorKind::NotFound));
        }
        let prefix = prefix_of(folder);
        let mut listing = Listing::default();
        let mut links = Vec::new();
        for item in self.listed.below(&prefix) {
            let path = &item.path[prefix.len()..];
            if in_pruned_folder(path) {
                continue;
            }
            match item.kind {
                Kind::File => listing.add(path.to_owned(), item.is_unicode, item.bytes, item.id),
                Kind::Link => links.push((path.to_owned(), self.target(item, &prefix))),
                Kind::Submodule => {
                    let message =
                        "its files are in another repository; this submodule was left out";
                    listing.problem(Problem::new(ProblemCode::SubmoduleLeftOut, path, message));
                }
            }
        }
        // As folders on disk are walked: names by name, not paths by byte.
        links.sort_by(|(a, _), (b, _)| a.split('/').cmp(b.split('/')));
        listing.finish(links, |_, &blob| self.blobs.read(blob).ok());
        Ok(GitTree {
            blobs: Arc::clone(&self.blobs),
            prefix,
            listing,
        })
    }

    fn is_folder(&self, path: &Path) -> bool {
        self.listed.has_folder(&slashed(path))
    }

    fn is_file(&self, path: &Path) -> bool {
        let item = self.listed.find(&slashed(path));
        item.is_some_and(|item| item.kind != Kind::Submodule)
    }

    fn names(&self, folder: &Path) -> Vec<String> {
        let prefix = prefix_of(folder);
        let below = self.listed.below(&prefix).iter();
        let mut names: Vec<String> = below
            .filter_map(|item| item.path[prefix.len()..].split('/').next())
            .map(str::to_owned)
            .collect();
        names.dedup();
        names
    }

    fn is_top(&self, folder: &Path) -> bool {
        folder.as_os_str().is_empty()
    }

    fn is_beyond(&self, _folder: &Path) -> bool {
        false
    }
}

impl Revision {
    /// The file or folder that a user means by a path: relative to the top of the repository, links followed.
    ///
    /// # Errors
    /// Where there is none.
    pub fn locate(&self, path: &Path) -> io::Result<PathBuf> {
        let inside = path.components().all(|part| {
            matches!(
                part,
                Component::Normal(_) | Component::CurDir | Component::ParentDir
            )
        });
        let real = inside.then(|| resolve(self, &slashed(path)).ok()).flatten();
        let missing = || io::Error::from(io::ErrorKind::NotFound);
        real.map(PathBuf::from).ok_or_else(missing)
    }

    /// All files as if there had been none before.
    pub(super) fn all_new(&self) -> Vec<Change> {
        let items = self.listed.items.iter();
        let new = items.map(|item| Change {
            old: None,
            new: Some(Side {
                path: item.path.clone(),
                blob: item.id,
                kind: item.kind,
                is_unicode: item.is_unicode,
            }),
        });
        new.collect()
    }

    /// The content of the file `name` at the root of what a user means by `path`, a folder or the one of a file; `None`
    /// where there is no such file.
    ///
    /// # Errors
    /// Where the content is absent from the repository.
    pub fn read_beside(&self, path: &Path, name: &str) -> io::Result<Option<Vec<u8>>> {
        let item = self.listed.find(&(self.prefix(path) + name));
        item.map(|item| self.blobs.read(item.id)).transpose()
    }

    /// What stands before the paths below what a user means by `path`, a folder or the one of a file: empty, or ending with
    /// `/`.
    #[must_use]
    pub fn prefix(&self, path: &Path) -> String {
        let place = self.locate(path).unwrap_or_default();
        let is_folder = self.listed.has_folder(&slashed(&place));
        let folder = if is_folder {
            Some(&*place)
        } else {
            place.parent()
        };
        folder.map_or_else(String::new, prefix_of)
    }

    /// The size of a file in bytes; `None` where there is none.
    #[must_use]
    pub fn bytes(&self, path: &str) -> Option<u64> {
        self.listed.find(path).map(|item| item.bytes)
    }

    /// Where a link leads, relative to the folder that `prefix` names.
    fn target(&self, link: &Item, prefix: &str) -> Result<String, &'static str> {
        let real = resolve(self, &link.path)?;
        match real.strip_prefix(prefix) {
            Some(inner) => Ok(inner.to_owned()),
            None if format!("{real}/") == prefix => Ok(String::new()),
            None => Err(OUTSIDE),
        }
    }
}

/// A path as git spells it.
fn slashed(path: &Path) -> String {
    let parts = path.components().filter_map(|part| match part {
        Component::Normal(name) => Some(name.to_string_lossy()),
        Component::ParentDir => Some(Cow::Borrowed("..")),
        _ => None,
    });
    parts.collect::<Vec<_>>().join("/")
}

/// What a folder's path is in front of the paths in it.
fn prefix_of(folder: &Path) -> String {
    let folder = slashed(folder);
    if folder.is_empty() {
        folder
    } else {
        folder + "/"
    }
}

fn in_pruned_folder(path: &str) -> bool {
    let folders = path.rsplit_once('/').map_or("", |(folders, _)| folders);
    folders.split('/').any(is_pruned)
}
