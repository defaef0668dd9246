import { actionRun, idsOf, runWhole, scene, sentBy, webhookStarted } from "../support/flow";

scene(
  "who writes an event's image or a script's message: what turns or hides " +
    "text is neither in the log, nor in annotations, nor in the summary",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    const script = String.raw`printf 'message=image carts\u202e3.2.1\u2066 \u200bto\ufeff \U000e0041staging\u00ad\nresult=fail\nimage=carts\u202e1\n' >> "$CLOUD_AUTOMATION_OUTPUT"`;
    const step = actionRun(plane, idsOf(event), {
      run: script,
      environment: { LC_ALL: "C.UTF-8" },
    });
    const { main } = await runWhole(step);
    expect(main.stdout).toMatch(/::error::deployment: image carts3\.2\.1 to staging/);
    for (const text of [
      main.stdout,
      step.summary.replaceAll("⚠\ufe0f", "").replaceAll("\u200b", ""),
    ])
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\ufeff\u00ad]|[\u{e0000}-\u{e007f}]/u);
    // The event is what was said, byte for byte.
    expect(
      String((sentBy(plane, event).at(-1)?.data as Record<string, string>)["message"]),
    ).toContain("carts\u202e3.2.1");
  },
);
