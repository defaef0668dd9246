#!/usr/bin/env bash
# Installs the tools of versions.env, for .ci/run and record.sh: test/real-tools/install.sh FOLDER
#
# Takes what is there of go, npm, python3 and mvn. Everything at the same time, since a part waits for the network and the
# go compiler for the processor. What became of each part stands in FOLDER/log/<part>.rc and <part>.log; nothing ends it.
set -uo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
tools="$(mkdir -p "$1/log" && cd "$1" && pwd)"
# shellcheck source=test/real-tools/versions.env
source "$here/versions.env"
LIMIT_SECONDS=1800

go_tools() {
  GOBIN="$tools/bin" go install "gotest.tools/gotestsum@$GOTESTSUM_VERSION"
  GOBIN="$tools/bin" go install "go.k6.io/k6@$K6_VERSION"
}

python_tools() {
  python3 -m venv "$tools/python"
  "$tools/python/bin/python" -m pip install --quiet --disable-pip-version-check "pytest==$PYTEST_VERSION" "locust==$LOCUST_VERSION" "chaostoolkit==$CHAOSTOOLKIT_VERSION"
}

# packages <folder> <package …>: their dependencies' scripts would download browsers and others.
packages() {
  local folder="$1"
  shift
  npm install --prefix "$tools/$folder" --no-audit --no-fund --ignore-scripts "$@"
}

node_tools() {
  packages npm "jest@$JEST_VERSION" "jest-junit@$JEST_JUNIT_VERSION" "mocha@$MOCHA_VERSION" "newman@$NEWMAN_VERSION"
  # mocha-junit-reporter does not work with Mocha 12.
  packages mocha-11 "mocha@$MOCHA_11_VERSION" "mocha-junit-reporter@$MOCHA_JUNIT_REPORTER_VERSION"
}

artillery_tool() {
  packages artillery --omit=optional "artillery@$ARTILLERY_VERSION"
}

# jars <name> <group:artifact:version …>: with all they depend on, into jvm/<name>/lib.
jars() {
  local folder="$tools/jvm/$1" dependencies="" group artifact version
  mkdir -p "$folder"
  for coordinates in "${@:2}"; do
    IFS=: read -r group artifact version <<< "$coordinates"
    dependencies+="<dependency><groupId>$group</groupId><artifactId>$artifact</artifactId><version>$version</version></dependency>"
  done
  printf '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>com.example</groupId><artifactId>tools</artifactId><version>1</version><packaging>pom</packaging><dependencies>%s</dependencies></project>\n' "$dependencies" > "$folder/pom.xml"
  mvn -q -B -f "$folder/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies "-DoutputDirectory=lib"
}

# A first build, so that those of the tests find everything on this machine.
surefire_tool() {
  local project="$tools/jvm/surefire"
  mkdir -p "$project/src/test/java/com/example"
  sed -e "s/\$SUREFIRE/$SUREFIRE_VERSION/" -e "s/\$JUNIT/$JUNIT_VERSION/" "$here/runs/surefire.pom.xml" > "$project/pom.xml"
  printf 'package com.example;\n\nclass CartTest {\n  @org.junit.jupiter.api.Test void adds() {}\n}\n' > "$project/src/test/java/com/example/CartTest.java"
  mvn -q -B -f "$project/pom.xml" test -Dsurefire.rerunFailingTestsCount=1
  touch "$project/ready"
}

jmeter_tool() {
  local folder="$tools/jvm/jmeter" jar
  jars jmeter "org.apache.jmeter:ApacheJMeter:$JMETER_VERSION" "org.apache.jmeter:ApacheJMeter_http:$JMETER_VERSION" "org.apache.jmeter:ApacheJMeter_config:$JMETER_VERSION"
  mkdir -p "$folder/home/lib/ext"
  (cd "$folder/home" && jar xf "../lib/ApacheJMeter_config-$JMETER_VERSION.jar" bin)
  for jar in "$folder"/lib/*.jar; do
    case "${jar##*/}" in
      ApacheJMeter_*) cp "$jar" "$folder/home/lib/ext/" ;;
      ApacheJMeter-*) cp "$jar" "$folder/home/bin/ApacheJMeter.jar" ;;
      *) cp "$jar" "$folder/home/lib/" ;;
    esac
  done
}

# One after the other: they share Maven's repository on this machine.
jvm_tools() {
  surefire_tool
  jmeter_tool
  jars gatling "io.gatling.highcharts:gatling-charts-highcharts:$GATLING_VERSION"
  jars gradle "dev.gradleplugins:gradle-api:$GRADLE_VERSION" "org.junit.jupiter:junit-jupiter:$GRADLE_JUNIT_VERSION" "org.junit.platform:junit-platform-launcher:$GRADLE_LAUNCHER_VERSION"
}

# part <name>: one that takes too long is ended, so that the others are used.
part() {
  local log="$tools/log/$1.log" worker watch
  set -m
  (set -e; "$1") > "$log" 2>&1 &
  worker=$!
  (sleep "$LIMIT_SECONDS"; echo "Not installed within $LIMIT_SECONDS s: i/o timeout." >> "$log"; kill -- "-$worker") > /dev/null 2>&1 &
  watch=$!
  wait "$worker"
  echo "$?" > "$tools/log/$1.rc"
  kill -- "-$watch"
}

for name in go_tools python_tools node_tools artillery_tool jvm_tools; do part "$name" & done
wait
