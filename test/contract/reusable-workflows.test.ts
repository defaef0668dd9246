import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { parse } from "yaml";
import { parseFileCommand } from "../../simulator/runner/run-action";
import { parseMapping } from "../../src/catalogue/yaml-text";
import { INPUTS, OUTPUTS } from "../../src/config/names";
import type { Json, JsonObject } from "../../src/domain/text/json";
import { isJsonObject } from "../../src/domain/text/json";
import { declarations } from "../../src/jobs/core/registry";
import type { JobDeclaration } from "../../src/jobs/core/job";
import { checkParameters } from "../../src/jobs/core/parameters";
import { SWEEP_INPUTS } from "../../src/sweep/inputs";
import type { Contexts } from "./github-expressions";
import { interpolate, valueOf } from "./github-expressions";
import { filesEndingIn, read, ROOT } from "./markdown";
import type { Parameter } from "../../scripts/generate/reusable-parameters";
import {
  jobsOf,
  needsFiles,
  objectsOf,
  parametersOf,
} from "../../scripts/generate/reusable-parameters";
import { REUSABLE as answering } from "../../scripts/generate/workflows";
import type { Job, ReusableWorkflow, Step, Workflow } from "./workflow-rules";
import {
  complaintsAboutCaller,
  complaintsAboutReusable,
  isReusable,
  OUR_WORKFLOW,
  WITHOUT_PERMISSIONS,
} from "./workflow-rules";
import { codePoint } from "../support/texts";
import { cases } from "../support/cases";

const PAGE = "docs/reusable-workflows.md";

const pathOf = (workflow: string) => `.github/workflows/${workflow}.yml`;
const textOf = (workflow: string) => read(pathOf(workflow));
const parsed = new Map<string, ReusableWorkflow>();
const workflowOf = (workflow: string): ReusableWorkflow => {
  const found = parsed.get(workflow) ?? (parse(textOf(workflow)) as ReusableWorkflow);
  parsed.set(workflow, found);
  return found;
};
const overJobs = answering.filter((name) => name !== "task");
const reusable = filesEndingIn(".yml")
  .filter((path) => path.startsWith(".github/workflows/") && isReusable(read(path)))
  .map((path) => path.slice(".github/workflows/".length, -".yml".length));
interface CompositeAction {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: {
    readonly steps: readonly [
      { readonly run: string; readonly env: Readonly<Record<string, string>> },
    ];
  };
}
const prepareAction = parse(read(".github/actions/prepare/action.yml")) as CompositeAction;
const jobOf = (workflow: string): Job => Object.values(workflowOf(workflow).jobs)[0] as Job;
const stepOf = (workflow: string, name: string): Step =>
  jobOf(workflow).steps?.find((step) => step.name === name) as Step;

test("there is a reusable workflow for every category of built-in jobs, for the catalogue, the sweep and the doctor", () => {
  expect(reusable.sort()).toEqual(["doctor", "sweep", ...answering].sort());
});

