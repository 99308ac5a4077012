//! The settings of the code base as defaults of the command line.
//!
//! Which file holds them is known only when the arguments have been read. So they are read twice: once to find the file,
//! and again with what it says as the defaults of the options that the verb has. What was given stands.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{CommandFactory, FromArgMatches};

use super::failure::Failure;
use super::input::InputArgs;
use super::{Cli, Command, beside, confined, given_text};
use crate::git::Revision;
use crate::pipeline::{BOUNDARIES, Exclusion, GivenText, Options, Weights};
use crate::settings::{self, FILE_NAME, Kind, Settings, Text};

/// Settings with what is needed to use them.
#[derive(Clone, Debug, Default)]
pub(super) struct Found {
    settings: Settings,
    /// The name of the file.
    name: String,
    /// What its paths are relative to.
    base: PathBuf,
}

/// The arguments again, with the settings of the code base behind them.
///
/// # Errors
/// Where the settings cannot be used: all that is wrong with them.
pub(super) fn heeded(mut cli: Cli, args: &[OsString]) -> Result<Cli, Failure> {
    if let Some(input) = cli.command.input_mut() {
        input.settle()?;
    }
    let Some(found) = cli.command.input().map(find).transpose()?.flatten() else {
        return Ok(cli);
    };
    let matches = with_defaults(Cli::command(), &found).try_get_matches_from(args);
    let again = matches.and_then(|matches| Cli::from_arg_matches(&matches));
    cli = again.map_err(|error| Failure::new(format!("{}: {error}", found.name)))?;
    if let Some(input) = cli.command.input_mut() {
        input.settle()?;
        input.found = found;
    }
    Ok(cli)
}

/// The settings that hold for an input, where there are some.
fn find(input: &InputArgs) -> Result<Option<Found>, Failure> {
    let (given, base) = match input.config() {
        Some(file) => (given_text(file)?, folder_of(file)),
        None => match at_root(input)? {
            Some(found) => found,
            None => return Ok(None),
        },
    };
    let found = Found::read(given, base)?;
    if input.config().is_none() {
        found.confined()?;
    }
    Ok(Some(found))
}

/// The file at the root of an input. What lies beside a revision is that of the current directory.
fn at_root(input: &InputArgs) -> Result<Option<(GivenText, PathBuf)>, Failure> {
    if let Some(revision) = input.revision()? {
        let given = stored(&revision, input.path())?;
        return Ok(given.map(|given| (given, PathBuf::new())));
    }
    let file = input.root()?.join(FILE_NAME);
    let folder = folder_of(&file);
    let found = beside(&Path::new(".").join(&folder), FILE_NAME);
    match found.map_err(|error| Failure::io("read", Path::new(FILE_NAME), &error))? {
        Some(bytes) => Ok(Some((text_of(bytes)?, folder))),
        None => Ok(None),
    }
}

fn text_of(bytes: Vec<u8>) -> Result<GivenText, Failure> {
    let text = String::from_utf8(bytes);
    Ok(GivenText {
        name: FILE_NAME.to_owned(),
        text: text.map_err(|_| Failure::new(format!("{FILE_NAME} is not UTF-8")))?,
    })
}

/// The file as a revision has it.
fn stored(revision: &Revision, path: &Path) -> Result<Option<GivenText>, Failure> {
    let found = revision.read_beside(path, FILE_NAME);
    let found = found.map_err(|error| Failure::absent(Path::new(FILE_NAME), &error))?;
    found.map(text_of).transpose()
}

/// The folder of a file; nothing for the current one, so that paths stay as they are written.
fn folder_of(file: &Path) -> PathBuf {
    let folder = file.parent().filter(|folder| *folder != Path::new("."));
    folder.map_or_else(PathBuf::new, Path::to_owned)
}

/// The command line with settings as defaults, of every verb that has their options.
fn with_defaults(mut command: clap::Command, found: &Found) -> clap::Command {
    let names: Vec<String> = command
        .get_subcommands()
        .map(|verb| verb.get_name().to_owned())
        .collect();
    for name in names {
        command = command.mut_subcommand(name, |verb| found.behind(verb));
    }
    command
}

/// How code is read, as a command line of its own.
#[derive(clap::Parser, Debug)]
struct Reading {
    #[command(flatten)]
    input: InputArgs,
}

impl Found {
    fn read(given: GivenText, base: PathBuf) -> Result<Self, Failure> {
        let read = settings::read(&given.text);
        Ok(Self {
            settings: read.map_err(|problems| Failure::of_form(&given.name, &problems))?,
            name: given.name,
            base,
        })
    }

    /// The settings at `root` in a revision, nothing where there are none. The files that they name lie in the work tree, where
    /// there is one.
    ///
    /// # Errors
    /// Where the settings cannot be used: all that is wrong with them.
    pub(super) fn of_revision(
        revision: &Revision,
        work_tree: Option<&Path>,
        root: &Path,
    ) -> Result<Self, Failure> {
        let Some(given) = stored(revision, root)? else {
            return Ok(Self::default());
        };
        let mut base = PathBuf::new();
        if let Some(top) = work_tree {
            let place = top.join(root);
            let is_folder = place.is_dir();
            base = folder_of(&if is_folder {
                place.join(FILE_NAME)
            } else {
                place
            });
        }
        let found = Self::read(given, base)?;
        found.confined()?;
        Ok(found)
    }

