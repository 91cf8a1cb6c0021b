// One contender of the comparison: wink-nlp, sentences and parts of speech.
// Usage: node contend.mjs REPORTS.ndjson. Speaks as Contender.cs says: "ready MS", then for each line "go"
// a line "TOKENS CHARACTERS WALL-MS CPU-MS PEAK-KB".
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

const texts = readFileSync(process.argv[2], 'utf8').split('\n').filter(line => line).map(line => {
  const report = JSON.parse(line);
  return report.title ? `${report.title}\n${report.text}` : report.text;
});

const begun = performance.now();
const nlp = winkNLP(model, ['sbd', 'pos']);
console.log(`ready ${(performance.now() - begun).toFixed(1)}`);

for await (const line of createInterface({ input: process.stdin })) {
  if (line !== 'go') break;
  let tokens = 0;
  let characters = 0;
  const processor = process.cpuUsage();
  const start = performance.now();
  for (const text of texts) {
    tokens += nlp.readDoc(text).tokens().length();
    characters += text.length;
  }
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(processor);
  console.log([tokens, characters, wall.toFixed(3), ((user + system) / 1000).toFixed(3), process.resourceUsage().maxRSS].join(' '));
}
