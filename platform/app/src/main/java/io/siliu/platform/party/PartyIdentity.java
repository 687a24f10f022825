package io.siliu.platform.party;

import io.siliu.kernel.Secret;
import io.siliu.kernel.identifier.BankCard;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names and numbers of a worker in the clear, each wrapped so that none is printed by accident. For comparing with papers
 * in memory; whoever shows one of them to a person goes through {@link Workers#reveal}.
 *
 * @param cards that may be paid to, the one recorded last at the end
 * @param struckOff cards to which nothing is paid any more
 */
public record PartyIdentity(
        long workerId,
        Secret<String> name,
        Secret<ResidentIdNumber> idNumber,
        Secret<String> mobile,
        List<Secret<BankCard>> cards,
        List<Secret<BankCard>> struckOff,
        List<Business> businesses) {

    public PartyIdentity {
        cards = List.copyOf(cards);
        struckOff = List.copyOf(struckOff);
        businesses = List.copyOf(businesses);
    }

    /** All that were ever on record: a paper may be of a time when one was still used. */
    public List<Secret<BankCard>> everyCard() {
        return Stream.concat(cards.stream(), struckOff.stream()).toList();
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
