//! A real Kubernetes control plane on loopback: etcd, kube-apiserver and kube-scheduler, and the kubectl of
//! the same release to talk to it. There are no kubelets: nodes are the objects that a kubelet would have
//! registered, and what becomes of a pod after it is bound is what a test writes into its status.
//!
//! The binaries come from `cargo xtask`, which builds them from the modules under `tests/peers`.

mod host;
mod node;

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use host::{ec_key_pem, free_ports, listening, random, scratch, tail, warden};
pub use node::{LinuxNode, WindowsNode};

/// How long anything may take before it counts as stuck: far more than it takes on a machine that also
/// compiles.
const PATIENCE: Duration = Duration::from_secs(120);

/// A running control plane. Dropping it ends its processes and removes its files; when the thread is
/// panicking the logs stay and their place is printed.
#[derive(Debug)]
pub struct ControlPlane {
    bin: PathBuf,
    dir: PathBuf,
    kubeconfig: PathBuf,
    parts: Mutex<Vec<Part>>,
    warden: Option<Child>,
    keep_logs: bool,
}

/// One server process and where it logs.
#[derive(Debug)]
struct Part {
    name: &'static str,
    log: PathBuf,
    child: Child,
}

impl ControlPlane {
    /// Starts the servers found in `bin` and returns when the API server is ready. On failure the error
    /// ends with what the part that failed logged last, and names the folder in which all logs stay.
    pub fn start(bin: &Path) -> Result<ControlPlane, String> {
        let bin = bin.canonicalize().map_err(|e| format!("cannot open {}: {e}", bin.display()))?;
        let mut attempts = 3;
        loop {
            attempts -= 1;
            let mut plane = Self::at_rest(bin.clone())?;
            let needed = ["etcd", "kube-apiserver", "kube-scheduler", "kubectl"];
            if let Some(name) = needed.iter().find(|name| !plane.program(name).is_file()) {
                return Err(format!(
                    "{} has no {name}: `cargo xtask` builds it from tests/peers",
                    bin.display()
                ));
            }
            match plane.bring_up() {
                Ok(()) => return Ok(plane),
                // A free port is only known to have been free: another process may take it before the
                // server does.
                Err(error) if attempts > 0 && error.contains("address already in use") => {}
                Err(error) => {
                    plane.keep_logs = true;
                    return Err(error);
                }
            }
        }
    }

    fn at_rest(bin: PathBuf) -> Result<ControlPlane, String> {
        let dir = scratch()?;
        let (kubeconfig, warden) = (dir.join("kubeconfig"), warden(&dir));
        Ok(ControlPlane { bin, dir, kubeconfig, parts: Mutex::default(), warden, keep_logs: false })
    }

