//! Aligned columns that fit a width.

use super::paint::{Paint, Role};
use crate::report::printable::{printable, shorten, shorten_path, width};

/// Columns between two columns.
const GAP: usize = 2;
/// No column is made narrower than this; what still does not fit runs over the edge.
const NARROWEST: usize = 12;
/// The first column and number columns are at least this wide, so that tables under each other line up.
const FIRST: usize = 28;
const NUMBER: usize = 7;

/// How a column is laid out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// Text, cut at its end when space is short.
    Text,
    /// A path, cut at its beginning when space is short; it gives way before text does.
    Path,
    /// A number, right-aligned, never cut.
    Number,
}

/// One column.
#[derive(Clone, Copy, Debug)]
pub(super) struct Column {
    pub(super) title: &'static str,
    pub(super) kind: Kind,
    pub(super) role: Role,
}

/// Rows under a heading. The first column's title is given by the table, so that it can hold a count.
pub(super) struct Table {
    pub(super) heading: String,
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Vec<String>>,
}

impl Table {
    pub(super) fn new(heading: String, columns: &[Column]) -> Self {
        Self {
            heading,
            columns: columns.to_vec(),
            rows: Vec::new(),
        }
    }

    /// Adds a row; control characters in its cells are neutralised here.
    pub(super) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        let cells = cells.into_iter().map(|cell| printable(&cell).into_owned());
        self.rows.push(cells.collect());
    }

    /// The heading line and the rows, indented by two, in at most `total` columns as far as names can be cut.
    pub(super) fn lines(&self, total: usize, paint: Paint) -> Vec<String> {
        let widths = self.widths(total);
        let mut lines = vec![self.heading_line(&widths, paint)];
        lines.extend(self.rows.iter().map(|row| {
            let cells = row.iter().zip(&self.columns).zip(&widths);
            let cells = cells.map(|((cell, column), &width)| fit(cell, column, width, paint));
            format!("  {}", join(cells)).trim_end().to_owned()
        }));
        lines
    }

    fn heading_line(&self, widths: &[usize], paint: Paint) -> String {
        let mut line = String::new();
        for (index, (column, &columns)) in self.columns.iter().zip(widths).enumerate() {
            let (title, role, columns) = if index == 0 {
                (self.heading.as_str(), Role::Heading, columns + 2)
            } else {
                (column.title, Role::Aside, columns)
            };
            let column = Column { role, ..*column };
            if index > 0 {
                line.push_str(&" ".repeat(GAP));
            }
            line.push_str(&fit(title, &column, columns, paint));
        }
        line.trim_end().to_owned()
    }

    /// Width of each column: as wide as its widest cell, then cut down to fit `total`.
    fn widths(&self, total: usize) -> Vec<usize> {
        let mut widths: Vec<usize> = (0..self.columns.len()).map(|i| self.natural(i)).collect();
        let room = total.saturating_sub(2 + GAP * widths.len().saturating_sub(1));
        for kind in [Kind::Path, Kind::Text] {
            while widths.iter().sum::<usize>() > room {
                let widest = (0..widths.len())
                    .filter(|&i| self.columns[i].kind == kind && widths[i] > NARROWEST)
                    .max_by_key(|&i| widths[i]);
                let Some(widest) = widest else { break };
                widths[widest] -= 1;
            }
        }
        widths
    }

    fn natural(&self, column: usize) -> usize {
        let least = match (column, self.columns[column].kind) {
            (0, _) => FIRST.max(width(&self.heading).saturating_sub(2)),
            (_, Kind::Number) => NUMBER.max(width(self.columns[column].title)),
            (_, Kind::Text | Kind::Path) => width(self.columns[column].title),
        };
        let cells = self.rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| width(cell)).fold(least, usize::max)
    }
}

/// `cell` cut and padded to `columns`, painted.
fn fit(cell: &str, column: &Column, columns: usize, paint: Paint) -> String {
    let cut = match column.kind {
        Kind::Path => shorten_path(cell, columns),
        Kind::Text => shorten(cell, columns),
        Kind::Number => cell.into(),
    };
    let padding = " ".repeat(columns.saturating_sub(width(&cut)));
    let painted = paint.paint(column.role, &cut);
    match column.kind {
        Kind::Number => padding + &painted,
        Kind::Text | Kind::Path => painted + &padding,
    }
}

fn join(cells: impl Iterator<Item = String>) -> String {
    cells.collect::<Vec<_>>().join(&" ".repeat(GAP))
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: [Column; 3] = [
        Column {
            title: "",
            kind: Kind::Text,
            role: Role::Subject,
        },
        Column {
            title: "types",
            kind: Kind::Number,
            role: Role::Plain,
        },
        Column {
            title: "where",
            kind: Kind::Path,
            role: Role::Aside,
        },
    ];

    fn table() -> Table {
        let mut table = Table::new("Boundaries (2)".to_owned(), &COLUMNS);
        let row = |cells: [&str; 3]| cells.map(str::to_owned);
        table.row(row([
            "Orders and everything around them",
            "34",
            "src/Orders/OrderService.cs:41",
        ]));
        table.row(row(["注文", "1,208", "a.cs:1"]));
        table
    }

    #[test]
    fn columns_are_aligned_in_any_script() {
        let lines = table().lines(100, Paint { color: false });
        assert_eq!(
            lines,
            [
                "Boundaries (2)                         types  where",
                "  Orders and everything around them       34  src/Orders/OrderService.cs:41",
                "  注文                                 1,208  a.cs:1",
            ]
        );
    }

    #[test]
    fn paths_give_way_first_and_keep_their_end() {
        let lines = table().lines(60, Paint { color: false });
        assert_eq!(
            lines[1],
            "  Orders and everything around them       34  …Service.cs:41"
        );
        assert!(lines.iter().all(|line| width(line) <= 60));
        let narrow = table().lines(40, Paint { color: false });
        assert_eq!(narrow[1], "  Orders and eve…       34  …rvice.cs:41");
    }

    #[test]
    fn colour_does_not_move_anything() {
        let plain = table().lines(60, Paint { color: false });
        let painted = table().lines(60, Paint { color: true });
        let stripped: Vec<String> = painted
            .iter()
            .map(|line| anstream::adapter::strip_str(line).to_string())
            .collect();
        assert_ne!(plain, painted);
        let trimmed: Vec<&str> = stripped.iter().map(|line| line.trim_end()).collect();
        assert_eq!(plain, trimmed);
    }

    #[test]
    fn control_characters_do_not_reach_the_terminal() {
        let mut table = Table::new("X".to_owned(), &COLUMNS);
        table.row(["\u{1b}[2J\n".to_owned(), "1".to_owned(), String::new()]);
        let text = table.lines(80, Paint { color: false }).concat();
        assert!(!text.contains('\u{1b}') && !text.contains('\n'));
    }
}
