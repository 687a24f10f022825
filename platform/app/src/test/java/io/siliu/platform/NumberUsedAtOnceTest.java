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
    private final RipeAtOnce.Halt halt;

    NumberUsedAtOnceTest(
            @LocalServerPort int port,
            Access access,
            Accounts accounts,
            Workers workers,
            RipeAtOnce.Meeting meeting,
            RipeAtOnce.Halt halt) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.meeting = meeting;
        this.halt = halt;
    }

    @Test
    void theLaterOfTwoThatSealTogetherAlerts() {
        FlowEnterprise one = FlowEnterprise.open(port, test, 7111, EngagementModel.AGENCY, 112);
        FlowEnterprise other = FlowEnterprise.open(port, test, 7112, EngagementModel.AGENCY, 114);
        Line first = settled(one, 112, "300.00", "26990000000000112114");
        Line second = settled(other, 114, "400.00", "26990000000000112114");
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

    /** A block that takes long to seal holds nobody up meanwhile, and then sees who was done before it. */
    @Test
    void nobodyWaitsForTheNumberUntilTheOtherHasSealed() throws InterruptedException {
        FlowEnterprise slow = FlowEnterprise.open(port, test, 7113, EngagementModel.AGENCY, 116);
        FlowEnterprise quick = FlowEnterprise.open(port, test, 7114, EngagementModel.AGENCY, 118);
        Line first = settled(slow, 116, "300.00", "26990000000000116116");
        workers.drain("document.reading");
        halt.at(slow.id());
        CompletableFuture<Void> sealing = CompletableFuture.runAsync(() -> workers.drain("fourflow.matching"));
        halt.awaitReached();
        Line second = settled(quick, 118, "400.00", "26990000000000116116");
        workers.drain("document.reading", "fourflow.matching");
        boolean sealedMeanwhile = halt.release();
        sealing.join();
        workers.drain("assessment.screening");

        assertThat(sealedMeanwhile).isTrue();
        assertThat(hits(quick, second)).doesNotContain("V03");
        assertThat(hits(slow, first)).contains("V03");
    }

    private static Line settled(FlowEnterprise enterprise, int worker, String gross, String invoice) {
        Line line = enterprise.line(worker, gross);
        enterprise.settle("ONCE-1", line);
        enterprise.handIn("invoice.xml", enterprise.papers("ONCE-1").invoiceXml(line, enterprise.party(), invoice));
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
