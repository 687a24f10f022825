package io.siliu.platform.document.internal;

import io.siliu.ocr.DocumentReader;
import io.siliu.ocr.OcrSettings;
import io.siliu.ocr.PageImages;
import io.siliu.ocr.ReadingLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reading library with the limits of this installation. */
@Configuration
class ReaderConfiguration {

    private static final Logger log = LoggerFactory.getLogger(DocumentReader.class);

    @Bean(destroyMethod = "close")
    DocumentReader documentReader(DocumentProperties properties) {
        OcrSettings defaults = OcrSettings.defaults();
        OcrSettings settings = new OcrSettings(
                defaults.trainedData(), properties.ocrWorkers(), defaults.pagesPerWorker(), defaults.pageTime());
        return DocumentReader.open(limits(properties), settings, fault -> log.error("The reader broke: {}", fault));
    }

    @Bean
    PageImages pageImages(DocumentProperties properties) {
        return new PageImages(limits(properties));
    }

    private static ReadingLimits limits(DocumentProperties properties) {
        return ReadingLimits.defaults().withBytes(properties.fileLimit().toBytes());
    }
}
