package io.siliu.sandbox.taxbureau;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.canonical.CanonicalJson;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.sandbox.disk.Journal;
import io.siliu.sandbox.outside.Digits;
import io.siliu.sandbox.outside.Reply;
import io.siliu.sandbox.outside.Request;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The window that takes reports, each once; what it took stays taken after a restart. */
final class ReportDesk {

    private static final String REPORTS = "/reports";

    private final Journal journal;
    private final Clock clock;
    private final Map<String, TakenReport> byKey = new HashMap<>();
    private final Set<String> people = new HashSet<>();

    ReportDesk(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
        journal.read().stream()
                .map(line -> Json.MAPPER.treeToValue(line, TakenReport.class))
                .forEach(this::remember);
    }

    boolean isAsked(Request request) {
        return request.is("POST", REPORTS) || request.isGetBelow(REPORTS + "/");
    }

    synchronized Reply answer(Request request) {
        if (request.method().equals("POST")) {
            return take(request);
        }
        TakenReport known = byKey.get(request.below(REPORTS + "/"));
        return known == null ? Reply.notFound() : Reply.json(200, said(known));
    }

    private Reply take(Request request) {
        String digest =
                CryptoSuite.SM.digest(CanonicalJson.ofTree(request.json())).toString();
        TakenReport known = byKey.get(request.key());
        if (known != null) {
            return known.digest().equals(digest)
                    ? Reply.json(200, said(known))
                    : Reply.refused(409, "KEY_REUSED", "演示：同一个键，内容不同");
        }
        if (!request.key().equals(request.text("number"))
                || request.text("period").isBlank()
                || !request.json()
                        .path("platform")
                        .path("creditCode")
                        .asString("")
                        .matches("9[0-9]990000[0-9A-Z]{10}")) {
            return Reply.refused(422, "REPORT_UNUSABLE", "演示：报送缺少编号、所属期或报送企业");
        }
        TakenReport taken = judge(request, digest);
        journal.append(taken);
        remember(taken);
        return Reply.json(200, said(taken));
    }

    private TakenReport judge(Request request, String digest) {
        String period = request.text("period");
        List<Map<String, Object>> faults = new ReportCheck(
                        code -> people.contains(hidden(code)), code -> isNamedAfter(period, hidden(code)))
                .of(request.json());
        int version = request.json().path("version").asInt(0);
        boolean inOrder = isNext(request, period);
        boolean accepted = faults.isEmpty() && inOrder;
        List<String> named = new ReportForms(request.json().path("forms"))
                .rows("IDENTITY").stream().map(row -> hidden(row.code())).toList();
        return new TakenReport(
                request.key(),
                request.text("kind"),
                period,
                version,
                digest,
                accepted ? "990" + Digits.of("report/" + request.key(), 15) : null,
                ChinaTime.today(clock),
                accepted ? null : inOrder ? "ROWS_WRONG" : "VERSION_OUT_OF_ORDER",
                faults,
                accepted ? named : List.of());
    }

    private boolean isNamedAfter(String period, String person) {
        return byKey.values().stream()
                .anyMatch(each ->
                        each.period().compareTo(period) > 0 && each.people().contains(person));
    }

    /** The first of its time names no other; a later one names the last that came. */
    private boolean isNext(Request request, String period) {
        String replaces = request.json().path("replaces").asString("");
        return byKey.values().stream()
                .filter(each -> each.period().equals(period) && each.kind().equals(request.text("kind")))
                .max(Comparator.comparingInt(TakenReport::version))
                .map(last -> last.key().equals(replaces))
                .orElse(replaces.isEmpty());
    }

    private void remember(TakenReport report) {
        byKey.put(report.key(), report);
        people.addAll(report.people());
    }

    private static String hidden(String code) {
        return CryptoSuite.SM
                .digest(("report person/" + code).getBytes(StandardCharsets.UTF_8))
                .hex();
    }

    private static Map<String, Object> said(TakenReport report) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("state", report.isAccepted() ? "ACCEPTED" : "REFUSED");
        if (report.isAccepted()) {
            said.put("receipt", report.receipt());
            said.put("acceptedOn", report.on().toString());
        } else {
            said.put("code", report.code());
            said.put("rows", report.rows());
        }
        return said;
    }
}
