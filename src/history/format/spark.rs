//! A series as one line of text.

/// From low to high.
const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// `values` in at most `columns` characters, from the lowest to the highest value; a gap is a space, and what never changes
/// is a low line. Of several values in a column the last one is shown.
pub(super) fn spark(values: &[Option<f64>], columns: usize) -> String {
    let known = || values.iter().copied().flatten();
    let low = known().fold(f64::INFINITY, f64::min);
    let high = known().fold(f64::NEG_INFINITY, f64::max);
    let columns = columns.min(values.len()).max(1);
    let bar = |value: f64| {
        let share = if high > low {
            (value - low) / (high - low)
        } else {
            0.0
        };
        // A share is from 0 to 1, so this is an index.
        #[expect(clippy::cast_sign_loss, reason = "a share is not negative")]
        let at = (share * (BARS.len() - 1) as f64).round() as usize;
        BARS[at.min(BARS.len() - 1)]
    };
    let column = |at: usize| {
        let (start, end) = (
            at * values.len() / columns,
            (at + 1) * values.len() / columns,
        );
        let last = values
            .get(start..end)?
            .iter()
            .rev()
            .copied()
            .flatten()
            .next();
        last.map(bar)
    };
    (0..columns).map(|at| column(at).unwrap_or(' ')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_goes_from_low_to_high() {
        let all =
            |values: &[f64]| -> Vec<Option<f64>> { values.iter().map(|&it| Some(it)).collect() };
        assert_eq!(spark(&all(&[0.0, 1.0, 2.0, 7.0]), 10), "▁▂▃█");
        assert_eq!(spark(&all(&[3.0, 3.0]), 10), "▁▁");
        assert_eq!(spark(&all(&[1.0, 9.0, 1.0, 9.0, 9.0, 1.0]), 3), "██▁");
        assert_eq!(spark(&[Some(1.0), None, Some(2.0)], 10), "▁ █");
        assert_eq!(spark(&[None], 10), " ");
        assert_eq!(spark(&[], 10), " ");
    }
}
