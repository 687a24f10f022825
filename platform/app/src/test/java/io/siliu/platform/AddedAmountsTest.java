package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A sum that an invoice was held against is shown by what was added, each where the paper has it: the sum stands nowhere. */
@RipeAtOnce
class AddedAmountsTest {

    private final int port;
    private final TestAccounts test;
    private final Workers workers;

    AddedAmountsTest(@LocalServerPort int port, Access access, Accounts accounts, Workers workers) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
    }

    @Test
    void theSumHasThePlacesOfItsPartsAndNoneOfItsOwn() {
        FlowEnterprise enterprise = FlowEnterprise.open(port, test, 7534, EngagementModel.AGENCY, 756);
        Line line = enterprise.line(756, "1010.00");
        enterprise.settle("ADD-1", line);
        String invoice = new String(enterprise.papers("ADD-1").invoiceXml(line), UTF_8);
        assertThat(invoice).contains("<TotalTaxAm>10.00</TotalTaxAm>");
        enterprise.handIn(
                "invoice.xml",
                invoice.replace("<TotalTaxAm>10.00</TotalTaxAm>", "<TotalTaxAm>90.00</TotalTaxAm>")
                        .getBytes(UTF_8));
        workers.drain("document.reading", "fourflow.matching");

        JsonNode sum = enterprise
                .record(line)
                .at("/sheet/differences")
                .valueStream()
                .filter(each -> each.at("/kind").asString().equals("INVOICE_SUM"))
                .findFirst()
                .orElseThrow()
                .at("/left");
        assertThat(sum.at("/value").asString()).isEqualTo("1,090.00");
        assertThat(sum.at("/path").isNull()).isTrue();
        assertThat(sum.at("/addends/0/value").asString()).isEqualTo("1,000.00");
        assertThat(sum.at("/addends/0/path").asString()).endsWith("TotalAmWithoutTax");
        assertThat(sum.at("/addends/1/value").asString()).isEqualTo("90.00");
        assertThat(sum.at("/addends/1/path").asString()).endsWith("TotalTaxAm");

        PageClient clerk = new PageClient(port);
        clerk.signIn(test.person(Role.ENTERPRISE, enterprise.id()).name(), TestAccounts.PASSWORD);
        assertThat(clerk.get("/records/" + enterprise.recordOf(line)).body())
                .contains("发票上不含税金额与税额相加", "相加", "TotalAmWithoutTax", "TotalTaxAm")
                .doesNotContain("??");
    }
}
