/**
 * The invented month: enterprises, workers, task orders and settlement lines, drawn from a seed, with known schemes
 * planted in it. Nothing here draws paper or speaks to the product; the same seed always gives the same month.
 */
package io.siliu.sandbox.population;
