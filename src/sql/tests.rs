//! Each case is a text and what is to be read from it: `R`ead, `I`nsert, `U`pdate, `D`elete with line, calls as `X` and
//! `F`, objects with `{`.

use std::fmt::Write as _;

use proptest::prelude::*;

use super::*;

fn dump_block(out: &mut Vec<String>, block: &Block) {
    for access in &block.accesses {
        let kind = match access.kind {
            AccessKind::Read => "R",
            AccessKind::Insert => "I",
            AccessKind::Update => "U",
            AccessKind::Delete => "D",
        };
        let mut line = format!("{kind} {} {}", access.name, access.line);
        if let Some(transaction) = access.transaction {
            let _ = write!(line, " tran{transaction}");
        }
        if access.dynamic {
            line.push_str(" dynamic");
        }
        out.push(line);
    }
    for call in block
        .calls
        .iter()
        .filter(|call| call.kind == CallKind::Procedure)
    {
        out.push(format!("X {} {}", call.name, call.line));
    }
}

fn dump(script: &Script) -> String {
    let mut out = Vec::new();
    dump_block(&mut out, &script.block);
    for object in &script.objects {
        let on = object
            .on
            .as_ref()
            .map(|on| format!(" on {on}"))
            .unwrap_or_default();
        out.push(format!(
            "{:?} {}{on} {}",
            object.kind, object.name, object.line
        ));
        let mut inner = Vec::new();
        dump_block(&mut inner, &object.block);
        out.extend(inner.into_iter().map(|line| format!("  {line}")));
    }
    for key in &script.foreign_keys {
        out.push(format!("{} -> {} {}", key.from, key.to, key.line));
    }
    out.join("\n")
}

#[track_caller]
fn check(sql: &str, expected: &str) {
    let expected: Vec<&str> = expected.lines().map(str::trim_end).collect();
    let expected: Vec<&str> = expected
        .iter()
        .copied()
        .filter(|line| !line.is_empty())
        .collect();
    assert_eq!(dump(&read(sql)), expected.join("\n"), "{sql}");
}

#[test]
fn queries() {
    check("SELECT a, b AS c FROM dbo.Orders", "R dbo.Orders 1");
    check(
        "select * from [Shop].[dbo].[Order Lines] l",
        "R Shop.dbo.Order Lines 1",
    );
    check(
        "SELECT 1 FROM Shop..Orders o, Customers c WHERE o.a IN (1, 2)",
        "R Shop..Orders 1\nR Customers 1",
    );
    check(
        "SELECT o.Id\nFROM Orders o WITH (NOLOCK)\nLEFT OUTER JOIN Lines AS l ON l.OrderId = o.Id AND f(a, b) = 1,\nOther x (nolock)\nWHERE EXISTS (SELECT 1 FROM Payments p WHERE p.Id = o.Id)\nORDER BY a, b",
        "R Orders 2\nR Lines 3\nR Other 4\nR Payments 5",
    );
    check(
        "SELECT * FROM (SELECT a FROM A UNION ALL SELECT b FROM B) x JOIN (C JOIN D ON 1=1) ON 2=2",
        "R A 1\nR B 1\nR C 1\nR D 1",
    );
    check(
        "SELECT (SELECT TOP 1 x FROM Inner1), CASE WHEN a=1 THEN 2 ELSE 3 END FROM Outer1 FOR XML PATH(''), TYPE",
        "R Inner1 1\nR Outer1 1",
    );
    check(
        "SELECT EXTRACT(YEAR FROM d), SUBSTRING(x FROM 2), TRIM(BOTH ' ' FROM y) FROM t WHERE a IS DISTINCT FROM b",
        "R t 1",
    );
    check(
        "SELECT * FROM Orders PIVOT (SUM(x) FOR y IN ([a],[b])) p CROSS APPLY OPENJSON(o.j) j CROSS APPLY dbo.F(o.Id) f",
        "R Orders 1",
    );
    check(
        "SELECT \"a\" FROM \"shop\".\"Orders\" AS o NATURAL JOIN `lines`; SELECT arr[1] FROM pg;",
        "R shop.Orders 1\nR lines 1\nR pg 1",
    );
    check("(SELECT a FROM A) EXCEPT (SELECT b FROM B)", "R A 1\nR B 1");
    check(
        "SELECT * FROM CONTAINSTABLE(Products, Name, 'x') AS k JOIN Products p ON 1=1",
        "R Products 1\nR Products 1",
    );
    check(
        "SELECT * FROM sys.objects; SELECT * FROM INFORMATION_SCHEMA.TABLES; SELECT 1 FROM sysobjects",
        "",
    );
    check(
        "SELECT count(*) FROM ONLY parts, LATERAL (SELECT * FROM sub) s, unnest(a) u",
        "R parts 1\nR sub 1",
    );
}

