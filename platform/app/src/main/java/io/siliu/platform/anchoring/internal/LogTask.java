package io.siliu.platform.anchoring.internal;

import java.time.Duration;
import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * What {@code infra/siliu fsck} and {@code infra/siliu rebuild} start: the application does this one thing, says what came
 * of it on the standard output, and ends with 0 or 1.
 */
@Component
@ConditionalOnProperty("siliu.anchoring.task")
final class LogTask implements ApplicationRunner {

    private final LogCheck check;
    private final TileRebuild rebuild;
    private final ApplicationContext application;

    LogTask(LogCheck check, TileRebuild rebuild, ApplicationContext application) {
        this.check = check;
        this.rebuild = rebuild;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String task = application.getEnvironment().getRequiredProperty("siliu.anchoring.task");
        int code = switch (task) {
            case "check" -> check();
            case "rebuild" -> rebuild();
            default -> throw new IllegalArgumentException("siliu.anchoring.task is check or rebuild, not " + task);
        };
        System.exit(SpringApplication.exit(application, () -> code));
    }

    private int check() {
        long begun = System.nanoTime();
        LogCheck.Checked checked = check.check();
        checked.findings().forEach(finding -> System.out.println("fsck: " + finding));
        System.out.printf(
                Locale.ROOT,
                "fsck: %d entries, %d tiles and %d checkpoints read in %.1f s: %s%n",
                checked.size(),
                checked.tiles(),
                checked.checkpoints(),
                Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0,
                checked.holds() ? "all agrees" : checked.findings().size() + " findings");
        return checked.holds() ? 0 : 1;
    }

    private int rebuild() {
        try {
            System.out.println("rebuild: " + rebuild.rebuild() + " tiles were not as they must be, and are now");
            return 0;
        } catch (IllegalStateException refused) {
            System.out.println("rebuild: " + refused.getMessage());
            return 1;
        }
    }
}
