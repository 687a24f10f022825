package io.siliu.platform.document.internal;

import io.siliu.ocr.DocumentReader;
import io.siliu.ocr.OcrSettings;
import io.siliu.ocr.PageImages;
import io.siliu.ocr.ReadingLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reading library with the limits of this installation. */
@Configuration
class ReaderConfiguration {

    @Bean(destroyMethod = "close")
    DocumentReader documentReader(DocumentProperties properties) {
        OcrSettings defaults = OcrSettings.defaults();
        OcrSettings settings = new OcrSettings(
                defaults.trainedData(), properties.ocrWorkers(), defaults.pagesPerWorker(), defaults.pageTime());
        return DocumentReader.open(limits(properties), settings);
    }

    @Bean
    PageImages pageImages(DocumentProperties properties) {
        return new PageImages(limits(properties));
    }

    private static ReadingLimits limits(DocumentProperties properties) {
        return ReadingLimits.defaults().withBytes(properties.fileLimit().toBytes());
    }
}
