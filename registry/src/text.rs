//! Text as tools leave it in files: UTF-8 with or without a byte order mark, or the UTF-16 that Windows
//! PowerShell writes when output is redirected.

/// The text of some bytes.
///
/// # Errors
/// The offset of the first byte that is not text.
pub fn decode(bytes: Vec<u8>) -> Result<String, usize> {
    match bytes.as_slice() {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => std::str::from_utf8(rest)
            .map(str::to_owned)
            .map_err(|error| error.valid_up_to().saturating_add(3)),
        _ => {
            // Neither YAML nor JSON holds NUL, and every other encoding and most binary files do.
            if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
                return Err(at);
            }
            String::from_utf8(bytes).map_err(|error| error.utf8_error().valid_up_to())
        }
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, usize> {
    let (pairs, odd) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len() / 2);
    for (index, character) in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).enumerate() {
        text.push(character.map_err(|_| index.saturating_mul(2).saturating_add(2))?);
    }
    if odd.is_empty() { Ok(text) } else { Err(bytes.len().saturating_add(1)) }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn encodings() {
        assert_eq!(decode(b"kind: Pod".to_vec()).as_deref(), Ok("kind: Pod"));
        assert_eq!(decode(b"\xef\xbb\xbfkind".to_vec()).as_deref(), Ok("kind"));
        assert_eq!(decode(b"\xff\xfe{\0}\0".to_vec()).as_deref(), Ok("{}"));
        assert_eq!(decode(b"\xfe\xff\0{\0}".to_vec()).as_deref(), Ok("{}"));
        assert_eq!(decode(b"ab\xff".to_vec()), Err(2));
        assert_eq!(decode(b"MZ\0\x01".to_vec()), Err(2));
        assert!(decode(b"\xff\xfe{".to_vec()).is_err());
        assert!(decode(b"\xff\xfe\x00\xd8".to_vec()).is_err(), "half a surrogate pair");
    }
}
