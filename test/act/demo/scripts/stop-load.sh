#!/usr/bin/env bash
set -eu
rm -f "$WITNESS/load"
