//! Rules about files beside the code.

use serde::{Deserialize, Serialize};

/// What files beside the code say.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct TextRule {
    /// Name within the framework; `framework/id` once it is read.
    pub id: String,
    /// Why the text means that.
    pub why: String,
    /// A line that it matches.
    pub example: String,
    /// In which files.
    pub medium: Vec<Medium>,
    /// What is named.
    pub says: Says,
    /// Called functions; `Url.Action` where the name before the dot matters.
    #[serde(default)]
    pub call: Vec<String>,
    /// What is indexed with the name.
    #[serde(default)]
    pub index: Vec<String>,
    /// What kind of state it is.
    #[serde(default)]
    pub kind: String,
    /// The argument that holds the name.
    #[serde(default)]
    pub at: usize,
    /// The argument that holds the controller.
    #[serde(default)]
    pub second: Option<usize>,
    /// The element that the attributes are of; empty for any.
    #[serde(default)]
    pub element: String,
    /// Attributes of tags that hold the name.
    #[serde(default)]
    pub attribute: Vec<String>,
    /// Those that hold the controller.
    #[serde(default)]
    pub second_attribute: Vec<String>,
    /// Those that hold the area.
    #[serde(default)]
    pub area_attribute: Vec<String>,
    /// How the names of tags begin that are the name themselves.
    #[serde(default)]
    pub tag: Vec<String>,
}

/// Kinds of files beside the code.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[serde(rename_all = "kebab-case")]
pub enum Medium {
    /// Razor: markup with code.
    Razor,
    /// Web Forms and the files that name a handler or service.
    Form,
    /// Scripts and templates.
    Script,
    /// XML and transformations.
    Markup,
    /// Configuration of a web site.
    Config,
    /// A contract of services.
    Contract,
}

/// What a name in a text names.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
#[serde(rename_all = "kebab-case")]
pub enum Says {
    /// An action of a controller.
    #[default]
    Action,
    /// A row of the route table.
    Route,
    /// A page.
    Page,
    /// A component of views.
    Component,
    /// A function of a content management system.
    Function,
    /// A method of a hub.
    HubMethod,
    /// An address that a browser test visits.
    Visit,
    /// State that outlives the request, by its key.
    State,
}

/// Files that are an operation by where they lie, named after their path.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct PlaceRule {
    /// Name within the framework; `framework/id` once it is read.
    pub id: String,
    /// Why the place means that.
    pub why: String,
    /// A path that it matches.
    pub example: String,
    /// The folder.
    pub under: String,
    /// How the names of the files end.
    pub ending: Vec<String>,
    /// What the file must inherit; empty for anything.
    #[serde(default)]
    pub inherits: String,
    /// What it is.
    pub kind: String,
}
