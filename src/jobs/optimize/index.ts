import { familyOf } from "../core/family";
import { declarations } from "./declarations";

export const family = familyOf(declarations, {
  "optimize.start": () => import("./start"),
  "optimize.stop": () => import("./stop"),
});
