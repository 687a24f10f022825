package io.siliu.sandbox.economy;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Employment;
import io.siliu.sandbox.economy.event.Invoice;
import io.siliu.sandbox.economy.event.Licence;
import io.siliu.sandbox.economy.event.Line;
import io.siliu.sandbox.economy.event.Payment;
import io.siliu.sandbox.economy.event.PlantedCase;
import io.siliu.sandbox.economy.event.Reported;
import io.siliu.sandbox.economy.event.Transfer;
import io.siliu.sandbox.economy.event.Worker;
import io.siliu.sandbox.economy.scheme.Scheme;
import io.siliu.sandbox.economy.scheme.Schemes;
import java.time.Duration;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each scheme plants what its truth says: what makes it a scheme can be seen in what is told of its records. */
class SchemeTests {

    private static final EconomyPlan YEAR = new EconomyPlan(8, YearMonth.of(2025, 10), 12, 8, 1);
    private static final Map<String, Predicate<Scene>> SIGNS = new HashMap<>();
    private static Told told;

    @BeforeAll
    static void tell() {
        told = Told.of(YEAR);
    }

    static {
        SIGNS.put(
                "FUND_RETURN",
                scene -> sentTo(scene, scene.enterprise().officers().get(0).account()) > 0.8);
        SIGNS.put(
                "WAGES_AS_GIG_PAY",
                scene -> areEmployed(scene) && payDays(scene).size() == 1);
        SIGNS.put("HIDDEN_STAFF", scene -> !areEmployed(scene) && payDays(scene).size() == 1);
        SIGNS.put(
                "SPLIT_INCOME",
                scene -> scene.licences().size() >= 4 && addresses(scene).size() == 1);
        SIGNS.put(
                "SHELL_ENTERPRISE",
                scene -> scene.enterprise().insuredStaff() == 0
                        && monthly(scene).values().stream().allMatch(sum -> sum.isGreaterThan(Money.of("1000000.00"))));
        SIGNS.put(
                "FAKE_ONLINE_TASKS",
                scene -> scene.deliveries().stream()
                        .allMatch(one -> Duration.between(one.startedAt(), one.finishedAt())
                                        .toMinutes()
                                < 5));
        SIGNS.put(
                "SAME_DEVICE_REGISTRATION",
                scene -> devices(scene).size() == 1 && scene.workers().size() > 5);
        SIGNS.put(
                "STOLEN_IDENTITIES",
                scene -> scene.workers().stream().anyMatch(Worker::deceased)
                        && told.signIns.stream()
                                .noneMatch(one -> scene.planted().parties().contains(one.worker())));
        SIGNS.put(
                "FORGED_FACES",
                scene -> scene.registrations().stream()
                                .map(one -> one.identity().face())
                                .distinct()
                                .count()
                        <= 2);
        SIGNS.put(
                "BACKDATED_CONTRACT",
                scene -> scene.contracts().stream()
                        .allMatch(one -> ChronoUnit.DAYS.between(
                                        one.signing().statedOn(),
                                        one.signing().signedAt().toLocalDate())
                                >= 60));
        SIGNS.put("INVOICE_BURST", scene -> scene.invoices().stream().allMatch(one -> daysOpen(scene, one) <= 7));
        SIGNS.put("DUPLICATE_INVOICE", scene -> scene.invoices().stream().allMatch(SchemeTests::isUsedTwice));
        SIGNS.put(
                "DIRECTOR_ON_PAYROLL",
                scene -> ids(scene)
                        .equals(Set.of(
                                scene.enterprise().officers().get(0).idNumber(),
                                scene.enterprise().officers().get(0).spouseIdNumber())));
        SIGNS.put("UNDER_THE_THRESHOLD", scene -> between(scene, "98000.00", "100000.00"));
        SIGNS.put(
                "SPLIT_PAYMENTS",
                scene -> scene.payments().size() >= 3 * scene.lines().size()
                        && scene.payments().stream()
                                .allMatch(one -> one.amount().cents() < 5_000_000));
        SIGNS.put(
                "MASS_REGISTRATION",
                scene -> scene.registrations().stream()
                                .allMatch(one ->
                                        one.will().preTicked() && !one.will().alternativeShown())
                        && networks(scene).size() == 1);
        SIGNS.put(
                "INVOICED_WITHOUT_WORK",
                scene -> scene.gross().cents()
                        > 1.5
                                * scene.tasks().stream()
                                        .mapToLong(one -> one.agreed().cents())
                                        .sum());
        SIGNS.put(
                "COLLECTOR",
                scene -> scene.transfers().stream()
                        .collect(Collectors.groupingBy(one -> one.to(), Collectors.counting()))
                        .values()
                        .stream()
                        .anyMatch(count -> count > 0.9 * scene.lines().size()));
        SIGNS.put(
                "SHARED_CARD",
                scene -> scene.payments().stream()
                                .map(Payment::payeeAccount)
                                .distinct()
                                .count()
                        == 1);
        SIGNS.put(
                "FEE_WITHOUT_SERVICE",
                scene -> told.masterAgreements.stream()
                        .filter(one ->
                                one.enterprise().equals(scene.enterprise().creditCode()))
                        .allMatch(one -> !one.managesWork() && one.payOnBehalfWords() > 0));
        SIGNS.put(
                "STAFF_AS_PROPRIETORS",
                scene -> addresses(scene).equals(Set.of(scene.enterprise().address())) && areEmployed(scene));
        SIGNS.put(
                "SHARED_INVOICE_ORIGIN",
                scene -> scene.invoices().stream()
                                        .map(Invoice::origin)
                                        .distinct()
                                        .count()
                                == 1
                        && scene.invoices().stream()
                                        .map(Invoice::sellerCode)
                                        .distinct()
                                        .count()
                                >= 10);
        SIGNS.put(
                "RENAMED_INVOICES",
                scene -> scene.invoices().stream()
                        .noneMatch(one ->
                                one.category().equals(scene.lines().get(0).trade())));
        SIGNS.put(
                "PROMOTION_WITHOUT_WORK",
                scene -> scene.deliveries().stream()
                                .filter(one -> one.withoutEvidence() > 0)
                                .count()
                        > 0.7 * scene.lines().size());
        SIGNS.put("UNDER_REPORTING", scene -> reported(scene) < 0.95 && reported(scene) > 0);
        SIGNS.put("OMITTED_PEOPLE", scene -> reported(scene) == 0);
        SIGNS.put("VOIDED_INVOICES", scene -> scene.invoices().stream().allMatch(Invoice::voided));
        SIGNS.put(
                "PASS_THROUGH_ACCOUNT",
                scene -> told.deposits.stream()
                        .filter(one ->
                                one.enterprise().equals(scene.enterprise().creditCode()))
                        .allMatch(one -> one.personal() && one.outAtOnce()));
        SIGNS.put(
                "PROXY_HARVESTER",
                scene -> scene.withdrawals().stream()
                                .map(one -> one.by())
                                .distinct()
                                .count()
                        == 1);
        SIGNS.put(
                "CHILD_LABOUR",
                scene -> scene.workers().stream()
                        .allMatch(one ->
                                one.bornOn().plusYears(16).isAfter(YEAR.last().atEndOfMonth())));
        SIGNS.put(
                "COPIED_CONTRACTS",
                scene -> scene.contracts().stream()
                                .map(one -> one.number() + one.signing().file())
                                .distinct()
                                .count()
                        == 1);
        SIGNS.put("PAID_WITHOUT_TASK", scene -> scene.lines().stream().allMatch(one -> one.task() == null));
        SIGNS.put("UNFILED_SELLERS", scene -> scene.invoices().stream().noneMatch(Invoice::filed));
        SIGNS.put(
                "FEE_FROM_WORKERS",
                scene -> scene.lines().stream().allMatch(one -> one.feeCharged().isPositive()));
        SIGNS.put("SLOW_RETURN", scene -> scene.transfers().stream().noneMatch(one -> isSoon(scene, one)));
        SIGNS.put(
                "PAINTED_SHELL",
                scene -> scene.enterprise().paidIn().isPositive()
                        && scene.enterprise().insuredStaff() > 0);
        SIGNS.put(
                "PATIENT_REGISTRATION",
                scene -> networks(scene).size() > 10
                        && scene.registrations().stream()
                                .allMatch(one -> scene.enterprise()
                                        .creditCode()
                                        .equals(one.origin().recommender())));
        SIGNS.put(
                "VARIED_WAGES",
                scene -> scene.lines().stream().map(Line::gross).distinct().count()
                        > scene.workers().size());
        SIGNS.put("BELOW_THE_EDGE", scene -> between(scene, "95000.00", "97500.00"));
    }

