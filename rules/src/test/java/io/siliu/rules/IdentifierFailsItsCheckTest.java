package io.siliu.rules;

import static io.siliu.rules.FactsFixture.aMatchedRecord;

import org.junit.jupiter.api.Test;

/** S25: a warning, because codes that fail their check have been issued. */
class IdentifierFailsItsCheckTest {

    private static final AskedIndicator S25 = AskedIndicator.of("S25");

    @Test
    void theProprietorsCodeHits() {
        S25.hits(aMatchedRecord().with("worker.codeCheck", "WRONG_CHECK_DIGIT"))
                .of(Severity.MEDIUM, SixTrue.SUBJECT)
                .chinese("个体工商户的统一社会信用代码 92990000MA0000003E 校验位不符，请向登记机关核对。")
                .english(
                        "The sole proprietor's credit code 92990000MA0000003E has a wrong check digit; ask the registry.");
    }

    @Test
    void theEnterprisesCodeHits() {
        S25.hits(aMatchedRecord().with("enterprise.codeCheck", "WRONG_CHECK_DIGIT"))
                .of(Severity.MEDIUM, SixTrue.SUBJECT)
                .chinese("企业的统一社会信用代码 91990000MA0000001B 校验位不符，请向登记机关核对。")
                .english("The enterprise's credit code 91990000MA0000001B has a wrong check digit; ask the registry.");
    }

    @Test
    void theWorkersIdNumberHits() {
        S25.hits(aMatchedRecord().with("worker.idNumberCheck", "WRONG_DATE"))
                .of(Severity.MEDIUM, SixTrue.SUBJECT)
                .chinese("从业人员的公民身份号码 990***********1236 年份或日期不符，请核对证件。")
                .english("The worker's ID number 990***********1236 has a wrong year or date; check the document.");
    }

    @Test
    void aValidInventedOrAbsentCodeDoesNot() {
        S25.doesNotHit(aMatchedRecord().with("enterprise.codeCheck", "INVENTED"));
        S25.doesNotHit(aMatchedRecord()
                .with("worker.capacity", "NATURAL_PERSON")
                .with("worker.code", null)
                .with("worker.codeCheck", null));
    }
}
