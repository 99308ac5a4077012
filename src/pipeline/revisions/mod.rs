//! Many revisions of a code base, each bound as if it were the only one.
//!
//! ```text
//! diff-tree  ->  follow             ->  memory             ->  bind
//! what each      the listing, the       facts by content,      a revision a thread, from
//! step changed   projects again only    only new blobs         what was found in the last;
//!                where they changed     read and parsed        the next are read meanwhile
//! ```
//!
//! Neighbours share nearly everything, so a step costs what it changed, and the binding of names. Facts and what lies
//! beside the code are kept for the revisions at hand only: memory does not grow with the length of the history.

mod compared;
mod contents;
mod follow;
mod memory;
mod pair;

use std::collections::VecDeque;
use std::io;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::{ThreadPool, ThreadPoolBuilder};

use super::options::{Options, Progress, Stage};
use super::origin::input;
use super::{Bound, graph_of};
use crate::discover::DiscoverError;
use crate::git::{Change, GitError, ObjectId, Renames, Repository};
use crate::graph::DependencyGraph;
use crate::resolve::Bindings;
use follow::{Followed, Step};
use memory::{Memory, Prepared};

pub use compared::{Compared, compared, proposed};
pub use pair::{Side, pair};

/// Stack of a thread that binds: as deep as code nests. The memory is only reserved.
const STACK: usize = 64 << 20;

/// Steps for which git is asked at a time.
const BATCH: usize = 128;

/// One revision, bound.
#[derive(Clone, Debug)]
pub struct Snapshot {
    /// The commit.
    pub commit: ObjectId,
    /// The code base with its names bound; shared with the revision before where no file that counts differs.
    pub bound: Arc<Bound>,
    /// Its dependency graph.
    pub graph: Arc<DependencyGraph>,
}

/// A revision in which there is nothing to analyse.
#[derive(Debug)]
pub struct Absent {
    /// The commit.
    pub commit: ObjectId,
    /// Why.
    pub error: DiscoverError,
}

/// The revisions of some commits, in their order. See [`revisions`].
pub struct Revisions<'a> {
    reader: Reader<'a>,
    /// What was read while the revisions before were bound.
    read: Vec<Task>,
    pools: Vec<ThreadPool>,
    ready: VecDeque<Result<Snapshot, Absent>>,
    last: Option<Snapshot>,
    /// What was found in the files of the last revision that was bound.
    bindings: Option<Arc<Bindings>>,
}

/// Reads one revision after the other.
struct Reader<'a> {
    repository: &'a Repository,
    options: &'a Options,
    progress: &'a dyn Progress,
    path: PathBuf,
    /// Commits not yet asked for.
    ahead: VecDeque<ObjectId>,
    /// Commits with what they change of the one before; `None` where that is not known.
    steps: VecDeque<(ObjectId, Option<Vec<Change>>)>,
    previous: Option<ObjectId>,
    followed: Option<Followed>,
    memory: Memory,
}

/// The code base at `path` in each of `commits`, bound as [`bind_revision`](super::bind_revision) binds it. Any order
/// of the commits does; it takes the least time where neighbours differ little.
///
/// On n threads, n revisions are bound at a time, while the next are read. Memory holds their results, and the facts of
/// their files.
#[must_use]
pub fn revisions<'a>(
    repository: &'a Repository,
    commits: impl IntoIterator<Item = ObjectId>,
    path: &Path,
    options: &'a Options,
    progress: &'a dyn Progress,
) -> Revisions<'a> {
    let pool = || {
        let pool = ThreadPoolBuilder::new().num_threads(1).stack_size(STACK);
        pool.build().ok()
    };
    let pools = (0..rayon::current_num_threads()).filter_map(|_| pool());
    let pools: Vec<ThreadPool> = pools.collect();
    Revisions {
        reader: Reader {
            repository,
            options,
            progress,
            path: path.to_owned(),
            ahead: commits.into_iter().collect(),
            steps: VecDeque::new(),
            previous: None,
            followed: None,
            memory: Memory::new(&repository.folder(), options),
        },
        read: Vec::new(),
        pools,
        ready: VecDeque::new(),
        last: None,
        bindings: None,
    }
}

/// What is to be done for a commit.
enum Task {
    /// Its files are those of the commit before.
    Same(ObjectId),
    Bind(ObjectId, Box<Prepared>),
    Fail(Absent),
}

impl Iterator for Revisions<'_> {
    type Item = Result<Snapshot, Absent>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ready.is_empty() {
            let mut tasks = std::mem::take(&mut self.read);
            if tasks.is_empty() {
                // All that follow start from what was found in the first.
                tasks = self.reader.prepare(1);
            }
            self.finish(tasks);
        }
        self.ready.pop_front()
    }
}

