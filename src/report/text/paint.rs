//! Colours of the summary: few, and only where they carry meaning.

use anstyle::{AnsiColor, Effects, Style};

/// What a piece of text is, not how it looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Role {
    /// What the eye should run over.
    Plain,
    /// Headings.
    Heading,
    /// The subject of a row.
    Subject,
    /// Places, units, asides.
    Aside,
    /// What deserves a look.
    Warning,
}

impl Role {
    fn style(self) -> Style {
        match self {
            Self::Plain => Style::new(),
            Self::Heading => Style::new().effects(Effects::BOLD),
            Self::Subject => AnsiColor::Cyan.on_default(),
            Self::Aside => Style::new().effects(Effects::DIMMED),
            Self::Warning => AnsiColor::Yellow.on_default(),
        }
    }
}

/// Paints text, or leaves it plain.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paint {
    pub(super) color: bool,
}

impl Paint {
    /// `text` in the style of `role`.
    pub(super) fn paint(self, role: Role, text: &str) -> String {
        let style = role.style();
        if self.color && style != Style::new() && !text.is_empty() {
            format!("{style}{text}{style:#}")
        } else {
            text.to_owned()
        }
    }
}
