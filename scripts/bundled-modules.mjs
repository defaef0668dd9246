import ts from "typescript";

/** The module functions of one file, as `{ id, start, end }`. */
export function modulesIn(text) {
  const tree = ts.createSourceFile("_.js", text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const table = ts.forEachChild(tree, function find(node) {
    return tableIn(node) ?? ts.forEachChild(node, find);
  });
  return (table?.properties ?? []).map(({ name, initializer }) => ({
    id: name.text,
    start: initializer.getStart(),
    end: initializer.getEnd(),
  }));
}

/** `exports.modules = {…}` in a part, `module.exports = {…}` in a packed one, `var __webpack_modules__ = ({…})` in the first file. */
function tableIn(node) {
  const isPart =
    ts.isBinaryExpression(node) &&
    /^(?:module\.exports|exports\.modules)$/.test(node.left.getText());
  const isFirst = ts.isVariableDeclaration(node) && node.name.getText() === "__webpack_modules__";
  if (isPart) return node.right;
  return isFirst ? ts.skipParentheses(node.initializer) : undefined;
}
