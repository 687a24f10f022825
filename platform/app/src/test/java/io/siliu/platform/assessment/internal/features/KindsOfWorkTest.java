package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a scope cover the work of couriers, and when a list of doubtful pairs says anything. */
class KindsOfWorkTest {

    private static final LocalDate SINCE = LocalDate.of(2019, 1, 1);
    private static final KindsOfWork.Table TABLE = new KindsOfWork.Table(
            List.of(new KindsOfWork.Phrase("COURIER", "快递", SINCE, null)),
            List.of(new KindsOfWork.Pair("06", "PROMOTER", SINCE, null)),
            List.of());

    @ParameterizedTest
    @CsvSource({
        "普通货运（不含快递）, true",
        "普通货运(快递 除外), true",
        "普通货运（快递服务）, false",
        "快递服务（不含信件）, false",
        "普通货运（不含快递）；国内快递, false"
    })
    void whatAScopeLeavesOutDoesNotCoverTheWork(String scope, boolean outside) {
        assertThat(TABLE.outside("COURIER", scope, SINCE)).contains(outside);
    }

    @Test
    void whereNoRowIsInForceNothingIsSaid() {
        assertThat(TABLE.doubtful("PROMOTER", "0610", SINCE)).contains(true);
        assertThat(TABLE.doubtful("RIDER", "0610", SINCE)).contains(false);
        assertThat(TABLE.doubtful("PROMOTER", "0610", SINCE.minusDays(1))).isEmpty();
        assertThat(TABLE.outside("COURIER", "快递", SINCE.minusDays(1))).isEmpty();
    }
}
