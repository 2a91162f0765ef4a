// Files of the page beside its scripts.

export async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  const name = address.split("/").at(-1);
  if (!response.ok) throw new Error(`${name}: ${response.status} ${response.statusText}`.trim());
  return response;
}

/** Compiled here and not by the package, so that the module can be handed on. */
export async function compile(address: string): Promise<WebAssembly.Module> {
  const response = await fetched(address);
  const streams = response.headers.get("content-type")?.startsWith("application/wasm");
  return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}
