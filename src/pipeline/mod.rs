//! The whole run: what reads like the line in the library's head.
//!
//! [`bind`] goes from a path to a code base whose names are bound, [`report`] from there to boundaries; [`analyze`] does
//! both, or finds the report of an earlier run. The stages themselves are pure; what they read comes from [`open`], and
//! how far they are is told to a [`Progress`].

mod assemble;
mod beside;
mod bindings;
mod bounded;
mod changelog;
mod decisions;
mod declared;
mod divided;
mod draft;
mod excerpts;
mod forms;
mod ground;
mod homes;
mod kept;
mod layered;
mod libraries;
mod messages;
mod named;
mod opened;
mod options;
mod origin;
mod overview;
mod past;
mod placed;
mod platform;
mod purity;
mod read;
mod records;
mod regraph;
mod renamed;
mod revisions;
mod seams;
mod spread;
mod votes;

use std::path::Path;
use std::sync::OnceLock;

use crate::base::ids::{FileId, IdVec};
use crate::base::problem::Problem;
use crate::data::{self, Data, Glimpse};
use crate::discover::tree::SourceTree;
use crate::discover::workspace::Workspace;
use crate::extract::facts::FileFacts;
use crate::git::Revision;
use crate::graph;
use crate::history::containment;
use crate::layers;
use crate::plan;
pub use crate::plan::{CostKind, Weights};
use crate::report::model::{Containment, Report};
use crate::resolve::model::Model;
use crate::resolve::model::site::Interest;
use crate::resolve::{Bindings, FindEarlier, Inputs, PlatformFile, resolve, resolve_again};
use crate::surface::{self, Surface};
use crate::ties::index::Index;
use crate::ties::{self, Ties};
use crate::usage::{self, Usage};

use assemble::{Results, assemble};
use beside::Besides;
use bindings::KeptBindings;
use bounded::bound_references;
use declared::declarations;
use divided::{Divided, divide};
use read::Sources;

pub use crate::boundaries::{FILE_NAME as BOUNDARIES, FormProblem};
pub use crate::discover::{DiscoverError, read_regular};
pub use changelog::change_log;
pub use decisions::{AcceptedFile, Earlier, GivenText, Later};
pub use declared::{Declarations, declarations_of};
pub use divided::code_report;
pub use draft::draft;
pub use excerpts::excerpts;
pub use layered::{GivenUpstream, is_layered, is_platform_file};
pub use libraries::libraries;
pub use opened::{Opened, analyze, open, open_revision};
pub use options::{
    Algorithm, EVIDENCE, Evidence, Exclusion, MAX_FILE_SIZE, MAX_FILE_TIME, MAX_REFERENCES,
    Options, Progress, Silent, Stage, Work,
};
pub use overview::Overview;
pub use past::{before_renames, past, unread};
pub use platform::GivenGraph;
pub use read::{Read, read};
pub use records::Records;
pub use regraph::{compare, regraph};
pub use renamed::hold_alike;
pub use revisions::{
    Absent, Compared, Revisions, Side, Snapshot, compared, pair, proposed, revisions,
};

/// A code base with its names bound: what the later stages start from.
#[derive(Clone, Debug, Default)]
pub struct Bound {
    /// The solution or project that was named, relative to the root; `None` for a folder.
    pub input: Option<String>,
    /// The commit that was read, where the files come from git.
    pub commit: Option<String>,
    /// Files and projects.
    pub workspace: Workspace,
    /// Types and what they have to do with each other.
    pub model: Model,
    /// What ties types together besides names.
    pub ties: Ties,
    /// Entities, who reads and writes them, shared state.
    pub data: Data,
    /// Operations that are offered and required, and who calls them.
    pub surface: Surface,
    /// What is read to tell layers of ownership apart, where there are some.
    pub layered: layers::Material,
    /// What each file declares, as C# without bodies, where that was asked for and there is something.
    pub declarations: Vec<(FileId, String)>,
    /// What files of usage say of it.
    pub usage: Usage,
    /// What the architect has decided.
    pub accepted: AcceptedFile,
    /// How much was read.
    pub totals: Totals,
    /// What could not be read or parsed.
    pub problems: Vec<Problem>,
}

/// How much was read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Totals {
    /// Lines of the files that were read.
    pub lines: u64,
    /// Files of which some part did not parse.
    pub files_with_errors: u64,
    /// Files that are listed but were not read: too large, unreadable, not text.
    pub files_not_read: u64,
}

/// Reads the code base at `path` (a folder, a solution or a project) and binds its names.
///
/// # Errors
/// Where there is nothing to read. What is wrong within the code base is among the problems.
pub fn bind(
    path: &Path,
    options: &Options,
    progress: &dyn Progress,
) -> Result<Bound, DiscoverError> {
    Ok(open(path, options, progress)?.bind(options, progress))
}

/// Reads the code base at `path` of a revision (a folder, a solution or a project) and binds its names, as [`bind`] does
/// for a checkout of it.
///
/// # Errors
/// As for [`bind`].
pub fn bind_revision(
    revision: &Revision,
    path: &Path,
    options: &Options,
    progress: &dyn Progress,
) -> Result<Bound, DiscoverError> {
    Ok(open_revision(revision, path, options, progress)?.bind(options, progress))
}

