/**
 * The log as the application keeps it, measured in a process of the application itself with the embedded database: entries
 * given their places, tiles and checkpoints, and the way of a sealed record to its witnesses.
 */
package io.siliu.bench.log;
