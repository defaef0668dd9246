/**
 * Required before a program: at its end, writes to the file PROBE_FILE what it has cost, and what it
 * had loaded and used when its first event was sent.
 */
const { writeFileSync } = require("node:fs");
const Module = require("node:module");
const { subscribe } = require("node:diagnostics_channel");

let loadedBytes = 0;
let atFirstRequest;
let atFirstEvent;
const compile = Module.prototype._compile;
Module.prototype._compile = function (text, ...rest) {
  loadedBytes += Buffer.byteLength(text);
  return compile.call(this, text, ...rest);
};
const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};
subscribe("http.client.request.start", ({ request }) => {
  if (request.path.startsWith("/github/")) return;
  atFirstRequest ??= { cpuMs: cpuMs(), loadedBytes };
  if (request.method === "POST") atFirstEvent ??= { cpuMs: cpuMs(), loadedBytes };
});
process.on("exit", () => {
  const { maxRSS } = process.resourceUsage();
  const atEnd = { cpuMs: cpuMs(), loadedBytes, peakMb: maxRSS / 1024 };
  writeFileSync(process.env.PROBE_FILE, JSON.stringify({ atFirstRequest, atFirstEvent, atEnd }));
});
