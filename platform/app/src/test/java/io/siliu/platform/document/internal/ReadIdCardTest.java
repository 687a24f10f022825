package io.siliu.platform.document.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentReader;
import io.siliu.ocr.ReadOutcome;
import io.siliu.ocr.ReadingPutOff;
import io.siliu.platform.party.IdCardReading.Seen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever owns a phone hands in photos of a card: pictures alone are read, and few of them at a time. */
class ReadIdCardTest {

    private static final byte[] PICTURE = "\u00ff\u00d8\u00ff\u00e0 a photo".getBytes(ISO_8859_1);

    private final Waiting reader = new Waiting();
    private final ReadIdCard photos = new ReadIdCard(reader, Duration.ofMillis(1));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7 of fifty pages",
                "PK\u0003\u0004 OFD.xml",
                "II*\u0000 a scan",
                "<invoice/>",
                "not a picture"
            })
    void onlyPicturesAreRead(String bytes) {
        reader.go.countDown();

        assertThat(photos.read(bytes.getBytes(ISO_8859_1))).isEqualTo(Seen.NOTHING);
        assertThat(reader.begun).hasValue(0);
    }

    @Test
    void aPhotoInTheFormatOfPhonesIsSaidToBeOne() {
        assertThat(photos.read("\0\0\0\030ftypheic\0\0\0\0mif1heic".getBytes(ISO_8859_1)))
                .isEqualTo(Seen.PHONE_PICTURE);
        assertThat(reader.begun).hasValue(0);
    }

    @Test
    void twoAreReadAtOnceAndTheThirdIsNotLookedAt() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<Seen>> first = new ArrayList<>();
            for (int person = 0; person < 2; person++) {
                first.add(people.submit(() -> photos.read(PICTURE)));
            }
            reader.two.await();

            assertThat(photos.read(PICTURE)).isEqualTo(Seen.NOT_LOOKED);
            assertThat(reader.begun).hasValue(2);

            reader.go.countDown();
            for (Future<Seen> one : first) {
                one.get();
            }
            photos.read(PICTURE);
            assertThat(reader.begun).as("a place is free again").hasValue(3);
        } finally {
            people.shutdownNow();
        }
    }

    /** Reads until it is told to go on, and then nothing. */
    private static final class Waiting implements DocumentReader {

        private final AtomicInteger begun = new AtomicInteger();
        private final CountDownLatch two = new CountDownLatch(2);
        private final CountDownLatch go = new CountDownLatch(1);

        @Override
        public ReadOutcome read(byte[] paper) {
            begun.incrementAndGet();
            two.countDown();
            try {
                go.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            throw new ReadingPutOff("the test is over");
        }

        @Override
        public void close() {
            go.countDown();
        }
    }
}
