import { runDev } from "../../../../cli/dev/dev";
import { TerminalScreen } from "../../../../cli/screen";
import { PassThrough } from "node:stream";
import { join } from "node:path";

test("addresses and tokens are whole in a narrow terminal", async () => {
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 40 });
  const stop = new AbortController();
  let screen = "";
  output.setEncoding("utf8").on("data", (text: string) => {
    screen += text;
    if (screen.includes("All of it")) stop.abort(new Error("stopped"));
  });
  const ended = runDev({
    names: [join(__dirname, "../../../../examples/projects/release-demo")],
    values: { port: "0" },
    root: join(__dirname, "../../../.."),
    screen: new TerminalScreen(
      output as unknown as NodeJS.WriteStream,
      new PassThrough() as unknown as NodeJS.ReadStream,
      { NO_COLOR: "1" },
    ),
    signal: stop.signal,
  });
  await expect(ended).rejects.toThrow("stopped");
  expect(screen).toMatch(/^ {2}export KEPTN_API_URL=http:\/\/127\.0\.0\.1:\d+$/m);
  expect(screen).toMatch(/^ {2}export KEPTN_API_TOKEN=[\w-]{36}$/m);
  expect(screen).toMatch(/^ {2}export GITHUB_DISPATCH_TOKEN=[\w-]{36}$/m);
});
