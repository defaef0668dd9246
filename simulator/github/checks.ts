import type { Json } from "../../src/domain/text/json";
import { isJsonObject } from "../../src/domain/text/json";
import type { Route } from "../api/router";
import { bodyOf, Fields, idOf, invalid, json, nodeId, notFound, Refusal, stamp } from "./exchange";
import { pageOf } from "./paging";
import type { Grants } from "./permissions";
import type { Repository } from "./repository";
import type { JobConclusion, Status } from "./run";
import { STATUSES } from "./run";
import type { Runs } from "./runs";

export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: "notice" | "warning" | "failure";
  readonly title: string | null;
  readonly message: string;
}

export type NewAnnotation = Partial<Annotation> & { readonly message: string };

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly status: Status;
  readonly conclusion: JobConclusion | null;
  readonly detailsUrl: string | null;
  readonly externalId: string | null;
  readonly startedAt: Date;
  readonly completedAt: Date | null;
  readonly output: {
    readonly title: string | null;
    readonly summary: string | null;
    readonly text: string | null;
  };
}

const CONCLUSIONS = [
  "action_required",
  "cancelled",
  "failure",
  "neutral",
  "success",
  "skipped",
  "timed_out",
] as const;
const LEVELS = ["notice", "warning", "failure"] as const;
const MAX_TEXT_CHARACTERS = 65_535;
const MAX_ANNOTATIONS = 50;

/** Check runs and annotations, those of workflow jobs too: a job's id is that of its check run. */
export class Checks {
  readonly #checkRuns = new Map<number, CheckRun>();
  readonly #annotations = new Map<number, Annotation[]>();
  #lastId = 70_000_000_000;

  constructor(
    private readonly repository: Repository,
    private readonly runs: Runs,
    private readonly now: () => Date,
  ) {}

