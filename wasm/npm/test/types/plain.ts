// Compiled, never run: the types need neither the DOM's nor Node's.

import { check, init, type Report } from "winver";

await init();
await init(new Uint8Array().buffer);
const report: Report = check("Windows Server 2022", "nanoserver:ltsc2019");
// @ts-expect-error nothing to load from
await init(1);
