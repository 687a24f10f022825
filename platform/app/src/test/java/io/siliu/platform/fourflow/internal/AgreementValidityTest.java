package io.siliu.platform.fourflow.internal;

import static io.siliu.platform.contract.PartyRole.ENTERPRISE;
import static io.siliu.platform.contract.PartyRole.PLATFORM;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.kernel.Period;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.Invented;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.EvidenceScope;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.internal.solving.PartyMarks;
import io.siliu.platform.fourflow.internal.solving.Step;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.EnterpriseNames;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.Occupation;
import io.siliu.platform.party.Operator;
import io.siliu.platform.party.Region;
import io.siliu.platform.work.TaskOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The validity on an agreement on paper covers the work, whichever of the two agreements it is. */
class AgreementValidityTest {

    private static final PartyMarks NOBODY = PartyMarks.UNKNOWN;
    private static final Period WORK = new Period(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 13));

    @ParameterizedTest
    @EnumSource(names = {"MASTER_AGREEMENT", "CONTRACTING_AGREEMENT"})
    void workBeforeOrAfterItIsABreak(EvidenceKind step) {
        assertThat(of(step, "2026-09-07", "2026-09-13")).isEmpty();
        assertThat(of(step, "2026-09-08", "2026-09-13")).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(Discrepancy.Kind.VALIDITY);
            assertThat(each.expected().field()).isEqualTo("startsOn");
            assertThat(each.found().value()).isEqualTo("2026-09-08");
        });
        assertThat(of(step, "2026-09-07", "2026-09-12"))
                .singleElement()
                .satisfies(each -> assertThat(each.expected().field()).isEqualTo("endsOn"));
    }

    private static List<Discrepancy> of(EvidenceKind kind, String from, String to) {
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
        TaskOrder order = new TaskOrder(
                1,
                5,
                new TaskNumber(SolverFixtures.task(1)),
                7,
                3,
                EngagementModel.SUBCONTRACT,
                LegalCapacity.NATURAL_PERSON,
                new Occupation("RIDER"),
                new Region("990100"),
                "示例任务",
                Money.of("100.00"),
                WORK,
                ReadFixtures.ARRIVED);
        Operator operator = new Operator("示例平台", new UnifiedSocialCreditCode(Invented.enterpriseCode(2)));
        TradeBlock.Row row = new TradeBlock.Row(null, false, null, null, order, List.of(), null, null, null, operator);
        PaperRead paper = ReadFixtures.read(
                9,
                io.siliu.platform.fourflow.internal.solving.PaperKind.CONTRACT,
                PaperKind.CONTRACT,
                Map.of(FieldName.VALID_FROM, from, FieldName.VALID_TO, to),
                ReadFixtures.ARRIVED);
        Step step = new Step(kind, ENTERPRISE, PLATFORM, EvidenceScope.AGREEMENT, true, null, 0, false, NOBODY, NOBODY);
        return PaperDifferences.of(block, row, ReadFixtures.edge(9, kind, ENTERPRISE, PLATFORM), step, paper, true);
    }
}
