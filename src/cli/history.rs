//! `unseam history`: the coupling of a code base, commit by commit.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::ColorChoice;

use super::check::has_boundaries;
use super::failure::Failure;
use super::input::InputArgs;
use super::output::{self, Target, Targets};
use super::progress::Watch;
use super::{given_text, top};
use crate::git::{Commit, ObjectId, Repository, Walk};
use crate::history::format::{Format, Layout, show};
use crate::history::{Point, Rise, SCHEMA_VERSION, Timeline, date, rises};
use crate::pipeline::{self, AcceptedFile, BOUNDARIES, GivenText, Options};

/// Commits that are looked at unless it is said how far back to go.
const LAST: usize = 100;

/// Show how coupling went over the history: each commit held to one division, read from git without a checkout
///
/// The division is the accepted one of the newest commit, or of --boundaries; where there is none, what `unseam analyze`
/// proposes for the newest commit. Commits are those of the branch itself: a merge is one step. PATH lies in a work tree,
/// or with --git-dir in a revision.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// Output: text, json, csv, html (charts and tables) or svg (the charts), to standard output or to a file; repeatable
    #[arg(long, value_name = "FMT[=FILE]", value_parser = parse_format)]
    format: Vec<Target<Format>>,

    /// The newest N commits [default: 100, or all with --since]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..), help_heading = "Commits")]
    last: Option<u32>,

    /// Commits of this day (UTC) and later, e.g. 2024-02-29
    #[arg(long, value_name = "DATE", value_parser = parse_day, help_heading = "Commits")]
    since: Option<i64>,

    /// Of these, every Nth, the newest one included
    ///
    /// A commit that raised the coupling of a pair is still found: those in between are looked at where one rose.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..), default_value = "1", help_heading = "Commits")]
    every: u32,

    /// The division [default: boundaries.toml of the newest commit, else the proposal for it]
    #[arg(long, value_name = "FILE", help_heading = "Watching")]
    boundaries: Option<PathBuf>,

    #[command(flatten)]
    pub(super) input: InputArgs,
}

const EXAMPLES: &str = "\
Examples:
  unseam history                                      the last 100 commits of the branch
  unseam history --last 1000 --every 10 --format html=history.html
  unseam history --since 2024-01-01 --format csv > history.csv
  unseam history src/Shop.sln --git-dir shop.git --rev main";

/// Runs the verb.
pub(super) fn run(args: &Args, color: ColorChoice) -> Result<(), Failure> {
    let targets = Targets::new(&args.format, Format::Text)?;
    let place = args.input.place()?;
    let (commits, cut_off) = args.commits(&place.repository)?;
    let options = Options {
        as_accepted: true,
        ..args.input.options()?
    };
    let timeline = args.input.run(|watch| {
        let history = History {
            options: args.with_division(options, &place, &commits, watch)?,
            place: &place,
            all: &commits,
            watch,
        };
        Ok::<_, Failure>(history.timeline(args, cut_off))
    })??;
    for target in targets.iter() {
        let layout = Layout {
            width: output::columns(target.file.as_deref()).unwrap_or(Layout::default().width),
            color: output::colors(color, target.file.as_deref()),
        };
        let text = show(&timeline, target.format, &layout);
        output::deliver(target, |out| out.write_all(text.as_bytes()))?;
    }
    Ok(())
}

/// Where commits are read from.
pub(super) struct Place {
    pub(super) repository: Repository,
    /// What is analysed, relative to the top of the repository.
    pub(super) path: PathBuf,
}

impl Args {
    /// The commits of the history, oldest first, and whether older ones are missing.
    fn commits(&self, repository: &Repository) -> Result<(Vec<Commit>, bool), Failure> {
        let last = self.last.map(|last| last as usize);
        let walk = Walk {
            first_parent: true,
            limit: last.or(self.since.is_none().then_some(LAST)),
        };
        let history = repository.history(self.input.rev(), walk)?;
        let from = self.since.unwrap_or(i64::MIN);
        let mut commits = history.commits;
        let found = commits.len();
        commits.retain(|commit| commit.committed >= from);
        if commits.is_empty() {
            return Err(Failure::new("there is no commit of that time")
                .hint("--since is a day in UTC, and commits count by when they were committed"));
        }
        Ok((commits, history.cut_off && history_is_whole(found, walk)))
    }

    /// The options with the division that all commits are held to.
    fn with_division(
        &self,
        mut options: Options,
        place: &Place,
        commits: &[Commit],
        watch: &Watch,
    ) -> Result<Options, Failure> {
        let newest = commits.last().map(|commit| commit.id.to_string());
        let revision = place.repository.revision(&newest.unwrap_or_default())?;
        let given = match &self.boundaries {
            Some(file) => Some(given_text(file)?),
            None => revision
                .read_beside(&place.path, BOUNDARIES)
                .map_err(|error| Failure::absent(Path::new(BOUNDARIES), &error))?
                .map(|bytes| text_of(BOUNDARIES, bytes))
                .transpose()?,
        };
        let given = if let Some(given) = given {
            given
        } else {
            pipeline::proposed(&revision, &place.path, &options, watch)?
        };
        options.boundaries = Some(given);
        has_boundaries(&AcceptedFile::given(&options))?;
        Ok(options)
    }
}

