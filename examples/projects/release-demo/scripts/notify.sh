#!/usr/bin/env bash
# Stands for your chat: builds the message from the finished evaluation and prints it.
set -euo pipefail

node -e '
  const { data } = JSON.parse(require("fs").readFileSync(process.env.CLOUD_AUTOMATION_EVENT, "utf8"));
  const score = data.evaluation?.score;
  console.log(`To the team: the evaluation of ${data.service} in ${data.stage} says ${data.result}${score === undefined ? "" : `, score ${score}`}`);
'
