import type { Command } from "../../cli/command";
import { defineCommand } from "../../cli/command";
import { parseCommandLine } from "../../cli/command-line";
import { COMMANDS } from "../../cli/commands";
import { helpOf, helpOfAll } from "../../cli/help";
import { programName } from "../../cli/project-root";

const run = () => Promise.resolve(0);
const text = { about: [], notes: [], summary: "", run };
const commands: readonly Command[] = [
  defineCommand({
    ...text,
    name: "fly",
    names: "<place>",
    options: {
      height: { type: "string", value: "METRES", help: "" },
      over: { type: "string", multiple: true, help: "" },
      fast: { type: "boolean", help: "" },
    },
  }),
  // The same option without a value.
  defineCommand({ ...text, name: "swim", options: { height: { type: "boolean", help: "" } } }),
];

test("options belong to the command that is asked for, wherever they stand", () => {
  expect(
    parseCommandLine(
      ["fly", "--over", "a", "home", "--over=b", "--height", "7", "--fast"],
      commands,
    ),
  ).toEqual({
    kind: "run",
    command: commands[0],
    names: ["home"],
    values: { over: ["a", "b"], height: "7", fast: true },
  });
  expect(parseCommandLine(["swim", "--height"], commands)).toMatchObject({
    command: commands[1],
    values: { height: true },
  });
});

test.each([
  [[], undefined],
  [["help"], undefined],
  [["--help"], undefined],
  [["help", "swim"], "swim"],
  [["swim", "-h"], "swim"],
  [["swim", "--help"], "swim"],
])("%j asks for help", (args, name) => {
  const request = parseCommandLine(args, commands);
  expect(request).toEqual({
    kind: "help",
    ...(name && { command: commands.find((command) => command.name === name) }),
  });
});

test.each([
  [["flie"], "Unknown command flie. Did you mean fly?"],
  [["swim", "far"], "swim takes no names, found far."],
  [["swim", "--fast"], "swim has no option --fast; it has --height."],
  [["fly", "--hight", "7"], "Unknown option --hight. Did you mean --height?"],
  [["fly", "--height"], "The option --height needs a value: --height METRES."],
  [["fly", "--height="], "The option --height needs a value: --height METRES."],
  [["fly", "--fast=yes"], "The option --fast takes no value."],
])("%j is refused", (args, message) => {
  expect(() => parseCommandLine(args, commands)).toThrow(message);
});

test.each(COMMANDS.map((command) => [command.name, command] as const))(
  "%s: its help fits a terminal and names every option",
  (name, command) => {
    const help = helpOf(command, "node dist/cli/index.js");
    expect(help).toContain(`index.js ${name}`);
    for (const option of Object.keys(command.options)) expect(help).toContain(`  --${option}`);
    for (const line of `${help}${helpOfAll(COMMANDS, "node dist/cli/index.js")}`.split("\n"))
      expect(line.length).toBeLessThanOrEqual(80);
    expect(command.summary.length).toBeLessThanOrEqual(60);
  },
);

test.each([
  ["/work/action/dist/cli/index.js", "/work/action", "node dist/cli/index.js"],
  ["/work/action/dist/cli/index.js", "/work/shop", "node ../action/dist/cli/index.js"],
  ["/opt/action/dist/cli/index.js", "/home/me/shop", "node /opt/action/dist/cli/index.js"],
  ["/work/my action/dist/cli/index.js", "/work", 'node "my action/dist/cli/index.js"'],
  ["/usr/bin/cloud-automation-actions", "/work", "cloud-automation-actions"],
  [
    "/home/me/.npm/_npx/1f2e/node_modules/.bin/cloud-automation-actions",
    "/work",
    "npx github:cloud-automation-actions/cloud-automation-actions",
  ],
])("%s, called in %s, tells people to call %s", (script, folder, program) => {
  expect(programName(script, {}, folder)).toBe(program);
});

test("what is installed in a project is called by npx again", () => {
  const script = "/work/node_modules/.bin/cloud-automation-actions";
  const environment = { npm_command: "exec" };
  expect(programName(script, environment, "/work")).toBe("npx cloud-automation-actions");
});
