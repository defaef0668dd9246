#!/usr/bin/env bash
set -eu
[ "$CLOUD_AUTOMATION_REPORTED_IMAGE" = "example/$CLOUD_AUTOMATION_SERVICE:1.4.0" ]
