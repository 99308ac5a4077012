//! Every file of settings: one input is handed to all readers, since what is a mistake to one is another's best input.

use unseam::boundaries::{self, Draft, FormProblem, Pattern};
use unseam::owners::Owners;
use unseam::watch::baseline::{self, Baseline};
use unseam::{settings as program, whatif};

use super::text_of;

/// What is wrong is said, with a place that is in the text, in a message that a person can read.
fn assert_told(text: &str, problems: &[FormProblem]) {
    assert!(!problems.is_empty());
    let lines = u32::try_from(text.split('\n').count()).unwrap();
    for problem in problems {
        assert!(
            (1..=lines).contains(&problem.line),
            "{problem:?} of {lines}"
        );
        assert!(
            problem.column >= 1 && !problem.message.is_empty(),
            "{problem:?}"
        );
    }
}

/// Any text is read or refused, and what is written of what was read is read again.
pub(super) fn settings(data: &[u8]) {
    let text = text_of(data);
    if let Err(problems) = program::read(text) {
        assert_told(text, &problems);
    }
    match boundaries::read(text) {
        Err(problems) => assert_told(text, &problems),
        Ok(form) => {
            let written = boundaries::write(&Draft::default(), &form);
            let again = boundaries::read(&written);
            assert!(again.is_ok(), "{again:?} in what was written:\n{written}");
        }
    }
    if let Ok(found) = Baseline::read(text) {
        let entries = found.entries.into_keys().collect();
        let again = Baseline::read(&baseline::write(&entries)).unwrap();
        assert!(again.entries.into_keys().eq(entries));
    }
    let owners = Owners::read(text);
    for path in ["A.cs", "src/Shop/Orders/Order.cs", ".github/x", ""] {
        let _ = owners.of(path);
    }
    for line in text.lines().take(20) {
        let _ = whatif::parse(line);
        if let Ok(pattern) = Pattern::parse(line) {
            let _ = pattern.matches(
                "Shop.Orders.Order`1",
                "src/Shop/Shop.csproj",
                &["src/Shop/Order.cs"],
            );
            assert_eq!(Pattern::parse(&pattern.to_string()).as_ref(), Ok(&pattern));
        }
    }
}
