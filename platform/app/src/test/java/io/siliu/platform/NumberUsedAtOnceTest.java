package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One invoice number in two enterprises is seen, even when both records are sealed at the same moment. */
@RipeAtOnce
class NumberUsedAtOnceTest {

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final RipeAtOnce.Meeting meeting;

    NumberUsedAtOnceTest(
            @LocalServerPort int port, Access access, Accounts accounts, Workers workers, RipeAtOnce.Meeting meeting) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.meeting = meeting;
    }

    @Test
    void theLaterOfTwoThatSealTogetherAlerts() {
        FlowEnterprise one = FlowEnterprise.open(port, test, 7541, EngagementModel.AGENCY, 760);
        FlowEnterprise other = FlowEnterprise.open(port, test, 7542, EngagementModel.AGENCY, 762);
        Line first = settled(one, 760, "300.00");
        Line second = settled(other, 762, "400.00");
        workers.drain("document.reading");

        meeting.of(2);
        Stream.of(1, 2)
                .map(thread -> CompletableFuture.runAsync(() -> workers.drain("fourflow.matching")))
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(meeting.happened()).isTrue();
        workers.drain("assessment.screening");

        assertThat(Stream.of(hits(one, first), hits(other, second)).filter(hits -> hits.contains("V03")))
                .hasSize(1);
    }

    private static Line settled(FlowEnterprise enterprise, int worker, String gross) {
        Line line = enterprise.line(worker, gross);
        enterprise.settle("ONCE-1", line);
        enterprise.handIn(
                "invoice.xml",
                enterprise.papers("ONCE-1").invoiceXml(line, enterprise.party(), "26990000000000760762"));
        return line;
    }

    private static List<String> hits(FlowEnterprise enterprise, Line line) {
        return enterprise
                .record(line)
                .at("/screening/hits")
                .valueStream()
                .map(hit -> hit.at("/indicator").asString())
                .toList();
    }
}
