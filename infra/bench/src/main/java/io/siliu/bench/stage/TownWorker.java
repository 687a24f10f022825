package io.siliu.bench.stage;

import io.siliu.kernel.identifier.BankCard;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.PartyImport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** An invented worker with a business of his own; everything about him follows from his number. */
record TownWorker(int number, LocalDate since) {

    private static final int A_DAY = 900;
    private static final String[] OCCUPATIONS = {"RIDER", "CLEANER", "SORTER"};

    String name() {
        return "示例工" + number;
    }

    String tradeName() {
        return name() + "服务部";
    }

    String occupation() {
        return OCCUPATIONS[number % OCCUPATIONS.length];
    }

    String city() {
        return "990" + (1 + number % 5) + "00";
    }

    String idNumber() {
        String born =
                LocalDate.of(1970, 1, 1).plusDays(number / A_DAY).toString().replace("-", "");
        String first17 = String.format(Locale.ROOT, "990000%s%03d", born, number % A_DAY);
        return first17 + ResidentIdNumber.checkDigit(first17);
    }

    String card() {
        String payload = String.format(Locale.ROOT, "990000%012d", number);
        return payload + BankCard.checkDigit(payload);
    }

    String creditCode() {
        return creditCode("92990000", number);
    }

    /** What he agreed to when he came, and again when the text was renewed. */
    PartyImport.WorkerRow row() {
        return new PartyImport.WorkerRow(
                name(),
                idNumber(),
                mobile(number),
                card(),
                occupation(),
                city(),
                List.of(new PartyImport.CapacityRow(
                        LegalCapacity.SOLE_PROPRIETOR, since, null, creditCode(), tradeName(), since, "示例")),
                List.of(
                        new PartyImport.ConsentRow(
                                "SETTLEMENT_AND_TAX", "2025-10", Instant.parse("2025-10-02T00:00:00Z"), null),
                        new PartyImport.ConsentRow(
                                "SETTLEMENT_AND_TAX", "2026-06", Instant.parse("2026-05-20T00:00:00Z"), null)));
    }

    static String mobile(int number) {
        return String.format(Locale.ROOT, "100%08d", number);
    }

    static String creditCode(String prefix, int number) {
        String first17 = String.format(Locale.ROOT, "%s%09d", prefix, number);
        return first17 + UnifiedSocialCreditCode.checkDigit(first17);
    }
}
