package io.siliu.platform.assessment.internal.outside;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.kernel.canonical.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A row of what was said, as features see it.
 *
 * @param thing keyed code in hex, or null
 * @param other keyed code in hex, or null
 */
public record Heard(
        long id,
        SaidKind kind,
        Long workerId,
        Long businessId,
        Long enterpriseId,
        Long taskOrderId,
        String thing,
        String other,
        Instant at,
        Instant until,
        Money amount,
        Integer figure,
        JsonNode more) {

    static Heard of(OutsideMapper.HeardRow row) {
        return new Heard(
                row.id(),
                row.kind(),
                row.workerId(),
                row.businessId(),
                row.enterpriseId(),
                row.taskOrderId(),
                row.thing(),
                row.other(),
                row.at(),
                row.until(),
                row.amount() == null ? null : Money.of(row.amount()),
                row.figure(),
                Json.MAPPER.readTree(row.more()));
    }

    /** Of two words on the same the one that was said later, whatever day they speak of. */
    public static Heard saidLater(Heard one, Heard other) {
        return one.id > other.id ? one : other;
    }

    /** In Asia/Shanghai. */
    public LocalDate day() {
        return ChinaTime.dateOf(at);
    }

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(until).map(ChinaTime::dateOf);
    }

    /** What was said to a question; empty where nothing was. */
    public Optional<Boolean> is(String name) {
        return more.path(name).isBoolean() ? Optional.of(more.path(name).booleanValue()) : Optional.empty();
    }

    public Optional<BigDecimal> number(String name) {
        JsonNode value = more.path(name);
        return value.isNumber() || value.isString() ? Optional.of(new BigDecimal(value.asString())) : Optional.empty();
    }

    public Optional<String> text(String name) {
        JsonNode value = more.path(name);
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    public Optional<LocalDate> date(String name) {
        return more.path(name).isString()
                ? Optional.of(LocalDate.parse(more.path(name).stringValue()))
                : Optional.empty();
    }
}
