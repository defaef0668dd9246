import { PRESETS } from "../../../src/callback/presets";
import { nearest } from "../../../src/domain/text/nearest";
import { check } from "../check";
import { expressionsIn } from "../expressions";
import type { Values } from "../facts";
import type { Fix, Problem, Unsure } from "../finding";
import { modeOf, planeOf } from "../work";
import type { Answerer, Workflow } from "../workflow";
import { answerersOf, sweepsOf } from "../workflow";

type Found = { readonly where: string; readonly cause: string; readonly fix: Fix };

const RUN_NAME = "${{ github.event.action }} ${{ github.event.client_payload.id }}";
const GROUP = "cloud-automation-${{ github.event.client_payload.id }}";
const SECRET_LINE = "${{ secrets.CALLBACK_SECRET }}";
/** What is as good as a password, and a whole payload with it. */
const SECRET_FIELD =
  /\b(?:resumeUrl|callBackUri|taskToken|callback)\b|toJSON\(\s*(?:inputs|github\.event)/i;
const CREDENTIALS = /^aws-actions\/configure-aws-credentials@/;

export function* eachOther(
  { files }: Pick<Values, "files">,
  judge: (workflow: Workflow, answerers: readonly Answerer[]) => Iterable<Found>,
): Iterable<Problem | Unsure> {
  for (const { path } of files.broken)
    yield { because: `${path} is no YAML that can be read (CA-D301)` };
  for (const workflow of files.workflows) {
    const answerers = answerersOf(workflow).filter((one) => planeOf(one.with) !== "keptn");
    if (answerers.length > 0) yield* judge(workflow, answerers);
  }
}

function eachOf(
  plane: "callback" | "step-functions",
  judge: (answerer: Answerer, workflow: Workflow) => Iterable<Found>,
) {
  return (facts: Pick<Values, "files">) =>
    eachOther(facts, function* (workflow, answerers) {
      for (const one of answerers)
        if (planeOf(one.with) === plane && modeOf(one) !== "silent") yield* judge(one, workflow);
    });
}

export const OTHER_PLANE_CHECKS = [
  check({
    code: "CA-D901",
    title: "No host may be answered",
    severity: "error",
    needs: ["files"],
    cause:
      "Whoever starts the run says where the answer goes, so only hosts in `callback-hosts` are called. Without one nothing is answered (CA-306).",
    fix: "`callback-hosts: n8n.example.com`, with the host of what waits.",
    find: eachOf("callback", function* ({ with: inputs, pointer }, { file }) {
      if (inputs["callback-hosts"]) return;
      yield {
        where: file.where(pointer),
        cause: "There is no callback-hosts.",
        fix: { kind: "words", text: "Add callback-hosts with the host of what waits." },
      };
    }),
  }),
  check({
    code: "CA-D902",
    title: "Nothing is put down for a lost run",
    severity: "warning",
    needs: ["files"],
    cause:
      "There is no list of what waits, so a run puts down what it owes, sealed with `callback-secret`. Without it a run that loses its runner is never answered for (CA-326).",
    fix: "`callback-secret: ${{ secrets.CALLBACK_SECRET }}`, here and in the sweep.",
    find: eachOf("callback", function* (answerer, { file }) {
      if (hasSecret({ ...answerer, secrets: answerer.job.secrets })) return;
      yield secretFound(file, answerer.pointer, answerer.how === "reusable");
    }),
  }),
  check({
    code: "CA-D903",
    title: "No sweep answers callbacks of lost runs",
    severity: "warning",
    needs: ["files"],
    cause:
      "What a run has put down is opened by a sweep with `control-plane: callback` and the same `callback-secret`. Without one what waits for a lost run waits for ever.",
    fix: "Add the sweep of docs/control-planes/callback.md.",
    *find({ files }) {
      const sweeps = files.workflows.flatMap((workflow) =>
        sweepsOf(workflow)
          .filter((sweep) => planeOf(sweep.with) === "callback")
          .map((sweep) => ({ ...sweep, file: workflow.file })),
      );
      for (const sweep of sweeps)
        if (!hasSecret(sweep)) yield secretFound(sweep.file, sweep.pointer, sweep.isReusable);
      if (sweeps.length > 0) return;
      yield* eachOther({ files }, function* ({ file, name }, answerers) {
        const waits = answerers.find((one) => planeOf(one.with) === "callback");
        if (waits === undefined) return;
        yield {
          where: file.where(waits.pointer),
          cause: `No workflow sweeps for callbacks, and ${name} answers some.`,
          fix: {
            kind: "words",
            text: "Save the sweep of docs/control-planes/callback.md on the default branch.",
          },
        };
      });
    },
  }),
  check({
    code: "CA-D904",
    title: "The run's title shows what only the action may know",
    severity: "error",
    needs: ["files"],
    cause:
      "Whoever reads the address or the task token can answer, and the title of a run is masked nowhere.",
    fix: "Name the task's id in `run-name`, or leave it out.",
    find: (facts) =>
      eachOther(facts, function* ({ file, runName, dispatch }) {
        if (!expressionsIn(runName ?? "").some((text) => SECRET_FIELD.test(text))) return;
        yield {
          where: file.where("/run-name"),
          cause: `The run-name is ${JSON.stringify(runName)}.`,
          fix: dispatch ? file.setValue("/run-name", RUN_NAME) : file.removeLine("/run-name"),
        };
      }),
  }),
  check({
    code: "CA-D905",
    title: "A script is given the address or the token itself",
    severity: "error",
    needs: ["files"],
    cause:
      "GitHub puts the text into the script before the shell reads it, so whoever starts the run runs commands; and a script that answers by itself takes the answer away from the action.",
    fix: "Take it out of the script: the action answers.",
    find: (facts) =>
      eachOther(facts, function* ({ file, jobs }) {
        for (const step of jobs.flatMap(({ steps }) => steps))
          for (const [at, script] of [
            ["/run", step.run],
            ["/with/run", step.with["run"] ?? ""],
          ] as const) {
            const found = expressionsIn(script).find((text) => SECRET_FIELD.test(text));
            if (found === undefined) continue;
            yield {
              where: file.where(step.pointer + at),
              cause: `${found} becomes a part of the script.`,
              fix: { kind: "words", text: `Take ${found} out of the script: the action answers.` },
            };
          }
      }),
  }),
  check({
    code: "CA-D906",
    title: "There is no such preset",
    severity: "error",
    needs: ["files"],
    cause: "The action does not know where the address stands, and answers nothing (CA-203).",
    fix: `One of ${Object.keys(PRESETS).join(", ")}.`,
    find: eachOf("callback", function* ({ with: inputs, pointer }, { file }) {
      const preset = inputs["callback-preset"] || "generic";
      if (Object.hasOwn(PRESETS, preset) || preset.includes("${{")) return;
      const place = `${pointer}/with/callback-preset`;
      yield {
        where: file.where(place),
        cause: `The preset is ${JSON.stringify(preset)}.`,
        fix: file.setValue(place, nearest(preset, Object.keys(PRESETS)) ?? "generic"),
      };
    }),
  }),
  check({
    code: "CA-D911",
    title: "No step gets credentials of AWS",
    severity: "error",
    needs: ["files"],
    cause:
      "The action takes them from the job's environment. Without them nothing is answered (CA-202), and the state waits.",
    fix: "`aws-actions/configure-aws-credentials` in a step before, as in docs/control-planes/step-functions.md.",
    find: eachOf("step-functions", function* ({ job, pointer, how }, { file }) {
      const own = job.steps.findIndex((step) => step.pointer === pointer);
      const before = job.steps.slice(0, Math.max(0, own));
      if (how !== "action" || before.some(({ uses }) => CREDENTIALS.test(uses))) return;
      // Somebody sets the variables in another way.
      if (file.text.includes("AWS_ACCESS_KEY_ID")) return;
      yield {
        where: file.where(pointer),
        cause: "No step before it uses aws-actions/configure-aws-credentials.",
        fix: {
          kind: "words",
          text: "Add the step “Get credentials” of docs/control-planes/step-functions.md before it.",
        },
      };
    }),
  }),
  check({
    code: "CA-D912",
    title: "The concurrency group does not hold the task's id",
    severity: "warning",
    needs: ["files"],
    cause:
      "EventBridge may deliver an event twice. Two runs of one task are kept apart by a group with its id, so that the second finds the state answered and does no work.",
    fix: `\`group: ${GROUP}\`, and \`queue: max\`.`,
    find: eachOf("step-functions", function* (_answerer, { file, concurrency }) {
      if (/client_payload\.(?:event\.)?id\b|\binputs\.id\b/.test(concurrency?.group ?? "")) return;
      yield {
        where: file.where(concurrency?.pointer ?? "/jobs"),
        cause: concurrency
          ? `The group is ${JSON.stringify(concurrency.group)}.`
          : "The workflow has no concurrency group.",
        fix: groupFix(file, concurrency),
      };
    }),
  }),
];

function groupFix(file: Workflow["file"], concurrency: Workflow["concurrency"]): Fix {
  if (!concurrency)
    return file.insertAbove("/jobs", ["concurrency:", `  group: ${GROUP}`, "  queue: max", ""]);
  return file.at("/concurrency/group") === undefined
    ? { kind: "words", text: `Write concurrency: { group: "${GROUP}", queue: max }` }
    : file.setValue("/concurrency/group", GROUP);
}

function hasSecret({ with: inputs, secrets }: Pick<Answerer["job"], "with" | "secrets">): boolean {
  return secrets === "inherit" || Boolean(inputs["callback-secret"] || secrets["CALLBACK_SECRET"]);
}

function secretFound(file: Workflow["file"], pointer: string, isReusable: boolean): Found {
  const [place, name] = isReusable ? ["secrets", "CALLBACK_SECRET"] : ["with", "callback-secret"];
  return {
    where: file.where(pointer),
    cause: `There is no ${name}.`,
    fix: file.insertBelow(`${pointer}/${place}`, [`${name}: ${SECRET_LINE}`]),
  };
}
