package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two who take papers of the same enterprises back, in whatever order, never wait for each other in a ring. */
class HeldBlocksTest {

    @Test
    void blocksAreHeldInTheOrderOfTheirEnterprises() {
        HeldInOrder given = new HeldInOrder();

        new PapersOfNobody(null, null, given, null, null, null).holdBlocks(List.of(9L, 3L, 5L));

        assertThat(given.held).containsExactly(3L, 5L, 9L);
    }

    @Test
    void aPaperThatGoesBackTakesNoMoreBlocksWhenOthersWentBefore() {
        HeldInOrder given = new HeldInOrder();

        boolean went = new PapersOfNobody(null, null, given, null, null, null)
                .wentBack(new OpenPaperMapper.Known(4, 1, 2, null, null));

        assertThat(went).isFalse();
        assertThat(given.held).isEmpty();
    }

    /** Keeps which blocks were held; no paper was given by a person. */
    private static final class HeldInOrder implements GivenPaperMapper {

        private final List<Long> held = new ArrayList<>();

        @Override
        public int give(long id, long enterpriseId, Instant at) {
            return 0;
        }

        @Override
        public int giveBack(long id, long enterpriseId) {
            return 0;
        }

        @Override
        public List<Long> given(Collection<Long> ids) {
            return List.of();
        }

        @Override
        public Long holdBlock(long enterpriseId) {
            held.add(enterpriseId);
            return enterpriseId;
        }

        @Override
        public long seals(long id, long enterpriseId) {
            return 0;
        }
    }
}
