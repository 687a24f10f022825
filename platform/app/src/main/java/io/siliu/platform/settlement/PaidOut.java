package io.siliu.platform.settlement;

import java.time.Instant;

/**
 * When the bank paid a line.
 *
 * @param ofBatch lines of its batch that are paid
 * @param atNight of them, those paid between 00:00 and 05:00 of Asia/Shanghai
 */
public record PaidOut(long lineId, long batchId, Instant paidAt, long ofBatch, long atNight) {}
