//! Rust text.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

/// The head of every generated file.
pub(crate) const HEAD: &str =
    "// Written by `cargo xtask codegen`; edit the tables it is made from, not this file.\n\n";

/// `Some("..")` or `None`.
pub(crate) fn option(text: Option<&str>) -> String {
    text.map_or_else(|| "None".to_owned(), |text| format!("Some({text:?})"))
}

/// `&["..", ".."]`.
pub(crate) fn strings(items: &[String]) -> String {
    let mut out = String::from("&[");
    for item in items {
        let _ = write!(out, "{item:?}, ");
    }
    out.push(']');
    out
}

/// `&[1, 2]`.
pub(crate) fn numbers(items: &[u16]) -> String {
    let items: Vec<String> = items.iter().map(u16::to_string).collect();
    format!("&[{}]", items.join(", "))
}

/// A `Packed` of these texts, one a line.
///
/// # Errors
/// When one of them is too long for it.
pub(crate) fn packed(texts: &[String]) -> Result<String, String> {
    let mut end = 0_usize;
    let (mut ends, mut carries) = (Vec::new(), Vec::new());
    let mut lines = String::new();
    for (text, index) in texts.iter().zip(0_u16..) {
        let carried = end >> 16;
        end += text.len();
        match (end >> 16) - carried {
            0 => {}
            1 => carries.push(index),
            _ => return Err(format!("'{text}' is longer than 65535 bytes")),
        }
        ends.push((end & 0xffff) as u16);
        let _ = writeln!(lines, "{text:?},");
    }
    let text = if lines.is_empty() { "\"\"".to_owned() } else { format!("concat!({lines})") };
    Ok(format!("Packed {{ text: {text}, ends: {}, carries: {} }}", numbers(&ends), numbers(&carries)))
}

/// A name in Rust's lower case: `image-older` is `image_older`.
pub(crate) fn snake(name: &str) -> String {
    name.replace(['-', '.'], "_")
}

/// Formats with rustfmt, so that `cargo fmt --check` and `codegen --check` never disagree.
///
/// # Errors
/// When rustfmt cannot be run or does not accept the text.
pub(crate) fn format(text: &str) -> Result<String, String> {
    let fail = |e: std::io::Error| format!("rustfmt: {e}");
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--config", "max_width=110,use_small_heuristics=Max"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(fail)?;
    let mut stdin = child.stdin.take().ok_or("rustfmt: no stdin")?;
    let text = text.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
    let output = child.wait_with_output().map_err(fail)?;
    writer.join().map_err(|_| "rustfmt: writer failed".to_owned())?.map_err(fail)?;
    if !output.status.success() {
        return Err("rustfmt does not accept a generated file".to_owned());
    }
    String::from_utf8(output.stdout).map_err(|e| format!("rustfmt: {e}"))
}
