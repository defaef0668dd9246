/**
 * Which contexts are paused, as a whole (`""`) or in single stages; events of theirs are held back
 * (docs/reference/keptn.md#counting).
 */
export class PausedContexts {
  readonly #stages = new Map<string, Set<string>>();

  add(keptnContext: string, stage: string): void {
    this.#stages.set(keptnContext, (this.#stages.get(keptnContext) ?? new Set()).add(stage));
  }

  /** Resumes one stage, or with `""` the whole context. */
  delete(keptnContext: string, stage: string): void {
    if (stage === "") this.#stages.delete(keptnContext);
    else this.#stages.get(keptnContext)?.delete(stage);
  }

  has(keptnContext: string, stage: string): boolean {
    const stages = this.#stages.get(keptnContext);
    return stages !== undefined && (stages.has("") || stages.has(stage));
  }
}
