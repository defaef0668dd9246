import fc from "fast-check";
import { CatalogueError } from "../../src/catalogue/complaints";
import { parseCatalogue, scopeOf } from "../../src/catalogue/catalogue";
import { resultsOfMapping } from "../../src/results/result-files";
import { thresholdsOfMapping } from "../../src/results/thresholds";
import { complaints, JOBS, onlyRule, parse, PATH } from "./support";
import { codePoint } from "../support/texts";
import { cases } from "../support/cases";

const one = (rule: string) => `tasks:\n  deployment: ${rule}\n`;

describe("a rule", () => {
  test("says everything that the inputs of the action say", () => {
    const rule = onlyRule(`
tasks:
  deployment:
    if: event.data.stage == 'production'
    mode: passive
    run: ./deploy.sh
    shell: pwsh
    working-directory: deploy
    timeout-minutes: 0.5
    exit-codes: { 2: warning, "*": errored }
    labels: { team: payments }
    results: { junit: [a.xml, b.xml] }
    thresholds: { errors: 5 }
`);
    expect(rule).toEqual({
      field: "tasks.deployment",
      place: `${PATH}:3:3`,
      pointer: "/tasks/deployment",
      condition: { text: "event.data.stage == 'production'", tree: expect.anything() as unknown },
      off: undefined,
      settings: {
        script: "./deploy.sh",
        shell: "pwsh",
        workingDirectory: "deploy",
        timeoutMinutes: 0.5,
        exitCodes: "2=warning\n*=errored",
        labels: { team: "payments" },
        results: { junit: ["a.xml", "b.xml"] },
        thresholds: { errors: 5 },
        job: undefined,
        with: undefined,
        mode: "silent",
      },
    });
  });

  test("may name a job with its parameters", () => {
    expect(
      onlyRule(one(`{ job: issue.open, with: { title: "\${{ event.data.x }}" } }`)).settings,
    ).toMatchObject({
      job: "issue.open",
      with: { title: "${{ event.data.x }}" },
      script: undefined,
    });
  });

  test("may write exit codes as the input has them", () => {
    expect(onlyRule(one(`{ run: x, exit-codes: "2=warning" }`)).settings.exitCodes).toBe(
      "2=warning",
    );
  });

  test("that is switched off needs no work", () => {
    expect(onlyRule(one("{ enabled: false }")).off).toBe("warning");
    expect(onlyRule(one("{ run: x, enabled: { value: false, answer: pass } }")).off).toBe("pass");
    expect(onlyRule(one("{ run: x, enabled: { value: true, answer: pass } }")).off).toBeUndefined();
  });

  test("may be shared by an anchor", () => {
    const { rules } = parse("tasks:\n  deployment: &d { run: ./deploy.sh }\n  release: *d\n");
    expect([...rules.keys()]).toEqual(["deployment.triggered", "release.triggered"]);
    expect(rules.get("release.triggered")?.[0]?.settings.script).toBe("./deploy.sh");
  });

  test.each(["__proto__", "constructor", "toString"])("may be for a task called %s", (name) => {
    expect([
      ...parse(`tasks:\n  ${name}: { run: x, labels: { ${name}: y } }\n`).rules.keys(),
    ]).toEqual([`${name}.triggered`]);
    expect(
      onlyRule(`tasks:\n  ${name}: { run: x, labels: { ${name}: y } }\n`).settings.labels,
    ).toEqual(JSON.parse(`{"${name}":"y"}`));
  });

  test("that YAML 1.1 would have read otherwise stays text", () => {
    expect(onlyRule(one("{ run: no, labels: { a: yes, b: 12:30 } }")).settings).toMatchObject({
      script: "no",
      labels: { a: "yes", b: "12:30" },
    });
  });
});

test("the catalogue of the contract is one", () => {
  const { rules } = parse(`
tasks:
  deployment:
    - if: event.data.stage == 'production'
      run: ./deploy.sh production
    - run: ./deploy.sh staging
  evaluation.finished: { job: slo.report }
  openticket:
    job: incident.open
    with: { title: "\${{ event.data.incident.ProblemTitle }}" }
  test: { run: npx artillery run load.yml --output report.json, results: { artillery: report.json } }
`);
  expect([...rules].map(([key, list]) => [key, list.length])).toEqual([
    ["deployment.triggered", 2],
    ["evaluation.finished", 1],
    ["openticket.triggered", 1],
    ["test.triggered", 1],
  ]);
});

