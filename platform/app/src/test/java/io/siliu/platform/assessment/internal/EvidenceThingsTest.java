package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.siliu.kernel.Money;
import io.siliu.kernel.Period;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.HitView.Thing;
import io.siliu.platform.assessment.internal.features.NamedEvidence;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.platform.assessment.internal.outside.SaidRows;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.fourflow.PapersById.KeptPaper;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.Occupation;
import io.siliu.platform.party.Region;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.platform.settlement.SettlementLines;
import io.siliu.platform.work.TaskOrder;
import io.siliu.platform.work.TaskOrders;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Whoever reads an alarm is told what each of its grounds is, not the number under which it is kept. */
class EvidenceThingsTest {

    private static final long OWN = 7;
    private static final SettlementLine LINE = new SettlementLine(
            OWN,
            31,
            3,
            "PC-1",
            4,
            null,
            null,
            9,
            null,
            null,
            1,
            null,
            "",
            true,
            LocalDate.of(2026, 9, 8),
            null,
            null,
            Instant.EPOCH);
    private static final SaidRows.SaidRow SAID =
            new SaidRows.SaidRow(41, SaidKind.EMPLOYMENT, Instant.EPOCH, null, Instant.parse("2026-11-29T16:30:00Z"));
    private static final SaidRows.SaidRow TRANSFER = new SaidRows.SaidRow(
            42,
            SaidKind.TRANSFER,
            Instant.parse("2026-09-10T01:00:00Z"),
            new BigDecimal("5400.00"),
            Instant.parse("2026-11-29T16:30:00Z"));

    private static final KeptPaper PAPER = new KeptPaper(51, 5, "BANK_RECEIPT", LocalDate.of(2026, 9, 9));

