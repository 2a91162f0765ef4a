//! *pull*: whether a container runtime takes an image of one build on a host of another.

use crate::catalog::{Floor, Passes, PullRule};

/// Whether `rule` accepts an image of build `image` on a host of build `host`. No rule looks at the revision
/// or at the kind of host.
pub(crate) fn accepts(rule: PullRule, host: u16, image: u16) -> bool {
    match rule.passes() {
        Passes::Any => true,
        Passes::Equal => image == host,
        Passes::NotNewer => image <= host,
        Passes::StableAbi(builds, floor) => {
            let first = builds.first().copied().unwrap_or(u16::MAX);
            if host < first {
                return image == host;
            }
            let below = |limit| builds.iter().rev().copied().find(|build| *build < limit).unwrap_or(first);
            let floor = match floor {
                Floor::First => first,
                Floor::BelowHost => below(host),
                Floor::BeforeOwn => below(below(host.saturating_add(1))),
            };
            (floor..=host).contains(&image)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::accepts;
    use crate::catalog::PullRule::{self, Classic, R0, R1, R2, R3};

    /// Which of the four long-term images each host takes, rule by rule.
    #[test]
    fn hosts_and_the_images_they_take() {
        let images = [14393, 17763, 20348, 26100];
        let taken = |rule: PullRule, host: u16| -> Vec<u16> {
            images.into_iter().filter(|image| accepts(rule, host, *image)).collect()
        };
        for old in [14393, 17763] {
            for rule in [R0, R1, R2, R3] {
                assert_eq!(taken(rule, old), [old], "{rule:?} {old}");
            }
        }
        assert_eq!(taken(R2, 19045), [] as [u16; 0]);
        for rule in [R1, R2, R3] {
            for host in [20348, 22000, 22631, 25398] {
                assert_eq!(taken(rule, host), [20348], "{rule:?} {host}");
            }
            assert_eq!(taken(rule, 26100), [20348, 26100], "{rule:?}");
        }
        for host in [26200, 28000] {
            assert_eq!(taken(R0, host), [] as [u16; 0]);
            assert_eq!(taken(R1, host), [20348, 26100]);
            assert_eq!(taken(R2, host), [26100]);
            assert_eq!(taken(R3, host), [20348, 26100]);
        }
        assert_eq!(taken(Classic, 20348), [14393, 17763, 20348]);
    }
}
