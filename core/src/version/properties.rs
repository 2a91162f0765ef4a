//! What must hold for every string: nothing is invented, and what is written is read back.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::identify::{Sense, read};
use super::text::fold;
use super::{OsVersion, identify};
use crate::catalog::{self, RELEASES};
use crate::request::Role;

/// A build of the tables.
fn build() -> impl Strategy<Value = u16> {
    (0..RELEASES.len()).prop_map(|at| RELEASES.get(at).map_or(0, |release| release.build))
}

fn version() -> impl Strategy<Value = OsVersion> {
    (build(), proptest::option::of(0_u32..=65535)).prop_map(|(build, revision)| OsVersion { build, revision })
}

fn role() -> impl Strategy<Value = Role> {
    prop_oneof![Just(Role::Auto), Just(Role::Host), Just(Role::Image)]
}

/// Pieces of real strings, so that random text comes close to being a version.
fn piece() -> impl Strategy<Value = String> {
    let fixed = [
        "10.0.",
        "10.0 ",
        "10.0",
        "Windows",
        " Server ",
        "2019",
        "2022",
        "ltsc",
        "1809",
        "2004",
        "21H2",
        "(OS Build ",
        ")",
        "[Version ",
        "KB",
        "kb-",
        "UBR=",
        "0x22d",
        ".amd64fre.",
        "rs5_release.",
        "ni_release.220506-1250",
        "build ",
        "Build",
        "NT-10.0-",
        " or later",
        ">=",
        "+",
        "(WinBuild",
        "sdk ",
        "linux",
        ":",
        "/",
        "@sha256:",
        "-",
        "_",
        ".",
        " ",
        "\u{a0}",
        "\u{ff11}",
        "\u{661}",
        "版本",
        "mcr.microsoft.com/windows/servercore:",
        "Datacenter",
        "Major Minor Build Revision 10 0 ",
        "REG_DWORD ",
        "|",
        "\"",
        "\r\n",
        "v20240101",
        "2024.03.12",
        "_Optimized-1.29",
    ];
    prop_oneof![
        4 => proptest::sample::select(fixed.map(str::to_owned).to_vec()),
        2 => build().prop_map(|build| build.to_string()),
        2 => (0_u32..100_000).prop_map(|number| number.to_string()),
        1 => (3_176_000_u32..5_100_000).prop_map(|number| number.to_string()),
        1 => any::<char>().prop_map(String::from),
    ]
}

/// Every number in a string, as it is once folded.
fn numbers(text: &str) -> BTreeSet<u64> {
    let folded = fold(text);
    let decimal = folded.split(|c: char| !c.is_ascii_digit());
    let hex = folded.split("0x").skip(1).filter_map(|tail| {
        let end = tail.find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(tail.len());
        u64::from_str_radix(tail.get(..end)?, 16).ok()
    });
    decimal.filter_map(|digits| digits.parse().ok()).chain(hex).collect()
}

