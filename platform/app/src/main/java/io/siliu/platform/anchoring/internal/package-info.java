/**
 * How the log is kept: sequencing in one transaction, tiles, checkpoints, and the conversation with the witnesses. The
 * arithmetic and the formats are those of {@code io.siliu.ledger}.
 */
package io.siliu.platform.anchoring.internal;
