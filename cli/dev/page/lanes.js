/**
 * A sequence as it is drawn: stages across, in each the sequences that ran or will run there, in
 * each the tasks. No DOM here.
 *
 * @typedef {import("./model.js").Model} Model
 * @typedef {import("./model.js").KeptnEvent} KeptnEvent
 * @typedef {import("./model.js").Project} Project
 *
 * @typedef {object} Task
 * @property {string} name
 * @property {string | undefined} id  of its `triggered`; undefined: not reached
 * @property {number | undefined} beganMs
 * @property {number | undefined} tookMs
 * @property {KeptnEvent[]} started
 * @property {KeptnEvent[]} finished
 *
 * @typedef {object} Lane
 * @property {string} stage
 * @property {string} name
 * @property {Task[]} tasks
 * @property {KeptnEvent | undefined} end
 * @property {boolean} isReached
 */

/**
 * @param {Model} model
 * @param {string | undefined} context  undefined: only what is planned
 * @returns {Lane[]}
 */
export function lanesOf(model, context) {
  const { project } = model;
  /** @type {Lane[]} */
  const lanes = [];
  /** @type {Map<string, Task>} */
  const tasks = new Map();
  for (const event of context === undefined ? [] : model.eventsOf(context))
    note(event, lanes, tasks, project);
  return [...lanes, ...upcoming(lanes, project)];
}

/**
 * @param {KeptnEvent} event
 * @param {Lane[]} lanes
 * @param {Map<string, Task>} tasks
 * @param {Project | undefined} project
 */
function note(event, lanes, tasks, project) {
  if (event.about === "sequence") {
    noteSequence(event, lanes, project);
    return;
  }
  if (event.about === "task") {
    const lane = lanes.findLast(({ stage, end }) => stage === event.stage && end === undefined);
    const task =
      lane?.tasks.find(({ name, id }) => name === event.name && id === undefined) ??
      add(lane, emptyTask(event.name));
    task.id = event.id;
    task.beganMs = Date.parse(event.time);
    tasks.set(event.id, task);
    return;
  }
  const task = tasks.get(event.triggeredId);
  if (task === undefined) return;
  if (event.step === "started") task.started.push(event);
  if (event.step !== "finished") return;
  task.finished.push(event);
  task.tookMs = Date.parse(event.time) - (task.beganMs ?? 0);
}

/**
 * @param {KeptnEvent} event
 * @param {Lane[]} lanes
 * @param {Project | undefined} project
 */
function noteSequence(event, lanes, project) {
  const { stage, name, step } = event;
  if (step === "triggered") lanes.push({ ...planned(project, stage, name), isReached: true });
  if (step !== "finished") return;
  const lane = lanes.findLast((known) => known.stage === stage && known.name === name);
  if (lane !== undefined) lane.end = event;
}

/**
 * What runs when everything passes and has not run yet.
 *
 * @param {readonly Lane[]} lanes
 * @param {Project | undefined} project
 * @returns {Lane[]}
 */
function upcoming(lanes, project) {
  /** @type {Lane[]} */
  const found = [];
  const all = (project?.stages ?? []).flatMap((stage) =>
    stage.sequences.map((sequence) => ({ stage: stage.name, ...sequence })),
  );
  const isKnown = (/** @type {string} */ stage, /** @type {string} */ name) =>
    [...lanes, ...found].some((lane) => lane.stage === stage && lane.name === name);
  /** @type {{ stage: string, name: string }[]} */
  const open = lanes.length > 0 ? [...lanes] : all.filter(({ after }) => after.length === 0);
  if (lanes.length === 0)
    found.push(...open.map(({ stage, name }) => planned(project, stage, name)));
  for (let next = open.shift(); next !== undefined; next = open.shift())
    for (const { stage, name, after } of all) {
      if (!after.includes(`${next.stage}.${next.name}`) || isKnown(stage, name)) continue;
      const lane = planned(project, stage, name);
      found.push(lane);
      open.push(lane);
    }
  return found;
}

/**
 * @param {Project | undefined} project
 * @param {string} stage
 * @param {string} name
 * @returns {Lane}
 */
function planned(project, stage, name) {
  const sequence = project?.stages
    .find((known) => known.name === stage)
    ?.sequences.find((known) => known.name === name);
  const tasks = (sequence?.tasks ?? []).map(emptyTask);
  return { stage, name, tasks, end: undefined, isReached: false };
}

/**
 * @param {Lane | undefined} lane
 * @param {Task} task
 */
function add(lane, task) {
  lane?.tasks.push(task);
  return task;
}

/**
 * @param {string} name
 * @returns {Task}
 */
function emptyTask(name) {
  return { name, id: undefined, beganMs: undefined, tookMs: undefined, started: [], finished: [] };
}

/**
 * How a task is doing, as a word of the style sheet and words for people.
 *
 * @typedef {"pass" | "warning" | "fail" | "going" | "person" | "still" | "open"} Tone
 *
 * @param {Task} task
 * @param {{ readonly isOver: boolean, readonly isWaiting: boolean }} context
 * @returns {{ readonly tone: Tone, readonly words: string }}
 */
export function stateOf(task, { isOver, isWaiting }) {
  const { id, started, finished } = task;
  if (id === undefined) return { tone: "still", words: isOver ? "not reached" : "to come" };
  if (finished.length > 0 && finished.length >= started.length) return verdictOf(finished);
  if (isOver) return { tone: "open", words: "never answered" };
  if (isWaiting) return { tone: "person", words: "waits for you" };
  return { tone: "going", words: started.length > 0 ? "under way" : "triggered" };
}

/**
 * Of several answers the worst counts.
 *
 * @param {readonly KeptnEvent[]} finished
 * @returns {{ readonly tone: Tone, readonly words: string }}
 */
export function verdictOf(finished) {
  if (finished.some(({ status }) => status === "errored"))
    return { tone: "fail", words: "errored" };
  for (const result of /** @type {const} */ (["fail", "warning"]))
    if (finished.some((answer) => answer.result === result)) return { tone: result, words: result };
  if (finished.every(({ result }) => result === "pass")) return { tone: "pass", words: "pass" };
  return { tone: "open", words: finished.map(({ result }) => result || "no result").join(", ") };
}

/**
 * @param {string} state  as the control plane says it
 * @param {readonly Lane[]} lanes
 * @returns {{ readonly tone: Tone, readonly words: string }}
 */
export function sequenceState(state, lanes) {
  if (state === "finished")
    return verdictOf(lanes.flatMap(({ end }) => (end === undefined ? [] : [end])));
  if (state === "timedOut") return { tone: "fail", words: "timed out" };
  if (state === "aborted") return { tone: "open", words: "aborted" };
  if (state === "paused") return { tone: "warning", words: "paused" };
  return { tone: "going", words: state === "waiting" ? "in the queue" : "running" };
}

/** @param {string} state */
export function isOver(state) {
  return state === "finished" || state === "timedOut" || state === "aborted";
}
