//! The arguments of every verb that reads source.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::cache::CacheArgs;
use super::failure::Failure;
use super::output;
use super::progress::Watch;
use super::settings::Found;
use super::{top, upstream};
use crate::git::{Repository, Revision};
use crate::pipeline::{
    self, Bound, Exclusion, GivenGraph, MAX_FILE_TIME, MAX_REFERENCES, Opened, Options,
};
use crate::settings::size;

/// Stack of a worker thread. Code that a generator wrote nests thousands of levels deep, and the walk over a
/// tree needs a frame for each; the memory is only reserved, not used.
const STACK: usize = 64 << 20;

/// Which code to read, and how.
#[derive(clap::Args, Debug)]
pub(super) struct InputArgs {
    /// A folder, a .sln, a .slnx or a .csproj [default: the current directory, or the folder of --git-dir]
    path: Option<PathBuf>,

    /// The same as PATH
    #[arg(long, value_name = "PATH", conflicts_with = "path")]
    root: Option<PathBuf>,

    /// Read a revision of this git repository, not the disk: a work tree or a folder in it, a bare repository or a .git folder
    ///
    /// There is no checkout. PATH is then relative to the top of the repository, or absolute and in the work tree. Content is
    /// read as it is stored: no line ending converted, no filter run, nothing fetched.
    #[arg(long, value_name = "DIR", help_heading = "Reading")]
    git_dir: Option<PathBuf>,

    /// The revision to read: a commit, a branch, a tag, HEAD~3 [default: HEAD]
    #[arg(
        long,
        value_name = "REV",
        requires = "git_dir",
        help_heading = "Reading"
    )]
    rev: Option<String>,

    /// Build configuration that conditions in project files see
    #[arg(
        long,
        value_name = "NAME",
        default_value = "Debug",
        help_heading = "Reading"
    )]
    configuration: String,

    /// Target framework of projects that have several [default: the newest of each]
    #[arg(long, value_name = "MONIKER", help_heading = "Reading")]
    framework: Option<String>,

    /// Preprocessor symbols to define in every project, besides its own
    #[arg(
        long,
        value_name = "SYMBOLS",
        value_delimiter = ',',
        help_heading = "Reading"
    )]
    define: Vec<String>,

    /// Leave out source files above this size, e.g. 500k, 16M
    #[arg(long, value_name = "SIZE", value_parser = size, default_value = "16M", help_heading = "Reading")]
    max_file_size: u64,

    /// Leave out source files that take more seconds of processor time to parse [default: 10]
    ///
    /// Only files that are no code come near it.
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u32).range(1..), help_heading = "Reading")]
    max_file_time: Option<u32>,

    /// Bind no more names and expressions than this, and leave out the files behind them [default: 100000000]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..), help_heading = "Reading")]
    max_references: Option<u64>,

    /// The graph of a platform in another repository, made there by `unseam graph --format jsonl`; repeatable
    ///
    /// References to its packages and assemblies bind to its types, by assembly and full name. They stand in the
    /// result as what this code base requires, and are in no boundary. Where `analyze` is given graphs and no PATH,
    /// the graphs themselves are analysed, several as one code base: these lines, GraphML, or lists of edges (`from to
    /// [weight]` a line).
    #[arg(long, value_name = "FILE", help_heading = "Reading")]
    graph: Vec<PathBuf>,

    /// The starter site that the code base was cloned from: a folder, or a revision of its repository; repeatable
    ///
    /// REV:PATH names a folder of a revision. OVERLAY= before it says which overlay of boundaries.toml was cloned, where
    /// there are several. The report then tells file by file and member by member what the clone has changed.
    #[arg(long, value_name = "REV|DIR", help_heading = "Reading")]
    upstream: Vec<String>,

    /// Files that are not analysed, even where a project compiles them; repeatable
    ///
    /// A path or a pattern relative to the root, * within a folder, ** across folders; a folder stands for all that is
    /// below it.
    #[arg(long, value_name = "PATTERN", help_heading = "Reading")]
    exclude: Vec<String>,

    /// The settings of the code base [default: unseam.toml at the root, where there is one]
    #[arg(long, value_name = "FILE", help_heading = "Reading")]
    config: Option<PathBuf>,

    /// Threads to use [default: one for each processor]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..), help_heading = "Running")]
    threads: Option<u16>,

    /// Print the time of each stage, and what it worked on, to standard error
    #[arg(long, help_heading = "Running")]
    timings: bool,

    #[command(flatten)]
    cache: CacheArgs,

    /// The settings that were found.
    #[arg(skip)]
    pub(super) found: Found,
}

