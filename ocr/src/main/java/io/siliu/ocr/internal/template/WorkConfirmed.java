package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Values;
import java.util.regex.Pattern;

/**
 * A paper that names no task of ours, and whose title and words say that work was done and found good: 家政服务完工确认单, 工作量确认单. What
 * is confirmed before it is done, and what only speaks of it, says neither.
 */
final class WorkConfirmed {

    /** What such a title ends with. */
    static final String TITLES = "(?:确认|签收|完工|竣工|完成|签证|核对|交接|移交)(?:情况|结果)?(?:确认)?(?:单|书|表|条|函|回执|证明)|(?:完工|完成情况)确认|验收";

    private static final Pattern TITLE = Pattern.compile("^[^:;,。，]{0,24}(?:完工|竣工|"
            + "(?:服务|工作|工程|工时|工日|课时|课程|作业|劳务|任务|成果|设计|稿|交付|直播|推广|安装|维修|保洁|家政|施工|配送|运输|货物|场次|人天|清运|清洁|清洗|养护|维护|保养|检测|测绘|翻译|拍摄|摄影|搬运|搬家|装卸|点工|用工|绿化|演出|培训|授课|教学|咨询|调研|标注|采摘|拆除|加工)\\p{IsHan}{0,6}"
            + "(?:确认|签收|完成|签证|核对|交接|移交))(?:情况|结果)?(?:确认)?(?:单|书|表|条|函|回执|证明)(?:\\([^)]{0,20}\\))?$|^[^:;,。，]{0,20}(?:完工|竣工|完成情况)确认(?:\\([^)]{0,20}\\))?$"
            + "|^[^:;,。，]{4,20}(?<!申请|提请|报请|组织|计划|待|报|预|未|拟)验收(?:确认|结算|汇总|清单|结果|审批[单表])?(?:\\([^)]{0,20}\\))?$");

    private static final Pattern CONCLUDED = Pattern.compile("验收合格|验收通过|验收无误|同意(?:通过)?验收|[予准]予?以?验收|确认(?:完成|验收)|"
            + "[☑√■✓✔](?:非常|很|比较|基本)?(?:满意|合格|通过|完成)|(?:质量|成果)[^。]{0,8}(?:合格|达标|符合)|[,;:。](?:均|全部|一致)?合格。");

    /** What both sides say of an order as well, before anything is done. */
    private static final Pattern AGREED =
            Pattern.compile("[予准]予?以?(?:确认|认可)|(?:核对|确认|核实|清点)无误|同意(?:确认|结算|支付|付款)|确认如下|属实|复核后?认可");

    private static final Pattern TITLE_OF_DONE = Pattern.compile("完工|竣工|完成|签收|签证|工作量|工程量");

    /** That work was done or looked at, and not when it will be. */
    private static final Pattern DONE = Pattern.compile(
            "(?:已|均|全部)(?:经|按\\p{IsHan}{0,8})?(?:完成|完工|交付|做完)|完成(?:情况|数量|质量|日期|时间|内容)|实际|实[授做到用干出]|验收(?![后前时标])|质量(?!标准|要求)|完好无损|满意(?!度|率)");

    private static final Pattern DAY = Pattern.compile("20\\d{2}[-年./]\\d{1,2}[-月./]\\d{1,2}日?");

    private WorkConfirmed() {}

    static boolean by(Evidence evidence) {
        return Titles.has(evidence.text(), TITLE)
                && (evidence.says(CONCLUDED)
                        || (evidence.says(AGREED) || isSigned(evidence)) && isDone(evidence) && isPast(evidence));
    }

    private static boolean isDone(Evidence evidence) {
        return evidence.isHeaded(TITLE_OF_DONE) || evidence.says(DONE);
    }

    /** Whether no day of the paper lies after that of confirming: the work may be of that day. */
    private static boolean isPast(Evidence evidence) {
        String confirmed = evidence.draft()
                .get(FieldNames.ACCEPTED_ON)
                .map(Candidate::value)
                .orElse("");
        return DAY.matcher(evidence.all())
                .results()
                .flatMap(day -> Values.date(day.group()).stream())
                .noneMatch(day -> !confirmed.isEmpty() && day.compareTo(confirmed) > 0);
    }

    /** Whether labels say who signed, and when, for how much work of what price. */
    private static boolean isSigned(Evidence evidence) {
        return evidence.readsSurely(FieldNames.ACCEPTED_BY)
                && evidence.readsSurely(FieldNames.ACCEPTED_ON)
                && evidence.reads(FieldNames.QUANTITY)
                && evidence.reads(FieldNames.AMOUNT);
    }
}
