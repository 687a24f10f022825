package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.Myriads;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the sentences of contracts name a price; each pattern has the sum (1). */
final class PriceWords {

    private static final String B = "[ \\t]*";
    private static final String WHOLE_PRICE = "(?:合同总?金额|总金额|合同总?价(?!值)|总价(?!值)款?)";
    private static final String PRICE = "(?<!平台|管理|手续|违约|税)(?:报酬|酬金|价款|服务费|承揽费|费用)";

    /** The whole of a fee, whatever it is paid for. */
    private static final String WHOLE_FEE = "(?<!平台|管理|手续|违约|税|保险|押)费用?(?:总额|总计|合计|总价)";

    /** Up to the end of a clause that does not leave the price to be agreed or reckoned. */
    private static final String PRICED = "(?:(?!另议|另行|另计|另付|面议|按[^。;；\\n]{0,12}结算)[^。;；\\n]){0,60}?";

    /** Behind a rate or the parts of a price, what all of it comes to. */
    private static final String IN_ALL = "(?:报酬|酬金|价款|稿酬|工钱|工价|课酬|(?<!平台|管理|手续|违约|税|保险|押)费)(?:[^。;；\\n]{0,60}?|"
            + PRICED + "[;；])(?<!不)(?:合计|共计|总计|一共|总共)";

    /** What all that was said before comes to. */
    private static final String ALL_ABOVE = "(?:以上|上述|前述)\\p{IsHan}{0,8}(?:合计|总计|共计)";

    private static final String SUM = "(?:\\([^()。]{0,24}\\))?[^。;；\\d¥]{0,60}?[(]?" + B + "[^\\d。]{0,2}?("
            + Myriads.SUM + "|-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)\\.\\d{2})(?![\\d%]|[ ]?万)";
    private static final String SUM_IN_YUAN =
            "[^。;；\\d¥]{0,60}?[(]?" + B + "¥?((?:\\d{1,3}(?:,\\d{3})+|\\d{2,}))" + B + "元";

    /** Right behind the colon of its label, with the mark of the currency and without cents. */
    private static final String MARKED = ":[ ]?¥[ ]?((?:\\d{1,3}(?:,\\d{3})+|\\d{2,8}))(?![\\d.,%]|[ ]?[/每元])";

    private static final String IN_ENGLISH =
            "(?:[Tt]otal[ ]?(?:[Ss]ervice[ ]?)?(?:[Cc]ompensation|[Ff]ees?|[Pp]rice|[Aa]mount|[Rr]emuneration)|[Cc]ontract[ ]?[Pp]rice)[^。;\\d\\n]{0,24}"
                    + "((?:\\d{1,3}(?:,\\d{3})+|\\d+)\\.\\d{2})(?![\\d%])";

    /** In a sentence; a table that heads a column so is reckoned with its rows. */
    private static final String WITH_TAX =
            "(?:价税合计|含税(?:总价|价|金额|总额)款?)[^。;；\\d¥\\n\\t]{0,20}?¥?(\\d{1,3}(?:,\\d{3})+\\.\\d{2}|\\d+\\.\\d{2})(?![\\d%])";

    /** What an agreement that changes an earlier one changes the price to. */
    private static final String CHANGED =
            "(?:报酬|酬金|价款|金额|总额|总价|费)[^。;；\\n]{0,60}?(?:变更为|调整[为至到]|修改为|改为|(?:增加|减少|[增减降升调涨])[至到为])";

    /** Where the sentence names the sum before what it is paid for. */
    private static final String BEFORE_ITS_NAME = "(?:总额|总计|合计|共计)为?[^。;；\\d]{0,40}?[(]?¥?[ ]?"
            + "(\\d{1,3}(?:,\\d{3})+\\.\\d{2}|\\d+\\.\\d{2})(?=[)元 ]{0,4}的[\\p{IsHan} \\n]{0,12}(?:报[ \\n]*酬|酬[ \\n]*金|价[ \\n]*款|费))";

    /** Phrases that name a price before others do, and may name another sum. */
    static final List<Pattern> SELDOM = Stream.of(CHANGED + SUM, CHANGED + SUM_IN_YUAN, BEFORE_ITS_NAME, WITH_TAX)
            .map(Pattern::compile)
            .toList();

    /** Surest first. */
    static final List<Pattern> PRICES = Stream.concat(
                    SELDOM.stream(),
                    Stream.of(
                                    WHOLE_PRICE + SUM,
                                    IN_ENGLISH,
                                    PRICE + SUM,
                                    WHOLE_FEE + SUM,
                                    IN_ALL + SUM,
                                    ALL_ABOVE + SUM,
                                    WHOLE_PRICE + SUM_IN_YUAN,
                                    PRICE + SUM_IN_YUAN,
                                    WHOLE_FEE + SUM_IN_YUAN,
                                    IN_ALL + SUM_IN_YUAN,
                                    ALL_ABOVE + SUM_IN_YUAN,
                                    "(?:" + WHOLE_PRICE + "|" + PRICE + ")" + MARKED)
                            .map(Pattern::compile))
            .toList();

    private PriceWords() {}
}
