//! What is read, what is refused, and that table, file and schema agree.

use std::collections::BTreeSet;

use super::*;

fn problems(text: &str) -> Vec<String> {
    let problems = read(text).unwrap_err();
    let shown = problems.iter().map(|problem| {
        let (line, column) = (problem.line, problem.column);
        format!("{line}:{column} {}", problem.message)
    });
    shown.collect()
}

#[test]
fn values_are_spelt_as_the_command_line_does() {
    let text = "version = 1\n[cache]\nuse = false\nsize = 5_000\n[reading]\ndefine = [\"A\", \"B\"]\n\
        max-file-size = \"2M\"\nmax-file-time = 3\n[proposal]\nservices = 4\nevidence = [\"structure\"]\n";
    let settings = read(text).unwrap();
    let shown: Vec<String> = settings
        .values
        .iter()
        .map(|value| {
            let texts: Vec<&str> = value.texts.iter().map(|text| text.text.as_str()).collect();
            format!("{}={}", value.setting.option, texts.join(","))
        })
        .collect();
    let expected = [
        "define=A,B",
        "max_file_size=2M",
        "max_file_time=3",
        "services=4",
        "evidence=structure",
        "no_cache=true",
        "cache_size=5000",
    ];
    assert_eq!(shown, expected);
    let define = &settings.values[0].texts;
    assert_eq!((define[1].line, define[1].column), (6, 16));
}

#[test]
fn everything_wrong_is_told_at_once_with_its_place() {
    let text = "version = 2\ncolour = 1\n[reading]\nmax-file-size = \"big\"\ndefine = \"A\"\nexclude = [\"\", 3]\n\
        [proposal]\nservices = \"9..5\"\nevidence = [\"luck\", \"layout\"]\nalgoritm = \"louvain\"\n[cache]\nuse = \"no\"\n\
        [check]\nstrict = 1\n[reading.graph]\n";
    let expected = [
        "1:11 this program reads version 1",
        "2:1 there is no \"colour\" here; there is version, reading, proposal, plan, files, check, cache",
        "4:17 a size is a number and perhaps k, M or G; the default is 16M",
        "5:10 is a list: [\"...\", \"...\"]",
        "6:12 is empty",
        "6:16 is integer; a text in quotes is expected",
        "8:12 the smaller number comes first",
        "9:13 there is no \"luck\" here; there is structure, vocabulary, composition, data, layout, history, usage",
        "10:1 there is no \"algoritm\" here; there is services, evidence, algorithm",
        "12:7 is true or false",
        "14:10 is true or false",
        "15:1 is a list: [\"...\", \"...\"]",
    ];
    assert_eq!(problems(text), expected);
    assert_eq!(problems("[reading\n").len(), 1);
    assert_eq!(
        problems("reading = 1\n"),
        ["1:11 is a section: write [reading]"]
    );
}

#[test]
fn weights_stand_in_a_section_of_the_plan() {
    let settings = read("[plan.weights]\nsites = 0.5\ntables-lent = 1_5\n").unwrap();
    let shown: Vec<(&str, &str)> = settings
        .values
        .iter()
        .map(|value| (value.setting.key, value.texts[0].text.as_str()))
        .collect();
    assert_eq!(shown, [("sites", "0.5"), ("tables-lent", "15")]);
    let text = "[plan]\nweight = 1\n[plan.weights]\nsites = -1\ntables = 3\ntests = \"2\"\nlines = 0.0001\n";
    let expected = [
        "2:1 there is no \"weight\" here; there is weights",
        "4:9 is a number from 0 to 1000000 with at most three decimals",
        "5:1 there is no \"tables\" here; there is operations-provided, operations-required, sites, contract-types, \
         changed-types, shared-state, tables-lent, tables-borrowed, transactions, tests, types, lines",
        "6:9 is a number from 0 to 1000000 with at most three decimals",
        "7:9 is a number from 0 to 1000000 with at most three decimals",
    ];
    assert_eq!(problems(text), expected);
    assert_eq!(
        problems("[plan]\nweights = 1\n"),
        ["2:11 is a section: write [plan.weights]"]
    );
}

#[test]
fn the_file_to_start_from_says_nothing_until_a_line_is_taken_out_of_its_comment() {
    let seen = Seen {
        whole: vec!["Two\nlines \u{1b}[2J".to_owned()],
        of: vec![("reading", "exclude", "There is samples/.".to_owned())],
    };
    let text = write(&seen);
    assert_eq!(read(&text), Ok(Settings::default()));
    assert!(text.contains("# Two lines [2J\n"), "{text}");
    assert!(
        text.contains("# There is samples/.\n# exclude = "),
        "{text}"
    );
    assert!(text.lines().all(|line| line.chars().count() <= 100));
    let taken_out: String = text
        .lines()
        .map(|line| match line.strip_prefix("# ") {
            Some(rest) if rest.contains(" = ") => format!("{rest}\n"),
            _ => format!("{line}\n"),
        })
        .collect();
    let settings = read(&taken_out).unwrap();
    let of = |settings: &Settings| -> BTreeSet<&str> {
        let options = settings.values.iter().map(|value| value.setting.option);
        options.collect()
    };
    let all: BTreeSet<&str> = SETTINGS.iter().map(|setting| setting.option).collect();
    assert_eq!(of(&settings), all);
    assert_eq!(all.len(), SETTINGS.len());
}