describe.each(overJobs.map((name) => [name] as const))("%s.yml", (name) => {
  test("has the inputs that its jobs share with all workflows as texts", () => {
    for (const { name: shared } of parametersOf(name).filter(({ isShared }) => isShared))
      expect(workflowOf(name).on.workflow_call.inputs?.[shared]?.type).toBe("string");
  });

  test("checks out when a script is given", () => {
    expect(stepOf(name, "Check out").if).toBe(needsFiles(name));
  });

  test("asks for what its jobs need, and says why", () => {
    if (WITHOUT_PERMISSIONS.includes(name)) return;
    const asked = jobOf(name).permissions as Readonly<Record<string, string>>;
    for (const [, { permissions }] of jobsOf(name)) {
      for (const [scope, reason] of Object.entries(permissions))
        expect({ scope, access: asked[scope] }).toEqual({ scope, access: reason.split(/[ ,]/)[0] });
    }
  });

  const contexts = (inputs: JsonObject): Contexts => {
    const declared = Object.entries(workflowOf(name).on.workflow_call.inputs ?? {}).map(
      ([input, { type, default: otherwise }]) =>
        [input, otherwise ?? { string: "", number: 0, boolean: false }[type]] as const,
    );
    const given = { ...Object.fromEntries(declared), ...inputs };
    return {
      inputs: given,
      steps: {
        prepared: {
          outputs: Object.fromEntries(
            objectsOf(name).map((object) => [object, prepared(object, given)]),
          ),
        },
      },
    };
  };
  /** What the step Prepare makes of an object: one line of what its own expression says. */
  const prepared = (object: string, inputs: JsonObject) =>
    interpolate(String(stepOf(name, "Prepare").with?.[object]), { inputs }).replaceAll(
      /[\r\n]/g,
      "",
    );
  const parametersGiven = (inputs: JsonObject) =>
    parseMapping(
      interpolate(String(stepOf(name, "Answer the task").with?.["with"]), contexts(inputs)),
      "with",
    );

  test("passes nothing on when only its required inputs are given, so that the jobs' defaults hold", () => {
    for (const [action] of jobsOf(name)) expect(parametersGiven({ action })).toEqual({});
  });

  test("passes on what is given, with its type", () => {
    for (const [action, declaration] of jobsOf(name)) {
      for (const parameter of parametersOf(name)) {
        const schema = declaration.parameters.properties[parameter.name];
        if (!schema) continue;
        const [value, expected] = exampleOf(parameter, schema);
        const given = parametersGiven({
          action,
          ...(parameter.name === "ref" && { workflow: "load.yml" }),
          [parameter.name]: value,
        });
        expect(given).toEqual({
          ...(parameter.name === "ref" && { workflow: "load.yml" }),
          [parameter.name]: expected,
        });
        expect(checkParameters(declaration, { ...neededOf(declaration), ...given })).toMatchObject(
          given,
        );
      }
    }
  });

  test("takes every text for a value, whatever it holds", () => {
    const texts = parametersOf(name).filter(
      ({ type, default: otherwise, name: parameter }) =>
        type === "string" &&
        otherwise === "" &&
        !objectsOf(name).includes(parameter) &&
        !parameter.match(/^(production|ref|environment|stages)$/),
    );
    const nasty = fc.oneof(
      fc.string({ unit: codePoint, minLength: 1 }),
      fc.constantFrom(
        '"}, "run": "touch broken',
        "'\n  run: touch broken",
        "}}\n---\nrun: x",
        "${{ secrets.JOB_ENV }}",
        "${{",
        "*a &a !!js",
        "# x",
        "\u0085\u2028\u2029\ufeff",
        "{0} {1} {{",
        "null",
        "true",
        "\\u0022",
        "- a\n- b",
        "\t\r\n",
        "%0A::error::x",
        "🙂",
        "0x10",
      ),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...texts.map(({ name: text }) => text)), nasty),
        (given) => {
          expect(parametersGiven({ action: "start", ...given })).toEqual(given);
        },
      ),
      { numRuns: cases(80) },
    );
  });

  test("takes JSON for what is no text, and nothing else", () => {
    for (const object of objectsOf(name)) takesJson(object);
  });

  const takesJson = (object: string) => {
    fc.assert(
      // GitHub's objects take names that differ in case for one.
      fc.property(
        fc
          .jsonValue()
          .filter((value) => !/\d{16}|e\+/.test(JSON.stringify(value)) && !hasTwins(value)),
        (value) => {
          const given = parametersGiven({ action: "start", [object]: JSON.stringify({ value }) });
          expect(JSON.stringify(given)).toBe(JSON.stringify({ [object]: { value } }));
        },
      ),
      { numRuns: cases(50) },
    );
    expect(() => parametersGiven({ action: "start", [object]: 'a: 1\n"run": x' })).toThrow();
  };

  test("takes an expression in place of JSON, which the job evaluates", () => {
    for (const object of objectsOf(name)) {
      for (const text of [
        "${{ event.data.action.value }}",
        '${{ event.data["a"] }}"}, "run": "touch broken',
      ])
        expect(parametersGiven({ action: "start", [object]: text })).toEqual({ [object]: text });
    }
  });
});

