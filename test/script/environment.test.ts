import { jobEnvironment, taskVariables } from "../../src/script/environment";

const task = {
  project: "release-demo",
  stage: "staging",
  service: "carts",
  name: "deployment",
  keptnContext: "ctx-1",
  id: "id-1",
};
const variables = taskVariables({ task, eventFile: "/tmp/event.json", outputFile: "/tmp/output" });

test("the task's identity and files get the names of the contract", () => {
  expect(variables).toEqual({
    CLOUD_AUTOMATION_EVENT: "/tmp/event.json",
    CLOUD_AUTOMATION_PROJECT: "release-demo",
    CLOUD_AUTOMATION_STAGE: "staging",
    CLOUD_AUTOMATION_SERVICE: "carts",
    CLOUD_AUTOMATION_TASK: "deployment",
    CLOUD_AUTOMATION_CONTEXT: "ctx-1",
    CLOUD_AUTOMATION_TRIGGERED_ID: "id-1",
    CLOUD_AUTOMATION_OUTPUT: "/tmp/output",
  });
});

test("what belongs to the action is withheld, everything a run step gets stays", () => {
  const kept = {
    PATH: "/bin",
    GITHUB_ENV: "/e",
    GITHUB_PATH: "/p",
    GITHUB_STEP_SUMMARY: "/s",
    GITHUB_TOKEN: "caller-gave-it",
    ACTIONS_ID_TOKEN_REQUEST_URL: "u",
    ACTIONS_CACHE_URL: "c",
    MY_INPUT_X: "1",
    INPUT: "2",
    STATE: "3",
    github_output: "4",
    EMPTY: "",
  };
  const withheld = {
    "INPUT_CONTROL-PLANE-TOKEN": "secret",
    INPUT_RUN: "x",
    STATE_debt: "x",
    GITHUB_STATE: "/x",
    GITHUB_OUTPUT: "/x",
    ACTIONS_RUNTIME_TOKEN: "x",
    ACTIONS_RUNTIME_URL: "x",
    GONE: undefined,
  };
  expect(jobEnvironment({ ...kept, ...withheld }, {}, "linux")).toEqual(kept);
});

test("on Windows names are compared without regard to case", () => {
  const environment = {
    Path: "C:\\",
    input_token: "x",
    State_a: "x",
    github_output: "x",
    Actions_Runtime_Token: "x",
    cloud_automation_stage: "old",
  };
  expect(jobEnvironment(environment, { CLOUD_AUTOMATION_STAGE: "new" }, "win32")).toEqual({
    Path: "C:\\",
    CLOUD_AUTOMATION_STAGE: "new",
  });
});

test("values of an earlier task are replaced", () => {
  expect(
    jobEnvironment({ CLOUD_AUTOMATION_STAGE: "old" }, variables, "linux")["CLOUD_AUTOMATION_STAGE"],
  ).toBe("staging");
});