impl Reader<'_> {
    /// Reads the next commits, until there are `width` to bind.
    fn prepare(&mut self, width: usize) -> Vec<Task> {
        let mut tasks = Vec::new();
        let mut binding = 0;
        while binding < width.max(1) {
            let Some((commit, changes)) = self.next_step() else {
                break;
            };
            let task = match self.task(commit, changes.as_deref()) {
                Ok(Some(prepared)) => {
                    binding += 1;
                    Task::Bind(commit, Box::new(prepared))
                }
                Ok(None) => Task::Same(commit),
                Err(error) => {
                    self.followed = None;
                    Task::Fail(Absent { commit, error })
                }
            };
            tasks.push(task);
        }
        self.memory.forget();
        tasks
    }

    /// The next commit, and what it changes of the one before it.
    fn next_step(&mut self) -> Option<(ObjectId, Option<Vec<Change>>)> {
        if self.steps.is_empty() {
            let commits: Vec<ObjectId> = (0..BATCH).map_while(|_| self.ahead.pop_front()).collect();
            let before = std::iter::once(self.previous).chain(commits.iter().copied().map(Some));
            let pairs: Vec<_> = commits.iter().copied().zip(before).collect();
            self.previous = commits.last().copied().or(self.previous);
            // The first of all has none before it. It is listed as a whole, as all are where git cannot tell.
            let first = usize::from(pairs.first().is_some_and(|(_, before)| before.is_none()));
            let changes = self.repository.changes(&pairs[first..], Renames::Ignored);
            let changes = changes.unwrap_or_default().into_iter().map(Some);
            let unknown = std::iter::repeat_n(None, first);
            let changes = unknown.chain(changes).chain(std::iter::repeat(None));
            self.steps.extend(commits.into_iter().zip(changes));
        }
        self.steps.pop_front()
    }

    /// What there is to bind in a commit; `None` where that is what it was in the one before.
    fn task(
        &mut self,
        commit: ObjectId,
        changes: Option<&[Change]>,
    ) -> Result<Option<Prepared>, DiscoverError> {
        let discovery = self.options.discovery();
        let failed = |error| unreadable(self.repository, error);
        let step = if let (Some(followed), Some(changes)) = (&mut self.followed, changes) {
            let step = followed.step(self.repository, commit, changes, &self.path, &discovery);
            step.map_err(failed)??
        } else {
            let revision = self.repository.revision(&commit.to_string());
            let revision = revision.map_err(failed)?;
            self.followed = Some(Followed::start(revision, &self.path, &discovery)?);
            Step::Changed
        };
        let Some(followed) = self.followed.as_ref().filter(|_| step == Step::Changed) else {
            return Ok(None);
        };
        self.progress
            .begin(Stage::Extract, followed.workspace.files.len());
        let prepared = self.memory.prepare(followed, self.options, self.progress);
        Ok(Some(prepared))
    }
}

impl Revisions<'_> {
    /// Binds what was read, on a thread each, and reads on meanwhile.
    fn finish(&mut self, mut tasks: Vec<Task>) {
        self.reader.progress.begin(Stage::Resolve, 0);
        let work = tasks.iter_mut().filter_map(|task| match task {
            Task::Bind(_, prepared) => Some(&mut **prepared),
            _ => None,
        });
        let work: Vec<&mut Prepared> = work.collect();
        let (reader, pools) = (&mut self.reader, &self.pools);
        let (options, path) = (reader.options, reader.path.clone());
        let earlier = self.bindings.as_deref();
        let bind = |prepared: &mut Prepared| bind(prepared, options, &path, earlier);
        let (mut bound, read): (Vec<_>, _) = if work.len() == 1 || pools.is_empty() {
            // All threads bind the one.
            let bound = work.into_iter().map(bind).collect();
            (bound, reader.prepare(pools.len()))
        } else {
            std::thread::scope(|scope| {
                let threads = work.into_iter().zip(pools).map(|(prepared, pool)| {
                    let bind = &bind;
                    scope.spawn(move || pool.install(|| bind(prepared)))
                });
                let threads: Vec<_> = threads.collect();
                let read = reader.prepare(pools.len());
                let bound = threads.into_iter().map(|thread| match thread.join() {
                    Ok(bound) => bound,
                    Err(panic) => resume_unwind(panic),
                });
                (bound.collect(), read)
            })
        };
        self.read = read;
        if let Some((.., bindings)) = bound.last_mut() {
            self.bindings = bindings.take().map(Arc::new);
        }
        let mut bound = bound.into_iter();
        for task in tasks {
            let result = match task {
                Task::Fail(absent) => Err(absent),
                Task::Same(commit) => self.last.clone().map_or_else(
                    || {
                        let path = self.reader.path.clone();
                        let error = DiscoverError::NothingToAnalyse(path);
                        Err(Absent { commit, error })
                    },
                    |last| Ok(Snapshot { commit, ..last }),
                ),
                Task::Bind(commit, _) => {
                    let Some((bound, graph, _)) = bound.next() else {
                        break;
                    };
                    Ok(Snapshot {
                        commit,
                        bound,
                        graph,
                    })
                }
            };
            if let Ok(snapshot) = &result {
                self.last = Some(snapshot.clone());
            }
            self.ready.push_back(result);
        }
    }
}

/// Binds one revision; with what was found in its files.
fn bind(
    prepared: &mut Prepared,
    options: &Options,
    path: &Path,
    earlier: Option<&Bindings>,
) -> (Arc<Bound>, Arc<DependencyGraph>, Option<Bindings>) {
    let (bound, bindings) = prepared.bind(options, earlier);
    let bound = Bound {
        input: input(path, &bound.workspace),
        ..bound
    };
    let graph = graph_of(&bound);
    (Arc::new(bound), Arc::new(graph), bindings)
}

fn unreadable(repository: &Repository, error: GitError) -> DiscoverError {
    DiscoverError::Unreadable {
        path: repository.folder(),
        source: io::Error::other(error),
    }
}
