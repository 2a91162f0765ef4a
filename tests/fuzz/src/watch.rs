//! A request that never ends says which it was.
//!
//! The limit is far beyond what any request takes on a machine that also compiles: it finds what does not come to
//! an end, and is no measurement.

use std::sync::Mutex;
use std::time::{Duration, Instant};

const LONGEST: Duration = Duration::from_secs(60);

static ASKED: Mutex<Option<(Instant, String)>> = Mutex::new(None);

/// Watches from now on.
pub fn start() {
    std::thread::spawn(|| {
        loop {
            std::thread::sleep(Duration::from_secs(1));
            let asked = ASKED.lock().map(|asked| asked.clone()).unwrap_or_default();
            if let Some((since, request)) = asked.filter(|(since, _)| since.elapsed() > LONGEST) {
                eprintln!("error: no answer in {} s\n{request}", since.elapsed().as_secs());
                std::process::exit(1);
            }
        }
    });
}

/// Notes what is asked.
pub fn asked(request: &str) {
    if let Ok(mut asked) = ASKED.lock() {
        *asked = Some((Instant::now(), request.to_owned()));
    }
}
