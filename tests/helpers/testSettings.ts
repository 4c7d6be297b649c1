/** Settings as an archive without archive.yaml has them, with what a test wants changed. The folders are made up unless given. */
import { join } from 'node:path';
import { type Settings, type SettingsInput, settingsSchema } from '../../src/model/settings.js';

export function testSettings(input: SettingsInput = {}, root = '/archive'): Settings {
  const parsed = settingsSchema.parse(input);
  return {
    ...parsed,
    name: parsed.name ?? 'Test archive',
    root,
    contentDir: join(root, 'content'),
    outDir: join(root, '_site'),
    templatesDir: join(root, 'templates'),
    publicDir: join(root, 'public'),
  };
}
