package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** From when and until when a contract holds. */
final class ContractTerm {

    private static final String B = "[ \t]*";
    private static final String UP_TO = "(?:至|到|[-~〜]{1,2})";

    /** What of a contract has a time of its own: keeping secrets, a warranty, a delivery. */
    private static final String OF_A_PART =
            "保密|竞业(?:限制|禁止)?|质保|保修|质量保证|付款|支付|结算|考核|验收|试用|宽限|保险|投标|报名|报价|申报|缴费|证件|身份证|执照|许可证?|资质|交[付货]|供货|提交|初稿|终稿|设计稿|方案|使用|授权|肖像|派遣|试运营|培训|推荐";

    /** The days of an event or of one task may be all that a contract is for, or the first of many. */
    private static final String AN_EVENT = "(?:任务|用工|工作|活动)时间";

    private static final String BETWEEN =
            "[^0-9二]{0,24}(" + ContractDates.DATE + ")" + ContractDates.HOUR + "[^0-9二]{0,10}?起?[^0-9二]{0,4}?(?:"
                    + UP_TO + "|(?<=起)[,，](?=[^。;]{0,40}止))[^0-9二]{0,6}(" + ContractDates.DATE + ")";

    private static final Pattern TERM = Pattern.compile("(?<!" + OF_A_PART
            + ")(?:期限|期间|有效期|合作期|服务期|履行期|工期|[任聘租]期|起止[日时][期间]|(?:服务|合作|承揽|合同|协议)时间|(?:服务|合作|开发|制作|实施|项目|履行|执行)周期)"
            + BETWEEN);

    /** The time of a part is that of the whole where no other is named; a person has to tell. */
    private static final Pattern TERM_OF_A_PART =
            Pattern.compile("(?:(?:" + OF_A_PART + ")(?:期限?|期间|有效期|时间|周期)|" + AN_EVENT + ")" + BETWEEN);

    private static final String FROM_TO = "(" + ContractDates.DATE + ")" + ContractDates.HOUR + B
            + "(?:\\(含[^)]{0,6}\\))?(?:之日)?(?:起|开始|始)?(?:生效|执行|施行|履行|计算)?[,，]?(?:有效期|直)?" + B + UP_TO + "[^0-9二。]{0,4}("
            + ContractDates.DATE + ")";
    /** Not behind what says that these are the days of a part. */
    private static final Pattern FROM_ON = Pattern.compile(
            "(?<!(?:(?:" + OF_A_PART + ")(?:期限?|期间|有效期|时间|周期)?|" + AN_EVENT + ")[:为]?[ ]?)[自从]" + B + FROM_TO);

    /** 自2026年3月1日起生效，于2027年2月28日终止: of this contract, or of one that it refers to. */
    private static final Pattern FROM_UNTIL = Pattern.compile("[自从于]" + B + "(" + ContractDates.DATE + ")" + B
            + "(?:之日)?(?:起|开始)?(?:(?:生效|执行|施行|履行)[,，]?[并且]?[于至]?|[,，]?[并且]?于)" + B + "(" + ContractDates.DATE + ")" + B
            + "(?:终止|届满|失效|到期|期满|结束)");

    /** What is done on the first day and on the last: 3月15日开工，7月31日前完工; 自3月16日起交付使用，至次年3月15日收回. */
    private static final Pattern BEGUN_AND_ENDED = Pattern.compile("(" + ContractDates.DATE
            + ")(?:起?(?:开工|进场|开始|上岗|上户)[,，;；]?\\p{IsHan}{0,4}|起[,，]?[\\p{IsHan}\\n]{2,24}[,，][至到])("
            + ContractDates.DATE
            + ")前?(?:时|止)?(?:完工|竣工|结束|退场|收回|归还|终止|届满)");

    /** Two days with nothing before them may be those of a delivery or of a settlement. */
    private static final Pattern ANY_TERM = Pattern.compile(FROM_TO);

    /** Whatever stands before such a word may have the day: Delivery Start Date, 交货日期 Date. */
    private static final String IN_ENGLISH = ContractDates.UNQUALIFIED_ENGLISH;

    private static final String ENGLISH_DAY = "[ ]?(?:Date)?" + B + ":?" + B + "(" + ContractDates.DATE + ")";

    /** A permit and an insurance are effective and expire too. */
    private static final Pattern EFFECTIVE = Pattern.compile(IN_ENGLISH + "Effective" + ENGLISH_DAY);

    private static final Pattern EXPIRY = Pattern.compile(IN_ENGLISH + "(?:Expiry|Expiration)" + ENGLISH_DAY);

