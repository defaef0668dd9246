import { chooseShell, scriptText, shellCall } from "../../src/script/shells";

function call(input: string, path = "/tmp/a folder/script") {
  const choice = chooseShell(input);
  if (!choice.known) throw new Error(choice.reason);
  const { command, arguments: args, extension } = shellCall(choice.shell, path);
  return [command, ...args, extension];
}

function script(input: string, text: string, platform: NodeJS.Platform): string {
  const choice = chooseShell(input);
  if (!choice.known) throw new Error(choice.reason);
  return scriptText(choice.shell, text, platform);
}

test.each([
  ["bash", ["bash", "--noprofile", "--norc", "-eo", "pipefail", "/tmp/a folder/script", ".sh"]],
  ["BASH", ["bash", "--noprofile", "--norc", "-eo", "pipefail", "/tmp/a folder/script", ".sh"]],
  ["sh", ["sh", "-e", "/tmp/a folder/script", ".sh"]],
  ["python", ["python", "/tmp/a folder/script", ".py"]],
  ["pwsh", ["pwsh", "-command", ". '/tmp/a folder/script'", ".ps1"]],
  ["powershell", ["powershell", "-command", ". '/tmp/a folder/script'", ".ps1"]],
  ["cmd", ["cmd", '/D /E:ON /V:OFF /S /C "CALL "/tmp/a folder/script""', ".cmd"]],
  ["perl {0}", ["perl", "/tmp/a folder/script", ""]],
  ["  bash   -x  {0} ", ["bash", "-x", "/tmp/a folder/script", ".sh"]],
  [
    'env "A=b c" node --title="x y" --file={0}',
    ["env", "A=b c", "node", "--title=x y", "--file=/tmp/a folder/script", ""],
  ],
  ['say "a \\"b\\"" {0}', ["say", 'a "b"', "/tmp/a folder/script", ""]],
])("shell %j", (input, expected) => {
  expect(call(input)).toEqual(expected);
});

test("an apostrophe in a path does not end the text of PowerShell", () => {
  expect(call("pwsh", "/tmp/it's/$& script")).toEqual([
    "pwsh",
    "-command",
    ". '/tmp/it''s/$& script'",
    ".ps1",
  ]);
});

test.each(["zsh", "bash -x", "", "constructor", "toString"])(
  "%j is refused with the known names",
  (input) => {
    expect(chooseShell(input)).toEqual({
      known: false,
      reason: expect.stringMatching(
        /is not known; set the input shell to bash, sh, pwsh, powershell, python, cmd, or to a command with \{0\}/,
      ),
    });
  },
);

test("PowerShell stops at errors and exits with the code of the last program", () => {
  for (const shell of ["pwsh", "powershell", "pwsh -File {0}"]) {
    expect(script(shell, "./a\n./b", "linux")).toBe(
      "$ErrorActionPreference = 'stop'\n./a\n./b\nif ((Test-Path -LiteralPath " +
        "variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }",
    );
  }
});

test("Windows gets its own line ends, other platforms the script as it is", () => {
  expect(script("cmd", "a\nb\r\nc", "win32")).toBe("@echo off\r\na\r\nb\r\nc");
  expect(script("bash", "a\nb\r\nc", "linux")).toBe("a\nb\r\nc");
});
