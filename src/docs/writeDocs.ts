/** `npm run docs`: writes the generated pages of docs/. */
import { writeFileSync } from 'node:fs';
import { generatedDocs } from './generatedDocs.js';

for (const [name, text] of generatedDocs()) writeFileSync(new URL(`../../docs/${name}`, import.meta.url), text);
