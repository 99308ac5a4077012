//! `--usage`: files that tell what is called.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::failure::Failure;
use super::settings::Found;
use crate::usage::{Tally, read};

/// What is called how much, and by what.
#[derive(clap::Args, Debug)]
pub(super) struct UsageArgs {
    /// A file that tells what is called how much; repeatable, - for standard input
    ///
    /// CSV with a heading or a JSON object a line (operation, and as far as it is known count, p95, failures, test,
    /// scenario), exports of requests and dependencies of Application Insights as the portal, a workspace, a query or
    /// continuous export writes them, and spans of OpenTelemetry in OTLP/JSON. What is called is joined to the operations,
    /// message handlers and jobs of the code.
    #[arg(long, value_name = "FILE", help_heading = "Usage")]
    usage: Vec<PathBuf>,
}

impl UsageArgs {
    /// What the files say that were given, else those that are set, counted.
    ///
    /// # Errors
    /// Where one cannot be opened. What is wrong within one is in what is counted.
    pub(super) fn tallies(&self, found: &Found) -> Result<Vec<Tally>, Failure> {
        let files = if self.usage.is_empty() {
            found.usage()
        } else {
            self.usage.clone()
        };
        files.par_iter().map(|file| counted(file)).collect()
    }
}

fn counted(path: &Path) -> Result<Tally, Failure> {
    if path == Path::new("-") {
        return Ok(read("standard input", &mut io::stdin().lock()));
    }
    let file = File::open(path).map_err(|error| Failure::io("read", path, &error))?;
    let kind = file
        .metadata()
        .map_err(|error| Failure::io("read", path, &error))?;
    if kind.is_dir() {
        let message = format!("cannot read {}: it is a folder", path.display());
        return Err(Failure::new(message).hint("name its files: --usage FILE --usage FILE"));
    }
    let name = path
        .file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy();
    let mut stream: Box<dyn Read> = Box::new(file);
    Ok(read(&name, &mut stream))
}
