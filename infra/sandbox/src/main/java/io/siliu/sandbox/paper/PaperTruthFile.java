package io.siliu.sandbox.paper;

import io.siliu.kernel.canonical.Json;
import io.siliu.sandbox.paper.Paper.Kind;
import io.siliu.sandbox.paper.PaperMill.Order;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands on each paper as JSON lines {@code {"file","kind","fields"}}, for measuring a reader. */
public final class PaperTruthFile {

    private PaperTruthFile() {}

    private record Entry(String file, String kind, Map<String, String> fields) {}

    public static byte[] bytes(List<Order> orders) {
        return orders.stream()
                .map(order -> Json.text(new Entry(order.name(), readAs(order.kind()), order.fields())))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String readAs(Kind kind) {
        return kind == Kind.INVOICE ? "DIGITAL_INVOICE" : kind.name();
    }
}
