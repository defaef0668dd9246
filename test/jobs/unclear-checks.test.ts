import { CHECKS } from "./checks";
import { exited, jobScene } from "./job-scene";

/** What is answered where the check after the work does not say yes. */
describe.each([
  [
    "build.run",
    { run: "work" },
    {
      no: "what was built cannot be found",
      unclear: "it is unknown whether what was built is there",
    },
  ],
  [
    "deploy.run",
    { run: "work", record: false },
    {
      no: "what was deployed does not work",
      unclear: "it is unknown whether what was deployed works",
    },
  ],
  [
    "chaos.stop",
    { run: "work" },
    { no: "it is not over", unclear: "it is unknown whether it is over" },
  ],
] as const)("%s", (job, parameters, words) => {
  test.each(CHECKS)("with a check that %s", async (_, check, status, reason) => {
    const scene = await jobScene();
    const script = ({ run, timeoutMs }: { readonly run: string; readonly timeoutMs?: number }) =>
      run === "check" ? check(timeoutMs ?? 0) : exited(0);
    const { outcome } = await scene.run(
      job,
      { ...parameters, check: "check", "patience-minutes": 1 },
      { script },
    );
    expect(outcome).toMatchObject({
      status,
      result: "fail",
      message: expect.stringContaining(
        `${status === "succeeded" ? words.no : words.unclear}: ${reason}`,
      ) as string,
    });
    if (job === "chaos.stop")
      expect(outcome?.data).toMatchObject({
        stopped: status === "succeeded" ? "false" : "unknown",
      });
  });
});
