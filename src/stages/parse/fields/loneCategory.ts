import type { MetadataField } from '../../../model/metadata.js';
import { type FieldInput, isList } from './fieldInput.js';
import { fieldKey } from './fieldKey.js';
import { isSpacedList } from './isSpacedList.js';

/** The one category beside the tags of a post: the part of the paper that it belongs to. Several, or without tags, are topics. */
export function loneCategory(input: FieldInput): MetadataField | undefined {
  const { reading } = input;
  const named = (name: string): MetadataField | undefined => reading.metadata.find((field) => fieldKey(field.name) === name);
  const field = named('categories');
  if (field === undefined || (named('tags') ?? named('tag')) === undefined || named('section') !== undefined || named('category') !== undefined) return undefined;
  const items = isList(field.value) ? field.value : [field.value];
  const [only, ...others] = items;
  return typeof only === 'string' && others.length === 0 && only.trim() !== '' && !/[,;/]/.test(only) && !isSpacedList(field, input) ? { ...field, value: only } : undefined;
}
