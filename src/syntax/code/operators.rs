//! Binary operators and how tightly they bind.

use super::{Understood, Unusual, punct, word};
use proc_macro2::{Spacing, Span};
use syn::buffer::Cursor;
use syn::parse::ParseStream;
use syn::{BinOp, Token};

/// How tightly an operator binds, loosest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Precedence {
    Least,
    Assign,
    Range,
    Or,
    And,
    Compare,
    BitOr,
    BitXor,
    BitAnd,
    Shift,
    Sum,
    Product,
    Cast,
}

/// What stands after an operand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    /// So many characters.
    Binary(&'static str),
    Assign,
    /// `..` or `..=`.
    Range {
        is_closed: bool,
    },
    As,
}

const OPERATORS: [(&str, Precedence); 28] = [
    ("<<=", Precedence::Assign),
    (">>=", Precedence::Assign),
    ("&&", Precedence::And),
    ("||", Precedence::Or),
    ("<<", Precedence::Shift),
    (">>", Precedence::Shift),
    ("==", Precedence::Compare),
    ("<=", Precedence::Compare),
    ("!=", Precedence::Compare),
    (">=", Precedence::Compare),
    ("+=", Precedence::Assign),
    ("-=", Precedence::Assign),
    ("*=", Precedence::Assign),
    ("/=", Precedence::Assign),
    ("%=", Precedence::Assign),
    ("^=", Precedence::Assign),
    ("&=", Precedence::Assign),
    ("|=", Precedence::Assign),
    ("+", Precedence::Sum),
    ("-", Precedence::Sum),
    ("*", Precedence::Product),
    ("/", Precedence::Product),
    ("%", Precedence::Product),
    ("^", Precedence::BitXor),
    ("&", Precedence::BitAnd),
    ("|", Precedence::BitOr),
    ("<", Precedence::Compare),
    (">", Precedence::Compare),
];

/// The operator at a place, if any.
pub(super) fn at(cursor: Cursor) -> Understood<Option<(Operator, Precedence)>> {
    let Some((first, rest)) = cursor.punct() else {
        let is_as = cursor.ident().is_some_and(|(word, _)| word == "as");
        return Ok(is_as.then_some((Operator::As, Precedence::Cast)));
    };
    if matches!(first.as_char(), ',' | ';' | '?' | '#' | ':' | '$' | '@' | '~') {
        return Ok(None);
    }
    // The characters that belong together, three at most.
    let mut run = [0_u8; 3];
    let mut length = 0;
    let mut next = Some((first, rest));
    while let Some((punct, rest)) = next.take().filter(|_| length < run.len()) {
        run[length] = u8::try_from(punct.as_char()).unwrap_or_default();
        length += 1;
        if punct.spacing() == Spacing::Joint {
            next = rest.punct();
        }
    }
    let run = &run[..length];
    match run {
        [b'.', b'.', b'.'] | [b'<', b'-', ..] => return Err(Unusual),
        [b'.', b'.', after @ ..] => {
            let is_closed = after == [b'='];
            return Ok(Some((Operator::Range { is_closed }, Precedence::Range)));
        }
        [b'=', b'>', ..] => return Ok(None),
        _ => {}
    }
    if let Some((text, precedence)) = OPERATORS.iter().find(|(text, _)| run.starts_with(text.as_bytes())) {
        return Ok(Some((Operator::Binary(text), *precedence)));
    }
    Ok((run.first() == Some(&b'=')).then_some((Operator::Assign, Precedence::Assign)))
}

/// Takes the characters of an operator; spans that are not needed are the last.
pub(super) fn take(input: ParseStream, operator: Operator) -> Understood<[Span; 3]> {
    let length = match operator {
        Operator::Binary(text) => text.len(),
        Operator::Assign => 1,
        Operator::Range { is_closed } => 2 + usize::from(is_closed),
        Operator::As => return word(input).map(|word| [word.span(); 3]).ok_or(Unusual),
    };
    let mut spans = [punct(input).ok_or(Unusual)?.span(); 3];
    for index in 1..length {
        let span = punct(input).ok_or(Unusual)?.span();
        spans[index..].fill(span);
    }
    Ok(spans)
}

/// The token of a binary operator.
pub(super) fn binary(text: &str, spans: [Span; 3]) -> Understood<BinOp> {
    let [first, second, _] = spans;
    let two = [first, second];
    Ok(match text {
        "<<=" => BinOp::ShlAssign(Token![<<=](spans)),
        ">>=" => BinOp::ShrAssign(Token![>>=](spans)),
        "&&" => BinOp::And(Token![&&](two)),
        "||" => BinOp::Or(Token![||](two)),
        "<<" => BinOp::Shl(Token![<<](two)),
        ">>" => BinOp::Shr(Token![>>](two)),
        "==" => BinOp::Eq(Token![==](two)),
        "<=" => BinOp::Le(Token![<=](two)),
        "!=" => BinOp::Ne(Token![!=](two)),
        ">=" => BinOp::Ge(Token![>=](two)),
        "+=" => BinOp::AddAssign(Token![+=](two)),
        "-=" => BinOp::SubAssign(Token![-=](two)),
        "*=" => BinOp::MulAssign(Token![*=](two)),
        "/=" => BinOp::DivAssign(Token![/=](two)),
        "%=" => BinOp::RemAssign(Token![%=](two)),
        "^=" => BinOp::BitXorAssign(Token![^=](two)),
        "&=" => BinOp::BitAndAssign(Token![&=](two)),
        "|=" => BinOp::BitOrAssign(Token![|=](two)),
        "+" => BinOp::Add(Token![+](first)),
        "-" => BinOp::Sub(Token![-](first)),
        "*" => BinOp::Mul(Token![*](first)),
        "/" => BinOp::Div(Token![/](first)),
        "%" => BinOp::Rem(Token![%](first)),
        "^" => BinOp::BitXor(Token![^](first)),
        "&" => BinOp::BitAnd(Token![&](first)),
        "|" => BinOp::BitOr(Token![|](first)),
        "<" => BinOp::Lt(Token![<](first)),
        ">" => BinOp::Gt(Token![>](first)),
        _ => return Err(Unusual),
    })
}
