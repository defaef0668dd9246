import { parse } from "yaml";
import type { ScoreGoals } from "../../cards";
import { isYamlDeeperThan } from "../../catalogue/yaml-depth";
import { getOwn, isJsonObject } from "../../domain/text/json";

const MAX_CHARACTERS = 200_000;
const MAX_DEPTH = 50;

/**
 * What the SLO file asks of the score.
 *
 * @param content  slo.yaml in base64, as an evaluation carries it; foreign
 * @returns        nothing where it cannot be read: it only decorates
 */
export function scoreGoals(content: unknown): ScoreGoals {
  if (typeof content !== "string" || content === "" || content.length > MAX_CHARACTERS) return {};
  let file: unknown;
  try {
    const text = Buffer.from(content, "base64").toString("utf8");
    if (isYamlDeeperThan(text, MAX_DEPTH)) return {};
    file = parse(text, { maxAliasCount: 10, logLevel: "silent" });
  } catch {
    return {};
  }
  const total = isJsonObject(file) ? getOwn(file, "total_score") : undefined;
  if (!isJsonObject(total)) return {};
  const [pass, warning] = ["pass", "warning"].map((name) => percentIn(getOwn(total, name)));
  return { ...(pass !== undefined && { pass }), ...(warning !== undefined && { warning }) };
}

function percentIn(value: unknown): number | undefined {
  const [, digits] = /^(\d{1,3}(?:\.\d{1,6})?)(?:\s*%)?$/.exec(String(value).trim()) ?? [];
  const percent = Number(digits);
  return digits !== undefined && percent <= 100 ? percent : undefined;
}
