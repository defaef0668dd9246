/** Reports as tools write them, of any size, and a log. */
import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";

const MB = 1_000_000;
const JTL =
  "timeStamp,elapsed,label,responseCode,responseMessage,threadName,dataType,success,failureMessage,bytes,sentBytes,grpThreads,allThreads,URL,Latency,IdleTime,Connect\n";

/** Each with its name in the folder, and what its lines are. */
const FILES = {
  log: {
    name: (size) => `log-${size}`,
    line: (n) => `2026-11-30T13:00:00Z INFO request ${n} took ${n % 97} ms and went as it should\n`,
  },
  junit: {
    name: (size) => `junit-${size}.xml`,
    begin: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n<testsuite name="cart">\n',
    line: (n) =>
      `<testcase name="case ${n} adds up" classname="com.example.shop.CartTest" time="0.0${n % 97}"` +
      (n % 50 === 0
        ? `><failure message="expected 3 &lt; 4" type="AssertionError">at com.example.shop.CartTest.adds(CartTest.java:${n % 500})</failure></testcase>\n`
        : "/>\n"),
    end: "</testsuite>\n</testsuites>\n",
  },
  jtl: {
    name: (size) => `jtl-${size}.csv`,
    begin: JTL,
    line: (n) => sample(n, `GET /cart/${n % 20}`),
  },
  "quoted jtl": {
    name: (size) => `quoted-jtl-${size}.csv`,
    begin: JTL,
    line: (n) => sample(n, `"GET /cart/${n % 20}, all of it"`),
  },
  "jmeter xml": {
    name: (size) => `jmeter-${size}.xml`,
    begin: '<?xml version="1.0" encoding="UTF-8"?>\n<testResults version="1.2">\n',
    line: (n) =>
      `<httpSample t="${n % 977}" lt="${n % 900}" ts="${1764500000000 + n}" s="${n % 100 > 0}" lb="GET /cart/${n % 20}" rc="200" rm="OK" tn="Users 1-${n % 50}" by="${1000 + (n % 333)}" ng="50" na="50"/>\n`,
    end: "</testResults>\n",
  },
  artillery: {
    name: (size) => `artillery-${size}.json`,
    begin:
      '{"aggregate":{"counters":{"http.requests":1000,"http.responses":1000,"vusers.created":10,"vusers.completed":10,"vusers.failed":0,"http.codes.200":1000},"rates":{"http.request_rate":10},"firstCounterAt":1764500000000,"lastCounterAt":1764500100000,"firstMetricAt":1764500000000,"lastMetricAt":1764500100000,"summaries":{"http.response_time":{"min":1,"max":9,"count":1000,"mean":3,"p50":3,"median":3,"p75":4,"p90":5,"p95":6,"p99":8,"p999":9}},"histograms":{}},"intermediate":[\n',
    line: (n) =>
      `{"counters":{"http.requests":${n % 977},"http.codes.200":${n % 977}},"rates":{"http.request_rate":${n % 97}},"period":"${1764500000000 + n}"},\n`,
    end: "{}]}\n",
  },
};

function sample(n, label) {
  return `${1764500000000 + n},${n % 977},${label},200,OK,Users 1-${n % 50},text,${n % 100 > 0},,${1000 + (n % 333)},321,50,50,http://shop/cart/${n % 20},${n % 900},0,${n % 7}\n`;
}

/** @returns the path */
export function write(kind, size, folder) {
  const { name, begin = "", line, end = "" } = FILES[kind];
  const path = join(folder, name(size));
  const file = openSync(path, "w");
  let bytes = writeSync(file, begin);
  for (let n = 0; bytes < size * MB;) {
    let text = "";
    while (text.length < MB / 4) text += line(n++);
    bytes += writeSync(file, text);
  }
  writeSync(file, end);
  closeSync(file);
  return path;
}
