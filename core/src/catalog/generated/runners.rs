// Written by `cargo xtask codegen`; edit the tables it is made from, not this file.

use crate::catalog::RunnerLabel;

/// The labels of hosted runners with Windows.
pub(crate) static RUNNERS: &[RunnerLabel] = &[
    RunnerLabel {
        service: "azure",
        label: "windows-2019",
        builds: &[17763],
        until: None,
        moves: false,
        source: "runner-images-readme-2025",
    },
    RunnerLabel {
        service: "azure",
        label: "windows-2022",
        builds: &[20348],
        until: None,
        moves: false,
        source: "runner-images-readme",
    },
    RunnerLabel {
        service: "azure",
        label: "windows-2025",
        builds: &[26100],
        until: None,
        moves: false,
        source: "runner-images-readme",
    },
    RunnerLabel {
        service: "azure",
        label: "windows-latest",
        builds: &[20348, 26100],
        until: None,
        moves: true,
        source: "runner-images-12677",
    },
    RunnerLabel {
        service: "github",
        label: "windows-2016",
        builds: &[14393],
        until: Some("2022-03-15"),
        moves: false,
        source: "github-windows-2016",
    },
    RunnerLabel {
        service: "github",
        label: "windows-2019",
        builds: &[17763],
        until: Some("2025-06-30"),
        moves: false,
        source: "runner-images-12045",
    },
    RunnerLabel {
        service: "github",
        label: "windows-2022",
        builds: &[20348],
        until: None,
        moves: false,
        source: "runner-images-readme",
    },
    RunnerLabel {
        service: "github",
        label: "windows-2025",
        builds: &[26100],
        until: None,
        moves: false,
        source: "runner-images-readme",
    },
    RunnerLabel {
        service: "github",
        label: "windows-2025-vs2026",
        builds: &[26100],
        until: None,
        moves: false,
        source: "runner-images-readme",
    },
    RunnerLabel {
        service: "github",
        label: "windows-latest",
        builds: &[26100],
        until: None,
        moves: true,
        source: "runner-images-12677",
    },
    RunnerLabel {
        service: "gitlab",
        label: "saas-windows-medium-amd64",
        builds: &[20348],
        until: None,
        moves: false,
        source: "gitlab-hosted-windows",
    },
];

/// The options that dockerd takes in daemon.json.
pub(crate) static DAEMON_OPTIONS: &str = "allow-nondistributable-artifacts api-cors-header authorization-plugins bridge builder cdi-spec-dirs cluster-advertise cluster-store cluster-store-opts containerd containerd-namespace containerd-plugins-namespace cri-containerd data-root debug default-network-opts default-runtime default-stop-timeout default-ulimits deprecated-key-path disable-legacy-registry dns dns-opts dns-search exec-opts exec-root experimental features fixed-cidr graph group host-gateway-ip host-gateway-ips hosts http-proxy https-proxy insecure-registries labels log-driver log-format log-level log-opts max-concurrent-downloads max-concurrent-uploads max-download-attempts metrics-addr min-api-version mtu network-control-plane-mtu network-diagnostic-port no-proxy node-generic-resources nri-opts pidfile proxies raw-logs registry-mirrors restart runtimes shutdown-timeout storage-driver storage-opts swarm-default-advertise-addr tls tlscacert tlscert tlskey tlsverify add-runtime allow-direct-routing bip bip6 bridge-accept-fwmark cgroup-parent cpu-rt-period cpu-rt-runtime default-address-pools default-cgroupns-mode default-gateway default-gateway-v6 default-ipc-mode default-shm-size firewall-backend fixed-cidr-v6 icc init init-path ip ip-forward ip-forward-no-drop ip-masq ip6tables iptables ipv6 live-restore no-new-privileges oom-score-adjust rootless seccomp-profile selinux-enabled userland-proxy userland-proxy-path userns-remap";
