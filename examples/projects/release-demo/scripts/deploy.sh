#!/usr/bin/env bash
# Stands for your deployment: reads the image from the task's event, rolls it out in three steps, reports where it runs.
set -euo pipefail

image=$(node -p 'JSON.parse(require("fs").readFileSync(process.env.CLOUD_AUTOMATION_EVENT, "utf8")).data.configurationChange.values.image')
echo "Deploying $image to $CLOUD_AUTOMATION_STAGE"

for instance in 1 2 3; do
  sleep 0.2
  if [ "${DEMO_FAIL:-}" = "$CLOUD_AUTOMATION_TASK" ] && [ "$instance" = 2 ]; then
    echo "Instance 2 of 3 does not become ready: the image cannot be pulled" >&2
    echo "message=Deployment of $CLOUD_AUTOMATION_SERVICE stopped: instance 2 of 3 did not become ready" >> "$CLOUD_AUTOMATION_OUTPUT"
    exit 1
  fi
  echo "Instance $instance of 3 is ready"
done

{
  echo "message=$CLOUD_AUTOMATION_SERVICE runs in $CLOUD_AUTOMATION_STAGE with 3 instances"
  echo "deploymentURL=https://$CLOUD_AUTOMATION_SERVICE.$CLOUD_AUTOMATION_STAGE.example.com"
  echo "deploymentResults=3 of 3 instances ready"
} >> "$CLOUD_AUTOMATION_OUTPUT"
