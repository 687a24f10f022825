package io.siliu.platform.settlement.internal;

import java.util.Arrays;
import java.util.List;

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

    private final String title;

    Column(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** What stands in a cell, fit to be shown: identity and card numbers keep their first three and last four. */
    String shown(String cell) {
        if ((this == ID_NUMBER || this == CARD) && cell.length() > 7) {
            return cell.substring(0, 3) + "***" + cell.substring(cell.length() - 4);
        }
        String text = cell.replaceAll("\\p{Cntrl}", "\u00b7");
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
