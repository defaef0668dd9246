import type { Check } from "../check";
import { BY_HAND_CHECKS } from "./by-hand";
import { CONTROL_PLANE_CHECKS } from "./control-plane";
import { DISPATCH_CHECKS } from "./dispatch";
import { GITHUB_CHECKS } from "./github";
import { OTHER_PLANE_CHECKS } from "./other-planes";
import { OTHER_START_CHECKS } from "./other-starts";
import { ROUND_TRIP_CHECKS } from "./round-trip";
import { SWEEP_CHECKS } from "./sweep";
import { WEBHOOK_FILE_CHECKS } from "./webhook-file";
import { WORKFLOW_CHECKS } from "./workflow";

/** The groups of docs/doctor.md, by the first digit of the codes. */
export const GROUPS: readonly { readonly title: string; readonly checks: readonly Check[] }[] = [
  { title: "The webhook file", checks: WEBHOOK_FILE_CHECKS },
  { title: "Webhook, subscription and workflow together", checks: DISPATCH_CHECKS },
  { title: "The workflows", checks: WORKFLOW_CHECKS },
  { title: "The sweep", checks: SWEEP_CHECKS },
  { title: "The control plane", checks: CONTROL_PLANE_CHECKS },
  { title: "Answers written by hand", checks: BY_HAND_CHECKS },
  { title: "GitHub", checks: GITHUB_CHECKS },
  {
    title: "Callbacks and Step Functions",
    checks: [...OTHER_PLANE_CHECKS, ...OTHER_START_CHECKS],
  },
  { title: "The round trip", checks: ROUND_TRIP_CHECKS },
];

export const CHECKS: readonly Check[] = GROUPS.flatMap(({ checks }) => checks);
