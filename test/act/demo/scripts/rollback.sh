#!/usr/bin/env bash
set -eu
echo "rolled back" > "$WITNESS/rollback"
