//! Property functions that files and text alone decide.
//!
//! What only the machine or the hour could answer (environment, registry, clock) is empty. Everything else
//! that is not listed is not evaluated; the caller notes it.

use super::super::framework::Framework;
use super::super::path;
use super::scope::Scope;
use super::strings;
use super::value::Value;
use super::versions;

pub(super) use super::strings::{call_member, index};

/// Calls `[Type]::Function(arguments)`, `function` being `Type.Function`; `None` where it is unknown or the
/// arguments do not fit.
pub(super) fn call_static(
    scope: &Scope<'_>,
    function: &str,
    arguments: &[String],
) -> Option<Value> {
    let function = function.to_ascii_lowercase();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if let Some(name) = function.strip_prefix("msbuild.") {
        return above(scope, name, &arguments)
            .or_else(|| paths(scope, name, &arguments))
            .or_else(|| frameworks(name, &arguments))
            .or_else(|| versions::call(name, &arguments))
            .or_else(|| platform(scope, name, &arguments));
    }
    if let Some(name) = function.strip_prefix("system.io.") {
        return input_output(scope, name, &arguments);
    }
    if let Some(name) = function.strip_prefix("system.string.") {
        return strings::call_static(name, &arguments);
    }
    if let Some(name) = function.strip_prefix("system.text.regularexpressions.regex.") {
        return strings::call_regex(name, &arguments);
    }
    other(scope, &function, &arguments)
}

/// The functions that look for a file in a folder and above.
fn above(scope: &Scope<'_>, name: &str, arguments: &[&str]) -> Option<Value> {
    let find = |folder: &str, file: &str| {
        let folder = path::resolve(scope.project_folder(), folder);
        scope
            .files
            .find_above(&folder, file)
            .map(|at| scope.files.absolute(at))
    };
    let found = match (name, arguments) {
        ("getpathoffileabove", [file]) => find(&scope.this_folder(), file),
        ("getpathoffileabove", [file, folder]) => find(folder, file),
        ("getdirectorynameoffileabove", [folder, file]) => {
            find(folder, file).map(|found| path::parent(&found).to_owned())
        }
        _ => return None,
    };
    Some(found.unwrap_or_default().into())
}

/// Other functions of MSBuild on paths and values.
fn paths(scope: &Scope<'_>, name: &str, arguments: &[&str]) -> Option<Value> {
    let from_project = |parts: &[&str]| path::resolve(scope.project_folder(), &combine(parts));
    Some(match (name, arguments) {
        ("normalizepath", [_, ..]) => from_project(arguments).into(),
        ("normalizedirectory", [_, ..]) => with_slash(&from_project(arguments)).into(),
        ("ensuretrailingslash", [""]) => "".into(),
        ("ensuretrailingslash", [folder]) => with_slash(&folder.replace('\\', "/")).into(),
        ("makerelative", [folder, path]) => {
            path::relative_to(&from_project(&[folder]), &from_project(&[path])).into()
        }
        ("valueordefault", ["", default]) => (*default).into(),
        ("valueordefault", [value, _]) | ("escape" | "unescape", [value]) => (*value).into(),
        _ => return None,
    })
}

/// Functions on target framework monikers.
fn frameworks(name: &str, arguments: &[&str]) -> Option<Value> {
    let parse = |moniker: &str| Framework::parse(moniker);
    Some(match (name, arguments) {
        ("gettargetframeworkidentifier", [moniker]) => parse(moniker)
            .map_or("", |framework| framework.identifier())
            .into(),
        ("gettargetframeworkversion", [moniker, ..]) => {
            let version = parse(moniker).map(|framework| framework.version_text());
            version.unwrap_or_default().into()
        }
        ("gettargetplatformidentifier", [moniker]) => {
            let platform = parse(moniker).map(|framework| framework.platform().to_owned());
            platform.unwrap_or_default().into()
        }
        ("istargetframeworkcompatible", [target, candidate]) => {
            match (parse(target), parse(candidate)) {
                (Some(target), Some(candidate)) => target.can_use(&candidate).into(),
                _ => false.into(),
            }
        }
        _ => return None,
    })
}

/// Questions about the machine. An SDK-style project is taken to be built on Linux, others on Windows.
fn platform(scope: &Scope<'_>, name: &str, arguments: &[&str]) -> Option<Value> {
    Some(match (name, arguments) {
        ("isosplatform", [platform]) => is_platform(scope, platform).into(),
        ("isosunixlike", []) => scope.is_sdk.into(),
        ("aredotnetfeaturesenabled" | "arefeaturesenabled", [_]) => true.into(),
        ("isrunningfromvisualstudio", []) => false.into(),
        (
            "getregistryvalue"
            | "getregistryvaluefromview"
            | "getvsinstallroot"
            | "getmsbuildextensionspath"
            | "getprogramfiles32"
            | "gettoolsdirectory32"
            | "gettoolsdirectory64"
            | "getmsbuildsdkspath"
            | "getcurrenttoolsdirectory",
            _,
        ) => Value::Nothing,
        _ => return None,
    })
}

