package io.siliu.bench.packing;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.bench.packing.PackingWords.Kept;
import org.junit.jupiter.api.Test;

class PackingWordsTests {

    @Test
    void aRecordWhoseRevisionHoldsAllOfItTeachesNothingByItself() {
        assertThat(new Kept(1, null).isThere()).isFalse();
    }

    @Test
    void whatWasErasedTeachesNothing() {
        assertThat(new Kept(1, new byte[0]).isThere()).isFalse();
    }

    @Test
    void whatIsKeptTeaches() {
        assertThat(new Kept(1, new byte[] {7}).isThere()).isTrue();
    }

    @Test
    void aScreeningTeachesWithoutTheSaltsBeforeIt() {
        byte[] salted = new byte[35];
        salted[0] = 1;
        salted[33] = '{';
        salted[34] = '}';
        assertThat(PackingWords.behindSalts(salted)).containsExactly('{', '}');
        assertThat(PackingWords.behindSalts(new byte[] {'{', '}'})).containsExactly('{', '}');
    }
}
