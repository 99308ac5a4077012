use super::*;

fn tally(count: u64) -> Tally<&'static str> {
    Tally {
        count,
        at: Some("a.cs:1"),
    }
}

/// A boundary that is a service: operations, a table of its own, nothing that chains it.
fn standing() -> Seen<&'static str> {
    Seen {
        types: 20,
        entries: tally(1),
        operations: tally(4),
        owned: tally(2),
        written_alone: tally(2),
        mentions: tally(9),
        mentioned: tally(9),
        users: 1,
        ..Seen::default()
    }
}

/// A boundary that is a package: used, and without anything of its own.
fn linked() -> Seen<&'static str> {
    Seen {
        mentions: tally(3),
        mentioned: tally(30),
        users: 2,
        ..Seen::default()
    }
}

/// A boundary that is a job.
fn working() -> Seen<&'static str> {
    Seen {
        entries: tally(2),
        jobs: tally(2),
        mentions: tally(5),
        ..Seen::default()
    }
}

/// A form with the rules that stand before it.
type Next = (&'static str, Vec<&'static str>);

/// Form, rules for it, next form, rules for that.
fn judged(seen: &Seen<&'static str>) -> (&'static str, Vec<&'static str>, Option<Next>) {
    let names = |grounds: &[Ground<&'static str>]| grounds.iter().map(|g| g.rule.name()).collect();
    let found = fit(seen);
    let next = found.next.as_ref();
    (
        found.form.name(),
        names(&found.because),
        next.map(|(form, once)| (form.name(), names(once))),
    )
}

#[test]
fn what_is_called_and_alone_writes_its_data_is_a_service() {
    let because = vec!["offers-operations", "owns-data", "no-circle"];
    assert_eq!(judged(&standing()), ("service", because, None));
    let seen = Seen {
        operations: Tally::default(),
        messages: tally(1),
        ..standing()
    };
    let because = vec!["exchanges-messages", "owns-data", "no-circle"];
    assert_eq!(judged(&seen), ("service", because, None));
}

#[test]
fn what_is_deployed_alone_needs_no_table() {
    let seen = Seen {
        written_alone: Tally::default(),
        owned: Tally::default(),
        own_host: Some("Basket.API".to_owned()),
        ..standing()
    };
    let because = vec!["offers-operations", "own-host", "no-circle"];
    assert_eq!(judged(&seen), ("service", because, None));
    let grounds = fit(&seen).because;
    assert_eq!(grounds[1].text, "is deployed by itself, as Basket.API");
}

#[test]
fn a_front_of_a_remote_system_is_a_module_whatever_its_size() {
    let seen = Seen {
        operations: tally(68),
        owned: Tally::default(),
        written_alone: Tally::default(),
        remote: tally(92),
        ..standing()
    };
    let expected = ("module", vec!["front-of-a-remote-system"], None);
    assert_eq!(judged(&seen), expected);
    // Who mostly shares tables is no front.
    let shared = Seen {
        shared_tables: tally(92),
        ..seen.clone()
    };
    assert_eq!(judged(&shared).1[0], "owns-no-data");
    let text = "writes no table alone, and calls 92 operations of systems outside";
    assert_eq!(fit(&seen).because[0].text, text);
}

#[test]
fn without_anybody_who_calls_there_is_no_service() {
    let seen = Seen {
        operations: Tally::default(),
        called: tally(7),
        ..standing()
    };
    assert_eq!(judged(&seen), ("module", vec!["offers-nothing"], None));
    let seen = Seen {
        owned: tally(2),
        written_alone: Tally::default(),
        ..standing()
    };
    assert_eq!(judged(&seen), ("module", vec!["writes-no-data"], None));
}

#[test]
fn few_shared_tables_and_transactions_are_prepared_for() {
    let seen = Seen {
        shared_tables: tally(2),
        transactions: tally(2),
        ..standing()
    };
    assert_eq!(judged(&seen).0, "service");
    let seen = Seen {
        shared_tables: tally(3),
        written_alone: tally(9),
        ..standing()
    };
    let rules = vec!["shared-tables"];
    let expected = ("module", rules.clone(), Some(("service", rules)));
    assert_eq!(judged(&seen), expected);
    // Most of what it writes is not its own.
    let seen = Seen {
        shared_tables: tally(2),
        written_alone: tally(1),
        ..standing()
    };
    assert_eq!(judged(&seen).1, ["shared-tables"]);
    let seen = Seen {
        transactions: tally(3),
        ..standing()
    };
    let rules = vec!["crossing-transactions"];
    let expected = ("module", rules.clone(), Some(("service", rules)));
    assert_eq!(judged(&seen), expected);
}

#[test]
fn a_circle_of_calls_says_what_opens_it() {
    let names = ["Cart", "Order", "Price", "Stock"];
    let seen = Seen {
        circle: tally(4),
        in_circle: names.iter().map(|&name| name.to_owned()).collect(),
        ..standing()
    };
    let (form, once) = fit(&seen).next.unwrap_or((Form::Module, Vec::new()));
    assert_eq!(form, Form::Service);
    assert_eq!(once.len(), 1);
    let text = "4 calls no longer close a circle with Cart, Order, Price and 1 more";
    assert_eq!((once[0].text.as_str(), once[0].at), (text, Some("a.cs:1")));
}

#[test]
fn what_asks_for_more_than_it_offers_stays_with_the_others() {
    let seen = Seen {
        calls: tally(5),
        ..standing()
    };
    assert_eq!(judged(&seen).1, ["asks-more-than-it-offers"]);
    let seen = Seen {
        calls: tally(5),
        called: tally(1),
        ..standing()
    };
    assert_eq!(judged(&seen).0, "service");
}

#[test]
fn what_is_linked_rather_than_called_is_no_service() {
    let seen = Seen {
        linked: tally(5),
        ..standing()
    };
    let rules = vec!["linked-by-others"];
    let expected = ("module", rules.clone(), Some(("service", rules)));
    assert_eq!(judged(&seen), expected);
    let seen = Seen {
        linked: tally(4),
        ..standing()
    };
    assert_eq!(judged(&seen).0, "service");
}

#[test]
fn a_process_for_few_types_is_kept_where_it_is_there_already() {
    let seen = Seen {
        types: 19,
        ..standing()
    };
    let rules = vec!["too-small"];
    let expected = ("module", rules.clone(), Some(("service", rules)));
    assert_eq!(judged(&seen), expected);
    let seen = Seen {
        own_host: Some("Stock.Api".to_owned()),
        ..seen
    };
    assert_eq!(judged(&seen).0, "service");
}

#[test]
fn a_form_with_many_obstacles_is_not_near() {
    let seen = Seen {
        shared_tables: tally(5),
        transactions: tally(5),
        calls: tally(9),
        ..standing()
    };
    let (form, because, next) = judged(&seen);
    assert_eq!((form, because.len(), next), ("module", 3, None));
    let seen = Seen {
        transactions: tally(23),
        ..standing()
    };
    assert_eq!(judged(&seen).2, None);
    let seen = Seen {
        transactions: tally(22),
        ..standing()
    };
    assert_eq!(judged(&seen).2.map(|(form, _)| form), Some("service"));
}

#[test]
fn what_is_built_upon_and_holds_nothing_is_a_package() {
    let because = vec!["used-by-several", "owns-no-data", "builds-on-nobody"];
    assert_eq!(judged(&linked()), ("package", because, None));
    let seen = Seen {
        users: 1,
        ..linked()
    };
    assert_eq!(judged(&seen).0, "module");
    let seen = Seen {
        mentions: tally(4),
        ..linked()
    };
    let next = Some(("package", vec!["builds-on-others"]));
    assert_eq!(judged(&seen).2, next);
    let seen = Seen {
        state: tally(1),
        ..linked()
    };
    assert_eq!(judged(&seen).2, Some(("package", vec!["shares-state"])));
    let seen = Seen {
        entries: tally(1),
        ..linked()
    };
    assert_eq!((judged(&seen).0, judged(&seen).2), ("module", None));
}

#[test]
fn what_only_works_by_itself_is_a_job() {
    let because = vec!["works-by-itself", "nobody-calls"];
    assert_eq!(judged(&working()), ("background-job", because, None));
    let seen = Seen {
        called: tally(1),
        ..working()
    };
    let next = Some(("background-job", vec!["is-called"]));
    assert_eq!(judged(&seen).2, next);
    let seen = Seen {
        entries: tally(3),
        ..working()
    };
    assert_eq!((judged(&seen).0, judged(&seen).2), ("module", None));
    let seen = Seen {
        operations: tally(1),
        ..working()
    };
    assert_eq!(judged(&seen).0, "module");
    // A library with a program in it.
    let seen = Seen {
        linked: tally(3),
        ..working()
    };
    assert_eq!((judged(&seen).0, judged(&seen).2), ("module", None));
}
