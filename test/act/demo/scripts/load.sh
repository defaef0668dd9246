#!/usr/bin/env bash
set -eu
echo "load" > "$WITNESS/load"
# Ends with 0 whatever came of it, as load tools do.
if [ "$CLOUD_AUTOMATION_SERVICE" = broken-service ]; then cp load-bad.json report.json; else cp load-good.json report.json; fi
