//! What is found in a fixture, held to the `expected.txt` beside it; `BLESS=1` renews the file.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// What the fixture in `folder` is expected to yield, once `found` has been written there where that was asked for.
pub(crate) fn expected(folder: &Path, found: &str) -> String {
    let file = folder.join("expected.txt");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&file, found).unwrap();
    }
    fs::read_to_string(&file).unwrap_or_default()
}

/// The words that are expected of the fixture in `folder`: the ids of the rules that find something there among them.
pub(crate) fn words(folder: &Path) -> BTreeSet<String> {
    let expected = fs::read_to_string(folder.join("expected.txt")).unwrap_or_default();
    expected.split_whitespace().map(str::to_owned).collect()
}

/// The names of the files in `folder`, without their endings, in order.
pub(crate) fn stems(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).unwrap();
    let mut stems: Vec<String> = files
        .map(|entry| entry.unwrap().path())
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    stems.sort();
    stems
}
