// The least a Node process can do: one POST.
const request = require("node:http").request(
  process.env.FLOOR_URL,
  { method: "POST", headers: { "content-type": "application/json" } },
  (response) => response.resume(),
);
request.end("{}");
