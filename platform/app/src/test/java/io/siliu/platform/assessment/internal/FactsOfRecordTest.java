package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.IdentifierCheck;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.fourflow.EvidenceItem;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.fourflow.RecordContent.Lane;
import io.siliu.platform.fourflow.SealReason;
import io.siliu.platform.fourflow.SealedRevision;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.rules.RuleEngine;
import io.siliu.rules.RuleSets;
import io.siliu.rules.Screening;
import io.siliu.rules.fact.FeatureFacts;
import io.siliu.rules.fact.FourFlowFacts;
import io.siliu.rules.fact.InvoiceFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the invoice of a sealed record says to the rules: how its number checks (V01), and its total in capitals (V05). */
class FactsOfRecordTest {

    private static final RuleEngine ENGINE = RuleEngine.of(RuleSets.current());
    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
    private static final String DIGITAL = "26990000000000000017";
    private static final String SAME = "玖佰叁拾圆玖角整";

    @ParameterizedTest
    @CsvSource({
        "9900261350,00015045,VALID",
        "099002605111,80100798,VALID",
        "9900271350,00015045,WRONG_DATE",
        "7700261350,00015045,WRONG_PREFIX",
        "99002613500,00015045,WRONG_LENGTH",
        "9900261350,0001504,WRONG_LENGTH",
        "9900261350,26990000000000000017,VALID",
        ",26990000000000000017,VALID",
        ",25990000000000000017,WRONG_DATE"
    })
    void anInvoiceIsCheckedByItsCodeAndItsNumber(String code, String number, IdentifierCheck expected) {
        assertThat(invoice(code, number, DAY, Map.of()).numberCheck()).isEqualTo(expected);
    }

    @Test
    void withoutItsDayANumberThatFitsIsNotJudged() {
        assertThat(invoice("9900261350", "00015045", null, Map.of()).numberCheck())
                .isNull();
        assertThat(invoice(null, DIGITAL, null, Map.of()).numberCheck()).isNull();
        assertThat(invoice("7700261350", "00015045", null, Map.of()).numberCheck())
                .isEqualTo(IdentifierCheck.WRONG_PREFIX);
    }

    @Test
    void anInvoiceWhoseCapitalsAreItsFiguresIsAnswered() {
        Screening screening = ENGINE.screen(facts(null, DIGITAL, DAY, Map.of("8801/0", SAME)));

        assertThat(screening.hits()).extracting(hit -> hit.indicator()).doesNotContain("V05");
        assertThat(screening.unanswered()).extracting(one -> one.indicator()).doesNotContain("V05");
    }

    @Test
    void capitalsThatSayAnotherSumAreAHit() {
        assertThat(ENGINE.screen(facts(null, DIGITAL, DAY, Map.of("8801/0", "玖佰叁拾玖圆玖角整"))).hits().stream()
                        .filter(hit -> hit.indicator().equals("V05"))
                        .map(hit -> hit.circumstance()))
                .containsExactly("CAPITALS");
    }

    @Test
    void anInvoiceOfWhichNoCapitalsAreKnownIsNotCalledInOrder() {
        assertThat(ENGINE.screen(facts(null, DIGITAL, DAY, Map.of("8801/1", SAME)))
                        .unanswered())
                .extracting(one -> one.indicator())
                .contains("V05");
    }

    private static InvoiceFacts invoice(String code, String number, LocalDate issued, Map<String, String> capitals) {
        return facts(code, number, issued, capitals).invoices().get(0);
    }

    private static FourFlowFacts facts(String code, String number, LocalDate issued, Map<String, String> capitals) {
        SealedRevision revision = new SealedRevision(
                1,
                2,
                "FF-202609-0000001",
                1,
                Instant.parse("2026-09-20T00:00:00Z"),
                SealReason.COMPLETE,
                content(item(code, number, issued)));
        Features features = new Features(
                new FeatureFacts(YearMonth.of(2026, 9), Money.of("930.90"), List.of(), null),
                List.of(),
                Map.of(),
                null,
                List.of(),
                List.of(),
                capitals);
        return FactsOfRecord.of(revision, features, InventedNumbers.ACCEPTED);
    }

    private static EvidenceItem item(String code, String number, LocalDate issued) {
        return new EvidenceItem(
                EvidenceKind.INVOICE,
                "8801",
                0,
                null,
                number,
                code,
                null,
                null,
                PartyRole.SOLE_PROPRIETOR,
                PartyRole.ENTERPRISE,
                Money.of("930.90"),
                Money.of("930.90"),
                true,
                issued,
                null,
                null,
                null,
                null,
                Money.of("921.68"),
                Money.of("9.22"),
                null,
                null,
                "XML",
                "1.00",
                Method.TASK_NUMBER,
                7_250,
                Reason.of(Reason.Code.TASK_NUMBER_PARTY, "RW2609002026000194", "0.00"),
                "sha256:" + "0".repeat(64));
    }

    private static RecordContent content(EvidenceItem invoice) {
        Money gross = Money.of("930.90");
        return new RecordContent(
                new RecordContent.Company("示例云骑即时配送有限公司", "91990000MADEMA019L"),
                new RecordContent.Company("示例四流平台服务有限公司", "91990000MADEMP001Q"),
                new RecordContent.Payee(
                        "7001",
                        LegalCapacity.SOLE_PROPRIETOR,
                        "示例罗**",
                        "990***********0022",
                        "示例罗东升配送服务部（个体工商户）",
                        "92990000MA4QBUFG6C",
                        LocalDate.of(2026, 6, 1),
                        "RIDER",
                        "990100"),
                null,
                new RecordContent.Settlement(
                        "8001",
                        "PC20260908A",
                        2,
                        "RW2609002026000194",
                        DAY,
                        YearMonth.of(2026, 9),
                        gross,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        gross,
                        Money.of("55.85"),
                        "9900****0001",
                        true,
                        null),
                new RecordContent.Agreement(
                        "9001",
                        "FW-1",
                        EngagementModel.AGENCY,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2027, 12, 31),
                        "0.06"),
                null,
                RecordContent.TaskReference.NONE,
                new Lane(Flow.BUSINESS, gross, gross, List.of(), List.of()),
                new Lane(Flow.CONTRACT, null, null, List.of(), List.of()),
                new Lane(Flow.FUNDS, gross, gross, List.of(), List.of()),
                new Lane(Flow.INVOICE, gross, gross, List.of(invoice), List.of()),
                List.of(),
                "1");
    }
}
