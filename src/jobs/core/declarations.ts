import type { JobDeclaration } from "./job";
import { actionDeclarations } from "../action/declarations";
import { approvalDeclarations } from "../approval/declarations";
import { buildDeclarations } from "../build/declarations";
import { chaosDeclarations } from "../chaos/declarations";
import { deployDeclarations } from "../deploy/declarations";
import { flagDeclarations } from "../flag/declarations";
import { incidentDeclarations } from "../incident/declarations";
import { issueDeclarations } from "../issue/declarations";
import { loadDeclarations } from "../load/declarations";
import { notifyDeclarations } from "../notify/declarations";
import { optimizeDeclarations } from "../optimize/declarations";
import { runbookDeclarations } from "../runbook/declarations";
import { sloDeclarations } from "../slo/declarations";
import { workflowDeclarations } from "../workflow/declarations";

/** Every ready-made job; the catalogue, the documentation and editors know them from here. */
export const declarations: readonly JobDeclaration[] = [
  ...workflowDeclarations,
  ...buildDeclarations,
  ...deployDeclarations,
  ...loadDeclarations,
  ...chaosDeclarations,
  ...optimizeDeclarations,
  ...flagDeclarations,
  ...issueDeclarations,
  ...incidentDeclarations,
  ...runbookDeclarations,
  ...notifyDeclarations,
  ...approvalDeclarations,
  ...sloDeclarations,
  ...actionDeclarations,
];
