import { hintOf, OutputHabit } from "../../src/script/habits";

const reported = (...pieces: readonly string[]) => {
  const habit = new OutputHabit();
  for (const piece of pieces) habit.push("stderr", piece);
  return habit.hint;
};

test.each<[string, string]>([
  ["bash", "/tmp/script.sh: line 1: : No such file or directory\n"],
  ["sh (dash)", "/tmp/script.sh: 1: cannot create : Directory nonexistent\n"],
  ["zsh", "zsh: no such file or directory: \n"],
  ["bash with set -u", "deploy.sh: line 7: GITHUB_OUTPUT: unbound variable\n"],
  ["PowerShell", "Out-File: Cannot bind argument to parameter 'FilePath' because it is null.\n"],
  [
    "PowerShell, Add-Content",
    "Add-Content: Cannot bind argument to parameter 'Path' because it is null.\n",
  ],
  ["Python", "KeyError: 'GITHUB_OUTPUT'\n"],
  ["the toolkit without the file", "::set-output name=image::a:1\n"],
])(
  "what %s prints for a report in $GITHUB_OUTPUT leads to a hint at the right file",
  (_shell, line) => {
    expect(reported(`before\n${line}after\n`)).toMatch(/\$CLOUD_AUTOMATION_OUTPUT/);
    expect(reported("before\n", ...line)).toMatch(/\$CLOUD_AUTOMATION_OUTPUT/);
  },
);

test.each([
  "cat: report.xml: No such file or directory\n",
  "script.sh: line 3: ./missing.sh: No such file or directory\n",
  "cannot create directory 'x': File exists\n",
  "done\n",
])("no hint for %j", (line) => {
  expect(reported(line)).toBeUndefined();
});

test("a script that names the variable", () => {
  expect(hintOf("require('fs').appendFileSync(process.env.GITHUB_OUTPUT, 'a=1\\n')")).toMatch(
    /\$CLOUD_AUTOMATION_OUTPUT/,
  );
  expect(hintOf("echo a=1 >> $CLOUD_AUTOMATION_OUTPUT # not MY_GITHUB_OUTPUTS")).toBeUndefined();
});
