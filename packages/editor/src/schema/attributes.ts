import type { Attribute } from '@tiptap/core';

/** An attribute that is a string or nothing, written in this attribute of the DOM. */
export function textAttributeIn(domName: string, name: string): Partial<Attribute> {
  return {
    default: null,
    parseHTML: (element) => element.getAttribute(domName),
    renderHTML: (attributes) => (attributes[name] === null ? {} : { [domName]: attributes[name] }),
  };
}

/** An attribute that is a whole number, written in this attribute of the DOM; `least` where nothing sensible stands there. */
export function countAttributeIn(domName: string, name: string, least: number): Partial<Attribute> {
  return {
    default: least,
    parseHTML: (element) => {
      const count = Number(element.getAttribute(domName) ?? least);
      return Number.isInteger(count) ? Math.max(count, least) : least;
    },
    renderHTML: (attributes) => ({ [domName]: String(attributes[name]) }),
  };
}

/** An attribute that is there or not. */
export function markerAttributeIn(domName: string, name: string): Partial<Attribute> {
  return {
    default: false,
    parseHTML: (element) => element.hasAttribute(domName),
    renderHTML: (attributes) => (attributes[name] === true ? { [domName]: '' } : {}),
  };
}