impl InputArgs {
    /// The path to analyse.
    pub(super) fn path(&self) -> &Path {
        let named = self.path.as_deref().or(self.root.as_deref());
        named.unwrap_or(Path::new("."))
    }

    /// Takes PATH for what it means in the repository that was named.
    ///
    /// # Errors
    /// Where there is no such repository, or the path is not in it.
    pub(super) fn settle(&mut self) -> Result<(), Failure> {
        let Some(folder) = self.git_dir.as_deref().filter(|_| self.report().is_none()) else {
            return Ok(());
        };
        let repository = Repository::open(folder)?;
        let named = self.path.as_deref().or(self.root.as_deref());
        let is_named = named.is_some();
        let place = top::place(&repository, folder, named)?;
        // What stands where a path would may be none.
        if is_named || place != Path::new(".") {
            self.path = Some(place);
        }
        Ok(())
    }

    /// The file of settings that was named.
    pub(super) fn config(&self) -> Option<&Path> {
        self.config.as_deref()
    }

    /// The path where it is no path: it stands where one would, and `is_other` knows it.
    pub(super) fn take_path(&mut self, is_other: impl Fn(&str) -> bool) -> Option<String> {
        let text = self.path.as_deref().and_then(Path::to_str);
        let found = text.filter(|text| is_other(text)).map(str::to_owned);
        if found.is_some() {
            self.path = None;
        }
        found
    }

    /// The saved report that the path names: a JSON file, or standard input.
    pub(super) fn report(&self) -> Option<&Path> {
        let named = self.path.as_deref().or(self.root.as_deref())?;
        let is_json = named.extension().is_some_and(|kind| kind == "json");
        (is_json || named == Path::new("-")).then_some(named)
    }

    /// What to call a code base that has no name of its own.
    pub(super) fn title(&self) -> String {
        match &self.git_dir {
            Some(folder) if self.path() == Path::new(".") => output::repository_title(folder),
            _ => output::title(self.path()),
        }
    }

    /// Opens the code base, on the disk or in a revision.
    ///
    /// # Errors
    /// Where there is no such code base, or no such revision.
    pub(super) fn open(&self, options: &Options, watch: &Watch) -> Result<Opened, Failure> {
        match self.revision()? {
            None => Ok(pipeline::open(self.path(), options, watch)?),
            Some(revision) => Ok(pipeline::open_revision(
                &revision,
                self.path(),
                options,
                watch,
            )?),
        }
    }

    /// Reads the code base, from the disk or from a revision, and binds its names.
    ///
    /// # Errors
    /// Where there is no such code base, or no such revision.
    pub(super) fn bind(&self, options: &Options, watch: &Watch) -> Result<Bound, Failure> {
        Ok(self.open(options, watch)?.bind(options, watch))
    }

    /// The revision to read; `None` for what lies on the disk.
    ///
    /// # Errors
    /// Where there is no such repository or revision.
    pub(super) fn revision(&self) -> Result<Option<Revision>, Failure> {
        let repository = self.repository()?;
        let revision = repository.map(|repository| repository.revision(self.rev()));
        Ok(revision.transpose()?)
    }

    /// The repository that was named, opened.
    ///
    /// # Errors
    /// Where there is none.
    pub(super) fn repository(&self) -> Result<Option<Repository>, Failure> {
        let folder = self.git_dir.as_deref();
        Ok(folder.map(Repository::open).transpose()?)
    }

    /// The repository that was named.
    pub(super) fn git_dir(&self) -> Option<&Path> {
        self.git_dir.as_deref()
    }

    /// The name of the revision.
    pub(super) fn rev(&self) -> &str {
        self.rev.as_deref().unwrap_or("HEAD")
    }

