package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.sandbox.paper.Party;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** An enterprise for tests that follow a few lines: it orders, settles and hands in papers over the API. */
final class FlowEnterprise {

    private final TradeClient client;
    private final String name;
    private final int index;
    private final long id;

    private FlowEnterprise(TradeClient client, String name, int index, long id) {
        this.client = client;
        this.name = name;
        this.index = index;
        this.id = id;
    }

    /** Imported with its workers, under an agreement of the model. */
    static FlowEnterprise open(int port, TestAccounts test, int index, EngagementModel model, int... workers) {
        String name = "示例第" + index + "配送有限公司";
        TradeClient riskDesk = new TradeClient(port, test.token(Role.RISK_DESK, null));
        long id = riskDesk.post("/api/v1/imports/parties", FlowRequests.parties(index, name, workers))
                .body()
                .at("/enterprises/0/id")
                .asLong();
        assertThat(riskDesk.post("/api/v1/master-agreements", FlowRequests.agreement(index, model))
                        .status())
                .isEqualTo(201);
        return new FlowEnterprise(new TradeClient(port, test.token(Role.ENTERPRISE, id)), name, index, id);
    }

    TradeClient client() {
        return client;
    }

    long id() {
        return id;
    }

    Party party() {
        return new Party(name, Invented.enterpriseCode(index));
    }

    FlowPapers papers(String batch) {
        return new FlowPapers(party(), batch);
    }

    /** A line with a task ordered for it. */
    Line line(int worker, String gross) {
        Money amount = Money.of(gross);
        String task = client.post("/api/v1/task-orders", FlowRequests.taskOrder(worker, amount))
                .body()
                .at("/taskNumber")
                .asString();
        return new Line(worker, task, amount);
    }

    void settle(String batch, Line... lines) {
        assertThat(client.upload(
                                "/api/v1/settlements?settledOn=" + FlowPapers.SETTLED,
                                FlowRequests.settlement(batch, List.of(lines)))
                        .status())
                .isEqualTo(201);
    }

    /** Its id. */
    String handIn(String name, byte[] paper) {
        TradeClient.Answer answer = client.paper(name, paper);
        assertThat(answer.status()).as(name).isEqualTo(202);
        return answer.body().at("/id").asString();
    }

    /** Everything that a line of an agency agreement asks for but the invoices. */
    void handInAllButInvoices(String batch, Line line) {
        FlowPapers papers = papers(batch);
        handIn("contract.pdf", papers.contract(line));
        handIn("acceptance.pdf", papers.acceptance(line));
        handIn("slip.pdf", papers.slip(line));
        handIn("receipt.pdf", papers.receipt(line));
    }

    String recordOf(Line line) {
        return client.get("/api/v1/records")
                .body()
                .at("/records")
                .valueStream()
                .filter(record -> record.at("/taskNumber").asString().equals(line.task()))
                .map(record -> record.at("/number").asString())
                .findFirst()
                .orElseThrow();
    }

    JsonNode record(Line line) {
        TradeClient.Answer answer = client.get("/api/v1/records/" + recordOf(line));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }
}
