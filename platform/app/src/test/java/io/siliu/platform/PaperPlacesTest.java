package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A difference shows the picture of the very paper it was read from, also where one file holds several papers. */
@RipeAtOnce
class PaperPlacesTest {

    private final int port;
    private final TestAccounts test;
    private final Workers workers;

    PaperPlacesTest(@LocalServerPort int port, Access access, Accounts accounts, Workers workers) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
    }

    @Test
    void eachOfTwoReceiptsOnOneFileShowsItsOwnPicture() throws IOException {
        FlowEnterprise enterprise = FlowEnterprise.open(port, test, 7551, EngagementModel.AGENCY, 120, 122);
        Line one = enterprise.line(120, "810.00");
        Line two = enterprise.line(122, "920.00");
        enterprise.settle("PLACE-1", one, two);
        FlowPapers papers = enterprise.papers("PLACE-1");
        String file = enterprise.handIn(
                "receipts.pdf",
                FlowPapers.together(
                        papers.receipt(one, Money.of("760.00"), 120), papers.receipt(two, Money.of("890.00"), 122)));
        workers.drain("document.reading", "fourflow.matching");

        assertThat(pictured(enterprise.record(one))).isEqualTo("760.00 of " + file + " part 0");
        assertThat(pictured(enterprise.record(two))).isEqualTo("890.00 of " + file + " part 1");
        String cut = "/documents/" + file + "/cut?";
        PageClient visitor = new PageClient(port);
        visitor.signIn(test.person(Role.ENTERPRISE, enterprise.id()).name(), TestAccounts.PASSWORD);
        assertThat(visitor.get("/records/" + enterprise.recordOf(one)).body())
                .contains(cut + "part=0&amp;field=amount");
        assertThat(visitor.get("/records/" + enterprise.recordOf(two)).body())
                .contains(cut + "part=1&amp;field=amount");
        assertThat(visitor.get(cut + "part=1&field=amount").status()).isEqualTo(200);
    }

    private static String pictured(JsonNode record) {
        JsonNode side = record.at("/sheet/differences")
                .valueStream()
                .filter(each -> each.at("/kind").asString().equals("AMOUNT"))
                .map(each -> each.at("/right"))
                .findFirst()
                .orElseThrow();
        return side.at("/value").asString() + " of " + side.at("/document").asString() + " part "
                + side.at("/part").asInt();
    }
}
