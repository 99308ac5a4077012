//! What people do to a code base, at random.

use std::fs;
use std::path::{Path, PathBuf};

use super::random::Random;

/// A code base that changes.
pub(crate) struct Edits {
    root: PathBuf,
    random: Random,
    /// Earlier contents, to go back to.
    earlier: Vec<(PathBuf, Vec<u8>)>,
    count: usize,
}

impl Edits {
    pub(crate) fn new(root: &Path, seed: u64) -> Self {
        Self {
            root: root.to_owned(),
            random: Random::new(seed),
            earlier: Vec::new(),
            count: 0,
        }
    }

    /// Makes one edit and tells which.
    pub(crate) fn step(&mut self) -> String {
        self.count += 1;
        let sources = files(&self.root, "cs");
        let projects = files(&self.root, "csproj");
        let source = self.random.pick(&sources).clone();
        let project = self.random.pick(&projects).clone();
        // Changes are what happens most.
        match self.random.below(12) {
            0..4 => self.change(&source),
            4 | 5 => self.add(&source, &project),
            6 => self.delete(&source),
            7 => self.relocate(&source, source.parent().unwrap()),
            8 | 9 => self.relocate(&source, project.parent().unwrap()),
            10 => self.edit_project(&project),
            _ => self.go_back(),
        }
    }

    fn change(&mut self, file: &Path) -> String {
        let bytes = fs::read(file).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let lines: Vec<&str> = text.lines().collect();
        let at = self.random.below(lines.len().max(1));
        let n = self.count;
        let (what, changed) = match self.random.below(5) {
            0 => ("shift the lines of", format!("// {n}\n{text}")),
            1 => (
                "add a class to",
                format!("{text}\npublic class Added{n} {{ public string Name; }}\n"),
            ),
            2 => {
                let kept = lines.iter().enumerate().filter(|(line, _)| *line != at);
                let kept: Vec<&str> = kept.map(|(_, line)| *line).collect();
                ("remove a line of", kept.join("\n"))
            }
            3 => {
                let word = self.word(&text);
                ("rename in", text.replace(&word, &format!("{word}{n}")))
            }
            _ => (
                "add a member to",
                text.replacen(
                    "public ",
                    &format!("public int Added{n}() => 1; public "),
                    1,
                ),
            ),
        };
        self.write(file, changed.as_bytes());
        format!("{what} {}", file.display())
    }

    /// Some word of the text.
    fn word(&mut self, text: &str) -> String {
        let words: Vec<&str> = text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.len() > 4)
            .collect();
        if words.is_empty() {
            return "nothing".to_owned();
        }
        (*self.random.pick(&words)).to_owned()
    }

    /// Adds a file with a class that uses what is named like another file.
    fn add(&mut self, other: &Path, project: &Path) -> String {
        let n = self.count;
        let used = other.file_stem().unwrap().to_str().unwrap();
        let code = format!(
            "namespace Added;\npublic class New{n} {{\n    private {used} used;\n    public void M() {{ new {used}(); }}\n}}\n"
        );
        let file = project.parent().unwrap().join(format!("New{n}.cs"));
        self.write(&file, code.as_bytes());
        format!("add {}", file.display())
    }

    fn delete(&mut self, file: &Path) -> String {
        self.remember(file);
        fs::remove_file(file).unwrap();
        format!("delete {}", file.display())
    }

    fn relocate(&mut self, file: &Path, folder: &Path) -> String {
        let stem = file.file_stem().unwrap().to_str().unwrap();
        let target = folder.join(format!("{stem}{}.cs", self.count));
        fs::rename(file, &target).unwrap();
        format!("move {} to {}", file.display(), target.display())
    }

    fn edit_project(&mut self, project: &Path) -> String {
        let text = String::from_utf8_lossy(&fs::read(project).unwrap()).into_owned();
        let n = self.count;
        let item = match self.random.below(3) {
            0 => format!(
                "<PropertyGroup><DefineConstants>$(DefineConstants);EDIT{n};DEBUG</DefineConstants></PropertyGroup>"
            ),
            1 => format!(
                "<ItemGroup><Compile Remove=\"**/*{}*.cs\" /></ItemGroup>",
                n % 10
            ),
            _ => {
                let others = files(&self.root, "csproj");
                let other = self.random.pick(&others).clone();
                let other = other.strip_prefix(&self.root).unwrap().to_str().unwrap();
                let depth = project.strip_prefix(&self.root).unwrap().components();
                let up = "../".repeat(depth.count() - 1);
                format!("<ItemGroup><ProjectReference Include=\"{up}{other}\" /></ItemGroup>")
            }
        };
        let edited = text.replace("</Project>", &format!("{item}\n</Project>"));
        self.write(project, edited.as_bytes());
        format!("edit {}", project.display())
    }

    fn go_back(&mut self) -> String {
        if self.earlier.is_empty() {
            return "nothing to go back to".to_owned();
        }
        let at = self.random.below(self.earlier.len());
        let (file, content) = self.earlier.swap_remove(at);
        fs::write(&file, content).unwrap();
        format!("go back in {}", file.display())
    }

    fn write(&mut self, file: &Path, content: &[u8]) {
        self.remember(file);
        fs::write(file, content).unwrap();
    }

    fn remember(&mut self, file: &Path) {
        if let Ok(content) = fs::read(file) {
            self.earlier.push((file.to_owned(), content));
        }
    }
}

/// All files below `root` with this extension, in path order.
pub(crate) fn files(root: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut pending = vec![root.to_owned()];
    while let Some(folder) = pending.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.is_symlink() {
                pending.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Copies a folder with all that is in it, but for what version control keeps.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_symlink() || path.ends_with(".git") {
            continue;
        }
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}
