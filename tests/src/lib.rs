//! The corpus, and what the runners of every door share.
//!
//! A case is a folder `cases/<area>/<case>/` with the input exactly as a user has it, `request.json` and
//! `why.txt`. In `request.json` an object `{"$text": "pod.yaml"}` stands for the text of that file and
//! `{"$json": "nodes.json"}` for the JSON in it. `cli.txt`, where there is one, holds the arguments (one a line,
//! run in the case's folder) with which the command line must give the same report.
//!
//! Every door answers every case with the same bytes. They are compared with the core's, and with one insta
//! snapshot a case, `snapshots/<area>__<case>.snap`. Only the core's runner may write snapshots.

mod cases;
pub mod control_plane;
mod corpus;
pub mod differential;
pub mod readers;

pub use cases::Case;
pub use corpus::{cases, compare, root, skip};
