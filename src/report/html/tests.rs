use super::*;
use crate::report::view::sample;

fn page(report: &Report) -> String {
    let mut bytes = Vec::new();
    write(report, &HtmlOptions::default(), &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

/// The text of the block that holds the data.
fn data(page: &str) -> &str {
    let start = page.find("id=\"data\"").unwrap();
    let block = &page[start..];
    let block = &block[block.find('>').unwrap() + 1..];
    &block[..block.find("</script>").unwrap()]
}

#[test]
fn the_data_is_json_and_nothing_in_it_can_end_its_block() {
    let mut report = sample::shop();
    let hostile = "</script><script>alert(1)</script><!--\u{202e}\"'&";
    report.boundaries[0].name = hostile.to_owned();
    report.types[0].id = format!("Shop.Orders.{hostile}");
    report.files[0] = hostile.to_owned();
    report.root.name = Some(hostile.to_owned());
    let page = page(&report);
    assert_eq!(page.matches("</script>").count(), 2);
    assert!(!page.contains("alert(1)</script>"));
    let data = data(&page);
    assert!(!data.contains('<'));
    let value: serde_json::Value = serde_json::from_str(data).unwrap();
    assert_eq!(value["report"]["boundaries"][0]["name"], hostile);
    assert_eq!(value["types"]["name"][0], hostile);
}

#[test]
fn every_part_of_the_report_that_a_view_shows_reaches_the_page() {
    let report = sample::shop();
    let whole = serde_json::to_value(&report).unwrap();
    let page = page(&report);
    let value: serde_json::Value = serde_json::from_str(data(&page)).unwrap();
    for name in whole.as_object().unwrap().keys() {
        let held = value["report"].get(name).or_else(|| value.get(name));
        assert_ne!(
            held.is_some(),
            data::LEFT_OUT.contains(&name.as_str()),
            "{name}"
        );
    }
    assert_eq!(
        value["types"]["name"].as_array().unwrap().len(),
        report.types.len()
    );
    assert_eq!(
        value["edges"]["from"].as_array().unwrap().len(),
        report.edges.len()
    );
}

#[test]
fn the_policy_names_the_hashes_of_what_stands_in_the_page() {
    let page = page(&sample::shop());
    let (_, script) = page.rsplit_once("<script>").unwrap();
    let script = &script[..script.find("</script>").unwrap()];
    let (_, style) = page.split_once("<style>").unwrap();
    let style = &style[..style.find("</style>").unwrap()];
    assert!(page.contains(&policy::policy(script, style)));
    // Nothing of the program may end its block or load anything.
    for forbidden in [
        "http://",
        "https://",
        "//cdn",
        "eval(",
        "innerHTML",
        "document.write",
    ] {
        let found = script.replace("http://www.w3.org/2000/svg", "");
        assert!(!found.contains(forbidden), "{forbidden}");
    }
}

#[test]
fn places_are_as_many_as_asked_for() {
    let mut report = sample::shop();
    report.edges[0].sites = (1..=9)
        .map(|line| crate::report::model::Site(0, line))
        .collect();
    let options = HtmlOptions {
        places: Some(3),
        ..HtmlOptions::default()
    };
    let mut bytes = Vec::new();
    write(&report, &options, &mut bytes).unwrap();
    let page = String::from_utf8(bytes).unwrap();
    let value: serde_json::Value = serde_json::from_str(data(&page)).unwrap();
    assert_eq!(value["edges"]["places"][0], 9);
    assert_eq!(value["edges"]["sites"][0].as_array().unwrap().len(), 6);
}
