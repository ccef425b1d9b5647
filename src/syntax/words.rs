//! What identifiers consist of.

/// The ASCII bytes of identifiers, and all others that are not ASCII.
static PARTS: [bool; 256] = {
    let mut parts = [false; 256];
    let mut byte = 0;
    while byte < parts.len() {
        parts[byte] = byte >= 0x80 || (byte as u8).is_ascii_alphanumeric() || byte as u8 == b'_';
        byte += 1;
    }
    parts
};

/// Whether a byte may belong to an identifier.
pub(super) fn is_part(byte: &u8) -> bool {
    PARTS[*byte as usize]
}

/// The length of the identifier that a text starts with.
pub(super) fn word_length(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let length = bytes.iter().position(|byte| !is_part(byte)).unwrap_or(bytes.len());
    if bytes.first().is_none_or(u8::is_ascii_digit) {
        return None;
    }
    if bytes.get(..length).is_some_and(<[u8]>::is_ascii) {
        return (length > 0).then_some(length);
    }
    let mut characters = text.char_indices();
    characters.next().filter(|&(_, first)| first == '_' || unicode_ident::is_xid_start(first))?;
    let end = characters.find(|&(_, character)| !unicode_ident::is_xid_continue(character));
    Some(end.map_or(text.len(), |(end, _)| end))
}
