//! See `../properties`.
#![no_main]

unseam_properties::target!("usage");
