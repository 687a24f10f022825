package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.ocr.internal.qr.QrCodes;
import io.siliu.ocr.internal.structured.Element;
import io.siliu.ocr.internal.structured.SafeXml;
import io.siliu.ocr.internal.structured.XmlInvoices;
import java.awt.image.BufferedImage;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a file repeats beyond measure costs no more than its length, and whoever is told to stop does. */
@Timeout(60)
class LongLoopsTest {

    private final DocumentReader reader = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());

    @AfterEach
    void close() {
        Thread.interrupted();
        reader.close();
    }

    private static byte[] many(int count, IntFunction<String> part, String end) {
        String parts = IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
        return Papers.utf8("<?xml version=\"1.0\"?><all>" + parts + end + "</all>");
    }

    @Test
    void anchorsWithoutInvoicesAreLookedAtOnceEach() {
        byte[] xml = many(200_000, number -> "<InvoiceNo>" + number + "</InvoiceNo>", "<Seller/>");
        assertThat(reader.read(xml).<Boolean>fold(read -> true, refused -> false))
                .isTrue();
    }

    @Test
    void thousandsOfInvoicesInOneFileAreRefused() {
        byte[] xml = many(
                60_000,
                number -> "<eInvoice><InvoiceNo>" + (10_000_000 + number) + "</InvoiceNo><Seller/></eInvoice>",
                "");
        assertThat(reader.read(xml).<Object>fold(read -> "read", ReadOutcome.Refused::code))
                .isEqualTo(RefusalCode.TOO_MANY_PAGES);
    }

    @Test
    void anExportOfAMonthIsRead() {
        byte[] xml = many(
                100,
                number -> "<eInvoice><InvoiceNo>" + (10_000_000 + number) + "</InvoiceNo><Seller/></eInvoice>",
                "");
        assertThat(Papers.readings(reader, xml)).hasSize(100);
    }

    @Test
    void lookingForInvoicesEndsWhenItIsTold() {
        Element root = SafeXml.parse(Papers.einvoice("930.90"));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> XmlInvoices.read(root, "")).isInstanceOf(ReadingPutOff.class);
    }

    @Test
    void lookingForCodesEndsWhenItIsTold() {
        BufferedImage picture = new BufferedImage(400, 400, BufferedImage.TYPE_3BYTE_BGR);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> QrCodes.in(picture)).isInstanceOf(ReadingPutOff.class);
    }
}
