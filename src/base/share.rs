//! Shares as text: what is not all does not read as all, and what is not nothing does not read as nothing.
//!
//! Of 30,000 requests that were joined but for one, "100.0 %" would say that none is left to look at.

/// `share` of one in percent, with that many decimal places: `99.5 %`, `>99.9 %`, `<0.1 %`.
#[must_use]
pub fn percent(share: f64, decimals: usize) -> String {
    bounded(share, 100.0, decimals) + " %"
}

/// `share` of one with that many decimal places: `0.50`, `>0.99`, `<0.01`.
#[must_use]
pub fn fraction(share: f64, decimals: usize) -> String {
    bounded(share, 1.0, decimals)
}

/// Half is rounded up (away from zero), as readers and the page do; the standard library takes the even neighbour.
fn rounded(number: f64, decimals: usize) -> String {
    // A half is exact in binary, so that the next number is beyond it; no other number changes its text by that.
    let beyond = if number < 0.0 {
        number.next_down()
    } else {
        number.next_up()
    };
    format!("{beyond:.decimals$}")
}

fn bounded(share: f64, whole: f64, decimals: usize) -> String {
    let text = |number: f64| rounded(number, decimals);
    let shown = text(share * whole);
    let least = 0.1f64.powi(i32::try_from(decimals).unwrap_or(i32::MAX));
    let is_between = share > 0.0 && share < 1.0;
    if is_between && shown == text(whole) {
        format!(">{}", text(whole - least))
    } else if is_between && shown == text(0.0) {
        format!("<{}", text(least))
    } else {
        shown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_is_rounded_up() {
        let halves = [0.125, 0.625, 0.375, 0.005];
        let shown = halves.map(|share| percent(share, 0));
        assert_eq!(shown, ["13 %", "63 %", "38 %", "1 %"]);
        assert_eq!([0.125, 0.625].map(|n| fraction(n, 2)), ["0.13", "0.63"]);
        assert_eq!([2.5, -2.5, 0.0].map(|n| fraction(n, 0)), ["3", "-3", "0"]);
        // No half in binary, but a little less.
        assert_eq!(percent(0.145, 0), "14 %");
    }

    #[test]
    fn only_all_is_all_and_only_nothing_is_nothing() {
        let shown = |share| [percent(share, 0), percent(share, 1), fraction(share, 2)];
        assert_eq!(shown(1.0), ["100 %", "100.0 %", "1.00"]);
        assert_eq!(shown(0.0), ["0 %", "0.0 %", "0.00"]);
        assert_eq!(shown(0.9999), [">99 %", ">99.9 %", ">0.99"]);
        assert_eq!(shown(0.0001), ["<1 %", "<0.1 %", "<0.01"]);
        assert_eq!(shown(0.256), ["26 %", "25.6 %", "0.26"]);
        // What is no share is rounded as any number.
        assert_eq!(fraction(-0.004, 2), "-0.00");
        assert_eq!(fraction(1.004, 2), "1.00");
    }
}
