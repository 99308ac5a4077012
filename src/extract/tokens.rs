//! Which operator a token stands for, by where it stands.

use super::code::{BinaryOp, UnaryOp};
use super::kinds::Kind;
use super::operators::Level;

/// The binary operator of a token, and how strongly it binds.
pub(super) fn binary_operator(token: Kind) -> Option<(BinaryOp, Level)> {
    Some(match token {
        Kind::Plus => (BinaryOp::Add, Level::Additive),
        Kind::Minus => (BinaryOp::Subtract, Level::Additive),
        Kind::Star => (BinaryOp::Multiply, Level::Multiplicative),
        Kind::Slash => (BinaryOp::Divide, Level::Multiplicative),
        Kind::Percent => (BinaryOp::Modulus, Level::Multiplicative),
        Kind::ShiftLeft => (BinaryOp::ShiftLeft, Level::Shift),
        Kind::ShiftRight => (BinaryOp::ShiftRight, Level::Shift),
        Kind::UnsignedShiftRight => (BinaryOp::UnsignedShiftRight, Level::Shift),
        Kind::Amp => (BinaryOp::And, Level::And),
        Kind::Pipe => (BinaryOp::Or, Level::Or),
        Kind::Caret => (BinaryOp::Xor, Level::Xor),
        Kind::AmpAmp => (BinaryOp::AndAlso, Level::AndAlso),
        Kind::PipePipe => (BinaryOp::OrElse, Level::OrElse),
        Kind::QuestionQuestion => (BinaryOp::Coalesce, Level::Coalesce),
        Kind::EqualEqual => (BinaryOp::Equal, Level::Equality),
        Kind::BangEqual => (BinaryOp::NotEqual, Level::Equality),
        Kind::Less => (BinaryOp::Less, Level::Relational),
        Kind::LessEqual => (BinaryOp::LessOrEqual, Level::Relational),
        Kind::Greater => (BinaryOp::Greater, Level::Relational),
        Kind::GreaterEqual => (BinaryOp::GreaterOrEqual, Level::Relational),
        _ => return None,
    })
}

/// The operator in an assignment other than `=`.
pub(super) fn assignment_operator(token: Kind) -> Option<BinaryOp> {
    Some(match token {
        Kind::PlusEqual => BinaryOp::Add,
        Kind::MinusEqual => BinaryOp::Subtract,
        Kind::StarEqual => BinaryOp::Multiply,
        Kind::SlashEqual => BinaryOp::Divide,
        Kind::PercentEqual => BinaryOp::Modulus,
        Kind::AmpEqual => BinaryOp::And,
        Kind::PipeEqual => BinaryOp::Or,
        Kind::CaretEqual => BinaryOp::Xor,
        Kind::ShiftLeftEqual => BinaryOp::ShiftLeft,
        Kind::ShiftRightEqual => BinaryOp::ShiftRight,
        Kind::UnsignedShiftRightEqual => BinaryOp::UnsignedShiftRight,
        Kind::QuestionQuestionEqual => BinaryOp::Coalesce,
        _ => return None,
    })
}

/// The operator that a token is before its operand.
pub(super) fn prefix_operator(token: Kind) -> Option<UnaryOp> {
    Some(match token {
        Kind::Plus => UnaryOp::Plus,
        Kind::Minus => UnaryOp::Minus,
        Kind::Bang => UnaryOp::Not,
        Kind::Tilde => UnaryOp::Complement,
        Kind::PlusPlus => UnaryOp::PreIncrement,
        Kind::MinusMinus => UnaryOp::PreDecrement,
        Kind::Amp => UnaryOp::AddressOf,
        Kind::Star => UnaryOp::Dereference,
        Kind::Caret => UnaryOp::IndexFromEnd,
        _ => return None,
    })
}

/// The operator that a token is after its operand.
pub(super) fn postfix_operator(token: Kind) -> Option<UnaryOp> {
    Some(match token {
        Kind::PlusPlus => UnaryOp::PostIncrement,
        Kind::MinusMinus => UnaryOp::PostDecrement,
        Kind::Bang => UnaryOp::SuppressNull,
        _ => return None,
    })
}
