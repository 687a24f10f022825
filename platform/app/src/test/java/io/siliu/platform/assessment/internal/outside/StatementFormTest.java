package io.siliu.platform.assessment.internal.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.assessment.OutsideStatements.Reason;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A form says itself which of its fields is wanting; any other failure is a fault of ours and is not put on whoever spoke. */
class StatementFormTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    /** What is missing and cannot be null is refused before; here it is told apart from what the forms ask for. */
    private static final JsonMapper LENIENT = Json.MAPPER
            .rebuild()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    @ParameterizedTest
    @EnumSource
    void anEmptyFormIsRefusedByAField(StatementKind kind) {
        assertThat(refused(LENIENT.readValue("{}", kind.form())).field()).isNotBlank();
    }

    @Test
    void theDayThatIsWantingHasTheNameOfItsForm() {
        assertThat(refused(new OutsideRegistry.SharedSite("203.0.113.*", null)).field())
                .isEqualTo("provenOn");
    }

    @Test
    void aHouseholdWithoutPeopleOrWithNobodyInItIsRefused() {
        assertThat(refused(new OutsideRegistry.Household(null, DAY)).field()).isEqualTo("workers");
        assertThat(refused(new OutsideRegistry.Household(Arrays.asList("1", null), DAY))
                        .field())
                .isEqualTo("workers");
    }

    @Test
    void hoursOfNoLengthAreRefused() {
        String delivered = """
                {"enterprise":"9","task":"1","publishedAt":"2026-09-01T08:00:00","hours":{"2026-09-01":null}}""";

        assertThat(refused(Json.MAPPER.readValue(delivered, StatementKind.DELIVERY.form()))
                        .field())
                .isEqualTo("hours");
    }

    private static Refused refused(Statement statement) {
        Refused refused = catchThrowableOfType(Refused.class, statement::said);
        assertThat(refused.reason()).isEqualTo(Reason.FIELD_NOT_VALID);
        return refused;
    }
}
