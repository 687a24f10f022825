package io.siliu.platform.fourflow.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.kernel.canonical.CanonicalJson;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.canonical.SaltedRecord.SaltedField;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.Discrepancy.Side;
import io.siliu.platform.fourflow.EvidenceItem;
import io.siliu.platform.fourflow.EvidenceItem.ReadParty;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.fourflow.RecordContent.Agreement;
import io.siliu.platform.fourflow.RecordContent.Company;
import io.siliu.platform.fourflow.RecordContent.Gap;
import io.siliu.platform.fourflow.RecordContent.Identity;
import io.siliu.platform.fourflow.RecordContent.Lane;
import io.siliu.platform.fourflow.RecordContent.Payee;
import io.siliu.platform.fourflow.RecordContent.Settlement;
import io.siliu.platform.fourflow.RecordContent.Task;
import io.siliu.platform.fourflow.RecordContent.TaskReference;
import io.siliu.platform.fourflow.RecordContent.WithholdingStep;
import io.siliu.platform.fourflow.SealReason;
import io.siliu.platform.party.LegalCapacity;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The form under the commitments is frozen: a change that turns one of these files red needs a new encoding version beside
 * the old one, never another golden file, for what was sealed in this form has to be opened and proved for thirty years.
 */
class SealedFormTest {

    private static final String SALT = "000102030405060708090a0b0c0d0e0f";
    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

    @Test
    void aRecordOfASoleProprietorHasTheBytesOfVersionOne() throws IOException {
        SortedMap<String, JsonNode> fields = SealedForm.fields(proprietor(), SealReason.COMPLETE);

        assertThat(canonical(fields)).isEqualTo(golden("sealed-form-1-proprietor.json"));
        assertThat(salted(fields).commitment())
                .hasToString("sm3:8ec145786148872240bc2b98ad8bd25d4b4e0ab10280e065679aeb54dbe69df1");
    }

    @Test
    void aRecordOfANaturalPersonWithoutATaskHasTheBytesOfVersionOne() throws IOException {
        SortedMap<String, JsonNode> fields = SealedForm.fields(person(), SealReason.WINDOWS_CLOSED);

        assertThat(canonical(fields)).isEqualTo(golden("sealed-form-1-person.json"));
        assertThat(salted(fields).commitment())
                .hasToString("sm3:f291e807b2aeadd9a0cde8bdb7115c0b3dd6bde2aa12c75f27f0fc09953ce409");
    }

    @Test
    void whatWasSealedIsReadBackAsItWas() {
        for (RecordContent content : List.of(proprietor(), person())) {
            SaltedRecord form = salted(SealedForm.fields(content, SealReason.LATE_PAPER));
            assertThat(SealedForm.content(form)).isEqualTo(content);
        }
    }

    @Test
    void whatIsWrittenAtOnceIsTheFormByteForByte() {
        for (RecordContent content : List.of(proprietor(), person(), withOddCharacters())) {
            SortedMap<String, JsonNode> fields = SealedForm.fields(content, SealReason.COMPLETE);
            SortedMap<String, byte[]> written = RecordFields.of(content).sealed(SealReason.COMPLETE);

            assertThat(new String(RecordFields.object(written), UTF_8)).isEqualTo(canonical(fields));
            SealedForm.Sealed sealed =
                    SealedForm.seal(CryptoSuite.SM, "FF-202609-0000001", 1, written, new SecureRandom());
            SortedMap<String, SaltedField> salted = new TreeMap<>();
            fields.forEach((name, value) ->
                    salted.put(name, new SaltedField(sealed.salts().get(name), value)));
            assertThat(sealed.commitment())
                    .isEqualTo(new SaltedRecord(SealedForm.KIND, "FF-202609-0000001", 1, "sm3", salted, new TreeMap<>())
                            .commitment());
        }
    }

