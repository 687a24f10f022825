package io.siliu.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroup;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

@SiliuTest
class FoundationsTest {

    private final JdbcClient database;

    private final HealthEndpointGroups probes;

    FoundationsTest(JdbcClient database, HealthEndpointGroups probes) {
        this.database = database;
        this.probes = probes;
    }

    @Test
    void theEmbeddedServerListensOnTheLoopbackInterfaceOnly() {
        assertThat(database.sql("SELECT @@bind_address").query(String.class).single())
                .isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"readiness", "liveness"})
    void theProbesAskTheStagesAndAFailingOneIsShownWithoutTakingPagesAway(String probe) {
        HealthEndpointGroup group = probes.get(probe);
        Status shown = group.getStatusAggregator().getAggregateStatus(Status.UP, new Status("DEGRADED"));

        assertThat(group.isMember("stages")).isTrue();
        assertThat(shown).isEqualTo(new Status("DEGRADED"));
        assertThat(group.getHttpCodeStatusMapper().getStatusCode(shown)).isEqualTo(200);
        assertThat(group.getHttpCodeStatusMapper().getStatusCode(Status.DOWN)).isEqualTo(503);
    }
}
