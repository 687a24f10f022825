/** Measures the risk engine, against a generated class that asks the same indicators line by line. */
package io.siliu.bench.screening;
