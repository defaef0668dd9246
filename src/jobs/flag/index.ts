import { familyOf } from "../core/family";
import { declarations } from "./declarations";

export const family = familyOf(declarations, {
  "flag.set": () => import("./set"),
});
