import type { GitHubOptions } from "../../../simulator/github";
import { githubAnswers } from "../../../simulator/github";
import type { Json, JsonObject } from "../../../src/domain/text/json";
import { service } from "../http/scene";
import type { JobScene } from "../job-scene";
import { jobScene, RUN_URL, TRIGGERED_ID } from "../job-scene";
import { whileTimeStands } from "../../support/still-time";

const REPO_TOKEN = {
  login: "acme-flags[bot]",
  permissions: {
    variables: "write",
    environments: "write",
    "organization-variables": "write",
    contents: "write",
    "pull-requests": "write",
  },
} as const;
const PATH = "flags/shop.json";
const FLAGS = `{
  "$schema": "https://flagd.dev/schema/v0/flags.json",
  "flags": {
    "EnableItemCache": { "state": "ENABLED",  "variants": {"on": true, "off": false}, "defaultVariant": "off" },
    "promo": { "state": "ENABLED", "variants": {"on": true, "off": false}, "defaultVariant": "on" }
  }
}
`;
const ON = FLAGS.replace('"defaultVariant": "off"', '"defaultVariant": "on"');
const KEPTN_DATA = {
  action: { name: "Enable the cache", action: "toggle-feature", value: { EnableItemCache: "on" } },
};

/** With REPO_TOKEN as `github-token`. */
const withRepoToken = (options: GitHubOptions = {}) =>
  jobScene({ tokens: { repo: REPO_TOKEN }, jobToken: "repo", ...options });
/** With GITHUB_TOKEN that may write, and a file with flags. */
async function withFile(options: GitHubOptions = {}): Promise<JobScene> {
  const scene = await jobScene({
    permissions: { contents: "write", "pull-requests": "write" },
    ...options,
  });
  scene.github.setFile(PATH, FLAGS);
  return scene;
}
const set = (scene: JobScene, parameters: JsonObject) =>
  scene.run("flag.set", { flag: "EnableItemCache", enabled: "on", ...parameters });
const text = (pattern: RegExp) => expect.stringMatching(pattern) as string;
const asked = ({ github }: JobScene, method: string, path: RegExp) =>
  github.requests.filter((request) => request.method === method && path.test(request.path));

