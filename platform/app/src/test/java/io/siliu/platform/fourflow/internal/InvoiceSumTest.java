package io.siliu.platform.fourflow.internal;

import static io.siliu.platform.contract.PartyRole.ENTERPRISE;
import static io.siliu.platform.contract.PartyRole.PLATFORM;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.Invented;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.EvidenceScope;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.internal.solving.PartyMarks;
import io.siliu.platform.fourflow.internal.solving.Step;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.EnterpriseNames;
import io.siliu.platform.party.Operator;
import io.siliu.platform.party.Region;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** On an invoice the amount without tax and the tax come to the total, to the cent that rounding may cost. */
class InvoiceSumTest {

    private static final PartyMarks NOBODY = new PartyMarks(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    private static final Step STEP = new Step(
            EvidenceKind.INVOICE, PLATFORM, ENTERPRISE, EvidenceScope.BATCH, true, 10_300L, 0, false, NOBODY, NOBODY);

    @Test
    void aTotalThatIsNotTheSumIsADifferenceOfTheTwoFields() {
        assertThat(differences("100.00", "3.00", "103.02")).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(Discrepancy.Kind.INVOICE_SUM);
            assertThat(each.flow()).isEqualTo(Flow.INVOICE);
            assertThat(each.expected().field()).isEqualTo(FieldName.AMOUNT_EXCLUDING_TAX);
            assertThat(each.expected().value()).isEqualTo("103.00");
            assertThat(each.found().field()).isEqualTo(FieldName.TOTAL_AMOUNT);
            assertThat(each.found().value()).isEqualTo("103.02");
            assertThat(each.certain()).isTrue();
        });
        assertThat(differences("100.00", "3.00", "102.98")).hasSize(1);
    }

    @Test
    void aCentIsRounding() {
        assertThat(differences("100.00", "3.00", "103.00")).isEmpty();
        assertThat(differences("100.00", "3.00", "103.01")).isEmpty();
        assertThat(differences("100.00", "3.00", "102.99")).isEmpty();
    }

    @Test
    void whatWasNotReadIsNotSummed() {
        assertThat(of(Map.of(FieldName.AMOUNT_EXCLUDING_TAX, "100.00", FieldName.TOTAL_AMOUNT, "500.00")))
                .isEmpty();
        assertThat(differences("100.00", "***", "500.00")).as("an exempt row").isEmpty();
    }

    private static List<Discrepancy> differences(String net, String tax, String total) {
        return of(
                Map.of(FieldName.AMOUNT_EXCLUDING_TAX, net, FieldName.TAX_AMOUNT, tax, FieldName.TOTAL_AMOUNT, total));
    }

    private static List<Discrepancy> of(Map<String, String> fields) {
        Enterprise enterprise = new Enterprise(
                1, new UnifiedSocialCreditCode(Invented.enterpriseCode(1)), "示例企业有限公司", new Region("990100"));
        TradeBlock block = new TradeBlock(
                new EnterpriseNames(enterprise, List.of()),
                null,
                List.of(),
                Map.of(),
                Set.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of());
        Operator operator = new Operator("示例平台", new UnifiedSocialCreditCode(Invented.enterpriseCode(2)));
        TradeBlock.Row row = new TradeBlock.Row(null, false, null, null, null, List.of(), null, null, null, operator);
        PaperRead paper = ReadFixtures.read(
                9,
                io.siliu.platform.fourflow.internal.solving.PaperKind.INVOICE,
                PaperKind.DIGITAL_INVOICE,
                fields,
                ReadFixtures.ARRIVED);
        return PaperDifferences.of(
                block, row, ReadFixtures.edge(9, EvidenceKind.INVOICE, PLATFORM, ENTERPRISE), STEP, paper, true);
    }
}
