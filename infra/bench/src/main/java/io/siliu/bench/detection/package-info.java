/**
 * How well the rule set finds what is planted in an invented economy, and whom it troubles for nothing. The features are
 * computed here, in memory and independently of the product's SQL, from what the economy tells.
 */
package io.siliu.bench.detection;
