import { createOpenApiChecker } from "../../support/openapi";

const HEADERS = { authorization: "Bearer x", "user-agent": "test" };
const request = (
  method: string,
  path: string,
  query = "",
  body = "",
  headers: Record<string, string> = HEADERS,
) => ({
  method,
  path: `/repos/octo/demo${path}`,
  query: new URLSearchParams(query),
  headers,
  body,
});

test.each<[string, ReturnType<typeof request>]>([
  ["GET /repos/{owner}/{repo}", request("GET", "")],
  [
    "GET /repos/{owner}/{repo}/actions/runs",
    request("GET", "/actions/runs", "per_page=100&created=>=2026-11-01T00:00:00Z&status=failure"),
  ],
  [
    "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
    request("GET", "/actions/workflows/a.yml/runs"),
  ],
  [
    "GET /repos/{owner}/{repo}/contents/{path}",
    request("GET", "/contents/.github/cloud-automation.yml", "ref=main"),
  ],
  [
    "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
    request("PATCH", "/issues/comments/5", "", '{"body":"x"}'),
  ],
  [
    "POST /repos/{owner}/{repo}/deployments",
    request(
      "POST",
      "/deployments",
      "",
      '{"ref":"main","auto_merge":false,"required_contexts":[],"payload":{"a":1}}',
    ),
  ],
  [
    "POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel",
    request("POST", "/actions/runs/1/cancel", "", "{}"),
  ],
])("%s is fine", (operation, seen) => {
  const checker = createOpenApiChecker();
  expect(checker.checkRequest(seen)).toBe(operation);
  expect(checker.violations).toEqual([]);
});

test.each<[string, ReturnType<typeof request>, RegExp]>([
  ["a path that does not exist", request("GET", "/runs"), /is no operation/],
  ["a method that does not exist", request("PUT", "/actions/runs"), /is no operation/],
  ["an id that is no number", request("GET", "/actions/runs/abc"), /must be integer/],
  [
    "an unknown query parameter",
    request("GET", "/actions/runs", "conclusion=failure"),
    /unknown query parameter conclusion/,
  ],
  [
    "a query value that is none",
    request("GET", "/actions/runs", "status=startup_failure"),
    /allowed values/,
  ],
  ["no authorization", request("GET", "", "", "", { "user-agent": "test" }), /no authorization/],
  ["no user agent", request("GET", "", "", "", { authorization: "token x" }), /no user agent/],
  ["no body", request("POST", "/issues"), /no body/],
  ["a body that is no JSON", request("POST", "/issues", "", "{"), /no JSON/],
  ["a body that is too little", request("POST", "/issues", "", "{}"), /title/],
  ["a body with a wrong type", request("POST", "/deployments", "", '{"ref":5}'), /must be string/],
  [
    "a body with an unknown key",
    request("POST", "/deployments", "", '{"ref":"main","contexts":[]}'),
    /unknown key contexts/,
  ],
  [
    "a body where none belongs",
    request("POST", "/actions/runs/1/cancel", "", '{"force":true}'),
    /none is documented/,
  ],
])("%s is a violation", (_, seen, violation) => {
  const checker = createOpenApiChecker();
  checker.checkRequest(seen);
  expect(checker.violations).toEqual([expect.stringMatching(violation)]);
});

const ARTIFACT = {
  id: 1,
  node_id: "x",
  name: "a",
  size_in_bytes: 1,
  url: "u",
  archive_download_url: "u",
  expired: false,
  created_at: null,
  expires_at: null,
  updated_at: null,
};

test.each<[string, number, unknown, RegExp | undefined]>([
  ["right", 200, { total_count: 1, artifacts: [ARTIFACT] }, undefined],
  [
    "with a number for a text",
    200,
    { total_count: 1, artifacts: [{ ...ARTIFACT, name: 5 }] },
    /must be string/,
  ],
  [
    "with null where none is allowed",
    200,
    { total_count: 1, artifacts: [{ ...ARTIFACT, expired: null }] },
    /must be boolean/,
  ],
  ["incomplete", 200, { artifacts: [] }, /total_count/],
  ["of another status", 201, {}, /201 is not documented/],
  ["a refusal", 403, { message: "no" }, undefined],
])("a reply %s", (_, status, body, violation) => {
  const checker = createOpenApiChecker();
  checker.checkReply(request("GET", "/actions/artifacts"), { status, body });
  expect(checker.violations).toEqual(
    violation === undefined ? [] : [expect.stringMatching(violation)],
  );
});
