/** A number that is a text: the gate of types must refuse it. */
export const count: number = 'many';
