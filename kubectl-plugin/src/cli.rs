//! What can be typed. Spellings are kubectl's wherever kubectl has one.

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{Args, Parser, Subcommand};
use winver_core::request::{HostKind, Isolation, Role};

use crate::flags::{Common, Connection};

/// Said at the end of every long help: scripts depend on it.
pub(crate) const EXIT_CODES: &str = "\
Exit codes:
  0  nothing was found at the severity of --fail-on or above
  1  findings at the severity of --fail-on (error, unless given) or above
  2  no answer: nothing could be read (arguments, files, cluster), or the verdict is 'unknown'
With --fail-on never only a missing answer gives another code than 0.";

const EXAMPLES: &str = "\
Examples:
  # Why is this pod not running?
  kubectl winver pod/web -n shop

  # Everything in the cluster, or in a saved copy of it
  kubectl winver -A
  kubectl get nodes,pods,deploy,sts,ds,jobs,cronjobs,runtimeclasses,events -A -o json > cluster.json
  kubectl winver --from cluster.json

  # Manifests that are not applied yet, against the nodes of that copy
  kubectl winver -f manifests/ --from cluster.json

  # A Dockerfile, a compose file and what else a container starts from, for one host
  kubectl winver -f . --host 'Windows Server 2022'

  # One host, one image
  kubectl winver check --host 10.0.20348.2402 --image mcr.microsoft.com/windows/nanoserver:ltsc2019
  kubectl winver identify 10.0.17763.5576 'Windows Server 2022' ltsc2025

  # Anything that failed
  kubectl winver diagnose build.log
  docker run nanoserver:1809 2>&1 | kubectl winver diagnose

  # What to build on
  kubectl winver images --host 'Windows Server 2022'";

const MATRIX_EXAMPLES: &str = "\
Examples:
  # What Microsoft's page said on a day
  kubectl winver matrix --as-of 2019-03-01

  # One cell through all published editions
  kubectl winver matrix --host 'Windows Server 2019' --image 1809 --timeline

  # Every edition that is known, and a draft that was never published
  kubectl winver matrix --editions
  kubectl winver matrix --edition 2019-10-29c";

/// Will this Windows container image run on this host, and if not, why, and what to do about it?
///
/// Without a command: checks pods, workloads and nodes of the cluster, TYPE/NAME or TYPE NAME as for kubectl get,
/// or everything in this namespace when nothing is named. Nothing is ever written to the cluster.
#[derive(Debug, Parser)]
#[command(name = "kubectl-winver", version, disable_help_subcommand = true, args_override_self = true)]
#[command(after_help = EXAMPLES, after_long_help = format!("{EXAMPLES}\n\n{EXIT_CODES}"))]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) inspect: Inspect,
    #[command(flatten)]
    pub(crate) common: Common,
    #[command(flatten)]
    pub(crate) connection: Connection,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Will this image run on this host?
    Check(Check),
    /// Which Windows version is this string?
    Identify(Identify),
    /// What went wrong? Reads any error text, log or output of commands
    Diagnose(Diagnose),
    /// The nodes, their Windows version, their container runtime and its pull rule
    Nodes(Nodes),
    /// Microsoft's compatibility matrix, as one of its dated editions printed it
    Matrix(Matrix),
    /// The Windows releases that run containers, their image tags, their dates and how they are supported
    Releases(Releases),
    /// What to build on for a host, and what each known tag would do there; all known tags when no host is given
    Images(BaseImages),
    /// What a finding code means, or what a pull rule does; all of them when none is given
    Explain(Explain),
    /// Answer requests: one JSON request a line in, one JSON report a line out
    ///
    /// Requests and reports have the form of docs/schema, the same as in the npm package and the policy modules.
    /// Every line gets exactly one report: a line that is no request gets a report with a WV9xx finding.
    Evaluate(Evaluate),
    /// The completion script of a shell
    Completion(Completion),
    /// Which winver this is, and of which day its tables are
    Version,
}

