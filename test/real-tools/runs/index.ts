import type { Tool } from "../tool";
import { GOTESTSUM, K6 } from "./go";
import { GATLING, GRADLE, JMETER, SUREFIRE } from "./jvm";
import { ARTILLERY, JEST, MOCHA, MOCHA_XUNIT_REPORTER, NEWMAN } from "./node";
import { CHAOS, LOCUST, PYTEST } from "./python";

export const TOOLS: readonly Tool[] = [PYTEST, JEST, MOCHA, MOCHA_XUNIT_REPORTER, NEWMAN, GOTESTSUM, SUREFIRE, GRADLE, JMETER, GATLING, K6, LOCUST, ARTILLERY, CHAOS];
