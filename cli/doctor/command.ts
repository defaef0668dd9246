import { defineCommand } from "../command";
import { doctorOptions } from "./options";

export const doctor = defineCommand({
  name: "doctor",
  summary: "find what is wrong in a set-up, and what to paste",
  about: [
    "Looks at the workflows, the webhook files and the catalogue of a repository, at a control plane and at GitHub, and names what is wrong, with a fix that can be pasted. It works with what it is given: files alone, or also a control plane, or also GitHub. What could not be looked at is listed with the reason.",
    "Nothing is changed. The control plane and GitHub are asked, with an event and a dispatch among the questions that both refuse.",
  ],
  options: doctorOptions,
  notes: [
    "GitHub is asked with the token in the variable GITHUB_TOKEN, or GH_TOKEN. The token that the webhook dispatches with is looked at where GITHUB_DISPATCH_TOKEN has it.",
    "Exit code: 0 when nothing was found, 1 for findings, 3 when nothing was found and something that was given could not be looked at.",
  ],
  run: async (start) => (await import("./run")).runDoctor(start),
});
