require("../program/index.js").start("post");
