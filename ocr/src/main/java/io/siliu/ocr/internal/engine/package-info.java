/**
 * Character recognition in child processes: a pool that starts, times out, kills and replaces them, the small program
 * they run, and the protocol between the two over standard input and output.
 */
package io.siliu.ocr.internal.engine;
