//! A progress line on the terminal, and the time of each stage.

use std::fmt::Write as _;
use std::io::{IsTerminal, Write};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::pipeline::{Progress, Stage, Work};
use crate::report::printable::grouped;

/// The line is redrawn at most this often.
const REDRAW: Duration = Duration::from_millis(100);
/// Back to the start of the line, and erase it.
const ERASE: &str = "\r\u{1b}[K";

/// Follows a run.
#[derive(Debug)]
pub(super) struct Watch {
    started: Instant,
    terminal: bool,
    done: AtomicUsize,
    seen: Mutex<Seen>,
}

#[derive(Debug, Default)]
struct Seen {
    stages: Vec<(Stage, Instant, Option<Work>)>,
    files: usize,
    drawn: Option<Instant>,
}

impl Watch {
    pub(super) fn new() -> Self {
        Self {
            started: Instant::now(),
            terminal: std::io::stderr().is_terminal(),
            done: AtomicUsize::new(0),
            seen: Mutex::new(Seen::default()),
        }
    }

    /// Removes the progress line, before something else is written.
    pub(super) fn clear(&self) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.drawn.take().is_some() {
            let _ = std::io::stderr().write_all(ERASE.as_bytes());
        }
    }

    /// Removes the progress line and prints the times where they were asked for.
    pub(super) fn finish(&self, timings: bool) {
        let end = Instant::now();
        self.clear();
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let mut text = String::new();
        if timings {
            text.push_str(&times(&seen.stages, self.started, end));
        }
        // Progress is a courtesy: where standard error is closed, the run goes on.
        let _ = std::io::stderr().write_all(text.as_bytes());
    }

    fn draw(&self, seen: &mut Seen) {
        let now = Instant::now();
        let due = seen.drawn.is_none_or(|drawn| now - drawn >= REDRAW);
        // Short runs show nothing.
        if !self.terminal || !due || now - self.started < REDRAW {
            return;
        }
        let Some((current, ..)) = seen.stages.last() else {
            return;
        };
        seen.drawn = Some(now);
        let done = self.done.load(Ordering::Relaxed);
        let count = match seen.files {
            0 => String::new(),
            files => format!("  {done} of {files} files"),
        };
        let line = format!("{ERASE}{}{count}", current.name());
        let _ = std::io::stderr().write_all(line.as_bytes());
    }
}

impl Progress for Watch {
    fn begin(&self, stage: Stage, files: usize) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.stages.push((stage, Instant::now(), None));
        seen.files = files;
        self.done.store(0, Ordering::Relaxed);
        self.draw(&mut seen);
    }

    fn did(&self, work: Work) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((.., did)) = seen.stages.last_mut() {
            *did = Some(work);
        }
    }

    fn advance(&self) {
        self.done.fetch_add(1, Ordering::Relaxed);
        // Whoever finds the line being drawn does not wait for it.
        if self.terminal
            && let Ok(mut seen) = self.seen.try_lock()
        {
            self.draw(&mut seen);
        }
    }
}

/// One line a stage and one for the whole: its time, and what it worked on.
fn times(stages: &[(Stage, Instant, Option<Work>)], start: Instant, end: Instant) -> String {
    let mut text = String::new();
    let ends = stages.iter().skip(1).map(|&(_, at, _)| at).chain([end]);
    let rows = stages.iter().zip(ends);
    let rows = rows.map(|(&(stage, from, work), to)| (stage.name(), to - from, work));
    for (name, time, work) in rows.chain([("total", end - start, None)]) {
        let seconds = time.as_secs_f64();
        let work = work.map_or_else(String::new, |work| shown(work, seconds));
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{name:<10}{:>9.1} ms{work}", seconds * 1e3);
    }
    text
}

/// What was worked on, and how quickly where that is measured in bytes.
#[expect(clippy::cast_precision_loss, reason = "shown with one digit")]
fn shown(work: Work, seconds: f64) -> String {
    let items = format!("{} {}", grouped(work.items), work.noun);
    if work.bytes == 0 {
        return format!("  {items}");
    }
    let megabytes = work.bytes as f64 / 1e6;
    format!(
        "  {items}, {megabytes:.1} MB, {:.1} MB/s",
        megabytes / seconds.max(1e-6)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stage_lasts_until_the_next_begins_and_tells_what_it_did() {
        let start = Instant::now();
        let at = |ms| start + Duration::from_millis(ms);
        let read = Work {
            bytes: 3_000_000,
            ..Work::of(1200, "files")
        };
        let stages = [
            (Stage::Discover, at(0), None),
            (Stage::Extract, at(20), Some(read)),
            (Stage::Propose, at(1520), Some(Work::of(2, "boundaries"))),
        ];
        assert_eq!(
            times(&stages, start, at(1600)),
            "discover       20.0 ms\n\
             extract      1500.0 ms  1,200 files, 3.0 MB, 2.0 MB/s\n\
             propose        80.0 ms  2 boundaries\n\
             total        1600.0 ms\n"
        );
    }
}
