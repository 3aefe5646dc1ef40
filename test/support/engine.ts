/** The engine these tests run in. */
export const engine: 'chromium' | 'firefox' | 'webkit' = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/** `it`, or a skip that the report counts, in engines that cannot do what the test needs. */
export const itIn = (...engines: (typeof engine)[]): Mocha.TestFunction | Mocha.PendingTestFunction =>
  engines.includes(engine) ? it : it.skip;
