package io.siliu.bench.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.identifier.BankCard;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.contract.RecordAgreement;
import io.siliu.platform.party.ImportParties;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.PartyImport;
import io.siliu.platform.settlement.BookSettlement;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/** Invented enterprises with workers of their own, who are paid for several months; made through the use cases. */
final class StageTown {

    static final long SEED = 20261127;
    private static final int MONTHS = 4;
    private static final int A_DAY = 900;
    private static final String[] OCCUPATIONS = {"RIDER", "CLEANER", "SORTER"};
    private static final Actor RISK_DESK =
            new Actor(0, "bench", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());

    private final Access access;
    private final ImportParties parties;
    private final RecordAgreement agreements;
    private final BookSettlement settlements;
    private final Random random = new Random(SEED);
    private final LocalDate today = ChinaTime.today(java.time.Clock.systemUTC());

    StageTown(ApplicationContext application) {
        access = application.getBean(Access.class);
        parties = application.getBean(ImportParties.class);
        agreements = application.getBean(RecordAgreement.class);
        settlements = application.getBean(BookSettlement.class);
    }

    /** Another enterprise whose lines, so many in all, are booked and have waited long enough to be sealed. */
    void book(int enterprise, int lines) {
        int workers = lines / MONTHS;
        int first = enterprise * workers;
        long id = access.actingAs(RISK_DESK, () -> recorded(enterprise, first, workers));
        Actor own = new Actor(1, "bench", Role.ENTERPRISE, id, null, Role.ENTERPRISE.permissions());
        for (int month = MONTHS; month > 0; month--) {
            LocalDate day = today.minusMonths(month + 2L).withDayOfMonth(8);
            byte[] file = file(enterprise, day, first, workers).getBytes(UTF_8);
            access.actingAs(own, () -> settlements.book(file, day, null));
        }
    }

    private long recorded(int enterprise, int first, int workers) {
        long id = parties.run(new PartyImport(
                        List.of(new PartyImport.EnterpriseRow(
                                creditCode("91990000", enterprise),
                                "示例测速" + enterprise + "有限公司",
                                "990100",
                                mobile(enterprise))),
                        IntStream.range(first, first + workers)
                                .mapToObj(this::worker)
                                .toList()))
                .enterprises()
                .get(0)
                .id();
        LocalDate since = today.minusYears(1);
        agreements.record(new RecordAgreement.Command(
                creditCode("91990000", enterprise),
                "FW-STAGE-" + enterprise,
                EngagementModel.AGENCY,
                since,
                since,
                since.plusYears(3),
                new BigDecimal("0.06")));
        return id;
    }

    private PartyImport.WorkerRow worker(int number) {
        LocalDate since = today.minusYears(1);
        return new PartyImport.WorkerRow(
                "示例工" + number,
                idNumber(number),
                mobile(number),
                card(number),
                OCCUPATIONS[number % OCCUPATIONS.length],
                "990" + (1 + number % 5) + "00",
                List.of(new PartyImport.CapacityRow(
                        LegalCapacity.SOLE_PROPRIETOR,
                        since,
                        null,
                        creditCode("92990000", number),
                        "示例工" + number + "服务部",
                        since,
                        "示例")),
                List.of(new PartyImport.ConsentRow(
                        "SETTLEMENT_AND_TAX", "2026-06", Instant.parse("2026-06-01T00:00:00Z"), null)));
    }

    private String file(int enterprise, LocalDate day, int first, int workers) {
        StringBuilder file = new StringBuilder("批次号,任务单号,姓名,证件号码,银行卡号,应付金额\n");
        for (int number = first; number < first + workers; number++) {
            String gross = (2_000 + random.nextInt(6_000)) + ".00";
            file.append(String.join(
                            ",",
                            "STAGE-" + enterprise + "-" + day,
                            "",
                            "示例工" + number,
                            idNumber(number),
                            card(number),
                            gross))
                    .append('\n');
        }
        return file.toString();
    }

    private static String idNumber(int number) {
        String born =
                LocalDate.of(1970, 1, 1).plusDays(number / A_DAY).toString().replace("-", "");
        String first17 = String.format(Locale.ROOT, "990000%s%03d", born, number % A_DAY);
        return first17 + ResidentIdNumber.checkDigit(first17);
    }

    private static String card(int number) {
        String payload = String.format(Locale.ROOT, "990000%012d", number);
        return payload + BankCard.checkDigit(payload);
    }

    private static String mobile(int number) {
        return String.format(Locale.ROOT, "100%08d", number);
    }

    private static String creditCode(String prefix, int number) {
        String first17 = String.format(Locale.ROOT, "%s%09d", prefix, number);
        return first17 + UnifiedSocialCreditCode.checkDigit(first17);
    }
}