describe("every complaint names line, column, field, what was found and what is expected", () => {
  test.each([
    ["", "1:1: the file: expected a mapping, found nothing."],
    ["- a\n", "1:1: the file: expected a mapping, found a list."],
    ["tasks:\n", "1:7: tasks: expected a mapping, found nothing."],
    ["tasks: {}\n", "1:8: tasks: expected at least one entry, found a mapping."],
    [
      "task: {}\ntasks: { a: { run: x } }\n",
      "1:1: task: not known here; did you mean tasks? Known are tasks, stages, projects.",
    ],
    ["{}\n", "1:1: tasks: is missing (One key per task)."],
    [one(""), "2:15: tasks.deployment: expected a mapping, found nothing."],
    [
      one("./deploy.sh"),
      '2:15: tasks.deployment: expected a mapping, found the text "./deploy.sh".',
    ],
    [one("[]"), "2:15: tasks.deployment: expected at least one entry, found an empty list."],
    [
      one("{ shell: sh }"),
      "2:3: tasks.deployment: expected run (a script) or job (a built-in job), found neither.",
    ],
    [
      one("{ run: x, job: slo.report }"),
      "2:17: tasks.deployment.run: run and job exclude each other; keep one of them.",
    ],
    [
      one("{ rum: x }"),
      "2:17: tasks.deployment.rum: not known here; did you mean run? Known are if, " +
        "enabled, mode, run, shell, working-directory, job, with, results, thresholds, " +
        "exit-codes, labels, timeout-minutes.",
    ],
    [one("{ run: 5 }"), "2:22: tasks.deployment.run: expected text, found 5; put it into quotes."],
    [one("{ run: '' }"), "2:22: tasks.deployment.run: expected text, found an empty text."],
    [
      one("{ run: x, timeout-minutes: 0 }"),
      "2:42: tasks.deployment.timeout-minutes: expected a number > 0, found 0.",
    ],
    [
      one("{ run: x, timeout-minutes: soon }"),
      '2:42: tasks.deployment.timeout-minutes: expected a number, found the text "soon".',
    ],
    [
      one("{ run: x, mode: slient }"),
      '2:31: tasks.deployment.mode: "slient" is not known here; did you mean silent? ' +
        "Known are interactive, silent, active, passive.",
    ],
    [
      one("{ run: x, labels: { version: 1.10 } }"),
      "2:44: tasks.deployment.labels.version: expected text, found 1.1; put it into quotes.",
    ],
    [
      one("{ run: x, enabled: no }"),
      '2:34: tasks.deployment.enabled: expected true or false or a mapping, found the text "no".',
    ],
    [
      one("{ run: x, enabled: { answer: pass } }"),
      "2:25: tasks.deployment.enabled.value: is missing (Whether the rule works).",
    ],
    [
      one("{ run: x, enabled: { value: false, answer: errored } }"),
      '2:58: tasks.deployment.enabled.answer: "errored" is not known here. Known are pass, warning, fail.',
    ],
    [
      one("{ run: x, exit-codes: { 2: meh } }"),
      '2:42: tasks.deployment.exit-codes.2: "meh" is not known here. Known are pass, warning, fail, errored.',
    ],
    [
      one("{ run: x, exit-codes: { 300: fail } }"),
      '2:39: tasks.deployment.exit-codes.300: expected an exit code from 0 to 255, or "*".',
    ],
    [
      one("{ run: x, exit-codes: 2 is fine }"),
      "2:37: tasks.deployment.exit-codes: expected lines such as 2=warning with a code " +
        'from 0 to 255 or * and one of pass, warning, fail, errored, found "2 is fine".',
    ],
    [
      one("{ run: x, results: { artilery: a.json } }"),
      "2:36: tasks.deployment.results.artilery: not known here; did you mean " +
        "artillery? Known are k6, artillery, jmeter, locust, gatling, junit, " +
        "chaostoolkit.",
    ],
    [
      one("{ job: isue.open }"),
      '2:22: tasks.deployment.job: "isue.open" is not known here; did you mean ' +
        "issue.open? Known are issue.open, build.run, slo.report, incident.open.",
    ],
    [
      one("{ with: { a: 1 } }"),
      "2:17: tasks.deployment.with: there is no job that these are parameters of; name it by job.",
    ],
    [one("{ job: issue.open }"), "2:3: tasks.deployment.with: is missing."],
    [
      one("{ job: issue.open, with: {} }"),
      "2:34: tasks.deployment.with.title: is missing (First line of the issue).",
    ],
    [
      one("{ job: issue.open, with: { titel: x, title: y } }"),
      "2:42: tasks.deployment.with.titel: not known here; did you mean title? Known " +
        "are title, labels, assignees, state.",
    ],
    [
      one("{ job: issue.open, with: { title: y, labels: [a, 2] } }"),
      "2:64: tasks.deployment.with.labels[1]: expected text, found 2; put it into quotes.",
    ],
    [
      one("{ job: issue.open, with: { title: y, assignees: 6 } }"),
      "2:63: tasks.deployment.with.assignees: expected a number <= 5, found 6.",
    ],
    [
      "tasks:\n  evaluation.finish: { run: x }\n",
      '2:3: tasks["evaluation.finish"]: expected a task such as deployment, a task and ' +
        'one of .triggered, .started, .finished, .invalidated, or "*".',
    ],
    [
      "tasks:\n  a: { run: x }\n  a.triggered: { run: x }\n",
      '3:3: tasks["a.triggered"]: a means the same and stands here, too; make one list of both.',
    ],
  ])("%j", (text, expected) => {
    expect(complaints(text)).toEqual([expected]);
  });

  test("names at the wrong level are told together with the one that is missing", () => {
    expect(complaints("deployment: { run: x }\n")).toEqual([
      "1:1: tasks: is missing (One key per task).",
      "1:1: deployment: not known here. Known are tasks, stages, projects.",
    ]);
  });
});

