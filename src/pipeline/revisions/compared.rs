//! Two revisions held to one division, so that they can be compared.
//!
//! A commit never changes, so what was found out about two of them is kept under their ids: a diff that is asked for again
//! (a build that is repeated, another format) reads it back.

use std::collections::BTreeMap;
use std::path::Path;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::pair;
use crate::cache::{Cache, Key, KeyMaker, Shelves};
use crate::discover::DiscoverError;
use crate::git::{Repository, Revision};
use crate::pipeline::decisions::GivenText;
use crate::pipeline::opened::{VERSION, is_passing};
use crate::pipeline::options::{Options, Progress};
use crate::pipeline::past::unread;
use crate::pipeline::placed::placed;
use crate::pipeline::renamed::hold_alike;
use crate::pipeline::{AcceptedFile, bind_revision, draft, is_layered, open_revision, report};
use crate::report::model::Report;

/// Two revisions on the boundaries of the later one.
#[derive(Debug, Serialize, Deserialize)]
pub struct Compared {
    /// The boundaries that both are held to.
    pub boundaries: GivenText,
    /// Whether they are those that are proposed for the later one.
    pub is_proposed: bool,
    /// The reports, the older one first.
    pub reports: [Report; 2],
    /// What types of the older one are called in the later one.
    pub names: BTreeMap<String, String>,
    /// Where types of the older one were by its own boundaries, by id; `None` where these are the ones that both are held to.
    pub placed: Option<BTreeMap<String, Option<String>>>,
}

impl Compared {
    /// Of each revision, which files cannot be read. What these use would look as if it were new, or gone.
    #[must_use]
    pub fn unread(&self) -> [Option<String>; 2] {
        let unread = |report: &Report| unread(report.problems.iter());
        self.reports.each_ref().map(unread)
    }
}

/// The code base at `path` in two revisions, the older one first, both held to the boundaries of `options`, else to those
/// that are proposed for the later one. `own` are the boundaries of the older one: they say where its types were.
///
/// # Errors
/// Where a revision has nothing to read.
pub fn compared(
    repository: &Repository,
    revisions: [&Revision; 2],
    path: &Path,
    options: &Options,
    own: Option<&GivenText>,
    progress: &dyn Progress,
) -> Result<Compared, DiscoverError> {
    let mut given = revisions
        .map(|revision| revision.commit().to_string())
        .to_vec();
    given.extend(own.map(|own| own.text.clone()));
    let place = Place::new("compared", &given, path, options);
    if let Some(kept) = place.read() {
        return Ok(kept);
    }
    let (found, may_be_kept) = find_out(repository, revisions, path, options, own, progress)?;
    if may_be_kept {
        place.keep(&found);
    }
    Ok(found)
}

/// Where a result is kept that depends on nothing but commits, texts of theirs, and options.
struct Place<'a> {
    cache: Option<&'a Cache>,
    key: Key,
}

impl<'a> Place<'a> {
    /// The place of a result of that kind. There is none where other code bases count, since these can change.
    fn new(kind: &str, given: &[String], path: &Path, options: &'a Options) -> Self {
        let is_closed = options.graphs.is_empty() && options.upstreams.is_empty();
        let maker = KeyMaker::new(kind, VERSION).with(options);
        Self {
            cache: options.cache.as_ref().filter(|_| is_closed),
            key: maker.with(given).with(path).key(),
        }
    }

    fn read<T: DeserializeOwned>(&self) -> Option<T> {
        let bytes = self.cache?.get(Shelves::Results, self.key)?;
        serde_json::from_slice(&bytes).ok()
    }

    fn keep(&self, found: &impl Serialize) {
        if let Some(cache) = self.cache
            && let Ok(text) = serde_json::to_vec(found)
        {
            cache.put(Shelves::Results, self.key, &text);
        }
    }
}

/// Compares them; with whether another run would find the same.
fn find_out(
    repository: &Repository,
    revisions: [&Revision; 2],
    path: &Path,
    options: &Options,
    own: Option<&GivenText>,
    progress: &dyn Progress,
) -> Result<(Compared, bool), DiscoverError> {
    let [old, new] = revisions;
    let boundaries = match &options.boundaries {
        Some(given) => given.clone(),
        None => proposed(new, path, options, progress)?,
    };
    let held = Options {
        boundaries: Some(boundaries.clone()),
        ..options.clone()
    };
    let (mut before, mut after) = if is_layered(&AcceptedFile::given(&held).form, options) {
        // What tells the layers apart is read for a code base as a whole.
        let bind = |revision| bind_revision(revision, path, &held, progress);
        (bind(old)?, bind(new)?)
    } else {
        let sides = pair(repository, revisions, path, &held, &[], progress)?;
        let [before, after] = sides.map(|side| side.bound);
        (before, after)
    };
    for (bound, revision) in [(&mut before, old), (&mut after, new)] {
        bound.commit = Some(revision.commit().to_string());
    }
    let names = hold_alike(&mut before, &after);
    // A file that cannot be read says nothing, and one that is the same nothing new.
    let own = own.filter(|own| own.text != boundaries.text);
    let own = own.map(AcceptedFile::of);
    let own = own.filter(|own| own.problems.is_empty());
    let placed = own.map(|own| placed(&before, &own, &held));
    let (old, new) = rayon::join(
        || report(&before, &held, progress),
        || report(&after, &held, progress),
    );
    let reports = [old, new];
    let may_be_kept = reports.iter().all(is_lasting);
    let found = Compared {
        boundaries,
        is_proposed: options.boundaries.is_none(),
        reports,
        names,
        placed,
    };
    Ok((found, may_be_kept))
}

/// Whether another run would find the same.
fn is_lasting(report: &Report) -> bool {
    !report.problems.iter().any(is_passing)
}

/// What is proposed for `revision`, as a file of boundaries: the division where nobody has accepted one.
///
/// # Errors
/// Where there is nothing to read.
pub fn proposed(
    revision: &Revision,
    path: &Path,
    options: &Options,
    progress: &dyn Progress,
) -> Result<GivenText, DiscoverError> {
    let free = Options {
        as_accepted: false,
        boundaries: None,
        ..options.clone()
    };
    let commit = revision.commit().to_string();
    let place = Place::new("proposed", std::slice::from_ref(&commit), path, &free);
    if let Some(kept) = place.read() {
        return Ok(kept);
    }
    let opened = open_revision(revision, path, &free, progress)?;
    let report = opened.report(&free, progress);
    let short = commit.get(..10).unwrap_or_default();
    let found = GivenText {
        name: format!("the proposal for {short}"),
        text: draft(&report, &AcceptedFile::default().form),
    };
    if is_lasting(&report) {
        place.keep(&found);
    }
    Ok(found)
}
