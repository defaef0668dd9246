require("../program/index.js").start("cli");
