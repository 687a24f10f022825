/**
 * The two families of algorithms that a deployment may choose: the Chinese commercial ones and the international ones.
 * Callers name a suite and never an algorithm.
 */
package io.siliu.kernel.crypto;
