/** Measures how well, how honestly and how fast papers are read, on sample papers whose truth is known. */
package io.siliu.bench.reading;
