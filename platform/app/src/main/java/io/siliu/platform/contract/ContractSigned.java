package io.siliu.platform.contract;

/** Port: somebody wants to know, in the recording transaction, that a worker signed a contracting agreement. */
@FunctionalInterface
public interface ContractSigned {

    void signed(long enterpriseId, long workerId);
}
