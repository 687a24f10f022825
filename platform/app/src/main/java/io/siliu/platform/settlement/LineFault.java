package io.siliu.platform.settlement;

/**
 * One thing that is wrong in a file.
 *
 * @param line in the file, 1 for the header; 0 when it is about the whole file
 * @param column its name in the header, or empty when it is about the whole line
 * @param kind what is wrong; the remedy stands in the message bundle under {@code settlement.fault.}kind
 * @param found what stands there, identity and card numbers masked
 * @param detail words that the kind leaves open, such as why a combination is refused; empty for most
 */
public record LineFault(int line, String column, Kind kind, String found, Detail detail) {

    public LineFault(int line, String column, Kind kind, String found) {
        this(line, column, kind, found, Detail.NONE);
    }

    /** The kinds of faults. */
    public enum Kind {
        FILE_EMPTY,
        WRONG_ENCODING,
        WRONG_HEADER,
        TOO_MANY_LINES,
        NOT_A_TABLE,
        WRONG_COLUMN_COUNT,
        FORMULA,
        CONTROL_CHARACTER,
        MISSING,
        TOO_LONG,
        SEVERAL_BATCH_NUMBERS,
        BATCH_NUMBER_USED,
        DUPLICATE_LINE,
        TASK_NUMBER_NOT_VALID,
        TASK_UNKNOWN,
        TASK_OF_ANOTHER_WORKER,
        TASK_ALREADY_SETTLED,
        ID_NUMBER_NOT_VALID,
        INVENTED_NUMBER,
        WORKER_UNKNOWN,
        NAME_DOES_NOT_FIT,
        CARD_NOT_VALID,
        AMOUNT_NOT_A_NUMBER,
        AMOUNT_NOT_POSITIVE,
        AMOUNT_DECIMALS,
        AMOUNT_TOO_LARGE,
        CAPACITY_UNKNOWN,
        NO_AGREEMENT,
        NO_TERMS,
        NOT_ADMITTED
    }

    /** Words of the trade in both languages. */
    public record Detail(String chinese, String english) {
        public static final Detail NONE = new Detail("", "");
    }
}
