package io.siliu.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.DocumentReader;
import io.siliu.ocr.Field;
import io.siliu.ocr.ReadOutcome;
import io.siliu.ocr.Reading;
import io.siliu.ocr.ReadingPutOff;
import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.RequiredFields;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper counts as looked at wherever the product would ask a person about it. */
final class GlancesTests {

    private static Field field(String name, boolean certain) {
        return new Field(name, "12.00", certain ? 0.97 : 0.6, certain, Source.PDF_TEXT, 1, null, null);
    }

    /** A receipt with all that it must carry, all of it certain, and some more. */
    private static boolean asked(DocumentKind kind, Field more, Warning... warnings) {
        List<Field> fields = new ArrayList<>(
                RequiredFields.of(kind).stream().map(name -> field(name, true)).toList());
        if (more != null) {
            fields.removeIf(field -> field.name().equals(more.name()));
            fields.add(more);
        }
        Reading reading = new Reading(kind, fields, List.of(), List.of(warnings));
        return Glances.asked(new ReadOutcome.Read(List.of(reading)));
    }

    @Test
    void whatIsCertainAndWholeIsNotAskedAbout() {
        assertThat(asked(DocumentKind.BANK_RECEIPT, null)).isFalse();
        assertThat(asked(DocumentKind.BANK_RECEIPT, field("payeeBank", false))).isFalse();
    }

    @Test
    void aPaperOfNoKindIsAskedAbout() {
        assertThat(asked(DocumentKind.OTHER, null)).isTrue();
    }

    @Test
    void anUncertainFieldIsAskedAboutAlsoWhereThePaperDoesNotCarryIt() {
        assertThat(asked(DocumentKind.BANK_RECEIPT, field("taskNumber", false))).isTrue();
    }

    @Test
    void aContradictedFieldIsAskedAboutAlsoWhereItOnlyDescribes() {
        Warning warning = new Warning(Warning.Code.CHANNELS_DISAGREE, "payeeBank", "Two banks.");
        assertThat(asked(DocumentKind.BANK_RECEIPT, field("payeeBank", true), warning))
                .isTrue();
    }

    @Test
    void aMissingFieldAndARefusedFileCountToo() {
        Reading bare = new Reading(DocumentKind.BANK_RECEIPT, List.of(field("amount", true)), List.of(), List.of());
        assertThat(Glances.asked(new ReadOutcome.Read(List.of(bare)))).isTrue();
        assertThat(Glances.asked(new ReadOutcome.Refused(RefusalCode.FILE_DAMAGED, "Cut off.", "Send it again.")))
                .isTrue();
    }

    @Test
    void aReadingThatBreaksIsAnsweredWithALineToo(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("paper.pdf"), new byte[] {1});
        DocumentReader broken = new DocumentReader() {
            @Override
            public ReadOutcome read(byte[] paper) {
                throw new ReadingPutOff("the reader is busy");
            }

            @Override
            public void close() {}
        };
        assertThat(ReadingProcess.read(broken, file)).isEqualTo(ReadingProcess.REFUSED);
    }
}
