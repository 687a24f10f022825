package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.NameShape;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A slip that tells in sentences what was earned, withheld and paid: 应付服务费118.10元，代扣税费0.00元，实付118.10元. Asked for what no
 * label gave; a field that sentences say in two ways is left.
 */
final class SlipLetter {

    private static final String SUM =
            "[^。;,\\d¥\\n\\t]{0,14}?(?:人民币|RMB|CNY)?¥?((?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,2}(?![\\d%万千百])|(?=元(?![/每一]))))";

    /** The same right behind the word. */
    private static final String SUM_NEXT =
            "(?:人民币|RMB|CNY)?¥?((?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,2}(?![\\d%万千百])|(?=元(?![/每一]))))";

    /** Behind a sum of which the tax is taken off already: 报酬3127.80元（已扣税12.40元）. */
    private static final String LESS_TAX = "(?=[ ]?元?[(](?:已|税后|已经)(?:代)?扣)";

    private static final String DAY = "(20\\d{2}[-年./]\\d{1,2}[-月./]\\d{1,2}日?(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?)";

    private static final String PAID_IN = "(?:转入|汇入|存入|划入|打入|付至|汇至|转至|支付|付款|打款|发放|到账|划转|结清|付清|下发|出款|转账|汇出|入账|划付|拨付)";

    /** What was paid earlier or in all, is expected or only an example, up to where it goes on with this payment. */
    static final Pattern OTHER_PAYMENT =
            Pattern.compile("(?:上期|上月|上半[年月]|上次|上笔|前期|往期|累计|例如|比如|预计)(?!.*本[期次月笔单](?!累计))");

    /** Who sends a message, in brackets before all that it says. */
    private static final String SENDER = "[【\\[][^】\\]\\n]{1,20}[】\\]]";

    /** What a platform calls whoever it writes to, before the name. */
    private static final String CALLED = "骑[士手]|司机|师傅|用户|会员|主播|达人|创作者|讲师|合作伙伴";

    private static final Set<String> OF_THIS_PAYMENT =
            Set.of(FieldNames.GROSS_AMOUNT, FieldNames.TAX_AMOUNT, FieldNames.NET_AMOUNT, FieldNames.PAID_AT);

    private record Said(String field, Pattern words, Draft.Reading reading) {}

    private static final List<Said> SAID = List.of(
            new Said(
                    FieldNames.GROSS_AMOUNT,
                    Pattern.compile("(?:应[付发得领结]|税前|含税|(?<![扣税台理术])(?:报酬|酬金|劳务费|服务费|佣金|收入)(?:总额|合计|共计|金额|计))(?!税)" + SUM
                            + "(?!" + LESS_TAX + ")"
                            + "|(?<![扣税台理术续])(?:报酬|酬金|劳务费|佣金|工钱|[课稿]酬|[稿拍派]费|(?:课时|讲课|会诊|评审|设计)费)(?:共|为|是|:|小计)?"
                            + SUM_NEXT + "(?!" + LESS_TAX + ")"),
                    LabelledValues::money),
            new Said(
                    FieldNames.TAX_AMOUNT,
                    Pattern.compile("(?:代扣|扣缴|代缴|预扣|扣除|扣减|已扣)(?:代缴|预缴)?[^。;,\\d¥\\n\\t]{0,10}?税" + SUM
                            + "|(?:扣税|个税|(?<=[,;])税)(?:款|费|额)?(?:为|是|:)?" + SUM_NEXT),
                    LabelledValues::money),
            new Said(
                    FieldNames.NET_AMOUNT,
                    Pattern.compile("(?:实[付发得领到寄汇]|实际(?!扣)[^。;,\\d¥\\n\\t]{0,6}?[付发到得领结]|税后|到手|净[付发得额])" + SUM
                            + "|(?:打|转|付|发)(?:给|到)[您你](?:的?账户|卡上)?" + SUM_NEXT
                            + "|(?:报酬|酬金|劳务费|工资|佣金|收入|[课稿]酬|费)" + SUM_NEXT + LESS_TAX),
                    LabelledValues::money),
            new Said(
                    FieldNames.PAYEE_ACCOUNT,
                    Pattern.compile(
                            "(?:卡号|账号|帐号|账户|银行卡|储蓄卡|(?:收款|到账|提现|入账)卡)[^。;\\d\\n\\t]{0,24}?(\\d{12,28}|\\d{4,6}\\*{2,12}\\d{3,4})(?!\\d)|(?:转|汇|存|打)[入至到](\\d{12,28}|\\d{4,6}\\*{2,12}\\d{3,4})(?!\\d)"),
                    ReceiptValues::account),
            new Said(
                    FieldNames.PAID_AT,
                    Pattern.compile("(?<!将)(?<!应)[于在]" + DAY + "[^。;\\d\\n\\t]{0,24}?" + PAID_IN
                            + "|(?<![至前-])" + DAY + "(?:从\\p{IsHan}{2,6})?(?:转[入至给]|汇[入至]|打[入至]|存入)"
                            + "|(?:已|均)[^。;\\d\\n\\t]{0,12}?" + PAID_IN + "(?!.{0,3}前)[^。;\\d\\n\\t]{0,4}?[:(]" + DAY),
                    LabelledValues::dateTime),
            new Said(
                    FieldNames.BATCH_NUMBER,
                    Pattern.compile(
                            "批次(?:号|编号)?[为是:]?((?:[A-Z]{1,6}-?\\d{4,24}|\\d{6,24})[A-Z]{0,2}(?:-[A-Z0-9]{1,8})*)(?![A-Z\\d年月笔人条-])"),
                    LabelledValues::number),
            new Said(
                    FieldNames.PAYEE_NAME,
                    Pattern.compile(
                            "(?:^|\\n)(?:" + SENDER + ")?(?:(?:尊敬的|亲爱的)(?:" + CALLED
                                    + ")?|致|收款人|领款人)?:?(\\p{IsHan}[\\p{IsHan}·()]{1,29}?)(?:先生|女士|老师|师傅|阿姨|大姐|大哥|先生/女士|先生\\(女士\\)|女士/先生|同学|同志)?(?:[,，]?您?你?好)?(?:(?<=[您你]好)[,!:]|[:,!]?(?=\\n您|\\n你|\\n[^\\n]{0,30}您))|(?:^|\\n)(?:致|TO|To):(\\p{IsHan}[\\p{IsHan}·]{1,9}?)(?:先生|女士|老师|师傅|阿姨|大姐|大哥)?[:,]?(?=\\n|\\t)|向(\\p{IsHan}[\\p{IsHan}·]{1,9}?)(?:支付|发放|付款|打款|转账)"),
                    SlipLetter::person));

