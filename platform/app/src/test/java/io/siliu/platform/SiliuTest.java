package io.siliu.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestPropertySource;

/**
 * The whole application on the embedded database: one server for all tests of a run, with its data in memory ({@link TestHome}), with an
 * own empty schema for each different context. Random port, invented identifiers accepted, an invented operator, nothing that is certain
 * drawn to be looked at, background stages asleep: call {@code Workers.drain()} where they should work. Tests share the data of their context, so each makes its own
 * enterprise.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestPropertySource(
        properties = {
            "siliu.invented-identifiers=true",
            "siliu.party.operator-name=示例四流平台服务有限公司",
            "siliu.party.operator-credit-code=91990000MADEMP001Q",
            "siliu.workers.enabled=false",
            "siliu.document.sample.share=0",
            "spring.datasource.hikari.maximum-pool-size=12",
            "spring.datasource.hikari.minimum-idle=1"
        })
public @interface SiliuTest {}
