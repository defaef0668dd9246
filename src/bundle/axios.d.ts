import type { AxiosInstance } from "../../node_modules/axios/index.js";

declare const axios: Pick<AxiosInstance, "request">;
export default axios;
