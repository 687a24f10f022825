/**
 * The screening stage with the embedded database, measured in a process of the application itself: booked lines are sealed
 * by the product's own stages, then claimed, screened and stored against the clock.
 */
package io.siliu.bench.stage;
