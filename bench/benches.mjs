const MB_OF_REPORT = { short: [2, 8], usual: [10, 40], full: [100, 1_000] };

/**
 * The names of `ours` and `floor` are those in work.cjs. Times are the processor's, but where other
 * processes do a part of the work. `times`: how often work.cjs does it.
 */
export const BENCHES = {
  "script-start": [
    {
      case: "start and end of a script",
      ours: "start scripts",
      floor: "start shells",
      unit: "start",
      time: "clockMs",
      sizes: { short: [5, 20], usual: [10, 50], full: [50, 500] },
    },
  ],
  screening: [
    {
      case: "log of a job",
      ours: "screen the log",
      floor: "cat",
      file: "log",
      unit: "MB",
      sizes: { short: [5, 20], usual: [10, 100], full: [100, 1_000] },
    },
  ],
  reports: [
    report("JUnit XML", "read junit", "saxes on junit", "junit"),
    report("JTL", "read jtl", "csv-parse on jtl", "jtl"),
    report("JTL with quotes", "read quoted jtl", "csv-parse on quoted jtl", "quoted jtl"),
    report("JTL as XML", "read jmeter xml", "saxes on jmeter xml", "jmeter xml"),
    {
      ...report("Artillery's JSON", "read artillery", "JSON.parse on artillery", "artillery"),
      // What is not streamed has to be below 128 MiB.
      sizes: { short: [2, 8], usual: [10, 40], full: [30, 120] },
    },
  ],
  sweep: [
    {
      case: "open tasks in one sweep",
      ours: "sweep tasks",
      floor: "read the answers",
      unit: "task",
      sizes: { short: [500, 2_000], usual: [1_000, 5_000], full: [1_000, 10_000] },
    },
  ],
  events: [
    {
      case: "event of 60 KB",
      ours: "make events",
      floor: "JSON of events",
      unit: "10 fields",
      times: 20,
      sizes: { short: [6, 80], usual: [6, 80], full: [6, 80] },
    },
    {
      case: "1,000 labels",
      ours: "make labels",
      floor: "JSON of labels",
      unit: "label",
      times: 20,
      sizes: { short: [100, 1_000], usual: [100, 1_000], full: [100, 1_000] },
    },
  ],
};

function report(what, ours, floor, file) {
  return { case: what, ours, floor, file, unit: "MB", sizes: MB_OF_REPORT };
}
