package io.siliu.platform.database.internal;

import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.Workers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The threads of all stages; they end before the web server does, and before the database in any case. */
@Component
final class WorkerThreads implements Workers, SmartLifecycle {

    private static final long STOP_PATIENCE_SECONDS = 30;

    private final ObjectProvider<StageWorker> stages;
    private final boolean enabled;
    private final Rests rests = new Rests(System::nanoTime);
    private final List<Running> threads = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    WorkerThreads(ObjectProvider<StageWorker> stages, @Value("${siliu.workers.enabled:true}") boolean enabled) {
        this.stages = stages;
        this.enabled = enabled;
    }

    @Override
    public synchronized void start() {
        for (StageWorker stage : stages.orderedStream().toList()) {
            for (int number = 1; number <= stage.threads(); number++) {
                StageLoop loop = new StageLoop(stage, rests, this::stir);
                Thread thread = new Thread(loop, stage.name() + "-" + number);
                thread.start();
                threads.add(new Running(stage.name(), loop, thread));
            }
        }
        running = true;
    }

    @Override
    public synchronized void stop() {
        running = false;
        threads.forEach(one -> one.loop.stop());
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(STOP_PATIENCE_SECONDS);
        for (Running one : threads) {
            try {
                one.thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime())));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            one.thread.interrupt();
        }
        threads.clear();
    }

    /** How each thread stands; none while the stages are not meant to run. */
    synchronized List<StageState> states() {
        return threads.stream()
                .map(one -> new StageState(one.name, one.thread.isAlive(), one.loop.failedPasses()))
                .toList();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public boolean isAutoStartup() {
        return enabled;
    }

    @Override
    public synchronized void wake(String name) {
        threads.stream().filter(one -> one.name.equals(name)).forEach(one -> one.loop.wake());
    }

    /** Not synchronized: a stage that ends its pass must not wait for a stop that waits for it. */
    @Override
    public void stir() {
        if (rests.stir()) {
            threads.forEach(one -> one.loop.wake());
        }
    }

    @Override
    public int drain(String... names) {
        List<String> wanted = List.of(names);
        List<StageWorker> chosen = stages.orderedStream()
                .filter(stage -> wanted.isEmpty() || wanted.contains(stage.name()))
                .toList();
        int total = 0;
        int done;
        do {
            done = chosen.stream().mapToInt(StageWorker::pass).sum();
            total += done;
        } while (done > 0);
        return total;
    }

    private record Running(String name, StageLoop loop, Thread thread) {}
}
