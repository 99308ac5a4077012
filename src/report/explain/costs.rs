//! What a step of the plan costs, by kind, and its price where the architect weighs the kinds.

use crate::report::model::{Figure, Report, Step, StepCost};
use crate::report::printable::{counted, printable};

/// The costs without what costs nothing, and the price.
pub(super) fn costs(report: &Report, step: &Step) -> Vec<String> {
    let cost = step.cost;
    let rows = [
        (cost.operations_provided, "operation", "to offer"),
        (cost.operations_required, "operation", "to call elsewhere"),
        (cost.contract_types, "type", "to share or to copy"),
        (cost.changed_types, "type", "to move or to divide before"),
        (
            cost.shared_state,
            "type",
            "whose shared state has to be replaced",
        ),
        (
            cost.tables_lent,
            "table",
            "that it owns and what stays uses",
        ),
        (
            cost.tables_borrowed,
            "table",
            "that it uses and what stays owns",
        ),
        (cost.transactions, "transaction", "to cut"),
        (cost.sites, "place", "to edit"),
    ];
    let rows = rows.into_iter().filter(|(count, ..)| *count > 0);
    let rows = rows.map(|(count, noun, what)| format!("{} {what}", counted(count, noun)));
    let crossing = cost.requests.filter(|&requests| requests > 0);
    let crossing = crossing
        .map(|requests| format!("{} that may cross these cuts", counted(requests, "request")));
    let rest = [tests(cost), crossing, price(report, step)];
    rows.chain(rest.into_iter().flatten()).collect()
}

fn tests(cost: StepCost) -> Option<String> {
    let all = counted(cost.tests, "test type");
    (cost.tests > 0).then(|| format!("{all} to run, {} of its alone", cost.tests_own))
}

fn price(report: &Report, step: &Step) -> Option<String> {
    let price = step.price?;
    let weights = report.options.weights.iter();
    let weights: Vec<String> = weights
        .map(|(kind, &weight)| format!("{} {}", printable(kind), exact(weight)))
        .collect();
    let total = report.plan_price.map_or_else(String::new, |total| {
        format!(" of {} for all steps", exact(total))
    });
    Some(format!(
        "price {}{total}, with the weights {}",
        exact(price),
        weights.join(", ")
    ))
}

/// With all its decimals: whoever sets a weight of 0.125 wants to read it.
fn exact(figure: Figure) -> String {
    let value = figure.value();
    value.map_or_else(|| figure.to_string(), |value| value.to_string())
}
