package io.siliu.rules.internal.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.Quantity;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessorTest {

    @Test
    void allWhoReadAComponentReadItByOneReader() {
        assertThat(Accessor.of(value())).isSameAs(Accessor.of(value()));
    }

    @Test
    void itReadsTheComponent() {
        assertThat(Accessor.of(value()).apply(new Measured(Quantity.of(3), List.of())))
                .isEqualTo(Quantity.of(3));
    }

    /** A fresh one each time, as the class gives it. */
    private static RecordComponent value() {
        return Measured.class.getRecordComponents()[0];
    }
}