    /// Refuses settings that came with the code and name files that are not of it.
    fn confined(&self) -> Result<(), Failure> {
        let refused = confined::problems(&self.settings, &self.base);
        if refused.is_empty() {
            return Ok(());
        }
        Err(Failure::of_form(&self.name, &refused))
    }

    /// How the settings want code to be read, in a verb that reads two revisions.
    ///
    /// # Errors
    /// Where a graph that is set cannot be read.
    pub(super) fn options(&self) -> Result<Options, Failure> {
        let matches = self.behind(Reading::command()).try_get_matches_from([""]);
        let reading = matches.and_then(|matches| Reading::from_arg_matches(&matches));
        let mut input = reading
            .map_err(|error| Failure::new(format!("{}: {error}", self.name)))?
            .input;
        input.found = self.clone();
        input.options()
    }

    /// The accepted boundaries of the first of `revisions` that has some at its root, in the file that is set.
    ///
    /// # Errors
    /// Where it is no text.
    pub(super) fn accepted(
        &self,
        revisions: &[&Revision],
        root: &Path,
    ) -> Result<Option<GivenText>, Failure> {
        let set = self.texts("boundaries").next();
        let name = set.map_or(BOUNDARIES, |text| text.text.as_str());
        let mut found = None;
        for revision in revisions {
            let stored = revision.read_beside(root, name);
            let stored = stored.map_err(|error| Failure::absent(Path::new(name), &error))?;
            found = found.or(stored);
        }
        let text = found.map(String::from_utf8).transpose();
        let text = text.map_err(|_| Failure::new(format!("{name} is not UTF-8")))?;
        Ok(text.map(|text| GivenText {
            name: name.to_owned(),
            text,
        }))
    }

    /// The verb with settings as defaults. Those which are told apart from what was given are left to the verb.
    fn behind(&self, mut verb: clap::Command) -> clap::Command {
        for value in &self.settings.values {
            let option = value.setting.option;
            let is_there = verb.get_arguments().any(|arg| arg.get_id() == option);
            if !is_there || matches!(value.setting.kind, Kind::Files | Kind::Patterns) {
                continue;
            }
            let texts: Vec<OsString> = value
                .texts
                .iter()
                .map(|text| match value.setting.kind {
                    Kind::File => self.base.join(&text.text).into_os_string(),
                    _ => OsString::from(&text.text),
                })
                .collect();
            verb = verb.mut_arg(option, |arg| arg.default_values(texts));
        }
        verb
    }

    /// The graphs that are set.
    pub(super) fn graphs(&self) -> Vec<PathBuf> {
        let texts = self.texts("graph");
        texts.map(|text| self.base.join(&text.text)).collect()
    }

    /// The files of usage that are set.
    pub(super) fn usage(&self) -> Vec<PathBuf> {
        let texts = self.texts("usage");
        texts.map(|text| self.base.join(&text.text)).collect()
    }

    /// What the costs of a step of the plan weigh.
    pub(super) fn weights(&self) -> Weights {
        let values = self.settings.values.iter();
        let weights = values.filter_map(|value| {
            let Kind::Weight(kind) = value.setting.kind else {
                return None;
            };
            let text = value.texts.first()?;
            Some((kind, settings::weight(&text.text).ok()?))
        });
        weights.collect()
    }

    /// What is not to be analysed.
    pub(super) fn exclusions(&self) -> Vec<Exclusion> {
        let exclusions = self.texts("exclude").map(|text| Exclusion {
            pattern: text.text.clone(),
            said_by: self.name.clone(),
            at: Some((text.line, text.column)),
        });
        exclusions.collect()
    }

    fn texts(&self, option: &'static str) -> impl Iterator<Item = &Text> {
        let values = self.settings.values.iter();
        let values = values.filter(move |value| value.setting.option == option);
        values.flat_map(|value| &value.texts)
    }
}

impl Command {
    /// The input of a verb that reads source.
    fn input(&self) -> Option<&InputArgs> {
        match self {
            Self::Analyze(args) => Some(&args.input),
            Self::Check(args) => Some(&args.input),
            Self::Contract(args) => Some(&args.input),
            Self::Explain(args) => Some(&args.input),
            Self::Graph(args) => Some(&args.input),
            Self::History(args) => Some(&args.input),
            Self::Layers(args) => Some(&args.input),
            Self::Whatif(args) => Some(&args.input),
            // It writes the file at the root, which may be a broken one.
            Self::Init(args) => Some(&args.input).filter(|input| input.config().is_some()),
            _ => None,
        }
    }

    fn input_mut(&mut self) -> Option<&mut InputArgs> {
        match self {
            Self::Analyze(args) => Some(&mut args.input),
            Self::Check(args) => Some(&mut args.input),
            Self::Contract(args) => Some(&mut args.input),
            Self::Explain(args) => Some(&mut args.input),
            Self::Graph(args) => Some(&mut args.input),
            Self::History(args) => Some(&mut args.input),
            Self::Layers(args) => Some(&mut args.input),
            Self::Whatif(args) => Some(&mut args.input),
            Self::Init(args) => Some(&mut args.input),
            _ => None,
        }
    }
}
