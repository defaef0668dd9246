#!/usr/bin/env bash
set -eu
echo "${CLOUD_AUTOMATION_RUNBOOK:-no runbook} for $CLOUD_AUTOMATION_SERVICE" > "$WITNESS/restarted"
echo "step.drain=passed 2 s" >> "$CLOUD_AUTOMATION_OUTPUT"
if [ "$CLOUD_AUTOMATION_SERVICE" = broken-service ]; then
  echo "step.restart=failed, the pods do not come up" >> "$CLOUD_AUTOMATION_OUTPUT"
  exit 1
fi
echo "step.restart=passed 1 s" >> "$CLOUD_AUTOMATION_OUTPUT"
echo "replicas=3" >> "$CLOUD_AUTOMATION_OUTPUT"
