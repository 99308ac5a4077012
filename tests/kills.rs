//! The program killed at any moment: what it writes, and what it keeps, is the old or the new and never a mixture.
//!
//! The full number is
//!
//! ```text
//! cargo test --release --test kills -- --ignored --nocapture
//! ```
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test fails by panicking, and a measurement prints"
)]

mod support {
    #[allow(dead_code, reason = "shared with tests that use more of it")]
    pub(crate) mod edits;
    pub(crate) mod random;
}

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use support::edits::copy;
use support::random::Random;
use tempfile::TempDir;

/// What is written in one run, by format.
const OUTPUTS: [&str; 4] = ["json", "html", "svg", "dot"];

/// A code base that is one of two, where its reports go, and a cache.
struct Place {
    folder: TempDir,
    /// The outputs for each of the two.
    expected: [Vec<Vec<u8>>; 2],
}

impl Place {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        copy(Path::new("testdata/overture"), &folder.path().join("code"));
        fs::create_dir(folder.path().join("out")).unwrap();
        let mut place = Self {
            folder,
            expected: [Vec::new(), Vec::new()],
        };
        for which in [1, 0] {
            place.become_one(which);
            assert!(place.start(false).wait().unwrap().success());
            place.expected[which] = OUTPUTS.map(|format| place.output(format).unwrap()).to_vec();
        }
        for (one, other) in place.expected[0].iter().zip(&place.expected[1]) {
            assert!(one != other && !one.is_empty());
        }
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn become_one(&self, which: usize) {
        let code = ["", "class Added { Overture.Core.Orders.Order order; }"][which];
        fs::write(
            self.path("code/Added.cs"),
            format!("class Base {{ }} {code}"),
        )
        .unwrap();
    }

    fn start(&self, is_kept: bool) -> Child {
        let mut command = Command::new(env!("CARGO_BIN_EXE_unseam"));
        command.arg("analyze").arg(self.path("code"));
        for format in OUTPUTS {
            let file = self.path("out").join(format);
            command.arg(format!("--format={format}={}", file.display()));
        }
        if is_kept {
            command.arg("--cache-dir").arg(self.path("cache"));
        } else {
            command.arg("--no-cache");
        }
        command.stderr(Stdio::null()).spawn().unwrap()
    }

    fn output(&self, format: &str) -> Option<Vec<u8>> {
        fs::read(self.path("out").join(format)).ok()
    }

    /// Which of the two an output is of.
    fn which(&self, at: usize) -> Option<usize> {
        let found = self.output(OUTPUTS[at])?;
        (0..2).find(|&which| self.expected[which][at] == found)
    }
}

/// Kills so many runs, each at another moment.
fn kill(count: usize, seed: u64) {
    let place = Place::new();
    let start = Instant::now();
    assert!(place.start(true).wait().unwrap().success());
    let whole = start.elapsed();
    let mut random = Random::new(seed);
    let (mut old, mut new, mut finished) = (0, 0, 0);
    for round in 0..count {
        let which = (round + 1) % 2;
        place.become_one(which);
        if round % 3 == 0 {
            let _ = fs::remove_dir_all(place.path("cache"));
        }
        let mut run = place.start(true);
        // The end is when it writes.
        let share = if round % 2 == 0 {
            random.below(1000)
        } else {
            700 + random.below(400)
        };
        std::thread::sleep(whole.mul_f64(share as f64 / 1000.0));
        finished += usize::from(run.try_wait().unwrap().is_some());
        run.kill().unwrap();
        run.wait().unwrap();
        for (at, format) in OUTPUTS.iter().enumerate() {
            let found = place.which(at);
            assert!(
                found.is_some(),
                "round {round}: {format} is neither the old nor the new"
            );
            *if found == Some(which) {
                &mut new
            } else {
                &mut old
            } += 1;
        }
        // Whatever is in the cache by now, the next run with it is right.
        assert!(place.start(true).wait().unwrap().success());
        for (at, format) in OUTPUTS.iter().enumerate() {
            assert_eq!(
                place.which(at),
                Some(which),
                "round {round}: {format} after it"
            );
        }
    }
    println!(
        "{count} kills within {whole:?}: {old} outputs old, {new} new; {finished} runs had ended"
    );
    assert!(finished < count, "some were killed");
    assert!(whole > Duration::ZERO && old > 0);
}

#[test]
fn twenty_kills() {
    kill(20, 1);
}

#[test]
#[ignore = "takes minutes"]
fn two_hundred_kills() {
    kill(200, 2);
}
