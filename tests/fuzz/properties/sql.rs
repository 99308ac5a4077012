//! The readers of SQL and of queries over classes.

use unseam::sql::hql::sources;
use unseam::sql::{Catalogue, ObjectName, guess, may_begin, read};

use super::text_of;

/// Every access has a place in the text.
pub(super) fn sql(data: &[u8]) {
    let text = text_of(data);
    let script = read(text);
    let lines = u32::try_from(text.split('\n').count()).unwrap();
    let catalogue = Catalogue::new([&script]);
    let blocks = script.objects.iter().map(|object| &object.block);
    for block in blocks.chain([&script.block]) {
        for reached in catalogue.follow(block) {
            assert!(
                (1..=lines).contains(&reached.line),
                "{reached:?} of {lines}"
            );
        }
    }
    for source in sources(text) {
        assert!((1..=lines).contains(&source.line), "{source:?} of {lines}");
    }
    let _ = (guess(text), may_begin(text), ObjectName::parse(text));
}
