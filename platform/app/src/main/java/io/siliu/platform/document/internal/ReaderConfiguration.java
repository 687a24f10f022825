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

    private static final Duration TIME_OF_A_PHOTO = Duration.ofSeconds(20);
    private static final Logger log = LoggerFactory.getLogger(DocumentReader.class);

    @Bean(destroyMethod = "close")
    DocumentReader documentReader(DocumentProperties properties) {
        return reader(limits(properties), properties.ocrWorkers());
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
                        TIME_OF_A_PHOTO),
                1);
    }

    private static DocumentReader reader(ReadingLimits limits, int workers) {
        OcrSettings defaults = OcrSettings.defaults();
        OcrSettings settings =
                new OcrSettings(defaults.trainedData(), workers, defaults.pagesPerWorker(), defaults.pageTime());
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
