package io.siliu.rules;

import static io.siliu.rules.FactsFixture.aMatchedRecord;

import java.util.List;
import org.junit.jupiter.api.Test;

/** C05: the parties that the contract names, beside the registered ones. */
class ContractPartiesDifferTest {

    private static final AskedIndicator C05 = AskedIndicator.of("C05");

    @Test
    void anotherNameHits() {
        C05.hits(aMatchedRecord().with("contracts[0].partyB.name", "示例镇李某配送服务部"))
                .of(Severity.HIGH, SixTrue.CONTRACT)
                .chinese("合同 CL-2026-0001 的乙方为“示例镇李某配送服务部”，登记主体为“示例镇张某配送服务部”。")
                .english("Contract CL-2026-0001 names 示例镇李某配送服务部 as party B; by our records it must be 示例镇张某配送服务部.");
    }

    @Test
    void anotherCodeHits() {
        C05.hits(aMatchedRecord().with("contracts[0].partyA.code", "91990000MA0000002E"))
                .of(Severity.HIGH, SixTrue.CONTRACT)
                .chinese("合同 CL-2026-0001 的甲方代码为 91990000MA0000002E，登记主体代码为 91990000MA0000001B。")
                .english(
                        "Contract CL-2026-0001 gives 91990000MA0000002E as the code of party A; by our records it must be 91990000MA0000001B.");
    }

    @Test
    void widthSpacesBracketsAndTheProprietorMarkDoNot() {
        C05.doesNotHit(aMatchedRecord()
                .with("contracts[0].partyB.name", "示例镇 张某配送服务部（个体工商户）")
                .with("contracts[0].partyA.name", "示例鲜达供应链有限公司 "));
    }

    @Test
    void aMissingCodeAloneDoesNot() {
        C05.doesNotHit(aMatchedRecord().with("contracts[0].partyB.code", null));
    }

    @Test
    void aContractThatNamesNobodyIsOutOfScope() {
        C05.isNotApplicable(
                aMatchedRecord().with("contracts", List.of()),
                Unanswered.Reason.OUT_OF_SCOPE,
                "contract.partyA.code",
                "contract.partyA.name",
                "contract.partyB.code",
                "contract.partyB.name",
                "contracts");
    }
}
