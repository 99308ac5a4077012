//! The rules about the form of a boundary, in words.

use super::{BUILT_UPON, FEW, FEWEST, Ground, Seen, Tally};

/// Why a boundary has a form, or what keeps it from another one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum FormRule {
    /// All of its entry points are jobs.
    WorksByItself,
    /// No other boundary calls it in a way that would need an API.
    NobodyCalls,
    /// Others call it and wait.
    IsCalled,
    /// Several boundaries use it.
    UsedBySeveral,
    /// No table is its own.
    OwnsNoData,
    /// It is mentioned far more often than it mentions others.
    BuildsOnNobody,
    /// It mentions others too often for something to be linked.
    BuildsOnOthers,
    /// It holds state for everybody.
    SharesState,
    /// It offers operations.
    OffersOperations,
    /// Messages cross its border.
    ExchangesMessages,
    /// It neither offers operations nor exchanges messages.
    OffersNothing,
    /// It writes tables that nobody else writes.
    OwnsData,
    /// It has tables, and none that it alone writes.
    WritesNoData,
    /// It has no data that it alone writes, and calls a system outside of the code.
    FrontOfARemoteSystem,
    /// A program of its own starts in it.
    OwnHost,
    /// Too many tables are written by others, too.
    SharedTables,
    /// Too many transactions would cross its border.
    CrossingTransactions,
    /// It calls others that, at some remove, call it.
    CircleOfCalls,
    /// It is in no such circle.
    NoCircle,
    /// It would call more over the network than it offers.
    AsksMoreThanItOffers,
    /// Others would link more of it than they call.
    LinkedByOthers,
    /// It has too few types for a process of its own.
    TooSmall,
}

