import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerPolicy, metaPolicy, workerPolicy } from './policy.ts';

test('header and pages say the same, but for what only a header can say', () => {
  assert.equal(headerPolicy(), `${metaPolicy()}; frame-ancestors 'none'`);
});

test('nothing is allowed that is not named, and nothing unsafe', () => {
  for (const policy of [metaPolicy(), headerPolicy(), workerPolicy()])
    assert.match(policy, /^default-src 'none';/);
  for (const policy of [metaPolicy(), headerPolicy()])
    assert.doesNotMatch(policy, /unsafe|data:|blob:|\*|https?:/);
  assert.deepEqual(workerPolicy().match(/'[a-z-]*unsafe[a-z-]*'/g), ["'wasm-unsafe-eval'"]);
});
