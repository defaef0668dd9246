import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Run, Tool } from "../tool";
import { versionOf } from "../tool";

/** Surefire writes all properties of the machine into each report. */
const withoutProperties = (text: string) => text.replace(/<properties>[^]*?<\/properties>/g, "<properties/>");

const POM = readFileSync(join(__dirname, "surefire.pom.xml"), "utf8").replaceAll("$SUREFIRE", versionOf("SUREFIRE")).replaceAll("$JUNIT", versionOf("JUNIT"));
const MAVEN = "mvn -B -o -q test";
const TEST = (name: string, body: string) => ({ [`src/test/java/com/example/${name}.java`]: `package com.example;\n\nimport static org.junit.jupiter.api.Assertions.*;\nimport org.junit.jupiter.api.*;\n\nclass ${name} {\n${body}\n}\n` });
const CART = TEST("CartTest", "  @Test void adds() {}");
const ORDER = (body: string) => TEST("OrderTest", body);
const BUYS = "  @Test void buys() {}";
const DIES = `${BUYS}\n  @Test void pays() { Runtime.getRuntime().halt(0); }`;
const WAITS = `${BUYS}\n  @Test void pays() throws Exception { new java.io.File("begun").createNewFile(); Thread.sleep(60_000); }`;

function surefire(name: string, order: string, more: Partial<Run> = {}): Run {
  return { name, format: "junit", files: { "pom.xml": POM, ...CART, ...ORDER(order) }, command: MAVEN, report: "target/surefire-reports/TEST-*.xml", trim: withoutProperties, ...more };
}

export const SUREFIRE: Tool = {
  name: "surefire",
  version: versionOf("SUREFIRE"),
  needs: "jvm/surefire/ready",
  runs: [
    surefire("passed", `${BUYS}\n  @Test void pays() {}`),
    surefire("failed", `${BUYS}\n  @Test void pays() { assertEquals("paid", "ordered \\u0000 <&> ]]>"); }`, { atNight: true }),
    // What people set so that a later step may look at the reports.
    surefire("failed-but-ignored", `${BUYS}\n  @Test void pays() { throw new IllegalStateException("not paid"); }`, { command: `${MAVEN} -Dmaven.test.failure.ignore=true` }),
    surefire("before-all-throws", `  @BeforeAll static void open() { throw new IllegalStateException("no shop"); }\n${BUYS}`, { command: `${MAVEN} -Dmaven.test.failure.ignore=true` }),
    surefire("process-exits", DIES, { atNight: true }),
    surefire("process-exits-but-ignored", DIES, { command: `${MAVEN} -Dmaven.test.failure.ignore=true` }),
    surefire("not-compiled", "  @Test void buys() { closed(); }", { atNight: true }),
    surefire("all-skipped", "  @Disabled @Test void buys() {}\n  @Test void pays() { Assumptions.assumeTrue(false, \"no shop here\"); }", { files: { "pom.xml": POM, ...ORDER("  @Disabled @Test void buys() {}\n  @Test void pays() { Assumptions.assumeTrue(false, \"no shop here\"); }") } }),
    surefire("passed-at-second-try", "  static int tries;\n  @Test void buys() { assertEquals(2, ++tries); }", { command: `${MAVEN} -Dsurefire.rerunFailingTestsCount=2` }),
    surefire("failed-at-every-try", "  @Test void buys() { fail(\"not paid\"); }", { command: `${MAVEN} -Dsurefire.rerunFailingTestsCount=1`, atNight: true }),
    surefire("killed", WAITS, { kill: { once: "begun", afterMs: 200 } }),
  ],
};

const GRADLE_JAVA = readFileSync(join(__dirname, "GradleTests.java"), "utf8");
const GRADLE_COMMAND = "javac -proc:none -cp '$TOOLS/jvm/gradle/lib/*' -d classes GradleTests.java src/test/java/com/example/*.java && java -cp 'classes:$TOOLS/jvm/gradle/lib/*' GradleTests test-results classes";

function gradle(name: string, order: string, more: Partial<Run> = {}): Run {
  return { name, format: "junit", files: { "GradleTests.java": GRADLE_JAVA, ...CART, ...ORDER(order) }, command: GRADLE_COMMAND, report: "test-results/TEST-*.xml", ...more };
}

export const GRADLE: Tool = {
  name: "gradle",
  version: versionOf("GRADLE"),
  needs: "jvm/gradle/lib",
  runs: [
    gradle("passed", `${BUYS}\n  @Test void pays() {}`),
    gradle("failed", `${BUYS}\n  @Test void pays() { System.out.println("\\u001b[31mred ]]>"); assertEquals("paid", "ordered \\u0000 <&> ]]>"); }`),
    gradle("before-all-throws", `  @BeforeAll static void open() { throw new IllegalStateException("no shop"); }\n${BUYS}`, { atNight: true }),
    gradle("all-skipped", "  @Disabled @Test void buys() {}\n  @Test void pays() { Assumptions.assumeTrue(false, \"no shop here\"); }", { files: { "GradleTests.java": GRADLE_JAVA, ...ORDER("  @Disabled @Test void buys() {}\n  @Test void pays() { Assumptions.assumeTrue(false, \"no shop here\"); }") } }),
  ],
};

