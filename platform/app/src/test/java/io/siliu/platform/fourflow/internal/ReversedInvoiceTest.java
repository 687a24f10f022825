package io.siliu.platform.fourflow.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Digest;
import io.siliu.platform.document.FieldBox;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.ReadDocument;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which invoice a red letter names in its remark. */
class ReversedInvoiceTest {

    private static final Instant NOW = Instant.parse("2026-09-20T00:00:00Z");

    private final PaperOfReading papers = new PaperOfReading(
            new Keyed((kind, value) -> (kind + value).getBytes(UTF_8)), () -> 1, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void anInvoiceOfTodaysKindIsNamedByItsTwentyDigits() {
        StoredPaper blue = invoice("26990000000000743001", null, "");
        StoredPaper red = invoice("26990000000000743002", null, "被红冲蓝字数电发票号码：26990000000000743001 原因：退货");

        assertThat(red.reversesKey()).isEqualTo(blue.numberKey());
        assertThat(red.forSolving().reverses()).isEqualTo(blue.forSolving().number());
    }

    @Test
    void anOlderInvoiceIsNamedByCodeAndNumber() {
        StoredPaper blue = invoice("12345678", "1100990011", "");
        StoredPaper red = invoice("12345679", "1100990011", "对应正数发票代码:1100990011号码:12345678");

        assertThat(red.reversesKey()).isEqualTo(blue.numberKey());
    }

    @Test
    void digitsThatNobodyCallsAnInvoiceNameNone() {
        assertThat(invoice("26990000000000743002", null, "合同号 26990000000000743001")
                        .reversesKey())
                .isNull();
        assertThat(invoice("26990000000000743002", null, "被红冲蓝字数电发票号码：269900000000007430017")
                        .reversesKey())
                .as("a digit too many is another number misread")
                .isNull();
    }

    private StoredPaper invoice(String number, String code, String remark) {
        List<PaperField> fields = new ArrayList<>();
        fields.add(field(FieldName.INVOICE_NUMBER, number));
        if (code != null) {
            fields.add(field(FieldName.INVOICE_CODE, code));
        }
        fields.add(field(FieldName.REMARK, remark));
        PaperReading reading = new PaperReading(0, PaperKind.VAT_INVOICE, fields, List.of(), List.of());
        ReadDocument document = new ReadDocument(1, 1, new Digest("sha256", new byte[32]), NOW, List.of(reading));
        return papers.of(document, reading, PaperForm.of(reading).orElseThrow(), 1);
    }

    private static PaperField field(String name, String value) {
        return PaperField.read(name, value, 1, true, FieldSource.XML, 1, new FieldBox(0, 0, 1, 1), null, null);
    }
}
