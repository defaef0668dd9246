import { familyOf } from "../core/family";
import { declarations } from "./declarations";

export const family = familyOf(declarations, {
  "chaos.start": () => import("./start"),
  "chaos.stop": () => import("./stop"),
});