#[test]
fn writes() {
    check(
        "INSERT INTO Orders (a, b) VALUES (1, 2), (3, 4)",
        "I Orders 1",
    );
    check(
        "INSERT Orders SELECT * FROM Old o WHERE o.x = 1",
        "I Orders 1\nR Old 1",
    );
    check(
        "INSERT INTO #t SELECT * FROM Old; INSERT INTO @t SELECT * FROM Old2",
        "R Old 1\nR Old2 1",
    );
    check(
        "UPDATE Orders SET a = 1, b = 2 WHERE c = (SELECT MAX(x) FROM Lines)",
        "R Lines 1\nU Orders 1",
    );
    check(
        "UPDATE o SET a = l.b FROM dbo.Orders o INNER JOIN Lines l ON l.Id = o.Id",
        "R dbo.Orders 1\nR Lines 1\nU dbo.Orders 1",
    );
    check("UPDATE TOP (10) Orders SET a = 1", "U Orders 1");
    check(
        "DELETE o FROM Orders AS o JOIN Gone g ON g.Id = o.Id",
        "R Orders 1\nR Gone 1\nD Orders 1",
    );
    check("DELETE FROM Orders WHERE Id = @id", "D Orders 1");
    check(
        "DELETE Orders WHERE Id IN (SELECT Id FROM Gone)",
        "R Gone 1\nD Orders 1",
    );
    check(
        "delete from orders using gone g where g.id = orders.id",
        "R gone 1\nD orders 1",
    );
    check(
        "MERGE INTO dbo.Stock AS t USING (SELECT * FROM Feed) AS s ON t.Id = s.Id\nWHEN MATCHED THEN UPDATE SET t.a = s.a\nWHEN NOT MATCHED THEN INSERT (a) VALUES (s.a)\nWHEN NOT MATCHED BY SOURCE THEN DELETE\nOUTPUT $action INTO Log1;",
        "R Feed 1\nU dbo.Stock 1\nI Log1 5",
    );
    check(
        "TRUNCATE TABLE Logs\nBULK INSERT Feed FROM 'c:\\x.csv' WITH (FIRSTROW = 2)",
        "D Logs 1\nI Feed 2",
    );
    check(
        "SELECT a INTO Backup1 FROM Orders; SELECT a INTO #t FROM Lines",
        "I Backup1 1\nR Orders 1\nR Lines 1",
    );
    check("UPDATE t SET a=1 FROM @t t; DELETE x FROM #x x", "");
    check(
        "INSERT INTO t (a) VALUES (1) ON CONFLICT (a) DO UPDATE SET a = 2, b = 3 RETURNING id",
        "I t 1",
    );
    check(
        "INSERT OR REPLACE INTO t VALUES (1); REPLACE INTO u VALUES (1); SELECT REPLACE(a, 'b', 'c') FROM v",
        "I t 1\nI u 1\nR v 1",
    );
    check(
        "INSERT INTO t SELECT * FROM u ON DUPLICATE KEY UPDATE a = 1, b = 2",
        "I t 1\nR u 1",
    );
    check("SELECT * FROM t FOR UPDATE", "R t 1");
    check("COPY t (a, b) FROM STDIN", "I t 1");
}

#[test]
fn common_table_expressions() {
    check(
        "WITH a AS (SELECT * FROM X), b (c, d) AS (SELECT * FROM a JOIN Y ON 1=1) SELECT * FROM b JOIN Z ON 1=1",
        "R X 1\nR Y 1\nR Z 1",
    );
    check(
        ";WITH r AS (SELECT 1 FROM T UNION ALL SELECT 2 FROM r JOIN T ON 1=1)\nINSERT INTO U SELECT * FROM r\nSELECT * FROM r",
        "R T 1\nR T 1\nI U 2\nR r 3",
    );
    check(
        "WITH d AS (SELECT *, ROW_NUMBER() OVER (PARTITION BY a ORDER BY b) n FROM T) DELETE FROM d WHERE n > 1",
        "R T 1\nD T 1",
    );
    check(
        "WITH RECURSIVE t(n) AS (VALUES (1) UNION SELECT n FROM t) SELECT * FROM t",
        "",
    );
}

#[test]
fn literals_and_comments_are_stepped_over() {
    check(
        "SELECT 'from X', N'it''s from Y' -- from Z\n/* from /* nested */ W */ FROM A",
        "R A 2",
    );
    check("SELECT 'unclosed FROM A", "");
    check("SELECT [unclosed FROM A", "R A 1");
    check("SELECT E'it\\'s FROM x' FROM y", "R y 1");
}

