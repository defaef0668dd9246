import { startWaiting } from "../../simulator/callback";
import { getOwn } from "../../src/domain/text/json";
import type { Demo } from "./demo";

const SECRET = "only for this play";

/** n8n starts a workflow and waits. */
export const n8nDemo: Demo = {
  name: "n8n-demo",
  title: "n8n starts a workflow on GitHub, and waits until its address is called",
  players: "n8n and GitHub are stand-ins on this machine; the action is the real one.",
  byItself: "calls n8n itself",
  page: "docs/control-planes/callback.md",
  async begin() {
    const waiting = await startWaiting("n8n");
    const execution = waiting.begin();
    return {
      told() {
        const { answer } = execution;
        if (!answer) return undefined;
        const [status, result] = [getOwn(answer, "status"), getOwn(answer, "result")];
        return String(status === "succeeded" ? result : status);
      },
      usual: {
        script: `curl -sS -X POST -H 'content-type: application/json' -d '{"status":"completed"}' "$RESUME_URL"`,
        environment: { RESUME_URL: execution.resumeUrl },
      },
      ours: {
        inputs: {
          "control-plane": "callback",
          "callback-preset": "n8n",
          "callback-hosts": waiting.host,
          "callback-secret": SECRET,
        },
        event: { inputs: { resumeUrl: execution.resumeUrl } },
        eventName: "workflow_dispatch",
      },
      async later({ sweep }) {
        await sweep();
        return "by the sweep";
      },
      close: () => waiting.close(),
    };
  },
};
