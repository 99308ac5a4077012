//! The folder: what is in it, how it stays within its limit, and how it is emptied.
//!
//! Only names that this program gives are ever touched: whoever points it at a folder of their own by mistake loses
//! nothing.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::pack::{EXTENSION, Pack, TEMPORARY};
use super::{Cache, Shelves};

/// A pack that was used is marked so once in this time.
const FRESH: Duration = Duration::from_mins(10);
/// A file that is being written for longer was left by a run that was stopped.
const ABANDONED: Duration = Duration::from_hours(1);

/// How much is kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Info {
    /// Entries by kind: what files say, whole results, figures of commits.
    pub entries: [usize; Shelves::ALL.len()],
    /// Bytes by kind.
    pub bytes: [u64; Shelves::ALL.len()],
    /// Number of files.
    pub files: usize,
    /// When the file that would go first was used, give or take ten minutes.
    pub oldest: Option<SystemTime>,
}

/// What was removed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Cleared {
    /// Number of files.
    pub files: usize,
    /// Their bytes.
    pub bytes: u64,
}

/// A file of the cache.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Listed {
    pub(super) path: PathBuf,
    bytes: u64,
    used: SystemTime,
}

/// The packs of one folder, by name.
pub(super) fn packs(folder: &Path) -> Vec<Listed> {
    list(folder, |name| {
        name.strip_suffix(EXTENSION)
            .and_then(|stem| stem.strip_suffix('.'))
            .is_some_and(|stem| stem.len() == 64 && stem.bytes().all(|b| b.is_ascii_hexdigit()))
    })
}

fn list(folder: &Path, wanted: impl Fn(&str) -> bool) -> Vec<Listed> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let listed = entries.flatten().filter_map(|entry| {
        if !wanted(entry.file_name().to_str()?) {
            return None;
        }
        let metadata = entry.metadata().ok().filter(fs::Metadata::is_file)?;
        Some(Listed {
            path: entry.path(),
            bytes: metadata.len(),
            used: metadata.modified().ok()?,
        })
    });
    let mut listed: Vec<Listed> = listed.collect();
    listed.sort_by(|a, b| a.path.cmp(&b.path));
    listed
}

fn all_packs(cache: &Cache) -> impl Iterator<Item = (Shelves, Listed)> + '_ {
    Shelves::ALL.into_iter().flat_map(|kind| {
        let listed = packs(&cache.folder().join(kind.name()));
        listed.into_iter().map(move |file| (kind, file))
    })
}

/// Drops what was not used for the longest time until the rest is within the limit.
pub(super) fn shrink(cache: &Cache) {
    let mut files: Vec<Listed> = all_packs(cache).map(|(_, file)| file).collect();
    let mut total: u64 = files.iter().map(|file| file.bytes).sum();
    files.sort_by(|a, b| a.used.cmp(&b.used).then_with(|| a.path.cmp(&b.path)));
    for file in files {
        if total <= cache.limit() {
            break;
        }
        remove(&file.path);
        total -= file.bytes;
    }
    for kind in Shelves::ALL {
        let left = list(&cache.folder().join(kind.name()), is_temporary);
        for file in left.iter().filter(|file| age(file) > ABANDONED) {
            remove(&file.path);
        }
    }
}

fn is_temporary(name: &str) -> bool {
    name.starts_with(TEMPORARY)
}

fn age(file: &Listed) -> Duration {
    SystemTime::now()
        .duration_since(file.used)
        .unwrap_or_default()
}

/// Marks a pack as used, unless that was done of late.
pub(super) fn touch(path: &Path) {
    let modified = fs::metadata(path).and_then(|metadata| metadata.modified());
    let now = SystemTime::now();
    let is_fresh = modified
        .is_ok_and(|used| now.duration_since(used).unwrap_or_default() < FRESH && used <= now);
    if !is_fresh && let Ok(file) = File::options().append(true).open(path) {
        let _ = file.set_modified(now);
    }
}

/// Removes a file; another run may have done so before.
pub(super) fn remove(path: &Path) {
    let _ = fs::remove_file(path);
}

pub(super) fn info(cache: &Cache) -> Info {
    let mut info = Info::default();
    for (kind, file) in all_packs(cache) {
        let at = kind as usize;
        info.entries[at] += Pack::open(&file.path).map_or(0, |pack| pack.len());
        info.bytes[at] += file.bytes;
        info.files += 1;
        info.oldest = Some(
            info.oldest
                .map_or(file.used, |oldest| oldest.min(file.used)),
        );
    }
    info
}

pub(super) fn clear(cache: &Cache) -> io::Result<Cleared> {
    let mut cleared = Cleared::default();
    let mut outcome = Ok(());
    for kind in Shelves::ALL {
        let folder = cache.folder().join(kind.name());
        let files = packs(&folder)
            .into_iter()
            .chain(list(&folder, is_temporary));
        for file in files {
            match fs::remove_file(&file.path) {
                Ok(()) => {
                    cleared.files += 1;
                    cleared.bytes += file.bytes;
                }
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => outcome = outcome.and(Err(error)),
            }
        }
        // Only where it is empty by now.
        let _ = fs::remove_dir(&folder);
    }
    outcome.map(|()| cleared)
}
