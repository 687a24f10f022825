package io.siliu.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** As {@code run --empty} starts: nobody has an account, nobody runs the platform, and invented numbers are refused. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SiliuTest
@TestPropertySource(
        properties = {
            "siliu.invented-identifiers=false",
            "siliu.party.operator-name=",
            "siliu.party.operator-credit-code="
        })
public @interface EmptyInstallation {}
