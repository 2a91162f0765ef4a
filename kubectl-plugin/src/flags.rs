//! Flags of every command.

use clap::{Args, ValueEnum};

/// The form of the answer, and what is said beside it.
#[derive(Debug, Args)]
#[command(next_help_heading = "Output")]
pub(crate) struct Common {
    /// The form of the answer
    #[arg(short, long, value_name = "FORMAT", value_enum, default_value_t = Output::Table, global = true)]
    pub(crate) output: Output,
    /// The language of the answer: a BCP 47 tag
    #[arg(long, value_name = "TAG", global = true)]
    pub(crate) lang: Option<String>,
    /// The day for statements about support (YYYY-MM-DD), or none for none of them; the system's date (UTC) when
    /// not given
    #[arg(long, value_name = "DATE|none", global = true)]
    pub(crate) today: Option<String>,
    /// The severity from which on findings make the exit code 1
    #[arg(long, value_name = "SEVERITY", value_enum, default_value_t = FailOn::Error, global = true)]
    pub(crate) fail_on: FailOn,
    /// Whether to use colour; auto asks the terminal, NO_COLOR and CLICOLOR_FORCE
    #[arg(long, value_name = "WHEN", value_enum, default_value_t = Color::Auto, global = true)]
    pub(crate) color: Color,
    /// Write nothing but errors to stderr
    #[arg(short, long, global = true)]
    pub(crate) quiet: bool,
    /// Say on stderr what is read and how long it takes
    #[arg(short, long, value_name = "LEVEL", num_args = 0..=1, require_equals = true, default_value_t = 0)]
    #[arg(default_missing_value = "1", hide_default_value = true, global = true)]
    pub(crate) verbose: u8,
    /// Show no progress while the cluster is read
    #[arg(long, global = true)]
    pub(crate) no_progress: bool,
}

/// Flags that kubectl has for every command.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Cluster")]
pub(crate) struct Connection {
    /// The namespace; that of the context when not given
    #[arg(short, long, value_name = "NAMESPACE", global = true)]
    pub(crate) namespace: Option<String>,
    /// The kubeconfig; those in KUBECONFIG, else ~/.kube/config, when not given
    #[arg(long, value_name = "FILE", global = true)]
    pub(crate) kubeconfig: Option<String>,
    /// The context of the kubeconfig
    #[arg(long, value_name = "NAME", global = true)]
    pub(crate) context: Option<String>,
    /// The cluster of the kubeconfig
    #[arg(long, value_name = "NAME", global = true)]
    pub(crate) cluster: Option<String>,
    /// The user of the kubeconfig
    #[arg(long, value_name = "NAME", global = true)]
    pub(crate) user: Option<String>,
    /// The address of the API server
    #[arg(short, long, value_name = "URL", global = true)]
    pub(crate) server: Option<String>,
    /// The bearer token to authenticate with
    #[arg(long, global = true)]
    pub(crate) token: Option<String>,
    /// Do not check the certificate of the API server
    #[arg(long, global = true)]
    pub(crate) insecure_skip_tls_verify: bool,
    /// The name in the certificate of the API server
    #[arg(long, value_name = "NAME", global = true)]
    pub(crate) tls_server_name: Option<String>,
    /// The user to act as
    #[arg(long = "as", value_name = "USER", global = true)]
    pub(crate) impersonate: Option<String>,
    /// A group to act as
    #[arg(long, value_name = "GROUP", global = true)]
    pub(crate) as_group: Vec<String>,
    /// How long to wait for an answer of the API server (10s, 2m); 0 for as long as it takes
    #[arg(long, value_name = "DURATION", default_value = "0", hide_default_value = true, global = true)]
    pub(crate) request_timeout: String,
}

/// The forms of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Output {
    /// For reading
    Table,
    /// For reading, with every column and every source
    Wide,
    /// The report (docs/schema/report.json)
    Json,
    /// The report as YAML
    Yaml,
    /// For an issue or a pull request
    Markdown,
    /// The findings as SARIF 2.1.0, for code scanning
    Sarif,
    /// The findings as JUnit's XML, for test reports
    Junit,
    /// The findings as annotations of GitHub Actions
    Github,
}

/// From which severity on findings make the exit code 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    Error,
    Warning,
    Info,
    Never,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}
