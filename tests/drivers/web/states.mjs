// The looks of the page that the tasks about its appearance go through.
export const STATES = {
  empty: "",
  runs: "#host=Windows+Server+2022&image=mcr.microsoft.com/windows/servercore:ltsc2022",
  blocked: "#host=Windows+Server+2022&image=mcr.microsoft.com/windows/nanoserver:ltsc2019",
  refused: "#host=Windows+11+25H2&image=mcr.microsoft.com/windows/servercore:ltsc2022&runtime=containerd+2.2.0",
  depends: "#host=Windows+11&image=ltsc2022",
  unknown: "#host=10.0.20348.2402&image=registry.example/a-rather-long-team-name/an-even-longer-service-name:1.4",
  "not understood": "#host=Windos&image=ltsc2022&runtime=containered+2&asOf=yesterday",
  "an old edition": "#host=10.0.17763&image=ltsc2019&hostKind=server&asOf=2021-09-09&isolation=process",
};