    fn bring_up(&mut self) -> Result<(), String> {
        let [store, peer, api] = free_ports()?;
        let certs = self.dir.join("certs");
        let (key, tokens) = (self.dir.join("service-account.key"), self.dir.join("tokens.csv"));
        let token = format!("{:016x}{:016x}", random(), random());
        let server = format!("https://127.0.0.1:{api}");
        let config = json!({
            "apiVersion": "v1", "kind": "Config", "current-context": "test",
            // The server signs its certificate with a throw-away authority and keeps both in this one file.
            "clusters": [{"name": "test", "cluster": {
                "server": server, "certificate-authority": certs.join("apiserver.crt"),
            }}],
            "users": [{"name": "admin", "user": {"token": token}}],
            "contexts": [{"name": "test", "context": {"cluster": "test", "user": "admin"}}],
        });
        write(&key, &ec_key_pem())?;
        write(&tokens, &format!("{token},admin,admin,system:masters\n"))?;
        write(&self.kubeconfig, &config.to_string())?;

        let (store_url, peer_url) = (format!("http://127.0.0.1:{store}"), format!("http://127.0.0.1:{peer}"));
        let mut etcd = self.server("etcd");
        etcd.arg("--data-dir").arg(self.dir.join("etcd")).arg("--unsafe-no-fsync");
        etcd.args(["--listen-client-urls", &store_url, "--advertise-client-urls", &store_url]);
        etcd.args(["--listen-peer-urls", &peer_url, "--initial-advertise-peer-urls", &peer_url]);
        etcd.args(["--initial-cluster", &format!("default={peer_url}")]);
        self.spawn("etcd", etcd)?;
        self.wait_for("etcd", "accept connections", || listening(store))?;

        let mut apiserver = self.server("kube-apiserver");
        apiserver.arg(flag("--cert-dir", &certs)).arg(flag("--token-auth-file", &tokens));
        apiserver.arg(flag("--service-account-key-file", &key));
        apiserver.arg(flag("--service-account-signing-key-file", &key));
        apiserver.args([
            &format!("--etcd-servers={store_url}"),
            &format!("--secure-port={api}"),
            "--bind-address=127.0.0.1",
            "--advertise-address=127.0.0.1",
            // A loopback address may not become an endpoint of the `kubernetes` service.
            "--endpoint-reconciler-type=none",
            "--service-cluster-ip-range=10.0.0.0/24",
            "--service-account-issuer=https://kubernetes.default.svc",
            "--authorization-mode=RBAC",
            // Without a controller manager no namespace gets the account that this plugin insists on.
            "--disable-admission-plugins=ServiceAccount",
            "--allow-privileged",
        ]);
        self.spawn("kube-apiserver", apiserver)?;
        self.wait_for("kube-apiserver", "become ready", || {
            listening(api)
                && self.kubectl(&["get", "--raw", "/readyz"]).is_ok()
                && self.kubectl(&["get", "--raw", "/api/v1/namespaces/default"]).is_ok()
        })?;

        let mut scheduler = self.server("kube-scheduler");
        scheduler.arg(flag("--kubeconfig", &self.kubeconfig));
        scheduler.args(["--leader-elect=false", "--secure-port=0"]);
        self.spawn("kube-scheduler", scheduler)
    }

    /// The kubeconfig of this cluster: a token of `system:masters` and the authority of the server's
    /// certificate.
    pub fn kubeconfig(&self) -> &Path {
        &self.kubeconfig
    }

