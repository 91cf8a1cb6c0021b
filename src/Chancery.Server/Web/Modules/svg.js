const namespace = 'http://www.w3.org/2000/svg';

// An element of a picture. Words are set as text and values as attributes, so that nothing in them is markup.
export function svg(name, attributes = {}, ...children) {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

// The table that tells the same in words stands behind its picture.
export const rowsBehind = (element, table) =>
  [...(element.parentElement?.querySelectorAll(`table.${table} tbody tr`) ?? [])];
