#!/usr/bin/env bash
# Stands for your load test: finds the address that the deployment reported, sends requests, reports the result.
set -euo pipefail

address=$(node -p 'JSON.parse(require("fs").readFileSync(process.env.CLOUD_AUTOMATION_EVENT, "utf8")).data.deployment.deploymentURL')
echo "Testing $address"

for requests in 100 200 300; do
  sleep 0.2
  if [ "${DEMO_FAIL:-}" = "$CLOUD_AUTOMATION_TASK" ] && [ "$requests" = 200 ]; then
    echo "$requests requests sent, 41 failed: the limit is 1 percent" >&2
    echo "message=Load test of $CLOUD_AUTOMATION_SERVICE failed: 41 of $requests requests were not answered" >> "$CLOUD_AUTOMATION_OUTPUT"
    exit 1
  fi
  echo "$requests requests sent, none failed"
done

{
  echo "message=300 requests to $CLOUD_AUTOMATION_SERVICE, none failed"
  echo "testURL=https://reports.example.com/$CLOUD_AUTOMATION_SERVICE/$CLOUD_AUTOMATION_CONTEXT"
  echo "testResults=300 requests, 0 failed"
} >> "$CLOUD_AUTOMATION_OUTPUT"
