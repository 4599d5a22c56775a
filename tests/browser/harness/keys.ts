/** Keys and pointers in the words of WebDriver. https://www.w3.org/TR/webdriver2/#keyboard-actions */

const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

interface KeyStep {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

/** Presses a key with the modifiers before it (`Shift+Tab`), as one input source of "perform actions". */
export const createKeyActions = (key: string): object => {
  const values = key.split('+').map((name) => {
    const value = KEYS[name] ?? name;
    if ([...value].length !== 1) throw new Error(`unknown key ${name}`);
    return value;
  });
  const down = values.map((value): KeyStep => ({ type: 'keyDown', value }));
  const up = values.map((value): KeyStep => ({ type: 'keyUp', value })).reverse();
  return { type: 'key', id: 'keyboard', actions: [...down, ...up] };
};

/** Types a text, character by character. */
export const createTypeActions = (text: string): object => ({
  type: 'key',
  id: 'keyboard',
  actions: [...text].flatMap((value): KeyStep[] => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]),
});

/** Moves the mouse to a point of the viewport, and clicks there if wanted. */
export const createPointerActions = ({ x, y }: { x: number; y: number }, { click }: { click: boolean }): object => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions: [
    { type: 'pointerMove', x, y, duration: 0, origin: 'viewport' },
    ...(click
      ? [
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ]
      : []),
  ],
});
