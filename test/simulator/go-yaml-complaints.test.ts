import { GoYaml } from "../../simulator/engine/go-yaml";

test("a file that is something else is not repeated whole", () => {
  expect(() => GoYaml.read("x".repeat(5_000)).fields()).toThrow(
    "the file: expected a mapping, found a string of 5000 characters",
  );
});
