package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.siliu.platform.assessment.HitView.Thing;
import io.siliu.platform.assessment.internal.features.NamedEvidence;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.platform.assessment.internal.outside.SaidRows;
import io.siliu.platform.fourflow.PapersById.KeptPaper;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.platform.settlement.SettlementLines;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
            new SaidRows.SaidRow(41, SaidKind.EMPLOYMENT, Instant.parse("2026-11-29T16:30:00Z"));

    private static final KeptPaper PAPER = new KeptPaper(51, 5, "BANK_RECEIPT", LocalDate.of(2026, 9, 9));

    private final AssessmentWords words = new AssessmentWords(messages());
    private final EvidenceThings things = new EvidenceThings(
            lines(),
            (enterprise, ids) ->
                    enterprise == OWN && ids.contains(PAPER.paperId()) ? Map.of(PAPER.paperId(), PAPER) : Map.of(),
            ids -> ids.contains(SAID.id()) ? Map.of(SAID.id(), SAID) : Map.of(),
            words);

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
        return (SettlementLines) Proxy.newProxyInstance(
                SettlementLines.class.getClassLoader(),
                new Class<?>[] {SettlementLines.class},
                (proxy, method, arguments) -> arguments[0].equals(OWN) && arguments[1].equals(List.of(LINE.id()))
                        ? Map.of(LINE.id(), LINE)
                        : Map.of());
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/assessment", "messages/fourflow");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
