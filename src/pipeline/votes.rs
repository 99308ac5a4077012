//! Votes of the clustering, kept for runs on other code with the same network.

use crate::base::digest::Digest;
use crate::cache::{Cache, Key, KeyMaker, Shelves};
use crate::cluster::memory::{Memory, Votes};

/// The version of everything that decides a vote.
const VERSION: &str = env!("UNSEAM_VERSION");

/// Votes in a cache, where there is one.
pub(super) struct KeptVotes<'c>(pub Option<&'c Cache>);

impl Memory for KeptVotes<'_> {
    fn find(&self, of: Digest) -> Option<Votes> {
        let bytes = self.0?.get(Shelves::Results, key(of))?;
        postcard::from_bytes(&bytes).ok()
    }

    fn keep(&self, of: Digest, votes: &Votes) {
        if let Some(cache) = self.0
            && let Ok(bytes) = postcard::to_stdvec(votes)
        {
            cache.put(Shelves::Results, key(of), &bytes);
        }
    }
}

fn key(of: Digest) -> Key {
    KeyMaker::new("votes", VERSION).with(of).key()
}