    private static final TaskOrder TASK = new TaskOrder(
            OWN,
            61,
            TaskNumber.mint(YearMonth.of(2026, 9), 61),
            71,
            3,
            EngagementModel.SUBCONTRACT,
            LegalCapacity.NATURAL_PERSON,
            new Occupation("RIDER"),
            new Region("990100"),
            "示例任务",
            Money.ZERO,
            new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 8)),
            Instant.EPOCH);

    private final AssessmentWords words = new AssessmentWords(messages());
    private final EvidenceThings things =
            things(new Actor(1, "示例", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions()));

    @Test
    void anOwnLineIsToldWithAWayToIt() {
        assertThat(things.of(OWN, "31", Locale.ENGLISH))
                .extracting(Thing::text, Thing::batchId, Thing::lineId)
                .containsExactly(tuple("Batch PC-1, line 4 (settled 2026-09-08)", 3L, 31L));
    }

    @Test
    void aLineOfAnotherEnterpriseStaysAnId() {
        assertThat(things.of(OWN + 1, "31", Locale.ENGLISH)).containsExactly(new Thing("31", null, null, null));
        assertThat(things.named("31", Locale.ENGLISH)).containsExactly(new Thing("31", null, null, null));
    }

    @Test
    void anOwnPaperIsToldWithItsDayAndAWayToTheOriginal() {
        assertThat(things.of(OWN, "51", Locale.SIMPLIFIED_CHINESE))
                .containsExactly(new Thing("银行回单 2026-09-09", null, null, 5L));
        assertThat(things.of(OWN + 1, "51", Locale.ENGLISH)).containsExactly(new Thing("51", null, null, null));
    }

    @Test
    void whatWasSaidIsToldByItsKindAndTheDayInChina() {
        assertThat(things.of(OWN, "41", Locale.SIMPLIFIED_CHINESE))
                .extracting(Thing::text)
                .containsExactly("企业员工名单（2026-11-30 收到）");
    }

    /** The way of a ring is read hop by hop; whoever may be in it reads only that a bank told of a transfer. */
    @Test
    void aTransferIsToldInFullToWhomItDoesNotConcern() {
        assertThat(things.of(OWN, "42", Locale.SIMPLIFIED_CHINESE))
                .extracting(Thing::text)
                .containsExactly("转账 5,400.00 元，2026-09-10 09:00（2026-11-30 收到）");
        assertThat(things(new Actor(1, "示例", Role.ENTERPRISE, OWN, null, Role.ENTERPRISE.permissions()))
                        .of(OWN, "42", Locale.SIMPLIFIED_CHINESE))
                .extracting(Thing::text)
                .containsExactly(words.heard("TRANSFER", LocalDate.of(2026, 11, 30), Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void sumsAreToldInTheOrderOfTheFeature() {
        assertThat(things.named("INVOICED/2026-11, INVOICED/2026-10,99999999999999999999", Locale.SIMPLIFIED_CHINESE))
                .extracting(Thing::text)
                .containsExactly("2026-11 开票合计", "2026-10 开票合计", "99999999999999999999");
    }

    @Test
    void eachNameHasWordsInBothLanguages() {
        Map<NamedEvidence, Set<Integer>> parts = Arrays.stream(NamedEvidence.values())
                .collect(Collectors.toMap(each -> each, EvidenceThingsTest::partsOf));
        parts.forEach((name, counts) -> counts.forEach(count -> {
            String id = name + IntStream.range(0, count).mapToObj(at -> "/2026").collect(Collectors.joining());
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                assertThat(things.named(id, locale)).extracting(Thing::text).doesNotContain(id);
            }
        }));
        for (SaidKind kind : SaidKind.values()) {
            assertThat(words.said(kind.name(), Locale.ENGLISH)).isNotEqualTo(kind.name());
        }
    }

    @Test
    void anOwnTaskIsToldByItsNumberAndTime() {
        assertThat(things.of(OWN, "TASK/61", Locale.ENGLISH))
                .extracting(Thing::text)
                .containsExactly("Task " + TASK.taskNumber().value() + " (2026-09-01 to 2026-09-08)");
        assertThat(things.of(OWN + 1, "TASK/61", Locale.ENGLISH))
                .extracting(Thing::text)
                .containsExactly("Task order 61");
    }

    private EvidenceThings things(Actor reader) {
        return new EvidenceThings(
                lines(),
                (enterprise, ids) ->
                        enterprise == OWN && ids.contains(PAPER.paperId()) ? Map.of(PAPER.paperId(), PAPER) : Map.of(),
                answering(
                        TaskOrders.class,
                        "find",
                        arguments -> arguments[0].equals(OWN) && arguments[1].equals(61L)
                                ? Optional.of(TASK)
                                : Optional.empty()),
                ids -> Stream.of(SAID, TRANSFER)
                        .filter(row -> ids.contains(row.id()))
                        .collect(Collectors.toMap(SaidRows.SaidRow::id, row -> row)),
                new EvidenceParties(
                        answering(Workers.class, "findAll", none -> Map.of()),
                        answering(Enterprises.class, "findAll", none -> Map.of()),
                        answering(TaskOrders.class, "workersOf", none -> List.of()),
                        answering(Access.class, "current", none -> reader),
                        words),
                words);
    }

    static <T> T answering(Class<T> port, String question, Function<Object[], Object> answer) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo(question);
                    return answer.apply(arguments);
                }));
    }

    private static Set<Integer> partsOf(NamedEvidence name) {
        return switch (name) {
            case ALARMS, PEERS -> Set.of(3);
            case CLOSED, SERVICES, SPENT -> Set.of(2);
            case INVOICED -> Set.of(1, 3);
            case PRICES -> Set.of(4);
            default -> Set.of(1);
        };
    }

    private static SettlementLines lines() {
        return answering(
                SettlementLines.class,
                "findAll",
                arguments -> arguments[0].equals(OWN) && ((Collection<?>) arguments[1]).contains(LINE.id())
                        ? Map.of(LINE.id(), LINE)
                        : Map.of());
    }

    static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/assessment", "messages/fourflow");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