/** Whether an object in it has two names that differ in case only. */
function hasTwins(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const names = Array.isArray(value) ? [] : Object.keys(value).map((name) => name.toLowerCase());
  return new Set(names).size < names.length || Object.values(value).some(hasTwins);
}

/** What a job cannot do without, whatever else is given. */
function neededOf({ parameters: { required = [], properties } }: JobDeclaration): JsonObject {
  return Object.fromEntries(
    required.map((name) => [
      name,
      (properties[name]?.["examples"] as readonly Json[] | undefined)?.find(
        (example) => typeof example === "string",
      ) ?? "some.yml",
    ]),
  );
}

/** A value that is not the default, and what the job is to find. */
function exampleOf(
  { type, default: otherwise }: Parameter,
  schema: JsonObject,
): readonly [given: Json, found: Json] {
  const object = (schema["examples"] as readonly Json[] | undefined)?.find((given) =>
    isJsonObject(given),
  );
  if (schema["type"] === "object" && object !== undefined) return [JSON.stringify(object), object];
  if (schema["type"] === "object")
    return ['{"users": 50, "where": {"a": ["b"]}}', { users: 50, where: { a: ["b"] } }];
  if (schema["type"] === "boolean")
    return type === "boolean" ? [!otherwise, !otherwise] : ["true", true];
  if (type === "number") return [7.5, 7.5];
  const [example] = (schema["examples"] as readonly Json[] | undefined) ?? [];
  if (typeof example === "string" && !example.includes("${{")) return [example, example];
  if (Array.isArray(schema["enum"])) {
    const other = schema["enum"].find((value) => value !== otherwise) as string;
    return [other, other];
  }
  if (String(schema["pattern"] ?? "").includes("{40}"))
    return ["c0ffee".padEnd(40, "0"), "c0ffee".padEnd(40, "0")];
  const text = String(schema["pattern"] ?? "").includes("ya?ml")
    ? "load.yml"
    : String(schema["pattern"] ?? "").includes("https?")
      ? "https://example.com"
      : String(schema["pattern"] ?? "").includes("/[")
        ? "octo/demo"
        : "47";
  return [text, text];
}

