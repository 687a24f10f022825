/** Honest people who look odd, with the evidence that clears them. */
package io.siliu.sandbox.economy.outlier;
