package io.siliu.bench;

import io.siliu.bench.matching.ArrivalRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The same papers in random orders of arrival; in each the process is killed at a random moment and another goes on. */
final class KilledOrders {

    private static final String NAME = "arrivals";

    /** A portion of the papers is filed and matched within some seconds, so a kill may fall anywhere in it. */
    private static final long LATEST_KILL_MS = 8_000;

    private final long seed;
    private final int lines;
    private final int orders;
    private final Random random;
    private final Map<Integer, String> edges = new ConcurrentHashMap<>();
    private volatile String papers = "no";

    KilledOrders(long seed, int lines, int orders) {
        this.seed = seed;
        this.lines = lines;
        this.orders = orders;
        random = new Random(seed);
    }

    /**
     * What came of it.
     *
     * @param asFirst how many of the random orders gave the very edges of the order in which the papers were drawn
     */
    record Edges(int asFirst, String papers) {}

    Edges run() throws IOException {
        Path home = Files.createTempDirectory("siliu");
        try {
            return run(home);
        } finally {
            ProductProcess.delete(home);
        }
    }

    /** In a home that an earlier run may have left behind. */
    Edges run(Path home) throws IOException {
        for (int order = 1; order <= orders; order++) {
            killedIn(home, order, random.nextInt(ArrivalRun.PORTIONS), random.nextLong(LATEST_KILL_MS));
        }
        start(home, line -> {}).result();
        String expected = edges.get(0);
        int same = 0;
        for (int order = 1; order <= orders; order++) {
            same += expected != null && expected.equals(edges.get(order)) ? 1 : 0;
        }
        return new Edges(same, papers);
    }

    private void killedIn(Path home, int order, int portion, long later) throws IOException {
        CompletableFuture<Void> reached = new CompletableFuture<>();
        ProductProcess.Running running = start(home, words -> {
            int at = Integer.parseInt(words.get(1));
            if (at > order || at == order && Integer.parseInt(words.get(2)) >= portion) {
                reached.complete(null);
            }
        });
        CompletableFuture.anyOf(reached, running.lines())
                .thenRunAsync(running::kill, CompletableFuture.delayedExecutor(later, TimeUnit.MILLISECONDS))
                .join();
    }

    private ProductProcess.Running start(Path home, Consumer<List<String>> at) throws IOException {
        return ProductProcess.start(
                NAME, home, ArrivalRun.class, List.of("" + seed, "" + lines, "" + orders), line -> heard(line, at));
    }

    private void heard(String line, Consumer<List<String>> at) {
        List<String> words = List.of(line.split(" "));
        if (words.get(0).equals(ArrivalRun.AT)) {
            at.accept(words);
        }
        if (words.get(0).equals(ArrivalRun.EDGES)) {
            edges.put(Integer.valueOf(words.get(1)), words.get(2));
            papers = words.get(3);
        }
    }
}
