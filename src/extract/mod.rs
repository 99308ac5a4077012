//! What each file says, as facts.
