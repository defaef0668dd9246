import { actionRun, idsOf, kinds, runWhole, scene, sentBy, webhookStarted } from "../support/flow";

/** What keeps a bad pattern busy for minutes. */
const SLOW = ["eyJ12345678-", " ", "-----BEGIN ", "\\u0041%41&amp;", "<!-- "];

for (const piece of SLOW) {
  scene(
    `who writes what a script reports: 400 KB of ${JSON.stringify(piece)} are answered, shortened`,
    async ({ plane, event }) => {
      webhookStarted(plane, event);
      const script =
        "node -e " +
        `'require("fs").appendFileSync(process.env.CLOUD_AUTOMATION_OUTPUT, ` +
        `"result=warning\\nmessage=m " + process.env.PIECE.repeat(400000 ` +
        `/ process.env.PIECE.length) + "\\n")'`;
      const step = actionRun(plane, idsOf(event), { run: script, environment: { PIECE: piece } });
      const { main } = await runWhole(step);
      expect(main.exitCode).toBe(0);
      const [finished, ...more] = sentBy(plane, event);
      expect(more).toEqual([]);
      expect(finished?.data).toMatchObject({ status: "succeeded", result: "warning" });
      expect(Buffer.byteLength(JSON.stringify(finished))).toBeLessThan(64_000);
    },
  );
}

scene(
  "who writes event data and cancels the run: post answers what main has left",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    const script =
      "node -e " +
      `'require("fs").appendFileSync(process.env.CLOUD_AUTOMATION_OUTPUT, ` +
      `"message=" + "eyJ12345678-".repeat(33000) + "\\n")'; echo ` +
      "reported; sleep 60";
    const step = actionRun(plane, idsOf(event), { run: script });
    await step.run("pre");
    const main = step.start("main");
    main.process.stdout?.on(
      "data",
      (text: string) => void (String(text).includes("reported") && main.process.kill("SIGINT")),
    );
    await main.result;
    const post = await step.run("post", "cancelled");
    expect(post.exitCode).toBe(0);
    expect(kinds(sentBy(plane, event))).toEqual(["finished"]);
    expect(sentBy(plane, event)[0]?.data).toMatchObject({ status: "errored", result: "fail" });
  },
);
