package io.siliu.platform.assessment.internal.outside;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row of a statement, before people, enterprises and things are replaced by ids and keyed codes.
 *
 * @param at when it was so, in Asia/Shanghai
 * @param until when it ends; null where that is open
 * @param figure a number by which rows are found; what it counts is the kind's
 * @param more further figures, which identify nobody
 */
public record Said(
        SaidKind kind,
        Who who,
        Thing thing,
        Thing other,
        LocalDateTime at,
        LocalDateTime until,
        Money amount,
        Integer figure,
        Map<String, Object> more) {

    public Said {
        requireNonNull(at, "at");
        more = new LinkedHashMap<>(more);
    }

    /**
     * Of whom it speaks; what a kind does not speak of is null.
     *
     * @param worker ID number of a worker on the platform
     * @param business credit code of the worker's business
     * @param enterprise credit code
     * @param task number of a task order of the enterprise
     */
    record Who(String worker, String business, String enterprise, String task) {

        static final Who NOBODY = new Who(null, null, null, null);
    }

    /** Something that others may have too, of which a keyed code is kept. */
    record Thing(String kind, String value) {}

    static Said of(SaidKind kind, LocalDateTime at) {
        return new Said(kind, Who.NOBODY, null, null, at, null, null, null, Map.of());
    }

    static Said of(SaidKind kind, LocalDate on) {
        return of(kind, on.atStartOfDay());
    }

    Said worker(String idNumber) {
        return who(new Who(required("worker", idNumber), who.business, who.enterprise, who.task));
    }

    Said business(String creditCode) {
        return who(new Who(who.worker, creditCode, who.enterprise, who.task));
    }

    Said enterprise(String creditCode) {
        return who(new Who(who.worker, who.business, required("enterprise", creditCode), who.task));
    }

    Said task(String number) {
        return who(new Who(who.worker, who.business, who.enterprise, required("task", number)));
    }

    Said thing(String thingKind, String value) {
        return new Said(kind, who, code(thingKind, value), other, at, until, amount, figure, more);
    }

    Said other(String thingKind, String value) {
        return new Said(kind, who, thing, code(thingKind, value), at, until, amount, figure, more);
    }

    Said until(LocalDateTime end) {
        return new Said(kind, who, thing, other, at, end, amount, figure, more);
    }

    Said until(LocalDate last) {
        return until(last == null ? null : last.atStartOfDay());
    }

    Said amount(Money sum) {
        return new Said(kind, who, thing, other, at, until, sum, figure, more);
    }

    Said figure(Integer number) {
        return new Said(kind, who, thing, other, at, until, amount, number, more);
    }

    /** A further figure; one that is null is left out. */
    Said with(String name, Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> all = new LinkedHashMap<>(more);
        all.put(name, value instanceof BigDecimal number ? number.toPlainString() : value);
        return new Said(kind, who, thing, other, at, until, amount, figure, all);
    }

    private Said who(Who whom) {
        return new Said(kind, whom, thing, other, at, until, amount, figure, more);
    }

    private static Thing code(String kind, String value) {
        return value == null || value.isBlank() ? null : new Thing(kind, value.strip());
    }

    private static String required(String name, String value) {
        return Things.required(name, value).strip();
    }
}
