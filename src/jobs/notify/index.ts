import { familyOf } from "../core/family";
import { declarations } from "./declarations";

export const family = familyOf(declarations, {
  "notify.send": () => import("./send"),
});