const PLAN = readFileSync(join(__dirname, "jmeter.jmx"), "utf8");
/** Its own home is written to, and two may run at once. */
const JMETER_COMMAND = "java -Xmx256m -jar $TOOLS/jvm/jmeter/home/bin/ApacheJMeter.jar -n -t plan.jmx -l out.jtl -j jmeter.log";
const XML = "-Jjmeter.save.saveservice.output_format=xml";

interface Load {
  readonly loops?: number;
  readonly first?: string;
  readonly second?: string;
  readonly onError?: "continue" | "stoptestnow";
  readonly address?: string;
}

function jmeter(name: string, { loops = 10, first = "/", second = "/", onError = "continue", address }: Load, options: string, more: Partial<Run> = {}): Run {
  const plan = PLAN.replaceAll("$LOOPS", String(loops)).replaceAll("$FIRST", first).replaceAll("$SECOND", second).replaceAll("$ON_ERROR", onError);
  return { name, format: "jmeter", files: { "plan.jmx": address === undefined ? plan : plan.replaceAll("$URL", address) }, command: `${JMETER_COMMAND} ${options}`.trim(), report: "out.jtl", ...more };
}

const WAIT = { kill: { once: "out.jtl", afterMs: 2_500 } };
/** What a machine that stops leaves of a file, whatever its length. */
const first = (bytes: number) => (text: string) => text.slice(0, bytes);

export const JMETER: Tool = {
  name: "jmeter",
  version: versionOf("JMETER"),
  needs: "jvm/jmeter/home/bin/ApacheJMeter.jar",
  runs: [
    jmeter("passed-csv", {}, ""),
    jmeter("passed-xml", {}, XML, { atNight: true }),
    jmeter("failed-csv", { second: "/broken" }, ""),
    jmeter("failed-xml", { second: "/broken" }, XML),
    jmeter("failed-dashboard", { second: "/broken" }, "-e -o dashboard", { report: "dashboard/statistics.json" }),
    jmeter("all-failed-csv", { first: "/broken", second: "/broken" }, "", { atNight: true }),
    jmeter("no-service-csv", { address: "http://127.0.0.1:1" }, ""),
    jmeter("no-service-xml", { address: "http://127.0.0.1:1" }, XML, { atNight: true }),
    jmeter("stopped-at-first-csv", { first: "/broken", onError: "stoptestnow" }, "", { atNight: true }),
    jmeter("nothing-to-do-csv", { loops: 0 }, ""),
    jmeter("nothing-to-do-xml", { loops: 0 }, XML, { atNight: true }),
    jmeter("not-readable-csv", {}, "", { files: { "plan.jmx": "<jmeterTestPlan" } }),
    jmeter("dates-csv", { second: "/broken" }, "-Jjmeter.save.saveservice.timestamp_format='yyyy/MM/dd HH:mm:ss.SSS'"),
    jmeter("semicolons-csv", { second: "/broken" }, "-Jjmeter.save.saveservice.default_delimiter=';'"),
    jmeter("killed-csv", { loops: 100_000 }, "", { ...WAIT, trim: first(5_000) }),
    jmeter("killed-at-line-end-csv", { loops: 100_000 }, "", { ...WAIT, trim: (text) => text.slice(0, text.lastIndexOf("\n", 5_000) + 1) }),
    jmeter("killed-xml", { loops: 100_000 }, XML, { ...WAIT, trim: first(5_000) }),
  ],
};

const SIMULATION = readFileSync(join(__dirname, "Shop.java"), "utf8");
const GATLING_COMMAND = "javac -cp '$TOOLS/jvm/gatling/lib/*' -d classes Shop.java && java -Djava.io.tmpdir=\"$PWD\" -Xmx512m --add-opens=java.base/java.lang=ALL-UNNAMED -cp 'classes:$TOOLS/jvm/gatling/lib/*'";

/** Scripts and pictures are most of the page. */
const withoutScripts = (page: string) => page.replace(/<script[^]*?<\/script>/g, "").replace(/<svg[^]*?<\/svg>/g, "").replace(/<(?:link|meta|img)[^>]*>/g, "");

function gatling(name: string, mode: string, more: Partial<Run> = {}): Run {
  return {
    name, format: "gatling", files: { "Shop.java": SIMULATION },
    command: `${GATLING_COMMAND} -Dmode=${mode} -Dshop=$URL io.gatling.app.Gatling -s Shop -rf results`, report: "results", trim: withoutScripts, ...more,
  };
}

export const GATLING: Tool = {
  name: "gatling",
  version: versionOf("GATLING"),
  needs: "jvm/gatling/lib",
  runs: [
    gatling("passed", "passed", { atNight: true }),
    gatling("passed-with-assertions", "asserted"),
    gatling("failed", "failed"),
    gatling("assertion-missed", "failed-asserted"),
    gatling("all-failed", "all-failed", { atNight: true }),
    gatling("no-service", "no-service"),
    gatling("before-throws", "before-throws"),
    gatling("not-constructed", "not-constructed", { atNight: true }),
    gatling("no-requests", "no-requests", { atNight: true }),
    gatling("no-reports", "failed", { command: `${GATLING_COMMAND} -Dmode=failed -Dshop=$URL io.gatling.app.Gatling -s Shop -rf results -nr`, atNight: true }),
    gatling("killed", "endless", { kill: { once: "results", afterMs: 3_000 } }),
  ],
};
