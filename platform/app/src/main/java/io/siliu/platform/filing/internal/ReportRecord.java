package io.siliu.platform.filing.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.Digest;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerEntries;
import io.siliu.platform.filing.StatutoryReport;
import io.siliu.platform.filing.TaxReports;
import io.siliu.platform.party.Operators;
import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Commits to the ledger that a report was submitted (revision 1) and what the office answered (revision 2), each in the
 * transaction in which it is recorded. Rows are committed to by one digest over their own commitments, so none can be changed,
 * left out or put in later, and nothing of a person is in the entry.
 */
@Component
final class ReportRecord {

    static final int SUBMISSION = 1;
    static final int ANSWER = 2;

    private final LedgerEntries ledger;
    private final PersonalData personal;
    private final Operators operators;
    private final RowMapper rows;
    private final SecureRandom random;

    ReportRecord(
            LedgerEntries ledger, PersonalData personal, Operators operators, RowMapper rows, SecureRandom random) {
        this.ledger = ledger;
        this.personal = personal;
        this.operators = operators;
        this.rows = rows;
        this.random = random;
    }

    /** @return what the entry commits to, with its salts, under the report's key */
    byte[] submitted(StoredReport report) {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("kind", report.kind().name());
        fields.put("period", report.period());
        fields.put("version", report.version());
        fields.put("replaces", report.replacesId() == null ? "" : StatutoryReport.number(report.replacesId()));
        fields.put("platform", operators.on(report.periodTo()).creditCode().value());
        fields.put("paid", report.paid().toString());
        fields.put("reported", report.reported().toString());
        fields.put("refunded", report.refunded().toString());
        fields.put("exempt", report.exempt().toString());
        fields.put("filedElsewhere", report.filedElsewhere().toString());
        fields.put("heldBack", report.heldBack().toString());
        fields.put("orders", report.orders());
        fields.put("identityRows", report.identityRows());
        fields.put("incomeRows", report.incomeRows());
        fields.put("rows", rowsOf(report.id()).toString());
        return commit(report, SUBMISSION, fields);
    }

    byte[] answered(StoredReport report, TaxReports.Said said, Digest submission) {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("state", said.kind().name());
        fields.put("receipt", said.receipt() == null ? "" : said.receipt());
        fields.put("answeredOn", said.on() == null ? "" : said.on().toString());
        fields.put("code", said.code() == null ? "" : said.code());
        fields.put("submission", submission.toString());
        return commit(report, ANSWER, fields);
    }

    private byte[] commit(StoredReport report, int revision, Map<String, Object> fields) {
        Map<String, JsonNode> content = new TreeMap<>();
        fields.forEach((name, value) -> content.put(name, Json.tree(value)));
        String number = StatutoryReport.number(report.id());
        SaltedRecord sealed =
                SaltedRecord.seal(CryptoSuite.SM, EntryKind.STATUTORY_REPORT.name(), number, revision, content, random);
        ledger.append(EntryKind.STATUTORY_REPORT, number, revision, sealed.commitment(), Map.of());
        return personal.encrypt(
                DataSubject.REPORT, report.id(), Json.text(sealed).getBytes(UTF_8));
    }

    SaltedRecord open(long reportId, byte[] sealed) {
        return Json.MAPPER.readValue(
                new String(personal.decrypt(DataSubject.REPORT, reportId, sealed), UTF_8), SaltedRecord.class);
    }

    /** One digest over the commitments of all rows, in the order of forms and numbers. */
    Digest rowsOf(long reportId) {
        return digestOf(rows.commitments(reportId));
    }

    static Digest digestOf(List<Digest> commitments) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        commitments.forEach(each -> all.writeBytes(each.bytes()));
        return CryptoSuite.SM.digest(all.toByteArray());
    }
}
