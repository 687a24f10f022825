/**
 * Measures the product on data it makes itself from fixed seeds. Each suite reports figures; a figure with a goal either
 * holds or fails the run.
 */
package io.siliu.bench;
