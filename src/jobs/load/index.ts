import { familyOf } from "../core/family";
import { declarations } from "./declarations";

export const family = familyOf(declarations, {
  "load.start": () => import("./start"),
  "load.stop": () => import("./stop"),
});
