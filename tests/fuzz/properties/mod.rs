//! What holds of every input, one function a reader: fuzzers and the tests of `cargo test` call the same ones.
//!
//! Each takes any bytes and panics where the reader does, or where what it says cannot be true: a line that the input does
//! not have, an index of nothing, an output that reads back as something else. `../targets` hands them to libFuzzer, and
//! `tests/robustness.rs` to proptest; the inputs that once broke one are in `../crashes`.

mod cache;
mod csharp;
mod mutate;
mod page;
mod projects;
mod reports;
mod settings;
mod sql;
mod trees;
mod usage;

#[path = "../../support/html.rs"]
mod html;
#[path = "../../support/mutations.rs"]
mod mutations;
#[path = "../../support/random.rs"]
mod random;

pub use mutate::mutated;

/// A reader: a name for its target, its seeds and its crashes, and what holds of it.
pub type Property = fn(&[u8]);

/// All of them.
pub const ALL: [(&str, Property); 12] = [
    ("normaliser", csharp::normaliser),
    ("extractor", csharp::extractor),
    ("binder", csharp::binder),
    ("beside", csharp::beside),
    ("projects", projects::projects),
    ("sql", sql::sql),
    ("settings", settings::settings),
    ("reports", reports::reports),
    ("graphs", reports::graphs),
    ("cache", cache::cache),
    ("page", page::page),
    ("usage", usage::usage),
];

/// The property of a target.
///
/// # Panics
/// Where there is none of that name.
#[must_use]
pub fn property(name: &str) -> Property {
    let found = ALL.iter().find(|(known, _)| *known == name);
    found.map_or_else(|| panic!("no target {name}"), |(_, property)| *property)
}

/// The text of an input that is read as text; what is no text is none.
fn text_of(data: &[u8]) -> &str {
    std::str::from_utf8(data).unwrap_or_default()
}

/// Lines of a text as C# counts them, the one that begins behind the last line end included.
fn lines_of(text: &str) -> u32 {
    let is_end = |(at, c): (usize, char)| match c {
        '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => true,
        '\r' => !text[at..].starts_with("\r\n"),
        _ => false,
    };
    let ends = text.char_indices().filter(|&it| is_end(it)).count();
    u32::try_from(ends).unwrap_or(u32::MAX).saturating_add(1)
}

/// A target of libFuzzer. Every other mutation is one that knows what it is given.
#[macro_export]
macro_rules! target {
    ($name:literal) => {
        libfuzzer_sys::fuzz_target!(|data: &[u8]| {
            $crate::property($name)(data);
        });

        libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
            if seed % 2 == 0 {
                return libfuzzer_sys::fuzzer_mutate(data, size, max_size);
            }
            let mutated = $crate::mutated(&data[..size], u64::from(seed));
            let size = mutated.len().min(max_size);
            data[..size].copy_from_slice(&mutated[..size]);
            size
        });
    };
}