#[test]
fn objects() {
    check(
        "CREATE TABLE [dbo].[Lines] (\n Id int PRIMARY KEY,\n OrderId int NOT NULL REFERENCES dbo.Orders(Id) ON DELETE CASCADE,\n CONSTRAINT FK FOREIGN KEY (P) REFERENCES [Products] ([Id]) ON UPDATE SET NULL\n)\nGO\nALTER TABLE dbo.Orders WITH CHECK ADD CONSTRAINT X FOREIGN KEY(c) REFERENCES dbo.Customers (Id)\nGO",
        "Table dbo.Lines 1\ndbo.Lines -> dbo.Orders 3\ndbo.Lines -> Products 4\ndbo.Orders -> dbo.Customers 7",
    );
    check(
        "CREATE VIEW dbo.V WITH SCHEMABINDING AS SELECT a FROM dbo.T\nGO\nCREATE OR ALTER PROCEDURE dbo.P @a int = 1 AS\nBEGIN\n SET NOCOUNT ON\n INSERT INTO T (a) SELECT a FROM V WHERE x = @a\n EXEC @rc = dbo.Q @a\n EXEC sp_executesql N'DELETE FROM Z'\nEND\nGO\nSELECT * FROM After1",
        "R After1 11\nView dbo.V 1\n  R dbo.T 1\nProcedure dbo.P 3\n  I T 6\n  R V 6\n  D Z 8 dynamic\n  X dbo.Q 7",
    );
    check(
        "CREATE TRIGGER tr ON dbo.T AFTER INSERT, UPDATE AS\nIF UPDATE(a) INSERT INTO Audit SELECT * FROM inserted",
        "Trigger tr on dbo.T 1\n  I Audit 2",
    );
    check(
        "CREATE FUNCTION f() RETURNS trigger AS $$\nBEGIN\n SELECT a INTO x FROM t;\n UPDATE u SET b = 1;\n RETURN NEW;\nEND $$ LANGUAGE plpgsql;\nCREATE TRIGGER g AFTER UPDATE ON u FOR EACH ROW EXECUTE FUNCTION f();\nSELECT 1 FROM w",
        "R w 8\nFunction f 1\n  R t 3\n  U u 4\nTrigger g on u 7\n  X f 7",
    );
    check(
        "CREATE PROC P AS DECLARE @s nvarchar(max) = N'SELECT * FROM ' + @t + N' JOIN B ON 1=1'\nEXEC(@s)",
        "Procedure P 1\n  R {} 1 dynamic\n  R B 1 dynamic",
    );
    check(
        "CREATE SYNONYM s FOR other.dbo.T; CREATE TABLE #x (a int); CREATE TEMP TABLE y (a int); SELECT * FROM y",
        "Synonym s 1\n  R other.dbo.T 1",
    );
    check(
        "CREATE FUNCTION f(@a int) RETURNS @r TABLE (a int) AS BEGIN INSERT @r SELECT a FROM T RETURN END",
        "Function f 1\n  R T 1",
    );
    check("GRANT SELECT, INSERT ON T TO x\nSELECT * FROM U", "R U 2");
    check(
        "DECLARE c CURSOR FOR SELECT a FROM T\nOPEN c\nFETCH NEXT FROM c INTO @a\nWHILE 1=1 BEGIN FETCH NEXT FROM c INTO @a END\nDROP TABLE IF EXISTS Z",
        "R T 1",
    );
    check(
        "IF NOT EXISTS (SELECT * FROM T WHERE a=1) INSERT T VALUES (1) ELSE UPDATE T SET a=2",
        "R T 1\nI T 1\nU T 1",
    );
}

#[test]
fn transactions() {
    check(
        "BEGIN TRAN\nUPDATE A SET x=1\nINSERT INTO B VALUES (1)\nCOMMIT\nDELETE FROM C",
        "U A 2 tran0\nI B 3 tran0\nD C 5",
    );
    check(
        "BEGIN; DELETE FROM A; COMMIT; START TRANSACTION; DELETE FROM B; COMMIT;",
        "D A 1 tran0\nD B 1 tran1",
    );
}

#[test]
fn holes_make_computed_names() {
    let text = format!("SELECT * FROM {HOLE} JOIN dbo.Pre{HOLE} x ON 1=1 WHERE a = {HOLE}");
    check(&text, "R {} 1\nR dbo.Pre{} 1");
    check("SELECT * FROM {0}Orders WHERE Id = {1}", "R {}Orders 1");
}

