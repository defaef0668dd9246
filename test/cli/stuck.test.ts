import { join } from "node:path";
import { readExample } from "../../cli/play/example";
import { play } from "../../cli/play/play";
import { silentScreen } from "../../cli/screen";
import { cleanUp, folderWith } from "../simulator/dispatch/repository";

const ROOT = join(__dirname, "../..");
afterEach(cleanUp);

test("no workflow listens: Keptn would wait for ever, the play ends and says what is open", async () => {
  const example = { ...readExample(ROOT, "release-demo"), folder: folderWith({}) };
  const reported: string[] = [];
  const screen = {
    ...silentScreen,
    line: (...segments: readonly unknown[]) => void reported.push(segments.flat().join("")),
  };
  const played = await play({
    root: ROOT,
    example,
    approval: { by: "default", decision: "approve" },
    fail: undefined,
    screen,
    onEvent: () => undefined,
    signal: new AbortController().signal,
  });
  expect(played.verdict).toBe("fail");
  expect(played.tasks.slice(0, 2).map(({ state }) => state)).toEqual(["open", "not triggered"]);
  expect(reported.join("\n")).toContain(
    "GitHub answered 204 to the dispatch, but no workflow listens to its event type.",
  );
});
