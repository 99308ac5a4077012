//! The conditions of `#if` and `#elif`.
//!
//! Evaluated with two stacks instead of recursion, so that no number of brackets can exhaust the stack.

/// An operator waiting for its right side, or an open bracket.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Pending {
    Open,
    Or,
    And,
    Equal,
    Unequal,
    Not,
}

impl Pending {
    /// Higher binds tighter; `==` and `!=` bind alike.
    fn precedence(self) -> u8 {
        match self {
            Self::Open => 0,
            Self::Or => 1,
            Self::And => 2,
            Self::Equal | Self::Unequal => 3,
            Self::Not => 4,
        }
    }
}

/// A symbol, value or operator of a condition.
enum Token<'a> {
    Value(bool),
    Symbol(&'a [u8]),
    Operator(Pending),
    Close,
}

/// The value of `condition` under `is_defined`, or `None` where it is malformed. A `//` comment ends it.
pub(super) fn evaluate(condition: &[u8], is_defined: impl Fn(&[u8]) -> bool) -> Option<bool> {
    let mut machine = Machine::default();
    let mut rest = condition;
    while let Some(token) = next_token(&mut rest)? {
        match token {
            Token::Value(value) => machine.operand(value)?,
            Token::Symbol(name) => machine.operand(is_defined(name))?,
            Token::Operator(operator) => machine.operator(operator)?,
            Token::Close => machine.close()?,
        }
    }
    machine.finish()
}

#[derive(Default)]
struct Machine {
    values: Vec<bool>,
    pending: Vec<Pending>,
    /// Whether the last token was an operand, so that an operator must follow.
    after_operand: bool,
}

impl Machine {
    fn operand(&mut self, value: bool) -> Option<()> {
        let in_place = !std::mem::replace(&mut self.after_operand, true);
        self.values.push(value);
        in_place.then_some(())
    }

    fn operator(&mut self, operator: Pending) -> Option<()> {
        let prefix = matches!(operator, Pending::Open | Pending::Not);
        if prefix == self.after_operand {
            return None;
        }
        if !prefix {
            self.reduce_to(operator.precedence())?;
        }
        self.after_operand = false;
        self.pending.push(operator);
        Some(())
    }

    fn close(&mut self) -> Option<()> {
        self.reduce_to(Pending::Or.precedence())?;
        let opened = self.pending.pop() == Some(Pending::Open);
        (opened && self.after_operand).then_some(())
    }

    fn finish(mut self) -> Option<bool> {
        self.reduce_to(Pending::Or.precedence())?;
        let complete = self.pending.is_empty() && self.after_operand && self.values.len() == 1;
        self.values.pop().filter(|_| complete)
    }

    /// Applies the operators on top that bind at least as tightly as `precedence`.
    fn reduce_to(&mut self, precedence: u8) -> Option<()> {
        while let Some(&operator) = self.pending.last()
            && operator.precedence() >= precedence
        {
            self.pending.pop();
            let right = self.values.pop()?;
            let value = match operator {
                Pending::Open => return None,
                Pending::Not => !right,
                Pending::Or => self.values.pop()? | right,
                Pending::And => self.values.pop()? & right,
                Pending::Equal => self.values.pop()? == right,
                Pending::Unequal => self.values.pop()? != right,
            };
            self.values.push(value);
        }
        Some(())
    }
}

/// Takes the next token off `rest`: `None` where there is no token, `Some(None)` at the end.
fn next_token<'a>(rest: &mut &'a [u8]) -> Option<Option<Token<'a>>> {
    let text = rest.trim_ascii_start();
    let (token, len) = match text {
        [] | [b'/', b'/', ..] => return Some(None),
        [b'(', ..] => (Token::Operator(Pending::Open), 1),
        [b')', ..] => (Token::Close, 1),
        [b'|', b'|', ..] => (Token::Operator(Pending::Or), 2),
        [b'&', b'&', ..] => (Token::Operator(Pending::And), 2),
        [b'=', b'=', ..] => (Token::Operator(Pending::Equal), 2),
        [b'!', b'=', ..] => (Token::Operator(Pending::Unequal), 2),
        [b'!', ..] => (Token::Operator(Pending::Not), 1),
        _ => word(text)?,
    };
    *rest = &text[len..];
    Some(Some(token))
}

fn word(text: &[u8]) -> Option<(Token<'_>, usize)> {
    let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_' || *byte >= 0x80;
    let len = text.iter().take_while(|byte| is_word(byte)).count();
    let token = match &text[..len] {
        [] => return None,
        b"true" => Token::Value(true),
        b"false" => Token::Value(false),
        name => Token::Symbol(name),
    };
    Some((token, len))
}
