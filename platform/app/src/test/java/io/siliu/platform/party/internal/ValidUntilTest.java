package io.siliu.platform.party.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Only a day that was read keeps a card valid. */
class ValidUntilTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void whatIsKnownGoesFirst() {
        assertThat(ValidUntil.of("2030-01-01").or(ValidUntil.of("2031-01-01"))).isEqualTo(ValidUntil.of("2030-01-01"));
        assertThat(ValidUntil.of("长期").or(ValidUntil.UNKNOWN).forLife()).isTrue();
        assertThat(ValidUntil.UNKNOWN.or(ValidUntil.of("2031-01-01"))).isEqualTo(ValidUntil.of("2031-01-01"));
    }

    @Test
    void whatCannotBeReadIsUnknown() {
        for (String words : List.of("2030.1.1", "2030-02-30", "长", "")) {
            assertThat(ValidUntil.of(words)).as(words).isEqualTo(ValidUntil.UNKNOWN);
        }
        assertThat(ValidUntil.of(null).isKnown()).isFalse();
    }

    @Test
    void theLastDayStillCounts() {
        assertThat(ValidUntil.of("2026-11-30").isOver(TODAY)).isFalse();
        assertThat(ValidUntil.of("2026-11-29").isOver(TODAY)).isTrue();
        assertThat(ValidUntil.of("长期").isOver(TODAY)).isFalse();
        assertThat(ValidUntil.UNKNOWN.isOver(TODAY)).isFalse();
    }

    /** As identities of sign-ups under way are sealed. */
    @Test
    void aDraftKeepsItAsWords() {
        for (ValidUntil until : List.of(ValidUntil.of("2030-01-01"), ValidUntil.of("长期"), ValidUntil.UNKNOWN)) {
            IdentityDraft draft = new IdentityDraft("示例", "1", until, "TYPED");
            assertThat(Json.MAPPER.readValue(Json.text(draft), IdentityDraft.class))
                    .isEqualTo(draft);
        }
        assertThat(Json.text(new IdentityDraft("", "", ValidUntil.of("2030-01-01"), "TYPED")))
                .contains("\"validTo\":\"2030-01-01\"");
        assertThat(Json.MAPPER
                        .readValue("{\"name\":\"\",\"idNumber\":\"\"}", IdentityDraft.class)
                        .validTo())
                .isEqualTo(ValidUntil.UNKNOWN);
    }
}
