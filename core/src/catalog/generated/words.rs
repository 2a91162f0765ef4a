// Written by `cargo xtask codegen`; edit the tables it is made from, not this file.

/// The words of `words.toml` whose meaning is `build`, sorted.
pub(crate) static BUILD: &[&str] = &[
    "Compilación",
    "Compilação",
    "Sestavení",
    "build",
    "compilación",
    "compilation",
    "compilação",
    "kompilacja",
    "sestavení",
    "Збірка",
    "Сборка",
    "збірка",
    "сборка",
    "ビルド",
    "内部版本",
    "組建",
    "빌드",
];

/// The words of `words.toml` whose meaning is `decoy`, sorted.
pub(crate) static DECOY: &[&str] = &["abstraction", "sdk", "windows kits"];

/// The words of `words.toml` whose meaning is `linux`, sorted.
pub(crate) static LINUX: &[&str] = &[
    "-azure",
    "-generic",
    "-gke",
    "alpine",
    "amzn",
    "azurelinux",
    "bottlerocket",
    "centos",
    "coreos",
    "debian",
    "fedora",
    "flatcar",
    "linux",
    "mariner",
    "rhel",
    "suse",
    "talos",
    "ubuntu",
    "wsl2",
];

/// The words of `words.toml` whose meaning is `noise`, sorted.
pub(crate) static NOISE: &[&str] = &[
    "64",
    "64bit",
    "aks",
    "aws",
    "azure",
    "base",
    "bit",
    "container",
    "containerd",
    "containers",
    "containerslatest",
    "core",
    "corecontainer",
    "datacenter",
    "dc",
    "ecs",
    "edition",
    "education",
    "eks",
    "english",
    "enterprise",
    "essentials",
    "evaluation",
    "for",
    "full",
    "g2",
    "gen2",
    "gke",
    "home",
    "host",
    "image",
    "image_id",
    "microsoft",
    "multi",
    "n",
    "node",
    "of",
    "on",
    "optimized",
    "os",
    "pro",
    "professional",
    "release",
    "session",
    "smalldisk",
    "standard",
    "the",
    "version",
    "with",
    "x64",
];

/// The words of `words.toml` whose meaning is `of-host`, sorted.
pub(crate) static OF_HOST: &[&str] = &[
    "agent",
    "host",
    "kernel",
    "laptop",
    "machine",
    "node",
    "on",
    "os",
    "runner",
    "win10",
    "win11",
    "windows 10",
    "windows 11",
    "winver",
];

/// The words of `words.toml` whose meaning is `of-image`, sorted.
pub(crate) static OF_IMAGE: &[&str] =
    &["base", "based image", "based on", "container", "container os", "image", "image os", "tag"];

/// The words of `words.toml` whose meaning is `of-windows`, sorted.
pub(crate) static OF_WINDOWS: &[&str] = &["server", "windows"];

/// The words of `words.toml` whose meaning is `older`, sorted.
pub(crate) static OLDER: &[&str] = &[
    "windows7",
    "windows8",
    "windows8.1",
    "windows81",
    "windowsserver2003",
    "windowsserver2008",
    "windowsserver2008r2",
    "windowsserver2012",
    "windowsserver2012r2",
    "windowsvista",
    "windowsxp",
];
