package io.siliu.platform.party.internal;

import io.siliu.kernel.Period;
import io.siliu.kernel.identifier.BankCard;
import io.siliu.kernel.identifier.MobileNumber;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.LicenceEnd;
import io.siliu.platform.party.Occupation;
import io.siliu.platform.party.PartyImport;
import io.siliu.platform.party.Region;
import io.siliu.platform.party.RowOutcome.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An imported worker whose every field was checked. */
record CheckedWorker(
        String name,
        ResidentIdNumber idNumber,
        MobileNumber mobile,
        BankCard card,
        String occupation,
        String city,
        List<CheckedCapacity> capacities,
        List<PartyImport.ConsentRow> consents) {

    /** A stretch of capacity; the business is null for a natural person. */
    record CheckedCapacity(
            LegalCapacity capacity, Period period, CheckedBusiness business, String evidence, LicenceEnd end) {}

    record CheckedBusiness(UnifiedSocialCreditCode creditCode, String tradeName, LocalDate registeredOn) {}

    /** The worker, or nothing when the checks found a reason to refuse. */
    static Optional<CheckedWorker> of(PartyImport.WorkerRow given, RowChecks checks) {
        String name = checks.text("name", given.name(), 64);
        Optional<ResidentIdNumber> idNumber = checks.idNumber("idNumber", given.idNumber());
        Optional<MobileNumber> mobile = checks.mobile("mobile", given.mobile());
        Optional<BankCard> card = checks.card("cardNumber", given.cardNumber());
        checks.that(Occupation.isWellFormed(given.occupation()), "occupation", Reason.NOT_VALID);
        checks.that(Region.isWellFormed(given.city()), "city", Reason.NOT_VALID);
        List<CheckedCapacity> capacities = capacities(given.capacities(), checks);
        consents(given.consents(), checks);
        if (checks.refusal().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new CheckedWorker(
                name,
                idNumber.orElseThrow(),
                mobile.orElseThrow(),
                card.orElseThrow(),
                given.occupation(),
                given.city(),
                capacities,
                given.consents()));
    }

    private static List<CheckedCapacity> capacities(List<PartyImport.CapacityRow> rows, RowChecks checks) {
        checks.that(!rows.isEmpty(), "capacities", Reason.MISSING);
        List<CheckedCapacity> capacities = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            capacity("capacities[" + i + "].", rows.get(i), checks).ifPresent(capacities::add);
        }
        for (int i = 0; i < capacities.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean apart =
                        !capacities.get(i).period().overlaps(capacities.get(j).period());
                checks.that(apart, "capacities[" + i + "].from", Reason.CAPACITIES_OVERLAP);
            }
        }
        return capacities;
    }

    private static Optional<CheckedCapacity> capacity(String path, PartyImport.CapacityRow row, RowChecks checks) {
        checks.present(path + "capacity", row.capacity());
        checks.present(path + "from", row.from());
        checks.inOrder(path + "to", row.from(), row.to());
        String evidence = checks.text(path + "evidence", row.evidence(), 500);
        checks.that(
                row.end() == null || (row.capacity() == LegalCapacity.SOLE_PROPRIETOR && row.to() != null),
                path + "end",
                Reason.NOT_VALID);
        CheckedBusiness business = row.capacity() == LegalCapacity.SOLE_PROPRIETOR
                ? business(path, row, checks)
                : noBusiness(path, row, checks);
        if (checks.refusal().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                new CheckedCapacity(row.capacity(), new Period(row.from(), row.to()), business, evidence, row.end()));
    }

    private static CheckedBusiness business(String path, PartyImport.CapacityRow row, RowChecks checks) {
        Optional<UnifiedSocialCreditCode> code = checks.creditCode(path + "creditCode", row.creditCode());
        code.ifPresent(each -> checks.that(each.isSoleProprietor(), path + "creditCode", Reason.NOT_A_PROPRIETOR_CODE));
        String tradeName = checks.text(path + "tradeName", row.tradeName(), 100);
        checks.present(path + "registeredOn", row.registeredOn());
        return code.map(each -> new CheckedBusiness(each, tradeName, row.registeredOn()))
                .orElse(null);
    }

    private static CheckedBusiness noBusiness(String path, PartyImport.CapacityRow row, RowChecks checks) {
        boolean none = row.creditCode() == null && row.tradeName() == null && row.registeredOn() == null;
        checks.that(none, path + "creditCode", Reason.BUSINESS_OF_A_NATURAL_PERSON);
        return null;
    }

    private static void consents(List<PartyImport.ConsentRow> rows, RowChecks checks) {
        for (int i = 0; i < rows.size(); i++) {
            PartyImport.ConsentRow row = rows.get(i);
            String path = "consents[" + i + "].";
            checks.text(path + "purpose", row.purpose(), 48);
            checks.text(path + "version", row.version(), 32);
            checks.present(path + "givenAt", row.givenAt());
            boolean ordered = row.givenAt() == null
                    || row.withdrawnAt() == null
                    || !row.withdrawnAt().isBefore(row.givenAt());
            checks.that(ordered, path + "withdrawnAt", Reason.ENDS_BEFORE_START);
        }
    }

    /** Never prints what identifies a person. */
    @Override
    public String toString() {
        return "CheckedWorker";
    }
}
