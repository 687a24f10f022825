package io.siliu.bench.stage;

import io.siliu.platform.SiliuApplication;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application with an embedded database and with its stages asleep, so that nothing runs but what is asked for. */
public final class SleepingProduct {

    private SleepingProduct() {}

    /**
     * @param home folder of its data
     * @param settings that stand instead of those of measurements
     */
    public static ConfigurableApplicationContext start(String home, String... settings) {
        List<String> all = new ArrayList<>(usual(home));
        for (String setting : settings) {
            all.removeIf(each -> each.startsWith(setting.substring(0, setting.indexOf('=') + 1)));
            all.add(setting);
        }
        return SpringApplication.run(SiliuApplication.class, all.toArray(String[]::new));
    }

    private static List<String> usual(String home) {
        return List.of(
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
