/**
 * A form's text after the row below it was changed elsewhere: what was typed stays, and the fields
 * nobody touched here take what they hold now, so that saving again takes nothing back.
 * @param from the text the form began with
 * @param to the text it would begin with now
 */
export function rebased<Text extends object>(text: Text, from: Text, to: Text): Text {
  const fields = Object.keys(text) as (keyof Text)[];
  const taken = fields.filter((field) => text[field] === from[field]);
  return { ...text, ...Object.fromEntries(taken.map((field) => [field, to[field]])) };
}
