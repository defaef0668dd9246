import { familyOf } from "../core/family";
import { declarations } from "./declarations";

export const family = familyOf(declarations, {
  "workflow.run": () => import("./run"),
  "workflow.start": () => import("./start"),
  "workflow.stop": () => import("./stop"),
});
