import { holds, interpolate } from "../../../simulator/dispatch";

const contexts = {
  github: {
    event: {
      action: "go",
      client_payload: { id: "", event: { id: "42", open: true, list: [1] } },
      issue: { labels: [{ name: "incident" }, { name: "Cloud-Automation-Approval" }] },
      comment: { body: "/Approve it's fine" },
    },
  },
  vars: { NAME: "it's" },
  secrets: {},
};

test.each([
  ["plain", "plain"],
  ["${{ github.event.action }}", "go"],
  ["a ${{ github.event.action }}-${{vars.name}} b", "a go-it's b"],
  ["${{ github.event.client_payload.id || github.event.client_payload.event.id }}", "42"],
  ["${{ github.event.client_payload.none.deeper }}", ""],
  ["${{ secrets.NONE || 'it''s text' }}", "it's text"],
  ["${{ github.event.client_payload.event.open && 'yes' || 'no' }}", "yes"],
  ["${{ github.event.action == 'GO' }}", "true"],
  ["${{ !(github.event.action != 'go') }}", "true"],
  ["${{ github.event.client_payload.event.list }}", "Array"],
  ["${{ github.event['action'] }}", "go"],
  ["${{ 1 < 2 }}", "true"],
  ["${{ contains(github.event.issue.labels.*.name, 'cloud-automation-approval') }}", "true"],
  ["${{ contains(github.event.issue.labels.*.name, 'approval') }}", "false"],
  ["${{ startsWith(github.event.comment.body, '/approve it''s') }}", "true"],
  ["${{ startsWith(github.event.comment.body, '/deny') }}", "false"],
  ["${{ format('{0}''s ''name''', github.event.action) }}", "go's 'name'"],
  ["${{ !github.event.issue.pull_request }}", "true"],
])("%s is %s", (text, expected) => {
  expect(interpolate(text, contexts)).toBe(expected);
});

test.each([
  "${{ hashFiles('package.json') }}",
  "${{ matrix.os }}",
  "${{ 'open }}",
  "${{ fromJSON('{') }}",
  "${{ }}",
  "${{ success() }}",
  "${{ vars.A vars.B }}",
])("%s is refused by name", (text) => {
  expect(() => interpolate(text, contexts)).toThrow(/^not simulated: the expression \$\{\{/);
});

test.each<[string | undefined, "success" | "failure" | "cancelled", boolean]>([
  [undefined, "success", true],
  [undefined, "failure", false],
  ["github.event.action == 'go'", "failure", false],
  ["failure()", "failure", true],
  ["failure()", "cancelled", false],
  ["always()", "cancelled", true],
  ["cancelled() || failure()", "cancelled", true],
  ["!cancelled()", "failure", true],
])("if: %s after %s is %s", (condition, status, expected) => {
  expect(holds(condition, contexts, status)).toBe(expected);
});
