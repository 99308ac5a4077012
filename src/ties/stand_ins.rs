//! What tests put in the place of something else: a call among the arguments of a set-up is described, not made.

use super::Woven;
use super::catalogue;
use super::chains::Chains;
use crate::base::intern::Name;
use crate::resolve::model::site::CallSite;

/// What stands for something else in tests, with its methods that take calls as descriptions.
pub(super) struct StandIns(Vec<(Vec<Name>, Vec<Name>)>);

impl StandIns {
    pub(super) fn new(woven: &Woven<'_>) -> Self {
        let all = catalogue::frameworks().iter().map(|framework| {
            let stand_ins = &framework.stand_ins;
            let types = woven.index.names(&stand_ins.types);
            (types, woven.index.names(&stand_ins.calls))
        });
        Self(all.filter(|(types, _)| !types.is_empty()).collect())
    }

    /// Whether `site` is a call that is only described.
    pub(super) fn describe(&self, woven: &Woven<'_>, chains: &Chains<'_>, site: &CallSite) -> bool {
        if self.0.is_empty() || site.within.is_none() {
            return false;
        }
        let mut around = chains.around(site);
        while let Some(call) = around {
            let is_one = |(types, calls): &(Vec<Name>, Vec<Name>)| {
                calls.contains(&call.name) && woven.index.is_named(&call.receiver, types)
            };
            if self.0.iter().any(is_one) {
                return true;
            }
            around = chains.around(call);
        }
        false
    }
}
