//! What is built on top of a platform, a line each.

use super::Page;
use super::paint::Role;
use crate::report::printable::counted;

/// Overlays shown.
const OVERLAYS: usize = 4;

impl Page<'_> {
    /// How much of the platform each overlay uses.
    pub(super) fn layers(&self) -> Vec<String> {
        let layers = &self.view.report.layers;
        if layers.overlays.is_empty() {
            return Vec::new();
        }
        let platform = layers
            .platform
            .as_ref()
            .map_or("a platform", |platform| &platform.name);
        let mut lines = vec![self.paint.paint(Role::Heading, "Layers")];
        let shown = layers.overlays.len().min(OVERLAYS);
        for overlay in &layers.overlays[..shown] {
            let internals = match overlay.internals {
                0 => String::new(),
                count => format!(", {} of internals", counted(count, "use")),
            };
            let clone = overlay.cloned.as_ref().map_or_else(String::new, |cloned| {
                let edited = cloned
                    .files
                    .iter()
                    .filter(|file| file.state == "edited")
                    .count();
                format!(
                    "; a clone of {} with {} edited",
                    cloned.upstream,
                    counted(edited as u64, "file")
                )
            });
            let line = format!(
                "uses {} and {} of {platform}{internals}{clone}",
                counted(overlay.used_types, "type"),
                counted(overlay.used_members, "member"),
            );
            lines.push(self.fact(&overlay.id, &line));
        }
        self.with_rest(lines, layers.overlays.len() - shown)
    }
}
