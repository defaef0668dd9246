/**
 * An entry of `GET /log` (docs/reference/keptn.md#abort-pause-and-evaluations): what an integration
 * could not do.
 */
export interface LogEntry {
  readonly integrationid: string;
  readonly message: string;
  readonly time: string;
  readonly shkeptncontext?: string;
  readonly task?: string;
  readonly triggeredid?: string;
}
