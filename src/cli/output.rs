//! Where the formats go: at most one to standard output, the others to files that appear whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};

use clap::ColorChoice;

use super::failure::Failure;
use crate::report::html::HtmlOptions;
use crate::report::model::Report;
use crate::report::text::TextOptions;
use crate::report::{Format, RenderOptions};

/// A format and where to write it: `FMT` or `FMT=FILE`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Target<F> {
    pub(super) format: F,
    /// `None` for standard output.
    pub(super) file: Option<PathBuf>,
}

/// Reads `FMT[=FILE]`, the format by its name among `formats`.
pub(super) fn parse_target<F: Copy>(
    text: &str,
    formats: &[(&'static str, F)],
) -> Result<Target<F>, String> {
    let (name, file) = match text.split_once('=') {
        Some((_, "")) => return Err("there is no file name after \"=\"".to_owned()),
        Some((name, file)) => (name, Some(PathBuf::from(file))),
        None => (text, None),
    };
    let known = formats.iter().find(|(known, _)| *known == name);
    let Some(&(_, format)) = known else {
        let names: Vec<&str> = formats.iter().map(|(known, _)| *known).collect();
        return Err(format!("the formats are {}", names.join(", ")));
    };
    Ok(Target { format, file })
}

/// The forms of an answer to a question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Answered {
    Text,
    Json,
}

/// Reads `text` or `json`, with a file or without.
pub(super) fn parse_answered(text: &str) -> Result<Target<Answered>, String> {
    parse_target(text, &[("text", Answered::Text), ("json", Answered::Json)])
}

/// Targets that can be written to, as far as that can be known before the work is done.
#[derive(Debug)]
pub(super) struct Targets<F>(Vec<Target<F>>);

impl<F: Copy> Targets<F> {
    /// The `given` targets, or `default` to standard output where none is given.
    pub(super) fn new(given: &[Target<F>], default: F) -> Result<Self, Failure> {
        let mut targets = given.to_vec();
        if targets.is_empty() {
            targets.push(Target {
                format: default,
                file: None,
            });
        }
        if targets
            .iter()
            .filter(|target| target.file.is_none())
            .count()
            > 1
        {
            return Err(Failure::new("only one format can go to standard output")
                .hint("give the others a file: --format json=report.json"));
        }
        let files: Vec<&Path> = targets.iter().filter_map(|t| t.file.as_deref()).collect();
        for (index, file) in files.iter().enumerate() {
            check_file(file, &files[..index])?;
        }
        Ok(Self(targets))
    }

    /// The same targets with other formats.
    pub(super) fn each<G>(
        &self,
        other: impl Fn(F) -> Result<G, Failure>,
    ) -> Result<Targets<G>, Failure> {
        let targets = self.0.iter().map(|target| {
            Ok(Target {
                format: other(target.format)?,
                file: target.file.clone(),
            })
        });
        targets.collect::<Result<_, _>>().map(Targets)
    }

    /// The targets in the order in which they were given.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Target<F>> {
        self.0.iter()
    }
}

fn check_file(file: &Path, others: &[&Path]) -> Result<(), Failure> {
    let shown = file.display();
    if others.contains(&file) {
        return Err(Failure::new(format!(
            "two formats would be written to {shown}"
        )));
    }
    if file.is_dir() {
        return Err(Failure::new(format!(
            "cannot write {shown}: it is a folder"
        )));
    }
    // A rename would replace it all the same.
    if fs::metadata(file).is_ok_and(|known| known.is_file() && known.permissions().readonly()) {
        return Err(Failure::new(format!(
            "cannot write {shown}: it is read-only"
        )));
    }
    let folder = folder_of(file);
    if !folder.is_dir() {
        let message = format!(
            "cannot write {shown}: there is no folder {}",
            folder.display()
        );
        return Err(Failure::new(message).hint("create it first"));
    }
    Ok(())
}

/// Writes `report` to every target; `page` has the title for a code base without a name of its own.
pub(super) fn reports(
    report: &Report,
    targets: &Targets<Format>,
    page: &HtmlOptions,
    color: ColorChoice,
) -> Result<(), Failure> {
    for target in targets.iter() {
        let layout = RenderOptions {
            text: text_options(&page.title, color, target.file.as_deref()),
            html: page.clone(),
        };
        deliver(target, |out| {
            crate::report::render(report, target.format, &layout, out)
        })?;
    }
    Ok(())
}

/// Writes the same text to every target.
pub(super) fn text<F: Copy>(text: &str, targets: &Targets<F>) -> Result<(), Failure> {
    targets
        .iter()
        .try_for_each(|target| deliver(target, |out| out.write_all(text.as_bytes())))
}

/// Writes one target; `write` is given a buffered writer.
pub(super) fn deliver<F>(
    target: &Target<F>,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), Failure> {
    match &target.file {
        None => to_stdout(write).map_err(|error| Failure::output(&error)),
        Some(path) => to_file(path, write).map_err(|error| Failure::io("write", path, &error)),
    }
}

