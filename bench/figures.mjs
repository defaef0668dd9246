/** @returns median and quartiles */
export function spread(list) {
  const sorted = [...list].sort((a, b) => a - b);
  const at = (share) => sorted[Math.round(share * (sorted.length - 1))];
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** What the history keeps of a row. */
export function figuresOf({ ratio, bend, peakMb }) {
  const rounded = (value) => Number(value.toFixed(2));
  return {
    ratio: rounded(ratio.median),
    ...(ratio.low !== undefined && { quartiles: [rounded(ratio.low), rounded(ratio.high)] }),
    ...(bend !== undefined && { bend: rounded(bend) }),
    ...(peakMb && { peakMb: peakMb.map(Math.round) }),
  };
}
