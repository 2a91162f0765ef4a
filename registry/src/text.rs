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

/// The text of a log: like [`decode`], with UTF-16 also recognised without its mark, and with U+FFFD for what is
/// no character, since a log may be cut anywhere. None for what is no text at all.
pub fn decode_log(bytes: Vec<u8>) -> Option<String> {
    let unit = match bytes.as_slice() {
        [0xff, 0xfe, ..] => Some(u16::from_le_bytes as fn([u8; 2]) -> u16),
        [0xfe, 0xff, ..] => Some(u16::from_be_bytes as fn([u8; 2]) -> u16),
        // Letters of Latin text have a NUL for their other byte.
        [first, 0, second, 0, ..] if *first != 0 && *second != 0 => {
            Some(u16::from_le_bytes as fn([u8; 2]) -> u16)
        }
        [0, first, 0, second, ..] if *first != 0 && *second != 0 => {
            Some(u16::from_be_bytes as fn([u8; 2]) -> u16)
        }
        _ => None,
    };
    let text = match unit {
        Some(unit) => {
            let units = bytes.as_chunks::<2>().0.iter().map(|pair| unit(*pair));
            char::decode_utf16(units)
                .map(|character| character.unwrap_or(char::REPLACEMENT_CHARACTER))
                .collect()
        }
        None => match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
        },
    };
    // Pictures and archives have a NUL near their start; text has none.
    (!text.bytes().take(LOG_HEAD).any(|byte| byte == 0)).then_some(text)
}

/// How far NULs are looked for in a log.
const LOG_HEAD: usize = 8192;

#[cfg(test)]
mod tests {
    use super::{decode, decode_log};

    #[test]
    fn logs_are_read_as_far_as_they_are_text() {
        let utf16 = |mark: &[u8], text: &str, unit: fn(u16) -> [u8; 2]| {
            let mut bytes = mark.to_vec();
            bytes.extend(text.encode_utf16().flat_map(unit));
            bytes
        };
        assert_eq!(decode_log(b"plain".to_vec()).as_deref(), Some("plain"));
        let marked = utf16(&[0xff, 0xfe], "docker: \u{e9}", u16::to_le_bytes);
        assert_eq!(decode_log(marked).as_deref(), Some("\u{feff}docker: \u{e9}"));
        assert_eq!(decode_log(utf16(&[], "docker", u16::to_be_bytes)).as_deref(), Some("docker"));
        assert_eq!(decode_log(b"cut \xc3".to_vec()).as_deref(), Some("cut \u{fffd}"));
        assert_eq!(decode_log(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec()), None);
    }

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
