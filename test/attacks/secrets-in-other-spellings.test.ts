import { actionRun, idsOf, runWhole, scene, sentBy, webhookStarted } from "../support/flow";
import { SPELLINGS } from "../support/spellings";

const SECRET = "p@ss w0rd/ü!'()*+&<\"$x`\\y~1234567890";
/** Parts of it that no word of ours holds, in the spelling. */
const pieces = (spelled: string) =>
  Array.from({ length: Math.max(0, spelled.length - 11) }, (_, i) =>
    spelled.slice(i, i + 12),
  ).filter((piece) => /[A-Za-z0-9]/.test(piece));

scene(
  "who makes a script print a secret in another spelling: it is nowhere in " +
    "event, outputs, summary and our lines of the log",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    const names = Object.keys(SPELLINGS).filter(
      (name) => !/in JSON|in base64|twice|byte|bytes before|indented/.test(name),
    );
    const texts = names.map((name) => SPELLINGS[name]?.(SECRET) ?? "");
    const script = `node -e '
    const fs = require("fs");
    const texts = JSON.parse(process.env.TEXTS);
    texts.forEach((text, i) => fs.appendFileSync(process.env.CLOUD_AUTOMATION_OUTPUT, "field" + i + "<<END__" + i + "\\n" + text + "\\nEND__" + i + "\\n" + (text.includes("\\n") ? "" : "label." + i + "=" + text + "\\n")));
    fs.appendFileSync(process.env.CLOUD_AUTOMATION_OUTPUT, "message<<END_MESSAGE\\n" + texts.join("\\n--\\n") + "\\nEND_MESSAGE\\n");
    texts.forEach((text) => console.log(text));
  '; exit 1`;
    const step = actionRun(plane, idsOf(event), {
      run: script,
      inputs: { "log-tail-lines": "50" },
      environment: { DEPLOY_PASSWORD: SECRET, TEXTS: JSON.stringify(texts) },
    });
    await runWhole(step);
    const [finished] = sentBy(plane, event);
    expect(finished?.data).toMatchObject({ result: "fail" });
    const places = {
      event: JSON.stringify(finished?.data),
      decoded: texts
        .map((_, i) =>
          String(
            (finished?.data as Record<string, Record<string, string>>)["deployment"]?.[
              `field${i}`
            ] ?? "",
          ),
        )
        .join("\n"),
      message: String(step.outputs["message"]),
      finished: String(step.outputs["finished"]),
      summary: step.summary,
    };
    for (const [place, text] of Object.entries(places)) {
      for (const [i, spelled] of texts.entries()) {
        const found = pieces(spelled).filter((piece) => text.includes(piece));
        expect({ place, spelling: names[i], found }).toEqual({
          place,
          spelling: names[i],
          found: [],
        });
      }
    }
    // What the event is called and our link stay.
    expect(finished?.data).toMatchObject({
      project: (event.data as Record<string, string>)["project"],
      service: (event.data as Record<string, string>)["service"],
    });
  },
);

scene(
  "who makes a script print many ::add-mask::: thousands of masks are found, and the task is answered",
  async ({ plane, event }) => {
    webhookStarted(plane, event);
    const script = `node -e '
    let all = ""; for (let i = 0; i < 5000; i++) all += "::add-mask::masked-value-" + i + "\\n"; process.stdout.write(all);
    require("fs").appendFileSync(process.env.CLOUD_AUTOMATION_OUTPUT, "message=see masked-value-4999 and " + Buffer.from("masked-value-17;").toString("base64") + "\\nresult=warning\\n");
  '`;
    const step = actionRun(plane, idsOf(event), { run: script });
    await runWhole(step);
    expect(sentBy(plane, event).at(-1)?.data).toMatchObject({ result: "warning" });
    expect(
      String((sentBy(plane, event).at(-1)?.data as Record<string, string>)["message"]),
    ).toMatch(/^see \*\*\* and \*\*\*/);
  },
);
