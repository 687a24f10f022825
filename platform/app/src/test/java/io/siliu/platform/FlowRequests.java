package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.EngagementModel;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the full flow sends: sole proprietors since June, an agency agreement, orders and lines of September. */
final class FlowRequests {

    private FlowRequests() {}

    static String parties(int enterprise, String name, int... workers) {
        String people = Arrays.stream(workers).mapToObj(FlowRequests::worker).collect(Collectors.joining(","));
        return json(
                        "{'enterprises':[{'creditCode':'%s','name':'%s','region':'990100','contactMobile':'%s'}],",
                        Invented.enterpriseCode(enterprise), name, Invented.mobile(enterprise))
                + "\"workers\":[" + people + "]}";
    }

    private static String worker(int index) {
        return json(
                "{'name':'示例工%1$d','idNumber':'%2$s','mobile':'%3$s','cardNumber':'%4$s','occupation':'RIDER',"
                        + "'city':'990100','capacities':[{'capacity':'SOLE_PROPRIETOR','from':'2026-06-01',"
                        + "'creditCode':'%5$s','tradeName':'示例工%1$d配送服务部','registeredOn':'2026-06-01',"
                        + "'evidence':'示例执照'}],'consents':[{'purpose':'SETTLEMENT_AND_TAX','version':'2026-06',"
                        + "'givenAt':'2026-06-02T00:00:00Z'}]}",
                index,
                Invented.idNumber(index),
                Invented.mobile(index),
                Invented.card(index),
                Invented.proprietorCode(index));
    }

    static String agreement(int enterprise) {
        return agreement(enterprise, EngagementModel.AGENCY);
    }

    static String agreement(int enterprise, EngagementModel model) {
        return json(
                "{'enterpriseCreditCode':'%s','number':'FW-FLOW','model':'%s','signedOn':'2026-01-01',"
                        + "'validFrom':'2026-01-01','validTo':'2027-12-31','feeRate':'0.06'}",
                Invented.enterpriseCode(enterprise), model);
    }

    static String taskOrder(int worker, Money amount) {
        return json(
                "{'workerIdNumber':'%s','occupation':'RIDER','city':'990100','description':'即时配送',"
                        + "'agreedAmount':'%s','startsOn':'%s','endsOn':'%s'}",
                Invented.idNumber(worker), amount, FlowPapers.STARTS, FlowPapers.ENDS);
    }

    static byte[] settlement(String batch, Collection<FlowPapers.Line> lines) {
        return lines.stream()
                .map(line -> Town.line(
                        batch, line.task(), line.worker(), line.gross().toString()))
                .collect(Collectors.joining("", Town.header(), ""))
                .getBytes(UTF_8);
    }

    private static String json(String template, Object... values) {
        return String.format(Locale.ROOT, template, values).replace('\'', '"');
    }
}
