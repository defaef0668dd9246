require("../program/index.js").start("main");
