/**
 * A believable economy, drawn from a seed and told as a stream: enterprises of several kinds, workers with one or several
 * of them, and months of contracts, tasks, payments and invoices, with schemes and honest outliers planted among them.
 * The same seed and plan always tell the same; what is held in memory are the parties, never the records.
 */
package io.siliu.sandbox.economy;