/// What to check when no command is given.
#[derive(Debug, Args)]
pub(crate) struct Inspect {
    /// What to check: TYPE/NAME ..., TYPE NAME ... or TYPE, with TYPE one of pod, deploy, sts, ds, rs, rc, job,
    /// cronjob, node
    #[arg(value_name = "TYPE/NAME")]
    pub(crate) targets: Vec<String>,
    /// Everything in all namespaces
    #[arg(short = 'A', long)]
    pub(crate) all_namespaces: bool,
    /// Only objects with these labels (app=web,tier!=db,env in (test,prod))
    #[arg(short = 'l', long, value_name = "SELECTOR")]
    pub(crate) selector: Option<String>,
    /// Files that containers start from, before they are used: Kubernetes manifests, Dockerfiles, compose files and
    /// stacks (with what docker node inspect printed), daemon.json, workflows of GitHub, GitLab and Azure. A file, a
    /// directory, or - for stdin
    #[arg(short = 'f', long, value_name = "FILE|DIR|-")]
    pub(crate) filename: Vec<String>,
    /// Read the directories of -f with what is in them
    #[arg(short = 'R', long)]
    pub(crate) recursive: bool,
    /// A saved 'kubectl get nodes,pods,... -A -o json' (or yaml) instead of the cluster; - for stdin
    #[arg(long, value_name = "SNAPSHOT|-")]
    pub(crate) from: Vec<String>,
    /// The host that Dockerfiles and compose files of -f are for, when no file says it: a build, the output of ver,
    /// a product name
    #[arg(long)]
    pub(crate) host: Option<String>,
    /// Whether that host is a server or a client, for builds that are both
    #[arg(long, value_name = "KIND", value_parser = host_kind())]
    pub(crate) host_kind: Option<HostKind>,
    /// The isolation of what does not say its own in Dockerfiles and compose files
    #[arg(long, value_parser = isolation())]
    pub(crate) isolation: Option<Isolation>,
    #[command(flatten)]
    pub(crate) images: Images,
    /// The Kubernetes version whose pod rules apply (1.36); that of the nodes when not given
    #[arg(long, value_name = "MAJOR.MINOR")]
    pub(crate) kubernetes: Option<String>,
    #[command(flatten)]
    pub(crate) runtime: Runtime,
    #[command(flatten)]
    pub(crate) as_of: AsOf,
}

