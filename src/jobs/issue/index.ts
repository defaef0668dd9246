import { familyOf } from "../core/family";
import { declarations } from "./declarations";

export const family = familyOf(declarations, {
  "issue.open": () => import("./open"),
  "issue.update": () => import("./update"),
  "issue.close": () => import("./close"),
});
