#!/usr/bin/env bash
set -eu
[ -e "$WITNESS/restarted" ]
