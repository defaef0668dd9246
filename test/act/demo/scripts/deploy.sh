#!/usr/bin/env bash
set -eu
echo "${CLOUD_AUTOMATION_IMAGE:-nothing}" > "$WITNESS/deploy"
if [ "$CLOUD_AUTOMATION_SERVICE" = broken-service ]; then echo "the pods do not come up"; exit 1; fi
echo "deploymentURL=https://$CLOUD_AUTOMATION_SERVICE.example.com" >> "$CLOUD_AUTOMATION_OUTPUT"
