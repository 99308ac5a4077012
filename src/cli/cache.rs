//! Where facts are kept between runs, and `unseam cache`, which tells of them.

use std::env;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::failure::Failure;
use super::output::{self, Target};
use crate::cache::{Cache, Info, LIMIT, Shelves};
use crate::settings;

/// The variable that names the folder; empty, there is no cache.
const VARIABLE: &str = "UNSEAM_CACHE_DIR";

/// The arguments of every verb that may use the cache.
#[derive(clap::Args, Debug)]
pub(super) struct CacheArgs {
    /// Where to keep what was found out about files [default: UNSEAM_CACHE_DIR, or unseam in the user's cache folder]
    #[arg(long, value_name = "DIR", help_heading = "Running")]
    cache_dir: Option<PathBuf>,

    /// How large the cache may become, e.g. 500M, 4G; what was not used for the longest time goes first
    #[arg(long, value_name = "SIZE", value_parser = parse_cache_size, default_value = "1G", help_heading = "Running")]
    cache_size: u64,

    /// Find out everything anew, and keep nothing; the result is the same
    #[arg(long, conflicts_with_all = ["cache_dir", "cache_size"], help_heading = "Running")]
    no_cache: bool,
}

impl CacheArgs {
    /// Whether something was said here.
    pub(super) fn is_given(&self) -> bool {
        self.no_cache || self.cache_dir.is_some() || self.cache_size != LIMIT
    }

    /// The cache; `None` where there is to be none, or no folder for it.
    ///
    /// # Errors
    /// Where the folder was named here and cannot be made.
    pub(super) fn open(&self) -> Result<Option<Cache>, Failure> {
        // A folder that is named wins over a setting; both cannot be given.
        if self.no_cache && self.cache_dir.is_none() {
            return Ok(None);
        }
        if let Some(folder) = &self.cache_dir {
            std::fs::create_dir_all(folder)
                .map_err(|error| Failure::io("make the cache in", folder, &error))?;
        }
        let folder = self.cache_dir.clone().or_else(default_folder);
        Ok(folder.map(|folder| Cache::new(folder, self.cache_size)))
    }
}

/// Tell what the cache holds, or empty it
///
/// The cache keeps what was read from files, by their content, so that a run reads only what is new. It never changes a
/// result, and it can be removed at any time.
#[derive(clap::Args, Debug)]
pub(super) struct Args {
    /// Tell where it is and what it holds [default]
    #[arg(long, conflicts_with = "clear")]
    info: bool,

    /// Remove what it holds
    #[arg(long)]
    clear: bool,

    /// The cache in this folder [default: UNSEAM_CACHE_DIR, or unseam in the user's cache folder]
    #[arg(long, value_name = "DIR")]
    cache_dir: Option<PathBuf>,
}

/// Runs the verb.
pub(super) fn run(args: &Args) -> Result<(), Failure> {
    let folder = args.cache_dir.clone().or_else(default_folder);
    let folder = folder.ok_or_else(|| {
        Failure::new("there is no cache: the environment names no folder for it")
            .hint("name one: --cache-dir DIR")
    })?;
    let cache = Cache::new(folder, LIMIT);
    let text = if args.clear {
        let cleared = cache
            .clear()
            .map_err(|error| Failure::io("empty the cache in", cache.folder(), &error))?;
        let (files, bytes) = (cleared.files, size(cleared.bytes));
        format!("removed {files} {}, {bytes}\n", plural(files, "file"))
    } else {
        describe(cache.folder(), &cache.info(), SystemTime::now())
    };
    let target = Target {
        format: (),
        file: None,
    };
    output::deliver(&target, |out| out.write_all(text.as_bytes()))
}

