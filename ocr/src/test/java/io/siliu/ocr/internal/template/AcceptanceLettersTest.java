package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.Plain;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Work accepted in sentences is accepted; letters that ask for that, or speak of it, are none of ours. */
class AcceptanceLettersTest {

    private static final String TASK =
            TaskNumber.mint(YearMonth.of(2026, 9), 123_456).value();

    private static final String CLIENT = "示例云骑即时配送有限公司";

    /** Where the lines of a letter begin and end. */
    private static final double LEFT = 40;

    private static final double RIGHT = 440;

    /** A letter as a text layer gives it: the body broken over lines wherever they are full, the signature at the right. */
    private static PrintedPages letter(String title, String to, String body, String... signature) {
        PrintedPages pages = new PrintedPages().print(220, 20, 16, title).print(LEFT, 60, to);
        double y = 80;
        double begin = LEFT + 20;
        int from = 0;
        while (from < body.length()) {
            int end = endOfLine(body, from, RIGHT - begin);
            pages.print(begin, y, body.substring(from, end));
            begin = LEFT;
            from = end;
            y += 18;
        }
        for (String line : signature) {
            y += 20;
            pages.print(280, y, line);
        }
        return pages;
    }

    private static int endOfLine(String body, int from, double room) {
        double left = room;
        int at = from;
        while (at < body.length() && left >= 10) {
            left -= Plain.isWide(body.charAt(at)) ? 10 : 5;
            at++;
        }
        return at;
    }

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    private static void assertAccepted(Draft draft, String by, String on, String quantity, String amount) {
        assertThat(draft.kind()).isEqualTo(DocumentKind.ACCEPTANCE_RECEIPT);
        assertThat(value(draft, FieldNames.TASK_NUMBER)).contains(TASK);
        assertThat(value(draft, FieldNames.ACCEPTED_BY)).contains(by);
        assertThat(value(draft, FieldNames.ACCEPTED_ON)).contains(on);
        assertThat(value(draft, FieldNames.QUANTITY)).contains(quantity);
        assertThat(value(draft, FieldNames.AMOUNT)).contains(amount);
    }

    @Test
    void sumInCapitalsAndFiguresIsCertain() {
        Draft draft = letter(
                        "完工确认函",
                        "示例罗东升：",
                        "兹确认你于2026年9月3日完成任务单" + TASK + "所列即时配送共计12单，验收合格，应付报酬人民币壹仟元整（¥1,000.00）。特此函告。",
                        CLIENT + "（盖章）",
                        "2026年9月5日")
                .read();
        assertAccepted(draft, CLIENT, "2026-09-05", "12", "1000.00");
        assertThat(draft.doubted())
                .doesNotContain(FieldNames.AMOUNT)
                .contains(FieldNames.QUANTITY, FieldNames.ACCEPTED_ON, FieldNames.ACCEPTED_BY);
    }

    @Test
    void dayOfTheWordAndOfTheSignatureConfirmEachOther() {
        Draft draft = letter(
                        "服务成果确认书",
                        "致：示例市开发区罗东升配送服务部（个体工商户）",
                        "贵部承接的任务单" + TASK + "项下家庭保洁服务，业经" + CLIENT + "验收人示例韩梅于2026年9月8日现场核验，数量为30户，共30户全部合格，"
                                + "合计金额2,400.00元（大写：贰仟肆佰元整）。",
                        "验收方：" + CLIENT,
                        "日期：2026年9月8日")
                .read();
        assertAccepted(draft, "示例韩梅", "2026-09-08", "30", "2400.00");
        assertThat(draft.doubted())
                .doesNotContain(FieldNames.AMOUNT, FieldNames.QUANTITY, FieldNames.ACCEPTED_ON)
                .contains(FieldNames.ACCEPTED_BY);
    }

    @Test
    void conclusionBehindTheActIsOne() {
        Draft draft = letter(
                        "关于任务完成情况的确认函",
                        "示例海达设计工作室：",
                        "我公司已于2026年9月12日对贵室完成的设计任务（任务单号：" + TASK + "）进行了验收，结论为合格。"
                                + "本次结算数量48件，结算金额为¥3,600.00元（人民币叁仟陆佰元整）。特此确认。",
                        CLIENT,
                        "经手人：示例沈月",
                        "2026年9月12日")
                .read();
        assertAccepted(draft, "示例沈月", "2026-09-12", "48", "3600.00");
        assertThat(draft.doubted()).doesNotContain(FieldNames.AMOUNT, FieldNames.ACCEPTED_ON);
    }

    @Test
    void sumInOneWayOnlyIsDoubted() {
        Draft draft = letter(
                        "回执",
                        "示例海达设计工作室：",
                        "你方就任务单" + TASK + "提交的海报设计成果已收悉，经审核无误，共计5份，我司同意按约定结算服务费750元。",
                        "经办人：示例周远",
                        "二〇二六年九月十日")
                .read();
        assertAccepted(draft, "示例周远", "2026-09-10", "5", "750.00");
        assertThat(draft.doubted()).contains(FieldNames.AMOUNT);
    }

