//! What a control plane needs of the machine it runs on: a folder, ports, a key, and a way to leave nothing
//! behind.

use std::collections::hash_map::RandomState;
use std::fmt::Write as _;
use std::fs;
use std::hash::{BuildHasher, Hasher};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A shell that ends the servers whose ids it was told, and removes `dir`, when this process goes without a
/// word: its end of the pipe closes then, however it went. Where there is no `sh`, only `Drop` cleans up.
pub(super) fn warden(dir: &Path) -> Option<Child> {
    let script = r#"
        trap '' INT TERM HUP
        pids=
        while read -r pid; do pids="$pids $pid"; done
        kill -9 $pids
        rm -rf "$1"
    "#;
    let mut command = Command::new("sh");
    command
        .args(["-c", script, "warden"])
        .arg(dir)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.spawn().ok()
}

/// A new folder that only this user can enter: it holds a token of `system:masters`.
pub(super) fn scratch() -> Result<PathBuf, String> {
    let dir = std::env::temp_dir().join(format!("winver-control-plane-{:016x}", random()));
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(&dir).map_err(|e| format!("cannot create {}: {e}", dir.display()))?;
    Ok(dir)
}

/// Ports of loopback that are free now, all different because all are held until the last is found.
pub(super) fn free_ports<const N: usize>() -> Result<[u16; N], String> {
    let mut held = Vec::new();
    let mut ports = [0; N];
    for port in &mut ports {
        let listener =
            TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|l| Ok((l.local_addr()?.port(), l)));
        let (free, listener) = listener.map_err(|e| format!("no free port on loopback: {e}"))?;
        (*port, _) = (free, held.push(listener));
    }
    Ok(ports)
}

pub(super) fn listening(port: u16) -> bool {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    TcpStream::connect_timeout(&address, Duration::from_secs(1)).is_ok()
}

pub(super) fn tail(log: &Path) -> String {
    let text = fs::read(log).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
    let lines: Vec<_> = text.lines().collect();
    lines[lines.len().saturating_sub(20)..].join("\n")
}

/// 64 bits seeded by the operating system: `RandomState` is the one source of them in `std`.
pub(super) fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}

/// A new P-256 private key, with which the API server signs service account tokens.
///
/// In the form of RFC 5915 the public key is optional and the private key is a number below the order of
/// the curve, whose top 32 bits are all ones: 32 random bytes that begin with a zero bit are one.
pub(super) fn ec_key_pem() -> String {
    let mut der = vec![0x30, 49, 0x02, 1, 1, 0x04, 32];
    der.extend((0..4).flat_map(|_| random().to_be_bytes()));
    der[7] &= 0x7f;
    der.extend([0xa0, 10, 0x06, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07]);

    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut pem = String::from("-----BEGIN EC PRIVATE KEY-----\n");
    // 51 bytes: 68 characters and no padding.
    for &[a, b, c] in der.as_chunks().0 {
        let bits = u32::from_be_bytes([0, a, b, c]);
        for shift in [18, 12, 6, 0] {
            let _ = pem.write_char(ALPHABET[(bits >> shift) as usize & 63].into());
        }
        if pem.len() == "-----BEGIN EC PRIVATE KEY-----\n".len() + 64 {
            pem.push('\n');
        }
    }
    pem + "\n-----END EC PRIVATE KEY-----\n"
}
