/**
 * The matching of papers with settlement lines, measured against a known truth: an invented economy with the noise that
 * reading has, solved block by block by the product's own solver.
 */
package io.siliu.bench.matching;
