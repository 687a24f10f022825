package io.siliu.rules.internal.expression;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.Money;
import io.siliu.rules.Text;
import io.siliu.rules.fact.Quantity;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The static type of an expression.
 *
 * @param kind what sort of value
 * @param of the enum of a WORD, the element of a LIST, the record of a RECORD; else the class of the value
 */
public record ValueType(Kind kind, Class<?> of) {

    /** The sorts of value that expressions know. */
    public enum Kind {
        /** Yuan, as an exact {@link BigDecimal}. */
        AMOUNT,
        /** A plain number, as an exact {@link BigDecimal}. */
        NUMBER,
        TEXT,
        DATE,
        MONTH,
        TRUTH,
        WORD,
        LIST,
        RECORD
    }

    public static final ValueType AMOUNT = new ValueType(Kind.AMOUNT, BigDecimal.class);
    public static final ValueType NUMBER = new ValueType(Kind.NUMBER, BigDecimal.class);
    public static final ValueType TEXT = new ValueType(Kind.TEXT, String.class);
    public static final ValueType DATE = new ValueType(Kind.DATE, LocalDate.class);
    public static final ValueType MONTH = new ValueType(Kind.MONTH, YearMonth.class);
    public static final ValueType TRUTH = new ValueType(Kind.TRUTH, Boolean.class);

    public ValueType {
        requireNonNull(kind, "kind is null");
        requireNonNull(of, "of is null");
    }

    /** The type that a component of a fact record has in expressions. */
    static ValueType ofComponent(Class<?> type, Type generic) {
        if (type == Money.class) {
            return AMOUNT;
        }
        if (type == int.class || type == Integer.class || type == Quantity.class) {
            return NUMBER;
        }
        if (type == String.class) {
            return TEXT;
        }
        if (type == LocalDate.class) {
            return DATE;
        }
        if (type == YearMonth.class) {
            return MONTH;
        }
        if (type == Boolean.class || type == boolean.class) {
            return TRUTH;
        }
        if (type.isEnum()) {
            return new ValueType(Kind.WORD, type);
        }
        if (type == List.class && generic instanceof ParameterizedType list) {
            return new ValueType(Kind.LIST, (Class<?>) list.getActualTypeArguments()[0]);
        }
        if (type.isRecord()) {
            return new ValueType(Kind.RECORD, type);
        }
        throw new IllegalArgumentException("Rules have no word for the type " + type.getName());
    }

    boolean isNumeric() {
        return kind == Kind.AMOUNT || kind == Kind.NUMBER;
    }

    boolean isOrdered() {
        return isNumeric() || kind == Kind.DATE || kind == Kind.MONTH;
    }

    /** What it is called on the screens where conditions are written. */
    public Text said() {
        return switch (kind) {
            case AMOUNT -> new Text("金额", "amount");
            case NUMBER -> new Text("数", "number");
            case TEXT -> new Text("文字", "text");
            case DATE -> new Text("日期", "date");
            case MONTH -> new Text("月份", "month");
            case TRUTH -> new Text("是否", "truth");
            case WORD -> new Text("固定的词", "word");
            case LIST -> new Text("清单", "list");
            case RECORD -> new Text("一组事实", "record");
        };
    }

    @Override
    public String toString() {
        return kind == Kind.WORD || kind == Kind.LIST || kind == Kind.RECORD
                ? kind + " of " + of.getSimpleName()
                : kind.name();
    }
}
