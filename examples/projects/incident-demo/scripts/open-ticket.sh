#!/usr/bin/env bash
# Stands for your ticket system: reads the problem from the task's event, "opens" a ticket, reports its number.
set -euo pipefail

field() {
  FIELD=$1 node -p 'JSON.parse(require("fs").readFileSync(process.env.CLOUD_AUTOMATION_EVENT, "utf8")).data.incident[process.env.FIELD]'
}

problem=$(field ProblemID)
echo "Opening a ticket for $problem: $(field ProblemTitle)"
echo "The problem in detail: $(field ProblemURL)"
sleep 0.3

if [ "${DEMO_FAIL:-}" = "$CLOUD_AUTOMATION_TASK" ]; then
  echo "The ticket system answers 503" >&2
  echo "message=No ticket could be opened for $problem: the ticket system answers 503" >> "$CLOUD_AUTOMATION_OUTPUT"
  exit 1
fi

number="INC${problem#P-}"
echo "Ticket $number is open"
{
  echo "message=Ticket $number is open for $problem"
  echo "incidentNumber=$number"
  echo "incidentUrl=https://tickets.example.com/$number"
} >> "$CLOUD_AUTOMATION_OUTPUT"
