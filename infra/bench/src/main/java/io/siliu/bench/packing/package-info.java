/** Training of what the packing of stored JSON knows beforehand. */
package io.siliu.bench.packing;
