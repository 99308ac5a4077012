//! Change containment: how many commits touched one boundary only.
//!
//! That a boundary could be delivered by itself shows in how it was changed: where most commits that touch it touch nothing
//! else, a team could have shipped them alone. Everything that is tracked counts, not C# alone; which boundary a file
//! belongs to is known with more or less certainty ([`Homes`]), and the result says how much rests on which.
//!
//! Commits that touch more than [`MASS`] files (renamed namespaces, new line endings, a merge of months) tell nothing of
//! boundaries and are left out; the limit is that of Tornhill's Code Maat.

use std::collections::{BTreeMap, BTreeSet};

use super::date;
use crate::owners::Owners;
use crate::report::model::{
    AssignedFiles, Author, BoundaryChanges, Containment, Figure, Owner, Period, Releases, Together,
};

/// The most files in a commit that counts.
pub const MASS: u64 = 30;

/// Authors that are named.
const NAMED: usize = 5;

/// Seconds of a day.
const DAY: f64 = 86_400.0;

/// The last commits of a branch.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct ChangeLog {
    /// What the paths of CODEOWNERS have in front of those here.
    pub prefix: String,
    /// The commits, oldest first.
    pub commits: Vec<LoggedCommit>,
    /// Releases that have one of them.
    pub releases: u64,
    /// The content of CODEOWNERS, where there is one.
    pub owners: Option<String>,
}

/// A commit.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct LoggedCommit {
    /// When it was committed, in seconds since 1970.
    pub time: i64,
    /// Name of the author.
    pub author: String,
    /// Address of the author; it tells people apart and is shown nowhere.
    pub email: String,
    /// How many files it touches.
    pub size: u64,
    /// These, by the names they have today, relative to the root; nothing for a mass commit.
    pub files: Vec<String>,
    /// When the first release with it was made, in seconds since 1970.
    pub released: Option<i64>,
}

/// How sure it is which boundary a file belongs to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Certainty {
    /// It declares its types, or is their project.
    Certain,
    /// A link leads to a type of it, or all types below the folder are of it.
    Likely,
    /// Most types below the folder are of it.
    Guess,
}

/// The boundaries that a file or folder belongs to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Home {
    /// Numbers of the boundaries, in order.
    pub boundaries: Vec<u32>,
    /// How sure that is.
    pub certainty: Certainty,
}

/// Which boundaries files belong to, by path relative to the root.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Homes {
    /// Ids of the boundaries, by number.
    pub ids: Vec<String>,
    /// Files that are known by themselves.
    pub files: BTreeMap<String, Home>,
    /// Folders with types below them, without a slash at the end; `None` where the types are of too many boundaries.
    pub folders: BTreeMap<String, Option<Home>>,
}

impl Homes {
    /// The boundaries of a file: its own, else those of the nearest folder around it with types below.
    #[must_use]
    pub fn of(&self, path: &str) -> Option<&Home> {
        if let Some(home) = self.files.get(path) {
            return Some(home);
        }
        let mut around = path.rmatch_indices('/').map(|(at, _)| &path[..at]);
        around
            .find_map(|folder| self.folders.get(folder))
            .and_then(Option::as_ref)
    }
}

/// A commit that counts, with what it touches.
struct Counted<'a> {
    commit: &'a LoggedCommit,
    boundaries: BTreeSet<u32>,
    has_others: bool,
}

impl Counted<'_> {
    fn is_contained(&self) -> bool {
        self.boundaries.len() == 1
    }
}

