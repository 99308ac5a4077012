//! Which form a boundary fits: a module inside the monolith, a package, a service, a background job; and why.
//!
//! A boundary is a line around types. What it becomes is a question of its own: a process of its own has to be worth its
//! network, its deployment and its data, and most boundaries of a monolith are well served by a module with a clear
//! interface. The rules ask what an architect asks. Does anybody call it (`offers-operations`, `exchanges-messages`)? Does
//! it have data that nobody else writes (`owns-data`), or is it deployed alone already (`own-host`)? Would it stand on its
//! own, or do tables (`shared-tables`), transactions (`crossing-transactions`), calls in a circle (`circle-of-calls`) or
//! what it asks for (`asks-more-than-it-offers`) chain it to the others? Do these rather link than call it
//! (`linked-by-others`)? Is it worth a process at all (`too-small`)? A front end over a remote platform has many
//! operations and hardly any data: it is a module, whatever its size.
//!
//! Each form is a list of conditions. What holds all of them has that form, tried in the order job, package, service; a module
//! is what is left, and says which conditions of a service it fails. A form of which few conditions fail is named as the
//! next one, with what would have to change.

mod rule;
#[cfg(test)]
mod tests;

pub use rule::FormRule;

/// Tables that others write, too, and transactions that cross, which a service may have: so few can be prepared for one by
/// one, more are how the boundary works.
const FEW: u64 = 2;
/// A package is mentioned this many times as often as it mentions others: it is built upon, and hardly builds on others.
const BUILT_UPON: u64 = 10;
/// What has fewer types costs more to deploy and to watch than it holds, unless that is done already.
const FEWEST: u64 = 20;
/// Fewer users have no use for a package of their own.
const USERS: u64 = 2;
/// A form is near where at most this many of its conditions fail.
const NEAR: usize = 2;
/// And where they ask for at most so many changes together: more are a project of their own.
const CHANGES: u64 = 20;

/// What a boundary can become.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Form {
    /// It stays in the process of the monolith, behind an interface.
    Module,
    /// A library that others link.
    Package,
    /// A process of its own that others call.
    Service,
    /// A process of its own that nobody calls.
    BackgroundJob,
}

impl Form {
    /// Its name in a report.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Module => "module",
            Self::Package => "package",
            Self::Service => "service",
            Self::BackgroundJob => "background-job",
        }
    }
}

/// How many there are of something, and the strongest place of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tally<P> {
    /// How many.
    pub count: u64,
    /// The place that weighs most, where there is one.
    pub at: Option<P>,
}

impl<P> Default for Tally<P> {
    fn default() -> Self {
        Self { count: 0, at: None }
    }
}

impl<P> Tally<P> {
    /// Whether there are none.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.count == 0
    }
}

/// What the rules look at of a boundary.
#[derive(Clone, PartialEq, Debug)]
pub struct Seen<P> {
    /// Types.
    pub types: u64,
    /// Types through which work comes in, what only composes a program left out.
    pub entries: Tally<P>,
    /// Those of them that work by themselves: hosted services, schedulers, consumers of a bus, mains of consoles.
    pub jobs: Tally<P>,
    /// Operations that it offers.
    pub operations: Tally<P>,
    /// Messages that it sends to other boundaries or takes from them.
    pub messages: Tally<P>,
    /// Members of it that others call and would call over the network.
    pub called: Tally<P>,
    /// Members of others that it would call over the network.
    pub calls: Tally<P>,
    /// Types of it that others would link: what goes into a library or a package of contracts.
    pub linked: Tally<P>,
    /// Operations of systems that are not in the code.
    pub remote: Tally<P>,
    /// Tables and entities of its own.
    pub owned: Tally<P>,
    /// Those of them that it writes, and no other boundary.
    pub written_alone: Tally<P>,
    /// Tables that it writes and others, too, whoever owns them.
    pub shared_tables: Tally<P>,
    /// Transactions that would cross its border.
    pub transactions: Tally<P>,
    /// State for everybody that it shares and that has to be replaced.
    pub state: Tally<P>,
    /// Calls that would have to go so that it is in no circle of boundaries that call each other, on the side where they
    /// are fewer.
    pub circle: Tally<P>,
    /// Names of the others in that circle.
    pub in_circle: Vec<String>,
    /// Mentions of others by it.
    pub mentions: Tally<P>,
    /// Mentions of it by others.
    pub mentioned: Tally<P>,
    /// Boundaries that use it.
    pub users: u64,
    /// A program all of whose entry points lie in it, where there are other programs.
    pub own_host: Option<String>,
}