/// Binds the names of a workspace whose files come from any tree: a disk, a git object store, memory.
pub fn bind_tree(
    tree: &dyn SourceTree,
    workspace: Workspace,
    options: &Options,
    progress: &dyn Progress,
) -> Bound {
    bind_sources(tree.into(), workspace, options, progress)
}

/// Binds the names of a workspace.
fn bind_sources(
    sources: Sources<'_>,
    mut workspace: Workspace,
    options: &Options,
    progress: &dyn Progress,
) -> Bound {
    let tree = sources.tree;
    progress.begin(Stage::Extract, workspace.files.len());
    let mut files = read::read_all(sources, &workspace, options, progress);
    progress.did(Work::sources(&workspace));
    let mut problems = std::mem::take(&mut files.problems);
    let mut contents = std::mem::take(&mut files.contents);
    progress.begin(Stage::Library, 0);
    let (platform, unusable) = platform::join(&options.graphs, &mut workspace);
    let mut facts = files.by_file();
    let left_out = bound_references(&workspace, &mut facts, &mut contents, options);
    let (tables, beside) = rayon::join(
        || libraries::needed(&workspace, &facts, &platform),
        || {
            if options.besides {
                beside::read_beside(sources, &workspace, options)
            } else {
                Besides::default()
            }
        },
    );
    let library = libraries::read_library(&tables);
    progress.did(Work::of(library.len() + platform.len(), "files"));
    let kept = options.cache.as_ref();
    let kept = kept.map(|cache| KeptBindings::open(cache, &workspace, &tables, options));
    let mut totals = files.totals;
    totals.files_not_read += left_out.len() as u64;
    problems.extend(left_out);
    problems.extend(unusable);
    problems.extend_from_slice(&beside.problems);
    problems.extend(
        options
            .usage
            .iter()
            .flat_map(|tally| tally.problems.iter().cloned()),
    );
    let material = Material {
        workspace,
        facts,
        library: library.iter().collect(),
        platform: &platform,
        beside: &beside,
    };
    let inputs = kept.as_ref().map(|kept| kept.inputs(contents));
    let left = OnceLock::new();
    let earlier = || {
        let left = left.get_or_init(|| kept.as_ref().and_then(KeptBindings::read));
        left.as_ref().map(|left| &left.last)
    };
    let reuse = inputs
        .as_ref()
        .map(|inputs| (inputs, &earlier as FindEarlier<'_>));
    let (mut bound, bindings) = material.bind(options, reuse, progress);
    if let Some((kept, bindings)) = kept.as_ref().zip(bindings) {
        kept.keep(&bindings, left.get().and_then(Option::as_ref));
    }
    if options.besides {
        bound.ties.links = named::links(tree, options, &bound);
    }
    let accepted = AcceptedFile::find(tree, options);
    if is_layered(&accepted.form, options) {
        let facts = files.by_file();
        bound.layered = layered::material(tree, options, &accepted.form, &facts, &platform, &bound);
    }
    // Half a million small blocks: freed while the next stages work.
    let facts = files.facts;
    rayon::spawn(move || drop(facts));
    Bound {
        accepted,
        totals,
        problems,
        ..bound
    }
}

/// All that binding needs, read.
struct Material<'a> {
    workspace: Workspace,
    facts: IdVec<FileId, Option<&'a FileFacts>>,
    library: Vec<&'a FileFacts>,
    platform: &'a [PlatformFile],
    beside: &'a Besides,
}

impl Material<'_> {
    /// Binds names and joins what rules and files beside the code say.
    /// With what the next run can start from, where `reuse` tells what an earlier one left.
    fn bind(
        self,
        options: &Options,
        reuse: Option<(&Inputs, FindEarlier<'_>)>,
        progress: &dyn Progress,
    ) -> (Bound, Option<Bindings>) {
        let Self {
            workspace,
            facts,
            library,
            platform,
            beside,
        } = self;
        progress.begin(Stage::Resolve, 0);
        let interest = if options.besides {
            interest()
        } else {
            Interest::default()
        };
        let (model, bindings) = match reuse {
            None => {
                let model = resolve(&workspace, &facts, &library, platform, &interest);
                (model, None)
            }
            Some((inputs, earlier)) => {
                let (model, bindings) = resolve_again(
                    &workspace, &facts, &library, platform, &interest, inputs, earlier,
                );
                (model, Some(bindings))
            }
        };
        progress.did(Work {
            items: model.health.references,
            ..Work::of(0, "names")
        });
        let bound = Bound {
            declarations: declarations(&facts, options),
            workspace,
            model,
            ..Bound::default()
        };
        if !options.besides {
            return (bound, bindings);
        }
        progress.begin(Stage::Ties, 0);
        let Bound {
            model, workspace, ..
        } = &bound;
        let index = Index::new(model);
        let (ties, surface) = rayon::join(
            || ties::weave(model, workspace, &index),
            || {
                let wanted = !options.code_only;
                wanted.then(|| surface::collect(model, workspace, &index, &beside.surface))
            },
        );
        progress.did(Work::of(ties.facts.len(), "facts"));
        let Some(surface) = surface else {
            drop(index);
            return (Bound { ties, ..bound }, bindings);
        };
        progress.begin(Stage::Data, 0);
        let data = data::collect(model, &ties, &index, &beside.data, &glimpses(&surface));
        drop(index);
        let usage = usage::join(model, &surface, &ties.facts, &options.usage);
        progress.did(Work::of(data.entities.len(), "entities"));
        let bound = Bound {
            ties,
            data,
            surface,
            usage,
            ..bound
        };
        (bound, bindings)
    }
}

/// What views do with state.
fn glimpses(surface: &Surface) -> Vec<Glimpse> {
    let views = surface.views.iter();
    let of_view = |view: &surface::View| -> Vec<Glimpse> {
        let path = surface.files.get(view.file as usize);
        let path = path.cloned().unwrap_or_default();
        let seen = |kind: &str, key: &str, owner, is_write, line| Glimpse {
            kind: kind.to_owned(),
            key: key.to_owned(),
            owner,
            by: view.owner,
            is_write,
            path: path.clone(),
            line,
        };
        let keyed = view.state.iter();
        let keyed = keyed.map(|one| seen(one.kind, &one.key, None, one.is_write, one.line));
        let statics = view
            .uses
            .iter()
            .filter(|used| used.kind.starts_with("static"));
        let statics = statics.map(|used| {
            let is_write = used.kind == "static-write";
            seen("static", &used.member, Some(used.ty), is_write, used.line)
        });
        keyed.chain(statics).collect()
    };
    views.flat_map(of_view).collect()
}

/// The names that the rules of all stages spell.
fn interest() -> Interest {
    let mut interest = ties::interest();
    surface::interest(&mut interest);
    interest
}

/// Proposes boundaries for a bound code base and measures everything.
#[must_use]
pub fn report(bound: &Bound, options: &Options, progress: &dyn Progress) -> Report {
    progress.begin(Stage::Graph, 0);
    report_on(bound, graph_of(bound), options, progress)
}

/// The dependency graph of a bound code base.
#[must_use]
pub fn graph_of(bound: &Bound) -> graph::DependencyGraph {
    let mut graph = graph::build(&bound.model, &bound.workspace, &bound.ties);
    graph.data = bound.data.carriers();
    let entities = bound.data.entities.iter();
    graph.entities = entities.map(|entity| entity.name.clone()).collect();
    graph
}

/// Proposes boundaries for a graph that was made elsewhere: by another run, or for another language; for several, as one
/// code base.
///
/// There is no source: nothing is known of members, so that no class is divided, and no layout but what ids tell.
#[must_use]
pub fn report_of_graphs(
    given: &[GivenGraph],
    options: &Options,
    progress: &dyn Progress,
) -> Report {
    progress.begin(Stage::Graph, 0);
    let texts = given
        .iter()
        .map(|given| String::from_utf8_lossy(&given.bytes));
    let texts: Vec<_> = texts.collect();
    let named = given.iter().zip(&texts);
    let named: Vec<_> = named
        .map(|(given, text)| graph::union::Given {
            name: &given.name,
            text,
        })
        .collect();
    let (graph, problems) = graph::union::read_graphs(&named);
    let bound = Bound {
        accepted: AcceptedFile::given(options),
        problems,
        ..Bound::default()
    };
    report_on(&bound, graph, options, progress)
}

fn report_on(
    bound: &Bound,
    graph: graph::DependencyGraph,
    options: &Options,
    progress: &dyn Progress,
) -> Report {
    let mut divided = divide(bound, graph, options, progress);
    divided.proposal.kernel = divided.kernel(bound);
    let Divided {
        graph, proposal, ..
    } = &divided;
    let containment = options.history.as_deref();
    let containment =
        containment.map(|log| containment::containment(log, &homes::homes(bound, graph, proposal)));
    progress.begin(Stage::Plan, 0);
    let contained = containment.as_ref().map(shares).unwrap_or_default();
    let known = messages::known(&bound.ties);
    let ground = ground::ground(bound, graph, proposal, contained);
    let weights = &options.weights;
    let plan = plan::plan(graph, &bound.model, proposal, &known, &ground, weights);
    progress.did(Work::of(plan.cuts.len(), "cuts"));
    progress.begin(Stage::Report, 0);
    let traffic = divided.traffic(bound);
    let results = Results {
        bound,
        graph,
        clustering: &divided.clustering,
        proposal,
        plan: &plan,
        purity: &purity::purity(&bound.data, graph, proposal),
        containment: containment.as_ref(),
        traffic: traffic.as_ref(),
        layered: divided.layered.as_ref(),
        decided: &divided.decided,
    };
    let mut report = assemble(&results, options);
    report.seams = seams::seams(&report);
    forms::settle(&mut report);
    report
}

/// The share of its commits that each boundary was changed in alone, in the order of the boundaries.
fn shares(containment: &Containment) -> Vec<Option<f64>> {
    let boundaries = containment.boundaries.iter();
    boundaries.map(|of| of.containment.value()).collect()
}
