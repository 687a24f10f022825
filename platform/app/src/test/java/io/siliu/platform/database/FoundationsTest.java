package io.siliu.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@SiliuTest
class FoundationsTest {

    private final JdbcClient database;

    FoundationsTest(JdbcClient database) {
        this.database = database;
    }

    @Test
    void theEmbeddedServerListensOnTheLoopbackInterfaceOnly() {
        assertThat(database.sql("SELECT @@bind_address").query(String.class).single())
                .isEqualTo("127.0.0.1");
    }
}
