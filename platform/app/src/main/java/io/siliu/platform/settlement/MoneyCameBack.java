package io.siliu.platform.settlement;

/**
 * Port: somebody wants to know, in the recording transaction, that the money of a line came back after the bank had paid, and
 * that such a line was paid again.
 */
public interface MoneyCameBack {

    /** No order of the line is paid any more. */
    void cameBack(long enterpriseId, long lineId);

    /** An order of a line whose money had come back is paid. */
    void paidAgain(long enterpriseId, long lineId);
}
