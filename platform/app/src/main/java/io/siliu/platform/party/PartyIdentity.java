package io.siliu.platform.party;

import io.siliu.kernel.Secret;
import io.siliu.kernel.identifier.BankCard;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Names and numbers of a worker in the clear, each wrapped so that none is printed by accident. For comparing with papers
 * in memory; whoever shows one of them to a person goes through {@link Workers#reveal}.
 */
public record PartyIdentity(
        long workerId,
        Secret<String> name,
        Secret<ResidentIdNumber> idNumber,
        Secret<String> mobile,
        List<Secret<BankCard>> cards,
        List<Business> businesses) {

    public PartyIdentity {
        cards = List.copyOf(cards);
        businesses = List.copyOf(businesses);
    }

    public Optional<Business> business(Long soleProprietorId) {
        return businesses.stream()
                .filter(each -> Long.valueOf(each.soleProprietorId()).equals(soleProprietorId))
                .findFirst();
    }

    /** A licensed business of the worker. */
    public record Business(
            long soleProprietorId,
            Secret<String> tradeName,
            Secret<UnifiedSocialCreditCode> creditCode,
            LocalDate registeredOn) {}
}
