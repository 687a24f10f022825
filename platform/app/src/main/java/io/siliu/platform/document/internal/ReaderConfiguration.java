package io.siliu.platform.document.internal;

import io.siliu.ocr.DocumentReader;
import io.siliu.ocr.OcrSettings;
import io.siliu.ocr.PageImages;
import io.siliu.ocr.ReadingLimits;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reading library with the limits of this installation. */
@Configuration
class ReaderConfiguration {

    static final String OF_PHOTOS = "readerOfPhotos";

    /** Of the processor; a photo that is still read after the longer time, while others had the processor, is given up. */
    private static final Duration TIME_OF_A_PHOTO = Duration.ofSeconds(20);

    private static final Duration LONGEST_OF_A_PHOTO = Duration.ofSeconds(45);
    private static final Logger log = LoggerFactory.getLogger(DocumentReader.class);

    /** Of all papers that enterprises hand in: whoever waits before a page has the processor first. */
    @Bean(destroyMethod = "close")
    DocumentReader documentReader(DocumentProperties properties) {
        return reader(limits(properties), settings(properties.ocrWorkers()).givingWay());
    }

    /** Of photos that people take at sign-up: one page, and an answer while somebody waits. Its worker starts with the first one. */
    @Bean(name = OF_PHOTOS, destroyMethod = "close", defaultCandidate = false)
    DocumentReader readerOfPhotos(DocumentProperties properties) {
        ReadingLimits of = limits(properties);
        return reader(
                new ReadingLimits(
                        of.bytes(),
                        1,
                        of.pixels(),
                        of.archiveEntries(),
                        of.expandedBytes(),
                        TIME_OF_A_PHOTO,
                        Duration.ZERO,
                        LONGEST_OF_A_PHOTO),
                settings(1));
    }

    private static OcrSettings settings(int workers) {
        return OcrSettings.defaults().withWorkers(workers);
    }

    private static DocumentReader reader(ReadingLimits limits, OcrSettings settings) {
        return DocumentReader.open(limits, settings, fault -> log.error("The reader broke: {}", fault));
    }

    @Bean
    PageImages pageImages(DocumentProperties properties) {
        return new PageImages(limits(properties));
    }

    private static ReadingLimits limits(DocumentProperties properties) {
        return ReadingLimits.defaults().withBytes(properties.fileLimit().toBytes());
    }
}
