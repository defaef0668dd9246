import { runDev } from "../../../../cli/dev/dev";
import { DEMOS } from "../../../../cli/play/demos";
import { inTerminal } from "../../terminal";

test.each(DEMOS.map(({ name }) => name))("dev %s says what to do instead", async (name) => {
  await expect(inTerminal(runDev, ["dev", name])).rejects.toThrow(
    `dev keeps a control plane of Keptn running, and ${name} has none. Run: play ${name}`,
  );
});
