/**
 * The drill: known lines and papers go in while somebody kills the product, and afterwards everything must be there once.
 * The killing is done by whoever starts the drill; this side only never gives up and counts.
 */
package io.siliu.sandbox.drill;
