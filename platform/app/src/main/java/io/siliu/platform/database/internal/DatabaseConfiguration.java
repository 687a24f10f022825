package io.siliu.platform.database.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.database.Home;
import io.siliu.platform.database.Mode;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans every module may ask for; the data source hangs on the connection details and so starts after the server. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    Home home(DatabaseProperties properties) {
        return new Home(properties.home());
    }

    @Bean
    Mode mode(DatabaseProperties properties) {
        boolean embedded = properties.database().embedded();
        if (properties.walkthrough() && !embedded) {
            throw new IllegalStateException("A walkthrough fills its own embedded database with invented people and"
                    + " never touches another one. Unset SILIU_DB_URL, or start without --siliu.walkthrough.");
        }
        return new Mode(
                properties.walkthrough(), properties.walkthrough() || properties.inventedIdentifiers(), embedded);
    }

    @Bean(destroyMethod = "close")
    Connection connection(DatabaseProperties properties, Home home, Mode mode) {
        DatabaseProperties.Database database = properties.database();
        return mode.embedded()
                ? Connection.toEmbedded(SharedServer.of(home), database.schema())
                : Connection.toExternal(database.url(), database.user(), database.password());
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    BulkReading bulkReading() {
        return new BulkReading();
    }

    @Bean
    ListedNumbers listedNumbers() {
        return new ListedNumbers();
    }

    @Bean
    IdGenerator idGenerator() {
        return IdGenerator.timeSorted();
    }

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }
}