describe("what is not YAML, or more than a catalogue needs of it", () => {
  test.each([
    ["tasks: { a: { run: x }\n", /^2:1: this is not valid YAML: Flow map /],
    ["tasks:\n\ta: x\n", /^2:1: this is not valid YAML: Tabs /],
    [one("{ run: x }") + "---\ntasks: {}\n", /^3:1: a second document begins here/],
    [
      one("\n    run: x\n    if: !contains(event.data.x, 'y')"),
      /^4:9: a value that begins with ! is a tag in YAML. Put a condition into \$\{\{ \}\}/,
    ],
    [one("!!js/function 'x'"), /^2:15: a value that begins with ! is a tag/],
    [
      one("{ run: !!binary aGk= }"),
      /^2:\d+: tasks.deployment.run: the tag "tag:yaml.org,2002:binary" is not known here/,
    ],
    [
      one("{ run: x, run: y }"),
      /^2:25: tasks.deployment.run: this name stands here a second time, first in line 2/,
    ],
    [
      "tasks:\n  a: { run: x }\n  b: { run: x }\n  a: { run: y }\n",
      /^4:3: tasks.a: this name stands here a second time, first in line 2/,
    ],
    [one("{ ? [a] : b }"), /a name has to be plain text here/],
    [one("*nobody"), /^2:15: tasks.deployment: the alias "\*nobody" has no anchor above it/],
    [one("&a [ { run: x }, *a ]"), /^2:32: tasks.deployment\[1\]: the alias "\*a" contains itself/],
    [
      one("{ run: x, thresholds: { a: .nan } }"),
      /^2:42: tasks.deployment.thresholds.a: this number cannot be kept exactly/,
    ],
    [one("{ run: x, thresholds: { a: 12345678901234567890 } }"), /^2:42: .* put it into quotes/],
    [`tasks: ${"[".repeat(3_000)}`, /this is nested more than 50 levels deep/],
    [`tasks: ${"[".repeat(60)}${"]".repeat(60)}`, /nested more than 50 levels deep/],
    ["x".repeat(600_000), /^1:1: the file has 600000 characters/],
  ])("case %#", (text, expected) => {
    const found = complaints(text);
    expect(found[0]).toMatch(expected);
    expect(found).toHaveLength(1);
  });

  test("a bomb of anchors ends before it grows", () => {
    const levels = Array.from(
      { length: 30 },
      (_, i) =>
        `  l${i}: &l${i} { a: ${i === 0 ? "x" : `*l${i - 1}`}, b: ${i === 0 ? "x" : `*l${i - 1}`} }`,
    );
    expect(complaints(`tasks:\n${levels.join("\n")}\n`)).toEqual([
      expect.stringMatching(
        /^\d+:\d+: the catalogue has more than 20000 values, counting what aliases repeat\.$/,
      ),
    ]);
  });

  test("merge keys are names like any other", () => {
    expect(complaints("tasks:\n  a: &a { run: x }\n  b: { <<: *a }\n")).toEqual(
      expect.arrayContaining([expect.stringContaining('3:8: tasks.b["<<"]: not known here')]),
    );
  });
});