    private SlipLetter() {}

    static void read(PageText text, Draft draft) {
        Prose prose = Prose.of(text);
        for (Said said : SAID) {
            Map<Boolean, List<Span>> ofAnother = prose.findAll(said.words())
                    .filter(place -> said.field().equals(FieldNames.PAYEE_NAME) || isInSentence(prose, place))
                    .collect(Collectors.partitioningBy(
                            place -> OF_THIS_PAYMENT.contains(said.field()) && isOfAnother(prose, place),
                            Collectors.mapping(place -> place.span(groupOf(place)), Collectors.toList())));
            List<Span> places = ofAnother.get(false).stream()
                    .filter(place -> said.reading().of(place).isPresent())
                    .toList();
            boolean one = places.stream()
                            .map(place -> said.reading().of(place))
                            .distinct()
                            .count()
                    == 1;
            if (one && isOpen(said.field(), draft)) {
                draft.put(said.field(), Optional.of(places.get(0)), said.reading(), Ground.SENTENCE);
            }
            ofAnother.get(true).forEach(place -> doubt(place, said, draft));
        }
    }

    /** Whether no label says the field; one that may as well mean another day gives way to a sentence that says which it is. */
    private static boolean isOpen(String field, Draft draft) {
        boolean loose = draft.get(field)
                .filter(read -> read.ground() == Ground.LOOSE_LABEL)
                .isPresent();
        if (loose && (field.equals(FieldNames.PAID_AT) || field.equals(FieldNames.BATCH_NUMBER))) {
            draft.remove(field);
        }
        return draft.get(field).isEmpty();
    }

    /** What was taken for a label may be a word of a sentence about another payment. */
    private static void doubt(Span place, Said said, Draft draft) {
        draft.get(said.field())
                .filter(found ->
                        said.reading().of(place).filter(found.value()::equals).isPresent())
                .ifPresent(
                        found -> draft.doubt(
                                Warning.Code.VALUE_IMPLAUSIBLE,
                                said.field(),
                                "A sentence says this of an earlier, an expected or another payment; look whether it is of this one."));
    }

    /** Whether commas or a full stop make a sentence of the line: statements behind labels are read as such. */
    private static boolean isInSentence(Prose prose, Prose.Place place) {
        return prose.sentences()
                .filter(sentence -> sentence.start() <= place.start() && sentence.end() >= place.end())
                .map(sentence -> sentence.group(0))
                .anyMatch(sentence -> sentence.contains(",") || sentence.contains("。"));
    }

    /** Whether the sentence speaks of another payment before it comes to the value. */
    private static boolean isOfAnother(Prose prose, Prose.Place place) {
        int value = place.match().start(groupOf(place));
        return prose.sentences()
                .filter(sentence -> sentence.start() <= place.start() && sentence.end() >= place.end())
                .map(sentence -> prose.between(sentence.start(), value))
                .anyMatch(before -> OTHER_PAYMENT.matcher(before).find());
    }

    private static int groupOf(Prose.Place place) {
        return IntStream.rangeClosed(1, place.match().groupCount())
                .filter(place::has)
                .findFirst()
                .orElse(0);
    }

    private static Optional<String> person(Span place) {
        return Optional.of(Values.name(place.raw())).filter(NameShape::isOne);
    }
}
