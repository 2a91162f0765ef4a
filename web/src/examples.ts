// Questions to begin with. They are input as people type it; what they mean is the package's business.
import type { Question } from "./winver";

export interface Example {
  label: string;
  question: Partial<Question>;
}

export const examples: Example[] = [
  {
    label: "Windows Server 2022 + ltsc2019",
    question: { host: "Windows Server 2022", image: "mcr.microsoft.com/windows/nanoserver:ltsc2019" },
  },
  {
    label: "Windows Server 2025 + ltsc2022",
    question: { host: "Windows Server 2025", image: "mcr.microsoft.com/windows/servercore:ltsc2022" },
  },
  {
    label: "Windows 11 25H2 + ltsc2022 on containerd 2.2.0",
    question: {
      host: "Windows 11 25H2",
      image: "mcr.microsoft.com/windows/servercore:ltsc2022",
      runtime: "containerd 2.2.0",
    },
  },
  {
    label: "Windows Server 2016, two revisions",
    question: { host: "10.0.14393.7428", image: "10.0.14393.7070", isolation: "process" },
  },
  {
    label: "An image of your own",
    question: { host: "10.0.20348.2402", image: "registry.example/shop/web:1.4", runtime: "containerd 1.7.20" },
  },
];
