package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A column of a table that its last row sums up.
 *
 * @param field what the sum is
 * @param heads what the column is called, the most telling first
 */
record SummedColumn(String field, List<String> heads, Draft.Reading reading) {

    static final List<SummedColumn> ALL = List.of(
            new SummedColumn(FieldNames.QUANTITY, AcceptanceWords.QUANTITIES, LabelledValues::quantity),
            new SummedColumn(FieldNames.AMOUNT, AcceptanceWords.AMOUNTS, LabelledValues::money));

    /** What a head says of money, whatever the trade calls it: 工钱（元）. */
    private static final Pattern IN_YUAN =
            Pattern.compile("(?!.*(?:价|税|扣|罚|押|补|计划|合同|预算|累计))\\p{IsHan}{2,6}\\((?:人民币)?元\\)");

    /** How trades call what they count: 页面数, 车次, 有效时长（小时）. People and days are counted beside it. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?!.*(?:人数|天数|计划|约定|合同|预计|应[收到]|破损|退|不合格|抽|价|分数|单据|累计))\\p{IsHan}{0,6}(?:数|工时|课时|学时|时长|人天|人日|工日|面积|重量|车次|趟次|场次|班次|里程|工程量)(?:\\([^)]{1,8}\\))?");

    /** Whether a head may be one of this column, though no list has it. */
    boolean mayBeHeadedBy(Span cell) {
        return field.equals(FieldNames.QUANTITY)
                && COUNTED.matcher(cell.plain().replaceAll("\\s", "")).matches();
    }

    boolean isHeadedBy(Span cell) {
        return place(cell) >= 0
                || field.equals(FieldNames.AMOUNT)
                        && IN_YUAN.matcher(word(cell)).matches();
    }

    /**
     * The most telling of the heads of a row: of what was handed in and what was found good, the latter.
     *
     * @param cells of the row of heads, those without a sum left out
     */
    Optional<Span> mostTelling(Stream<Span> cells) {
        return cells.filter(this::isHeadedBy).min(Comparator.comparingInt(this::rank));
    }

    private int rank(Span cell) {
        int place = place(cell);
        return place < 0 ? heads.size() : place;
    }

    private int place(Span cell) {
        return heads.indexOf(word(cell).replaceAll("\\([^)]{1,8}\\)$", ""));
    }

    private static String word(Span cell) {
        return cell.plain().replaceAll("\\s|:$", "");
    }
}
