package io.siliu.platform.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedServerTest {

    private static final long MIB = 1L << 20;

    @ParameterizedTest
    @CsvSource({"2048, 256", "4096, 256", "16384, 1024", "32768, 2048", "262144, 2048"})
    void pagesGetASixteenthOfTheMachineWithinBounds(long memory, long pool) {
        assertThat(EmbeddedServer.bufferPool(memory * MIB)).isEqualTo(pool * MIB);
    }
}