/// Whether the history ended by itself and not at the limit.
fn history_is_whole(found: usize, walk: Walk) -> bool {
    walk.limit.is_none_or(|limit| found < limit)
}

fn text_of(name: &str, bytes: Vec<u8>) -> Result<GivenText, Failure> {
    let text = String::from_utf8(bytes);
    Ok(GivenText {
        name: name.to_owned(),
        text: text.map_err(|_| Failure::new(format!("{name} is not UTF-8")))?,
    })
}

/// A history that is being measured.
struct History<'a> {
    options: Options,
    place: &'a Place,
    /// All commits, those between the chosen ones included.
    all: &'a [Commit],
    watch: &'a Watch,
}

impl History<'_> {
    fn timeline(&self, args: &Args, cut_off: bool) -> Timeline {
        let every = args.every as usize;
        let newest = self.all.len() - 1;
        let chosen: Vec<&Commit> = (0..self.all.len())
            .filter(|at| (newest - at).is_multiple_of(every))
            .map(|at| &self.all[at])
            .collect();
        let commits = self.measure(&chosen);
        let rises = self.rises(&commits);
        let division = self.options.boundaries.as_ref();
        Timeline {
            schema_version: SCHEMA_VERSION.to_owned(),
            title: args.input.title(),
            division: division.map_or_else(String::new, |given| given.name.clone()),
            cut_off,
            rises: if every > 1 { self.exact(rises) } else { rises },
            commits,
        }
    }

    fn measure(&self, commits: &[&Commit]) -> Vec<Point> {
        let ids: Vec<ObjectId> = commits.iter().map(|commit| commit.id).collect();
        let (repository, path) = (&self.place.repository, &self.place.path);
        let figures = pipeline::past(repository, &ids, path, &self.options, self.watch);
        let points = commits.iter().zip(figures).map(|(commit, figures)| {
            let (figures, absent) = match figures {
                Ok(figures) => (Some(figures), None),
                Err(reason) => (None, Some(reason)),
            };
            Point {
                commit: commit.id.to_string(),
                time: commit.committed,
                date: date::day(commit.committed),
                subject: commit.subject.clone(),
                figures,
                absent,
            }
        });
        points.collect()
    }

    /// What rose between two of `points`; references of types that were only renamed did not.
    fn rises(&self, points: &[Point]) -> Vec<Rise> {
        let id = |point: &Point| {
            let mut all = self.all.iter().map(|commit| commit.id);
            all.find(|id| id.to_string() == point.commit)
        };
        let (repository, path) = (&self.place.repository, &self.place.path);
        rises(points, |before, after| {
            let commits = [id(before)?, id(after)?];
            pipeline::before_renames(repository, commits, path, &self.options, self.watch)
        })
    }

    /// The commits themselves that made pairs rise between two that were measured.
    fn exact(&self, rises: Vec<Rise>) -> Vec<Rise> {
        let at: BTreeMap<String, usize> = (0..)
            .zip(self.all)
            .map(|(at, commit)| (commit.id.to_string(), at))
            .collect();
        let mut steps: BTreeMap<(usize, usize), Vec<Point>> = BTreeMap::new();
        let mut exact = Vec::new();
        for rise in rises {
            let (Some(&from), Some(&to)) = (at.get(&rise.since), at.get(&rise.commit)) else {
                continue;
            };
            let points = steps.entry((from, to)).or_insert_with(|| {
                let between: Vec<&Commit> = self.all[from..=to].iter().collect();
                self.measure(&between)
            });
            let same = |it: &Rise| (&it.from, &it.to) == (&rise.from, &rise.to);
            // Many small steps may have made it: then no commit did.
            exact.extend(self.rises(points).into_iter().find(same));
        }
        exact.sort_by_key(|rise| std::cmp::Reverse(rise.after - rise.before));
        exact
    }
}

impl InputArgs {
    /// The repository and the place in it: that of `--git-dir`, or the one that the path lies in.
    ///
    /// # Errors
    /// Where there is none.
    pub(super) fn place(&self) -> Result<Place, Failure> {
        if let Some(folder) = self.git_dir() {
            let path = self.path().to_owned();
            let repository = Repository::open(folder)?;
            return Ok(Place { repository, path });
        }
        let path = self.path();
        let real = path
            .canonicalize()
            .map_err(|error| Failure::io("read", path, &error))?;
        let (top, _) = top::of(&real).ok_or_else(|| {
            let message = format!("{} is in no git repository", path.display());
            Failure::new(message)
                .hint("name a folder in a work tree, or a repository: --git-dir DIR")
        })?;
        Ok(Place {
            repository: Repository::open(&top)?,
            path: real.strip_prefix(&top).unwrap_or(&real).to_owned(),
        })
    }
}

fn parse_format(text: &str) -> Result<Target<Format>, String> {
    output::parse_target(text, &Format::ALL.map(|format| (format.name(), format)))
}

fn parse_day(text: &str) -> Result<i64, String> {
    date::start_of(text).ok_or_else(|| "a day is written as 2024-02-29".to_owned())
}
