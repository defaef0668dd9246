export type { ApiAccess } from "./access";
export { readAccess, readSecretFile, secretsOf } from "./access";
export { adviceOn, isMissing, KeptnApi, openApi, valueOf } from "./client";
export type * from "./types";
