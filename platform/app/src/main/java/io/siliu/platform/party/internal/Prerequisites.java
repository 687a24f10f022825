package io.siliu.platform.party.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.access.Prerequisite;
import io.siliu.platform.database.Mode;
import io.siliu.platform.party.Operators;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What an empty installation lacks first: a company that runs it, then an enterprise that works with it. */
@Configuration(proxyBeanMethods = false)
class Prerequisites {

    @Bean
    @Order(1)
    Prerequisite operatorRecorded(Operators operators, Clock clock) {
        return new Lasting(
                "operator",
                "/operator",
                () -> operators.timeline().find(ChinaTime.today(clock)).isPresent());
    }

    /** A walkthrough brings its enterprises itself. */
    @Bean
    @Order(2)
    Prerequisite enterpriseRecorded(EnterpriseMapper enterprises, Mode mode) {
        return new Lasting("enterprise", "/enterprises/new", () -> mode.walkthrough() || enterprises.count() > 0);
    }

    /** What holds once holds from then on: nothing recorded here is ever taken away. */
    private static final class Lasting implements Prerequisite {

        private final String name;
        private final String address;
        private final BooleanSupplier question;
        private volatile boolean met;

        Lasting(String name, String address, BooleanSupplier question) {
            this.name = name;
            this.address = address;
            this.question = question;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String address() {
            return address;
        }

        @Override
        public boolean met() {
            if (!met) {
                met = question.getAsBoolean();
            }
            return met;
        }
    }
}
