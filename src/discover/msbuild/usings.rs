//! The global usings that `<ImplicitUsings>` brings.

use super::super::framework::Framework;
use super::super::tables::tables;
use super::super::workspace::GlobalUsing;
use super::scope::Scope;
use super::sdk_rows;

/// The implicit usings of a project by its SDKs, its framework and a few properties.
pub(super) fn implicit(
    scope: &Scope<'_>,
    sdks: &[String],
    framework: Option<&Framework>,
) -> Vec<GlobalUsing> {
    let table = &tables().sdks.implicit_usings;
    let mut names: Vec<&str> = table.always.iter().map(String::as_str).collect();
    names.extend(
        sdk_rows(sdks)
            .flat_map(|row| &row.implicit_usings)
            .map(String::as_str),
    );
    for change in table
        .when
        .iter()
        .filter(|change| scope.is_true(&change.property))
    {
        names.extend(change.add.iter().map(String::as_str));
        names.retain(|name| !change.remove.iter().any(|removed| removed == name));
    }
    let family = framework.map_or("", Framework::identifier);
    for lacking in table
        .without
        .iter()
        .filter(|lacking| lacking.family == family)
    {
        names.retain(|name| !lacking.remove.iter().any(|removed| removed == name));
    }
    let using = |name: &str| GlobalUsing {
        target: name.to_owned(),
        alias: None,
        is_static: false,
    };
    names.into_iter().map(using).collect()
}
