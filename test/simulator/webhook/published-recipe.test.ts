import type { HttpRequest } from "../../../simulator/webhook";
import { Bench, DISPATCHES, alphaFile, keptnEvent } from "./support";

/**
 * GitHub's side as far as a sender sees it: JSON is parsed, 204 comes whether or not a workflow
 * listens.
 */
class DispatchReceiver {
  readonly runs: string[] = [];
  constructor(private readonly listensFor: readonly string[]) {}

  readonly answer: HttpRequest = async (_method, _url, _headers, body) => {
    try {
      const { event_type: type } = JSON.parse(body ?? "") as { event_type: string };
      if (this.listensFor.includes(type)) this.runs.push(type);
      return { status: 204, body: "" };
    } catch {
      return { status: 400, body: '{"message":"Problems parsing JSON"}' };
    }
  };
}

/** The shape of the recipe's request, with the part in question filled in. */
const recipe = (payload: string): string =>
  alphaFile({}, [
    `curl --request POST --header 'Accept: application/vnd.github.v3+json' --data '${payload}' ${DISPATCHES}`,
  ]);
const send = async (
  payload: string,
  data = {},
  receiver = new DispatchReceiver(["active"]),
): Promise<Bench> =>
  new Bench(recipe(payload), { httpRequest: receiver.answer }).handle(keptnEvent({}, data));

test("recipe: event type active is sent, active-task is listened for: 204, no run, the task stays open", async () => {
  const receiver = new DispatchReceiver(["passive-task", "active-task"]);
  const bench = await send(
    '{"event_type":"active","client_payload":{"id":"{{.id}}"}}',
    {},
    receiver,
  );
  expect(bench.kinds()).toEqual(["started"]);
  expect(receiver.runs).toEqual([]);
});

test("recipe: {{id}} is no template, the task fails before anything is sent", async () => {
  const bench = await send('{"event_type":"active","client_payload":{"id":"{{id}}"}}');
  expect(bench.kinds()).toEqual(["started", "finished"]);
  expect(bench.message()).toMatch(/template: :1: function "id" not defined$/);
});

test("recipe: {{.data.custom}} fails the task when the field is absent", async () => {
  const bench = await send(
    '{"event_type":"active","client_payload":{"custom":"{{.data.custom}}"}}',
  );
  expect(bench.kinds()).toEqual(["started", "finished"]);
  expect(bench.message()).toContain('map has no entry for key "custom"');
});

test("recipe: {{.data.custom}} prints Go syntax when it is an object", async () => {
  const bodies: (string | undefined)[] = [];
  const httpRequest: HttpRequest = async (_method, _url, _headers, body) => {
    bodies.push(body);
    return { status: 204, body: "" };
  };
  await new Bench(recipe('{"custom":"{{.data.custom}}"}'), { httpRequest }).handle(
    keptnEvent({}, { custom: { image: "shop:1", tags: ["a", "b"] } }),
  );
  expect(bodies).toEqual(['{"custom":"map[image:shop:1 tags:[a b]]"}']);
});

test("recipe: the trailing comma of the sample is refused by GitHub, the task fails with exit status 22", async () => {
  const bench = await send('{"event_type":"active","client_payload":{"id":"{{.id}}",}}');
  expect(bench.kinds()).toEqual(["started", "finished"]);
  expect(bench.message()).toContain(
    'exit status 22.\nResponse: \n{"message":"Problems parsing JSON"}',
  );
});

test("keptn#7042: a problem link with a semicolon fails the task", async () => {
  const payload =
    '{"event_type":"active","client_payload":{"url":"{{.data.incident.ProblemURL}}"}}';
  const incident = {
    incident: {
      ProblemURL: "https://abc.live.dynatrace.com/#problems/problemdetails;gf=all;pid=-12_34V2",
    },
  };
  expect((await send(payload, incident)).message()).toMatch(
    /curl command contains denied character ';'$/,
  );
  const encoded = await send(payload.replace("{{.data", "{{urlquery .data"), incident);
  expect(encoded.kinds()).toEqual(["started"]);
});

test("recipe put right: ids only, the listened event type, one started, a run", async () => {
  const receiver = new DispatchReceiver(["keptn-deployment"]);
  const bench = await send(
    '{"event_type":"keptn-deployment","client_payload":{"type":"{{.type}}","id":"{{.id}}"}}',
    {},
    receiver,
  );
  expect([bench.kinds(), receiver.runs]).toEqual([["started"], ["keptn-deployment"]]);
});
