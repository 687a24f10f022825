package io.siliu.platform.contract;

/** Port: somebody wants to know, in the recording transaction, that an enterprise has a new master agreement. */
@FunctionalInterface
public interface AgreementRecorded {

    void recorded(long enterpriseId, long agreementId);
}
