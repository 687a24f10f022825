/**
 * Hands an invented month to the product as anybody else would: over the public API with tokens of the walkthrough, and
 * through the drop folder. Everything is repeatable, so a feeder that died is simply started again.
 */
package io.siliu.sandbox.feed;
