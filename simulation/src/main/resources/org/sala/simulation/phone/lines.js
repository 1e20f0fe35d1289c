/** In a process of Node: one question in each line of the input, its answer in one line of the output. */
import { createInterface } from "node:readline";
import { call } from "./host.js";

for await (const line of createInterface({ input: process.stdin })) process.stdout.write(`${call(line)}\n`);
