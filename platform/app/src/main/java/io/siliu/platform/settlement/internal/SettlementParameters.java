package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.settlement.DraftSheet.Limit;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/** The limits of the settlement on a day, from rows with dates and a source. */
@Component
final class SettlementParameters {

    private static final Limit ALWAYS_TWO = new Limit(Money.ZERO, "");

    private final Rows rows;

    SettlementParameters(Rows rows) {
        this.rows = rows;
    }

    /** From when two persons confirm; without a row for the day always. */
    Limit secondPerson(LocalDate day) {
        return rows.on("SECOND_PERSON_ABOVE", day)
                .map(row -> new Limit(Money.of(row.setting()), row.source()))
                .orElse(ALWAYS_TWO);
    }

    /** A row as it stands. */
    record Row(String setting, String source) {}

    @Mapper
    interface Rows {

        @Select("""
                SELECT setting, source FROM settlement_parameter
                WHERE name = #{name} AND valid_from <= #{day} AND (valid_to IS NULL OR valid_to >= #{day})
                """)
        Optional<Row> on(String name, LocalDate day);
    }
}
