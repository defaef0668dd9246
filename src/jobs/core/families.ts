// One line for each family. The registry says in which order people read them.
export { family as action } from "../action";
export { family as approval } from "../approval";
export { family as build } from "../build";
export { family as chaos } from "../chaos";
export { family as deploy } from "../deploy";
export { family as flag } from "../flag";
export { family as incident } from "../incident";
export { family as issue } from "../issue";
export { family as load } from "../load";
export { family as notify } from "../notify";
export { family as optimize } from "../optimize";
export { family as runbook } from "../runbook";
export { family as slo } from "../slo";
export { family as workflow } from "../workflow";