/// What the commits of `log` tell of the boundaries of `homes`. Takes time in proportion to the files of all commits.
#[must_use]
pub fn containment(log: &ChangeLog, homes: &Homes) -> Containment {
    let small = || log.commits.iter().filter(|commit| commit.size <= MASS);
    let counted: Vec<Counted<'_>> = small()
        .filter_map(|commit| counted(commit, homes))
        .collect();
    let contained = || counted.iter().filter(|commit| commit.is_contained());
    let day = |commit: Option<&LoggedCommit>| {
        commit.map_or_else(String::new, |commit| date::day(commit.time))
    };
    let all: Vec<&Counted<'_>> = counted.iter().collect();
    let (released, lead) = lead_time(&all);
    Containment {
        commits: log.commits.len() as u64,
        since: day(log.commits.first()),
        until: day(log.commits.last()),
        mass: (log.commits.len() - small().count()) as u64,
        mass_limit: MASS,
        outside: (small().count() - counted.len()) as u64,
        counted: counted.len() as u64,
        contained: contained().count() as u64,
        contained_with_others: contained().filter(|commit| commit.has_others).count() as u64,
        containment: Figure::ratio(contained().count() as f64, counted.len() as f64),
        files: files(&counted, homes),
        boundaries: boundaries(&counted, homes, log),
        periods: periods(&all),
        releases: Releases {
            tags: log.releases,
            released,
            coverage: Figure::ratio(released as f64, counted.len() as f64),
            lead_time_days: lead,
        },
    }
}

/// The commit with the boundaries that it touches; `None` where it touches none.
fn counted<'a>(commit: &'a LoggedCommit, homes: &Homes) -> Option<Counted<'a>> {
    let found: Vec<Option<&Home>> = commit.files.iter().map(|file| homes.of(file)).collect();
    let touched = found.iter().flatten().flat_map(|home| &home.boundaries);
    let boundaries: BTreeSet<u32> = touched.copied().collect();
    (!boundaries.is_empty()).then(|| Counted {
        commit,
        boundaries,
        has_others: found.iter().any(Option::is_none),
    })
}

