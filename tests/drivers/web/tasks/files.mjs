// Files: dropped, chosen, in the encodings that Windows writes, long ones, and what is no text. Without a network.
import assert from "node:assert/strict";

const ERROR = "hcsshim: The container operating system does not match the host operating system. (0xc0370101)";

/** Drops files as a hand does; Playwright has no drag from outside. */
const drop = (page, files) =>
  page.evaluate((files) => {
    const dataTransfer = new DataTransfer();
    for (const { name, bytes, repeat, after } of files) {
      const parts = [new Uint8Array(bytes)];
      if (repeat) parts.unshift(repeat[0].repeat(repeat[1]));
      if (after) parts.push(after[0].repeat(after[1]));
      dataTransfer.items.add(new File(parts, name));
    }
    for (const type of ["dragover", "drop"]) {
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    }
  }, files);

const bytes = (text, encoding = "utf8") => [...Buffer.from(text, encoding)];
const FILLER = "2026-11-21T09:14:03Z INFO  reconciler: nothing to do for deployment shop/web\n";

export default async function ({ open, ready }) {
  const page = await open();
  await ready(page);
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.context().setOffline(true);
  const held = page.locator(".held");
  const answered = (line) => page.locator(".causes .chip", { hasText: new RegExp(`^line ${line}$`) }).first().waitFor();

  // From the check, without knowing that there is a box.
  await drop(page, [{ name: "events.txt", bytes: bytes(`first\n${ERROR}\n`) }]);
  await answered("2");
  assert.match(await held.innerText(), /events\.txt/);
  assert.equal(await page.evaluate(() => location.hash), "#diagnose");

  // PowerShell's `>`.
  await drop(page, [{ name: "out.txt", bytes: [0xff, 0xfe, ...bytes(`\r\n\r\n${ERROR}\r\n`, "utf16le")] }]);
  await answered("3");
  assert.ok((await page.locator("mark").first().innerText()).length > 5);

  // Two after each other are one text.
  await drop(page, [
    { name: "a.log", bytes: bytes("nothing here\n") },
    { name: "b.log", bytes: bytes(ERROR) },
  ]);
  await answered("3");
  assert.match(await held.innerText(), /a\.log and 1 more/);

  await drop(page, [{ name: "screen.png", bytes: [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 0x0d] }]);
  await page.locator(".answer", { hasText: "screen.png holds no text" }).waitFor();

  // Tens of megabytes: the page shows the lines around the evidence only.
  const count = 400_000;
  await drop(page, [{ name: "kubelet.log", bytes: bytes(`${ERROR}\n`), repeat: [FILLER, count], after: [FILLER, 100_000] }]);
  await answered((count + 1).toLocaleString("en"));
  const shown = await page.locator(".line").count();
  assert.ok(shown > 3 && shown < 40, `${shown} lines are shown`);
  assert.match(await page.locator(".omitted").first().innerText(), /399,99\d lines left out/);

  // A search can be ended, and the next one works.
  await drop(page, [{ name: "long.log", bytes: bytes("\n"), repeat: [FILLER, 1_500_000] }]);
  await page.locator(".searching").getByRole("button", { name: "Cancel" }).click();
  await page.locator(".answer", { hasText: "Cancelled" }).waitFor();
  await held.getByRole("button", { name: "Remove" }).click();
  await page.locator("#paste").fill(ERROR);
  await answered("1");

  // A long text that is pasted is held like a file; a text field would take seconds to lay it out.
  await page.evaluate(
    ([filler, error]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", `${filler.repeat(5000)}${error}\n`);
      document.getElementById("paste").dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData }));
    },
    [FILLER, ERROR],
  );
  await answered("5,001");
  assert.match(await held.innerText(), /pasted text/);

  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByText("Choose a file").click()]);
  await chooser.setFiles({ name: "chosen.txt", mimeType: "text/plain", buffer: Buffer.from(`\n\n\n${ERROR}`) });
  await answered("4");

  assert.deepEqual(asked.filter((address) => !address.startsWith("blob:")), [], "a file went to the network");
}
