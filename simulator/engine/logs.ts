/** An entry of `GET /log` (control-plane.md 4.5): what an integration could not do. */
export interface LogEntry {
  readonly integrationid: string;
  readonly message: string;
  readonly time: string;
  readonly shkeptncontext?: string;
  readonly task?: string;
  readonly triggeredid?: string;
}
