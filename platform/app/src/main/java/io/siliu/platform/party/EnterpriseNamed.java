package io.siliu.platform.party;

/** Port: somebody wants to know, in the recording transaction, that an enterprise is called otherwise than was known. */
@FunctionalInterface
public interface EnterpriseNamed {

    void named(long enterpriseId);
}
