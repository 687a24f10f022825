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
            "siliu.party.operator-credit-code=",
            "siliu.help.phone=100-0000-0001",
            "siliu.help.address=示例区示例路 1 号一楼",
            "siliu.help.hours=工作日 9:00 到 17:00"
        })
public @interface EmptyInstallation {}
