//! What is kept is found again, within the limit, and nothing but what was kept is ever returned.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use super::*;

fn cache(limit: u64) -> (TempDir, Cache) {
    let folder = TempDir::new().unwrap();
    let cache = Cache::new(folder.path().join("cache"), limit);
    (folder, cache)
}

fn key(number: usize) -> Key {
    KeyMaker::new("test", "1").with(number).key()
}

fn content(number: usize) -> Vec<u8> {
    format!("entry {number} ").repeat(1 + number % 7).into()
}

fn keep(cache: &Cache, numbers: impl IntoIterator<Item = usize>) {
    let new: BTreeMap<Key, Vec<u8>> = numbers.into_iter().map(|n| (key(n), content(n))).collect();
    cache.shelf(Shelves::Facts).keep(new);
}

fn read(cache: &Cache, number: usize) -> Option<Vec<u8>> {
    let shelf = cache.shelf(Shelves::Facts);
    shelf
        .reader()
        .get(key(number), |bytes| Some(bytes.to_vec()))
}

fn files(cache: &Cache, kind: Shelves) -> Vec<PathBuf> {
    let listed = folder::packs(&cache.folder().join(kind.name()));
    listed.into_iter().map(|file| file.path).collect()
}

/// Marks a file as last used so many hours ago.
fn age(path: &Path, hours: u64) {
    let then = SystemTime::now() - Duration::from_hours(hours);
    let file = File::options().append(true).open(path).unwrap();
    file.set_modified(then).unwrap();
}

#[test]
fn what_was_kept_is_found_and_nothing_else() {
    let (_folder, cache) = cache(LIMIT);
    assert_eq!(read(&cache, 0), None);
    keep(&cache, 0..100);
    for number in 0..100 {
        assert_eq!(read(&cache, number), Some(content(number)));
    }
    assert_eq!(read(&cache, 100), None);
    cache.put(Shelves::Results, key(1), b"whole");
    assert_eq!(cache.get(Shelves::Results, key(1)).unwrap(), b"whole");
    assert_eq!(cache.get(Shelves::Results, key(2)), None);
    assert_eq!(cache.get(Shelves::Facts, key(1)), None);
}

#[test]
fn many_runs_leave_few_packs() {
    let (_folder, cache) = cache(LIMIT);
    for number in 0..64 {
        keep(&cache, [number]);
    }
    let packs = files(&cache, Shelves::Facts).len();
    assert!(packs <= 7, "{packs} packs");
    for number in 0..64 {
        assert_eq!(read(&cache, number), Some(content(number)), "{number}");
    }
    assert_eq!(cache.info().entries[0], 64);
}

#[test]
fn a_pack_never_takes_up_the_whole_limit() {
    let (_folder, cache) = cache(4096);
    for number in 0..64 {
        keep(&cache, [number]);
        let info = cache.info();
        assert!(info.bytes[0] <= 4096, "{info:?}");
    }
    assert!(files(&cache, Shelves::Facts).len() > 4);
    assert_eq!(read(&cache, 63), Some(content(63)));
}

#[test]
fn what_was_not_used_for_the_longest_time_goes_first() {
    let (_folder, cache) = cache(1200);
    let large = [b'x'; 300];
    for number in 0..3 {
        cache.put(Shelves::Results, key(number), &large);
        age(
            &cache.single(Shelves::Results, key(number)),
            10 - number as u64,
        );
    }
    // Three fit. The first is the oldest until it is used.
    assert!(cache.get(Shelves::Results, key(0)).is_some());
    cache.put(Shelves::Results, key(3), &large);
    let left: Vec<bool> = (0..4)
        .map(|n| cache.get(Shelves::Results, key(n)).is_some())
        .collect();
    assert_eq!(left, [true, false, true, true]);
}

#[test]
fn what_is_larger_than_the_limit_is_not_kept() {
    let (_folder, cache) = cache(100);
    cache.put(Shelves::Results, key(0), &[0; 101]);
    keep(&cache, 0..100);
    assert_eq!(cache.info(), Info::default());
}

