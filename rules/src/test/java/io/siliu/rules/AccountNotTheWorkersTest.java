package io.siliu.rules;

import static io.siliu.rules.FactsFixture.aMatchedRecord;

import java.util.List;
import org.junit.jupiter.api.Test;

/** F02: money goes to the worker's own account only. */
class AccountNotTheWorkersTest {

    private static final AskedIndicator F02 = AskedIndicator.of("F02");

    @Test
    void aReceiptToAnotherAccountHits() {
        F02.hits(aMatchedRecord()
                        .with("bankReceipts[0].payeeAccountIsWorkers", false)
                        .with("bankReceipts[0].payeeName", "示例王某"))
                .of(Severity.CRITICAL, SixTrue.FUNDS)
                .chinese("回单 99000020261008000001 将 7,950.00 元 付至“示例王某”的账户 ************5670，不是从业人员“示例镇张某配送服务部”本人的账户。")
                .english(
                        "Receipt 99000020261008000001 pays CNY 7,950.00 to account ************5670 of 示例王某, which is not the worker's own (示例镇张某配送服务部).");
    }

    @Test
    void anOrderToAnotherAccountHitsAtTheGate() {
        F02.hits(aMatchedRecord()
                        .with("kind", "GATE")
                        .with("bankReceipts", List.of())
                        .with("settlement.payeeAccountIsWorkers", false))
                .of(Severity.CRITICAL, SixTrue.FUNDS)
                .chinese("付款指令将 7,950.00 元 付至不属于从业人员“示例镇张某配送服务部”本人的账户。")
                .english(
                        "The payment order sends CNY 7,950.00 to an account that is not the worker's own (示例镇张某配送服务部).");
    }

    @Test
    void theSecondReceiptIsShownWhereTheFirstIsRight() {
        F02.hits(aMatchedRecord()
                        .withAnother("bankReceipts")
                        .with("bankReceipts[1].number", "99000020261008000002")
                        .with("bankReceipts[1].payeeAccountIsWorkers", false))
                .english("Receipt 99000020261008000002 pays CNY 7,950.00 to account ************5670 of 示例镇张某配送服务部,"
                        + " which is not the worker's own (示例镇张某配送服务部).");
    }

    @Test
    void theWorkersOwnAccountDoesNot() {
        F02.doesNotHit(aMatchedRecord().with("bankReceipts[0].payeeAccountIsWorkers", true));
    }

    @Test
    void anAccountThatCannotBeToldIsNamed() {
        F02.isNotApplicable(
                aMatchedRecord().with("bankReceipts[0].payeeAccountIsWorkers", null),
                Unanswered.Reason.MISSING,
                "bankReceipts[0].payeeAccountIsWorkers");
    }
}
