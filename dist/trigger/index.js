require("../program/index.js").start("trigger");