#[test]
fn sentences_are_no_sql() {
    for text in [
        "Select a product from the list",
        "Update your profile, set a password",
        "Delete from cart",
        "Insert coin into slot",
        "With pleasure",
        "select",
        "",
        "Execute order",
    ] {
        assert!(guess(text) < Guess::Sql, "{text}");
    }
    for text in [
        "SELECT Id FROM Orders",
        "select id from orders where id = @id",
        "  INSERT INTO t VALUES (1)",
        "Select * From Orders",
        "UPDATE Orders SET a = 1",
        "DELETE FROM Orders",
        "-- all\nSELECT a FROM b",
    ] {
        assert_eq!(guess(text), Guess::Sql, "{text}");
    }
}

#[test]
fn views_procedures_and_triggers_come_down_to_tables() {
    let script = read(
        "CREATE TABLE sales.Orders (a int)\nGO\nCREATE VIEW V AS SELECT * FROM Orders JOIN dbo.F(1) f ON 1=1\nGO\nCREATE FUNCTION F(@a int) RETURNS TABLE AS RETURN (SELECT * FROM Rates)\nGO\nCREATE PROC P AS EXEC P; INSERT INTO Log1 SELECT * FROM v\nGO\nCREATE TRIGGER tr ON Log1 AFTER INSERT AS UPDATE Stats SET n = n + 1\nGO",
    );
    let catalogue = Catalogue::new([&script]);
    let reached = catalogue.follow(&read("EXEC P").block);
    let told: Vec<String> = reached
        .iter()
        .map(|reached| {
            let via: Vec<String> = reached.via.iter().map(ToString::to_string).collect();
            format!("{:?} {} via {}", reached.kind, reached.table, via.join(" "))
        })
        .collect();
    assert_eq!(
        told,
        [
            "Insert Log1 via P",
            "Read Rates via P v dbo.F",
            "Update Stats via P tr",
            "Read sales.Orders via P v",
        ]
    );
    let written = catalogue.follow(&read("UPDATE V SET a = 1").block);
    assert!(written.iter().any(|reached| reached.kind == AccessKind::Update && reached.table.simple() == "Orders"));
}

/// Words and signs that mean something, in any order.
fn soup() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "SELECT",
        "FROM",
        "JOIN",
        "UPDATE",
        "DELETE",
        "INSERT",
        "INTO",
        "MERGE",
        "USING",
        "WITH",
        "AS",
        "EXEC",
        "CREATE",
        "PROC",
        "VIEW",
        "TRIGGER",
        "TABLE",
        "ON",
        "(",
        ")",
        ",",
        ";",
        "'",
        "[",
        "]",
        "\"",
        "--",
        "/*",
        "*/",
        "\n",
        "\nGO\n",
        "@x",
        "#t",
        "a",
        "b.c",
        "..",
        "$$",
        "$1",
        "{0}",
        "sp_executesql",
        "N'",
        "=",
        "+",
        "||",
        "REFERENCES",
        "BEGIN",
        "TRAN",
        "COMMIT",
        "FETCH",
        "GRANT",
        "COPY",
        "\u{FFFC}",
        "ä",
        "UNION",
        "TOP",
        "1",
    ]);
    prop::collection::vec(word, 0..60).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,200}", soup in soup(), bytes in prop::collection::vec(any::<char>(), 0..80)) {
        let bytes: String = bytes.into_iter().collect();
        for text in [text, soup, bytes] {
            let script = read(&text);
            let lines = text.split('\n').count() as u32;
            let catalogue = Catalogue::new([&script]);
            for reached in catalogue.follow(&script.block) {
                prop_assert!(reached.line >= 1 && reached.line <= lines, "{text}");
            }
            let _ = guess(&text);
            let _ = ObjectName::parse(&text);
        }
    }

    #[test]
    fn a_table_is_found_whatever_surrounds_the_statement(before in soup(), after in soup()) {
        // A batch starts afresh unless a literal or comment is left open before it.
        let before = before.replace(['\'', '"', '$', '*'], "");
        let text = format!("{before}\nGO\nSELECT a FROM Wanted\nGO\n{after}");
        let script = read(&text);
        prop_assert!(script.block.accesses.iter().any(|access| access.name.simple() == "Wanted"), "{text}");
    }
}

/// The time of a text twice as long is about twice as long: nothing is looked at again and again.
#[test]
fn long_texts_of_one_sign_are_read_in_linear_time() {
    for unit in [
        "(", "[", "'", "{a", "go ", "$a$", "WITH a(", "/*", "SELECT(", "CREATE ", "a.", "EXEC (",
    ] {
        let script = read(&unit.repeat(200_000));
        assert!(script.objects.len() < 10, "{unit}");
    }
}
