package io.siliu.sandbox.economy;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.identifier.BankCard;
import io.siliu.kernel.identifier.IdentifierCheck;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.InvoiceNumber;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.sandbox.economy.outlier.Outliers;
import io.siliu.sandbox.economy.scheme.Schemes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every economy keeps to, whatever is planted in it. */
class EconomyTests {

    private static final EconomyPlan SMALL = new EconomyPlan(5, YearMonth.of(2026, 4), 6, 6, 1);
    private static Told told;

    @BeforeAll
    static void tell() {
        told = Told.of(SMALL);
    }

    @Test
    void sameSeedWritesTheSameBytesAndAnotherSeedOthers(@TempDir Path folder) throws IOException {
        EconomyPlan plan = new EconomyPlan(5, SMALL.first(), 2, 2, 1);
        Map<String, Integer> once = written(folder.resolve("once"), plan);
        Map<String, Integer> again = written(folder.resolve("again"), plan);
        EconomyPlan other = new EconomyPlan(6, plan.first(), plan.months(), plan.enterprises(), plan.cases());
        assertThat(again).isEqualTo(once);
        assertThat(written(folder.resolve("other"), other).get("lines.jsonl")).isNotEqualTo(once.get("lines.jsonl"));
    }

    private static Map<String, Integer> written(Path folder, EconomyPlan plan) throws IOException {
        try (JsonLines lines = new JsonLines(folder)) {
            Economy.of(plan).tell(lines);
        }
        Map<String, Integer> digests = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                digests.put(file.getFileName().toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return digests;
    }

    @Test
    void tellingTwiceTellsTheSame() {
        Economy economy = Economy.of(SMALL);
        Told once = new Told();
        Told again = new Told();
        economy.tell(once);
        economy.tell(again);
        assertThat(again.lines).isEqualTo(once.lines);
        assertThat(again.truth).isEqualTo(once.truth);
    }

    @Test
    void everyIdentifierChecksAndIsInvented() {
        LocalDate today = SMALL.last().atEndOfMonth();
        assertThat(told.workers).allSatisfy(worker -> {
            assertThat(worker.idNumber()).startsWith("990000");
            assertThat(ResidentIdNumber.check(worker.idNumber(), today, InventedNumbers.ACCEPTED))
                    .isEqualTo(IdentifierCheck.VALID);
            assertThat(BankCard.check(worker.card(), InventedNumbers.ACCEPTED)).isEqualTo(IdentifierCheck.VALID);
            assertThat(worker.mobile()).startsWith("100");
            assertThat(worker.name()).startsWith("示例");
        });
        assertThat(Stream.concat(
                        told.enterprises.stream().map(one -> one.creditCode()),
                        told.licences.stream().map(one -> one.creditCode())))
                .allMatch(code -> code.startsWith("990000", 2))
                .allMatch(
                        code -> UnifiedSocialCreditCode.check(code, InventedNumbers.ACCEPTED) == IdentifierCheck.VALID);
        assertThat(told.tasks).allMatch(task -> TaskNumber.check(task.number()).isValid());
        assertThat(told.invoices)
                .allMatch(invoice -> InvoiceNumber.check(
                                invoice.number(), invoice.issuedAt().toLocalDate(), InventedNumbers.ACCEPTED)
                        == IdentifierCheck.VALID);
    }

    @Test
    void noLineAndNoTaskHasTheNumberOfAnother() {
        assertThat(told.lines.stream().map(line -> line.id())).doesNotHaveDuplicates();
        assertThat(told.tasks.stream().map(task -> task.number())).doesNotHaveDuplicates();
    }

    @Test
    void theBridgeOfEveryLineCloses() {
        assertThat(told.lines)
                .allMatch(line -> line.gross()
                        .minus(line.incomeTax())
                        .minus(line.valueAddedTax())
                        .minus(line.surcharges())
                        .equals(line.net()));
    }

    @Test
    void aPlatformThatMediatesServesNoNaturalPerson() {
        Set<String> agencies = told.enterprises.stream()
                .filter(one -> one.model().name().equals("AGENCY"))
                .map(one -> one.creditCode())
                .collect(Collectors.toSet());
        assertThat(told.lines)
                .filteredOn(line -> agencies.contains(line.enterprise()))
                .allMatch(line -> line.partyCode() != null);
    }

    @Test
    void everySchemeAndEveryOutlierIsInTheTruthWithRecordsAndKnownParties() {
        Set<String> parties = new HashSet<>();
        told.enterprises.forEach(one -> parties.add(one.creditCode()));
        told.workers.forEach(one -> parties.add(one.id()));
        Set<String> lines = told.lines.stream().map(line -> line.id()).collect(Collectors.toSet());
        assertThat(told.truth)
                .hasSize(Schemes.all().size() + Outliers.ALL.size())
                .allSatisfy(planted -> {
                    assertThat(planted.records()).isNotEmpty();
                    assertThat(lines.containsAll(planted.records())).isTrue();
                    assertThat(parties.containsAll(planted.parties())).isTrue();
                    assertThat(planted.indicators()).isNotEmpty();
                    assertThat(planted.clearedFrom() == null).isEqualTo(!planted.honest());
                });
    }

    @Test
    void noRecordBelongsToTwoCases() {
        assertThat(told.truth.stream().flatMap(planted -> planted.records().stream()))
                .doesNotHaveDuplicates();
    }
}
