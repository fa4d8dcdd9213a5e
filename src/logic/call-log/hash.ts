/** A short name for a text: equal texts have equal names, others almost surely not. */
export function hashOf(text: string): string {
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 2_654_435_761);
    high = Math.imul(high ^ unit, 1_597_334_677);
  }
  return ((high >>> 0) * 4096 + ((low >>> 0) >>> 20)).toString(36);
}
