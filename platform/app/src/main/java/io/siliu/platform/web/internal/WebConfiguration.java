package io.siliu.platform.web.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;

/** Words and languages: every module brings its own bundle {@code messages/<module>.properties} and its English twin. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    LocaleResolver localeResolver() {
        return new Languages();
    }

    @Bean
    MessageSource messageSource() throws IOException {
        String[] bundles = Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
                .map(file -> file.getFilename())
                .filter(name -> name != null && !name.contains("_"))
                .map(name -> "messages/" + name.substring(0, name.indexOf('.')))
                .distinct()
                .sorted()
                .toArray(String[]::new);
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(bundles);
        source.setDefaultEncoding("UTF-8");
        source.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
