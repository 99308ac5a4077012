use super::*;

const FILE: &str = r#"version = 1

# The heart of the shop.
[[boundary]]
name = "Cart"
owners = ["@shop/checkout"]
types = [
  "Shop.Carts.**", # all of it
  "Shop.Basket",
]
pinned = ["Shop.Price"]

[[boundary]]
id = "orders"
types = ["Shop.Carts.Order", "Shop.Nobody"]

[[together]]
types = ["Shop.Order", "Shop.OrderLine"]
reason = "one aggregate"

[[apart]]
types = ["Shop.Order", "Shop.Basket"]

[kernel]
types = ["Shop.Money"]

[left-out]
types = ["project:tools/**", "Shop.Tests.CartTest"]
"#;

fn subject(id: &str) -> Subject<'_> {
    Subject {
        id,
        project: if id == "Tool" {
            "tools/t.csproj"
        } else {
            "shop.csproj"
        },
        files: vec!["a.cs"],
        outside: id.contains("Tests").then_some("a test"),
    }
}

const IDS: [&str; 10] = [
    "Shop.Carts.Cart",
    "Shop.Carts.Order",
    "Shop.Basket",
    "Shop.Price",
    "Shop.Order",
    "Shop.OrderLine",
    "Shop.Money",
    "Tool",
    "Shop.Tests.CartTest",
    "Shop.Other",
];

fn problems(text: &str) -> Vec<(u32, u32)> {
    let problems = read(text).unwrap_err();
    problems
        .iter()
        .map(|problem| (problem.line, problem.column))
        .collect()
}

#[test]
fn reads_every_section() {
    let form = read(FILE).unwrap();
    let cart = &form.boundaries[0];
    assert_eq!(
        (cart.id.as_str(), cart.name.as_str(), cart.line),
        ("cart", "Cart", 4)
    );
    assert_eq!(cart.owners, ["@shop/checkout"]);
    assert_eq!(cart.comments, ["The heart of the shop."]);
    assert_eq!(cart.types[0].comment.as_deref(), Some("all of it"));
    assert_eq!((cart.types[1].line, cart.types[1].column), (9, 3));
    assert_eq!(form.boundaries[1].name, "orders");
    assert_eq!(form.together[0].reason.as_deref(), Some("one aggregate"));
    assert_eq!(form.apart[0].types.len(), 2);
    assert_eq!((form.kernel.len(), form.left_out.len()), (1, 2));
}

#[test]
fn the_closest_entry_decides_and_the_rest_is_told() {
    let form = read(FILE).unwrap();
    let subjects: Vec<Subject<'_>> = IDS.iter().map(|id| subject(id)).collect();
    let matched = resolve(&form, &subjects);
    let accepted: Vec<_> = matched.accepted.iter().take(5).copied().collect();
    assert_eq!(accepted, [Some(0), Some(1), Some(0), Some(0), None]);
    assert_eq!(matched.pinned[3], Some(0));
    assert_eq!(matched.pinned[2], None);
    assert!(matched.kernel[6] && matched.left_out[7]);
    assert_eq!(matched.together, [vec![4, 5]]);
    assert_eq!(matched.apart, [vec![vec![4], vec![2]]]);
    let unmatched: Vec<_> = matched
        .unmatched
        .iter()
        .map(|entry| (entry.entry.as_str(), entry.line, entry.names_only))
        .collect();
    assert_eq!(
        unmatched,
        [
            ("Shop.Nobody", 15, None),
            ("Shop.Tests.CartTest", 28, Some("a test"))
        ]
    );
    assert_eq!(matched.contradictions, []);
}

#[test]
fn two_places_for_a_type_are_a_contradiction_and_the_first_decides() {
    let text = "[[boundary]]\nid = \"b\"\ntypes = [\"X\"]\n[[boundary]]\nid = \"a\"\ntypes = [\"X\"]\n\
                [kernel]\ntypes = [\"Y\"]\n";
    let matched = resolve(&read(text).unwrap(), &[subject("X"), subject("Y")]);
    assert_eq!(matched.accepted, [Some(0), None]);
    let expected = Contradiction {
        subject: 0,
        line: 3,
        other: 6,
    };
    assert_eq!(matched.contradictions, [expected]);
}

#[test]
fn all_problems_come_at_once_with_their_places() {
    let text = "colour = 1\n[[boundary]]\nid = \"Big Cart\"\nowners = \"me\"\ntypes = [1, \"\"]\n\
                [[boundary]]\nname = \"Big cart\"\n[[boundary]]\nname = \"big CART\"\n[[apart]]\n";
    assert_eq!(
        problems(text),
        [(1, 1), (3, 6), (4, 10), (5, 10), (5, 13), (8, 1), (10, 1)]
    );
    assert_eq!(problems("version = 2"), [(1, 11)]);
    assert_eq!(problems("boundary = 3"), [(1, 1)]);
    assert_eq!(
        problems("[[boundary]]\nid = \"a\"\nid = \"b\"\ncolor = 1").len(),
        2
    );
}

fn draft() -> Draft {
    let ty = |entry: &str, remark: Option<&str>| DraftType {
        entry: entry.to_owned(),
        remark: remark.map(str::to_owned),
    };
    Draft {
        head: vec!["proposed by unseam".to_owned()],
        boundaries: vec![
            DraftBoundary {
                id: "stock".to_owned(),
                name: "Stock".to_owned(),
                remarks: vec!["2 types".to_owned()],
                types: vec![ty("Shop.Stock", None), ty("Shop.Shelf", Some("or cart"))],
            },
            DraftBoundary {
                id: "cart".to_owned(),
                name: "Another name".to_owned(),
                remarks: Vec::new(),
                types: vec![ty("Shop.Basket", None), ty("Shop.Coupon", None)],
            },
        ],
    }
}

