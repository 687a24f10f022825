package io.siliu.platform.document.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.ocr.DocumentReader;
import io.siliu.ocr.OcrSettings;
import io.siliu.ocr.PageImages;
import io.siliu.ocr.ReadingLimits;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.document.Channel;
import io.siliu.platform.document.DocumentError;
import io.siliu.platform.document.DocumentStage;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.SamplePapers;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Readings of data are shown with places on the page that is drawn of it, found once for all of its values. */
class DrawnPlacesTest {

    private static final byte[] INVOICE = SamplePapers.invoiceXml("26992000000000000105", "105.00");

    private final AtomicInteger fetched = new AtomicInteger();

    private DrawnPlaces places(byte[] paper) {
        return new DrawnPlaces(
                new PageImages(ReadingLimits.defaults()),
                new KeptOriginals(new Kept(paper), unlocked()),
                Clock.systemUTC());
    }

    private static DocumentRecord document(byte[] paper, String mediaType) {
        return new DocumentRecord(
                1,
                2,
                CryptoSuite.INTL.digest(paper).bytes(),
                paper.length,
                mediaType,
                new byte[0],
                Channel.API,
                null,
                null,
                Instant.EPOCH,
                1,
                DocumentStage.READ,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<PaperReading> read(byte[] paper) {
        try (DocumentReader reader = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off())) {
            return reader.read(paper)
                    .fold(
                            read -> IntStream.range(0, read.readings().size())
                                    .mapToObj(part -> OcrTypes.reading(
                                            part, read.readings().get(part)))
                                    .toList(),
                            refused -> List.of());
        }
    }

    @Test
    void everyValueOfDataHasAPlaceAndTheOriginalIsFetchedOnce() {
        DrawnPlaces places = places(INVOICE);
        DocumentRecord document = document(INVOICE, MediaTypes.XML);
        List<PaperReading> stored = read(INVOICE);
        for (int time = 0; time < 3; time++) {
            assertThat(places.placed(document, stored).get(0).fields())
                    .isNotEmpty()
                    .allMatch(field -> field.page() == 1 && field.box() != null);
        }
        assertThat(places.hasPage(document)).isTrue();
        assertThat(fetched).hasValue(1);
    }

    @Test
    void dataThatIsNoInvoiceHasNoPage() {
        byte[] letter = "<letter><title>note</title></letter>".getBytes(UTF_8);
        assertThat(places(letter).hasPage(document(letter, MediaTypes.XML))).isFalse();
    }

    @Test
    void papersWithPagesOfTheirOwnAreLeftAsTheyAre() {
        List<PaperReading> stored = read(INVOICE);
        assertThat(places(INVOICE).placed(document(INVOICE, MediaTypes.PDF), stored))
                .isSameAs(stored);
        assertThat(fetched).hasValue(0);
    }

    @Test
    void anOriginalThatIsGoneLeavesWhatWasReadOfIt() {
        List<PaperReading> stored = read(INVOICE);
        byte[] other = SamplePapers.invoiceXml("26992000000000000106", "106.00");
        assertThat(places(other).placed(document(INVOICE, MediaTypes.XML), stored))
                .as("its digest is another: " + DocumentError.ORIGINAL_DAMAGED)
                .isEqualTo(stored);
    }

    /** Opens what it is given as it is. */
    private static PersonalData unlocked() {
        return (PersonalData) Proxy.newProxyInstance(
                PersonalData.class.getClassLoader(), new Class<?>[] {PersonalData.class}, (proxy, method, given) -> {
                    if (method.getName().equals("decrypt") && given[0] instanceof DataSubject) {
                        return given[2];
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private final class Kept implements Originals {

        private final byte[] paper;

        private Kept(byte[] paper) {
            this.paper = paper;
        }

        @Override
        public void keep(OriginalKey key, byte[] encrypted) {
            throw new UnsupportedOperationException("keep");
        }

        @Override
        public byte[] fetch(OriginalKey key) {
            fetched.incrementAndGet();
            return paper;
        }

        @Override
        public void remove(OriginalKey key) {
            throw new UnsupportedOperationException("remove");
        }
    }
}