    @Test
    void whatIsKeptOfARecordIsReadBackWithTheParts() {
        for (RecordContent content : List.of(proprietor(), person(), withOddCharacters())) {
            byte[] kept = RecordFields.of(content).content();
            assertThat(Json.MAPPER.readValue(kept, RecordContent.class)).isEqualTo(content);
        }
    }

    @Test
    void theIdentityIsAFieldOfItsOwnThatCanBeWithheld() {
        SaltedRecord form = salted(SealedForm.fields(person(), SealReason.COMPLETE));

        SaltedRecord shown = form.withhold(SealedForm.IDENTITY);

        assertThat(shown.commitment()).isEqualTo(form.commitment());
        assertThat(shown.fields().toString()).doesNotContain("示例赵一", "990000199001010014");
        assertThat(form.fields().toString()).contains("示例赵一", "990000199001010014");
    }

    private static String canonical(SortedMap<String, JsonNode> fields) {
        return new String(CanonicalJson.bytes(fields), UTF_8);
    }

    private static SaltedRecord salted(SortedMap<String, JsonNode> fields) {
        SortedMap<String, SaltedField> salted = new TreeMap<>();
        fields.forEach((name, value) -> salted.put(name, new SaltedField(SALT, value)));
        return new SaltedRecord(SealedForm.KIND, "FF-202609-0000001", 1, "sm3", salted, new TreeMap<>());
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = SealedFormTest.class.getResourceAsStream(name)) {
            return file == null ? "" : new String(file.readAllBytes(), UTF_8).strip();
        }
    }

    static RecordContent proprietor() {
        return new RecordContent(
                new Company("示例云骑即时配送有限公司", "91990000MADEMA019L"),
                new Company("示例四流平台服务有限公司", "91990000MADEMP001Q"),
                new Payee(
                        "7001",
                        LegalCapacity.SOLE_PROPRIETOR,
                        "示例罗**",
                        "990***********0022",
                        "示例罗东升配送服务部（个体工商户）",
                        "92990000MA4QBUFG6C",
                        LocalDate.of(2026, 6, 1),
                        "RIDER",
                        "990100"),
                new Identity("示例罗东升", "990000199001010022"),
                new Settlement(
                        "8001",
                        "PC20260908A",
                        2,
                        "RW2609002026000194",
                        DAY,
                        YearMonth.of(2026, 9),
                        Money.of("930.90"),
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.of("930.90"),
                        Money.of("55.85"),
                        "9900****0001",
                        true,
                        null),
                new Agreement(
                        "9001",
                        "FW-1",
                        EngagementModel.AGENCY,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2027, 12, 31),
                        "0.06"),
                new Task(
                        "RW2609002026000194",
                        "即时配送",
                        Money.of("930.90"),
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 9, 6),
                        LocalDate.of(2026, 9, 6),
                        Money.of("930.90")),
                TaskReference.FOUND,
                new Lane(Flow.BUSINESS, Money.of("930.90"), Money.of("930.90"), List.of(), List.of()),
                new Lane(Flow.CONTRACT, null, null, List.of(), List.of()),
                new Lane(Flow.FUNDS, Money.of("930.90"), Money.of("880.90"), List.of(receipt()), List.of(shortBy())),
                new Lane(Flow.INVOICE, Money.of("986.75"), Money.of("986.75"), List.of(), List.of()),
                List.of(new Discrepancy(
                        Discrepancy.Kind.AMOUNT,
                        Flow.FUNDS,
                        Side.ofRow(Flow.FUNDS, "net", "930.90"),
                        new Side(Flow.FUNDS, "6001", "amount", "880.90", 1, "12.5,60,30,4", null, "PDF_TEXT", "0.99"),
                        true)),
                "1");
    }

    /** Whatever a paper may bring: controls, quotes, a pair of surrogates, and a difference with its part. */
    private static RecordContent withOddCharacters() {
        RecordContent plain = proprietor();
        String odd = "\u0001\u001f\b\t\n\"\\\\u0041/\u007f\u2028\ud83d\ude00";
        Task task = plain.task();
        return new RecordContent(
                plain.enterprise(),
                plain.platform(),
                plain.worker(),
                plain.workerIdentity(),
                plain.settlement(),
                plain.agreement(),
                new Task(
                        task.number(),
                        odd,
                        task.agreedAmount(),
                        task.startsOn(),
                        task.endsOn(),
                        task.acceptedOn(),
                        task.acceptedAmount()),
                plain.taskReference(),
                plain.business(),
                plain.contract(),
                plain.funds(),
                plain.invoice(),
                List.of(new Discrepancy(
                        Discrepancy.Kind.PARTY_NAME,
                        Flow.FUNDS,
                        Side.ofRow(Flow.FUNDS, "name", odd),
                        new Side(Flow.FUNDS, "6001", 2, "payeeName", odd, 1, "12.5,60,30,4", null, "OCR", "0.91"),
                        true)),
                plain.solver());
    }

    static EvidenceItem receipt() {
        return new EvidenceItem(
                EvidenceKind.BANK_RECEIPT,
                "6001",
                0,
                null,
                "HD0000000000000001",
                null,
                new ReadParty("示例云骑即时配送有限公司", null, "示例云骑即时配送有限公司", "91990000MADEMA019L", true),
                new ReadParty("示例罗**", null, "示例罗**", null, true),
                PartyRole.ENTERPRISE,
                PartyRole.SOLE_PROPRIETOR,
                Money.of("880.90"),
                Money.of("880.90"),
                true,
                DAY,
                null,
                null,
                "9900****0001",
                true,
                null,
                null,
                null,
                "RW2609002026000194",
                "PDF_TEXT",
                "0.99",
                Method.TASK_NUMBER,
                7_250,
                Reason.of(Reason.Code.TASK_NUMBER_PARTY, "RW2609002026000194", "50.00"),
                "sha256:" + "0".repeat(64));
    }

    private static Gap shortBy() {
        return new Gap(
                Flow.FUNDS,
                EvidenceKind.BANK_RECEIPT,
                PartyRole.ENTERPRISE,
                PartyRole.SOLE_PROPRIETOR,
                Money.of("50.00"));
    }

    private static RecordContent person() {
        RecordContent other = proprietor();
        return new RecordContent(
                other.enterprise(),
                other.platform(),
                new Payee(
                        "7002",
                        LegalCapacity.NATURAL_PERSON,
                        "示例赵*",
                        "990***********0014",
                        null,
                        null,
                        null,
                        "CLEANER",
                        "990200"),
                new Identity("示例赵一", "990000199001010014"),
                new Settlement(
                        "8002",
                        "PC20260908A",
                        3,
                        null,
                        DAY,
                        YearMonth.of(2026, 9),
                        Money.of("10000.00"),
                        Money.of("90.00"),
                        Money.ZERO,
                        Money.ZERO,
                        Money.of("9910.00"),
                        Money.of("600.00"),
                        "9900****0002",
                        false,
                        new WithholdingStep(
                                Money.of("20000.00"),
                                Money.of("4000.00"),
                                2,
                                Money.of("10000.00"),
                                Money.of("6000.00"),
                                "0.03",
                                Money.ZERO,
                                Money.of("180.00"),
                                Money.of("90.00"))),
                other.agreement(),
                null,
                TaskReference.NONE,
                new Lane(
                        Flow.BUSINESS,
                        Money.of("10000.00"),
                        Money.ZERO,
                        List.of(),
                        List.of(new Gap(
                                Flow.BUSINESS, EvidenceKind.TASK_ORDER, PartyRole.ENTERPRISE, PartyRole.WORKER, null))),
                new Lane(Flow.CONTRACT, null, null, List.of(), List.of()),
                new Lane(Flow.FUNDS, Money.of("9910.00"), Money.of("9910.00"), List.of(), List.of()),
                new Lane(Flow.INVOICE, Money.of("10600.00"), Money.of("10600.00"), List.of(), List.of()),
                List.of(),
                "1");
    }
}
