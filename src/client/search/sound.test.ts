import { describe, expect, it } from 'vitest';
import { readSoundTable, respell } from './sound.ts';

const ear = readSoundTable({
  sounds: {
    she: '社设',
    gong: '工公',
    zhan: '站占',
    zan: '赞',
    yang: '养養',
    lao: '老',
    fu: '服',
    wu: '务',
    tiao: '调',
    diao: '调',
    jie: '解街',
    nan: '南',
    lan: '兰',
  },
  phrases: ['养老服务', '泊里镇社工站', '社工站', '社公占', '兰街', '调解'],
});

describe('respell', () => {
  it('finds the word that sounds the same, the commonest of several', () => {
    expect(respell(['社工占'], ear)).toEqual(['社工站']);
    expect(respell(['设工站'], ear)).toEqual(['社工站']);
  });

  it('finds a part of a name', () => {
    expect(respell(['养劳'], readSoundTable({ sounds: { yang: '养', lao: '老劳' }, phrases: ['养老服务'] }))).toEqual([
      '养老',
    ]);
  });

  it('knows traditional characters by their sound', () => {
    expect(respell(['養老'], ear)).toEqual(['养老']);
  });

  it('knows each reading of a character', () => {
    expect(respell(['调街'], ear)).toEqual(['调解']);
  });

  it('forgives sounds that many do not keep apart, but only then', () => {
    expect(respell(['社工赞'], ear)).toEqual(['社工站']);
    expect(respell(['南街'], ear)).toEqual(['兰街']);
  });

  it('keeps the words that are spelt right and letters', () => {
    expect(respell(['调解', '社工占', '2n'], ear)).toEqual(['调解', '社工站', '2n']);
  });

  it('gives nothing where nothing sounds alike or nothing would change', () => {
    expect(respell(['龙舟'], ear)).toBeUndefined();
    expect(respell(['调解'], ear)).toBeUndefined();
    expect(respell(['xyzzy'], ear)).toBeUndefined();
  });
});