    /// Whether graphs themselves are to be analysed: some are given, and no code base.
    ///
    /// # Errors
    /// Where two of several have one name: it stands before their paths.
    pub(super) fn is_graph(&self) -> Result<bool, Failure> {
        let is_code = self.path.is_some() || self.root.is_some() || self.git_dir.is_some();
        if is_code || self.graph.is_empty() {
            return Ok(false);
        }
        let mut names: Vec<_> = self.graph.iter().map(|path| path.file_stem()).collect();
        names.sort_unstable();
        if let Some(same) = names.windows(2).find(|pair| pair[0] == pair[1]) {
            let name = same[0].unwrap_or_default().display();
            let message = format!("two graphs are called {name}");
            return Err(Failure::new(message).hint(
                "their names become the first folder of their paths: give each file its own",
            ));
        }
        Ok(true)
    }

    /// The folder of the input, where files that belong to the code base are written.
    ///
    /// # Errors
    /// Where the input is a revision: those are not written to.
    pub(super) fn root(&self) -> Result<PathBuf, Failure> {
        if self.git_dir.is_some() {
            let message = "a revision cannot be written to";
            return Err(Failure::new(message).hint("name the file: --write-boundaries=FILE"));
        }
        let path = self.path();
        if path.is_dir() {
            return Ok(path.to_owned());
        }
        Ok(path.parent().map_or_else(PathBuf::new, Path::to_owned))
    }

    /// The options that these arguments decide.
    ///
    /// # Errors
    /// Where a given graph or starter site cannot be read, or the cache that was named cannot be made.
    pub(super) fn options(&self) -> Result<Options, Failure> {
        let mut options = Options {
            configuration: self.configuration.clone(),
            framework: self.framework.clone(),
            defines: self.symbols(),
            max_file_size: self.max_file_size,
            max_file_time: self
                .max_file_time
                .map_or(MAX_FILE_TIME, |seconds| Duration::from_secs(seconds.into())),
            exclude: self.exclusions(),
            max_references: self.max_references.unwrap_or(MAX_REFERENCES),
            graphs: self
                .graphs()
                .iter()
                .map(|path| given(path))
                .collect::<Result<_, _>>()?,
            weights: self.found.weights(),
            cache: self.cache.open()?,
            ..Options::default()
        };
        let upstreams = self.upstream.iter();
        let upstreams = upstreams.map(|given| upstream::read(given, self, &options));
        options.upstreams = upstreams.collect::<Result<_, _>>()?;
        Ok(options)
    }

    /// The graphs that were given, else those that are set.
    fn graphs(&self) -> Vec<PathBuf> {
        if self.graph.is_empty() {
            return self.found.graphs();
        }
        self.graph.clone()
    }

    /// What was said is not to be analysed, else what is set.
    fn exclusions(&self) -> Vec<Exclusion> {
        if self.exclude.is_empty() {
            return self.found.exclusions();
        }
        let said = self.exclude.iter().map(|pattern| Exclusion {
            pattern: pattern.clone(),
            said_by: "--exclude".to_owned(),
            at: None,
        });
        said.collect()
    }

    /// MSBuild separates symbols by semicolons, so that is taken too.
    fn symbols(&self) -> BTreeSet<String> {
        let symbols = self.define.iter().flat_map(|list| list.split(';'));
        let symbols = symbols.map(str::trim).filter(|symbol| !symbol.is_empty());
        symbols.map(str::to_owned).collect()
    }

    /// Runs `work` on the threads that were asked for, with progress on a terminal.
    pub(super) fn run<T: Send>(&self, work: impl FnOnce(&Watch) -> T + Send) -> Result<T, Failure> {
        on_threads(self.threads, self.timings, work)
    }
}

/// Runs `work` on so many threads, with progress on a terminal.
pub(super) fn on_threads<T: Send>(
    threads: Option<u16>,
    timings: bool,
    work: impl FnOnce(&Watch) -> T + Send,
) -> Result<T, Failure> {
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads.map_or(0, usize::from))
        .stack_size(STACK)
        .build()
        .map_err(|error| Failure::new(format!("cannot start threads: {error}")))?;
    let watch = Watch::new();
    let result = pool.install(|| work(&watch));
    watch.finish(timings);
    Ok(result)
}

fn given(path: &Path) -> Result<GivenGraph, Failure> {
    let bytes = std::fs::read(path).map_err(|error| Failure::io("read", path, &error))?;
    let name = path.file_name().unwrap_or(path.as_os_str());
    Ok(GivenGraph {
        name: name.to_string_lossy().into_owned(),
        bytes,
    })
}
