/** The groups of cases: every folder of eval/cases with its labels, and how the command line reads such a folder. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const casesFolder = fileURLToPath(new URL('cases', import.meta.url));
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** @returns {string[]} the folders of the groups, in order of name */
export function groupFolders() {
  return readdirSync(casesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(casesFolder, entry.name))
    .sort();
}

/** @returns {Record<string, unknown>[]} one label for each labelled file */
export function readLabels(folder) {
  const lines = readFileSync(join(folder, 'labels.jsonl'), 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line)];
    } catch (error) {
      throw new Error(`${join(folder, 'labels.jsonl')}:${index + 1}: ${error.message}`);
    }
  });
}

/** @returns {Promise<Map<string, Record<string, unknown>>>} what `inspect` says of each file, by its path in the folder */
export async function inspectFolder(folder) {
  if (!existsSync(cli)) throw new Error('dist/cli.js does not exist; run npm run build first, or npm run eval, which does.');
  const child = spawn(process.execPath, [cli, 'inspect', '--jsonl', '--quiet', folder], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const [output, errors] = [[], []];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => errors.push(chunk));
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const text = Buffer.concat(output).toString('utf8');
  // 1 means that a text has errors, which is an answer; anything else that it could not be run.
  if (code !== 0 && code !== 1) throw new Error(`inspect ended with ${code} in ${folder}:\n${Buffer.concat(errors).toString('utf8').slice(0, 2000)}`);
  const found = new Map();
  for (const line of text.split('\n')) {
    if (!line.startsWith('{')) continue;
    const inspection = JSON.parse(line);
    found.set(inspection.file, inspection);
  }
  return found;
}
