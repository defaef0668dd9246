#!/usr/bin/env bash
set -eu
echo "$CLOUD_AUTOMATION_EXPERIMENT" > "$WITNESS/chaos"
if [ "$CLOUD_AUTOMATION_SERVICE" = broken-service ]; then cp chaos-deviated.json journal.json; else cp chaos-steady.json journal.json; fi