    private static final Pattern FROM = Pattern.compile("(?<!" + OF_A_PART
            + "|版本|发布|更新|规则|价格|标准)(?:起始|开始|生效|起算|起租|开工|始期|" + IN_ENGLISH
            + "(?:Start|Commencement)[ ]?|(?<![\\p{IsHan}])起)"
            + B + "(?:日期|时间|日|Date)?" + B + "(?:为|[:])?" + B + "(" + ContractDates.DATE + ")");
    /** 本合同自2026年3月1日起生效, whatever is said of its end; a law, a price or an older contract has such a day too. */
    private static final Pattern FROM_ITS_DAY = Pattern.compile("本\\p{IsHan}{0,4}(?:合同|协议|约定)书?\\p{IsHan}{0,3}[自从]" + B
            + "(" + ContractDates.DATE + ")" + ContractDates.HOUR + B + "(?:之日)?起?(?:开始)?(?:生效|施行|执行)(?!,?[并且]?于)");

    private static final Pattern TO = Pattern.compile("(?<!" + OF_A_PART
            + ")(?:终止|结束|截止|到期|届满|失效|完工|竣工|有效期至|" + IN_ENGLISH + "End[ ]?|(?<![\\p{IsHan}])止)" + B
            + "(?:日期|时间|日|Date)?" + B + "(?:为|[:])?" + B + "(" + ContractDates.DATE + ")");

    /** What has days of its own, said before them in the same clause. */
    private static final Pattern OTHER = Pattern.compile(
            "(?:许可证|经营许可|资格证|证书|健康证|上岗证|操作证|退休证|资质|保险|强险|商业险|保函|保单|版本|收费标准|审查证明|劳动合同|劳动关系)[^。;；]{0,60}$");

    private static final List<String> ENDS = List.of(FieldNames.VALID_FROM, FieldNames.VALID_TO);

    private final TextRun flow;
    private final Draft draft;

    /** Whether days were left out because their sentence speaks of a contract that was concluded before. */
    private boolean concluded;

    ContractTerm(TextRun flow, Draft draft) {
        this.flow = flow;
        this.draft = draft;
    }

    void read() {
        find();
        if (concluded) {
            ENDS.stream()
                    .filter(field -> draft.get(field).isPresent())
                    .forEach(
                            field -> draft.doubt(
                                    Warning.Code.SEVERAL_VALUES,
                                    field,
                                    "The term behind the title of a contract that was concluded is left out; look whose it is."));
        }
    }

    private void find() {
        if (term(TERM)) {
            return;
        }
        List<Span> from = ends(FROM);
        List<Span> to = ends(TO);
        if (!from.isEmpty() && !to.isEmpty()) {
            put(from, to);
            return;
        }
        if (term(FROM_ON)) {
            return;
        }
        if (term(FROM_UNTIL) || term(BEGUN_AND_ENDED)) {
            draft.ground(ENDS, Ground.SENTENCE);
        } else if (!ends(EFFECTIVE).isEmpty() && !ends(EXPIRY).isEmpty()) {
            put(ends(EFFECTIVE), ends(EXPIRY));
            draft.ground(ENDS, Ground.LOOSE_LABEL);
        } else if (term(TERM_OF_A_PART)) {
            draft.ground(ENDS, Ground.LOOSE_LABEL);
        } else if (term(ANY_TERM)) {
            draft.ground(ENDS, Ground.ALONE);
        } else {
            put(from.isEmpty() ? ends(EFFECTIVE) : from, to.isEmpty() ? ends(EXPIRY) : to);
            draft.ground(ENDS, Ground.LOOSE_LABEL);
        }
        if (draft.get(FieldNames.VALID_FROM).isEmpty()) {
            ContractDates.put(draft, FieldNames.VALID_FROM, flow.findAll(FROM_ITS_DAY).stream());
            draft.ground(List.of(FieldNames.VALID_FROM), Ground.SENTENCE);
        }
    }

    private List<Span> ends(Pattern pattern) {
        return flow.findAll(pattern).stream()
                .filter(day -> !isOfAnother(day.from()))
                .toList();
    }

    /** Whether a day is that of a recited contract, or of a permit, an insurance or a version that its clause speaks of. */
    private boolean isOfAnother(int at) {
        concluded |= Recited.isOfConcluded(flow.plain(), at);
        return Recited.isOfAnother(flow.plain(), at)
                || OTHER.matcher(Recited.clause(flow.plain(), at)).find();
    }

    private void put(List<Span> from, List<Span> to) {
        ContractDates.put(draft, FieldNames.VALID_FROM, from.stream());
        ContractDates.put(draft, FieldNames.VALID_TO, to.stream());
        ContractDates.severalValues(draft, FieldNames.VALID_FROM, from.stream());
        ContractDates.severalValues(draft, FieldNames.VALID_TO, to.stream());
    }

    private boolean term(Pattern pattern) {
        List<MatchResult> terms = pattern.matcher(flow.plain())
                .results()
                .filter(term -> !isOfAnother(term.start()))
                .toList();
        days(FieldNames.VALID_FROM, terms, 1);
        days(FieldNames.VALID_TO, terms, 2);
        return !terms.isEmpty();
    }

    private void days(String field, List<MatchResult> terms, int group) {
        List<Span> places = terms.stream()
                .map(term -> flow.span(term.start(group), term.end(group)))
                .toList();
        ContractDates.put(draft, field, places.stream());
        ContractDates.severalValues(draft, field, places.stream());
    }
}
