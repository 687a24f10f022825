package io.siliu.sandbox.population;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.BankCard;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.MobileNumber;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.sandbox.population.InventedWorker.Proprietorship;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PopulationTests {

    static Stream<Population> months() {
        return LongStream.of(0, 1, 7, 2026, -3).mapToObj(Population::drawn);
    }

    @Test
    void sameSeedDrawsTheSameMonthAndAnotherSeedAnother() {
        assertThat(Population.drawn(5)).isEqualTo(Population.drawn(5));
        assertThat(Population.drawn(5).lines()).isNotEqualTo(Population.drawn(6).lines());
    }

    @ParameterizedTest
    @MethodSource("months")
    void everyIdentifierChecksAndIsInvented(Population month) {
        Stream<String> codes = Stream.of(
                        Stream.of(InventedPlatform.CREDIT_CODE),
                        InventedEnterprise.ALL.stream().map(InventedEnterprise::creditCode),
                        month.allWorkers().stream()
                                .flatMap(worker -> worker.proprietorship().stream())
                                .map(Proprietorship::creditCode))
                .flatMap(some -> some);
        assertThat(codes)
                .allMatch(code -> UnifiedSocialCreditCode.parse(code, InventedNumbers.ACCEPTED)
                        .filter(UnifiedSocialCreditCode::isInvented)
                        .isPresent());
        for (InventedWorker worker : month.allWorkers()) {
            assertThat(ResidentIdNumber.parse(worker.idNumber(), LocalDate.of(2026, 9, 1), InventedNumbers.ACCEPTED))
                    .hasValueSatisfying(
                            number -> assertThat(number.isInvented()).isTrue());
            assertThat(BankCard.parse(worker.card(), InventedNumbers.ACCEPTED))
                    .hasValueSatisfying(card -> assertThat(card.isInvented()).isTrue());
            assertThat(MobileNumber.parse(worker.mobile(), InventedNumbers.ACCEPTED))
                    .hasValueSatisfying(
                            mobile -> assertThat(mobile.isInvented()).isTrue());
            assertThat(worker.name()).startsWith("示例");
            assertThat(worker.contractingName()).startsWith("示例");
        }
    }

    @ParameterizedTest
    @MethodSource("months")
    void nobodySharesAnIdentifier(Population month) {
        for (Function<InventedWorker, String> identifier : List.<Function<InventedWorker, String>>of(
                InventedWorker::name,
                InventedWorker::idNumber,
                InventedWorker::mobile,
                InventedWorker::card,
                InventedWorker::contractingCode)) {
            assertThat(month.allWorkers().stream().map(identifier)).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("months")
    void sixtyWorkersTwoThirdsLicensedAndNoAgencyWithANaturalPerson(Population month) {
        assertThat(month.allWorkers()).hasSize(60);
        assertThat(month.allWorkers().stream()
                        .filter(worker -> worker.proprietorship().isPresent()))
                .hasSize(40);
        assertThat(month.lines())
                .hasSizeBetween(380, 420)
                .noneMatch(line -> line.enterprise().model() == EngagementModel.AGENCY
                        && line.worker().proprietorship().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("months")
    void onlyThePlantedRiderStandsOutFromThePeers(Population month) {
        var incomes = month.lines().stream()
                .filter(line -> line.worker().occupation() == Occupation.RIDER)
                .collect(Collectors.groupingBy(
                        PlannedLine::worker, Collectors.mapping(PlannedLine::gross, Collectors.toList())));
        List<Money> sorted = incomes.values().stream().map(Money::sum).sorted().toList();
        assertThat(sorted).hasSizeGreaterThanOrEqualTo(35);
        long limit = sorted.get(sorted.size() / 2).cents() * 6 / 5;
        InventedWorker planted =
                month.planted().get(Scheme.INCOME_ABOVE_PEERS).get(0).worker();
        assertThat(incomes)
                .allSatisfy((worker, lines) ->
                        assertThat(Money.sum(lines).cents() > limit).isEqualTo(worker.equals(planted)));
    }

    @ParameterizedTest
    @MethodSource("months")
    void workComesBeforeAcceptanceAndAcceptanceBeforeSettlement(Population month) {
        assertThat(month.lines()).allSatisfy(line -> {
            assertThat(line.endsOn()).isAfterOrEqualTo(line.startsOn());
            assertThat(line.settledOn()).isAfter(line.acceptedOn());
            assertThat(line.startsOn().getMonthValue()).isEqualTo(9);
            assertThat(line.gross().isPositive()).isTrue();
        });
        assertThat(month.batches())
                .hasSize(12)
                .allSatisfy((number, lines) -> assertThat(
                                lines.stream().map(PlannedLine::settledOn).distinct())
                        .hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("months")
    void noWorkerHasOneAmountTwice(Population month) {
        Set<String> seen = new HashSet<>();
        assertThat(month.lines()).allMatch(line -> seen.add(line.worker().idNumber() + "/" + line.gross()));
    }

    @ParameterizedTest
    @MethodSource("months")
    void everySchemeIsPlantedAndNoTwoShareAWorker(Population month) {
        assertThat(month.planted()).containsOnlyKeys(Scheme.values());
        assertThat(month.planted().values().stream()
                        .map(lines -> lines.stream()
                                .map(line -> line.worker().idNumber())
                                .distinct()
                                .collect(Collectors.joining())))
                .doesNotHaveDuplicates()
                .allMatch(worker -> worker.length() == 18);
        assertThat(month.planted().get(Scheme.CONTRACT_AFTER_PAYMENT))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(line -> line.settledOn().isBefore(Population.LATE_SIGNATURE));
        assertThat(month.planted().get(Scheme.PAYMENT_WITHOUT_TASK)).hasSize(1).noneMatch(PlannedLine::hasTaskOrder);
        assertThat(month.planted().get(Scheme.CONSENT_WITHDRAWN))
                .allSatisfy(line -> assertThat(line.worker().consentWithdrawnOn())
                        .hasValueSatisfying(day -> assertThat(day).isBefore(line.settledOn())));
    }
}