describe("expressions", () => {
  test("inputs of a workflow that an action runs may be called like scripts", () => {
    expect(
      complaints(
        one(
          "{ job: slo.report, with: { actions: { run: { job: workflow.run, with: { " +
            "workflow: x.yml, inputs: { run: '${{ event.id }}', undo: '${{ event.id }}' " +
            "} } } } } }",
        ),
      ),
    ).toEqual([]);
  });

  test.each([
    [
      one("{ run: 'deploy ${{ event.data.stage }}' }"),
      "2:30: tasks.deployment.run: ${{ }} is not replaced in a script, where a value " +
        'of the event could become commands. Write "$CLOUD_AUTOMATION_STAGE" instead.',
    ],
    [
      one("{ run: 'deploy ${{ event.data.get-action.values[0] }}' }"),
      "The script finds the event in the file $CLOUD_AUTOMATION_EVENT",
    ],
    [
      one("{ run: 'deploy ${{ event.data.get-action.image }}' }"),
      `Write "$(jq -r '.data["get-action"].image' "$CLOUD_AUTOMATION_EVENT")" instead.`,
    ],
    [
      one("{ run: 'deploy ${{ secrets.TOKEN }}' }"),
      "give it anything else by env: in the workflow",
    ],
    [
      one("\n    run: |\n      echo one\n      deploy ${{ event.id }}\n"),
      /^3:10: .*Write "\$CLOUD_AUTOMATION_TRIGGERED_ID" instead/,
    ],
    [
      one("{ job: build.run, with: { run: 'make ${{ event.data.x }}' } }"),
      /^2:52: tasks.deployment.with.run: \$\{\{ \}\} is not replaced in a script/,
    ],
    [
      one("{ job: build.run, with: { cleanup: 'rm ${{ event.data.x }}' } }"),
      "with.cleanup: ${{ }} is not replaced in a script",
    ],
    [
      one(
        "{ job: slo.report, with: { actions: { a: { run: x, check: 'curl ${{ event.id }}' } } } }",
      ),
      "with.actions.a.check: ${{ }} is not replaced in a script",
    ],
    [
      one(
        "{ job: slo.report, with: { actions: { a: { run: x, undo: 'curl ${{ event.id }}' } } } }",
      ),
      "with.actions.a.undo: ${{ }} is not replaced in a script",
    ],
    [
      one(
        "{ job: slo.report, with: { actions: { a: { job: deploy.run, with: { rollback: " +
          "'curl ${{ event.id }}' } } } } }",
      ),
      "with.actions.a.with.rollback: ${{ }} is not replaced in a script",
    ],
    [
      one(
        "{ job: slo.report, with: { actions: { a: { run: x, undo: { job: deploy.run, " +
          "with: { run: 'curl ${{ event.id }}' } } } } } }",
      ),
      "with.actions.a.undo.with.run: ${{ }} is not replaced in a script",
    ],
    [
      one("{ run: x, labels: { a: '${{ event.data.x }}' } }"),
      "2:39: tasks.deployment.labels.a: expressions work in if and with only.",
    ],
    [
      one("{ run: x, shell: '${{ event.data.x }}' }"),
      "tasks.deployment.shell: expressions work in if and with only.",
    ],
    [
      one("{ run: x, if: success() }"),
      "2:29: tasks.deployment.if: success() tells about the steps of a workflow, and a " +
        "rule is chosen before any step of the task has run. There is the context event, " +
        "such as event.data.stage, and the functions contains,",
    ],
    [
      one("{ run: x, if: github.ref == 'x' }"),
      "the context github does not exist here: a rule sees the event and nothing of the workflow.",
    ],
    [
      one("{ run: x, if: event.id == secrets.X }"),
      "2:41: tasks.deployment.if: the context secrets does not exist here",
    ],
    [
      one("{ run: x, if: hashFiles('a') }"),
      'there is no function "hashFiles" here. Known are contains,',
    ],
    [
      one("{ run: x, if: 'contain(event.id, 1)' }"),
      'there is no function "contain" here; did you mean contains?',
    ],
    [one("{ run: x, if: constructor(event) }"), 'there is no function "constructor" here'],
    [one("{ run: x, if: evnt.id }"), '"evnt" is not known here; did you mean event?'],
    [
      one("{ run: x, if: event.data.stage == production }"),
      '2:49: tasks.deployment.if: "production" is not known here; a text stands in single quotes.',
    ],
    [one(`{ run: x, if: 'event.id == "a"' }`), "A text stands in single quotes: 'production'."],
    [one("{ run: x, if: event.id = 'a' }"), "Two values are compared by ==."],
    [
      one("{ run: x, if: event.id and event.type }"),
      '"and" is not known here; the operators are &&, || and !.',
    ],
    [one("{ run: x, if: '(event.id' }"), "Unexpected end of expression"],
    [one("{ run: x, if: 'event.id)' }"), "2:38: tasks.deployment.if: Unexpected symbol: ')'."],
    [one("{ run: x, if: '' }"), "expected an expression, found nothing."],
    [one("{ run: x, if: 'contains(event.id)' }"), "Too few parameters supplied"],
    [
      one("{ run: x, if: '${{ event.id }} && false' }"),
      "text beside ${{ }} would make the condition true for every event",
    ],
    [one("{ run: x, if: '${{ event.id' }"), "${{ is not closed by }}."],
    [
      one("{ job: issue.open, with: { title: 'a ${{ github.actor }}' } }"),
      "2:56: tasks.deployment.with.title: the context github does not exist here",
    ],
  ])("%j", (text, expected) => {
    const found = complaints(text);
    expect(found).toHaveLength(1);
    if (typeof expected === "string") expect(found[0]).toContain(expected);
    else expect(found[0]).toMatch(expected);
  });

  test("stand for any parameter of a job, whatever its type", () => {
    expect(
      complaints(
        one(
          "{ job: issue.open, with: { title: '${{ event.id }}', labels: '${{ " +
            "event.data.labels }}', assignees: '${{ event.data.n }}', state: 'x${{ " +
            "event.id }}' } }",
        ),
      ),
    ).toEqual([]);
    expect(
      complaints(one("{ job: issue.open, with: { title: x, labels: ['${{ event.id }}', 2] } }")),
    ).toEqual([expect.stringContaining("labels[1]: expected text, found 2; put it into quotes.")]);
  });
});