describe("every reusable workflow", () => {
  test.each(reusable.map((name) => [name] as const))(
    "%s.yml describes its interface, is pinned, and says why it needs a permission",
    (name) => {
      expect(complaintsAboutReusable(name, textOf(name))).toEqual([]);
    },
  );

  test.each(answering.map((name) => [name] as const))(
    "%s.yml has the inputs, secrets and outputs of all",
    (name) => {
      const call = workflowOf(name).on.workflow_call;
      const task = workflowOf("task").on.workflow_call;
      for (const input of [
        "control-plane-url",
        "mode",
        "runs-on",
        "environment",
        "ref",
        "timeout-minutes",
        "labels",
      ])
        expect(call.inputs).toHaveProperty([input]);
      const common = Object.entries(task.inputs ?? {}).filter(
        ([input]) => !["ref", "environment", "tasks-file", "checkout"].includes(input),
      );
      expect(call.inputs).toMatchObject(Object.fromEntries(common));
      expect(call.secrets).toEqual(task.secrets);
      expect(Object.keys(call.secrets ?? {})).toEqual([
        "CONTROL_PLANE_TOKEN",
        "CONTROL_PLANE_URL",
        "OAUTH_CLIENT_ID",
        "OAUTH_CLIENT_SECRET",
        "CALLBACK_SECRET",
        "CALLBACK_TOKEN",
        "REPO_TOKEN",
        "EVENT_SINKS",
        "JOB_ENV",
      ]);
      if (name === "approval") return;
      const [id] = Object.keys(workflowOf(name).jobs);
      expect(
        Object.entries(call.outputs ?? {}).map(([output, { value }]) => [output, value]),
      ).toEqual(OUTPUTS.map((output) => [output, `\${{ jobs.${id ?? ""}.outputs.${output} }}`]));
      expect(jobOf(name).outputs).toEqual(
        Object.fromEntries(
          OUTPUTS.map((output) => [output, `\${{ steps.task.outputs.${output} }}`]),
        ),
      );
    },
  );

  test.each(overJobs.map((name) => [name] as const))(
    "%s.yml does what task.yml does around its job",
    (name) => {
      const { "runs-on": runsOn, environment, "timeout-minutes": limit } = jobOf("task");
      // Whoever asks the reviewers of an environment must not wait for them itself.
      expect(jobOf(name)).toMatchObject({
        "runs-on": runsOn,
        ...(name !== "approval" && { environment }),
        "timeout-minutes": limit,
      });
      expect(stepOf(name, "Set up")).toEqual(stepOf("task", "Set up"));
      expect(stepOf(name, "Prepare")).toMatchObject(stepOf("task", "Prepare"));
      const { "tasks-file": _file, ...common } = stepOf("task", "Answer the task").with ?? {};
      expect(stepOf(name, "Answer the task").with).toMatchObject(common);
    },
  );

  test("every input that is given to an action of ours exists", () => {
    for (const name of answering)
      expect(Object.keys(prepareAction.inputs)).toEqual(
        expect.arrayContaining(Object.keys(stepOf(name, "Prepare").with ?? {})),
      );
    for (const name of answering)
      expect(
        Object.keys(stepOf(name, "Answer the task").with ?? {}).filter(
          (input) => !INPUTS.some((known) => known === input) || input === "job-status",
        ),
      ).toEqual([]);
    expect(Object.keys(stepOf("sweep", "Sweep").with ?? {})).toEqual(
      SWEEP_INPUTS.filter((input) => input !== "github-token"),
    );
  });

  test.each<[string, string, string | RegExp, string, RegExp]>([
    [
      "an input without a description",
      "build",
      /description: "Shell of the scripts.*\n/,
      "description: ''\n",
      /inputs\.shell/,
    ],
    [
      "a permission without its reason",
      "deploy",
      / # for the deployment record.*/,
      "",
      /deployments: write/,
    ],
    [
      "permissions where the caller's have to hold",
      "task",
      "    steps:\n",
      "    permissions: {}\n    steps:\n",
      /could not grant more/,
    ],
    [
      "concurrency, which would be the caller's own group",
      "build",
      "permissions: {}\n",
      "permissions: {}\nconcurrency: build\n",
      /the caller's/,
    ],
    [
      "a checkout that keeps its token",
      "build",
      "persist-credentials: false",
      "fetch-depth: 1",
      /persist-credentials/,
    ],
    [
      "an input in a script",
      "build",
      "uses: $/.github/actions/prepare",
      "run: echo ${{ inputs.run }}",
      /expression inside a script/,
    ],
  ])("the rules see %s", (_what, name, from, to, complaint) => {
    const text = textOf(name).replace(from, to);
    expect(text).not.toBe(textOf(name));
    expect(complaintsAboutReusable(name, text).join("\n")).toMatch(complaint);
  });

  test("the rules see a caller that takes one task twice", () => {
    const text = read("examples/workflows/load-test.yml");
    expect(complaintsAboutCaller(text, INPUTS)).toEqual([]);
    expect(
      complaintsAboutCaller(
        text.replace("if: github.event.action == 'keptn-test-stop'", "if: always()"),
        INPUTS,
      ).join("\n"),
    ).toMatch(/once for each task/);
    expect(
      complaintsAboutCaller(text.replace("== 'keptn-test-stop'", "== 'keptn-test'"), INPUTS).join(
        "\n",
      ),
    ).toMatch(/once for each task/);
  });

  test("one that declares no permissions says why", () => {
    for (const name of WITHOUT_PERMISSIONS)
      expect(textOf(name)).toMatch(/^# .*declares no permissions/m);
  });

  test.each(answering.map((name) => [name] as const))(
    "%s.yml has one job that ends with the task, whose pre step answers for all steps before it",
    (name) => {
      expect(Object.keys(workflowOf(name).jobs)).toHaveLength(name === "approval" ? 3 : 1);
      expect(jobOf(name).steps?.at(-1)?.uses).toBe("$/task");
      expect(jobOf(name).steps?.map((step) => step.name)).toEqual([
        "Check out",
        "Set up",
        "Prepare",
        "Answer the task",
      ]);
    },
  );

  test("a job that has longer than its task is left time to answer", () => {
    for (const minutes of [0.1, 1, 45, 45.5, 60, 105, 106, 345, 346, 1_440, 7_000]) {
      const limit = Number(
        valueOf(String(jobOf("task")["timeout-minutes"]), {
          inputs: { "timeout-minutes": minutes },
        }),
      );
      expect({ minutes, left: limit - minutes >= 14 }).toEqual({ minutes, left: true });
    }
  });

  test.each<[string, Json]>([
    ["ubuntu-latest", "ubuntu-latest"],
    ['["self-hosted", "linux"]', ["self-hosted", "linux"]],
    ['{"group": "large", "labels": "gpu"}', { group: "large", labels: "gpu" }],
  ])("runs-on: %s", (given, expected) => {
    for (const name of reusable)
      expect(valueOf(String(jobOf(name)["runs-on"]), { inputs: { "runs-on": given } })).toEqual(
        expected,
      );
  });

  test("GitHub's language service finds nothing wrong with any workflow here", () => {
    const files = filesEndingIn(".yml")
      .filter((path) => /(^|\/)workflows\//.test(path))
      .map((path) => ({ path, text: read(path) }));
    const found = JSON.parse(
      execFileSync(process.execPath, [join(__dirname, "validate-workflows.mjs")], {
        input: JSON.stringify([
          ...files,
          {
            path: "bad.yml",
            text: "on: push\njobs: { a: { runs-on: x, steps: [{ run: x, if: secrets.x }] } }\n",
          },
        ]),
        encoding: "utf8",
      }),
    ) as { path: string }[];
    expect(found.filter(({ path }) => path !== "bad.yml")).toEqual([]);
    expect(found).toHaveLength(1);
  });
});

describe("JOB_ENV", () => {
  const environmentOf = (jobEnv: string, inputs: Readonly<Record<string, string>>) => {
    const given: Readonly<Record<string, string>> = { ...inputs, "job-env": jobEnv };
    return Object.fromEntries(
      Object.entries(prepareAction.runs.steps[0].env).map(([variable, value]) => {
        const [, input = ""] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value) ?? [];
        return [variable, given[input] ?? ""];
      }),
    );
  };
  const { steps } = prepareAction.runs;
  const prepare = (jobEnv: string, inputs: Readonly<Record<string, string>> = {}) => {
    const folder = mkdtempSync(join(tmpdir(), "job-env-"));
    try {
      const files = { GITHUB_ENV: join(folder, "env"), GITHUB_OUTPUT: join(folder, "output") };
      for (const file of Object.values(files)) writeFileSync(file, "");
      const { status, stdout, stderr } = spawnSync(
        "bash",
        ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", steps[0].run],
        {
          cwd: folder,
          encoding: "utf8",
          env: { PATH: process.env["PATH"], ...environmentOf(jobEnv, inputs), ...files },
        },
      );
      return {
        status,
        stdout,
        stderr,
        variables: parseFileCommand(readFileSync(files.GITHUB_ENV, "utf8")),
        outputs: parseFileCommand(readFileSync(files.GITHUB_OUTPUT, "utf8")),
      };
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  test("its lines become variables, each value masked, and the action is told what to mask", () => {
    const { status, stdout, variables } = prepare(
      "# for the load test\nUSER_NAME=anna\r\n\nPASSWORD=s3cr=t%0A$(touch x)`id`\"'\\ \nPIN=123\nempty=\n",
    );
    expect(status).toBe(0);
    expect(stdout).toBe("::add-mask::anna\n::add-mask::s3cr=t%250A$(touch x)`id`\"'\\ \n");
    const { JOB_ENV_SECRETS: secrets, ...others } = variables;
    expect(others).toEqual({
      USER_NAME: "anna",
      PASSWORD: "s3cr=t%0A$(touch x)`id`\"'\\ ",
      PIN: "123",
      empty: "",
    });
    expect(secrets?.split("\n")).toEqual(["anna", "s3cr=t%0A$(touch x)`id`\"'\\ "]);
  });

  test("nothing is written without it, and nothing foreign is in the text of the script", () => {
    expect(prepare("")).toMatchObject({ status: 0, stdout: "", variables: {} });
    expect(steps).toHaveLength(1);
    expect(steps[0].run).not.toContain("${{");
  });

  test.each([
    ["a line without =", "A=1\nsecret-value", 2],
    ["a name that is none", "1A=secret-value", 1],
    ["a name with a blank", "A B=secret-value", 1],
    ["a heredoc", "A<<END=secret-value\nEND", 1],
    ["a name of the runner", "github_token=secret-value", 1],
    ["an input of the action", "INPUT_RUN=secret-value", 1],
    ["a value with a control character", "A=secret\rvalue", 1],
  ])("%s is refused by its line, and its text is not shown", (_what, jobEnv, line) => {
    const { status, stdout, stderr } = prepare(jobEnv);
    expect(status).toBe(1);
    expect(stdout).toContain(`Line ${line} of the secret JOB_ENV`);
    expect(`${stdout}${stderr}`).not.toMatch(/secret.?value/);
  });

  test("whatever the values hold, they arrive as they are and nothing of them is run", () => {
    const value = fc.string({
      unit: fc.constantFrom(..."abc =%$`'\"\\(){};&|<>!#*?~é🙂"),
      minLength: 4,
      maxLength: 40,
    });
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z_][a-z0-9_]{0,8}$/), value, {
          minKeys: 1,
          maxKeys: 5,
        }),
        (given) => {
          const { status, stderr, variables } = prepare(
            Object.entries(given)
              .map(([name, text]) => `${name}=${text}`)
              .join("\n"),
          );
          expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
          expect(variables).toMatchObject(given);
        },
      ),
      { numRuns: cases(25) },
    );
  });

  test("the inputs of a workflow become one line", () => {
    const { outputs } = prepare("", { inputs: '{\r\n  "a": "b\\nc\'$(id)"\n}' });
    expect(outputs).toEqual({
      ...Object.fromEntries(Object.keys(prepareAction.outputs).map((output) => [output, ""])),
      inputs: '{  "a": "b\\nc\'$(id)"}',
    });
  });
});

