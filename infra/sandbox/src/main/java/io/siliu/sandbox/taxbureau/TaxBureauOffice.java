package io.siliu.sandbox.taxbureau;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.canonical.Json;
import io.siliu.sandbox.disk.Journal;
import io.siliu.sandbox.feed.Connector;
import io.siliu.sandbox.outside.Digits;
import io.siliu.sandbox.outside.Office;
import io.siliu.sandbox.outside.Reply;
import io.siliu.sandbox.outside.Request;
import io.siliu.sandbox.paper.OfficePapers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Issues invoices, once for each key, and delivers each as XML and as PDF; takes reports.
 *
 * <p>{@code POST /invoices {seller: {name, code}, buyer: {name, code}, item, unit, quantity, total, remark, recipient}}
 * issues or refuses (422); {@code GET /invoices/<key>} says what became of it, 404 when the key was never seen. The bureau
 * works out the tax; the total includes it.
 *
 * <p>{@code POST /voids {invoiceNumber, void}} makes the bureau call an invoice of its own void (作废), or standing again; it tells
 * the product so by a statement, as it answers a verification (查验).
 *
 * <p>{@code POST /reports} takes the reports that the law asks for, {@code GET /reports/<key>} says what became of one: the
 * rows it refuses are named by form, number and column.
 */
public final class TaxBureauOffice implements Office {

    private static final String INVOICES = "/invoices";
    private static final String VOIDS = "/voids";
    private static final String INVENTED = "9[0-9]990000[0-9A-Z]{10}";

    private final Journal journal;
    private final InvoicePost post;
    private final VoidWords voids;
    private final ReportDesk reports;
    private final Clock clock;
    private final Map<String, IssuedInvoice> byKey = new HashMap<>();

    /** @param folder where the bureau keeps what it issued */
    public TaxBureauOffice(Path folder, Connector connector, OfficePapers papers, Clock clock) {
        this.journal = new Journal(folder.resolve("invoices.jsonl"));
        this.post = new InvoicePost(new Journal(folder.resolve("delivered.jsonl")), connector, papers);
        this.voids = new VoidWords(
                new Journal(folder.resolve("voids.jsonl")), new Journal(folder.resolve("voids-told.jsonl")), connector);
        this.reports = new ReportDesk(new Journal(folder.resolve("reports.jsonl")), clock);
        this.clock = clock;
        journal.read().stream()
                .map(line -> Json.MAPPER.treeToValue(line, IssuedInvoice.class))
                .forEach(invoice -> {
                    byKey.put(invoice.key(), invoice);
                    post.send(invoice);
                });
    }

    @Override
    public String name() {
        return "taxBureau";
    }

    @Override
    public String path() {
        return "/tax-bureau";
    }

    @Override
    public Reply answer(Request request) {
        if (reports.isAsked(request)) {
            return reports.answer(request);
        }
        if (request.is("POST", INVOICES)) {
            return issue(request);
        }
        if (request.is("POST", VOIDS)) {
            return mark(request);
        }
        return request.isGetBelow(INVOICES + "/") ? state(request.below(INVOICES + "/")) : Reply.notFound();
    }

    private synchronized Reply issue(Request request) {
        Optional<InvoiceRequest> asked = InvoiceRequest.of(request);
        if (asked.isEmpty()) {
            return Reply.refused(422, "REQUEST_UNUSABLE", "演示：开票申请缺少项目、数量或金额");
        }
        IssuedInvoice known = byKey.get(request.key());
        if (known != null) {
            return known.isSame(asked.get())
                    ? Reply.json(200, said(known))
                    : Reply.refused(409, "KEY_REUSED", "演示：同一个键，内容不同");
        }
        if (!asked.get().seller().code().matches(INVENTED)
                || !asked.get().buyer().code().matches(INVENTED)) {
            return Reply.refused(422, "TAXPAYER_UNKNOWN", "演示：沙箱税务局只给虚构主体开票");
        }
        IssuedInvoice issued = issue(request.key(), asked.get());
        journal.append(issued);
        byKey.put(issued.key(), issued);
        post.send(issued);
        return Reply.json(200, said(issued));
    }

    private IssuedInvoice issue(String key, InvoiceRequest asked) {
        LocalDate today = ChinaTime.today(clock);
        return new IssuedInvoice(
                key,
                String.format(Locale.ROOT, "%02d990%s", today.getYear() % 100, Digits.of("invoice/" + key, 15)),
                today,
                asked.seller(),
                asked.buyer(),
                asked.item(),
                asked.unit(),
                asked.quantity(),
                asked.total(),
                asked.remark(),
                asked.recipient());
    }

    private synchronized Reply mark(Request request) {
        Optional<IssuedInvoice> meant = byKey.values().stream()
                .filter(invoice -> invoice.number().equals(request.text("invoiceNumber")))
                .findFirst();
        if (meant.isEmpty()) {
            return Reply.refused(422, "INVOICE_UNKNOWN", "演示：沙箱税务局没有开过这张发票");
        }
        boolean isVoid = request.json().path("void").asBoolean(true);
        voids.say(meant.get(), isVoid, ChinaTime.today(clock));
        return Reply.json(200, Map.of("invoiceNumber", meant.get().number(), "void", isVoid));
    }

    private synchronized Reply state(String key) {
        IssuedInvoice known = byKey.get(key);
        return known == null ? Reply.notFound() : Reply.json(200, said(known));
    }

    private static Map<String, String> said(IssuedInvoice invoice) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("state", "ISSUED");
        said.put("invoiceNumber", invoice.number());
        said.put("issuedOn", invoice.issuedOn().toString());
        return said;
    }
}
