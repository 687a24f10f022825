package io.siliu.platform.document.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.ocr.PageImages;
import io.siliu.ocr.ReadingLimits;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.document.Channel;
import io.siliu.platform.document.DocumentStage;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A page that cannot be drawn is found out once: whoever asks again and again costs nothing. */
class PageViewsTest {

    private static final byte[] PAPER = "no picture at all".getBytes(US_ASCII);

    private final AtomicInteger fetched = new AtomicInteger();
    private final PageViews views = new PageViews(
            new PageImages(ReadingLimits.defaults()), new KeptOriginals(new Counting(), unlocked()), Clock.systemUTC());

    @Test
    void aPageThatCannotBeDrawnIsRemembered() {
        for (int time = 0; time < 3; time++) {
            assertThat(views.of(document(), 1, 0, List.of())).isEmpty();
        }
        assertThat(fetched).hasValue(1);
    }

    private static DocumentRecord document() {
        return new DocumentRecord(
                1,
                2,
                CryptoSuite.INTL.digest(PAPER).bytes(),
                PAPER.length,
                MediaTypes.UNKNOWN,
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

    private final class Counting implements Originals {

        @Override
        public void keep(OriginalKey key, byte[] encrypted) {
            throw new UnsupportedOperationException("keep");
        }

        @Override
        public byte[] fetch(OriginalKey key) {
            fetched.incrementAndGet();
            return PAPER;
        }

        @Override
        public void remove(OriginalKey key) {
            throw new UnsupportedOperationException("remove");
        }
    }
}