fn describe(folder: &Path, info: &Info, now: SystemTime) -> String {
    let mut lines = vec![format!("folder     {}", folder.display())];
    lines.extend(Shelves::ALL.map(|kind| {
        let entries = info.entries[kind as usize];
        let bytes = size(info.bytes[kind as usize]);
        let word = if entries == 1 { "entry" } else { "entries" };
        format!("{:<11}{entries} {word}, {bytes}", kind.name())
    }));
    let total = size(info.bytes.iter().sum());
    let files = plural(info.files, "file");
    lines.push(format!("total      {total} in {} {files}", info.files));
    if let Some(oldest) = info.oldest {
        let hours = now.duration_since(oldest).unwrap_or_default().as_secs() / 3600;
        lines.push(format!("oldest     used {}", ago(hours)));
    }
    lines.join("\n") + "\n"
}

fn ago(hours: u64) -> String {
    match (hours / 24, hours) {
        (0, 0) => "less than an hour ago".to_owned(),
        (0, hours) => format!("{hours} {} ago", plural(hours as usize, "hour")),
        (days, _) => format!("{days} {} ago", plural(days as usize, "day")),
    }
}

fn plural(count: usize, word: &str) -> String {
    if count == 1 {
        word.to_owned()
    } else {
        format!("{word}s")
    }
}

fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{:.1} kB", bytes as f64 / 1e3),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

fn parse_cache_size(text: &str) -> Result<u64, String> {
    settings::size(text)
        .map_err(|_| "a size is a number and perhaps k, M or G, e.g. 500M".to_owned())
}

/// The folder that the environment names, by the conventions of the platform.
fn default_folder() -> Option<PathBuf> {
    folder_in(|name| env::var_os(name).map(PathBuf::from))
}

fn folder_in(variable: impl Fn(&str) -> Option<PathBuf>) -> Option<PathBuf> {
    if let Some(folder) = variable(VARIABLE) {
        return Some(folder).filter(|folder| !folder.as_os_str().is_empty());
    }
    // The conventions say that a relative path is to be ignored.
    let absolute = |name| variable(name).filter(|folder| folder.is_absolute());
    let caches = if cfg!(windows) {
        absolute("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        absolute("HOME").map(|home| home.join("Library/Caches"))
    } else {
        absolute("XDG_CACHE_HOME").or_else(|| absolute("HOME").map(|home| home.join(".cache")))
    };
    caches.map(|caches| caches.join("unseam"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(all(unix, not(target_os = "macos")))]
    fn the_folder_is_where_the_environment_says() {
        let folder = |set: &[(&str, &str)]| {
            folder_in(|name| {
                let found = set.iter().find(|(known, _)| *known == name);
                found.map(|(_, value)| PathBuf::from(value))
            })
        };
        let home = ("HOME", "/home/ada");
        let expected = |path: &str| Some(PathBuf::from(path));
        assert_eq!(folder(&[home]), expected("/home/ada/.cache/unseam"));
        let xdg = ("XDG_CACHE_HOME", "/var/ada");
        assert_eq!(folder(&[home, xdg]), expected("/var/ada/unseam"));
        let relative = ("XDG_CACHE_HOME", "caches");
        assert_eq!(
            folder(&[home, relative]),
            expected("/home/ada/.cache/unseam")
        );
        assert_eq!(folder(&[home, (VARIABLE, "here")]), expected("here"));
        assert_eq!(folder(&[home, (VARIABLE, "")]), None);
        assert_eq!(folder(&[]), None);
    }

    #[test]
    fn what_is_kept_is_told_in_words() {
        let now = SystemTime::UNIX_EPOCH + std::time::Duration::from_hours(100);
        let info = Info {
            entries: [2641, 1, 0],
            bytes: [12_964_409, 8_424, 0],
            files: 2,
            oldest: Some(SystemTime::UNIX_EPOCH + std::time::Duration::from_hours(51)),
        };
        assert_eq!(
            describe(Path::new("/c"), &info, now),
            "folder     /c\n\
             facts      2641 entries, 13.0 MB\n\
             results    1 entry, 8.4 kB\n\
             figures    0 entries, 0 bytes\n\
             total      13.0 MB in 2 files\n\
             oldest     used 2 days ago\n"
        );
    }
}
