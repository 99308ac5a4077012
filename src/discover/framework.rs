//! Target framework monikers: which is newest, what each defines, which C# it speaks by default.

use super::tables::{FamilyRow, ReleaseRow, tables};

/// Up to four numbers of a version; missing ones are zero.
pub(crate) type Version = [u32; 4];

/// A parsed moniker such as `net8.0-windows` or `net472`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Framework {
    /// Index into the table of families, the preferred first.
    family: usize,
    version: Version,
    /// Platform without its version, in lower case, e.g. `windows`; empty for none.
    platform: String,
}

const CORE: usize = 0;
const STANDARD: usize = 1;
const CLASSIC: usize = 2;

impl Framework {
    /// Reads a moniker in any case, or `None` where it names no framework that is known.
    pub(crate) fn parse(moniker: &str) -> Option<Self> {
        let moniker = moniker.trim().to_ascii_lowercase();
        let (name, platform) = moniker.split_once('-').unwrap_or((&moniker, ""));
        let digits = name.find(|c: char| c.is_ascii_digit())?;
        let (family, number) = name.split_at(digits);
        let (family, version) = match family {
            "netstandard" => (STANDARD, parse_version(number)?),
            "netcoreapp" => (CORE, parse_version(number)?),
            // `net4.8` is a known misspelling of `net48`.
            "net" if number.contains('.') && !number.starts_with('4') => {
                (CORE, parse_version(number)?)
            }
            "net" if number.contains('.') => (CLASSIC, parse_version(number)?),
            "net" => (CLASSIC, spread_digits(number)?),
            _ => return None,
        };
        let platform = platform.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
        Some(Self {
            family,
            version,
            platform: platform.to_owned(),
        })
    }

    /// The .NET Framework of an old-style project: `v4.7.2`.
    pub(crate) fn from_classic_version(text: &str) -> Option<Self> {
        parse_version(text.trim().trim_start_matches(['v', 'V'])).map(Self::classic)
    }

    fn classic(version: Version) -> Self {
        Self {
            family: CLASSIC,
            version,
            platform: String::new(),
        }
    }

    /// The newest of several monikers separated by `;`, the first of equals. Frameworks without a platform go
    /// before those with one, then .NET before .NET Standard before .NET Framework, then the higher version.
    pub(crate) fn newest(monikers: &str) -> Option<&str> {
        let listed = monikers.split(';').map(str::trim).filter(|m| !m.is_empty());
        let mut best: Option<(&str, Option<[u32; 5]>)> = None;
        for moniker in listed {
            let rank = Self::parse(moniker).map(|framework| framework.rank());
            if best.is_none_or(|(_, leader)| rank > leader) {
                best = Some((moniker, rank));
            }
        }
        best.map(|(moniker, _)| moniker)
    }

    fn rank(&self) -> [u32; 5] {
        let [a, b, c, d] = self.version;
        let class = match (self.family, self.platform.is_empty()) {
            (CORE, true) => 4,
            (CORE, false) => 3,
            (STANDARD, _) => 2,
            _ => 1,
        };
        [class, a, b, c, d]
    }