impl<P> Default for Seen<P> {
    fn default() -> Self {
        Self {
            types: 0,
            entries: Tally::default(),
            jobs: Tally::default(),
            operations: Tally::default(),
            messages: Tally::default(),
            called: Tally::default(),
            calls: Tally::default(),
            linked: Tally::default(),
            remote: Tally::default(),
            owned: Tally::default(),
            written_alone: Tally::default(),
            shared_tables: Tally::default(),
            transactions: Tally::default(),
            state: Tally::default(),
            circle: Tally::default(),
            in_circle: Vec::new(),
            mentions: Tally::default(),
            mentioned: Tally::default(),
            users: 0,
            own_host: None,
        }
    }
}

impl<P> Seen<P> {
    /// What it offers in any way.
    fn offered(&self) -> u64 {
        self.operations.count + self.messages.count + self.called.count
    }
}

/// A reason: the rule, what it counted, in words, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ground<P> {
    /// The rule.
    pub rule: FormRule,
    /// What it counted.
    pub count: u64,
    /// The same in words, after "it"; of what has to change, after "once".
    pub text: String,
    /// The strongest place.
    pub at: Option<P>,
}

/// The form of a boundary.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fit<P> {
    /// The form.
    pub form: Form,
    /// Why.
    pub because: Vec<Ground<P>>,
    /// The form that it nearly has, with what would have to change.
    pub next: Option<(Form, Vec<Ground<P>>)>,
}

/// The rules of one form.
struct Conditions {
    form: Form,
    /// Those that hold.
    hold: Vec<FormRule>,
    /// Those that fail, and can be worked on.
    fail: Vec<FormRule>,
    /// Whether the boundary is of that kind at all: nobody makes a service of what no one calls.
    is_kind: bool,
}

impl Conditions {
    fn are_met(&self) -> bool {
        self.is_kind && self.fail.is_empty()
    }

    fn are_near<P: Clone>(&self, seen: &Seen<P>) -> bool {
        let changes: u64 = self.fail.iter().map(|rule| rule.changes(seen)).sum();
        self.is_kind && self.fail.len() <= NEAR && changes <= CHANGES
    }
}

/// The form that fits what was `seen` of a boundary.
#[must_use]
pub fn fit<P: Clone>(seen: &Seen<P>) -> Fit<P> {
    let tried = [job(seen), package(seen), service(seen)];
    if let Some(met) = tried.iter().find(|conditions| conditions.are_met()) {
        let because = met.hold.iter().map(|rule| rule.ground(seen)).collect();
        return Fit {
            form: met.form,
            because,
            next: None,
        };
    }
    let near = tried.iter().find(|conditions| conditions.are_near(seen));
    let next = near.map(|near| {
        let once = near.fail.iter().map(|rule| rule.once(seen)).collect();
        (near.form, once)
    });
    Fit {
        form: Form::Module,
        because: against(seen).iter().map(|rule| rule.ground(seen)).collect(),
        next,
    }
}

/// Something that works by itself: nobody waits for its answer. What is linked more than it works is a library that has a
/// program in it.
fn job<P>(seen: &Seen<P>) -> Conditions {
    let mut hold = vec![FormRule::WorksByItself];
    let mut fail = Vec::new();
    let called = if seen.called.is_none() {
        hold.push(FormRule::NobodyCalls);
        None
    } else {
        Some(FormRule::IsCalled)
    };
    fail.extend(called);
    Conditions {
        form: Form::BackgroundJob,
        hold,
        fail,
        is_kind: seen.jobs.count > 0
            && seen.jobs.count == seen.entries.count
            && seen.operations.is_none()
            && seen.linked.count <= seen.jobs.count,
    }
}

