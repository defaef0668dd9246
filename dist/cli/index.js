#!/usr/bin/env node
require("../program/index.js").start("cli");
