package io.siliu.ocr.internal.template;

import java.util.regex.Pattern;

/** How contracts say that a number is theirs; each pattern has the number in its last group. */
final class NumberWords {

    private static final String B = "[ \\t]*";

    /** Recognition takes the last letter of a label for another, and leaves it to stand before the number. */
    private static final String IS = B + "(?:为|是|系|[号码])?" + B + "(?:\\([^()\\n]{1,10}\\))?[)）]?" + B + ":?" + B;

    /** Letters in a row are matched in a loop; an alternative for each would go deeper with every letter of a hostile paper. */
    private static final String BEGINS = "[0-9A-Za-z\\u4E00-\\u9FFF\\[\\]()/_-]*";

    private static final String GOES_ON = "[0-9A-Za-z号/_-]*";
    private static final String NUMBER = "((?:" + BEGINS + "[.#](?=[0-9A-Za-z])){0,8}" + BEGINS + "[0-9]{2,}(?:"
            + GOES_ON + "[.#](?=[0-9A-Za-z])){0,8}" + GOES_ON + ")";

    private static final String WORD = "(?:编" + B + "号|编" + B + "码|号" + B + "码|流水号|登记号|序列?号|文号|号|代码|I[Dd]|N[Oo][.:]?)";

    /** Behind a word for a contract, unless it is another one that this rests on. */
    static final Pattern LABELLED =
            Pattern.compile("(?<!原|主|该|[上前]一?期|[上前]一?份|上述|关联|对应|所属|被补充|被变更|基础)(?:合" + B + "同|协" + B + "议|合" + B + "约|契"
                    + B + "约|文" + B + "书|签" + B + "约|约定|聘任|委托书|承揽书|合作)" + B + "(?:书|文本|文件)?" + B + WORD + IS + NUMBER);

    /** Orders, files and archives have numbers of their own; in the head alone it may be the contract that is meant. */
    static final Pattern OTHERS =
            Pattern.compile("(?:订" + B + "单|文" + B + "件|档案|任务书|确认书|承诺书|工单|任务单)" + B + WORD + IS + NUMBER);

    /** What has the number (1), and the number (2). */
    static final Pattern CALLED = Pattern.compile("(?<![\\p{IsHan}])(\\p{IsHan}{2,6}?)(?:编号|编码|号码|号)" + IS + NUMBER);

    /** The last line may be nothing but a number. */
    static final Pattern AT_THE_FOOT =
            Pattern.compile("\\n[ ]*(?:N[Oo][.:]|№)[ ]*:?[ ]*([0-9A-Za-z][0-9A-Za-z/_-]{4,28})[ ]*\\n?$");

    /** Where a signed text is kept, it has a number that may be the contract's. */
    static final Pattern STORED = Pattern.compile("存证" + B + WORD + IS + NUMBER);

    /** In the head of a contract a bare number is the contract's; further down it may be anything's. */
    static final Pattern BARE = Pattern.compile("(?<![\\p{IsHan}A-Za-z0-9_/-])(?:编" + B + "号|编" + B
            + "码|文号|流水号|N[Oo][.:]|№|(?:Contract|Agreement)[ ]?N(?:o|umber)[.]?[ ]?:)" + IS + NUMBER);

    /** Between 第 and 号, in the head. */
    static final Pattern ORDINAL = Pattern.compile("第" + B + "([A-Z0-9][0-9A-Za-z-]{5,})" + B + "号");

    private static final String OPENED = "(?<=\\n)[ ]*\\([ ]*";

    /** The state's model form, a version and a day stand in brackets below a title as well. */
    private static final String CLOSED = "(?:编号|合同号|协议号)?[ ]*:?[ ]*"
            + "(?!GF|V[0-9]|20[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}(?![0-9A-Za-z-]))"
            + "([A-Z0-9][0-9A-Za-z-]{5,28})[ ]*号?[ ]*\\)[ ]*(?=\\n)";

    /** Alone below the title, in brackets that say it is a number: （FWXY-2026-00012号）. */
    static final Pattern BELOW_THE_TITLE = Pattern.compile(OPENED + "(?=[^()\\n]{0,40}号)" + CLOSED);

    /** The same, where nothing in the brackets says so. */
    static final Pattern IN_BRACKETS = Pattern.compile(OPENED + CLOSED);

    /** Alone in a line, without a word. */
    static final Pattern ALONE = Pattern.compile(
            "(?<=\\n|^)[ ]*((?!GF-?[0-9]{4})(?=[0-9A-Z-]*[0-9]{4})[A-Z]{1,8}[0-9A-Z-]{5,28}|(?=[0-9-]*-)20[0-9]{2}-[0-9-]{5,20}|[(\\[]20[0-9]{2}[)\\]]\\p{IsHan}{1,8}第?[0-9]{1,6}号|\\p{IsHan}{1,8}[(\\[]20[0-9]{2}[)\\]]第?[0-9]{1,6}号|\\p{IsHan}{1,8}字[ ]?20[0-9]{2}年?[ ]?(?:第|-)[0-9]{1,6}号)[ ]*(?=\\n)");

    private NumberWords() {}
}
