package io.siliu.bench.stage;

import io.siliu.platform.SiliuApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application with an embedded database and with its stages asleep, so that nothing runs but what is asked for. */
public final class SleepingProduct {

    private SleepingProduct() {}

    /** @param home folder of its data */
    public static ConfigurableApplicationContext start(String home) {
        return SpringApplication.run(
                SiliuApplication.class,
                "--siliu.home=" + home,
                "--server.port=0",
                "--siliu.workers.enabled=false",
                "--siliu.invented-identifiers=true",
                "--siliu.party.operator-name=示例四流平台服务有限公司",
                "--siliu.party.operator-credit-code=91990000MADEMP001Q",
                "--siliu.fourflow.rest=PT0S",
                "--siliu.fourflow.quiet=PT0S",
                "--siliu.fourflow.pause=PT0S");
    }
}
