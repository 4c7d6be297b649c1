/** `npm run docs`: writes the generated pages of docs/. */
import { writeFileSync } from 'node:fs';
import { ownFile } from '../ownFile.js';
import { generatedDocs } from './generatedDocs.js';

for (const [name, text] of generatedDocs()) writeFileSync(ownFile(`docs/${name}`), text);
