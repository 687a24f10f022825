package io.siliu.ocr.internal.template;

import java.util.regex.Pattern;

/**
 * What a contract says of another one that it rests on, changes or ends: 双方于…签订的《…协议》（合同编号：…，期限为…至…）. Numbers and days said
 * there are the other one's.
 */
final class Recited {

    /** Brackets behind the title of a paper that are still open, unless it is called this one. */
    private static final Pattern OPEN_BRACKET =
            Pattern.compile("(?<!本)《[^《》]{2,40}》(?:\\s*协议书?|合同)?\\s*\\([^()]{0,80}$");

    /** On a day that is over, or 签订的: 双方签订《劳务合作协议》 alone may name this contract itself. */
    private static final Pattern CONCLUDED = Pattern.compile(
            "(?:(?:原|此前|先前|之前|[已曾]|\\d日|[一二三四五六七八九十]日)[^。;《》]{0,24}(?:签[订署约立]|订立|达成)[^。;《》]{0,12}|(?:签[订署约立]|订立|达成)[^。;《》]{0,10}的)《[^《》]{2,40}》(?![^。;]*(?:变更|延长|调整|顺延|续[签期]|改为|修改))[^。;]{0,100}$");

    private static final int NEAR = 200;

    /** A line of fewer letters is not full. */
    private static final int FULL = 32;

    private static final String CLOSED = "。;";

    private Recited() {}

    /** Whether a place is in a sentence on a contract that was concluded before. */
    static boolean isOfAnother(String plain, int at) {
        String before = sentence(plain, at);
        return OPEN_BRACKET.matcher(before).find() || CONCLUDED.matcher(before).find();
    }

    /** Whether the sentence before a place, outside of brackets, says that another contract was concluded. */
    static boolean isOfConcluded(String plain, int at) {
        return CONCLUDED.matcher(sentence(plain, at)).find();
    }

    /** Whether a place is in brackets behind the title of another paper. */
    static boolean isInBrackets(String plain, int at) {
        return OPEN_BRACKET.matcher(sentence(plain, at)).find();
    }

    /** The same of running text without blanks, where these words stand before a place. */
    static boolean opens(String before) {
        return OPEN_BRACKET
                .matcher(before.substring(before.lastIndexOf('。') + 1))
                .find();
    }

    /** The words before a place in its clause: of its line, and of the one before where that was full and ended nothing. */
    static String clause(String plain, int at) {
        int line = plain.lastIndexOf('\n', at - 1);
        int above = line < 0 ? -1 : plain.lastIndexOf('\n', line - 1);
        boolean goesOn = line - above > FULL
                && plain.substring(above + 1, line).indexOf('\t') < 0
                && CLOSED.indexOf(plain.charAt(line - 1)) < 0;
        String words = plain.substring((goesOn ? above : line) + 1, at);
        return words.substring(Math.max(words.lastIndexOf('。'), words.lastIndexOf(';')) + 1)
                .replaceAll("\\s", "");
    }

    private static String sentence(String plain, int at) {
        String before = plain.substring(Math.max(0, at - NEAR), at);
        return before.substring(before.lastIndexOf('。') + 1).replaceAll("\\s", "");
    }
}
