#!/usr/bin/env bash
# Makes the reports in test/fixtures/tools anew: test/real-tools/record.sh [FOLDER [TOOL,TOOL…]]
#
# FOLDER is where install.sh has put the tools; without it they are installed and removed again. Then look at what has
# changed (git diff), and at the table of test/real-tools/verdicts.ts: UPDATE_VERDICTS=1 npx jest test/results/tools.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
tools="${1:-}"
if [ -z "$tools" ]; then
  tools="$(mktemp -d)"
  trap 'rm -rf "$tools"' EXIT
  test/real-tools/install.sh "$tools"
  tail -n +1 "$tools"/log/*.rc
fi
RECORD=1 REAL_TOOLS="$tools" ONLY="${2:-}" npx jest --config test/real-tools/jest.config.js verdicts