impl FormRule {
    /// Its name in a report.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::WorksByItself => "works-by-itself",
            Self::NobodyCalls => "nobody-calls",
            Self::IsCalled => "is-called",
            Self::UsedBySeveral => "used-by-several",
            Self::OwnsNoData => "owns-no-data",
            Self::BuildsOnNobody => "builds-on-nobody",
            Self::BuildsOnOthers => "builds-on-others",
            Self::SharesState => "shares-state",
            Self::OffersOperations => "offers-operations",
            Self::ExchangesMessages => "exchanges-messages",
            Self::OffersNothing => "offers-nothing",
            Self::OwnsData => "owns-data",
            Self::WritesNoData => "writes-no-data",
            Self::FrontOfARemoteSystem => "front-of-a-remote-system",
            Self::OwnHost => "own-host",
            Self::SharedTables => "shared-tables",
            Self::CrossingTransactions => "crossing-transactions",
            Self::CircleOfCalls => "circle-of-calls",
            Self::NoCircle => "no-circle",
            Self::AsksMoreThanItOffers => "asks-more-than-it-offers",
            Self::LinkedByOthers => "linked-by-others",
            Self::TooSmall => "too-small",
        }
    }

    /// What it says of a boundary.
    pub(super) fn ground<P: Clone>(self, seen: &Seen<P>) -> Ground<P> {
        let tally = self.tally(seen);
        Ground {
            rule: self,
            count: tally.count,
            text: self.text(seen, tally.count),
            at: tally.at,
        }
    }

    /// What has to change so that it no longer stands in the way.
    pub(super) fn once<P: Clone>(self, seen: &Seen<P>) -> Ground<P> {
        let ground = self.ground(seen);
        let count = ground.count;
        let text = match self {
            Self::IsCalled => format!("nobody calls {} of it", counted(count, "member")),
            Self::SharesState => format!(
                "{} no longer shared with others",
                are(count, "piece", "pieces", "of state")
            ),
            Self::BuildsOnOthers => format!(
                "it does without most of {} of others",
                counted(count, "mention")
            ),
            Self::SharedTables => format!(
                "{} that others write, too, {} one writer",
                counted(count, "table"),
                if count == 1 { "has" } else { "have" }
            ),
            Self::CrossingTransactions => format!(
                "at most {FEW} of {} cross its border",
                counted(count, "transaction")
            ),
            Self::CircleOfCalls => format!(
                "{} no longer {} a circle with {}",
                counted(count, "call"),
                if count == 1 { "closes" } else { "close" },
                listed(&seen.in_circle)
            ),
            Self::AsksMoreThanItOffers => format!(
                "it calls fewer members of others than the {count} that it does, or offers more than {}",
                seen.offered()
            ),
            Self::LinkedByOthers => format!(
                "{} that others link {} in a package",
                counted(count, "type"),
                if count == 1 { "is" } else { "are" }
            ),
            Self::TooSmall => format!(
                "it has grown from {} to at least {FEWEST}, by another boundary for instance",
                counted(count, "type")
            ),
            _ => ground.text,
        };
        Ground { text, ..ground }
    }

    /// How many things have to change for that.
    pub(super) fn changes<P: Clone>(self, seen: &Seen<P>) -> u64 {
        let count = self.tally(seen).count;
        match self {
            Self::CrossingTransactions => count.saturating_sub(FEW),
            Self::AsksMoreThanItOffers => count.saturating_sub(seen.offered()),
            Self::TooSmall => FEWEST.saturating_sub(count),
            Self::BuildsOnOthers => count.saturating_sub(seen.mentioned.count / BUILT_UPON),
            _ => count,
        }
    }

    /// What it counts.
    fn tally<P: Clone>(self, seen: &Seen<P>) -> Tally<P> {
        match self {
            Self::WorksByItself => seen.jobs.clone(),
            Self::IsCalled => seen.called.clone(),
            Self::UsedBySeveral => Tally {
                count: seen.users,
                at: seen.mentioned.at.clone(),
            },
            Self::BuildsOnNobody | Self::BuildsOnOthers => seen.mentions.clone(),
            Self::SharesState => seen.state.clone(),
            Self::OffersOperations => seen.operations.clone(),
            Self::ExchangesMessages => seen.messages.clone(),
            Self::OwnsData => seen.written_alone.clone(),
            Self::WritesNoData => seen.owned.clone(),
            Self::FrontOfARemoteSystem => seen.remote.clone(),
            Self::SharedTables => seen.shared_tables.clone(),
            Self::CrossingTransactions => seen.transactions.clone(),
            Self::CircleOfCalls => seen.circle.clone(),
            Self::AsksMoreThanItOffers => seen.calls.clone(),
            Self::LinkedByOthers => seen.linked.clone(),
            Self::TooSmall => Tally {
                count: seen.types,
                at: None,
            },
            Self::OwnHost => Tally { count: 1, at: None },
            Self::NobodyCalls | Self::OwnsNoData | Self::OffersNothing | Self::NoCircle => {
                Tally::default()
            }
        }
    }

    fn text<P>(self, seen: &Seen<P>, count: u64) -> String {
        match self {
            Self::WorksByItself => format!(
                "works by itself: {} and no other way in",
                counted(count, "job")
            ),
            Self::NobodyCalls => "is called by no other boundary".to_owned(),
            Self::IsCalled => format!("has {} that others call", counted(count, "member")),
            Self::UsedBySeveral => format!("is used by {count} boundaries"),
            Self::OwnsNoData => "owns no data".to_owned(),
            Self::BuildsOnNobody if count == 0 => "uses no other boundary".to_owned(),
            Self::BuildsOnNobody | Self::BuildsOnOthers => format!(
                "mentions others {}, and is mentioned {}",
                counted(count, "time"),
                counted(seen.mentioned.count, "time")
            ),
            Self::SharesState => format!(
                "shares {} of state with others",
                if count == 1 {
                    "1 piece".to_owned()
                } else {
                    format!("{count} pieces")
                }
            ),
            Self::OffersOperations => format!("offers {}", counted(count, "operation")),
            Self::ExchangesMessages => format!(
                "exchanges {} with other boundaries",
                counted(count, "message")
            ),
            Self::OffersNothing => {
                "offers no operations, and exchanges no messages with others".to_owned()
            }
            Self::OwnsData => format!("writes {} that nobody else writes", counted(count, "table")),
            Self::WritesNoData => {
                format!("alone writes none of its {}", counted(count, "table"))
            }
            Self::FrontOfARemoteSystem => format!(
                "writes no table alone, and calls {} of systems outside",
                counted(count, "operation")
            ),
            Self::OwnHost => format!(
                "is deployed by itself, as {}",
                seen.own_host.as_deref().unwrap_or_default()
            ),
            Self::SharedTables => {
                format!("writes {} that others write, too", counted(count, "table"))
            }
            Self::CrossingTransactions => format!(
                "has {} that would cross its border",
                counted(count, "transaction")
            ),
            Self::CircleOfCalls => format!(
                "calls {} and is called by them in a circle",
                listed(&seen.in_circle)
            ),
            Self::NoCircle => "is in no circle of calls".to_owned(),
            Self::AsksMoreThanItOffers => format!(
                "calls {} of others, and offers {}",
                counted(count, "member"),
                seen.offered()
            ),
            Self::LinkedByOthers => format!(
                "has {} that others link, and offers {}",
                counted(count, "type"),
                seen.offered()
            ),
            Self::TooSmall => format!("has no more than {}", counted(count, "type")),
        }
    }
}

fn counted(count: u64, noun: &str) -> String {
    if count == 1 {
        format!("1 {noun}")
    } else {
        format!("{count} {noun}s")
    }
}

fn are(count: u64, one: &str, many: &str, of: &str) -> String {
    if count == 1 {
        format!("1 {one} {of} is")
    } else {
        format!("{count} {many} {of} are")
    }
}

/// The first names, and how many more.
fn listed(names: &[String]) -> String {
    const NAMED: usize = 3;
    let shown = names.iter().take(NAMED).cloned().collect::<Vec<_>>();
    match names.len().saturating_sub(NAMED) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}
