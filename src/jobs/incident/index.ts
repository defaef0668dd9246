import { familyOf } from "../core/family";
import { declarations } from "./declarations";

export const family = familyOf(declarations, {
  "incident.open": () => import("./open"),
  "incident.update": () => import("./update"),
  "incident.close": () => import("./close"),
});
