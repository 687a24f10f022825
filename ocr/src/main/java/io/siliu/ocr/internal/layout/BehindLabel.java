package io.siliu.ocr.internal.layout;

import io.siliu.ocr.Box;
import java.util.regex.Pattern;

/** What stands behind a label and belongs to it: a remark in brackets, the same in another language. */
final class BehindLabel {

    /** How far behind a label, in its heights, no translation of it stands any more. */
    private static final double APART = 0.8;

    private static final Pattern OPEN_REMARK = Pattern.compile(" ?\\([^)\\t:]{1,6}:");

    private BehindLabel() {}

    /** Where the remark behind a label ends; (小写), (个人) belong to the label. */
    static int remarkEnd(String plain, int start) {
        int bracket = closing(plain, start);
        return bracket > 0 ? bracket : Math.max(start, openEnd(plain, start));
    }

    /** Where the gloss behind a label ends; what a gap sets apart from the label is its value, in whatever language. */
    static int glossEnd(TextRun run, int from) {
        String plain = run.plain();
        int end = Gloss.end(plain, from);
        int begin = from;
        while (begin < end && plain.charAt(begin) == ' ') {
            begin++;
        }
        if (begin == end || from == 0 || end < plain.length() && plain.charAt(end) == ':') {
            return end;
        }
        Box label = run.boxOf(from - 1, from);
        boolean apart = run.boxOf(begin, begin + 1).x() - label.right() > APART * label.height();
        return apart ? from : end;
    }

    /** Where a remark that a colon ends was opened by a bracket whose other one was not read: 验收人（签字/： */
    private static int openEnd(String plain, int start) {
        var remark = OPEN_REMARK.matcher(plain).region(start, plain.length());
        return remark.lookingAt() ? remark.end() - 1 : 0;
    }

    private static int closing(String plain, int start) {
        int at = start;
        while (at < plain.length() && plain.charAt(at) == ' ') {
            at++;
        }
        if (at >= plain.length() || plain.charAt(at) != '(') {
            return 0;
        }
        int end = plain.indexOf(')', at);
        boolean shortRemark = end > 0 && end - at <= 14;
        return shortRemark && !plain.substring(at, end).contains("\t") ? end + 1 : 0;
    }
}
