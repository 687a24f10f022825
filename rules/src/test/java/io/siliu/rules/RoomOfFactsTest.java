package io.siliu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.fact.BrokenFact;
import io.siliu.rules.fact.FourFlowFacts;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A thread's room is used for one facts after another and holds none of them in between. */
class RoomOfFactsTest {

    private final CanonicalFacts writer = new CanonicalFacts(Json.MAPPER, false);

    @BeforeEach
    void freshRoom() {
        CanonicalFacts.ROOM.remove();
    }

    @Test
    void nothingStaysInTheRoom() {
        assertThat(FactsJson.canonical(FactsFixture.aMatchedRecord().facts())).isNotEmpty();

        assertThatRoomIsEmpty();
    }

    @Test
    void nothingStaysInTheRoomThatWasTooNarrow() {
        byte[] narrow = CanonicalFacts.ROOM.get();
        for (int length : List.of(20_000, 500_000)) {
            writer.write(new BrokenFact("a".repeat(100), "b".repeat(length)));
        }

        assertThatRoomIsEmpty();
        assertThat(narrow).containsOnly(0);
    }

    @Test
    void nothingStaysInTheRoomOfFactsThatCannotBeWritten() {
        FourFlowFacts facts = FactsFixture.aMatchedRecord().facts();

        assertThatThrownBy(() -> writer.write(facts, facts.signals(), null)).isInstanceOf(NullPointerException.class);
        assertThatRoomIsEmpty();
    }

    private static void assertThatRoomIsEmpty() {
        byte[] room = CanonicalFacts.ROOM.get();
        assertThat(Arrays.equals(room, new byte[room.length])).isTrue();
    }
}
