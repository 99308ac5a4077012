//! Solution files: which projects belong together.

use super::path::{is_foreign, resolve};
use super::xml;

/// A project that a solution names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Member {
    /// The evaluator's path: absolute below the root, with leading `..` where it lies outside.
    pub(super) path: String,
    /// 1-based line in the solution.
    pub(super) line: u32,
    /// A folder without project file: an ASP.NET web site.
    pub(super) is_site: bool,
}

/// What a solution says.
#[derive(Clone, Debug, Default)]
pub(super) struct Solution {
    /// C# projects and web sites in order.
    pub(super) members: Vec<Member>,
    /// Line and nature of a fault.
    pub(super) fault: Option<(u32, String)>,
}

/// The project type of a web site in a `.sln`.
const SITE: &str = "{E24C65DC-7377-472B-9ABA-BC803B73C61A}";

/// Reads a solution that lies in `folder` (an evaluator's path); `is_xml` for `.slnx`.
pub(super) fn read(bytes: &[u8], folder: &str, is_xml: bool) -> Solution {
    if is_xml {
        read_xml(bytes, folder)
    } else {
        read_text(&xml::decode(bytes), folder)
    }
}

/// `Project("{type}") = "Name", "path\to.csproj", "{id}"`
fn read_text(text: &str, folder: &str) -> Solution {
    let mut solution = Solution::default();
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.trim_start();
        if !line.starts_with("Project(") {
            continue;
        }
        let quoted: Vec<&str> = line.split('"').skip(1).step_by(2).collect();
        if let [kind, _, path, ..] = *quoted {
            let is_site = kind.eq_ignore_ascii_case(SITE);
            solution
                .members
                .extend(member(path, folder, number, is_site));
        } else {
            let fault = (number, "a project line that names no project".to_owned());
            solution.fault.get_or_insert(fault);
        }
    }
    if solution.members.is_empty() && !text.contains("Microsoft Visual Studio Solution File") {
        let fault = (1, "this is not a solution file".to_owned());
        solution.fault.get_or_insert(fault);
    }
    solution
}

/// `<Solution><Folder><Project Path="path/to.csproj"/></Folder></Solution>`
fn read_xml(bytes: &[u8], folder: &str) -> Solution {
    let document = xml::parse(bytes);
    let mut members = Vec::new();
    let mut pending = vec![&document.root];
    while let Some(element) = pending.pop() {
        if &*element.name == "Project"
            && let Some(path) = element.attribute("Path")
        {
            let kind = element.attribute("Type").unwrap_or_default();
            let is_site = kind.eq_ignore_ascii_case("Website") || kind.eq_ignore_ascii_case(SITE);
            members.extend(member(path, folder, element.line, is_site));
        }
        pending.extend(element.children.iter().rev());
    }
    Solution {
        members,
        fault: document.fault,
    }
}

/// The member that a path names, unless it is a project of another language or a mere folder.
fn member(path: &str, folder: &str, line: u32, is_site: bool) -> Option<Member> {
    let is_project = super::path::has_extension(path, ".csproj");
    let local = !is_foreign(path) && !path.contains("://");
    (local && (is_project || is_site)).then(|| Member {
        path: resolve(folder, path),
        line,
        is_site: !is_project,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(solution: &Solution) -> Vec<(&str, u32, bool)> {
        let members = solution.members.iter();
        members
            .map(|member| (&*member.path, member.line, member.is_site))
            .collect()
    }

    #[test]
    fn reads_projects_and_sites_of_the_text_format() {
        let text = "\u{feff}\r\nMicrosoft Visual Studio Solution File, Format Version 12.00\r\n\
            Project(\"{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}\") = \"A\", \"src\\A\\A.csproj\", \"{1}\"\r\nEndProject\r\n\
            Project(\"{2150E333-8FDC-42A3-9474-1A3956D46DE8}\") = \"docs\", \"docs\", \"{2}\"\r\n\
            Project(\"{F184B08F-C81C-45F6-A57F-5ABD9991F28F}\") = \"V\", \"V\\V.vbproj\", \"{3}\"\r\n\
            Project(\"{E24C65DC-7377-472B-9ABA-BC803B73C61A}\") = \"Site\", \"..\\Site\\\", \"{4}\"\r\n\
            Project(\"{E24C65DC-7377-472B-9ABA-BC803B73C61A}\") = \"Web\", \"http://localhost/x\", \"{5}\"\r\n";
        let solution = read(text.as_bytes(), "/s", false);
        assert_eq!(
            paths(&solution),
            [("/s/src/A/A.csproj", 3, false), ("/Site", 7, true)]
        );
        assert_eq!(solution.fault, None);
    }

    #[test]
    fn reads_the_xml_format_in_order() {
        let text = "<Solution>\n<Folder Name='/src/'>\n<Project Path='src/A/A.csproj'/>\n<Project Path='B.fsproj'/>\n</Folder>\n<Project Path='C.csproj' Type='x'/></Solution>";
        let solution = read(text.as_bytes(), "/", true);
        assert_eq!(
            paths(&solution),
            [("/src/A/A.csproj", 3, false), ("/C.csproj", 6, false)]
        );
    }

    #[test]
    fn what_is_no_solution_is_a_fault() {
        assert!(read(b"hello", "/", false).fault.is_some());
        assert!(read(b"<Solution><Project", "/", true).fault.is_some());
        let half = "Microsoft Visual Studio Solution File\nProject(\"{x}\") = \"A\n";
        assert_eq!(read(half.as_bytes(), "/", false).fault.unwrap().0, 2);
    }
}
