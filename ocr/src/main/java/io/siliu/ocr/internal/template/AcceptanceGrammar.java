package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.layout.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words that labels of acceptances are put together of. Each trade counts its own things and names its own people: 实授课时 26 课时,
 * 审校人. What was agreed or planned, a price of one and a fee of others count for nothing.
 */
final class AcceptanceGrammar {

    private static final String NOT_DONE =
            "(?!.*(?:计划|约定|合同|累计|不合格|预计|预算|下达|剩余|抽[检查样]|单价|税|平台|手续|管理|押金|保证金|违约|罚|保险|申请|申报|报价)|服务费(?:用)?(?:合计|总计|总额)?$)";

    private static final String WORKERS =
            "(?!.*(?:承揽|承包|承运|乙方|服务|施工|作业|接单|承接|提交|申请|填[表报]|制[单表]|编制|统计|打印|联系|送货|发货|评价|供应商|客户(?:经理|主管)|骑手|司机|师傅|班组|领班|[教讲老]师|主播|译员|机构|养护|标注|安装|任务接受|接受(?:任务|委托)))";

    private static final String ACCEPTS = "验收|核验|核定|确认|签收|检收|审定|核准|认定|签证|审校|查验|检查|检验|复核|对接|接收|接受|核对|签认";

    private static final String CLIENTS =
            "客户|业主|甲方|雇主|用户|委托方|发包方|发布方|需求方|用工方|现场|教务|品牌方|收货[方人]|收件人|货主|物业|门店|店长|店主|商家|顾客|住户|家长|校方|院方|园方|主办方|使用(?:部门|单位)|需求部门|接收(?:方|单位)";

    private static final String SIGNS = "签字|签名|签章|签收|确认|认可|签认|对接人|代表|人员?|负责人|主管|经理";

    /** A count with the unit that it is counted in; days, sums and ordinals are none. What is printed as ㎡ is recognised as m². */
    private static final Pattern COUNTED = Pattern.compile(
            "[\\d,]+(?:\\.\\d+)?[ ]?(?:(?![元年月日号级折岁楼%])[\\p{IsHan}㎡]{1,3}(?:/[\\p{IsHan}]{1,2})?|(?:k?m|m[²³23]|kg|t|h))(?:[ ]?\\([^()]{1,16}\\))?");

    static final LabelGrammar ALL = new LabelGrammar()
            .field(
                    FieldNames.ACCEPTED_BY,
                    PersonNames::of,
                    WORKERS + ".*(?:" + ACCEPTS + ").*(?:人|人员|员|代表|签字|签名|者)|" + WORKERS + ".*(?:" + CLIENTS + ").*(?:"
                            + SIGNS + ")")
            .field(FieldNames.ACCEPTED_ON, LabelledValues::date, WORKERS + ".*(?:" + ACCEPTS + ").*(?:日期|时间|日|时刻|于)")
            .field(
                    FieldNames.QUANTITY,
                    LabelledValues::quantity,
                    NOT_DONE + ".*(?:数量|件数|单数|工时|工作量|业务量|单量|份数|次数|人次|天数)(?:合计)?")
            .field(
                    FieldNames.QUANTITY,
                    AcceptanceGrammar::counted,
                    NOT_DONE + ".*(?:[\\p{IsHan}]数|课时|学时|工日|[场趟车班人]次|面积|里程|时长|产量|工程量)(?:合计)?|" + NOT_DONE
                            + ".*(?:实际|实)(?:完成|交付|提交)\\p{IsHan}{0,4}|" + NOT_DONE
                            + ".*(?:有效(?!期|日期|性)|合格(?![率证线])|达标(?![率线])|通过(?!率)|认定)\\p{IsHan}{0,6}(?<![率额价])")
            .field(
                    FieldNames.QUANTITY,
                    LabelledValues::quantity,
                    NOT_DONE + ".*(?:有效|合格|达标|通过|核定|认定|验收)\\p{IsHan}{0,6}(?:量|数)")
            .field(
                    FieldNames.AMOUNT,
                    AcceptanceGrammar::money,
                    NOT_DONE + ".*(?:(?<!消)费用?|[课稿片]酬|报酬|金额|价款)(?:合计|总计|总额|共计)")
            .field(
                    FieldNames.AMOUNT,
                    AcceptanceGrammar::money,
                    NOT_DONE + ".*(?:验收|核定|确认|结算|应付|应结|合计|总计|本次|本期).*(?:金额|价款|款|费|额|酬劳?|报酬|奖励|佣金|工钱|总计|合计)")
            .field(
                    FieldNames.AMOUNT,
                    AcceptanceGrammar::money,
                    NOT_DONE + ".*(?:本(?:次|期|阶段|单|批|月)?|实际|最终)(?:应付|应结|实付|实结|结算)")
            .field(
                    FieldNames.AMOUNT,
                    AcceptanceGrammar::money,
                    NOT_DONE + ".*(?:金额|价款|合价|总价|[课稿片]酬|报酬|酬金|(?<!消)费用?)(?:合计|总计|总额)?");

    /** Who is in charge on the site may be either side's. */
    private static final String EITHERS = "(?!现场(?:负责人|主管|经理)(?!.*(?:验收|确认|签收)))";

    private static final Pattern CLIENTS_SIGNER =
            Pattern.compile(EITHERS + WORKERS + ".*(?:" + CLIENTS + ").*(?:" + SIGNS + ")");

    private static final Pattern ACCEPTING = Pattern.compile(WORKERS + ".*(?:" + ACCEPTS + ").*");

    private static final Pattern NO_WORKER = Pattern.compile(WORKERS + ".*");

    /** Figures, with what says that they are money before or behind them; those of a word are none. */
    private static final Pattern MONEY =
            Pattern.compile("^(?!\\d{1,2}[.、][ ]?\\p{IsHan})(?:人民币|RMB|CNY|[¥(: -])*[\\d,.]+.*|.*\\d元.*|.*[圆元].*\\d.*");

    private AcceptanceGrammar() {}

    /** Whether a word, without its remark in brackets, is one for somebody of those who did the work. */
    static boolean isWorker(String word) {
        return !NO_WORKER.matcher(word).matches();
    }

    private static Optional<String> money(Span span) {
        return MONEY.matcher(span.plain().strip()).matches() ? LabelledValues.money(span) : Optional.empty();
    }

    /** Whether a word, without its remark in brackets, is one for who signs for the client. */
    static boolean isClientsSigner(String word) {
        return CLIENTS_SIGNER.matcher(word).matches();
    }

    /** Whether a word names the client's side, or accepting itself. */
    static boolean isSurelyAccepting(String word) {
        return isClientsSigner(word) || ACCEPTING.matcher(word).matches();
    }

    private static Optional<String> counted(Span span) {
        return COUNTED.matcher(span.plain().strip()).matches() ? LabelledValues.quantity(span) : Optional.empty();
    }
}