#[derive(Debug, Args)]
pub(crate) struct Images {
    /// What is known of images: a JSON map of references to OCI indexes, manifests or configs, what docker
    /// manifest inspect -v or docker image inspect printed, an OCI image layout, or one such document after
    /// REFERENCE=
    #[arg(long, value_name = "[REFERENCE=]FILE")]
    pub(crate) images: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Runtime {
    /// The container runtime of hosts that do not say theirs: product and version (containerd 2.2.0, docker
    /// 29.0.1) or a pull rule (R3, classic)
    #[arg(long)]
    pub(crate) runtime: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct AsOf {
    /// Judge support by the edition of Microsoft's matrix that was in force on this day (YYYY-MM-DD)
    #[arg(long, value_name = "DATE")]
    pub(crate) as_of: Option<String>,
}

#[derive(Debug, Args)]
#[command(after_long_help = EXIT_CODES)]
pub(crate) struct Check {
    /// The host: a build, the output of ver, a product name
    #[arg(long)]
    pub(crate) host: String,
    /// The image: a reference, a tag, an os.version
    #[arg(long)]
    pub(crate) image: String,
    /// Whether the host is a server or a client, for builds that are both
    #[arg(long, value_name = "KIND", value_parser = host_kind())]
    pub(crate) host_kind: Option<HostKind>,
    #[command(flatten)]
    pub(crate) runtime: Runtime,
    /// The isolation; the host's default and every other when not given
    #[arg(long, value_parser = isolation())]
    pub(crate) isolation: Option<Isolation>,
    #[command(flatten)]
    pub(crate) images: Images,
    #[command(flatten)]
    pub(crate) as_of: AsOf,
}

#[derive(Debug, Args)]
pub(crate) struct Identify {
    /// A build, the output of ver, a product name, an image tag, an os.version. For several strings -o json
    /// prints one report a line
    #[arg(value_name = "STRING", required = true)]
    pub(crate) texts: Vec<String>,
    /// Read them as hosts' or as images' versions; by their shape when not given
    #[arg(long, value_parser = role(), default_value = "auto")]
    pub(crate) role: Role,
}

#[derive(Debug, Args)]
#[command(after_long_help = EXIT_CODES)]
pub(crate) struct Diagnose {
    /// Files with whatever there is: an error, a log, the output of docker, kubectl or ver, several after each other;
    /// stdin when it is - or not given. For several files -o json prints one report a line
    #[arg(value_name = "FILE|-", default_value = "-")]
    pub(crate) files: Vec<String>,
    /// The host, when the text does not say it: a build, the output of ver, a product name
    #[arg(long)]
    pub(crate) host: Option<String>,
    /// The image, when the text does not say it: a reference, a tag, an os.version
    #[arg(long)]
    pub(crate) image: Option<String>,
    #[command(flatten)]
    pub(crate) runtime: Runtime,
    #[command(flatten)]
    pub(crate) images: Images,
    #[command(flatten)]
    pub(crate) as_of: AsOf,
}

#[derive(Debug, Args)]
#[command(after_long_help = EXIT_CODES)]
pub(crate) struct Nodes {
    /// Only these nodes
    #[arg(value_name = "NAME")]
    pub(crate) names: Vec<String>,
    /// Only nodes with these labels
    #[arg(short = 'l', long, value_name = "SELECTOR")]
    pub(crate) selector: Option<String>,
    /// A saved 'kubectl get nodes -o json' (or yaml) instead of the cluster; - for stdin
    #[arg(long, value_name = "SNAPSHOT|-")]
    pub(crate) from: Vec<String>,
}

#[derive(Debug, Args)]
#[command(after_help = MATRIX_EXAMPLES)]
pub(crate) struct Matrix {
    /// Only this host: a build, a product name
    #[arg(long)]
    pub(crate) host: Option<String>,
    /// Whether the host is a server or a client, for builds that are both
    #[arg(long, value_name = "KIND", value_parser = host_kind())]
    pub(crate) host_kind: Option<HostKind>,
    /// Only this image: a tag, a build, a product name
    #[arg(long)]
    pub(crate) image: Option<String>,
    /// What each published edition says of --host and --image
    #[arg(long)]
    pub(crate) timeline: bool,
    /// Every edition with its id, drafts too
    #[arg(long, conflicts_with = "timeline")]
    pub(crate) editions: bool,
    /// The edition with this id, also a draft that was never published
    #[arg(long, value_name = "ID")]
    pub(crate) edition: Option<String>,
    /// The edition that was in force on this day (YYYY-MM-DD), or the timeline up to it; the newest one when not given
    #[arg(long, value_name = "DATE")]
    pub(crate) as_of: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Releases {
    /// Only servers or only clients
    #[arg(long, value_parser = host_kind())]
    pub(crate) kind: Option<HostKind>,
}

#[derive(Debug, Args)]
#[command(after_long_help = EXIT_CODES)]
pub(crate) struct BaseImages {
    /// The host: a build, the output of ver, a product name
    #[arg(long)]
    pub(crate) host: Option<String>,
    /// Whether the host is a server or a client, for builds that are both
    #[arg(long, value_name = "KIND", value_parser = host_kind())]
    pub(crate) host_kind: Option<HostKind>,
    #[command(flatten)]
    pub(crate) runtime: Runtime,
    /// The isolation; the host's default and every other when not given
    #[arg(long, value_parser = isolation())]
    pub(crate) isolation: Option<Isolation>,
    #[command(flatten)]
    pub(crate) as_of: AsOf,
}

#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// WV101, image-older-than-host, or a pull rule such as R2 or classic
    pub(crate) code: Option<String>,
}

#[derive(Debug, Args)]
#[command(after_long_help = EXIT_CODES)]
pub(crate) struct Evaluate {
    /// A file of requests, one a line; stdin when it is - or not given
    #[arg(value_name = "FILE|-", default_value = "-")]
    pub(crate) file: String,
}

#[derive(Debug, Args)]
pub(crate) struct Completion {
    /// The shell
    pub(crate) shell: clap_complete::Shell,
}

fn host_kind() -> impl clap::builder::TypedValueParser<Value = HostKind> {
    PossibleValuesParser::new(["server", "client"])
        .map(|text| if text == "server" { HostKind::Server } else { HostKind::Client })
}

fn isolation() -> impl clap::builder::TypedValueParser<Value = Isolation> {
    const ALL: [Isolation; 3] = [Isolation::Process, Isolation::Hyperv, Isolation::HostProcess];
    PossibleValuesParser::new(ALL.map(Isolation::as_str)).map(|text| {
        ALL.into_iter().find(|isolation| isolation.as_str() == text).unwrap_or(Isolation::Process)
    })
}

fn role() -> impl clap::builder::TypedValueParser<Value = Role> {
    PossibleValuesParser::new(["host", "image", "auto"]).map(|text| match text.as_str() {
        "host" => Role::Host,
        "image" => Role::Image,
        _ => Role::Auto,
    })
}
