//! Work of very different sizes spread over all threads.
//!
//! Halving a list, as parallel iterators do, leaves one thread with the generated file of two megabytes at the end of
//! its half while the others wait. Here whoever is free takes the largest piece that is left, so that the tail of a run
//! is made of small ones. Results come back in the order of the pieces: who did which does not show.

use std::cmp::Reverse;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What `work` makes of every index of `sizes`, in order; each thread starts from its own `init`.
pub(super) fn by_size<S, T: Send>(
    sizes: &[u64],
    init: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, usize) -> T + Sync,
) -> Vec<T> {
    let mut order: Vec<usize> = (0..sizes.len()).collect();
    order.sort_by_key(|&index| (Reverse(sizes[index]), index));
    let next = AtomicUsize::new(0);
    let done: Vec<Vec<(usize, T)>> = rayon::broadcast(|_| {
        let mut state = init();
        let mut done = Vec::new();
        while let Some(&index) = order.get(next.fetch_add(1, Ordering::Relaxed)) {
            done.push((index, work(&mut state, index)));
        }
        done
    });
    let mut all: Vec<(usize, T)> = done.into_iter().flatten().collect();
    all.sort_by_key(|(index, _)| *index);
    all.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_piece_is_done_once_and_results_keep_their_order() {
        let sizes: Vec<u64> = (0..1000).map(|n| n * 7919 % 101).collect();
        let results = by_size(
            &sizes,
            || 0_u32,
            |count, index| {
                *count += 1;
                (index, sizes[index])
            },
        );
        let expected: Vec<(usize, u64)> = sizes.iter().copied().enumerate().collect();
        assert_eq!(results, expected);
        assert!(by_size(&[], || (), |(), index| index).is_empty());
    }
}
