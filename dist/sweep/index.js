require("../program/index.js").start("sweep");