    @Test
    void wordsAndFiguresThatDifferAreDoubted() {
        Draft draft = letter("验收意见书", "示例罗东升：", "任务单" + TASK + "共计12单已经验收，应付报酬人民币壹仟元整（¥1,100.00）。", CLIENT, "2026年9月5日")
                .read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.ACCEPTANCE_RECEIPT);
        assertThat(draft.doubted()).contains(FieldNames.AMOUNT);
    }

    @Test
    void priceOfOneAndSamplesAreNeitherSumNorQuantity() {
        Draft draft = letter(
                        "验收说明",
                        "示例罗东升：",
                        "任务单" + TASK + "经我司抽检8件，质量符合约定要求，予以验收。全部合计120件，单价每件2.50元，报酬共计人民币叁佰元整（小写：300.00元）。",
                        CLIENT,
                        "2026年9月5日")
                .read();
        assertAccepted(draft, CLIENT, "2026-09-05", "120", "300.00");
    }

    private static DocumentKind kindOf(String title, String body) {
        return letter(title, CLIENT + "：", body, "示例罗东升", "2026年9月5日").read().kind();
    }

    @Test
    void whatAsksForAcceptanceIsNone() {
        assertThat(kindOf("工作联系函", "任务单" + TASK + "已全部完成，共计12单，请贵司予以验收，并支付报酬人民币壹仟元整（¥1,000.00）。"))
                .isEqualTo(DocumentKind.OTHER);
        assertThat(kindOf("工作函", "任务单" + TASK + "共计12单，待贵司验收合格后支付报酬人民币壹仟元整（¥1,000.00）。"))
                .isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void whatWasNotAcceptedIsNone() {
        assertThat(kindOf("质量意见函", "任务单" + TASK + "所列12单经我司核验，其中3单不合格，暂不支付报酬人民币壹仟元整（¥1,000.00）。"))
                .isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void reportsQuotationsStatementsAndClaimsAreNone() {
        String accepted = "任务单" + TASK + "共计12单，验收合格，金额合计人民币壹仟元整（¥1,000.00）。";
        assertThat(kindOf("九月份工作报告", accepted)).isEqualTo(DocumentKind.OTHER);
        assertThat(kindOf("服务报价函", accepted)).isEqualTo(DocumentKind.OTHER);
        assertThat(kindOf("往来款项对账函", accepted)).isEqualTo(DocumentKind.OTHER);
        assertThat(kindOf("差旅费报销说明", accepted)).isEqualTo(DocumentKind.OTHER);
        assertThat(kindOf("付款通知", accepted)).isEqualTo(DocumentKind.OTHER);
        assertThat(kindOf("收入证明", "兹证明示例罗东升完成任务单" + TASK + "共计12单，验收合格，报酬壹仟元整（¥1,000.00）。"))
                .isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void whoWasNotPaidForAcceptedWorkAcceptsNothing() {
        assertThat(kindOf("函", "任务单" + TASK + "共计12单已经贵司验收合格，报酬人民币壹仟元整（¥1,000.00）至今未付。"))
                .isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void whoDidTheWorkDoesNotAcceptIt() {
        String said = "示例王某工作室已完成任务单" + TASK + "所列即时配送共计12单，质量符合合同要求，服务费共计人民币叁仟元整（¥3,000.00）。";
        assertThat(kindOf("完工情况说明", said)).isEqualTo(DocumentKind.OTHER);
        assertThat(kindOf("完工情况", said)).isEqualTo(DocumentKind.OTHER);
        Draft draft = letter("回执", "示例公司：", said.replace("，服务费", "，经验收合格，服务费"), "示例王某工作室（盖章）", "2026年9月5日")
                .readAs(DocumentKind.ACCEPTANCE_RECEIPT);
        assertThat(draft.get(FieldNames.ACCEPTED_BY)).isPresent();
        assertThat(draft.doubted()).contains(FieldNames.ACCEPTED_BY);
    }

    @Test
    void orderThatMakesAcceptanceAConditionIsNone() {
        String said = "任务单" + TASK + "，126件，服务费共计3,000元，以验收合格为准。";
        assertThat(kindOf("派工单", said)).isEqualTo(DocumentKind.OTHER);
        assertThat(kindOf("函", said)).isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void figuresOfAnAccountAndThePriceOfTheContractAreNoSum() {
        Draft account = letter(
                        "验收说明",
                        "示例罗东升：",
                        "任务单" + TASK + "共计12单经我司验收合格。款项支付至人民币账户6222021234567890123，请查收。",
                        CLIENT,
                        "2026年9月5日")
                .readAs(DocumentKind.ACCEPTANCE_RECEIPT);
        assertThat(account.get(FieldNames.AMOUNT)).isEmpty();
        Draft contract = letter(
                        "验收说明", "示例罗东升：", "任务单" + TASK + "共计12单经我司验收合格，合同总价款壹万元整（¥10,000.00）。", CLIENT, "2026年9月5日")
                .readAs(DocumentKind.ACCEPTANCE_RECEIPT);
        assertThat(contract.get(FieldNames.AMOUNT)).isEmpty();
    }
}