    /// The real kubectl, ready for arguments. It and the plugins it runs see this cluster, an empty home,
    /// and no proxy; everything else of the environment is the caller's.
    pub fn command(&self) -> Command {
        let mut command = Command::new(self.program("kubectl"));
        for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
            command.env_remove(name).env_remove(name.to_lowercase());
        }
        command.env("KUBECONFIG", &self.kubeconfig).env("HOME", &self.dir).env("KUBERC", "off");
        // Discovery is cached by host and port, and a port may have been another run's.
        command.env("KUBECACHEDIR", self.dir.join("cache")).stdin(Stdio::null());
        command
    }

    /// Runs kubectl and returns its stdout; what it wrote to stderr is the error when it fails.
    pub fn kubectl(&self, args: &[&str]) -> Result<String, String> {
        self.kubectl_with(args, "")
    }

    /// [`ControlPlane::kubectl`] with `input` as its stdin.
    pub fn kubectl_with(&self, args: &[&str], input: &str) -> Result<String, String> {
        let result = run(self.command().args(args), input);
        result.map_err(|error| self.fallen().unwrap_or(format!("kubectl {}: {error}", args.join(" "))))
    }

    /// `kubectl apply` of one or more YAML documents.
    pub fn apply(&self, yaml: &str) -> Result<String, String> {
        self.kubectl_with(&["apply", "-f", "-"], yaml)
    }

    /// Merges `status` (a JSON merge patch of `.status`) into a pod's status, as its kubelet would.
    pub fn pod_status(&self, namespace: &str, pod: &str, status: &Value) -> Result<(), String> {
        let patch = json!({"status": status}).to_string();
        let args = ["patch", "pod", pod, "-n", namespace, "--subresource=status", "--type=merge", "--patch"];
        self.kubectl(&[&args[..], &[&patch]].concat()).map(drop)
    }

    /// Waits until the scheduler has bound the pod and returns the node's name.
    pub fn wait_scheduled(&self, namespace: &str, pod: &str) -> Result<String, String> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let object = self.kubectl(&["get", "pod", pod, "-n", namespace, "-o", "json"])?;
            let object: Value =
                serde_json::from_str(&object).map_err(|e| format!("kubectl printed no JSON: {e}"))?;
            if let Some(node) = object["spec"]["nodeName"].as_str() {
                return Ok(node.to_owned());
            }
            if let Some(fallen) = self.fallen() {
                return Err(fallen);
            }
            if Instant::now() > deadline {
                let conditions = &object["status"]["conditions"];
                return Err(format!("the scheduler did not bind pod {namespace}/{pod}: {conditions}"));
            }
            thread::sleep(Duration::from_millis(100));
        }
    }

    fn program(&self, name: &str) -> PathBuf {
        self.bin.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }

    /// A server without any of the caller's environment: etcd takes every `ETCD_*` variable for a flag.
    fn server(&self, name: &str) -> Command {
        let mut command = Command::new(self.program(name));
        command.env_clear().env("HOME", &self.dir).current_dir(&self.dir);
        command
    }

    fn spawn(&self, name: &'static str, mut command: Command) -> Result<(), String> {
        let log = self.dir.join(format!("{name}.log"));
        let out = File::create(&log).map_err(|e| format!("cannot create {}: {e}", log.display()))?;
        let err = out.try_clone().map_err(|e| format!("cannot share {}: {e}", log.display()))?;
        let child = command.stdin(Stdio::null()).stdout(out).stderr(err).spawn();
        let child = child.map_err(|e| format!("cannot run {}: {e}", command.get_program().display()))?;
        if let Some(mut pids) = self.warden.as_ref().and_then(|warden| warden.stdin.as_ref()) {
            let _ = writeln!(pids, "{}", child.id());
        }
        self.lock().push(Part { name, log, child });
        Ok(())
    }

    fn wait_for(&self, name: &str, doing: &str, ready: impl Fn() -> bool) -> Result<(), String> {
        let deadline = Instant::now() + PATIENCE;
        while !ready() {
            if let Some(fallen) = self.fallen() {
                return Err(fallen);
            }
            if Instant::now() > deadline {
                let problem = format!("{name} did not {doing} within {} s", PATIENCE.as_secs());
                let log = self.dir.join(format!("{name}.log"));
                return Err(format!("{problem}; the end of {}:\n{}", log.display(), tail(&log)));
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    }

    /// The first part that has ended, as an error: none ends by itself while all is well.
    fn fallen(&self) -> Option<String> {
        self.lock().iter_mut().find_map(|part| {
            let status = part.child.try_wait().ok()??;
            let log = part.log.display();
            Some(format!("{} ended ({status}); the end of {log}:\n{}", part.name, tail(&part.log)))
        })
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Part>> {
        self.parts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for ControlPlane {
    fn drop(&mut self) {
        // The warden first: once a child is reaped its number may become another process's.
        if let Some(warden) = &mut self.warden {
            let _ = warden.kill();
            let _ = warden.wait();
        }
        for part in self.lock().iter_mut().rev() {
            let _ = part.child.kill();
            let _ = part.child.wait();
        }
        if self.keep_logs || thread::panicking() {
            let _ = fs::remove_dir_all(self.dir.join("etcd"));
            eprintln!("the logs of the control plane are in {}", self.dir.display());
        } else {
            let _ = fs::remove_dir_all(&self.dir);
        }
    }
}

/// Runs a command with `input` as its stdin and returns its stdout, or what it wrote to stderr when it fails.
fn run(command: &mut Command, input: &str) -> Result<String, String> {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child =
        command.spawn().map_err(|e| format!("cannot run {}: {e}", command.get_program().display()))?;
    let stdin = child.stdin.take();
    // Written beside the reading: a program that answers while it still reads would otherwise stop both.
    let output = thread::scope(|scope| {
        scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(input.as_bytes())));
        child.wait_with_output()
    });
    let output = output.map_err(|e| format!("cannot wait: {e}"))?;
    if output.status.success() {
        return String::from_utf8(output.stdout).map_err(|_| "stdout is not UTF-8".to_owned());
    }
    Err(format!("{}: {}", output.status, String::from_utf8_lossy(&output.stderr).trim_end()))
}

fn flag(name: &str, path: &Path) -> OsString {
    let mut flag = OsString::from(name);
    flag.push("=");
    flag.push(path);
    flag
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|e| format!("cannot write {}: {e}", path.display()))
}
