package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Mask;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The columns of a settlement file, in their order. */
enum Column {
    BATCH_NUMBER("批次号"),
    TASK_NUMBER("任务单号"),
    NAME("姓名"),
    ID_NUMBER("证件号码"),
    CARD("银行卡号"),
    AMOUNT("应付金额");

    static final List<String> HEADER =
            Arrays.stream(values()).map(Column::title).toList();

    private static final int SHOWN = 40;
    /** As long as an identity or card number; a task number begins with letters. */
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![0-9A-Za-z])[0-9]{15,}[Xx]?");

    private final String title;

    Column(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /**
     * What stands in a cell, fit to be shown: identity and card numbers keep their first three and last four, in whatever
     * column they were put, and persons the beginning of their name.
     */
    String shown(String cell) {
        String text = cell.replaceAll("\\p{Cntrl}", "\u00b7");
        String masked = switch (this) {
            case ID_NUMBER, CARD -> isName(text) ? Mask.party(text) : ends(text);
            case NAME -> Mask.party(numbersMasked(text));
            case BATCH_NUMBER, TASK_NUMBER, AMOUNT -> numbersMasked(text);
        };
        return masked.length() > SHOWN ? masked.substring(0, SHOWN) + "…" : masked;
    }

    private static boolean isName(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private static String numbersMasked(String text) {
        return LONG_NUMBER.matcher(text).replaceAll(number -> ends(number.group()));
    }

    private static String ends(String text) {
        return text.length() > 7 ? text.substring(0, 3) + "***" + text.substring(text.length() - 4) : text;
    }
}
