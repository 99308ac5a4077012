//! Comma separated values, as RFC 4180 has them.

/// A line. What a spreadsheet would take for a formula gets an apostrophe, with which it is text.
#[must_use]
pub fn line(cells: &[&str]) -> String {
    let quote = |cell: &&str| {
        let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
        let mark = if is_formula { "'" } else { "" };
        if cell.contains(['"', ',', '\n', '\r']) {
            format!("\"{mark}{}\"", cell.replace('"', "\"\""))
        } else {
            format!("{mark}{cell}")
        }
    };
    cells.iter().map(quote).collect::<Vec<_>>().join(",") + "\n"
}
