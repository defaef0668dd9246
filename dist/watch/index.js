require("../program/index.js").start("watch");
