import fc from "fast-check";
import { createMasker, maskJson, secretsOfEnvironment } from "../../src/domain/text/masking";

test("a secret is masked as itself, in base64 and URL-encoded, and line by line", () => {
  const mask = createMasker(["s3cr/et value", "line one\nline two"]);
  expect(mask("a s3cr/et value b")).toBe("a *** b");
  expect(mask(Buffer.from("s3cr/et value").toString("base64"))).toBe("***");
  expect(mask(encodeURIComponent("s3cr/et value"))).toBe("***");
  expect(mask("only line two here")).toBe("only *** here");
});

test("values under four characters and everyday words stay", () => {
  expect(createMasker(["abc"])("abcabc")).toBe("abcabc");
  expect(
    secretsOfEnvironment({
      USE_KEY: "true",
      A_TOKEN: "tok-1",
      npm_pass: "p4ss",
      HOME: "/root",
      EMPTY_SECRET: "",
    }),
  ).toEqual(["tok-1", "p4ss"]);
});

test("overlapping secrets leave no rest of either", () => {
  expect(createMasker(["abcd", "cdefgh"])("xabcdefghx")).toBe("x***x");
});

test("the event's identity and our links stay readable, but a secret that merely contains them does not", () => {
  const mask = createMasker(
    ["staging", "staging-pass"],
    ["staging", "https://github.com/octo/demo/actions/runs/1"],
  );
  expect(mask("deployed to staging, see https://github.com/octo/demo/actions/runs/1")).toBe(
    "deployed to staging, see https://github.com/octo/demo/actions/runs/1",
  );
  expect(mask("password staging-pass")).toBe("password ***");
});

test.each([
  ["a GitHub token", `ghp_${"a1B2".repeat(9)}`],
  ["a fine-grained token", `github_pat_${"a1B2".repeat(10)}`],
  ["a Dynatrace token", `dt0c01.${"ABCD".repeat(6)}.${"EFGH".repeat(16)}`],
  ["a JWT", `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.${"x".repeat(20)}`],
  ["a private key", "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----"],
])("%s is masked wherever it turns up", (_name, token) => {
  expect(createMasker([])(`before ${token} after`)).toBe("before *** after");
});

test("no generated secret survives in any text or key of the data", () => {
  const secret = fc
    .string({ minLength: 4, maxLength: 20 })
    .filter((value) => value.trim().length >= 4 && !/[\r\n*]/.test(value))
    .map((value) => value.trim());
  fc.assert(
    fc.property(
      fc.array(secret, { minLength: 1, maxLength: 4 }),
      fc.string(),
      fc.string(),
      (secrets, before, after) => {
        const text = `${before}${secrets.join("|")}${after}`;
        const masked = maskJson(
          { key: text, [text]: [text, { deep: text }] },
          createMasker(secrets),
        );
        const shown = Object.keys(masked).concat(JSON.stringify(Object.values(masked)));
        for (const value of secrets)
          for (const part of shown) expect(part.replaceAll("***", "\u0000")).not.toContain(value);
      },
    ),
  );
});

test.each([4, 5, 6, 7, 8, 9, 20])(
  "a secret of %s characters is found in the shortest form of each encoding, and alone",
  (length) => {
    const secret = "aB3dE6gH1jK4mN7pQ0sT".slice(0, length);
    const mask = createMasker([secret, "a much longer secret beside it"]);
    const base64 = Buffer.from(secret).toString("base64url");
    const twice = Buffer.from(base64).toString("base64url");
    expect([secret, base64, twice].map(mask)).toEqual(["***", "***", "***"]);
    expect(mask(secret.slice(1))).toBe(secret.slice(1));
  },
);