/// Whether an answer says nothing that is neither in the input nor in a row of the tables that the input names.
fn invents_nothing(input: &str, role: Role) -> Result<(), TestCaseError> {
    let folded = fold(input);
    let reading = read(&folded, role);
    let Sense::Exact(version, kind, release) = reading.sense else { return Ok(()) };
    let said = numbers(input);
    let by_update = |version: &OsVersion| {
        reading.update.is_some_and(|update| {
            said.contains(&u64::from(update.kb))
                && update.rows().any(|row| {
                    row.builds.contains(&version.build)
                        && version.revision.is_none_or(|revision| u32::from(row.revision) == revision)
                })
        })
    };
    // A release that the string names: by its name, its label, or a tag. Case and what stands between the words
    // does not count.
    let plain =
        |text: &str| text.to_lowercase().replace(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric(), "");
    let text = plain(&folded);
    let by_name = catalog::of_build(version.build).iter().any(|release| {
        let year = release.name.rsplit(' ').next().unwrap_or_default();
        release.tags.iter().any(|tag| text.contains(&plain(tag)))
            || text.contains(&plain(release.label))
            || text.contains(&plain(year))
            || text.contains("update")
    });
    prop_assert!(
        said.contains(&u64::from(version.build)) || by_update(&version) || by_name,
        "{input:?} as {version}: build"
    );
    if let Some(revision) = version.revision {
        prop_assert!(
            said.contains(&u64::from(revision)) || by_update(&version),
            "{input:?} as {version}: revision"
        );
    }
    prop_assert!(release.is_none_or(|release| release.build == version.build && kind == Some(release.kind)));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    /// What is displayed is read back, in every wrapping.
    #[test]
    fn round_trip(version in version(), wrap in 0_usize..8) {
        let wraps = [
            ("", ""), ("\"", "\""), ("Microsoft Windows [Version ", "]"), ("windows(", ")/amd64"), ("windows/amd64/", ""),
            ("Microsoft\u{a0}Windows [版本：", "\r\n"), ("OsVersion=", " "), ("(", "."),
        ];
        let (before, after) = wraps.get(wrap).copied().unwrap_or_default();
        let text = format!("{before}{version}{after}");
        for role in [Role::Auto, Role::Host, Role::Image] {
            let read = read(&fold(&text), role).sense;
            prop_assert!(matches!(read, Sense::Exact(found, ..) if found == version), "{text:?}: {read:?}");
        }
    }

    /// `docker info` on every build of a family: the outer number counts, whatever the binaries are called.
    #[test]
    fn kernel_version_is_the_outer_number(build in build()) {
        let base = catalog::family_base(build);
        let text = format!("10.0 {build} ({base}.1.amd64fre.xx_release.191206-1406)");
        let read = read(&text, Role::Host).sense;
        prop_assert!(matches!(read, Sense::Exact(found, ..) if found.build == build), "{text}: {read:?}");
    }

    /// A whole family is never one of its builds.
    #[test]
    fn binaries_of_a_family_are_not_one_build(build in build()) {
        let base = catalog::family_base(build);
        let shared = RELEASES.iter().any(|release| release.build != base && catalog::family_base(release.build) == base);
        let text = format!("{base}.1.amd64fre.xx_release.191206-1406");
        let read = read(&text, Role::Auto).sense;
        prop_assert_eq!(shared, matches!(read, Sense::OneOf(_)), "{}: {:?}", text, read);
    }

    #[test]
    fn nothing_is_invented(pieces in proptest::collection::vec(piece(), 0..10), role in role()) {
        invents_nothing(&pieces.concat(), role)?;
    }

    #[test]
    fn nothing_is_invented_from_noise(text in "\\PC{0,80}", role in role()) {
        invents_nothing(&text, role)?;
    }

    /// The answer, asked again, is the answer; folding is done once.
    #[test]
    fn idempotent(pieces in proptest::collection::vec(piece(), 0..10), role in role()) {
        let text = pieces.concat();
        let folded = fold(&text).into_owned();
        let once = fold(&folded).into_owned();
        prop_assert_eq!(read(&folded, role).sense, read(&once, role).sense);
        if let Sense::Exact(version, ..) = read(&folded, role).sense {
            let again = read(&version.to_string(), role).sense;
            prop_assert!(matches!(again, Sense::Exact(same, ..) if same == version), "{version}: {again:?}");
        }
        // The sentences can be made for whatever was read.
        let _ = identify(&text, role).reason.render(crate::i18n::Lang::ENGLISH);
    }
}

/// Every update of the tables: exact when it is for one build, else all of its builds.
#[test]
fn every_update_by_its_number() {
    let table = include_str!("../../data/revisions.csv");
    let mut rows = 0;
    for line in table.lines().skip(1) {
        let mut cells = line.split(',');
        let (Some(kb), Some(build), Some(revision)) = (cells.next(), cells.next(), cells.next()) else {
            continue;
        };
        if kb.is_empty() {
            continue;
        }
        rows += 1;
        let of_kb: Vec<&str> = table.lines().filter(|other| other.starts_with(&format!("{kb},"))).collect();
        let builds: BTreeSet<&str> = of_kb.iter().filter_map(|row| row.split(',').nth(1)).collect();
        let answer = read(kb, Role::Auto).sense;
        match (builds.len(), of_kb.len()) {
            (1, 1) => {
                let wanted = format!("10.0.{build}.{revision}");
                assert!(
                    matches!(answer, Sense::Exact(version, ..) if version.to_string() == wanted),
                    "{kb}: {answer:?}"
                );
            }
            (1, _) => {
                let wanted = format!("10.0.{build}");
                assert!(
                    matches!(answer, Sense::Exact(version, ..) if version.to_string() == wanted),
                    "{kb}: {answer:?}"
                );
            }
            _ => assert!(matches!(answer, Sense::OneOf(_)), "{kb}: {answer:?}"),
        }
    }
    assert!(rows > 1400, "{rows} rows");
}
