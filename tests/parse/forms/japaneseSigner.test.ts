import { describe, expect, it } from 'vitest';
import { japaneseSigner } from '../../../src/stages/parse/forms/japaneseSigner.js';

describe('japaneseSigner', () => {
  it.each([
    ['笠原哲也', { name: '笠原哲也' }],
    ['松葉ゆかり', { name: '松葉ゆかり' }],
    ['ノルド金井春奈', { name: '金井春奈', place: 'ノルド' }],
    ['レンバル＝笠原哲也', { name: '笠原哲也', place: 'レンバル' }],
  ])('%s', (text, signer) => {
    expect(japaneseSigner(text)).toEqual(signer);
  });

  it.each(['敬称略', '文中敬称略', '写真提供', '東京大学', '高校生', '中央社', '広島など', '山口さん', '秋祭り', '日本一', '原文のまま', '東洋新聞'])('leaves %s', (text) => {
    expect(japaneseSigner(text)).toBeUndefined();
  });
});
