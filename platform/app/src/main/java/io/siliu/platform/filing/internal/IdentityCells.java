package io.siliu.platform.filing.internal;

import io.siliu.kernel.identifier.BankCard;
import io.siliu.platform.filing.ShopNumbers;
import io.siliu.platform.party.CapacityPeriod;
import io.siliu.platform.party.PartyIdentity;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the forms say of who somebody is. */
final class IdentityCells {

    private static final String YES = "是";
    private static final String NO = "否";

    private IdentityCells() {}

    /** What both forms say: a business by its name and code, a person by name and number. Empty when a business is unknown. */
    static Optional<Map<ReportField, String>> who(
            DraftRow.Subject subject, PartyIdentity identity, Certificates certificates) {
        Map<ReportField, String> cells = new EnumMap<>(ReportField.class);
        if (!subject.isLicensed()) {
            cells.put(ReportField.LICENSED, NO);
            cells.put(ReportField.PERSON_NAME, identity.name().reveal());
            String number = identity.idNumber().reveal().value();
            cells.put(ReportField.ID_KIND, certificates.of(number).kindCell());
            cells.put(ReportField.ID_NUMBER, number);
            cells.put(ReportField.COUNTRY, certificates.of(number).countryCell());
            cells.put(ReportField.SHOP_NAME, identity.name().reveal());
            cells.put(ReportField.SHOP_ID, ShopNumbers.ofPerson(subject.workerId()));
            return Optional.of(cells);
        }
        return identity.business(subject.soleProprietorId()).map(business -> {
            cells.put(ReportField.LICENSED, YES);
            cells.put(ReportField.BUSINESS_NAME, business.tradeName().reveal());
            cells.put(ReportField.COUNTRY, RowVault.CHINA);
            cells.put(ReportField.BUSINESS_CODE, business.creditCode().reveal().value());
            cells.put(ReportField.SHOP_NAME, business.tradeName().reveal());
            cells.put(ReportField.SHOP_ID, ShopNumbers.ofBusiness(subject.soleProprietorId()));
            return cells;
        });
    }

    /**
     * What the identity form says besides.
     *
     * @param stretches in which they worked in this capacity
     * @param exempt why no income is reported, or null
     * @param day up to which an end is known
     */
    static Map<ReportField, String> more(
            PartyIdentity identity, List<CapacityPeriod> stretches, String exempt, LocalDate day) {
        Map<ReportField, String> cells = new EnumMap<>(ReportField.class);
        cells.put(ReportField.EXEMPT, exempt == null ? NO : YES);
        cells.put(ReportField.EXEMPT_KIND, exempt == null ? "" : exempt);
        cells.put(ReportField.ACCOUNT_NAME, identity.name().reveal());
        account(identity).ifPresent(card -> cells.put(ReportField.ACCOUNT, card.value()));
        cells.put(ReportField.CONTACT, identity.name().reveal());
        cells.put(ReportField.PHONE, identity.mobile().reveal());
        if (!stretches.isEmpty()) {
            cells.put(ReportField.BEGAN_ON, stretches.get(0).period().from().toString());
            ended(stretches, day).ifPresent(end -> cells.put(ReportField.ENDED_ON, end.toString()));
        }
        return cells;
    }

    /** The day on which the last stretch ended, if that is not later than the given one. */
    static Optional<LocalDate> ended(List<CapacityPeriod> stretches, LocalDate day) {
        return stretches.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(
                                stretches.get(stretches.size() - 1).period().to())
                        .filter(end -> !end.isAfter(day));
    }

    /** The one that was recorded last. */
    static Optional<BankCard> account(PartyIdentity identity) {
        int count = identity.cards().size();
        return count == 0
                ? Optional.empty()
                : Optional.of(identity.cards().get(count - 1).reveal());
    }
}
