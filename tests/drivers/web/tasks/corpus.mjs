// Every request of the corpus, asked in the page; the reports come back as lines of JSON.
export default async function ({ open, ready, input }) {
  const page = await open();
  await ready(page);
  return page.evaluate(
    (requests) => requests.map((request) => JSON.stringify(globalThis.winver.evaluate(JSON.parse(request)))),
    input,
  );
}
