#!/usr/bin/env bash
# Stands for your chat: the event carries what the tasks before reported, so the message has ticket and evaluation.
set -euo pipefail

if [ "${DEMO_FAIL:-}" = "$CLOUD_AUTOMATION_TASK" ]; then
  echo "The chat does not answer" >&2
  exit 1
fi

node -e '
  const { data } = JSON.parse(require("fs").readFileSync(process.env.CLOUD_AUTOMATION_EVENT, "utf8"));
  console.log(`To the people on call: ${data.incident.ProblemTitle}`);
  console.log(`Ticket ${data.openticket.incidentNumber}, ${data.openticket.incidentUrl}`);
  console.log(`The last evaluation of ${data.service} says ${data.evaluation.result}`);
'