    /// `TargetFrameworkIdentifier`, e.g. `.NETCoreApp`.
    pub(crate) fn identifier(&self) -> &'static str {
        self.row().map_or("", |row| &row.identifier)
    }

    /// The version with as many numbers as it needs, at least two.
    pub(crate) fn version_text(&self) -> String {
        version_text(self.version)
    }

    /// The platform in lower case, e.g. `windows`; empty for none.
    pub(crate) fn platform(&self) -> &str {
        &self.platform
    }

    /// The moniker in its usual spelling, e.g. `net472`, `netcoreapp3.1`, `net8.0`.
    pub(crate) fn moniker(&self) -> String {
        let version = self.version_text();
        match self.family {
            CLASSIC => format!("net{}", version.replace('.', "")),
            STANDARD => format!("netstandard{version}"),
            _ if self.version[0] < 5 => format!("netcoreapp{version}"),
            _ => format!("net{version}"),
        }
    }

    /// Whether a project for this framework can use a library for `other`.
    pub(crate) fn can_use(&self, other: &Self) -> bool {
        if self.family == other.family {
            self.version >= other.version
        } else {
            other.family == STANDARD
        }
    }

    /// The symbols that the SDK defines for it.
    pub(crate) fn symbols(&self) -> Vec<String> {
        let Some(row) = self.row() else {
            return Vec::new();
        };
        let mut symbols = row.symbols.clone();
        let mut own = None;
        for (release, version) in self.releases_up_to(row) {
            symbols.extend(release.also.iter().cloned());
            if release.or_greater {
                symbols.push(format!("{}_OR_GREATER", release.symbol));
            }
            own = (version == self.version).then(|| release.symbol.clone());
        }
        symbols.push(own.unwrap_or_else(|| self.unlisted_symbol()));
        if !self.platform.is_empty() {
            symbols.push(self.platform.to_ascii_uppercase());
        }
        symbols
    }

    /// The C# version that holds where a project states none.
    pub(crate) fn default_language(&self) -> Option<&'static str> {
        let row = self.row()?;
        let (release, _) = self.releases_up_to(row).last()?;
        Some(&release.language)
    }

    fn row(&self) -> Option<&'static FamilyRow> {
        tables().frameworks.family.get(self.family)
    }

    fn releases_up_to(
        &self,
        row: &'static FamilyRow,
    ) -> impl Iterator<Item = (&'static ReleaseRow, Version)> {
        row.releases.iter().filter_map(|release| {
            let version = parse_version(&release.version)?;
            (version <= self.version).then_some((release, version))
        })
    }

    /// The symbol of a release that the table does not know yet.
    fn unlisted_symbol(&self) -> String {
        self.moniker().to_ascii_uppercase().replace('.', "_")
    }
}

/// Reads `8`, `8.0` or `4.7.2`; what follows a dash is left out.
pub(crate) fn parse_version(text: &str) -> Option<Version> {
    let number = text.trim().trim_start_matches(['v', 'V']);
    let number = number.split(['-', '+']).next()?;
    let mut version = [0; 4];
    let mut parts = 0;
    for part in number.split('.') {
        *version.get_mut(parts)? = part.parse().ok()?;
        parts += 1;
    }
    Some(version)
}

/// `472` is version 4.7.2.
fn spread_digits(text: &str) -> Option<Version> {
    let mut version = [0; 4];
    for (at, digit) in text.chars().enumerate() {
        *version.get_mut(at)? = digit.to_digit(10)?;
    }
    Some(version)
}

/// A version with at least two numbers.
fn version_text(version: Version) -> String {
    let used = (2..4).rev().find(|&at| version[at] != 0).unwrap_or(1);
    let numbers: Vec<String> = version[..=used].iter().map(u32::to_string).collect();
    numbers.join(".")
}

