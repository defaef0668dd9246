export type { RequestRecord } from "./api/server";
export type {
  ControlPlaneOptions,
  Count,
  EventFilter,
  OpenTaskRequest,
  SourceCounts,
  TriggerRequest,
} from "./control-plane";
export { ControlPlane, DEFAULT_TOKEN, startControlPlane } from "./control-plane";
export type { BusEvent, Origin } from "./engine/bus";
export type { Cancel, Clock } from "./engine/clock";
export { SystemClock, VirtualClock } from "./engine/clock";
export type { EngineOptions, OutgoingEvent } from "./engine/engine";
export { Engine } from "./engine/engine";
export type { KeptnEvent } from "./engine/event";
export type { SequenceExecution } from "./engine/execution";
export type { Integration, Subscription } from "./engine/integrations";
export { WEBHOOK_SERVICE } from "./engine/integrations";
export type { SliProvider, SliRequest } from "./engine/lighthouse";
export type { LogEntry } from "./engine/logs";
export type { ProjectDefinition } from "./engine/projects";
export type { ResourceLevel } from "./engine/resources";
export type { SequenceView } from "./engine/sequence-view";
export type { SliValue } from "./engine/slo";
export { subscriptionIdOf, withSubscriptionId } from "./engine/temporary-data";
export type { Effect, Fault, FaultRule, FaultyEvent } from "./faults";
export { answers, Faults } from "./faults";
export * from "./github";
