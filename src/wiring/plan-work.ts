import type { Config, JobCall, Work } from "../config/inputs";
import { UserError } from "../domain/errors";
import type { JsonObject } from "../domain/text/json";
import { couldNotRun, outcome, parseExitCodes } from "../domain/counting/outcome";
import type { Clock, Planned, WorkPlanner } from "../task/ports";
import type { Rule } from "../catalogue/catalogue";

/**
 * Brings the catalogue, the built-in jobs and the test reports together to say what the work of a
 * task is.
 */
export function planWork(
  config: Config,
  environment: NodeJS.ProcessEnv,
  clock: Clock,
): WorkPlanner {
  const { source, work } = config;
  let text: ReturnType<typeof readText> | undefined;
  let catalogue: ReturnType<typeof readCatalogue> | undefined;
  return {
    decidesMode: source.tasksFile !== "",
    async scope() {
      if (!source.tasksFile) return undefined;
      try {
        return (await import("../catalogue/catalogue")).scopeOf(
          await (text ??= readText(config, environment, clock)),
          source.tasksFile,
        );
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        return { problem: error.message, code: error.code };
      }
    },
    async plan(event) {
      if (source.tasksFile) {
        catalogue ??= readCatalogue(
          await (text ??= readText(config, environment, clock)),
          source.tasksFile,
        );
        return planByRule(await catalogue, event, work);
      }
      const planned = source.job
        ? { ...work, job: await jobOfInput(source.job, source.with, event) }
        : work;
      await checkReports(planned);
      return { kind: "work", work: planned };
    },
  };
}

async function planByRule(
  catalogue: Awaited<ReturnType<typeof readCatalogue>>,
  event: JsonObject,
  work: Work,
): Promise<Planned> {
  const { chooseRule } = await import("../catalogue/choice");
  const choice = chooseRule(catalogue, event);
  switch (choice.kind) {
    case "skipped":
      return { kind: "skipped", reason: choice.reason };
    case "unknown":
      return { kind: "outcome", outcome: couldNotRun(choice.reason, "CA-205") };
    case "off": {
      const text = `Switched off in ${choice.where}.`;
      return {
        kind: "outcome",
        outcome: outcome(
          choice.answer,
          choice.answer === "pass" ? text : `${text.slice(0, -1)}. (CA-206)`,
        ),
      };
    }
    case "rule": {
      const ruled = await workOfRule(choice.rule, event, work);
      return {
        kind: "work",
        work: ruled,
        ...(choice.rule.settings.mode && { mode: choice.rule.settings.mode }),
      };
    }
  }
}

/** The rule's settings over those of the inputs. */
async function workOfRule(rule: Rule, event: JsonObject, work: Work): Promise<Work> {
  const { settings } = rule;
  const { resolveWith } = await import("../catalogue/parameters");
  const ruled: Work = {
    ...work,
    script: settings.script,
    ...(settings.job !== undefined && {
      job: await jobOfRule(settings.job, resolveWith(rule, event)),
    }),
    shell: settings.shell ?? work.shell,
    workingDirectory: settings.workingDirectory ?? work.workingDirectory,
    timeoutMs:
      settings.timeoutMinutes === undefined ? work.timeoutMs : settings.timeoutMinutes * 60_000,
    exitCodes:
      settings.exitCodes === undefined ? work.exitCodes : parseExitCodes(settings.exitCodes),
    labels: { ...work.labels, ...settings.labels },
    results: settings.results ?? work.results,
    thresholds: settings.thresholds ?? work.thresholds,
  };
  await checkReports(ruled);
  return ruled;
}

async function jobOfRule(name: string, parameters: JsonObject): Promise<JobCall> {
  const call = await jobCall(name, parameters);
  (await import("../jobs/core/parameters")).refuseInCatalogue(name, call.parameters);
  return call;
}

async function jobCall(name: string, parameters: JsonObject): Promise<JobCall> {
  const [{ declarationOf }, { checkParameters }] = await Promise.all([
    import("../jobs/core/registry"),
    import("../jobs/core/parameters"),
  ]);
  return { name, parameters: checkParameters(declarationOf(name), parameters) };
}

async function jobOfInput(
  name: string,
  text: string,
  event: JsonObject,
): Promise<{ name: string; parameters: JsonObject }> {
  const { declarationOf } = await import("../jobs/core/registry");
  const declaration = declarationOf(name);
  const { resolveParameters } = await import("../catalogue/parameters");
  const { parseMapping } = await import("../catalogue/yaml-text");
  return jobCall(
    name,
    resolveParameters(parseMapping(text, "with"), event, declaration.parameters),
  );
}

/** A wrong line is a complaint before the work and not after it. */
async function checkReports({ results, thresholds }: Work): Promise<void> {
  if (!results && thresholds)
    throw new UserError(
      "thresholds are given without results: name the report whose numbers they limit.",
    );
  if (!results) return;
  const { parseResults, parseLimits } = await import("../results");
  parseResults(results);
  parseLimits(thresholds);
}

async function readText(
  { source, githubToken }: Config,
  environment: NodeJS.ProcessEnv,
  clock: Clock,
): Promise<string> {
  const { readRepositoryFile } = await import("../github/repository-file");
  return readRepositoryFile(
    source.tasksFile,
    "tasks-file",
    environment,
    githubToken
      ? (await import("../github/api")).githubApiOf(environment, githubToken, clock)
      : undefined,
  );
}

async function readCatalogue(text: string, path: string) {
  const [{ parseCatalogue }, { knownJobs }, { parseResults, parseLimits }] = await Promise.all([
    import("../catalogue/catalogue"),
    import("../jobs/core/registry"),
    import("../results"),
  ]);
  return parseCatalogue(text, path, {
    ...knownJobs,
    checks: { results: parseResults, thresholds: parseLimits },
  });
}
