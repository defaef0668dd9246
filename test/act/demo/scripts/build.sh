#!/usr/bin/env bash
set -eu
echo "build for $CLOUD_AUTOMATION_SERVICE, set up: ${SET_UP:-no}, phrase: $PHRASE" | tee "$WITNESS/build"
echo "image=example/$CLOUD_AUTOMATION_SERVICE:1.4.0" >> "$CLOUD_AUTOMATION_OUTPUT"
echo "hint=the phrase is $PHRASE" >> "$CLOUD_AUTOMATION_OUTPUT"
