export type { WebhookAnswer } from "./answers";
export { maskSecrets } from "./answers";
export type { AttachedWebhookService, NetworkPorts } from "./attach";
export { attachWebhookService } from "./attach";
export { commandLine, splitArguments } from "./command-line";
export type {
  ApiVersion,
  BetaRequest,
  SecretVariable,
  Webhook,
  WebhookConfig,
  WebhookRequest,
} from "./config";
export { findWebhook, readWebhookConfig, WEBHOOK_URI, WebhookConfigError } from "./config";
export type { HttpAnswer, HttpRequest } from "./curl";
export type { ApiServer, ResolvedAddress, ResolveHost } from "./deny-rules";
export {
  DEFAULT_DENY_LIST,
  deniedReason,
  deniedUrlReason,
  denyListWith,
  ServicePanicError,
} from "./deny-rules";
export type { WebhookPorts, WebhookService } from "./service";
export { createWebhookService } from "./service";
export { templateData } from "./template-data";
export { NotSimulatedError, TemplateError } from "./template/errors";
export { renderTemplate } from "./template/renderer";