    static Stream<String> schemes() {
        return Schemes.all().stream().map(Scheme::name);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void itsSignIsInWhatIsTold(String scheme) {
        Scene scene = new Scene(told, planted(scheme));
        assertThat(scene.lines()).isNotEmpty();
        assertThat(SIGNS.get(scheme)).as("a sign of " + scheme).isNotNull().accepts(scene);
    }

    @Test
    void itsSignIsNotInTheRecordsOfHonestPeople() {
        List<PlantedCase> honest =
                told.truth.stream().filter(PlantedCase::honest).toList();
        List<String> alike = honest.stream()
                .map(one -> new Scene(told, one))
                .filter(scene -> SIGNS.get("FAKE_ONLINE_TASKS").test(scene)
                        || SIGNS.get("SHARED_CARD").test(scene)
                                && scene.workers().size() > 1
                        || SIGNS.get("PAID_WITHOUT_TASK").test(scene)
                        || SIGNS.get("OMITTED_PEOPLE").test(scene))
                .map(scene -> scene.planted().id())
                .toList();
        assertThat(alike).isEmpty();
    }

    private static PlantedCase planted(String scheme) {
        return told.truth.stream()
                .filter(one -> one.scheme().equals(scheme))
                .findFirst()
                .orElseThrow();
    }

    private static double sentTo(Scene scene, String account) {
        long sent = scene.transfers().stream()
                .filter(one -> one.to().equals(account))
                .mapToLong(one -> one.amount().cents())
                .sum();
        return (double) sent
                / scene.payments().stream()
                        .mapToLong(one -> one.amount().cents())
                        .sum();
    }

    private static boolean areEmployed(Scene scene) {
        Set<String> employed = told.employments.stream()
                .filter(one -> one.enterprise().equals(scene.enterprise().creditCode()))
                .map(Employment::idNumber)
                .collect(Collectors.toSet());
        return employed.containsAll(ids(scene));
    }

    private static Set<String> ids(Scene scene) {
        return scene.workers().stream().map(Worker::idNumber).collect(Collectors.toSet());
    }

    private static Set<Integer> payDays(Scene scene) {
        return scene.payments().stream()
                .map(one -> one.paidAt().getDayOfMonth())
                .collect(Collectors.toSet());
    }

    private static Set<String> addresses(Scene scene) {
        return scene.licences().stream().map(Licence::address).collect(Collectors.toSet());
    }

    private static Set<String> devices(Scene scene) {
        return scene.registrations().stream().map(one -> one.origin().device()).collect(Collectors.toSet());
    }

    private static Set<String> networks(Scene scene) {
        return scene.registrations().stream().map(one -> one.origin().network()).collect(Collectors.toSet());
    }

    private static Map<YearMonth, Money> monthly(Scene scene) {
        return scene.lines().stream().collect(Collectors.toMap(Line::period, Line::gross, Money::plus));
    }

    private static long daysOpen(Scene scene, Invoice invoice) {
        return scene.licences().stream()
                .filter(one -> one.creditCode().equals(invoice.sellerCode()))
                .mapToLong(one -> ChronoUnit.DAYS.between(
                        one.registeredOn(), invoice.issuedAt().toLocalDate()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isUsedTwice(Invoice invoice) {
        return told.invoices.stream()
                        .filter(other -> other.number().equals(invoice.number()))
                        .count()
                == 2;
    }

    private static boolean between(Scene scene, String low, String high) {
        return scene.lines().stream()
                .allMatch(one -> one.gross().isGreaterThan(Money.of(low))
                        && Money.of(high).isGreaterThan(one.gross()));
    }

    private static double reported(Scene scene) {
        Map<String, Money> byMonth =
                told.reports.stream().collect(Collectors.toMap(one -> one.worker() + one.month(), Reported::income));
        long stated = scene.lines().stream()
                .map(one -> one.worker() + one.period())
                .distinct()
                .mapToLong(key -> byMonth.get(key).cents())
                .sum();
        return (double) stated / scene.gross().cents();
    }

    private static boolean isSoon(Scene scene, Transfer transfer) {
        return scene.payments().stream()
                .filter(one -> one.payeeAccount().equals(transfer.from()))
                .anyMatch(one -> transfer.at().isAfter(one.paidAt())
                        && transfer.at().isBefore(one.paidAt().plusHours(72)));
    }
}
