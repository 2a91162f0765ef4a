// Questions to begin with. They are input as people type it; what they mean is the package's business.
import type { Text } from "./text";
import type { Question } from "./winver";

export interface Example {
  label: keyof Text["examples"];
  question: Partial<Question>;
}

export const examples: Example[] = [
  {
    label: "older",
    question: { host: "Windows Server 2022", image: "mcr.microsoft.com/windows/nanoserver:ltsc2019" },
  },
  {
    label: "newer",
    question: { host: "Windows Server 2025", image: "mcr.microsoft.com/windows/servercore:ltsc2022" },
  },
  {
    label: "client",
    question: {
      host: "Windows 11 25H2",
      image: "mcr.microsoft.com/windows/servercore:ltsc2022",
      runtime: "containerd 2.2.0",
    },
  },
  {
    label: "revisions",
    question: { host: "10.0.14393.7428", image: "10.0.14393.7070", isolation: "process" },
  },
  {
    label: "own",
    question: { host: "10.0.20348.2402", image: "registry.example/shop/web:1.4", runtime: "containerd 1.7.20" },
  },
];

/** Errors to begin with, as they are printed. */
export const errors: { label: keyof Text["paste"]["example"]; text: string }[] = [
  {
    label: "mismatch",
    text: `> ver
Microsoft Windows [Version 10.0.20348.2402]
> docker run mcr.microsoft.com/windows/nanoserver:ltsc2019 cmd /c ver
docker: Error response from daemon: hcsshim::CreateComputeSystem 5f3c8d1e: The container operating system does not match the host operating system.
`,
  },
  {
    label: "manifest",
    text: `Events:
  Type     Reason     Age   From               Message
  ----     ------     ----  ----               -------
  Normal   Scheduled  41s   default-scheduler  Successfully assigned shop/web to win-2019-0
  Normal   Pulling    40s   kubelet            Pulling image "mcr.microsoft.com/windows/servercore:ltsc2022"
  Warning  Failed     39s   kubelet            Failed to pull image "mcr.microsoft.com/windows/servercore:ltsc2022": rpc error: code = NotFound desc = failed to pull and unpack image "mcr.microsoft.com/windows/servercore:ltsc2022": no match for platform in manifest: not found
`,
  },
  { label: "code", text: "failed to create containerd task: hcs::System::Start: 0xc0370106\n" },
];
