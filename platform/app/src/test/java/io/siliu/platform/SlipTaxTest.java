package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a slip says was held back is what was booked as income tax, VAT and surcharges. */
@RipeAtOnce
class SlipTaxTest {

    private final int port;
    private final TestAccounts test;
    private final Workers workers;

    SlipTaxTest(@LocalServerPort int port, Access access, Accounts accounts, Workers workers) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
    }

    @Test
    void taxThatNobodyBookedIsADifferenceAndBookedTaxIsNone() {
        FlowEnterprise enterprise = FlowEnterprise.open(port, test, 7116, EngagementModel.AGENCY, 790, 136);
        Line taxed = enterprise.line(790, "500.00");
        Line untaxed = enterprise.line(136, "600.00");
        enterprise.settle("TAX-1", taxed, untaxed);
        FlowPapers papers = enterprise.papers("TAX-1");
        enterprise.handIn("taxed.pdf", papers.slip(taxed, Money.of("15.00")));
        enterprise.handIn("untaxed.pdf", papers.slip(untaxed));
        workers.drain("document.reading", "fourflow.matching");

        assertThat(differences(enterprise, taxed))
                .containsExactlyInAnyOrder("AMOUNT 应付 500.00 / 515.00", "AMOUNT 税额 0.00 / 15.00");
        assertThat(differences(enterprise, untaxed)).isEmpty();
    }

    private static List<String> differences(FlowEnterprise enterprise, Line line) {
        return enterprise
                .record(line)
                .at("/sheet/differences")
                .valueStream()
                .map(each -> each.at("/kind").asString() + " "
                        + each.at("/field").asString() + " "
                        + each.at("/left/value").asString() + " / "
                        + each.at("/right/value").asString())
                .toList();
    }
}