/// Something to link: it has no data, no state and no way in of its own, and hardly needs anything.
fn package<P>(seen: &Seen<P>) -> Conditions {
    let mut hold = vec![FormRule::UsedBySeveral, FormRule::OwnsNoData];
    let mut fail = Vec::new();
    if seen.mentions.count * BUILT_UPON <= seen.mentioned.count {
        hold.push(FormRule::BuildsOnNobody);
    } else {
        fail.push(FormRule::BuildsOnOthers);
    }
    if !seen.state.is_none() {
        fail.push(FormRule::SharesState);
    }
    Conditions {
        form: Form::Package,
        hold,
        fail,
        is_kind: seen.users >= USERS
            && seen.entries.is_none()
            && seen.operations.is_none()
            && seen.owned.is_none()
            && seen.shared_tables.is_none(),
    }
}

/// Something to call that keeps its promises alone.
fn service<P>(seen: &Seen<P>) -> Conditions {
    let (offers, stands) = (offers(seen), stands(seen));
    let is_kind = !offers.is_empty() && !stands.is_empty();
    let fail = obstacles(seen);
    let mut hold = offers;
    hold.extend(stands);
    if seen.in_circle.is_empty() {
        hold.push(FormRule::NoCircle);
    }
    Conditions {
        form: Form::Service,
        hold,
        fail,
        is_kind,
    }
}

/// What others call it for. Members that only boundaries of the same process call are no reason for a network between.
fn offers<P>(seen: &Seen<P>) -> Vec<FormRule> {
    let rules = [
        (&seen.operations, FormRule::OffersOperations),
        (&seen.messages, FormRule::ExchangesMessages),
    ];
    let given = rules.into_iter().filter(|(tally, _)| !tally.is_none());
    given.map(|(_, rule)| rule).collect()
}

/// What makes it stand on its own.
fn stands<P>(seen: &Seen<P>) -> Vec<FormRule> {
    let data = (!seen.written_alone.is_none()).then_some(FormRule::OwnsData);
    let host = seen.own_host.is_some().then_some(FormRule::OwnHost);
    data.into_iter().chain(host).collect()
}

/// What chains it to others, or is not worth a process.
fn obstacles<P>(seen: &Seen<P>) -> Vec<FormRule> {
    let obstacles = [
        (
            seen.shared_tables.count > FEW || seen.shared_tables.count > seen.written_alone.count,
            FormRule::SharedTables,
        ),
        (
            seen.transactions.count > FEW,
            FormRule::CrossingTransactions,
        ),
        (!seen.in_circle.is_empty(), FormRule::CircleOfCalls),
        (
            seen.calls.count > seen.offered(),
            FormRule::AsksMoreThanItOffers,
        ),
        (seen.linked.count > seen.offered(), FormRule::LinkedByOthers),
        (
            seen.types < FEWEST && seen.own_host.is_none(),
            FormRule::TooSmall,
        ),
    ];
    let holding = obstacles.into_iter().filter(|(holds, _)| *holds);
    holding.map(|(_, rule)| rule).collect()
}

/// Why it is no service.
fn against<P>(seen: &Seen<P>) -> Vec<FormRule> {
    let mut rules = Vec::new();
    if offers(seen).is_empty() {
        rules.push(FormRule::OffersNothing);
    }
    if stands(seen).is_empty() {
        let is_front = seen.remote.count > seen.shared_tables.count;
        rules.push(match (is_front, seen.owned.is_none()) {
            (true, _) => FormRule::FrontOfARemoteSystem,
            (false, true) => FormRule::OwnsNoData,
            (false, false) => FormRule::WritesNoData,
        });
    }
    // Of what nobody would call there is nothing to say about calling it.
    if !offers(seen).is_empty() {
        rules.extend(obstacles(seen));
    }
    rules
}