fn is_platform(scope: &Scope<'_>, platform: &str) -> bool {
    let expected = if scope.is_sdk { "linux" } else { "windows" };
    let name = platform.rsplit(['.', ':']).next().unwrap_or(platform);
    name.eq_ignore_ascii_case(expected)
}

/// `System.IO`.
fn input_output(scope: &Scope<'_>, name: &str, arguments: &[&str]) -> Option<Value> {
    let slashed: Vec<String> = arguments
        .iter()
        .map(|text| text.replace('\\', "/"))
        .collect();
    let slashed: Vec<&str> = slashed.iter().map(String::as_str).collect();
    let full = |spec: &str| path::resolve(scope.project_folder(), spec);
    Some(match (name, &*slashed) {
        ("path.combine" | "path.join", [_, ..]) => combine(&slashed).into(),
        ("path.getfullpath", [path]) => full(path).into(),
        ("path.getfullpath", [path, folder]) => path::resolve(&full(folder), path).into(),
        ("path.getfilename", [path]) => path::file_name(path).into(),
        ("path.getfilenamewithoutextension", [path]) => path::stem(path).into(),
        ("path.getextension", [path]) => path::extension(path).into(),
        ("path.getdirectoryname", [path]) => path::parent(path).into(),
        ("path.getrelativepath", [folder, path]) => {
            path::relative_to(&full(folder), &full(path)).into()
        }
        ("path.changeextension", [path, extension]) => {
            let kept = &path[..path.len() - path::extension(path).len()];
            format!("{kept}.{}", extension.trim_start_matches('.')).into()
        }
        ("path.hasextension", [path]) => (!path::extension(path).is_empty()).into(),
        ("path.ispathrooted", [path]) => (path.starts_with('/') || path::is_foreign(path)).into(),
        ("path.directoryseparatorchar" | "path.altdirectoryseparatorchar", []) => "/".into(),
        ("path.pathseparator", []) => ":".into(),
        ("path.gettemppath", []) => Value::Nothing,
        ("file.exists", [path]) => scope.files.find(&full(path)).is_some().into(),
        ("directory.exists", [path]) => {
            let path = full(path);
            (scope.files.exists(&path) && scope.files.find(&path).is_none()).into()
        }
        ("file.readalltext", [path]) => {
            let found = scope.files.find(&full(path));
            found
                .and_then(|at| scope.files.read_text(at))
                .unwrap_or_default()
                .into()
        }
        ("directory.getparent", [path]) => path::parent(path.trim_end_matches('/')).into(),
        _ => return None,
    })
}

fn other(scope: &Scope<'_>, function: &str, arguments: &[&str]) -> Option<Value> {
    Some(match (function, arguments) {
        ("system.version.parse" | "system.version.new", [version]) => (*version).into(),
        ("system.environment.newline", []) => "\n".into(),
        ("system.char.tostring" | "system.convert.tostring", [text]) => (*text).into(),
        ("system.convert.toint32" | "system.int32.parse", [number]) => {
            Value::Number(number.trim().parse().ok()?)
        }
        ("system.runtime.interopservices.runtimeinformation.isosplatform", [platform]) => {
            is_platform(scope, platform).into()
        }
        ("system.runtime.interopservices.osplatform.linux", []) => "Linux".into(),
        ("system.runtime.interopservices.osplatform.windows", []) => "Windows".into(),
        ("system.runtime.interopservices.osplatform.osx", []) => "OSX".into(),
        _ if is_of_the_machine(function) => Value::Nothing,
        _ => return None,
    })
}

fn is_of_the_machine(function: &str) -> bool {
    let classes = [
        "system.environment.",
        "system.datetime.",
        "system.datetimeoffset.",
        "system.guid.",
        "system.runtime.interopservices.",
        "system.globalization.cultureinfo.",
        "microsoft.build.utilities.",
    ];
    classes.iter().any(|class| function.starts_with(class))
}

/// Joins like `Path.Combine`: an absolute part drops what stands before it.
fn combine(parts: &[&str]) -> String {
    let mut out = String::new();
    for part in parts.iter().filter(|part| !part.is_empty()) {
        let part = part.replace('\\', "/");
        if part.starts_with('/') {
            out.clear();
        } else if !out.is_empty() && !out.ends_with('/') {
            out.push('/');
        }
        out.push_str(&part);
    }
    out
}

fn with_slash(folder: &str) -> String {
    format!("{}/", folder.trim_end_matches('/'))
}
