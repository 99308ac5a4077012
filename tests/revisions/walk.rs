//! The walk over commits, and what each changed.

use unseam::git::{Change, ObjectId, Renames, Repository, Walk};

use super::repository::{Repo, git_in};

const FIRST_PARENT: Walk = Walk {
    first_parent: true,
    limit: None,
};

/// A branch of two commits merged into another of one.
fn merged() -> (Repo, String) {
    let repo = Repo::shop();
    let first = repo.git(&["rev-parse", "HEAD"]);
    repo.git(&["checkout", "--quiet", "-b", "side"]);
    repo.write("Side1.cs", "class Side1 { }");
    repo.commit("side one");
    repo.write("Side2.cs", "class Side2 { }");
    repo.commit("side two");
    repo.git(&["checkout", "--quiet", "main"]);
    repo.write("Main.cs", "class Main { }");
    repo.commit("main one");
    let author = [
        "-c",
        "user.name=Grace Höpper",
        "-c",
        "user.email=grace@example.org",
    ];
    let merge = [
        "merge",
        "--quiet",
        "--no-ff",
        "side",
        "--message",
        "both\n\nand more",
    ];
    repo.git(&[&author[..], &merge[..]].concat());
    (repo, first)
}

#[test]
fn a_merge_is_one_step_of_its_branch() {
    let (repo, first) = merged();
    let opened = Repository::open(&repo.work()).unwrap();
    let history = opened.history("main", FIRST_PARENT).unwrap();
    let subjects = |commits: &[unseam::git::Commit]| -> Vec<String> {
        commits
            .iter()
            .map(|commit| commit.subject.clone())
            .collect()
    };
    assert_eq!(subjects(&history.commits), ["a shop", "main one", "both"]);
    assert_eq!(history.commits[0].id.to_string(), first);
    assert_eq!(history.commits[2].parents.len(), 2);
    assert_eq!(history.commits[2].parents[0], history.commits[1].id);
    assert!(!history.cut_off);

    let all = opened.history("main", Walk::default()).unwrap().commits;
    assert_eq!(all.len(), 5);
    let place = |id: &ObjectId| all.iter().position(|commit| commit.id == *id).unwrap();
    for commit in &all {
        let before = commit
            .parents
            .iter()
            .all(|parent| place(parent) < place(&commit.id));
        assert!(before, "{}", commit.subject);
    }
    let limit = Walk {
        limit: Some(2),
        ..FIRST_PARENT
    };
    let newest = opened.history("main", limit).unwrap().commits;
    assert_eq!(subjects(&newest), ["main one", "both"]);
}

#[test]
fn a_commit_tells_who_and_when() {
    let repo = Repo::new();
    repo.write("A.cs", "class A { }");
    repo.git(&["add", "--all"]);
    let dated = [
        "-c",
        "user.name=x",
        "commit",
        "--quiet",
        "--date=@1700000000 +0200",
    ];
    let by = [
        "--author=Grace Höpper <grace@example.org>",
        "--message",
        "one",
    ];
    repo.git(&[&dated[..], &by[..]].concat());
    let opened = Repository::open(&repo.work()).unwrap();
    let history = opened.history("HEAD", FIRST_PARENT).unwrap();
    let commit = &history.commits[0];
    assert_eq!(
        (&*commit.author, &*commit.email, commit.authored),
        ("Grace Höpper", "grace@example.org", 1_700_000_000)
    );
    assert!(commit.committed > commit.authored);
}

#[test]
fn tags_name_commits_whether_annotated_or_not() {
    let repo = Repo::shop();
    repo.git(&["tag", "v1"]);
    repo.git(&["tag", "--annotate", "release/1.0", "--message", "one"]);
    repo.write("A.cs", "class A { }");
    repo.commit("two");
    repo.git(&["tag", "v2"]);
    let opened = Repository::open(&repo.work()).unwrap();
    let tags = opened.tags().unwrap();
    let of = |name: &str| tags.get(&opened.commit(name).unwrap()).cloned();
    assert_eq!(of("HEAD~1").unwrap(), ["release/1.0", "v1"]);
    assert_eq!(of("HEAD").unwrap(), ["v2"]);
}

/// `old > new` of each change.
fn told(changes: &[Change]) -> Vec<String> {
    let path = |side: &Option<unseam::git::Side>| {
        side.as_ref()
            .map_or_else(|| "-".to_owned(), |side| side.path.clone())
    };
    let changes = changes.iter();
    changes
        .map(|change| format!("{} > {}", path(&change.old), path(&change.new)))
        .collect()
}

#[test]
fn a_rename_is_followed_where_that_is_asked_for() {
    let repo = Repo::shop();
    repo.write("src/Pricing/Empty.cs", "");
    repo.git(&["mv", "src/Pricing/Price.cs", "src/Pricing/Amount.cs"]);
    repo.commit("renamed");
    let opened = Repository::open(&repo.work()).unwrap();
    let (old, new) = (
        opened.commit("HEAD~1").unwrap(),
        opened.commit("HEAD").unwrap(),
    );
    let steps = [
        (new, Some(old)),
        (old, Some(old)),
        (old, Some(new)),
        (old, None),
    ];
    let changes = opened.changes(&steps, Renames::Followed).unwrap();
    assert_eq!(
        told(&changes[0]),
        [
            "src/Pricing/Price.cs > src/Pricing/Amount.cs",
            "- > src/Pricing/Empty.cs"
        ]
    );
    assert_eq!(changes[1], []);
    assert_eq!(changes[2].len(), 2);
    assert_eq!(changes[3].len(), 6, "all of the first commit is new");
    let changes = opened.changes(&steps, Renames::Ignored).unwrap();
    assert_eq!(changes[0].len(), 3);
}

#[test]
fn a_shallow_history_says_that_it_is_cut_off() {
    let (repo, _) = merged();
    let url = format!("file://{}", repo.work().display());
    git_in(
        repo.folder.path(),
        &["clone", "--quiet", "--depth", "2", &url, "shallow"],
    );
    let clone = Repository::open(&repo.path("shallow")).unwrap();
    let history = clone.history("HEAD", FIRST_PARENT).unwrap();
    assert_eq!((history.commits.len(), history.cut_off), (2, true));
    let newest = Walk {
        limit: Some(1),
        ..FIRST_PARENT
    };
    assert!(!clone.history("HEAD", newest).unwrap().cut_off);
}