test("what a schema cannot say about results and thresholds is told with its place, too", () => {
  const checks = { results: resultsOfMapping, thresholds: thresholdsOfMapping };
  const read = (rule: string) => parseCatalogue(one(rule), PATH, { ...JOBS, checks });
  expect(
    read(
      "{ run: x, results: { k6: a.json }, thresholds: { p95: '< 500', errorRate: { warning: 1 } } }",
    ).rules.size,
  ).toBe(1);
  expect(() => read("{ run: x, thresholds: { p95: '< 500', rps: lots, p96: 5 } }")).toThrow(
    /^\S+:2:58: tasks\.deployment\.thresholds\.rps: .*"rps: lots" is not a limit.*\n\S+:2:69: tasks\.deployment\.thresholds\.p96: "p96" is not a metric/,
  );
  expect(() => read("{ run: x, results: { k6: ' ' } }")).toThrow(
    /^\S+:2:40: tasks\.deployment\.results\.k6: the path of the k6 report is missing/,
  );
});

test("all complaints come at once, in the order of the file, ten at most", () => {
  const rules = Array.from({ length: 13 }, (_, i) => `    - { run: x, mode: m${i} }\n`).join("");
  const found = complaints(`tasks:\n  deployment:\n${rules}`);
  expect(found).toHaveLength(11);
  expect(found.map((line) => line.split(":")[0])).toEqual([
    ...Array.from({ length: 10 }, (_, i) => String(i + 3)),
    " …and 3 more errors. Fix these first.",
  ]);
});

