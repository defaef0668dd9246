import { crc32 } from "node:zlib";

const COLOURS = 256;

/**
 * A screenshot as a small PNG: cut off below the page, and with a palette.
 *
 * @param screenshot  PNG whose unused part has the colour of `html`, see {@link EDGE}
 * @param texts       kept in the file, for whoever wants to know what it shows
 * @param upng        the package upng-js
 */
export function encodePng(screenshot, texts, upng) {
  const image = upng.decode(screenshot);
  const { width } = image;
  const pixels = new Uint8Array(upng.toRGBA8(image)[0]);
  const height = heightOf(pixels, width, image.height);
  const small = new Uint8Array(
    upng.encode([pixels.slice(0, width * height * 4).buffer], width, height, COLOURS),
  );
  return withTexts(Buffer.from(small), texts);
}

/** What is not page, in HTML. */
export const EDGE = "rgb(255, 0, 255)";
const isEdge = (pixels, at) => pixels[at] === 255 && pixels[at + 1] === 0 && pixels[at + 2] === 255;

function heightOf(pixels, width, height) {
  for (let y = 0; y < height; y++) if (isEdge(pixels, y * width * 4)) return y;
  throw new Error("the page is taller than the window");
}

/** Behind the header, where tEXt chunks may stand. */
function withTexts(png, texts) {
  const chunks = Object.entries(texts).map(([name, text]) =>
    chunk("tEXt", Buffer.from(`${name}\0${text}`, "latin1")),
  );
  const afterHeader = 8 + 12 + 13;
  return Buffer.concat([png.subarray(0, afterHeader), ...chunks, png.subarray(afterHeader)]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