#[test]
fn what_is_written_is_sorted_and_keeps_what_the_architect_wrote() {
    insta::assert_snapshot!(write(&draft(), &read(FILE).unwrap()));
}

#[test]
fn what_was_written_is_read_and_written_the_same() {
    let first = write(&draft(), &read(FILE).unwrap());
    let again = write(&draft(), &read(&first).unwrap());
    assert_eq!(first, again);
    let odd = "[[boundary]]\nname = \"Q \\\"x\\\" \\\\ \\t\"\ntypes = []\n";
    let written = write(&Draft::default(), &read(odd).unwrap());
    assert_eq!(read(&written).unwrap().boundaries[0].name, "Q \"x\" \\ \t");
}

const WATCHED: &str = r#"version = 1

[[boundary]]
id = "cart"
name = "Cart"
types = [
  "A",
]

[[boundary]]
id = "orders"
name = "orders"
types = [
  "B",
]

# asked for by sales
[[use]]
from = "cart"
to = ["orders", "*"]
references = 40
severity = "warn"
reason = "a \"shop\""

[[budget]]
of = "coupling-score"
max = 0.3
severity = "deny"

[rules]
cycle = "warn"
unplaced = "deny"
"#;

#[test]
fn what_is_asked_of_the_code_is_read_and_written_again_the_same() {
    let form = read(WATCHED).unwrap();
    assert!(form.uses[0].names("cart", "orders") && form.uses[0].names("cart", "other"));
    assert!(!form.uses[0].names("orders", "cart") && !form.uses[0].names("cart", "cart"));
    assert_eq!(form.uses[0].comments, ["asked for by sales"]);
    assert!((form.budgets[0].max - 0.3).abs() < 1e-12);
    assert_eq!(form.severities[&WatchRule::Unplaced], Severity::Deny);
    assert_eq!(write(&Draft::default(), &form), WATCHED);
}

#[test]
fn all_mistakes_in_rules_come_at_once_with_their_places() {
    let text = "[[boundary]]\nid = \"a\"\n[[use]]\nfrom = \"b\"\nseverity = \"loud\"\n[[budget]]\n\
                of = \"beauty\"\nmax = -1\n[rules]\nbudget = \"deny\"\n[[use]]\nfrom=1\nto=\"*\"\nreferences=1.5\n";
    assert_eq!(
        problems(text),
        [
            (3, 1),
            (4, 8),
            (5, 12),
            (7, 6),
            (8, 7),
            (10, 1),
            (12, 6),
            (14, 12)
        ]
    );
}

#[test]
fn layers_of_ownership_are_read_and_written_back() {
    let text = "version = 1\n\n# The core.\n[platform]\nname = \"Shop\"\nowners = [\"@shop/core\"]\nroots = [\"platform\", \"lib/*\"]\n\n\
        [[overlay]]\nid = \"acme-site\"\nname = \"Acme Site\"\nroots = [\"sites/acme\"]\nupstream = \"platform/Starter\"\n";
    let form = read(text).unwrap();
    let platform = form.platform.as_ref().unwrap();
    assert_eq!((platform.id.as_str(), platform.line), ("platform", 4));
    assert_eq!(platform.comments, ["The core."]);
    let roots: Vec<(&str, u32)> = platform
        .roots
        .iter()
        .map(|root| (root.text.as_str(), root.line))
        .collect();
    assert_eq!(roots, [("platform", 7), ("lib/*", 7)]);
    let upstream = form.overlays[0].upstream.as_ref().unwrap();
    assert_eq!(upstream.text, "platform/Starter");
    assert_eq!(write(&Draft::default(), &form), text);
    // An id follows from a name.
    let form = read("[[overlay]]\nname = \"Acme & Co\"\nroots = [\".\"]\n").unwrap();
    assert_eq!(form.overlays[0].id, "acme-co");
}

#[test]
fn what_is_wrong_with_layers_is_told_with_its_place() {
    let cases = [
        ("[platform]\nname = \"P\"\n", (1, 1)),
        ("platform = 1\n", (1, 12)),
        ("[[overlay]]\nroots = [\"a\"]\n", (1, 1)),
        ("[[overlay]]\nid = \"A B\"\nroots = [\"a\"]\n", (2, 6)),
        ("[[overlay]]\nid = \"platform\"\nroots = [\"a\"]\n", (1, 1)),
        ("[[overlay]]\nid = \"a\"\nroots = [\"\"]\n", (1, 1)),
        ("[[overlay]]\nid = \"a\"\nroots = [\"../b\"]\n", (1, 1)),
        (
            "[[overlay]]\nid = \"a\"\nroots = [\"a\"]\nupstream = \"/b\"\n",
            (4, 12),
        ),
        ("[platform]\nroots = [\"a\"]\nupstream = \"b\"\n", (3, 1)),
        (
            "[[overlay]]\nid = \"a\"\nroots = [\"a\"]\n[[boundary]]\nid = \"a\"\n",
            (1, 1),
        ),
        (
            "[[overlay]]\nid = \"a\"\nroots = [\"a\"]\n[[overlay]]\nid = \"a\"\nroots = [\"b\"]\n",
            (4, 1),
        ),
    ];
    for (text, place) in cases {
        assert_eq!(problems(text).first(), Some(&place), "{text}");
    }
}
