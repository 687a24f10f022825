package io.siliu.platform.party;

/** Whoever takes a task: a {@link Worker} as a natural person, or a {@link SoleProprietor}. Two types, never a flag. */
public sealed interface ContractingParty permits Worker, SoleProprietor {

    /** The person behind the party. */
    long workerId();

    LegalCapacity capacity();

    /** Name for a page, masked. */
    String maskedName();
}
