const EXACT_BELOW_MS = 65_536;
/** Relative width of a bucket above that. */
const LOG_BASE = Math.log(1.001);

/**
 * Any number of durations in flat memory: percentiles to the millisecond below 65 s, within 0.1 %
 * above.
 */
export class Durations {
  private readonly exact = new Float64Array(EXACT_BELOW_MS);
  private readonly coarse = new Map<number, number>();
  private sumMs = 0;
  count = 0;
  maxMs = 0;

  add(ms: number, times = 1): void {
    this.count += times;
    this.sumMs += ms * times;
    if (ms > this.maxMs) this.maxMs = ms;
    const whole = Math.round(ms);
    if (whole < EXACT_BELOW_MS) this.exact[whole] = (this.exact[whole] ?? 0) + times;
    else {
      const bucket = Math.round(Math.log(ms) / LOG_BASE);
      this.coarse.set(bucket, (this.coarse.get(bucket) ?? 0) + times);
    }
  }

  meanMs(): number | undefined {
    return this.count > 0 ? this.sumMs / this.count : undefined;
  }

  percentiles() {
    return {
      p50: this.percentileMs(50),
      p75: this.percentileMs(75),
      p90: this.percentileMs(90),
      p95: this.percentileMs(95),
      p99: this.percentileMs(99),
    };
  }

  /** By nearest rank: the smallest duration that at least `share` percent do not exceed. */
  percentileMs(share: number): number | undefined {
    const rank = Math.ceil((share / 100) * this.count);
    let seen = 0;
    for (let ms = 0; ms < EXACT_BELOW_MS; ms++) {
      seen += this.exact[ms] ?? 0;
      if (seen >= rank && seen > 0) return ms;
    }
    for (const [bucket, times] of [...this.coarse].sort(([a], [b]) => a - b)) {
      seen += times;
      if (seen >= rank) return Math.min(Math.exp(bucket * LOG_BASE), this.maxMs);
    }
    return undefined;
  }
}
