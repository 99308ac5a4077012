use super::*;
use crate::cluster::leiden::tests::{karate, planted};
use crate::metrics::agreement::adjusted_rand_index;

fn divide(algorithm: Algorithm, network: &Network, conflicts: &Conflicts) -> Option<Vec<u32>> {
    algorithm.divide(network, conflicts, algorithm.usual_resolution())
}

#[test]
fn names_are_read_back() {
    for algorithm in Algorithm::ALL {
        assert_eq!(algorithm.name().parse(), Ok(algorithm));
    }
    assert!("tarot".parse::<Algorithm>().is_err());
}

#[test]
fn every_algorithm_finds_clear_groups() {
    let (network, truth) = planted(12, 30, 14, 2, 3);
    for algorithm in Algorithm::ALL {
        let Some(found) = divide(algorithm, &network, &Conflicts::default()) else {
            continue;
        };
        let agreement = adjusted_rand_index(&found, &truth).unwrap();
        assert!(agreement > 0.9, "{algorithm}: {agreement}");
    }
}

#[test]
fn every_algorithm_keeps_apart_what_excludes_each_other() {
    let (network, _) = planted(6, 10, 6, 2, 9);
    let conflicts = Conflicts::new(60, (1..10).map(|node| (0, node)).chain([(20, 21)]));
    for algorithm in Algorithm::ALL {
        let Some(found) = divide(algorithm, &network, &conflicts) else {
            continue;
        };
        let together = |(a, b): (u32, u32)| found[a as usize] == found[b as usize];
        assert!(!conflicts.pairs().any(together), "{algorithm}");
    }
}

#[test]
fn published_modularity_of_the_karate_club() {
    let network = karate();
    let quality = |algorithm: Algorithm| {
        let found = divide(algorithm, &network, &Conflicts::default()).unwrap();
        network.modularity(&found, 1.0).unwrap()
    };
    // Clauset, Newman and Moore 2004 report .381, Blondel et al. 2008 .42.
    assert!((quality(Algorithm::Agglomeration) - 0.381).abs() < 5e-4);
    assert!(quality(Algorithm::Louvain) > 0.41);
    // The map equation is no modularity; its modules of the club are near the optimum all the same.
    assert!(quality(Algorithm::Infomap) > 0.3);
}