#[test]
fn whatever_is_flipped_or_cut_is_as_good_as_absent() {
    let (_folder, cache) = cache(LIMIT);
    keep(&cache, 0..3);
    let path = files(&cache, Shelves::Facts).remove(0);
    let sound = fs::read(&path).unwrap();
    let check = |damaged: &[u8]| {
        fs::write(&path, damaged).unwrap();
        let found: Vec<_> = (0..3).map(|number| read(&cache, number)).collect();
        for (number, found) in found.iter().enumerate() {
            assert!(found.is_none() || *found == Some(content(number)));
        }
        assert!(found.contains(&None), "the damage is seen");
    };
    for at in 0..sound.len() {
        let mut damaged = sound.clone();
        damaged[at] ^= 1 << (at % 8);
        check(&damaged);
        check(&sound[..at]);
    }
}

#[test]
fn a_damaged_pack_is_removed_by_the_run_that_finds_it() {
    let (_folder, cache) = cache(LIMIT);
    keep(&cache, 0..3);
    let path = files(&cache, Shelves::Facts).remove(0);
    let mut damaged = fs::read(&path).unwrap();
    *damaged.last_mut().unwrap() ^= 1;
    fs::write(&path, &damaged).unwrap();
    let shelf = cache.shelf(Shelves::Facts);
    let found = (0..3).filter(|&n| shelf.reader().get(key(n), |_| Some(())).is_some());
    assert_eq!(found.count(), 2);
    shelf.keep(BTreeMap::from([(key(7), content(7))]));
    assert!(!path.exists());
    assert_eq!(read(&cache, 7), Some(content(7)));
}

#[test]
fn entries_under_the_name_or_the_key_of_others_are_not_taken_for_them() {
    let (_folder, cache) = cache(LIMIT);
    for number in [1, 2] {
        cache.put(Shelves::Results, key(number), &content(number));
    }
    let path = |number| cache.single(Shelves::Results, key(number));
    fs::rename(path(1), path(2)).unwrap();
    assert_eq!(cache.get(Shelves::Results, key(2)), None);
    // Two contents of one length, swapped within their pack.
    keep(&cache, [10, 17]);
    let pack = files(&cache, Shelves::Facts).remove(0);
    let (first, second) = (content(10), content(17));
    assert_eq!(first.len(), second.len());
    let bytes = fs::read(&pack).unwrap();
    let at = |what: &[u8]| bytes.windows(what.len()).position(|w| w == what).unwrap();
    let mut swapped = bytes.clone();
    swapped[at(&first)..][..first.len()].copy_from_slice(&second);
    swapped[at(&second)..][..first.len()].copy_from_slice(&first);
    fs::write(&pack, swapped).unwrap();
    assert_eq!((read(&cache, 10), read(&cache, 17)), (None, None));
}

#[test]
fn only_what_is_ours_is_read_and_removed() {
    let (_folder, cache) = cache(LIMIT);
    keep(&cache, 0..3);
    cache.put(Shelves::Results, key(1), b"whole");
    let facts = cache.folder().join("facts");
    let foreign = [
        cache.folder().join("thesis.doc"),
        facts.join("notes.pack"),
        facts.join("thesis.doc"),
    ];
    for path in &foreign {
        fs::write(path, "of somebody else").unwrap();
    }
    fs::write(facts.join(".unseam-left"), "by a run that was stopped").unwrap();
    assert_eq!(read(&cache, 1), Some(content(1)));
    let before = cache.info();
    assert_eq!((before.files, before.entries), (2, [3, 1, 0]));
    let cleared = cache.clear().unwrap();
    assert_eq!(cleared.files, 3);
    assert!(foreign.iter().all(|path| path.exists()));
    assert_eq!(cache.info(), Info::default());
    assert_eq!(cache.clear().unwrap(), Cleared::default());
    assert!(!cache.folder().join("results").exists());
}

#[test]
fn a_folder_that_cannot_be_written_is_no_failure() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let cache = Cache::new(file.clone(), LIMIT);
    keep(&cache, 0..3);
    cache.put(Shelves::Results, key(0), b"whole");
    assert_eq!((read(&cache, 0), cache.info()), (None, Info::default()));
    assert_eq!(fs::read(&file).unwrap(), b"");
}
