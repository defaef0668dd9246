import type { JobDeclaration } from "./job";
import { buildDeclarations } from "./build/declarations";
import { chaosDeclarations } from "./chaos/declarations";
import { deployDeclarations } from "./deploy/declarations";
import { loadDeclarations } from "./load/declarations";
import { optimizeDeclarations } from "./optimize/declarations";
import { workflowDeclarations } from "./workflow/declarations";

/** Every ready-made job; the catalogue, the documentation and editors know them from here. */
export const declarations: readonly JobDeclaration[] = [...workflowDeclarations, ...buildDeclarations, ...deployDeclarations, ...loadDeclarations, ...chaosDeclarations, ...optimizeDeclarations];
