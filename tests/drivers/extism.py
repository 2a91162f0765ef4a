"""Calls the exports of a plugin in libextism. Arguments, input and output are those of extism.mjs."""

import base64
import json
import sys

import extism
from extism.extism import CompiledPlugin

# A policy needs neither time nor room nor anything outside of itself; the README gives the same manifest.
LIMITS = {"timeout_ms": 1000, "memory": {"max_pages": 256}, "allowed_hosts": []}


def main() -> None:
    with open(sys.argv[1], "rb") as file:
        module = base64.b64encode(file.read()).decode()
    # Compiled once; each config gets an instance of its own.
    compiled = CompiledPlugin({"wasm": [{"data": module}], **LIMITS}, wasi=False)
    plugins: dict[str, extism.Plugin] = {}
    for line in sys.stdin.buffer.read().split(b"\n"):
        if line:
            print(json.dumps(answer(compiled, plugins, json.loads(line))))


def answer(compiled: CompiledPlugin, plugins: dict[str, extism.Plugin], request: dict) -> dict:
    config = request.get("config") or {}
    key = json.dumps(config)
    if key not in plugins:
        plugins[key] = extism.Plugin(compiled, config=config)
    try:
        given = request["input"]
        output = plugins[key].call(request["export"], given.encode() if isinstance(given, str) else bytes(given))
    except extism.Error as error:
        return {"error": str(error)}
    return {"output": output.decode()}


main()
