package io.siliu.sandbox.feed;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.canonical.Json;
import io.siliu.sandbox.paper.AcceptanceDrafts;
import io.siliu.sandbox.paper.Booking;
import io.siliu.sandbox.population.InventedEnterprise;
import io.siliu.sandbox.population.InventedWorker;
import io.siliu.sandbox.population.PlannedLine;
import io.siliu.sandbox.population.Population;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The bodies of the requests that bring the structured side of a month in. */
final class Requests {

    private static final String REGION = "990000";
    private static final LocalDate KNOWN_SINCE = LocalDate.of(2024, 1, 1);

    private Requests() {}

    /** The enterprises and workers with their capacities and consents. */
    static ObjectNode parties(Population population) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        ArrayNode enterprises = body.putArray("enterprises");
        for (InventedEnterprise enterprise : InventedEnterprise.ALL) {
            enterprises
                    .addObject()
                    .put("creditCode", enterprise.creditCode())
                    .put("name", enterprise.name())
                    .put("region", REGION)
                    .put("contactMobile", enterprise.mobile());
        }
        ArrayNode workers = body.putArray("workers");
        population.allWorkers().forEach(worker -> workers.add(worker(worker)));
        return body;
    }

    private static ObjectNode worker(InventedWorker worker) {
        ObjectNode row = Json.MAPPER
                .createObjectNode()
                .put("name", worker.name())
                .put("idNumber", worker.idNumber())
                .put("mobile", worker.mobile())
                .put("cardNumber", worker.card())
                .put("occupation", worker.occupation().name())
                .put("city", worker.city());
        row.set("capacities", capacities(worker));
        ObjectNode consent = row.putArray("consents")
                .addObject()
                .put("purpose", "SETTLEMENT_AND_TAX")
                .put("version", "2026-06")
                .put("givenAt", morning(worker.consentGivenOn()));
        worker.consentWithdrawnOn().ifPresent(day -> consent.put("withdrawnAt", morning(day)));
        return row;
    }

    /** A natural person until the licence, a sole proprietor from its day on. */
    private static ArrayNode capacities(InventedWorker worker) {
        ArrayNode capacities = Json.MAPPER.createArrayNode();
        ObjectNode before = capacities
                .addObject()
                .put("capacity", "NATURAL_PERSON")
                .put("from", KNOWN_SINCE.toString())
                .put("evidence", "演示：登记档案导入");
        worker.proprietorship().ifPresent(licence -> {
            before.put("to", licence.registeredOn().minusDays(1).toString());
            capacities
                    .addObject()
                    .put("capacity", "SOLE_PROPRIETOR")
                    .put("from", licence.registeredOn().toString())
                    .put("creditCode", licence.creditCode())
                    .put("tradeName", licence.tradeName())
                    .put("registeredOn", licence.registeredOn().toString())
                    .put("evidence", "演示：营业执照登记信息");
        });
        return capacities;
    }

    private static String morning(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(ChinaTime.ZONE).toInstant().toString();
    }

    static ObjectNode masterAgreement(InventedEnterprise enterprise) {
        return Json.MAPPER
                .createObjectNode()
                .put("enterpriseCreditCode", enterprise.creditCode())
                .put("number", enterprise.agreementNumber())
                .put("model", enterprise.model().name())
                .put("signedOn", enterprise.agreedOn().toString())
                .put("validFrom", enterprise.agreedOn().toString())
                .put("validTo", enterprise.agreedOn().plusYears(2).toString())
                .put("feeRate", enterprise.feeRate().toPlainString());
    }

    /** The task orders of lines that have one, in their order. */
    static ObjectNode taskOrders(List<PlannedLine> lines) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        ArrayNode orders = body.putArray("orders");
        for (PlannedLine line : lines) {
            orders.addObject()
                    .put("workerIdNumber", line.worker().idNumber())
                    .put("occupation", line.worker().occupation().name())
                    .put("city", line.worker().city())
                    .put("description", line.description())
                    .put("agreedAmount", line.gross().toString())
                    .put("startsOn", line.startsOn().toString())
                    .put("endsOn", line.endsOn().toString());
        }
        return body;
    }

    /** The acceptances that come as data, not on paper. */
    static ObjectNode acceptances(Population population, List<PlannedLine> lines, Booking booking) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        ArrayNode acceptances = body.putArray("acceptances");
        for (PlannedLine line : lines) {
            if (!line.hasTaskOrder() || AcceptanceDrafts.isOnPaper(population, line)) {
                continue;
            }
            acceptances
                    .addObject()
                    .put("taskNumber", booking.taskNumber(line).orElseThrow())
                    .put("acceptedOn", line.acceptedOn().toString())
                    .put("quantity", Integer.toString(line.quantity()))
                    .put("amount", line.gross().toString())
                    .put("acceptedBy", AcceptanceDrafts.acceptedBy(population, line));
        }
        return body;
    }
}