/** Texts that are nearly catalogues. */
const PIECES = [
  "tasks:",
  "\n",
  "  ",
  "    ",
  "deployment",
  ": ",
  "- ",
  "run",
  "job",
  "if",
  "with",
  "enabled",
  "false",
  "{ ",
  " }",
  "[",
  "]",
  "${{ ",
  " }}",
  "event.data.x",
  "'",
  '"',
  "&a ",
  "*a",
  "!x ",
  "|\n",
  "# ",
  "*",
  "__proto__",
  "1e999",
  "\u0000",
  "é",
  "issue.open",
  ", ",
  "title",
];

test("whatever the file holds, it is a catalogue or complaints with a place in it", () => {
  const text = fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join("")),
    fc
      .array(fc.constantFrom(...PIECES), { maxLength: 20 })
      .map((parts) => `tasks:\n  deployment: ${parts.join("")}`),
    fc.json({ maxDepth: 4 }).map((json) => `tasks: { deployment: ${json} }`),
    fc.string({ unit: codePoint, maxLength: 60 }),
  );
  let refused = 0;
  fc.assert(
    fc.property(text, (candidate) => {
      try {
        parse(candidate);
      } catch (error) {
        refused++;
        expect(error).toBeInstanceOf(CatalogueError);
        const lines = candidate.split(/\r?\n/).length;
        for (const complaint of (error as CatalogueError).complaints) {
          const [, line, column] =
            /^\.github\/cloud-automation\.yml:(\d+):(\d+): \S/.exec(complaint) ?? [];
          expect(complaint).not.toMatch(/\n|undefined|\[object/);
          expect(Number(line)).toBeGreaterThan(0);
          expect(Number(line)).toBeLessThanOrEqual(lines + 1);
          expect(Number(column)).toBeGreaterThan(0);
        }
      }
    }),
    { numRuns: cases(200) },
  );
  expect(refused).toBeGreaterThan(60);
});

describe("what a catalogue speaks for", () => {
  const scope = (text: string) => scopeOf(text, PATH);
  const scopeComplaint = (text: string) => {
    try {
      return JSON.stringify(scope(text));
    } catch (error) {
      return error instanceof CatalogueError ? error.message : String(error);
    }
  };

  test("its keys, also where its rules are wrong", () => {
    expect(
      scope("tasks:\n  deployment: { rum: x }\n  evaluation.finished: 5\n  '*': { run: x }\n"),
    ).toEqual({
      path: PATH,
      keys: new Set(["deployment.triggered", "evaluation.finished", "*"]),
      asksForApprovals: false,
    });
  });

  test.each([
    ["staging, production", ["staging", "production"]],
    ["[staging, production]", ["staging", "production"]],
    ["staging", ["staging"]],
    ["'*'", ["*"]],
  ])("stages: %s", (given, expected) => {
    expect(scope(`stages: ${given}\ntasks: { a: { run: x } }`).stages).toEqual(new Set(expected));
    expect(
      parse(`stages: ${given}\nprojects: ${given}\ntasks: { a: { run: x } }`).scope.projects,
    ).toEqual(new Set(expected));
  });

  test.each([
    ["stages: 5", `${PATH}:1:9: stages: expected names, as a text or a list of texts, found 5.`],
    [
      "projects: [5]",
      `${PATH}:1:11: projects: expected names, as a text or a list of texts, found a list.`,
    ],
    ["stages: ''", `${PATH}:1:9: stages: expected at least one name, or leave it out.`],
    [
      "stages: prod-*",
      `${PATH}:1:9: stages: expected names, such as staging production, or * for any; ` +
        `found "prod-*". Patterns and types of events are not taken.`,
    ],
  ])("%s binds nothing, and is told", (line, expected) => {
    expect(scopeComplaint(`${line}\ntasks: { a: { run: x } }`)).toBe(expected);
    expect(complaints(`${line}\ntasks: { a: { run: x } }`).length).toBeGreaterThan(0);
  });

  test.each([
    ["{ job: approval.ask }", true],
    ["[{ if: false, job: approval.ask }, { job: approval.ask, enabled: true }]", true],
    ["[{ job: approval.ask }, { run: x }]", false],
    ["{ job: approval.ask, enabled: false }", false],
    ["{ run: x }", false],
    ["[]", false],
  ])("approval: %s asks people: %s", (rule, expected) => {
    expect(scope(`tasks: { approval: ${rule} }`).asksForApprovals).toBe(expected);
  });
});