describe("a variable", () => {
  test.each<[string, JsonObject, object, string]>([
    ["of the repository", {}, {}, "of the repository octo/demo"],
    [
      "of an environment",
      { environment: "production" },
      { environment: "production" },
      'of the environment "production"',
    ],
    [
      "of the stage's environment",
      { scope: "environment" },
      { environment: "staging" },
      'of the environment "staging"',
    ],
    [
      "of the organization",
      { scope: "organization" },
      { isOfOrganization: true },
      "of the organization octo",
    ],
  ])(
    "%s is set, read back and reported with the value before",
    async (_, parameters, place, words) => {
      const scene = await withRepoToken();
      for (const name of ["staging", "production"]) scene.github.addEnvironment(name);
      scene.github.setVariable("EnableItemCache", "false", place);
      const { outcome } = await set(scene, parameters);
      expect(outcome).toMatchObject({
        status: "succeeded",
        result: "pass",
        message: `Flag EnableItemCache is on now (before: off), read back from the variable ENABLEITEMCACHE ${words}.`,
      });
      expect(outcome?.data).toEqual({
        flag: "EnableItemCache",
        environment: parameters["environment"] ?? "staging",
        enabled: "true",
        previous: "false",
        variable: "ENABLEITEMCACHE",
      });
      expect(scene.github.variables(place)).toEqual({ ENABLEITEMCACHE: "true" });
    },
  );

  test.each<[string, string | undefined, JsonObject, string, string]>([
    ["that does not exist yet", undefined, {}, "true", "not set"],
    ["keeps its kind of words", "OFF", {}, "ON", "false"],
    ["with words of its own", "green", { values: { on: "blue", off: "green" } }, "blue", "false"],
    ["that held something else", "maybe", {}, "true", "maybe"],
    ["that held something long", "x".repeat(40_000), {}, "true", "a text of 40000 characters"],
  ])("%s is set", async (_, before, parameters, after, previous) => {
    const scene = await withRepoToken();
    if (before !== undefined) scene.github.setVariable("EnableItemCache", before);
    const { outcome } = await set(scene, parameters);
    expect(outcome).toMatchObject({ result: "pass", data: { enabled: "true", previous } });
    expect(scene.github.variables()).toEqual({ ENABLEITEMCACHE: after });
  });

  test("is named as one wants, or as a variable can be", async () => {
    const scene = await withRepoToken();
    await set(scene, { variable: "ITEM_CACHE" });
    await set(scene, { flag: "shop.new-cart", enabled: false });
    await set(scene, { flag: "1st", enabled: true });
    await set(scene, { flag: "github_flag", enabled: true });
    expect(scene.github.variables()).toEqual({
      ITEM_CACHE: "true",
      SHOP_NEW_CART: "false",
      _1ST: "true",
      _GITHUB_FLAG: "true",
    });
  });

  test("that is as wished already is a pass that says so, without a write", async () => {
    const scene = await withRepoToken();
    scene.github.setVariable("EnableItemCache", "on");
    const { outcome } = await set(scene, {});
    expect(outcome).toMatchObject({
      result: "pass",
      message: text(/^Flag EnableItemCache was already on, read back/),
      data: { enabled: "true", previous: "true" },
    });
    expect(scene.github.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  });

  test("of several flags each is set, and the report has no JSON but a summary", async () => {
    const scene = await withRepoToken();
    scene.github.setVariable("promo", "true");
    const { outcome } = await scene.run("flag.set", {
      flags: { EnableItemCache: "on", promo: false },
    });
    expect(outcome).toMatchObject({
      result: "pass",
      message: text(
        /^Flag EnableItemCache is on now \(before: not set\), flag promo is off now \(before: on\), read back from the variables ENABLEITEMCACHE, PROMO/,
      ),
    });
    expect(outcome?.data).toMatchObject({
      flag: "EnableItemCache, promo",
      enabled: "EnableItemCache on, promo off",
      previous: "EnableItemCache not set, promo on",
      flags: {
        EnableItemCache: { enabled: "true", previous: "not set" },
        promo: { enabled: "false", previous: "true" },
      },
    });
  });

  test.each([{}, { environment: "production" }, { scope: "organization" }])(
    "is nothing for GITHUB_TOKEN, and the message says what is (%j)",
    async (parameters) => {
      const scene = await jobScene({ permissions: { actions: "write", contents: "write" } });
      scene.github.addEnvironment("production");
      const { outcome } = await set(scene, parameters);
      expect(outcome).toMatchObject({
        status: "errored",
        message: text(
          /could not be read: .*HTTP 403.*GITHUB_TOKEN can never do that: pass the token of an App or a fine-grained token with .*: write.*REPO_TOKEN.*CA-605/s,
        ),
      });
      expect(outcome?.message).toContain(
        "environment" in parameters
          ? "with Environments: write"
          : "scope" in parameters
            ? "organization permission Variables: write"
            : "with Variables: write",
      );
    },
  );

  test("that may only be read is errored with the permission", async () => {
    const scene = await withRepoToken({
      tokens: { repo: { login: "mona", permissions: { variables: "read" } } },
    });
    scene.github.setVariable("EnableItemCache", "false");
    const { outcome } = await set(scene, {});
    expect(outcome).toMatchObject({
      status: "errored",
      message: text(
        /could not be set: .*not accessible by personal access token.*Variables: write.*CA-605/s,
      ),
    });
  });

  test("of an environment that does not exist is errored, and of the organization is not made", async () => {
    const scene = await withRepoToken();
    expect((await set(scene, { environment: "none" })).outcome).toMatchObject({
      status: "errored",
      message: text(/Either there is no such environment/),
    });
    expect((await set(scene, { scope: "organization" })).outcome).toMatchObject({
      status: "errored",
      message: text(/Create it once in the organization's settings/),
    });
    expect(scene.github.variables({ isOfOrganization: true })).toEqual({});
  });

  test("that another one creates at the same moment is set all the same", async () => {
    let scene: JobScene | undefined = undefined;
    scene = await withRepoToken({
      observer: {
        request: ({ method }) =>
          void (method === "POST" && scene?.github.setVariable("EnableItemCache", "false")),
        answer: () => undefined,
      },
    });
    expect((await set(scene, {})).outcome).toMatchObject({ result: "pass" });
    expect(scene.github.variables()).toEqual({ ENABLEITEMCACHE: "true" });
    expect(asked(scene, "PATCH", /variables/)).toHaveLength(1);
  });

  test("that GitHub accepted and does not show is errored", async () => {
    const scene = await withRepoToken();
    scene.github.setVariable("EnableItemCache", "false");
    scene.github.faults.add({ method: "PATCH", effect: { kind: "answer", status: 204 } });
    expect((await set(scene, {})).outcome).toMatchObject({
      status: "errored",
      result: "fail",
      message: text(/GitHub accepted "true" for the variable ENABLEITEMCACHE .* and shows "false"/),
    });
  });

  test("that fails in the middle tells what was set before", async () => {
    const scene = await withRepoToken();
    scene.github.faults.add({ method: "POST", nth: 2, effect: githubAnswers.notAccessible() });
    const { outcome } = await scene.run("flag.set", { flags: { a: "on", b: "on" } });
    expect(outcome).toMatchObject({
      status: "errored",
      message: text(/The variable B .* could not be set.*before that, flag a is on now/),
      data: { flag: "a", enabled: "true" },
    });
  });
});

describe("a flag in a file", () => {
  test("is switched by one commit that changes nothing else, and read back", async () => {
    const scene = await withFile();
    const { outcome } = await set(scene, { path: PATH });
    const [commit] = scene.github.commits();
    expect(outcome).toMatchObject({
      status: "succeeded",
      result: "pass",
      message: `Flag EnableItemCache is on now (before: off), read back from ${PATH}.`,
    });
    expect(outcome?.data).toEqual({
      flag: "EnableItemCache",
      environment: "staging",
      enabled: "true",
      previous: "false",
      path: PATH,
      commitUrl: `https://github.com/octo/demo/commit/${commit?.sha ?? ""}`,
    });
    expect(scene.github.file(PATH)).toBe(ON);
    expect(commit).toMatchObject({
      message: `Set flag EnableItemCache on\n\n${RUN_URL}`,
      author: "github-actions[bot]",
    });
  });

  test("takes Keptn's map as it is, several flags in one commit", async () => {
    const scene = await withFile();
    const { outcome } = await scene.run(
      "flag.set",
      { path: PATH, flags: { ...KEPTN_DATA.action.value, promo: "off" } },
      { data: KEPTN_DATA },
    );
    expect(outcome).toMatchObject({
      result: "pass",
      data: {
        enabled: "EnableItemCache on, promo off",
        flags: { promo: { enabled: "false", previous: "true" } },
      },
    });
    expect(
      scene.github
        .commits()
        .slice(0, 2)
        .map(({ message }) => message),
    ).toEqual([`Set 2 flags\n\nEnableItemCache on\npromo off\n\n${RUN_URL}`, `Change ${PATH}`]);
  });

  test("on another branch, with a message of one's own", async () => {
    const scene = await withFile();
    scene.github.addBranch("release/1.0");
    expect(
      (await set(scene, { path: PATH, branch: "release/1.0", message: "Flip it" })).outcome,
    ).toMatchObject({ result: "pass", message: text(/of the branch release\/1\.0/) });
    expect([
      scene.github.file(PATH),
      scene.github.file(PATH, "release/1.0"),
      scene.github.commits("release/1.0")[0]?.message,
    ]).toEqual([FLAGS, ON, "Flip it"]);
  });

  test("that is as wished already is a pass that says so, without a commit; so is a second run", async () => {
    const scene = await withFile();
    await set(scene, { path: PATH });
    const head = scene.github.commits()[0]?.sha;
    const { outcome } = await set(scene, { path: PATH });
    expect(outcome).toMatchObject({
      result: "pass",
      message: text(/^Flag EnableItemCache was already on/),
      data: { enabled: "true", previous: "true" },
    });
    expect(outcome?.data).not.toHaveProperty("commitUrl");
    expect(scene.github.commits()[0]?.sha).toBe(head);
  });

  test("is safe against commits of others: what they changed stays", async () => {
    let scene: JobScene | undefined = undefined;
    let others = 0;
    scene = await withFile({
      observer: {
        request: ({ method }) => {
          if (method === "PUT" && ++others <= 3)
            scene?.github.setFile(PATH, (scene.github.file(PATH) ?? "").replace(/\n$/, `\n\n`));
        },
        answer: () => undefined,
      },
    });
    const { outcome } = await set(scene, { path: PATH });
    expect(outcome).toMatchObject({ result: "pass" });
    expect(scene.github.file(PATH)).toBe(`${ON}\n\n\n`);
    expect(asked(scene, "PUT", /contents/).map(({ status }) => status)).toEqual([
      409, 409, 409, 200,
    ]);
  });

  test("gives up when others commit all the time", async () => {
    let scene: JobScene | undefined = undefined;
    let others = 0;
    scene = await withFile({
      observer: {
        request: ({ method }) =>
          void (method === "PUT" && scene?.github.setFile(PATH, FLAGS + " ".repeat(++others))),
        answer: () => undefined,
      },
    });
    expect((await set(scene, { path: PATH })).outcome).toMatchObject({
      status: "errored",
      message: text(/could not be changed in 6 attempts: .*does not match/),
    });
  });

  test("that two runs switch at the same moment is switched once", async () => {
    const scene = await withFile();
    const [one, two] = await Promise.all([set(scene, { path: PATH }), set(scene, { path: PATH })]);
    expect([one.outcome?.result, two.outcome?.result]).toEqual(["pass", "pass"]);
    expect(
      [one, two].map(({ outcome }) => outcome?.data["commitUrl"]).filter(Boolean),
    ).toHaveLength(1);
    expect(
      scene.github.commits().filter(({ message }) => message.startsWith("Set flag")),
    ).toHaveLength(1);
  });

  test("whose commit was made and whose answer was lost is a pass with the value before", async () => {
    const scene = await withFile();
    scene.github.faults.add({ method: "PUT", nth: 1, effect: { kind: "lose-answer" } });
    expect((await set(scene, { path: PATH })).outcome).toMatchObject({
      result: "pass",
      message: text(/is on now \(before: off\)/),
      data: { previous: "false" },
    });
    expect(
      scene.github.commits().filter(({ message }) => message.startsWith("Set flag")),
    ).toHaveLength(1);
  });

  test("that GitHub accepted and does not show is errored", async () => {
    const scene = await withFile();
    scene.github.faults.add({
      method: "PUT",
      effect: {
        kind: "answer",
        status: 200,
        headers: { "content-type": "application/json" },
        body: {
          content: {},
          commit: { sha: "abc", html_url: "https://github.com/octo/demo/commit/abc" },
        },
      },
    });
    expect((await set(scene, { path: PATH })).outcome).toMatchObject({
      status: "errored",
      message: text(
        /The change was committed \(https:\/\/github\.com\/octo\/demo\/commit\/abc\), and flags\/shop\.json says something else again/,
      ),
    });
  });

  test.each([409, 422] as const)(
    "of a protected branch is errored with the way out (%d)",
    async (status) => {
      const scene = await withFile();
      scene.github.protectBranch("main", status);
      expect((await set(scene, { path: PATH })).outcome).toMatchObject({
        status: "errored",
        message: text(/Changes must be made through a pull request.*say with\.how: pull-request/s),
      });
      expect(asked(scene, "PUT", /contents/)).toHaveLength(1);
    },
  );

  test.each<[string, JsonObject, RegExp]>([
    [
      "that is not there",
      { path: "flags/none.json" },
      /with\.path: .*HTTP 404.*there is no flags\/none\.json, or the token may not read it/,
    ],
    ["that is a folder", { path: "flags" }, /flags is no file/],
    [
      "whose branch is not there",
      { path: PATH, branch: "none" },
      /there is no flags\/shop\.json of the branch none/,
    ],
    [
      "without the flag",
      { path: PATH, flag: "EnableItemCahce" },
      /has no flag "EnableItemCahce"; did you mean "EnableItemCache"\?.*CA-207/,
    ],
    ["that is no JSON", { path: "README.json" }, /README\.json is no JSON: .*Nothing was changed/],
  ])("%s is errored, and nothing is written", async (_, parameters, message) => {
    const scene = await withFile();
    scene.github.setFile("README.json", "# no JSON");
    expect((await set(scene, parameters)).outcome).toMatchObject({
      status: "errored",
      message: text(message),
    });
    expect(asked(scene, "PUT", /contents/)).toEqual([]);
  });
});

/** flagd: a state, and what people get. */
const TARGETING = { if: [{ "==": [{ var: "plan" }, "beta"] }, "on"] };
const flagd = (flag: JsonObject) =>
  JSON.stringify({
    flags: { A: { state: "ENABLED", variants: { on: true, off: false }, ...flag } },
  });
/** GO Feature Flag. */
const goff = (flag: JsonObject) =>
  JSON.stringify({ A: { variations: { yes: true, no: false }, ...flag } });
const FIX = "set with.switch: variant to change the default";

describe("a flag that is switched by its state says what people get", () => {
  test.each<[string, string, string, "pass" | "warning", string, JsonObject]>([
    [
      "flagd, off by default with targeting",
      flagd({ defaultVariant: "off", targeting: TARGETING }),
      "on",
      "warning",
      `Flag A is enabled, but its default variant is "off" and targeting decides who gets another: ${FIX}`,
      { enabled: "true", previous: "true", defaultVariant: "off", targeted: "true" },
    ],
    [
      "flagd, the same and disabled before",
      flagd({ state: "DISABLED", defaultVariant: "off", targeting: TARGETING }),
      "on",
      "warning",
      `Flag A is enabled now (before: disabled), but its default variant is "off" and ` +
        `targeting decides who gets another: ${FIX}`,
      { enabled: "true", previous: "false", defaultVariant: "off", targeted: "true" },
    ],
    [
      "flagd, on by default, and targeting gives off",
      flagd({
        state: "DISABLED",
        defaultVariant: "on",
        targeting: { if: [{ var: "x" }, "on", "off"] },
      }),
      "on",
      "warning",
      'Flag A is enabled now (before: disabled), but its default variant is "on" and ' +
        "targeting decides who gets another: change the targeting in the file",
      { defaultVariant: "on", targeted: "true" },
    ],
    [
      "flagd, on by default, and targeting gives nothing else",
      flagd({ state: "DISABLED", defaultVariant: "on", targeting: TARGETING }),
      "on",
      "pass",
      "Flag A is on now (before: off)",
      { enabled: "true", previous: "false", defaultVariant: "on", targeted: "true" },
    ],
    [
      "flagd, no default",
      flagd({ state: "DISABLED", defaultVariant: null }),
      "on",
      "warning",
      "Flag A is enabled now (before: disabled), but it has no default variant, so the " +
        `program's own default counts: ${FIX}`,
      { defaultVariant: "none", targeted: "false" },
    ],
    [
      "flagd, off by state",
      flagd({ defaultVariant: "off", targeting: TARGETING }),
      "off",
      "pass",
      "Flag A is disabled now (before: enabled), so the program's own default counts",
      { enabled: "false", previous: "true" },
    ],
    [
      "flagd, off by state already",
      flagd({ state: "DISABLED", defaultVariant: "on", targeting: TARGETING }),
      "off",
      "pass",
      "Flag A was already disabled, so the program's own default counts",
      { enabled: "false", previous: "false" },
    ],
    [
      "flagd, variants without a meaning",
      flagd({ variants: { blue: "blue", green: "green" }, defaultVariant: "green" }),
      "on",
      "pass",
      'Flag A was already enabled, its default variant is "green"',
      { enabled: "true", defaultVariant: "green", targeted: "false" },
    ],
    [
      "flagd, such ones and targeting",
      flagd({
        state: "DISABLED",
        variants: { blue: "blue", green: "green" },
        defaultVariant: "green",
        targeting: { if: [true, "blue"] },
      }),
      "on",
      "pass",
      'Flag A is enabled now (before: disabled), its default variant is "green" and targeting decides who gets another',
      { defaultVariant: "green", targeted: "true" },
    ],
    [
      "GO Feature Flag, shares",
      goff({ disable: true, defaultRule: { percentage: { yes: 10, no: 90 } } }),
      "on",
      "warning",
      "Flag A is enabled now (before: disabled), but a percentage decides (yes 10 %, no 90 %): change it in the file",
      {
        enabled: "true",
        previous: "false",
        defaultVariant: "yes 10 %, no 90 %",
        targeted: "false",
      },
    ],
    [
      "GO Feature Flag, shares with names that are no words",
      goff({ disable: true, defaultRule: { percentage: { "a\n::error::b": 10, no: 90 } } }),
      "on",
      "warning",
      "Flag A is enabled now (before: disabled), but a percentage decides " +
        '("a\\n::error::b" 10 %, no 90 %): change it in the file',
      {},
    ],
    [
      "GO Feature Flag, one share of all",
      goff({ disable: true, defaultRule: { percentage: { yes: 100, no: 0 } } }),
      "on",
      "pass",
      "Flag A is on now (before: off)",
      { defaultVariant: "yes" },
    ],
    [
      "GO Feature Flag, one share of all for the other",
      goff({ disable: true, defaultRule: { percentage: { yes: 0, no: 100 } } }),
      "on",
      "warning",
      'Flag A is enabled now (before: disabled), but a percentage gives all "no": change it in the file',
      { defaultVariant: "no" },
    ],
    [
      "GO Feature Flag, a rollout",
      goff({
        disable: true,
        defaultRule: {
          progressiveRollout: { initial: { variation: "no" }, end: { variation: "yes" } },
        },
      }),
      "on",
      "warning",
      "Flag A is enabled now (before: disabled), but a progressive rollout decides: change it in the file",
      { defaultVariant: "a progressive rollout" },
    ],
    [
      "GO Feature Flag, targeting and an experiment",
      goff({
        disable: true,
        defaultRule: { variation: "no" },
        targeting: [{ query: "a eq 1", percentage: { yes: 50, no: 50 } }],
        experimentation: { start: "2026-01-01T00:00:00Z" },
      }),
      "on",
      "warning",
      `Flag A is enabled now (before: disabled), but its default variation is "no" and ` +
        `targeting and an experiment decide who gets another: ${FIX}`,
      { defaultVariant: "no", targeted: "true" },
    ],
  ])("%s", async (_, content, enabled, result, words, data) => {
    const scene = await withFile();
    scene.github.setFile("f.json", content);
    const { outcome } = await scene.run("flag.set", { flag: "A", enabled, path: "f.json" });
    expect(outcome).toMatchObject({
      status: "succeeded",
      result,
      message: `${words}${result === "pass" ? ", read back from f.json" : ""}.`,
      data,
    });
    if (enabled === "off") expect(outcome?.data).not.toHaveProperty("defaultVariant");
    // It is judged by what is there, so a second run says no less.
    expect(
      (await scene.run("flag.set", { flag: "A", enabled, path: "f.json" })).outcome?.result,
    ).toBe(result);
  });

  test("by its default where that is asked for, and targeting is told", async () => {
    const scene = await withFile();
    scene.github.setFile("f.json", flagd({ defaultVariant: "off", targeting: TARGETING }));
    const { outcome } = await scene.run("flag.set", {
      flag: "A",
      enabled: "on",
      path: "f.json",
      switch: "variant",
    });
    expect(outcome).toMatchObject({
      result: "pass",
      message:
        "Flag A is on by default now (before: off) and targeting decides who gets another, read back from f.json.",
      data: { enabled: "true", previous: "false", defaultVariant: "on", targeted: "true" },
    });
  });

  test("by its default, which counts for nobody where there are shares", async () => {
    const scene = await withFile();
    scene.github.setFile(
      "f.json",
      goff({ defaultRule: { variation: "no", percentage: { yes: 10, no: 90 } } }),
    );
    const { outcome } = await scene.run("flag.set", {
      flag: "A",
      enabled: "on",
      path: "f.json",
      switch: "variant",
    });
    expect(outcome).toMatchObject({
      result: "warning",
      message:
        "Flag A is on by default now (before: off), but a percentage decides (yes 10 " +
        "%, no 90 %): change it in the file.",
      data: { defaultVariant: "yes 10 %, no 90 %" },
    });
  });

  test("where it has nothing but a default, nothing else is told", async () => {
    const scene = await withFile();
    scene.github.setFile("f.json", flagd({ defaultVariant: "off" }));
    expect(
      (await scene.run("flag.set", { flag: "A", enabled: "on", path: "f.json" })).outcome?.data,
    ).toEqual({
      flag: "A",
      environment: "staging",
      enabled: "true",
      previous: "false",
      path: "f.json",
      commitUrl: expect.any(String) as string,
    });
  });

  test("also among several, and in the sentence of a pull request", async () => {
    const scene = await withFile();
    scene.github.setFile(
      "f.json",
      JSON.stringify({
        flags: {
          A: {
            state: "DISABLED",
            variants: { on: true, off: false },
            defaultVariant: "off",
            targeting: TARGETING,
          },
          B: { state: "ENABLED", variants: { on: true, off: false }, defaultVariant: "off" },
        },
      }),
    );
    const proposed = await scene.run("flag.set", {
      flags: { A: "on", B: "on" },
      path: "f.json",
      how: "pull-request",
    });
    expect(proposed.outcome).toMatchObject({
      result: "warning",
      message: text(/until it is merged the flag A stays disabled, flag B stays off\.$/),
    });
    scene.github.mergePull(1);
    const { outcome } = await scene.run("flag.set", {
      flags: { A: "on", B: "on" },
      path: "f.json",
      how: "pull-request",
    });
    expect(outcome).toMatchObject({
      result: "warning",
      message:
        `Flag A is enabled, but its default variant is "off" and targeting ` +
        `decides who gets another: ${FIX}; flag B was already on.`,
    });
    expect(outcome?.data).toMatchObject({
      enabled: "A enabled, B on",
      previous: "A enabled, B on",
      flags: {
        A: { enabled: "true", previous: "true", defaultVariant: "off", targeted: "true" },
        B: { enabled: "true", previous: "true" },
      },
    });
  });
});

describe("a flag by pull request", () => {
  const propose = (scene: JobScene, more: JsonObject = {}) =>
    set(scene, { path: PATH, how: "pull-request", ...more });

  test("stays as it is until it is merged: a warning with its address, and the value in force", async () => {
    const scene = await withFile();
    const { outcome } = await propose(scene);
    expect(outcome).toMatchObject({
      status: "succeeded",
      result: "warning",
      message:
        "The pull request #1 (EnableItemCache on) waits for review: " +
        "https://github.com/octo/demo/pull/1; until it is merged the flag " +
        "EnableItemCache stays off.",
    });
    expect(outcome?.data).toEqual({
      flag: "EnableItemCache",
      environment: "staging",
      enabled: "false",
      previous: "false",
      path: PATH,
      requested: "EnableItemCache on",
      pullRequestUrl: "https://github.com/octo/demo/pull/1",
    });
    const [pull] = scene.github.pulls();
    expect(pull).toMatchObject({
      title: "Set flag EnableItemCache on",
      base: "main",
      state: "open",
      body: text(new RegExp(`Asked for by ${RUN_URL}`)),
    });
    expect(pull?.head).toMatch(new RegExp(`^cloud-automation/keptn-${TRIGGERED_ID}-[0-9a-f]{8}$`));
    expect([scene.github.file(PATH), scene.github.file(PATH, pull?.head)]).toEqual([FLAGS, ON]);
  });

  test("is the same one for a second run, and after the merge a pass", async () => {
    const scene = await withFile();
    await propose(scene);
    expect((await propose(scene)).outcome).toMatchObject({
      result: "warning",
      data: { pullRequestUrl: "https://github.com/octo/demo/pull/1" },
    });
    expect(scene.github.pulls()).toHaveLength(1);
    expect(
      scene.github
        .commits(scene.github.pulls()[0]?.head)
        .filter(({ message }) => message.startsWith("Set flag")),
    ).toHaveLength(1);
    scene.github.mergePull(1);
    expect((await propose(scene)).outcome).toMatchObject({
      result: "pass",
      message: text(/was already on/),
      data: { enabled: "true" },
    });
  });

  test("that two runs open at the same moment is one", async () => {
    const scene = await withFile();
    const ends = await Promise.all([propose(scene), propose(scene)]);
    expect(ends.map(({ outcome }) => [outcome?.result, outcome?.data["pullRequestUrl"]])).toEqual([
      ["warning", "https://github.com/octo/demo/pull/1"],
      ["warning", "https://github.com/octo/demo/pull/1"],
    ]);
    expect(scene.github.pulls()).toHaveLength(1);
  });

  test("with another wish is another one", async () => {
    const scene = await withFile();
    await propose(scene);
    await propose(scene, { flag: "promo", enabled: "off" });
    expect(scene.github.pulls().map(({ title }) => title)).toEqual([
      "Set flag EnableItemCache on",
      "Set flag promo off",
    ]);
  });

  test.each(["lose-answer", "reset"] as const)(
    "is one also when GitHub's answer does not come (%s)",
    async (kind) => {
      const scene = await withFile();
      scene.github.faults.add({ method: "POST", path: /\/pulls$/, nth: 1, effect: { kind } });
      expect((await propose(scene)).outcome).toMatchObject({
        result: "warning",
        data: { pullRequestUrl: "https://github.com/octo/demo/pull/1" },
      });
      expect(scene.github.pulls()).toHaveLength(1);
    },
  );

  test("that somebody closed is an answer, too: no", async () => {
    const scene = await withFile();
    await propose(scene);
    scene.github.closePull(1);
    expect((await propose(scene)).outcome).toMatchObject({
      status: "succeeded",
      result: "fail",
      message: text(
        /somebody closed the pull request #1 without merging it, so the flag EnableItemCache stays off/,
      ),
    });
    expect(scene.github.pulls()).toHaveLength(1);
  });

  test("that is merged at once, as by a rule, is a pass", async () => {
    let scene: JobScene | undefined = undefined;
    scene = await withFile({
      observer: {
        request: () => undefined,
        answer: ({ method, path }, { status }) =>
          void (
            method === "POST" &&
            path.endsWith("/pulls") &&
            status === 201 &&
            scene?.github.mergePull(1)
          ),
      },
    });
    expect((await propose(scene)).outcome).toMatchObject({
      result: "pass",
      message: text(/is on now \(before: off\), read back from .* after the pull request #1/),
      data: { enabled: "true", previous: "false" },
    });
  });

  test("goes to a branch that takes nothing else", async () => {
    const scene = await withFile();
    scene.github.protectBranch();
    expect((await propose(scene)).outcome).toMatchObject({ result: "warning" });
  });

  test("needs the repository's setting or another token, and says so", async () => {
    const scene = await withFile({ actionsMayCreatePulls: false });
    expect((await propose(scene)).outcome).toMatchObject({
      status: "errored",
      message: text(
        /not permitted to create or approve pull requests.*Settings, Actions, General.*REPO_TOKEN.*CA-605/s,
      ),
    });
  });

  test("needs pull-requests: write, and says so", async () => {
    const scene = await withFile({ permissions: { contents: "write", "pull-requests": "read" } });
    expect((await propose(scene)).outcome).toMatchObject({
      status: "errored",
      message: text(/pull request could not be created: .*`pull-requests: write`.*CA-605/s),
    });
  });
});

describe("a flag of an HTTP service", () => {
  interface Flags {
    readonly flags: Record<string, boolean>;
    readonly isDeaf?: boolean;
  }
  async function flagService({ flags, isDeaf = false }: Flags) {
    const at = await service(({ method, path }) => {
      const [, name = "", word] = /^\/flags\/([^/]+)(?:\/(on|off))?$/.exec(path) ?? [];
      if (method === "POST" && !isDeaf) flags[name] = word === "on";
      return { json: { name, enabled: flags[name] } };
    });
    const recipe = {
      base: at.url,
      find: {
        url: "/flags/${{ with.flag }}",
        found: "/name",
        "must-exist": true,
        fields: { previous: "/enabled" },
      },
      request: {
        url: "/flags/${{ with.flag }}/${{ with.state }}",
        fields: { flagUrl: "https://flags.example.com/${{ with.flag }}" },
      },
      "read-back": {
        url: "/flags/${{ with.flag }}",
        expect: { "/enabled": "${{ with.enabled }}" },
        fields: { enabled: "/enabled" },
        "patience-seconds": 1,
      },
    };
    return { ...at, recipe: recipe as unknown as Json };
  }

  test("is set, read back and reported with the value before", async () => {
    const flags = { EnableItemCache: false };
    const at = await flagService({ flags });
    const scene = await jobScene();
    const { outcome } = await set(scene, { http: at.recipe, environment: "production" });
    expect(outcome).toMatchObject({
      status: "succeeded",
      result: "pass",
      message: text(/^Flag EnableItemCache is on now \(before: off\): POST 127/),
    });
    expect(outcome?.data).toEqual({
      flag: "EnableItemCache",
      environment: "production",
      enabled: "true",
      previous: "false",
      flagUrl: "https://flags.example.com/EnableItemCache",
    });
    expect([flags, scene.github.requests]).toEqual([{ EnableItemCache: true }, []]);
  });

  test("of several flags each is set", async () => {
    const flags = { a: false, b: true };
    const { outcome } = await (
      await jobScene()
    ).run("flag.set", { flags: { a: "on", b: "on" }, http: (await flagService({ flags })).recipe });
    expect(outcome).toMatchObject({
      result: "pass",
      data: { enabled: "a on, b on", previous: "a off, b on" },
      message: text(/^Flag a is on now \(before: off\), flag b was already on: /),
    });
    expect(outcome?.data).not.toHaveProperty("flagUrl");
  });

  test("that answers 200 and did not do it is errored", async () => {
    const { outcome } = await set(await jobScene(), {
      http: (await flagService({ flags: { EnableItemCache: false }, isDeaf: true })).recipe,
    });
    expect(outcome).toMatchObject({ status: "errored", message: text(/reading it back failed/) });
    expect(outcome?.data).not.toHaveProperty("enabled");
  });

  test("that reads back as something else is errored, also where the recipe expects nothing", async () => {
    const at = await flagService({ flags: { EnableItemCache: false }, isDeaf: true });
    const { outcome } = await set(await jobScene(), {
      http: {
        request: { url: `${at.url}/flags/EnableItemCache/on` },
        "read-back": { url: `${at.url}/flags/EnableItemCache`, fields: { enabled: "/enabled" } },
      },
    });
    expect(outcome).toMatchObject({
      status: "errored",
      message: text(/reading it back shows the flag EnableItemCache off/),
      data: { enabled: "false", previous: "unknown" },
    });
  });

  test.each<[string, object]>([
    ["has no read-back", {}],
    [
      "reads back nothing about the flag",
      { "read-back": { url: "https://flags.example.com/health" } },
    ],
  ])("by a recipe that %s is refused before anything is sent", async (_, more) => {
    const at = await service(() => ({ json: {} }));
    const { outcome } = await set(await jobScene(), {
      http: { request: { url: `${at.url}/on` }, ...more },
    });
    expect(outcome).toMatchObject({
      status: "errored",
      message: text(
        /with\.http: a flag is set when it is read back; give read-back with expect.*CA-207/s,
      ),
    });
    expect(at.seen).toEqual([]);
  });

  test("ends where one of several fails, and tells what was set before", async () => {
    const at = await service(({ path }) =>
      path.includes("/b") ? { status: 500 } : { json: { enabled: true } },
    );
    const http = {
      request: { method: "PUT", url: `${at.url}/flags/\${{ with.flag }}` },
      "read-back": { url: `${at.url}/flags/\${{ with.flag }}`, expect: { "/enabled": true } },
    };
    const { outcome } = await (
      await jobScene()
    ).run("flag.set", { flags: { a: "on", b: "on", c: "on" }, http });
    expect(outcome).toMatchObject({
      status: "errored",
      message: text(/HTTP 500.*before that, flag a is on now/s),
      data: { flag: "a", enabled: "true" },
    });
    expect(at.asked().some((request) => request.includes("/c"))).toBe(false);
  });
});

describe("whatever the store", () => {
  const stores: [string, () => Promise<JobScene>, JsonObject, RegExp, () => RegExp][] = [
    [
      "a variable",
      async () => {
        const scene = await withRepoToken();
        scene.github.setVariable("EnableItemCache", "false");
        return scene;
      },
      {},
      /variables/,
      () => /is on now/,
    ],
    ["a file", () => withFile(), { path: PATH }, /contents/, () => /is on now/],
    [
      "a pull request",
      () => withFile(),
      { path: PATH, how: "pull-request" },
      /contents|pulls|git/,
      () => /waits for review/,
    ],
  ];
  const cases = stores.flatMap(([name, begin, parameters, path, done]) =>
    (["GET", name === "a variable" ? "PATCH" : "PUT"] as const).map(
      (method) => [name, method, begin, parameters, path, done()] as const,
    ),
  );

  test.each(cases)(
    "%s: a secondary limit for %s is waited for",
    async (_, method, begin, parameters, path, done) => {
      const scene = await begin();
      scene.github.faults.add({ method, path, nth: 1, effect: githubAnswers.secondaryLimit(90) });
      const begunMs = scene.clock.nowMs();
      expect((await set(scene, parameters)).outcome).toMatchObject({
        status: "succeeded",
        message: text(done),
      });
      expect(scene.clock.nowMs() - begunMs).toBeGreaterThanOrEqual(90_000);
    },
  );

  test.each(cases)(
    "%s: a server error for %s passes",
    async (_, method, begin, parameters, path, done) => {
      const scene = await begin();
      scene.github.faults.add({ method, path, nth: [1, 2], effect: githubAnswers.badGateway() });
      expect((await set(scene, parameters)).outcome).toMatchObject({
        status: "succeeded",
        message: text(done),
      });
    },
  );

  test.each(cases)(
    "%s: a server that is down for %s is errored, and nothing is claimed",
    async (_, method, begin, parameters, path) => {
      const scene = await begin();
      scene.github.faults.add({ method, path, effect: githubAnswers.serverError() });
      const { outcome } = await set(scene, parameters);
      expect(outcome).toMatchObject({
        status: "errored",
        result: "fail",
        message: text(/HTTP 500.*CA-411/s),
      });
      expect(outcome?.data).not.toHaveProperty("enabled");
    },
  );

  test.each(cases)(
    "%s: a refusal of %s is errored with the permission",
    async (_, method, begin, parameters, path) => {
      const scene = await begin();
      scene.github.faults.add({ method, path, effect: githubAnswers.notAccessible() });
      expect((await set(scene, parameters)).outcome).toMatchObject({
        status: "errored",
        message: text(/HTTP 403.*(: write|: read).*CA-605/s),
      });
    },
  );

  test.each(cases)(
    "%s: cancelled while %s waits, the job is back in time and says so",
    async (_, method, begin, parameters, path) => {
      const scene = await begin();
      scene.github.faults.add({ method, path, nth: 1, effect: { kind: "stall" } });
      const { outcome } = await whileTimeStands(() => {
        setTimeout(() => scene.stop("cancelled"), 300);
        return set(scene, parameters);
      });
      expect(outcome).toMatchObject({
        status: "errored",
        message: text(/cancelled.*CA-405/s),
      });
    },
  );

  test.each(stores)("%s: slow answers are waited for", async (_, begin, parameters, path, done) => {
    const scene = await begin();
    scene.github.faults.add({ path, effect: { kind: "delay-answer", ms: 20_000 } });
    const begunMs = scene.clock.nowMs();
    // The scene's clock stands still while a request is on its way; here it goes on.
    const lasting = () => void scene.clock.setTimeout(lasting, 10_000);
    lasting();
    const time = setInterval(() => scene.clock.jump(), 20);
    const { outcome } = await set(scene, parameters).finally(() => clearInterval(time));
    expect(outcome).toMatchObject({ status: "succeeded", message: text(done()) });
    // At least three requests, each answered after 20 s.
    expect(scene.clock.nowMs() - begunMs).toBeGreaterThanOrEqual(60_000);
  });

  test.each(stores)("%s: silent mode does the same", async (_, begin, parameters, _path, done) => {
    const scene = await begin();
    const { outcome } = await scene.run(
      "flag.set",
      { flag: "EnableItemCache", enabled: true, ...parameters },
      { mode: "silent" },
    );
    expect([outcome?.message, scene.parked]).toEqual([text(done()), []]);
  });
});

test.each<[string, JsonObject, RegExp]>([
  ["neither flag nor flags", {}, /either flag and enabled, or flags .* found neither/],
  ["both", { flag: "a", enabled: "on", flags: { b: "on" } }, /found both/],
  [
    "no value",
    { flag: "a" },
    /with\.enabled: expected on or off \(or true, false\), found nothing/,
  ],
  [
    "another value",
    { flag: "a", enabled: "perhaps" },
    /with\.enabled: expected on or off .* found the text "perhaps"/,
  ],
  [
    "another value in flags",
    { flags: { a: { b: 1 } } },
    /with\.flags\.a: expected on or off .* found an object/,
  ],
  ["enabled beside flags", { flags: { a: "on" }, enabled: "on" }, /with\.enabled: belongs to flag/],
  ["no flags at all", { flags: {} }, /with\.flags: expected 1 to 20 flags, found 0/],
  [
    "too many flags",
    { flags: Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`f${i}`, "on"])) },
    /found 21/,
  ],
  [
    "a flag with a line break",
    { flag: "a\nSkip-Checks: true", enabled: "on" },
    /with\.flag: expected a name of letters, digits, and _ \. : \/ -, found/,
  ],
  [
    "a flag that mentions people",
    { flag: "a @everybody", enabled: "on" },
    /with\.flag: expected a name/,
  ],
  [
    "two flags that are one variable",
    { flags: { "a-b": "on", a_b: "on" } },
    /two of these flags would be the variable A_B/,
  ],
  [
    "a variable for several flags",
    { flags: { a: "on", b: "on" }, variable: "x" },
    /with\.variable: names the variable of one flag/,
  ],
  [
    "a path for a variable",
    { flag: "a", enabled: "on", store: "variable", path: "a.json" },
    /with\.path: belongs to store: file/,
  ],
  [
    "a variable for a file",
    { flag: "a", enabled: "on", path: "a.json", variable: "A" },
    /with\.variable: belongs to store: variable/,
  ],
  [
    "a file without a path",
    { flag: "a", enabled: "on", store: "file" },
    /with\.path: store: file needs it/,
  ],
  [
    "a service without a recipe",
    { flag: "a", enabled: "on", store: "http" },
    /with\.http: store: http needs it/,
  ],
  [
    "the same value twice",
    { flag: "a", enabled: "on", values: { on: "x", off: "x" } },
    /with\.values: expected two different short texts/,
  ],
])("%s is refused before anything happens", async (_, parameters, message) => {
  const scene = await jobScene();
  const { outcome } = await scene.run("flag.set", parameters);
  expect(outcome).toMatchObject({ status: "errored", message: text(message) });
  expect(outcome?.message).toContain("CA-207");
  expect(scene.github.requests).toEqual([]);
});

test.each([
  ["../a.json"],
  ["/etc/passwd"],
  ["a/../b.json"],
  ["a//b"],
  ["./a.json"],
  ["a\\b"],
  ["a\u0000b"],
  [".."],
])("the path %j is refused", async (path) => {
  const scene = await jobScene();
  await expect(set(scene, { path })).rejects.toThrow(/with\.path/);
});

test.each([
  ["flags.json"],
  [".github/flags/a.yaml"],
  ["a/..b/c...json"],
  ["ordner/fähnchen.json"],
  ["a b/c.env"],
])("the path %j is taken", async (path) => {
  const scene = await withFile();
  scene.github.setFile(
    path,
    path.endsWith("json")
      ? '{"EnableItemCache":false}'
      : path.endsWith("env")
        ? "EnableItemCache=false\n"
        : "EnableItemCache: false\n",
  );
  expect((await set(scene, { path })).outcome).toMatchObject({ result: "pass" });
  expect(scene.github.file(path)).toContain("true");
});
