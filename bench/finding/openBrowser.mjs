/** A browser to measure in: the one of the tests, from the npm registry; `undefined` where it cannot be started. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Switches that would change what a reader's browser does, or end it with its first page. */
const unwanted = /^--(?:disable-web-security|allow-running-insecure-content|disable-site-isolation-trials|single-process|no-zygote)$/;

/** @returns {Promise<import('playwright-core').Browser | undefined>} */
export async function openBrowser() {
  const before = process.env.AWS_EXECUTION_ENV;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const { chromium: driver } = await import('playwright-core');
    // Where the package believes to be, it unpacks the libraries that a machine without a browser lacks.
    process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
    const folder = mkdtempSync(join(tmpdir(), 'backfile-bench-browser-'));
    const temporary = process.env.TMPDIR;
    process.env.TMPDIR = folder;
    const executablePath = await chromium.executablePath();
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
    const args = [...chromium.args.filter((arg) => !unwanted.test(arg)), '--no-sandbox'];
    const env = { ...process.env, LD_LIBRARY_PATH: join(dirname(executablePath), 'al2023', 'lib') };
    return await driver.launch({ executablePath, args, headless: true }).catch(() => driver.launch({ executablePath, args, headless: true, env }));
  } catch (error) {
    process.stderr.write(`No browser could be started, so finding is not measured: ${error.message}\n`);
    return undefined;
  } finally {
    if (before === undefined) delete process.env.AWS_EXECUTION_ENV;
    else process.env.AWS_EXECUTION_ENV = before;
  }
}
