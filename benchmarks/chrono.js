// How long chrono takes for {"text", "dct"} a line on stdin: the seconds of the processor, and the expressions found.
import { readFileSync } from "node:fs";
import * as chrono from "chrono-node";

const stories = readFileSync(0, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
const start = process.cpuUsage();
let found = 0;
for (const { text, dct } of stories) found += chrono.parse(text, new Date(dct)).length;
const { user, system } = process.cpuUsage(start);
console.log(JSON.stringify({ seconds: (user + system) / 1e6, found }));