/// A `LangVersion` in one spelling: `7.3`, `12`, `latest`, `preview`; `None` for the default.
pub(crate) fn language_version(stated: &str) -> Option<String> {
    let stated = stated.trim().to_ascii_lowercase();
    match stated.as_str() {
        "" | "default" => None,
        "iso-1" => Some("1".to_owned()),
        "iso-2" => Some("2".to_owned()),
        "latestmajor" | "latestminor" => Some("latest".to_owned()),
        _ => Some(stated.strip_suffix(".0").unwrap_or(&stated).to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn symbols(moniker: &str) -> Vec<String> {
        Framework::parse(moniker).unwrap().symbols()
    }

    #[test]
    fn newest_prefers_net_then_standard_then_framework() {
        let newest = |list| Framework::newest(list).unwrap();
        assert_eq!(newest("netstandard2.0;net472;net6.0;net8.0"), "net8.0");
        assert_eq!(newest("net45;net472;net48;net461"), "net48");
        assert_eq!(newest("net481; netstandard2.0"), "netstandard2.0");
        assert_eq!(newest("net9.0;net10.0"), "net10.0");
        assert_eq!(newest("netcoreapp3.1;net5.0"), "net5.0");
        assert_eq!(newest("net8.0-windows;net6.0"), "net6.0");
        assert_eq!(newest("net8.0-android;net8.0-ios"), "net8.0-android");
        assert_eq!(newest("$(X);net48"), "net48");
        assert_eq!(Framework::newest(" ; "), None);
    }

    #[test]
    fn symbols_of_modern_net() {
        let all = symbols("net6.0");
        let has = |symbol: &str| all.iter().any(|s| s == symbol);
        for symbol in [
            "NET",
            "NETCOREAPP",
            "NET6_0",
            "NET5_0_OR_GREATER",
            "NET6_0_OR_GREATER",
        ] {
            assert!(has(symbol), "{symbol}");
        }
        assert!(has("NETCOREAPP1_0_OR_GREATER") && has("NETCOREAPP3_1_OR_GREATER"));
        assert!(!has("NET7_0_OR_GREATER") && !has("NETFRAMEWORK") && !has("NETCOREAPP3_1"));
    }

    #[test]
    fn symbols_of_the_other_families() {
        let core = symbols("netcoreapp2.1");
        assert!(core.contains(&"NETCOREAPP2_1".to_owned()));
        assert!(!core.contains(&"NET".to_owned()));
        let classic = symbols("net472");
        assert!(classic.contains(&"NET472".to_owned()));
        assert!(classic.contains(&"NET45_OR_GREATER".to_owned()));
        assert!(!classic.contains(&"NET48_OR_GREATER".to_owned()));
        assert!(!classic.contains(&"NET30_OR_GREATER".to_owned()));
        let standard = symbols("netstandard2.0");
        assert!(standard.contains(&"NETSTANDARD1_6_OR_GREATER".to_owned()));
        assert!(!standard.contains(&"NETSTANDARD2_1_OR_GREATER".to_owned()));
    }

    #[test]
    fn releases_to_come_are_like_the_last_one_known() {
        let next = Framework::parse("net12.0").unwrap();
        assert!(next.symbols().contains(&"NET12_0".to_owned()));
        assert!(next.symbols().contains(&"NET10_0_OR_GREATER".to_owned()));
        assert_eq!(next.default_language(), Some("14"));
    }

    #[test]
    fn a_platform_is_a_symbol_too() {
        let windows = Framework::parse("net8.0-windows10.0.19041").unwrap();
        assert_eq!(windows.platform(), "windows");
        assert!(windows.symbols().contains(&"WINDOWS".to_owned()));
    }

    #[test]
    fn language_follows_the_framework() {
        let rows = [
            ("net48", "7.3"),
            ("netstandard2.0", "7.3"),
            ("netstandard2.1", "8"),
            ("netcoreapp2.1", "7.3"),
            ("netcoreapp3.1", "8"),
            ("net5.0", "9"),
            ("net6.0", "10"),
            ("net7.0", "11"),
            ("net8.0-windows", "12"),
            ("net9.0", "13"),
            ("net10.0", "14"),
        ];
        for (moniker, language) in rows {
            let framework = Framework::parse(moniker).unwrap();
            assert_eq!(framework.default_language(), Some(language), "{moniker}");
        }
    }

    #[test]
    fn spells_monikers_and_versions() {
        let old = Framework::from_classic_version("v4.7.1").unwrap();
        assert_eq!(
            (old.moniker(), old.version_text()),
            ("net471".into(), "4.7.1".into())
        );
        assert_eq!(
            Framework::parse("NetCoreApp3.1").unwrap().moniker(),
            "netcoreapp3.1"
        );
        assert_eq!(Framework::parse("net4.8").unwrap().moniker(), "net48");
        assert_eq!(Framework::parse("uap10.0"), None);
        assert_eq!(Framework::parse("net"), None);
        assert_eq!(parse_version("17.14.0"), Some([17, 14, 0, 0]));
        assert_eq!(parse_version("1.2.3.4.5"), None);
    }

    #[test]
    fn language_versions_have_one_spelling() {
        assert_eq!(language_version("8.0").as_deref(), Some("8"));
        assert_eq!(language_version("7.3").as_deref(), Some("7.3"));
        assert_eq!(language_version("LatestMajor").as_deref(), Some("latest"));
        assert_eq!(language_version(" Default "), None);
    }

    #[test]
    fn a_library_is_usable_from_its_family_or_through_standard() {
        let of = |moniker| Framework::parse(moniker).unwrap();
        assert!(of("net8.0").can_use(&of("net6.0")) && !of("net6.0").can_use(&of("net8.0")));
        assert!(of("net48").can_use(&of("netstandard2.0")));
        assert!(!of("net8.0").can_use(&of("net48")));
    }
}
