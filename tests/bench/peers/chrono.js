// Runs chrono-node over batches of articles: each line of input is a JSON list of {body, published}, each line of output
// says the processor's seconds that chrono took for it and how many expressions it found.

"use strict";

const chrono = require("chrono-node");
const readline = require("node:readline");

// Without a publication chrono counts from today.
const reference = (article) => (article.published ? new Date(article.published) : undefined);

function timed(articles) {
  let found = 0;
  const since = process.cpuUsage();
  for (const article of articles) {
    found += chrono.parse(article.body, reference(article), { forwardDate: false }).length;
  }
  const { user, system } = process.cpuUsage(since);
  return { seconds: (user + system) / 1e6, found };
}

readline.createInterface({ input: process.stdin }).on("line", (line) => {
  process.stdout.write(JSON.stringify(timed(JSON.parse(line))) + "\n");
});
