//! The summary on the terminal: one screen that answers "how could this be split, and what is in the way".
//!
//! It shows the few worst of everything and says how many there are; the rest is in the JSON. The list of
//! boundaries is what the reader came for, so the other parts are measured first and the boundaries get all
//! the lines that are left of a screen.

mod changes;
mod layers;
mod levels;
mod paint;
mod plan;
mod sections;
mod table;
mod usage;

use super::model::Report;
use super::view::View;
use paint::Paint;

/// Lines of a screen; the summary is not longer.
const SCREEN: usize = 53;
/// Fewer boundaries are never shown, even where the rest leaves less room.
const FEWEST_BOUNDARIES: usize = 6;

/// How the summary is laid out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TextOptions {
    /// What to call a code base that has no name of its own, because it has no solution or several.
    pub title: String,
    /// Columns of the terminal.
    pub width: usize,
    /// Whether to use colours.
    pub color: bool,
}

impl Default for TextOptions {
    fn default() -> Self {
        Self {
            title: "this code base".to_owned(),
            width: 100,
            color: false,
        }
    }
}

/// The summary of `report`.
#[must_use]
pub fn text(report: &Report, options: &TextOptions) -> String {
    let view = View::new(report);
    let page = Page {
        view: &view,
        title: report.root.name.as_deref().unwrap_or(&options.title),
        width: options.width.clamp(60, 160),
        paint: Paint {
            color: options.color,
        },
    };
    let mut blocks = vec![page.health()];
    let after = [
        page.couplings(),
        page.usage(),
        page.cycles(),
        page.kernel(),
        page.plan(),
        page.layers(),
        [page.whole(), page.levels()].concat(),
        page.changes(),
        page.problems(),
        page.next(),
    ];
    let used: usize = blocks.iter().chain(&after).map(|block| taken(block)).sum();
    // The heading of the table and the blank line under it are not rows.
    let rows = SCREEN.saturating_sub(used + 2).max(FEWEST_BOUNDARIES);
    blocks.push(page.boundaries(rows));
    blocks.extend(after);
    blocks.retain(|block| !block.is_empty());
    let blocks: Vec<String> = blocks.iter().map(|lines| lines.join("\n")).collect();
    blocks.join("\n\n") + "\n"
}

/// Lines of a block with the blank line after it.
fn taken(block: &[String]) -> usize {
    if block.is_empty() { 0 } else { block.len() + 1 }
}

/// What every section needs.
struct Page<'a> {
    view: &'a View<'a>,
    title: &'a str,
    width: usize,
    paint: Paint,
}

#[cfg(test)]
mod tests;
