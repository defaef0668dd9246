import { Announcer, newsIn } from "./announcer.js";
import { byId, el, button, setText } from "./dom.js";
import { Model } from "./model.js";
import { eventsPanel, issuesPanel, notesPanel, runsPanel } from "./panels.js";
import { SequenceView } from "./sequence-view.js";
import { listen } from "./server.js";
import { StartForm } from "./start-form.js";
import { Tabs } from "./tabs.js";

const model = new Model();
const announcer = new Announcer();
/** @type {string | undefined} Absent: the newest sequence. */
let chosen;
let isDrawing = false;

const events = eventsPanel(byId("panel-events"), problem);
const runs = runsPanel(byId("panel-runs"), model);
const issues = issuesPanel(byId("panel-issues"), problem);
const notes = notesPanel(byId("panel-notes"));
const tabs = new Tabs(byId("tabs"));
const start = new StartForm(choose, problem);
const sequence = new SequenceView(model, {
  choose,
  showRun(run) {
    tabs.open(byId("tab-runs"));
    draw();
    runs.choose(String(run));
    runs.reveal();
  },
  showEvent(id) {
    tabs.open(byId("tab-events"));
    draw();
    const event = model.events.find((known) => known.id === id);
    if (event !== undefined) events.choose(String(event.number));
    events.reveal();
  },
  onProblem: problem,
});
/** @type {HTMLInputElement} */
const only = byId("only");
only.addEventListener("change", later);
for (const tab of tabs.tabs) tab.addEventListener("click", later);

listen({
  onMessage(message, isNews) {
    model.apply(message);
    const news = isNews ? newsIn(message) : undefined;
    if (news !== undefined) announcer.say(news);
    later();
  },
  onFresh: () => later(),
  onState(state) {
    const connection = byId("connection");
    connection.dataset["state"] = state;
    setText(connection, state === "live" ? "Live" : "Not connected, trying again");
  },
});

/** @param {string} context */
function choose(context) {
  chosen = context;
  setText(byId("problem"), "");
  later();
}

/** Once for all that comes before the next picture. */
function later() {
  if (isDrawing) return;
  isDrawing = true;
  requestAnimationFrame(() => {
    isDrawing = false;
    draw();
  });
}

function draw() {
  const context =
    chosen !== undefined && model.sequences.has(chosen)
      ? chosen
      : [...model.sequences.keys()].at(-1);
  drawProject();
  sequence.draw(context);
  const within = only.checked ? context : undefined;
  const shown = {
    events: model.eventsOf(within).toReversed(),
    runs: model.runsOf(within).reverse(),
    issues: model.issuesOf(within).reverse(),
    notes: model.notes.toReversed(),
  };
  count("events", shown.events.length);
  count("runs", shown.runs.length);
  count("issues", shown.issues.length);
  count("notes", shown.notes.length);
  byId("only-row").hidden = !byId("panel-notes").hidden;
  if (!byId("panel-events").hidden) events.show(shown.events);
  if (!byId("panel-runs").hidden) runs.show(shown.runs);
  if (!byId("panel-issues").hidden) issues.show(shown.issues);
  if (!byId("panel-notes").hidden) notes.show(shown.notes);
}

/**
 * @param {string} name
 * @param {number} number
 */
function count(name, number) {
  const place = /** @type {HTMLElement} */ (byId(`tab-${name}`).querySelector(".count"));
  setText(place, String(number));
}

function drawProject() {
  const { project } = model;
  if (project === undefined) return;
  setText(byId("project"), project.name);
  document.title = `${project.name} – local control plane`;
  setText(byId("folder"), project.folder);
  setText(byId("address"), project.controlPlane);
  setText(byId("repository"), project.repository);
  start.show(project);
  byId("complaints").hidden = project.complaints.length === 0;
  const list = byId("complaint-list");
  if (list.dataset["version"] === JSON.stringify(project.complaints)) return;
  list.dataset["version"] = JSON.stringify(project.complaints);
  list.replaceChildren(...project.complaints.map((complaint) => el("li", {}, complaint)));
}

/** @param {unknown} error */
function problem(error) {
  const text = error instanceof Error ? error.message : String(error);
  byId("problem").replaceChildren(
    el("span", {}, text),
    button("Close", () => byId("problem").replaceChildren(), { class: "link" }),
  );
}
