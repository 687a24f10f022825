package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.ledger.PublicKeys;
import io.siliu.ledger.RecordProofVerifier;
import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Role;
import io.siliu.platform.database.Home;
import io.siliu.platform.database.Workers;
import io.siliu.sandbox.paper.Party;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One batch on its way from the first upload to the log, over public faces alone: one honest line, one whose receipt is
 * short, one paid to somebody else, one whose invoice comes late.
 */
final class FlowJourney implements AutoCloseable {

    private static final int ENTERPRISE = 7501;
    static final String NAME = "示例丙配送有限公司";
    private static final String BATCH = "FLOW-1";
    private static final Money GROSS = Money.of("812.00");
    static final int HONEST = 702;
    static final int SHORT = 704;
    static final int DIVERTED = 706;
    static final int LATE = 708;
    static final int STRANGER = 710;

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final FlowPapers papers = new FlowPapers(new Party(NAME, Invented.enterpriseCode(ENTERPRISE)), BATCH);
    private final Map<Integer, Line> lines = new LinkedHashMap<>();
    private final Map<Integer, String> records = new LinkedHashMap<>();
    private final Map<String, String> documents = new LinkedHashMap<>();
    private final Map<Integer, String> tasks = new LinkedHashMap<>();
    private final FlowWitnesses witnesses;
    private TradeClient enterprise;
    private String batch;

    /** @param folder where the witnesses of the log keep what they know; no other test may use it */
    FlowJourney(int port, TestAccounts test, Workers workers, Home home, Clock clock, Path folder) throws IOException {
        this.port = port;
        this.test = test;
        this.workers = workers;
        this.witnesses = FlowWitnesses.start(folder, home.at("keys/public.keys"), clock);
    }

    /** Records the parties, orders, settles, hands in the papers and lets every stage come to its end. */
    void begin() {
        TradeClient riskDesk = client(Role.RISK_DESK, null);
        JsonNode imported = riskDesk.post(
                        "/api/v1/imports/parties",
                        FlowRequests.parties(ENTERPRISE, NAME, HONEST, SHORT, DIVERTED, LATE, STRANGER))
                .body();
        enterprise = client(Role.ENTERPRISE, imported.at("/enterprises/0/id").asLong());
        assertThat(riskDesk.post("/api/v1/master-agreements", FlowRequests.agreement(ENTERPRISE))
                        .status())
                .isEqualTo(201);
        Stream.of(HONEST, SHORT, DIVERTED, LATE)
                .forEach(worker -> lines.put(worker, new Line(worker, ordered(worker), GROSS)));
        TradeClient.Answer booked = enterprise.upload(
                "/api/v1/settlements?settledOn=" + FlowPapers.SETTLED, FlowRequests.settlement(BATCH, lines.values()));
        assertThat(booked.status()).isEqualTo(201);
        batch = booked.body().at("/id").asString();
        handInPapers();
        travel();
        rememberRecords();
    }

    private void rememberRecords() {
        Map<String, Integer> workerOf = new LinkedHashMap<>();
        lines.values().forEach(line -> workerOf.put(line.task(), line.worker()));
        enterprise
                .get("/api/v1/records")
                .body()
                .at("/records")
                .forEach(record -> records.put(
                        workerOf.get(record.at("/taskNumber").asString()),
                        record.at("/number").asString()));
        assertThat(records).hasSize(lines.size()).containsOnlyKeys(lines.keySet());
    }

    TradeClient enterprise() {
        return enterprise;
    }

    String batch() {
        return batch;
    }

    /** Number of the record of a worker's line. */
    String recordOf(int worker) {
        return records.get(worker);
    }

    String taskOf(int worker) {
        return tasks.get(worker);
    }

    /** Id of a paper by the name of its file. */
    String document(String name) {
        return documents.get(name);
    }

    /** Ids by the names of the files. */
    Map<String, String> documents() {
        return documents;
    }

    /** The invoice of the late line, after everything else was screened. */
    void lateInvoiceArrives() {
        handIn("invoice-" + LATE + ".xml", papers.invoiceXml(lines.get(LATE)));
        travel();
    }

    PageClient visitor(TestAccounts.Person person) {
        PageClient visitor = new PageClient(port);
        visitor.signIn(person.name(), TestAccounts.PASSWORD);
        return visitor;
    }

    JsonNode record(int worker) {
        TradeClient.Answer answer = enterprise.get("/api/v1/records/" + records.get(worker));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    byte[] proof(int worker) {
        return enterprise.download("/api/v1/records/" + records.get(worker) + "/proof");
    }

    /** What a stranger holds: the keys that the log shows to everybody. */
    RecordProofVerifier verifier() {
        return new RecordProofVerifier(PublicKeys.parse(new String(enterprise.download("/log/keys"), UTF_8)));
    }

    private void handInPapers() {
        for (Line line : lines.values()) {
            int worker = line.worker();
            handIn("contract-" + worker + ".pdf", papers.contract(line));
            handIn("acceptance-" + worker + ".pdf", papers.acceptance(line));
            handIn("slip-" + worker + ".pdf", papers.slip(line));
            handIn("receipt-" + worker + ".pdf", receipt(line));
        }
        handIn("invoice-" + HONEST + ".ofd", papers.invoiceOfd(lines.get(HONEST)));
        handIn("invoice-" + SHORT + ".xml", papers.invoiceXml(lines.get(SHORT)));
        handIn("invoice-" + DIVERTED + ".xml", papers.invoiceXml(lines.get(DIVERTED)));
        handIn("invoice-fee.xml", papers.feeInvoice(Money.of("194.88")));
    }

    private byte[] receipt(Line line) {
        return switch (line.worker()) {
            case SHORT -> papers.receipt(line, line.gross().minus(Money.of("50.00")), line.worker());
            case DIVERTED -> papers.receipt(line, line.gross(), STRANGER);
            default -> papers.receipt(line);
        };
    }

    private void handIn(String name, byte[] bytes) {
        TradeClient.Answer answer = enterprise.paper(name, bytes);
        assertThat(answer.status()).as(name).isEqualTo(202);
        documents.put(name, answer.body().at("/id").asString());
    }

    /** Each stage to its end before the next, as if nothing had come in between. */
    private void travel() {
        workers.drain("document.reading");
        workers.drain("fourflow.matching");
        workers.drain("assessment.screening");
        workers.drain("anchoring.sequencing", "anchoring.witnessing");
    }

    TradeClient client(Role role, Long enterpriseId) {
        return new TradeClient(port, test.token(role, enterpriseId));
    }

    private String ordered(int worker) {
        JsonNode order = enterprise
                .post("/api/v1/task-orders", FlowRequests.taskOrder(worker, GROSS))
                .body();
        tasks.put(worker, order.at("/id").asString());
        return order.at("/taskNumber").asString();
    }

    @Override
    public void close() {
        witnesses.close();
    }
}
