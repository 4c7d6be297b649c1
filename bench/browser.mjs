/** The browser of the tests and of the measurements, from the npm registry alone. */
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as driver } from 'playwright-core';

/** Switches that would hide what readers' browsers do, or that make the browser end with its first page. */
const unwanted = /^--(?:disable-web-security|allow-running-insecure-content|disable-site-isolation-trials|single-process|no-zygote)$/;

/**
 * @param {{ port?: number }} [how] `port`: of Chromium's debugging protocol, for programs that drive the browser by it
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function openBrowser({ port } = {}) {
  const args = [...chromium.args.filter((arg) => !unwanted.test(arg)), '--no-sandbox', ...(port === undefined ? [] : [`--remote-debugging-port=${port}`])];
  const executablePath = await unpack();
  try {
    return await driver.launch({ executablePath, args, headless: true });
  } catch {
    // A machine without a browser may lack the libraries that one needs (nss, nspr, expat); the package brings them too.
    const libraries = join(dirname(executablePath), 'al2023', 'lib');
    return driver.launch({ executablePath, args, headless: true, env: { ...process.env, LD_LIBRARY_PATH: libraries } });
  }
}

/** Two test files start at once, and the package takes a half-written browser for a whole one: so each unpacks for itself, and the first moves it into place. */
async function unpack() {
  const place = join(tmpdir(), 'backfile-chromium-147');
  if (!existsSync(place)) {
    const own = mkdtempSync(join(tmpdir(), 'backfile-unpack-'));
    const before = process.env.TMPDIR;
    process.env.TMPDIR = own;
    // Where the package believes to be, it unpacks the libraries too.
    const beforeLambda = process.env.AWS_EXECUTION_ENV;
    process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
    try {
      await chromium.executablePath();
    } finally {
      if (beforeLambda === undefined) delete process.env.AWS_EXECUTION_ENV;
      else process.env.AWS_EXECUTION_ENV = beforeLambda;
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
    try {
      renameSync(own, place);
    } catch {
      rmSync(own, { recursive: true, force: true });
    }
  }
  return join(place, 'chromium');
}
