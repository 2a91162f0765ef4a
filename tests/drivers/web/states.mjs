// The looks of the page that the tasks about its appearance go through.
const MISMATCH = `> ver
Microsoft Windows [Version 10.0.20348.2402]
> docker run mcr.microsoft.com/windows/nanoserver:ltsc2019
docker: Error response from daemon: The container operating system does not match the host operating system.
`;

/** Fills the box for texts and waits for the answer. */
const paste = (text) => async (page) => {
  await page.locator("#paste").fill(text);
  await page.locator("#verdict").waitFor();
};

/** Each is an address, or an address and what to do there. */
const LOOKS = {
  empty: "",
  runs: "#host=Windows+Server+2022&image=mcr.microsoft.com/windows/servercore:ltsc2022",
  blocked: "#host=Windows+Server+2022&image=mcr.microsoft.com/windows/nanoserver:ltsc2019",
  refused: "#host=Windows+11+25H2&image=mcr.microsoft.com/windows/servercore:ltsc2022&runtime=containerd+2.2.0",
  depends: "#host=Windows+11&image=ltsc2022",
  unknown: "#host=10.0.20348.2402&image=registry.example/a-rather-long-team-name/an-even-longer-service-name:1.4",
  "not understood": "#host=Windos&image=ltsc2022&runtime=containered+2&asOf=yesterday",
  "an old edition": "#host=10.0.17763&image=ltsc2019&hostKind=server&asOf=2021-09-09&isolation=process",
  "a timeline": ["", (page) => page.locator(".cell").nth(2).click()],
  "a draft": ["", (page) => page.locator("#edition").selectOption("2019-10-29c")],
  "no text": "#diagnose",
  "a mismatch in a text": ["#diagnose", paste(MISMATCH)],
  "nothing in a text": ["#diagnose", paste("all is well")],
  "a long line": ["#diagnose", paste(`{"log":"${"x".repeat(4000)} failed: 0xc0370106 ${"y".repeat(4000)}"}`)],
};

/** Every look with its name and how to get there. */
export const STATES = Object.entries(LOOKS).map(([state, look]) => {
  const [fragment, act] = Array.isArray(look) ? look : [look];
  return {
    state,
    show: async (page, visit) => {
      await visit(page, fragment);
      await act?.(page);
    },
  };
});
