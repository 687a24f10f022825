package io.siliu.platform.contract;

/** Port: somebody takes a signed agreement's paper in, so that it becomes evidence like every other paper. */
@FunctionalInterface
public interface ContractPapers {

    /** In the transaction that marks the agreement as filed; the same bytes again are the same paper. */
    void file(long enterpriseId, String fileName, byte[] pdf);
}
