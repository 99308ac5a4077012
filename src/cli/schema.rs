//! `unseam schema`: what the files look like that other programs read and write.

use super::failure::Failure;
use super::output::{self, Target};
use crate::schema::{self, File};

/// Print the JSON schema of a file: the report, the settings, the accepted boundaries, the baseline
///
/// Draft 7, which editors use for completion and for checking; of a TOML file it describes the same data as JSON.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// Which file
    #[arg(value_name = "FILE", value_parser = parser(), default_value = "report")]
    file: String,
}

const EXAMPLES: &str = "\
Examples:
  unseam schema > report.schema.json
  unseam schema boundaries > boundaries.schema.json   for an editor: #:schema ./boundaries.schema.json";

/// Runs the verb.
pub(super) fn run(args: &Args) -> Result<(), Failure> {
    let mut files = File::ALL.into_iter();
    // clap has checked the name.
    let file = files.find(|file| file.name() == args.file);
    let text = schema::schema(file.unwrap_or(File::Report));
    let target = Target {
        format: (),
        file: None,
    };
    output::deliver(&target, |out| out.write_all(text.as_bytes()))
}

fn parser() -> clap::builder::PossibleValuesParser {
    File::ALL.map(File::name).into()
}
