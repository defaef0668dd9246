#!/usr/bin/env bash
# Stands for your chat: builds the message from the finished evaluation and prints it.
set -euo pipefail

if [ "${DEMO_FAIL:-}" = "$CLOUD_AUTOMATION_TASK" ]; then
  echo "The chat does not answer" >&2
  exit 1
fi

node -e '
  const { data } = JSON.parse(require("fs").readFileSync(process.env.CLOUD_AUTOMATION_EVENT, "utf8"));
  const score = data.evaluation?.score;
  console.log(`To the team: the evaluation of ${data.service} in ${data.stage} says ${data.result}${score === undefined ? "" : `, score ${score}`}`);
'
