package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.NameShape;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that a paper begins with, other than labels and their values: what it is called, and by whom. */
final class PaperHead {

    private static final int ROWS = 4;

    private static final int MOST_BESIDE = 3;

    /** Labels have colons, values have figures, and what ends like a label is one. */
    private static final Pattern NO_TITLE =
            Pattern.compile(".*[:\\d,，。;；].*|.*(?:编号|单号|号码|流水号|账号|卡号|金额|日期|时间|状态|户名|姓名|名称|备注|用途|摘要|附言)");

    /** For which month or in which copy a paper is: what it is called stands behind. */
    private static final Pattern OF_A_MONTH =
            Pattern.compile("(?:20\\d{2}年)?\\d{1,2}月份?(?=\\p{IsHan})|20\\d{2}年度?(?=\\p{IsHan})");

    /** A bank that tells of what it entered confirms it. */
    private static final Pattern CONFIRMS = Pattern.compile(
            "(?:账户变动|资金变动|余额变动|动账|出账|入账|到账|进账|收付款|来账|往账|记账|扣款|扣账|借记|贷记|转账)通知(?:书|单)?|付款通知书?(?=/?(?:借记|扣账|出账)通知)|(?:转账|交易|支付|汇款|打款|到账)证明|通知书?[/-]?(?i:(?:PAYMENT|DEBIT|CREDIT|REMITTANCE)ADVICE)");

    private static final Set<String> LABELS =
            Set.copyOf(WordLists.together(ReceiptWords.ALL, SlipWords.OTHERS, SlipWords.TASKS, AcceptanceWords.OTHERS));

    private PaperHead() {}

    static String of(PageText text) {
        String words = text.rows().stream()
                .limit(ROWS)
                // The steps of a matter, or the heads of a table.
                .filter(row -> row.chunks().size() <= MOST_BESIDE)
                .flatMap(row -> titles(row).stream())
                .filter(cell ->
                        !LABELS.contains(cell) && !NO_TITLE.matcher(cell).matches())
                .collect(Collectors.joining());
        return CONFIRMS.matcher(words).replaceAll("");
    }

    /** The cells of a row that may be a title: not those behind a label, which are its value, and no party's name. */
    private static List<String> titles(Row row) {
        List<String> titles = new ArrayList<>();
        boolean value = false;
        for (Span cell : row.chunks()) {
            String word = OF_A_MONTH.matcher(cell.plain().replaceAll("\\s", "")).replaceAll("");
            if (!value && !isFirm(word)) {
                titles.add(word);
            }
            value = word.endsWith(":") || LABELS.contains(word);
        }
        return titles;
    }

    private static boolean isFirm(String word) {
        return word.endsWith("公司") && NameShape.isFirm(word);
    }
}
