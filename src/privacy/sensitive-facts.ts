import { findPersons, type PersonName } from './person-name.ts';
import { createPrefilter, type Signs } from './prefilter.ts';
import { remembered } from './remembered.ts';
import { sensitiveWords, topicAfter, type SensitiveKind } from './sensitive-words.ts';
import { sentencesOf } from './text-parts.ts';

export interface SensitiveFact {
  readonly kind: SensitiveKind;
  readonly start: number;
  readonly end: number;
  /** The law leaves no room (艾滋病防治条例 39, 未成年人保护法 103): an infection with HIV, a child or a person abused. */
  readonly forbidden: boolean;
}

const words = Object.entries(sensitiveWords).map(
  // Sound: the keys are those of the record above.
  ([kind, source]) => [kind as SensitiveKind, new RegExp(source, 'g')] as const,
);
const any = new RegExp(Object.values(sensitiveWords).join('|'));
/** How far a word may stand from the person it is said of. */
const reach = 40;

/** Every text with one of the words has one of these. */
export const sensitiveSigns: Signs = {
  alone: '癌疯瘫赌欠',
  pairs: Object.values(sensitiveWords)
    .join('|')
    .split('|')
    .filter((word) => !word.includes('['))
    .map((word) => word.slice(0, 2))
    .concat(Array.from('了一二两三四五六七八九十0123456789', (sign) => `判${sign}`)),
};
const look = createPrefilter(sensitiveSigns);

/** Whether a text has one of the words: a look that spares nearly every cell the rest. */
export function maySaySensitive(text: string): boolean {
  return look(text) && any.test(text);
}

/**
 * What is sensitive beside somebody who could be known, in the same sentence: an illness, a handicap, a crime, violence, a family
 * matter, a debt. Subjects (防治, 讲座, 补贴 …), laws in 《》, and people at their work are not found. At most one of a kind a sentence.
 */
export const findSensitiveFacts = remembered(sensitiveIn);

function sensitiveIn(text: string): readonly SensitiveFact[] {
  if (!maySaySensitive(text)) return [];
  return sentencesOf(text).flatMap((part) => {
    if (!any.test(part.text)) return [];
    const persons = findPersons(part.text).filter(({ end }) => !isPseudonym(part.text, end));
    return persons.length === 0 ? [] : factsIn(part.text, persons).map((fact) => moved(fact, part.start));
  });
}

/** A name that is said to be none names nobody. */
export function isPseudonym(text: string, end: number): boolean {
  return /^[”"』」]?[（(【]?(?:化名|均?为化名|系化名)/.test(text.slice(end, end + 8));
}

function factsIn(text: string, persons: readonly PersonName[]): readonly SensitiveFact[] {
  return words.flatMap(([kind, pattern]) => {
    const facts = Array.from(text.matchAll(pattern)).flatMap(({ index, 0: word }) => {
      const end = index + word.length;
      if (topicAfter.test(text.slice(end, end + 12)) || isNoFact(word, text, index)) return [];
      const near = persons.filter((person) => person.start - end <= reach && index - person.end <= reach);
      if (near.length === 0) return [];
      const start = Math.min(index, ...near.map((person) => person.start));
      return [{ kind, start, end: Math.max(end, ...near.map((person) => person.end)), forbidden: isForbidden(word) }];
    });
    return facts.toSorted((one, other) => Number(other.forbidden) - Number(one.forbidden)).slice(0, 1);
  });
}

/** Said in passing: a hope, a question, what is not so. */
function isNoFact(word: string, text: string, index: number): boolean {
  const left = text.slice(Math.max(0, index - 8), index);
  if (/(?:防|反|禁|拒绝|远离|预防|严禁|抵制|打击|防止|避免|讲解?|宣讲|关于|无|没有|未|不再|介绍|学习|科普)$/.test(left))
    return true;
  // A death is told in public, too: it is sensitive in a family of which a child is told.
  return /^(?:去世|病逝|病故)$/.test(word);
}

function isForbidden(word: string): boolean {
  return /艾滋|HIV|性侵|强奸|猥亵/.test(word);
}

function moved(fact: SensitiveFact, by: number): SensitiveFact {
  return { ...fact, start: fact.start + by, end: fact.end + by };
}
