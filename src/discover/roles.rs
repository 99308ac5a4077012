//! What a project is for: its kind, and whether it holds tests.
//!
//! A test project is known by what it references or states. Its name alone proves nothing ("Lab.Tests" may
//! be about laboratories), but it counts where the references around it agree.

use super::msbuild::{Evaluation, sdk_rows};
use super::references::{Linked, ProjectIndex};
use super::tables::{lists_name, tables};
use super::workspace::ProjectKind;

/// Kind and test mark of every project.
pub(super) fn roles(projects: &[Evaluation], links: &[Linked]) -> Vec<(ProjectKind, bool)> {
    let mut referrers: Vec<Vec<ProjectIndex>> = vec![Vec::new(); projects.len()];
    for (from, linked) in links.iter().enumerate() {
        for (to, _) in &linked.direct {
            referrers[*to].push(from);
        }
    }
    let signs: Vec<Signs> = projects.iter().map(Signs::of).collect();
    let mut is_test: Vec<bool> = signs.iter().map(|signs| signs.certain).collect();
    loop {
        let decide = |at: ProjectIndex| {
            is_test[at] || signs[at].with_neighbours(&links[at], &referrers[at], &is_test)
        };
        let next: Vec<bool> = (0..projects.len()).map(decide).collect();
        if next == is_test {
            break;
        }
        is_test = next;
    }
    let kinds = projects.iter().zip(&is_test);
    kinds
        .map(|(project, &test)| {
            (
                if test {
                    ProjectKind::Test
                } else {
                    kind(project)
                },
                test,
            )
        })
        .collect()
}

/// What a project itself says about holding tests.
struct Signs {
    /// It states that it does, or references what makes tests run.
    certain: bool,
    /// It is a library and references what tests are written with.
    tools: bool,
    /// A word of its name says so.
    word: bool,
    /// The last word of its name says so, and it does not serve anybody.
    last_word: bool,
}

impl Signs {
    fn of(project: &Evaluation) -> Self {
        let table = &tables().tests;
        let packages = project.packages.iter().map(|package| package.name.as_str());
        let assemblies = project
            .assemblies
            .iter()
            .map(|reference| reference.name.as_str());
        let names: Vec<&str> = packages.chain(assemblies).collect();
        let references = |list: &[String]| names.iter().any(|name| lists_name(list, name));
        let words = words(&project.name);
        let word = words.iter().any(|word| table.words.contains(word));
        let framework = references(&table.frameworks);
        let kind = kind(project);
        Self {
            certain: says_test(project) || references(&table.runners) || (framework && word),
            tools: kind == ProjectKind::Library && (framework || references(&table.helpers)),
            word,
            last_word: words
                .last()
                .is_some_and(|word| table.last_words.contains(word))
                && kind != ProjectKind::Web,
        }
    }

    /// What follows together with the projects around it.
    fn with_neighbours(
        &self,
        linked: &Linked,
        referrers: &[ProjectIndex],
        is_test: &[bool],
    ) -> bool {
        let only_from_tests = referrers.iter().all(|&from| is_test[from]);
        let uses_tests = linked.direct.iter().any(|(to, _)| is_test[*to]);
        let used_by_tests = only_from_tests && !referrers.is_empty();
        (self.tools && only_from_tests)
            || (self.word && (uses_tests || used_by_tests))
            || (self.last_word && referrers.is_empty())
    }
}

/// Whether a project states that it holds tests: by property, project type or SDK.
fn says_test(project: &Evaluation) -> bool {
    let states = |name| project.role(name).eq_ignore_ascii_case("true");
    let sdks = &tables().tests.sdks;
    states("istestproject")
        || states("testproject")
        || !project.role("testprojecttype").is_empty()
        || project.sdks.iter().any(|sdk| lists_name(sdks, sdk))
        || project_type(project) == Some(ProjectKind::Test)
}

/// The words of a name in lower case: `Shop.OrderUnitTests` has shop, order, unit and tests.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    let mut chars = name.chars().peekable();
    while let Some(c) = chars.next() {
        let starts_word = c.is_uppercase()
            && (before.is_lowercase() || chars.peek().is_some_and(|next| next.is_lowercase()));
        if !c.is_alphanumeric() || starts_word {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| c.is_alphanumeric()) {
            word.extend(c.to_lowercase());
        }
        before = c;
    }
    words.retain(|word| !word.is_empty());
    words
}

/// What a project that holds no tests builds.
fn kind(project: &Evaluation) -> ProjectKind {
    let sdks = &tables().sdks;
    let true_property =
        |name: &String| super::msbuild::is_true(project.role(&name.to_ascii_lowercase()));
    let output = project.role("outputtype").to_ascii_lowercase();
    let executable = output.ends_with("exe") || sdk_rows(&project.sdks).any(|row| row.executable);
    let by_type = project_type(project).filter(|kind| *kind != ProjectKind::Test);
    if let Some(kind) = by_type.or_else(|| sdk_rows(&project.sdks).find_map(|row| row.kind)) {
        return kind;
    }
    if sdks.desktop.properties.iter().any(true_property) || output == "winexe" {
        return if executable {
            ProjectKind::Desktop
        } else {
            ProjectKind::Library
        };
    }
    if !executable {
        let functions = !project.role("azurefunctionsversion").is_empty();
        return if functions {
            ProjectKind::Exe
        } else {
            ProjectKind::Library
        };
    }
    let serves = project
        .frameworks
        .iter()
        .any(|name| lists_name(&sdks.web.frameworks, name))
        || project
            .packages
            .iter()
            .any(|package| lists_name(&sdks.web.packages, &package.name));
    if serves {
        ProjectKind::Web
    } else {
        ProjectKind::Exe
    }
}

/// The kind by `ProjectTypeGuids`; a test project may be of further types, so that one goes first.
fn project_type(project: &Evaluation) -> Option<ProjectKind> {
    let guids = project.role("projecttypeguids").to_ascii_uppercase();
    let guids = guids
        .split(';')
        .map(|guid| guid.trim_matches([' ', '{', '}']));
    let kinds = guids.filter_map(|guid| tables().sdks.project_types.get(guid));
    kinds.copied().max_by_key(|kind| *kind == ProjectKind::Test)
}
