#!/usr/bin/env bash
# Writes the evaluation as a table: into the log, and into the summary that GitHub shows on the page of the run.
set -euo pipefail

if [ "${DEMO_FAIL:-}" = "$CLOUD_AUTOMATION_TASK" ]; then
  echo "The page does not answer" >&2
  exit 1
fi

node -e '
  const { data } = JSON.parse(require("fs").readFileSync(process.env.CLOUD_AUTOMATION_EVENT, "utf8"));
  const { evaluation } = data;
  // What comes from outside must not end a cell or start markup.
  const text = (value) => String(value ?? "").replace(/[|<>`\\\n\r]/g, " ");
  console.log(`### SLO report for ${text(data.service)} in ${text(data.stage)}: ${text(data.result)}, score ${text(evaluation.score)}\n`);
  console.log("| indicator | value | result |");
  console.log("| --- | ---: | --- |");
  for (const { displayName, value, status } of evaluation.indicatorResults ?? []) {
    console.log(`| ${text(displayName || value.metric)} | ${text(value.value)} | ${text(status)} |`);
  }
' | tee -a "$GITHUB_STEP_SUMMARY"
