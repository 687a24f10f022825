package io.siliu.platform.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerMemoryTest {

    private static final long MIB = 1L << 20;

    @ParameterizedTest
    @CsvSource({"2048, 256, 96", "4096, 256, 96", "16384, 1024, 256", "32768, 2048, 512", "262144, 2048, 512"})
    void pagesGetASixteenthOfTheMachineWithinBoundsAndTheirChangesAQuarterOfThat(long machine, long pool, long redo) {
        ServerMemory memory = new ServerMemory(machine * MIB);
        assertThat(memory.bufferPool()).isEqualTo(pool * MIB);
        assertThat(memory.redoLog()).isEqualTo(redo * MIB);
    }
}
