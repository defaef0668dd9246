require("../program/index.js").start("pre");
