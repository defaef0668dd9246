import { familyOf } from "../core/family";
import { declarations } from "./declarations";

export const family = familyOf(declarations, {
  "slo.report": () => import("./report"),
  "slo.evaluate": () => import("./evaluate"),
});
