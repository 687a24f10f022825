package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.ValueForms;
import io.siliu.ocr.internal.layout.PageText;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells an acceptance by what it says: who accepted, on a day, how much of a task at what price; and what only speaks of it. */
final class AcceptanceContent {

    /** Words without which nothing was accepted, and those of papers that only speak of it. */
    private static final Pattern ACCEPTED = Pattern.compile("验收|核定|核验|检收|签收|验讫|审定|确认|签认");

    private static final Pattern HOW_TO_ACCEPT = Pattern.compile("(?:验收|核验|检收)(?:标准|要求|方式|方法|依据|条款|条件)");

    /** Goods are delivered and signed for, not done; and what waits for its acceptance has none. */
    private static final Pattern NOT_ACCEPTED =
            Pattern.compile("[待拟](?:验收|核验|确认)|[尚还暂]未(?:验收|核验|确认)|(?:送货|发货|收货)(?:数量|单号|单位|人|日期)");

    /** The conclusion that the work is not accepted, said or ticked. */
    private static final Pattern REFUSED = Pattern.compile(
            "(?:验收|核验|审核|当前|任务)?(?:状态|结果):?(?:待|未|尚未|暂未)(?:验收|核验|确认|审核|提交)|(?:状态|结果):?(?:验收|核验|审核)中|(?:结论|结果|意见|状态|情况)(?:为|是)?:?(?:验收|核验|评审)?(?:不通过|未通过|不合格|不予|不同意|不符合(?!项)|退回|驳回)|(?<![:：]\\p{IsHan}{1,4}[□☐○]合格)(?<![:：](?:合格|通过|同意|满意))[√☑■✓✔](?:验收)?(?:不通过|不合格|不同意)");

    /** How far the paper is with what comes behind accepting. */
    private static final Pattern SETTLED_LATER =
            Pattern.compile("(?:结算|付款|支付|打款|收款|开票|发票|报销)(?:状态|结果|情况):?(?:(?:待|尚?未|暂未)\\p{IsHan}{1,2}|(?:审核|确认|处理)中)");

    private static final Pattern SPEAKS_OF_ACCEPTING =
            Pattern.compile("申请|办法|须知|公告|范本|模板|草稿|样张|报价|发票|报销|^(?!.*(?:验收|核验|检收|验讫)).*(?:对账|订单)");

    /** Papers that name what is accepted as often: here who accepted and when must both be said. */
    private static final Pattern MAY_SPEAK_OF_ACCEPTING = Pattern.compile("通知|函|对账|合同|协议|订单|计划");

    /** What says there that it was accepted: those papers are confirmed and signed for too. */
    private static final Pattern SURELY_ACCEPTED = Pattern.compile("验收|核验|核定|检收|验讫|审定|签认");

    private AcceptanceContent() {}

    /** Whether a paper says that work was looked at and not accepted. */
    static boolean isRefusal(String all) {
        return REFUSED.matcher(SETTLED_LATER.matcher(all).replaceAll("")).find();
    }

    /** Whether somebody accepted, on a day, how much of a task at what price. */
    static boolean isAcceptance(PageText text, String all) {
        String head = PaperHead.of(text);
        if (all.contains("RW") && AcceptanceLetter.in(text).accepts()) {
            return true;
        }
        boolean maySpeakOfIt = MAY_SPEAK_OF_ACCEPTING.matcher(head).find();
        if (!(maySpeakOfIt ? SURELY_ACCEPTED : ACCEPTED)
                        .matcher(HOW_TO_ACCEPT.matcher(all).replaceAll(""))
                        .find()
                || NOT_ACCEPTED
                        .matcher(SETTLED_LATER.matcher(all).replaceAll(""))
                        .find()
                || isRefusal(all)
                || !all.contains("RW")
                || SPEAKS_OF_ACCEPTING.matcher(head).find()) {
            return false;
        }
        Draft draft = new Draft(DocumentKind.ACCEPTANCE_RECEIPT, Source.OCR);
        AcceptanceTemplate.readForm(text, draft);
        return reads(draft, FieldNames.TASK_NUMBER)
                && reads(draft, FieldNames.AMOUNT)
                && reads(draft, FieldNames.QUANTITY)
                && (isLabelled(draft, FieldNames.AMOUNT) || isLabelled(draft, FieldNames.QUANTITY))
                && Stream.of(FieldNames.ACCEPTED_BY, FieldNames.ACCEPTED_ON)
                                .filter(field -> reads(draft, field) && !isTheOnlyOne(draft, field))
                                .count()
                        >= (maySpeakOfIt ? 2 : 1);
    }

    /** Whether a label of its own says what a value is: labels that only resemble those are left to be weighed. */
    private static boolean isLabelled(Draft draft, String field) {
        return draft.get(field).filter(read -> read.ground().isEnough()).isPresent();
    }

    /** The only day of a paper may be that of a report as well. */
    private static boolean isTheOnlyOne(Draft draft, String field) {
        return draft.get(field).filter(read -> read.ground() == Ground.ALONE).isPresent();
    }

    private static boolean reads(Draft draft, String field) {
        return draft.get(field)
                .filter(read -> ValueForms.canBe(field, read.value()))
                .isPresent();
    }
}
