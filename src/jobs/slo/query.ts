import { quote, UserError } from "../../domain/errors";
import type { Window } from "../../domain/events/evaluation-window";
import type { Json, JsonObject } from "../../domain/text/json";
import { getOwn, isJsonObject } from "../../domain/text/json";
import { dataOf } from "../../domain/task";
import type { Scope } from "../../task/ports";

interface Setting {
  readonly scope: Scope;
  readonly window: Window;
  readonly event: JsonObject;
}

const MAX_FILTERS = 50;
/** In this order, since a label or a filter may be called as another one begins. */
const PLACEHOLDER = /\$(?:LABEL\.([\w./-]{1,200})|\{?([A-Za-z_]\w{0,99})\}?)/g;

/**
 * A query with the placeholders that Keptn's prometheus-service fills in: what is evaluated, the
 * window's length in seconds, the deployment's kind, labels of the event, and the custom filters of
 * `get-sli`.
 *
 * @throws UserError for a placeholder that cannot be filled in, and for a value that could change
 * the query
 * @see https://github.com/keptn-contrib/prometheus-service
 */
export function queryOf(
  { name, query }: { readonly name: string; readonly query: string },
  setting: Setting,
): string {
  const refuse = (words: string, fix: string) =>
    new UserError(`with.queries.${name}: ${words}; ${fix}.`, "CA-207");
  const safe = (placeholder: string, value: string): string => {
    if (!/^[\w.-]+$/.test(value))
      throw refuse(
        `${placeholder} is ${quote(value)}`,
        "only letters, digits, _, . and - come into a query",
      );
    return value;
  };
  const known = valuesIn(setting);
  const labels = labelsIn(setting.event);
  // A group of label_replace may have a name, and nobody else writes small letters behind a dollar
  // sign.
  const hasGroups = /label_replace\s*\(/.test(query);
  return query.replaceAll(
    PLACEHOLDER,
    (placeholder, label: string | undefined, word: string | undefined) => {
      if (label !== undefined) {
        // A full stop behind the name may be the query's own.
        const found = [...labels.keys()]
          .filter((key) => label.startsWith(key))
          .sort((a, b) => b.length - a.length)[0];
        if (found === undefined)
          throw refuse(
            `the event has no label for ${quote(placeholder)}`,
            `it has ${labels.size === 0 ? "none" : [...labels.keys()].slice(0, 10).map(quote).join(", ")}`,
          );
        return safe(`$LABEL.${found}`, labels.get(found) ?? "") + label.slice(found.length);
      }
      const value = known.get(word ?? "");
      if (value !== undefined) return safe(placeholder, value);
      if (hasGroups && /^[a-z]/.test(word ?? "")) return placeholder;
      if (word === "DEPLOYMENT")
        throw refuse(
          "the event names no deployment for $DEPLOYMENT",
          "write direct, primary or canary in its place, or let a task of the sequence report data.deployment",
        );
      if (word?.startsWith("__"))
        throw refuse(
          `${quote(placeholder)} is a variable of Grafana, which Prometheus does not know`,
          "write a duration such as 5m, or $DURATION_SECONDS",
        );
      throw refuse(
        `nothing is known for ${quote(placeholder)}`,
        "known are $PROJECT, $STAGE, $SERVICE, $DURATION_SECONDS, $DEPLOYMENT, " +
          "$LABEL.‹name› and the custom filters of the event",
      );
    },
  );
}

function valuesIn({ scope, window, event }: Setting): ReadonlyMap<string, string> {
  const seconds = Math.ceil((Date.parse(window.end) - Date.parse(window.start)) / 1_000);
  const deployment = deploymentIn(dataOf(event));
  const own: [string, string][] = [
    ["PROJECT", scope.project],
    ["STAGE", scope.stage],
    ["SERVICE", scope.service],
    ["DURATION_SECONDS", `${seconds}s`],
  ];
  const filters = filtersIn(dataOf(event)).flatMap(([key, value]): [string, string][] => [
    [key, value],
    [key.toUpperCase(), value],
  ]);
  return new Map([
    ...filters,
    ...own,
    ...(deployment === undefined ? [] : [["DEPLOYMENT", deployment] as const]),
  ]);
}

/** `get-sli` carries a text; a task of the sequence an object. */
function deploymentIn(data: JsonObject): string | undefined {
  const getSli = getOwn(data, "get-sli");
  const deployment = getOwn(data, "deployment");
  const names = isJsonObject(deployment) ? getOwn(deployment, "deploymentNames") : undefined;
  const candidates: (Json | undefined)[] = [
    isJsonObject(getSli) ? getOwn(getSli, "deployment") : undefined,
    deployment,
    Array.isArray(names) ? (names as readonly Json[])[0] : undefined,
    isJsonObject(deployment) ? getOwn(deployment, "deploymentstrategy") : undefined,
  ];
  return candidates.find(
    (candidate): candidate is string => typeof candidate === "string" && candidate !== "",
  );
}

function labelsIn(event: JsonObject): ReadonlyMap<string, string> {
  const labels = getOwn(dataOf(event), "labels");
  return new Map(
    Object.entries(isJsonObject(labels) ? labels : {}).filter(
      (label): label is [string, string] => typeof label[1] === "string" && label[0] !== "",
    ),
  );
}

/** Quotes around a value are the filter's own, and do not come into a query. */
function filtersIn(data: JsonObject): readonly [string, string][] {
  const getSli = getOwn(data, "get-sli");
  const filters = isJsonObject(getSli) ? getOwn(getSli, "customFilters") : undefined;
  return (Array.isArray(filters) ? (filters as readonly Json[]).slice(0, MAX_FILTERS) : []).flatMap(
    (filter): [string, string][] => {
      const [key, value] = isJsonObject(filter)
        ? [getOwn(filter, "key"), getOwn(filter, "value")]
        : [];
      return typeof key === "string" && typeof value === "string"
        ? [[key, value.replace(/['"]/g, "")]]
        : [];
    },
  );
}