fn to_stdout(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    // On a Windows console that does not know colour codes this translates them; elsewhere it passes through.
    let stdout = anstream::AutoStream::new(io::stdout().lock(), anstream::ColorChoice::Always);
    let mut out = BufWriter::with_capacity(1 << 16, stdout);
    write(&mut out)?;
    out.flush()
}

/// Writes a temporary file in the same folder and renames it, so that nobody ever reads half a report and a
/// failed run leaves the old one. What is no regular file (a pipe, a device) is written to directly.
fn to_file(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    if fs::metadata(path).is_ok_and(|known| !known.is_file()) {
        return fill(OpenOptions::new().write(true).open(path)?, write).map(drop);
    }
    let mut builder = tempfile::Builder::new();
    builder.prefix(".unseam-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // Temporary files are private by default; this one becomes a result like any other (the umask holds).
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let (file, temporary) = builder.tempfile_in(folder_of(path))?.into_parts();
    fill(file, write)?.sync_all()?;
    temporary.persist(path)?;
    Ok(())
}

fn fill(file: File, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<File> {
    let mut out = BufWriter::with_capacity(1 << 16, file);
    write(&mut out)?;
    out.into_inner().map_err(io::IntoInnerError::into_error)
}

/// The folder that `file` lies in.
fn folder_of(file: &Path) -> &Path {
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// The last part of a path, as a title.
pub(super) fn title(path: &Path) -> String {
    let full = path.canonicalize();
    let full = full.as_deref().unwrap_or(path);
    // A folder may be called `Shop.Web`; that is no extension.
    let name = if full.is_dir() {
        full.file_name()
    } else {
        full.file_stem()
    };
    name.map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

/// The name of a repository by its folder, as a title: without `.git`, in a name or as one.
pub(super) fn repository_title(folder: &Path) -> String {
    let full = folder.canonicalize();
    let full = full.as_deref().unwrap_or(folder);
    let named = match full.file_name() {
        Some(name) if name == ".git" => full.parent().and_then(Path::file_name),
        name => name,
    };
    let name = named.map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    name.strip_suffix(".git").unwrap_or(&name).to_owned()
}

/// How to lay out text that goes to `file`, or to standard output where there is none.
fn text_options(title: &str, color: ColorChoice, file: Option<&Path>) -> TextOptions {
    TextOptions {
        title: title.to_owned(),
        width: columns(file).unwrap_or(TextOptions::default().width),
        color: colors(color, file),
    }
}

/// The width of the terminal that text goes to; `None` where it goes elsewhere.
pub(super) fn columns(file: Option<&Path>) -> Option<usize> {
    let to_terminal = file.is_none() && io::stdout().is_terminal();
    let size = to_terminal.then(terminal_size::terminal_size).flatten();
    size.map(|(width, _)| usize::from(width.0))
}

/// Whether what goes to `file`, or to standard output where there is none, is coloured.
pub(super) fn colors(color: ColorChoice, file: Option<&Path>) -> bool {
    match color {
        ColorChoice::Always => true,
        ColorChoice::Never => false,
        ColorChoice::Auto if file.is_some() => false,
        ColorChoice::Auto => {
            anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORMATS: [(&str, u8); 2] = [("json", 1), ("text", 2)];

    fn target(text: &str) -> Result<Target<u8>, String> {
        parse_target(text, &FORMATS)
    }

    #[test]
    fn a_target_is_a_format_and_perhaps_a_file() {
        let json = target("json=a=b.json").unwrap();
        assert_eq!(
            (json.format, json.file),
            (1, Some(PathBuf::from("a=b.json")))
        );
        assert_eq!(target("text").unwrap().file, None);
        assert!(target("text=").is_err());
        assert_eq!(target("yaml").unwrap_err(), "the formats are json, text");
    }

    #[test]
    fn targets_that_cannot_work_are_refused_before_the_work() {
        let works = |texts: &[&str]| {
            let targets: Vec<_> = texts.iter().map(|text| target(text).unwrap()).collect();
            Targets::new(&targets, 2).is_ok()
        };
        assert!(works(&["json", "text=x"]));
        assert!(!works(&["json", "text"]));
        assert!(!works(&["json=x", "text=x"]));
        assert!(!works(&["json=no/such/folder/x"]));
        assert!(!works(&["json=src"]));
        assert!(works(&[]));
    }

    #[test]
    fn a_failed_write_leaves_the_old_file_and_no_other() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.json");
        to_file(&path, |out| out.write_all(b"old")).unwrap();
        let failing = to_file(&path, |out| {
            out.write_all(b"half")?;
            Err(io::Error::from(io::ErrorKind::StorageFull))
        });
        assert!(failing.is_err());
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        to_file(&path, |out| out.write_all(b"new")).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
    }
}
