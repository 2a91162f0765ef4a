//! Requests as JSON, one a line, each answered with one line.

use std::io::{self, BufRead, BufReader, Read, Write};

use winver_core::{Report, evaluate_json, refuse};

use crate::exit::{Result, Status};
use crate::files::{Files, name};
use crate::flags::FailOn;
use crate::output::{line, written};
use crate::sentences as say;

/// A request holds a cluster at most: 50,000 pods are some hundred megabytes.
const LINE_LIMIT: u64 = 1 << 30;

/// Answers every line of `path`, in order, each as soon as it is read.
pub(super) fn run(path: &str, files: &Files, fail_on: FailOn) -> Result<Status> {
    let mut lines = BufReader::new(files.stream(path, say::give_requests)?);
    let mut out = io::stdout().lock();
    let mut status = Status::Clean;
    let mut bytes = Vec::new();
    let unreadable = |error: io::Error| say::file_line_unreadable(name(path), error.to_string());
    loop {
        bytes.clear();
        let read = lines.by_ref().take(LINE_LIMIT).read_until(b'\n', &mut bytes);
        let read = read.map_err(unreadable)?;
        if read == 0 {
            return Ok(status);
        }
        let report = if bytes.len() as u64 == LINE_LIMIT && !bytes.ends_with(b"\n") {
            lines.skip_until(b'\n').map_err(unreadable)?;
            refuse(&format!("the line is longer than {} MiB", LINE_LIMIT >> 20))
        } else {
            answer(&bytes)
        };
        status = status.max(Status::of(&report, fail_on));
        if !written(out.write_all(line(&report)?.as_bytes()).and_then(|()| out.flush()))? {
            return Ok(status);
        }
    }
}

fn answer(bytes: &[u8]) -> Report {
    let bytes = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    match std::str::from_utf8(bytes.strip_suffix(b"\r").unwrap_or(bytes)) {
        Ok(text) => evaluate_json(text),
        Err(error) => refuse(&format!("the line is not UTF-8 (byte {})", error.valid_up_to())),
    }
}
