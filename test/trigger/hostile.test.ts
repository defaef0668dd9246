import { annotations, visible, world } from "./support";

const EVIL =
  "::error::forged\n::set-output name=result::pass\n##[error]old " +
  "\u001b[31m`<script>` @octocat [x](https://evil.example) | a";

world(
  "what an executor writes cannot be a workflow command, an output, or Markdown that lives",
  async ({ run }) => {
    const { main, step } = await run({ sequence: "delivery" });
    expect(main.exitCode).toBe(1);
    // Nothing but our own annotation, in one line.
    expect(annotations(main, "error")).toHaveLength(1);
    expect(annotations(main, "error")[0]).toMatch(
      /^dev\.delivery of carts in shop failed in dev at deployment: /,
    );
    expect(visible(main)).not.toMatch(/^\s*::set-output/m);
    expect(visible(main)).not.toContain("##[error]");
    expect(visible(main)).not.toContain("\u001b");
    expect(step.outputs).toMatchObject({ state: "finished", result: "fail" });
    expect(step.summary).not.toMatch(/<script>|@octocat|\]\(https:\/\/evil/);
  },
  () => ({ status: "succeeded", result: "fail", message: EVIL, labels: { "::error::x": EVIL } }),
);

world(
  "a sender's name, a stage or a state cannot be a command either",
  async ({ plane, run }) => {
    plane.onEvent(({ event }) => {
      if (event.type !== "sh.keptn.event.deployment.triggered") return;
      setTimeout(
        () =>
          plane.sendAs(EVIL, {
            type: "sh.keptn.event.deployment.started",
            shkeptncontext: event.shkeptncontext,
            triggeredid: event.id,
            data: { project: "shop", stage: EVIL, service: "carts", message: EVIL },
          }),
        20,
      );
    });
    const { main } = await run({ sequence: "delivery", "timeout-minutes": "0.05" });
    expect(annotations(main, "error")).toEqual([expect.stringMatching(/^Not over after/)]);
    expect(visible(main)).toContain("deployment started by");
    expect(visible(main)).not.toContain("##[error]");
  },
  () => undefined,
);

world(
  "a message of a megabyte is shown in part, and the step ends",
  async ({ run }) => {
    const { main, step } = await run({ sequence: "delivery" });
    expect(main.exitCode).toBe(1);
    expect(main.stdout.length).toBeLessThan(20_000);
    expect(step.summary.length).toBeLessThan(20_000);
  },
  () => ({ status: "succeeded", result: "fail", message: "x".repeat(900_000) }),
);

world(
  "a secret that an executor writes is masked",
  async ({ run }) => {
    const { main, step } = await run(
      { sequence: "delivery", data: '{"hint":"db-secret-1"}' },
      { DB_PASSWORD: "db-secret-1" },
    );
    expect(visible(main) + step.summary).not.toContain("db-secret-1");
    expect(annotations(main, "warning")).toEqual([
      "data or labels contained a secret; *** was sent in its place.",
    ]);
  },
  (_task, event) => ({
    status: "succeeded",
    result: "pass",
    message: `used db-secret-1 with ${JSON.stringify(event.data).includes("db-secret-1") ? "a leak" : "care"}`,
  }),
);

world("no executor ever got the secret", async ({ run, started }) => {
  await run(
    { sequence: "delivery", data: '{"hint":"db-secret-1"}', labels: "note=db-secret-1" },
    { DB_PASSWORD: "db-secret-1" },
  );
  expect(JSON.stringify(started())).not.toContain("db-secret-1");
  expect(started()[0]?.data).toMatchObject({ hint: "***", labels: { note: "***" } });
});

world(
  "hostile data and labels arrive as they were, and start one sequence where the inputs say",
  async ({ run, started }) => {
    const data = { project: "other", __proto__x: 1, "$(touch x)": EVIL, nested: { labels: 7 } };
    const { main } = await run({
      sequence: "delivery",
      data: JSON.stringify(data),
      labels: `evil=${"`;$(id) ::error::x"}\n__proto__=p`,
    });
    expect(main.exitCode).toBe(0);
    expect(annotations(main, "warning")).toEqual([
      "data.project has no effect: the input project decides.",
    ]);
    expect(started()).toHaveLength(1);
    expect(started()[0]?.data).toMatchObject({
      project: "shop",
      "$(touch x)": EVIL,
      nested: { labels: 7 },
      labels: { evil: "`;$(id) ::error::x" },
    });
  },
);

world("names with blanks, slashes and quotes find their way", async ({ plane, run, started }) => {
  const service = `a/b ?x=1&y#z "q" (1)`;
  plane.engine.projects.createService("shop", service);
  const { main, step } = await run({ sequence: "delivery", service });
  expect(main.exitCode).toBe(0);
  expect(started()[0]?.data).toMatchObject({ service });
  expect(step.outputs).toMatchObject({ result: "pass" });
});

world("input errors are one line each and start nothing", async ({ plane, run }) => {
  const { main, step } = await run({ sequence: "", stage: "a\n::error::b", data: "[" });
  expect(main.exitCode).toBe(1);
  expect(annotations(main, "error")).toHaveLength(1);
  expect(annotations(main, "error")[0]).toMatch(
    /stage: control characters are not allowed.* sequence is empty.* data: expected a JSON object/,
  );
  expect(plane.requests).toEqual([]);
  expect(main.stderr).toBe("");
  expect(step.summary).toContain("⛔ not started");
});