fn files(counted: &[Counted<'_>], homes: &Homes) -> AssignedFiles {
    let files: BTreeSet<&String> = counted.iter().flat_map(|it| &it.commit.files).collect();
    let mut assigned = AssignedFiles::default();
    for file in files {
        let count = match homes.of(file).map(|home| home.certainty) {
            Some(Certainty::Certain) => &mut assigned.certain,
            Some(Certainty::Likely) => &mut assigned.likely,
            Some(Certainty::Guess) => &mut assigned.guess,
            None => &mut assigned.none,
        };
        *count += 1;
    }
    assigned
}

fn boundaries(counted: &[Counted<'_>], homes: &Homes, log: &ChangeLog) -> Vec<BoundaryChanges> {
    let owners = log.owners.as_deref().map(Owners::read);
    let owners_of = |number| {
        let owners = owners.as_ref();
        owners
            .map(|owners| owned(owners, number, homes, &log.prefix))
            .unwrap_or_default()
    };
    let of = |(number, id): (u32, &String)| {
        let touching = counted
            .iter()
            .filter(|commit| commit.boundaries.contains(&number));
        let commits: Vec<&Counted<'_>> = touching.collect();
        let alone = commits
            .iter()
            .filter(|commit| commit.is_contained())
            .count();
        let (authors, main_authors, entropy) = authors(&commits);
        BoundaryChanges {
            id: id.clone(),
            commits: commits.len() as u64,
            alone: alone as u64,
            containment: Figure::ratio(alone as f64, commits.len() as f64),
            together: together(&commits, number, homes),
            authors,
            main_authors,
            ownership_entropy: entropy,
            lead_time_days: lead_time(&commits).1,
            owners: owners_of(number),
            periods: periods(&commits),
        }
    };
    (0..).zip(&homes.ids).map(of).collect()
}

fn together(commits: &[&Counted<'_>], number: u32, homes: &Homes) -> Vec<Together> {
    let mut counts: BTreeMap<u32, u64> = BTreeMap::new();
    let others = commits.iter().flat_map(|commit| &commit.boundaries);
    for &other in others.filter(|&&other| other != number) {
        *counts.entry(other).or_default() += 1;
    }
    let together = counts.into_iter().map(|(other, commits)| Together {
        id: homes.ids[other as usize].clone(),
        commits,
    });
    let mut together: Vec<Together> = together.collect();
    together.sort_by(|a, b| b.commits.cmp(&a.commits).then_with(|| a.id.cmp(&b.id)));
    together
}

/// How many people wrote commits, who wrote most, and how even that is.
fn authors(commits: &[&Counted<'_>]) -> (u64, Vec<Author>, Figure) {
    let mut by_address: BTreeMap<String, (&str, u64)> = BTreeMap::new();
    // Oldest first: the last name stands.
    for Counted { commit, .. } in commits {
        let entry = by_address
            .entry(commit.email.to_lowercase())
            .or_insert(("", 0));
        *entry = (&commit.author, entry.1 + 1);
    }
    let number = by_address.len();
    let total = commits.len() as f64;
    let shares = by_address.values().map(|&(_, count)| count as f64 / total);
    let entropy: f64 = shares.map(|share| -share * share.ln()).sum();
    let people = by_address.into_values().map(|(name, commits)| Author {
        name: name.to_owned(),
        commits,
    });
    let mut people: Vec<Author> = people.collect();
    people.sort_by(|a, b| b.commits.cmp(&a.commits).then_with(|| a.name.cmp(&b.name)));
    people.truncate(NAMED);
    let evenness = (number > 1).then(|| entropy / (number as f64).ln());
    (number as u64, people, Figure::from(evenness))
}

fn owned(owners: &Owners, number: u32, homes: &Homes, prefix: &str) -> Vec<Owner> {
    let mut counts: BTreeMap<String, u64> = BTreeMap::new();
    let own = homes
        .files
        .iter()
        .filter(|(_, home)| home.boundaries.contains(&number));
    for name in own.filter_map(|(path, _)| owners.of(&format!("{prefix}{path}"))) {
        *counts.entry(name).or_default() += 1;
    }
    let owners = counts
        .into_iter()
        .map(|(name, files)| Owner { name, files });
    let mut owners: Vec<Owner> = owners.collect();
    owners.sort_by(|a, b| b.files.cmp(&a.files).then_with(|| a.name.cmp(&b.name)));
    owners
}

fn periods(commits: &[&Counted<'_>]) -> Vec<Period> {
    let mut periods: BTreeMap<String, Period> = BTreeMap::new();
    for commit in commits {
        let quarter = quarter(commit.commit.time);
        let period = periods.entry(quarter.clone()).or_insert_with(|| Period {
            quarter,
            ..Period::default()
        });
        period.commits += 1;
        period.contained += u64::from(commit.is_contained());
    }
    periods.into_values().collect()
}

/// The quarter of a time: `2024-Q1`.
fn quarter(time: i64) -> String {
    let day = date::day(time);
    let mut parts = day.split('-');
    let year = parts.next().unwrap_or_default();
    let month: u32 = parts
        .next()
        .and_then(|month| month.parse().ok())
        .unwrap_or(1);
    format!("{year}-Q{}", month.div_ceil(3))
}

/// How many of the commits are in a release, and the median of the days until the first one; undefined where less than half
/// of them are.
fn lead_time(commits: &[&Counted<'_>]) -> (u64, Figure) {
    let waited = commits.iter().filter_map(|Counted { commit, .. }| {
        // Clocks of different machines need not agree.
        Some((commit.released? - commit.time).max(0))
    });
    let mut waited: Vec<i64> = waited.collect();
    waited.sort_unstable();
    let middle = waited.len() / 2;
    let median = match waited.len() {
        0 => None,
        odd if odd % 2 == 1 => Some(waited[middle] as f64),
        _ => Some((waited[middle - 1] + waited[middle]) as f64 / 2.0),
    };
    let covered = waited.len() * 2 >= commits.len();
    let days = median.filter(|_| covered).map(|seconds| seconds / DAY);
    (waited.len() as u64, Figure::from(days))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAYS: i64 = 86_400;

    fn commit(day: i64, author: &str, files: &[&str]) -> LoggedCommit {
        LoggedCommit {
            time: day * DAYS,
            author: author.to_owned(),
            email: format!("{author}@Example.org"),
            size: files.len() as u64,
            files: files.iter().map(|&file| file.to_owned()).collect(),
            released: None,
        }
    }

    fn homes() -> Homes {
        let home = |boundary, certainty| Home {
            boundaries: vec![boundary],
            certainty,
        };
        Homes {
            ids: vec!["cart".to_owned(), "orders".to_owned()],
            files: [("src/Cart/Cart.cs", 0), ("src/Orders/Order.cs", 1)]
                .map(|(path, id)| (path.to_owned(), home(id, Certainty::Certain)))
                .into(),
            folders: [
                ("src/Cart".to_owned(), Some(home(0, Certainty::Likely))),
                ("src/Orders".to_owned(), Some(home(1, Certainty::Likely))),
                ("src".to_owned(), None),
            ]
            .into(),
        }
    }

    #[test]
    fn a_file_belongs_where_its_folder_does() {
        let homes = homes();
        let of = |path: &str| {
            homes
                .of(path)
                .map(|home| (home.boundaries[0], home.certainty))
        };
        assert_eq!(of("src/Cart/Cart.cs"), Some((0, Certainty::Certain)));
        assert_eq!(
            of("src/Cart/Views/deep/a.cshtml"),
            Some((0, Certainty::Likely))
        );
        assert_eq!(of("src/readme.md"), None);
        assert_eq!(of("build.sh"), None);
    }

    #[test]
    fn commits_are_contained_where_they_touch_one_boundary() {
        let mut mass = commit(5, "eve", &[]);
        mass.size = MASS + 1;
        let log = ChangeLog {
            commits: vec![
                commit(0, "ann", &["src/Cart/Cart.cs", "src/Cart/a.css"]),
                commit(1, "bob", &["src/Cart/Cart.cs", "src/Orders/Order.cs"]),
                commit(2, "ann", &["src/Cart/Cart.cs", "build.sh"]),
                commit(3, "cyd", &["readme.md"]),
                commit(100, "ann", &["src/Orders/Order.cs"]),
                mass,
            ],
            ..ChangeLog::default()
        };
        let found = containment(&log, &homes());
        assert_eq!(
            (found.commits, found.mass, found.outside, found.counted),
            (6, 1, 1, 4)
        );
        assert_eq!((found.contained, found.contained_with_others), (3, 1));
        assert_eq!(found.containment, Figure::of(0.75));
        let cart = &found.boundaries[0];
        assert_eq!((cart.commits, cart.alone, cart.authors), (3, 2, 2));
        assert_eq!(cart.main_authors[0].name, "ann");
        assert_eq!(
            (cart.together[0].id.as_str(), cart.together[0].commits),
            ("orders", 1)
        );
        let quarters: Vec<_> = found
            .periods
            .iter()
            .map(|p| (p.quarter.as_str(), p.commits, p.contained))
            .collect();
        assert_eq!(quarters, [("1970-Q1", 3, 2), ("1970-Q2", 1, 1)]);
        assert_eq!(
            (found.files.certain, found.files.likely, found.files.none),
            (2, 1, 1)
        );
    }

    #[test]
    fn lead_time_is_unknown_where_few_commits_are_in_a_release() {
        let released = |day: i64, until: Option<i64>| LoggedCommit {
            released: until.map(|day| day * DAYS),
            ..commit(day, "ann", &["src/Cart/Cart.cs"])
        };
        let of = |commits: Vec<LoggedCommit>| {
            let log = ChangeLog {
                commits,
                ..ChangeLog::default()
            };
            containment(&log, &homes()).releases
        };
        let known = of(vec![
            released(0, Some(10)),
            released(4, Some(10)),
            released(8, None),
        ]);
        assert_eq!(known.lead_time_days, Figure::of(8.0));
        assert_eq!(known.released, 2);
        let unknown = of(vec![
            released(0, Some(10)),
            released(4, None),
            released(8, None),
        ]);
        assert_eq!(unknown.lead_time_days, Figure::UNDEFINED);
        assert_eq!(unknown.coverage, Figure::ratio(1.0, 3.0));
    }
}
