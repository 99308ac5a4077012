//! The words that say where tables stand.

/// What a word is to the reader.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Key {
    Select,
    Insert,
    Update,
    Delete,
    Merge,
    Truncate,
    Bulk,
    Replace,
    Exec,
    Perform,
    Copy,
    Create,
    Alter,
    Drop,
    Grant,
    With,
    From,
    Join,
    Apply,
    Using,
    Into,
    Set,
    Values,
    As,
    On,
    Begin,
    Start,
    Commit,
    References,
    Declare,
    Fetch,
    Lateral,
    Recursive,
    /// Joins two queries into one.
    Union,
    /// Ends a list of tables, or begins a statement that names none.
    Ends,
    /// Stands before a query or a table and belongs to it (`TOP`, `ALL`, `DISTINCT`, ...).
    Filler,
    /// No keyword, or one that can be a name.
    Name,
}

const LONGEST: usize = 12;

/// The meaning of `word` in any case.
pub(super) fn key(word: &str) -> Key {
    let mut buffer = [0_u8; LONGEST];
    let Some(buffer) = buffer.get_mut(..word.len()) else {
        return Key::Name;
    };
    buffer.copy_from_slice(word.as_bytes());
    buffer.make_ascii_uppercase();
    match &*buffer {
        b"SELECT" => Key::Select,
        b"INSERT" => Key::Insert,
        b"UPDATE" => Key::Update,
        b"DELETE" => Key::Delete,
        b"MERGE" => Key::Merge,
        b"TRUNCATE" => Key::Truncate,
        b"BULK" => Key::Bulk,
        b"REPLACE" => Key::Replace,
        b"EXEC" | b"EXECUTE" | b"CALL" => Key::Exec,
        b"PERFORM" => Key::Perform,
        b"COPY" => Key::Copy,
        b"CREATE" => Key::Create,
        b"ALTER" => Key::Alter,
        b"DROP" => Key::Drop,
        b"GRANT" | b"DENY" | b"REVOKE" => Key::Grant,
        b"WITH" => Key::With,
        b"FROM" => Key::From,
        b"JOIN" | b"STRAIGHT_JOIN" => Key::Join,
        b"APPLY" => Key::Apply,
        b"USING" => Key::Using,
        b"INTO" => Key::Into,
        b"SET" => Key::Set,
        b"VALUES" => Key::Values,
        b"AS" => Key::As,
        b"ON" => Key::On,
        b"BEGIN" => Key::Begin,
        b"START" => Key::Start,
        b"COMMIT" => Key::Commit,
        b"REFERENCES" => Key::References,
        b"DECLARE" => Key::Declare,
        b"FETCH" => Key::Fetch,
        b"LATERAL" => Key::Lateral,
        b"RECURSIVE" => Key::Recursive,
        b"UNION" | b"EXCEPT" | b"INTERSECT" | b"MINUS" => Key::Union,
        b"WHERE" | b"GROUP" | b"ORDER" | b"HAVING" | b"LIMIT" | b"OFFSET" | b"OPTION" | b"FOR"
        | b"WINDOW" | b"OUTPUT" | b"RETURNING" | b"WHEN" | b"THEN" | b"CONFLICT" | b"DUPLICATE"
        | b"QUALIFY" | b"DO" | b"IF" | b"ELSE" | b"END" | b"WHILE" | b"RETURN" | b"PRINT"
        | b"RAISERROR" | b"THROW" | b"OPEN" | b"CLOSE" | b"DEALLOCATE" | b"ROLLBACK" | b"SAVE"
        | b"USE" | b"WAITFOR" | b"GOTO" | b"BREAK" | b"CONTINUE" | b"DBCC" | b"LOOP" => Key::Ends,
        b"ALL" | b"DISTINCT" | b"TOP" | b"ONLY" | b"TABLE" | b"IGNORE" | b"OVERWRITE"
        | b"PERCENT" | b"INNER" | b"LEFT" | b"RIGHT" | b"FULL" | b"CROSS" | b"OUTER"
        | b"NATURAL" | b"PIVOT" | b"UNPIVOT" | b"TABLESAMPLE" | b"AND" | b"OR" | b"NOT"
        | b"DEFAULT" | b"HASH" | b"LOOKUP" => Key::Filler,
        _ => Key::Name,
    }
}

/// Whether `word` hints at how a table is to be locked or read: `FROM Orders (NOLOCK)`.
pub(super) fn is_hint(word: &str) -> bool {
    const HINTS: [&str; 16] = [
        "NOLOCK",
        "READUNCOMMITTED",
        "READCOMMITTED",
        "REPEATABLEREAD",
        "SERIALIZABLE",
        "READPAST",
        "UPDLOCK",
        "HOLDLOCK",
        "ROWLOCK",
        "PAGLOCK",
        "TABLOCK",
        "TABLOCKX",
        "XLOCK",
        "NOWAIT",
        "NOEXPAND",
        "INDEX",
    ];
    HINTS.iter().any(|hint| hint.eq_ignore_ascii_case(word))
}