describe("the callers", () => {
  const callers = filesEndingIn(".yml")
    .filter((path) => /^(examples|\.github)\/workflows\//.test(path))
    .flatMap((path) => callsOf(path, read(path)));
  const documented = filesEndingIn(".md").flatMap((path) =>
    [...read(path).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].flatMap(([, text = ""], number) =>
      /^jobs:$/m.test(text) ? callsOf(`${path}, ${number + 1}`, text) : [],
    ),
  );

  test("there is one for each", () => {
    expect([...new Set(callers.map(({ called }) => called))].sort()).toEqual([...reusable].sort());
  });

  test("the catalogue's caller grants what any built-in job asks for, says why, and hears the comments that answer", () => {
    const text = read("examples/workflows/task.yml");
    const {
      on,
      jobs: { task },
      concurrency,
    } = parse(text) as Workflow;
    const granted = (task?.permissions ?? {}) as Readonly<Record<string, string>>;
    const asked = declarations.flatMap(({ name, permissions }) =>
      Object.entries(permissions).map(([scope, reason]) => ({
        name,
        scope,
        access: reason.split(/[ ,]/)[0] ?? "",
      })),
    );
    expect(
      asked.filter(({ scope, access }) => granted[scope] !== access && granted[scope] !== "write"),
    ).toEqual([]);
    for (const scope of Object.keys(granted))
      expect(text).toMatch(new RegExp(`^ {6}${scope}: \\w+ # `, "m"));
    expect(on).toMatchObject({ issue_comment: { types: ["created"] } });
    expect(concurrency).toEqual(
      (parse(read("examples/workflows/approval.yml")) as Workflow).concurrency,
    );
  });

  test("the sweep's caller listens to all that answer tasks", () => {
    const { on } = parse(read("examples/workflows/sweep.yml")) as {
      on: { workflow_run: { workflows: string[] } };
    };
    const names = filesEndingIn(".yml")
      .filter((path) => path.startsWith("examples/workflows/"))
      .map((path) => parse(read(path)) as Workflow & { name: string })
      .filter(({ on: { repository_dispatch: dispatch } }) => dispatch)
      .map(({ name }) => name);
    expect([...on.workflow_run.workflows].sort()).toEqual(names.sort());
    expect(new Set(names).size).toBe(names.length);
  });

  test.each<[string, string, string | null, boolean]>([
    ["a run that has failed", "workflow_run", "failure", true],
    ["a run that was cancelled", "workflow_run", "cancelled", true],
    ["a run that has succeeded", "workflow_run", "success", false],
    [
      "an ordinary comment in an issue, for which no job of the approval workflow starts",
      "workflow_run",
      "skipped",
      false,
    ],
    ["the clock", "schedule", null, true],
  ])("the sweep after %s", (_what, eventName, conclusion, isStarted) => {
    const { jobs } = parse(read("examples/workflows/sweep.yml")) as {
      jobs: { sweep: { if: string } };
    };
    expect(
      valueOf(jobs.sweep.if, {
        github: { event_name: eventName, event: { workflow_run: { conclusion } } },
      }),
    ).toBe(isStarted);
  });

  test.each(
    [...callers, ...documented].map((call) => [`${call.where}, ${call.called}`, call] as const),
  )(
    "%s: grants what is asked, and gives inputs and secrets that exist",
    (_name, { called, job, permissions }) => {
      const { on } = workflowOf(called);
      const asked = (jobOf(called).permissions ?? {}) as Readonly<Record<string, string>>;
      const granted = (permissions ?? {}) as Readonly<Record<string, string>>;
      expect(
        Object.entries(asked).filter(
          ([scope, access]) => granted[scope] !== access && granted[scope] !== "write",
        ),
      ).toEqual([]);
      const inputs = on.workflow_call.inputs ?? {};
      expect(Object.keys(job.with ?? {}).filter((input) => !(input in inputs))).toEqual([]);
      expect(
        Object.entries(inputs)
          .filter(([input, { required }]) => required === true && !(input in (job.with ?? {})))
          .map(([input]) => input),
      ).toEqual([]);
      for (const [input, value] of Object.entries(job.with ?? {})) {
        if (!String(value).includes("${{"))
          expect({ input, type: typeof value }).toEqual({ input, type: inputs[input]?.type });
      }
      expect(
        Object.keys((job.secrets ?? {}) as object).filter(
          (secret) => !(secret in (on.workflow_call.secrets ?? {})),
        ),
      ).toEqual([]);
    },
  );
});

function callsOf(
  where: string,
  text: string,
): { where: string; called: string; job: Job; permissions: unknown }[] {
  const workflow = parse(text) as Workflow;
  return Object.values(workflow.jobs).flatMap((job) => {
    const [, called] = OUR_WORKFLOW.exec(job.uses ?? "") ?? [];
    return called === undefined
      ? []
      : [{ where, called, job, permissions: job.permissions ?? workflow.permissions }];
  });
}

(process.platform === "linux" ? test : test.skip)(
  "the documented command makes workflows for servers that do not know `$/`",
  () => {
    const [, command = ""] = /^```sh\n(sed .*)\n```$/m.exec(read(PAGE)) ?? [];
    const folder = mkdtempSync(join(tmpdir(), "mirror-"));
    try {
      cpSync(join(ROOT, ".github/workflows"), join(folder, ".github/workflows"), {
        recursive: true,
      });
      execFileSync("bash", ["-c", command], { cwd: folder });
      for (const name of reusable) {
        const text = readFileSync(join(folder, pathOf(name)), "utf8");
        expect(text).not.toMatch(/\$\/|deployment: false/);
        // It runs the command line, and no action of ours.
        if (name === "doctor") continue;
        expect(text).toMatch(
          /^ {8}uses: your-org\/cloud-automation-actions\/(task|sweep)@v1\.2\.3$/m,
        );
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

test("the documentation has caller and inputs of each", () => {
  for (const kind of ["workflow-inputs", "caller"])
    expect(
      [...read(PAGE).matchAll(/^<!-- begin (\S+) (\S+) -->$/gm)]
        .filter(([, found]) => found === kind)
        .map(([, , name]) => name)
        .sort(),
    ).toEqual([...reusable].sort());
});
