/**
 * How papers become records: intake, the solving of blocks, comparison, sealing, and the tables behind them. Nothing here
 * is seen by other modules.
 */
package io.siliu.platform.fourflow.internal;