  /** As the runner does for a job. */
  annotate(checkRunId: number, annotation: NewAnnotation): void {
    const {
      path = ".github",
      startLine = 1,
      level = "failure",
      title = null,
      message,
    } = annotation;
    const list = this.#annotations.get(checkRunId) ?? [];
    this.#annotations.set(checkRunId, [
      ...list,
      { path, startLine, endLine: annotation.endLine ?? startLine, level, title, message },
    ]);
  }

  annotations(checkRunId: number): readonly Annotation[] {
    return this.#annotations.get(checkRunId) ?? [];
  }

  /** Those made through the API, in order. */
  all(): readonly CheckRun[] {
    return [...this.#checkRuns.values()];
  }

  /**
   * `checks: write` to create and change, `checks: read` to read
   * (docs/reference/github-actions.md#checks).
   */
  routes(grants: Grants, baseUrl: string): readonly Route[] {
    return [
      {
        path: "/check-runs",
        methods: {
          POST: grants.needs("checks", "write", (request) => {
            const body = bodyOf(request);
            const headSha = body.required("head_sha");
            if (!/^[0-9a-f]{40}$/.test(headSha))
              throw new Refusal(422, `No commit found for SHA: ${headSha}`);
            const id = (this.#lastId += 1);
            const fresh: CheckRun = {
              id,
              name: body.required("name"),
              headSha,
              status: "queued",
              conclusion: null,
              detailsUrl: null,
              externalId: null,
              startedAt: this.now(),
              completedAt: null,
              output: { title: null, summary: null, text: null },
            };
            return json(201, this.#view(this.#change(fresh, body)));
          }),
        },
      },
      {
        path: "/commits/:ref/check-runs",
        methods: {
          GET: grants.needs("checks", "read", (request, [ref]) => {
            const name = request.query.get("check_name");
            const matching = this.all().filter(
              (checkRun) => checkRun.headSha === ref && (name === null || checkRun.name === name),
            );
            const { items, headers } = pageOf(request, baseUrl, matching);
            return json(
              200,
              {
                total_count: matching.length,
                check_runs: items.map((checkRun) => this.#view(checkRun)),
              },
              headers,
            );
          }),
        },
      },
      {
        path: "/check-runs/:id",
        methods: {
          GET: grants.needs("checks", "read", (_, [id]) =>
            json(200, this.#view(this.#require(idOf(id)))),
          ),
          PATCH: grants.needs("checks", "write", (request, [id]) => {
            const existing = this.#checkRuns.get(idOf(id));
            // The check runs of jobs belong to Actions itself.
            if (existing === undefined) throw notFound();
            return json(200, this.#view(this.#change(existing, bodyOf(request))));
          }),
        },
      },
      {
        path: "/check-runs/:id/annotations",
        methods: {
          GET: grants.needs("checks", "read", (request, [id]) => {
            const { items, headers } = pageOf(
              request,
              baseUrl,
              this.annotations(this.#require(idOf(id)).id),
            );
            return json(
              200,
              items.map((annotation) => this.#annotationView(annotation)),
              headers,
            );
          }),
        },
      },
    ];
  }

  /**
   * @throws Refusal 422 for what breaks the limits of docs/reference/github-actions.md#checks;
   * nothing is changed then
   */
  #change(existing: CheckRun, body: Fields): CheckRun {
    const { status, conclusion } = stateOf(existing, body);
    const output = outputOf(existing, body.object("output"));
    const annotations = annotationsOf(body.object("output"));
    const changed: CheckRun = {
      ...existing,
      name: body.text("name") ?? existing.name,
      status,
      conclusion,
      detailsUrl: body.text("details_url") ?? existing.detailsUrl,
      externalId: body.text("external_id") ?? existing.externalId,
      startedAt: time(body.text("started_at")) ?? existing.startedAt,
      completedAt: status === "completed" ? this.#completedAt(existing, body) : null,
      output,
    };
    this.#checkRuns.set(changed.id, changed);
    for (const annotation of annotations) this.annotate(changed.id, annotation);
    return changed;
  }

  #completedAt(existing: CheckRun, body: Fields): Date {
    return time(body.text("completed_at")) ?? existing.completedAt ?? this.now();
  }

  #require(id: number): CheckRun {
    const job = this.runs.job(id);
    const found =
      this.#checkRuns.get(id) ??
      (job && {
        ...job,
        headSha: this.runs.find(job.runId)?.headSha ?? "",
        detailsUrl: null,
        externalId: null,
        output: { title: null, summary: null, text: null },
      });
    if (found === undefined) throw notFound();
    return found;
  }

  #view(checkRun: CheckRun): object {
    const url = `${this.repository.url}/check-runs/${checkRun.id}`;
    return {
      id: checkRun.id,
      name: checkRun.name,
      node_id: nodeId("CR_", checkRun.id),
      head_sha: checkRun.headSha,
      external_id: checkRun.externalId ?? "",
      url,
      html_url: `${this.repository.htmlUrl}/runs/${checkRun.id}`,
      details_url: checkRun.detailsUrl ?? `${this.repository.htmlUrl}/runs/${checkRun.id}`,
      status: checkRun.status,
      conclusion: checkRun.conclusion,
      started_at: stamp(checkRun.startedAt),
      completed_at: stamp(checkRun.completedAt),
      output: {
        ...checkRun.output,
        annotations_count: this.annotations(checkRun.id).length,
        annotations_url: `${url}/annotations`,
      },
      check_suite: { id: checkRun.id },
      app: this.repository.app(),
      pull_requests: [],
    };
  }

  #annotationView(annotation: Annotation): object {
    return {
      path: annotation.path,
      blob_href: `${this.repository.url}/contents/${annotation.path}`,
      start_line: annotation.startLine,
      end_line: annotation.endLine,
      start_column: null,
      end_column: null,
      annotation_level: annotation.level,
      title: annotation.title ?? "",
      message: annotation.message,
      raw_details: "",
    };
  }
}

/** A conclusion makes a check run completed. */
function stateOf(existing: CheckRun, body: Fields): Pick<CheckRun, "status" | "conclusion"> {
  const conclusion = body.oneOf("conclusion", CONCLUSIONS) ?? existing.conclusion;
  const implied = body.has("conclusion") ? "completed" : existing.status;
  const status = body.oneOf("status", STATUSES) ?? implied;
  if (status !== "completed") return { status, conclusion: null };
  if (conclusion === null)
    throw invalid("CheckRun", "conclusion", "conclusion is required when the status is completed");
  return { status, conclusion };
}

/** Title and summary come first; later changes may leave out what they keep. */
function outputOf({ output: existing }: CheckRun, output: Fields | undefined): CheckRun["output"] {
  if (output === undefined) return existing;
  const [title, summary, text] = ["title", "summary", "text"].map((name) => output.text(name));
  if ((title === undefined || summary === undefined) && existing.title === null)
    throw invalid("CheckRun", "output", "title and summary are required");
  for (const [field, given = ""] of Object.entries({ summary, text }))
    if (given.length > MAX_TEXT_CHARACTERS)
      throw invalid("CheckRun", field, `Only ${MAX_TEXT_CHARACTERS} characters are allowed`);
  return {
    title: title ?? existing.title,
    summary: summary ?? existing.summary,
    text: text ?? existing.text,
  };
}

function annotationsOf(output: Fields | undefined): readonly NewAnnotation[] {
  const annotations = (output?.list("annotations") ?? []).map((value) => readAnnotation(value));
  if (annotations.length > MAX_ANNOTATIONS)
    throw invalid(
      "CheckRun",
      "annotations",
      `annotations exceeds a maximum quantity of ${MAX_ANNOTATIONS}`,
    );
  return annotations;
}

function readAnnotation(value: Json): NewAnnotation {
  if (!isJsonObject(value))
    throw invalid("CheckRun", "annotations", "each annotation has to be an object");
  const fields = new Fields(value);
  const line = (name: string): number => {
    const number = fields.get(name);
    if (typeof number !== "number" || !Number.isInteger(number))
      throw invalid("CheckRun", "annotations", `${name} has to be an integer`);
    return number;
  };
  const level = fields.oneOf("annotation_level", LEVELS);
  if (level === undefined) throw invalid("CheckRun", "annotations", "annotation_level is missing");
  return {
    path: fields.required("path"),
    startLine: line("start_line"),
    endLine: line("end_line"),
    level,
    message: fields.required("message"),
    title: fields.text("title") ?? null,
  };
}

function time(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const date = new Date(text);
  if (Number.isNaN(date.getTime()))
    throw new Refusal(422, `Invalid request.\n\n${JSON.stringify(text)} is not a valid date-time.`);
  return date;
}
