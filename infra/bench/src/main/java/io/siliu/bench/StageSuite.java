package io.siliu.bench;

import io.siliu.bench.stage.StageRun;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The whole screening stage with the embedded database: claim, facts, screening, snapshot, hits, alerts and the entry in the
 * log, and what a record costs once many are stored.
 */
final class StageSuite implements Suite {

    private static final String COMMAND = "siliu.command";
    private static final double NANOS = 1e9;

    @Override
    public String name() {
        return "stage";
    }

    /** One portion that was screened against the clock; cpu is that of the application and of the database together. */
    private record Measured(long stored, long records, double wall, double cpu, long alerts) {

        static Measured of(String line) {
            String[] words = line.split(" ");
            return new Measured(
                    Long.parseLong(words[1]),
                    Long.parseLong(words[2]),
                    Long.parseLong(words[3]) / NANOS,
                    Long.parseLong(words[4]) / NANOS,
                    Long.parseLong(words[5]));
        }

        double cost() {
            return cpu / records;
        }
    }

    @Override
    public void run(Size size, Figures figures) {
        List<Measured> measured =
                size == Size.full ? measure("4000", "10000", "30000", "100000") : measure("1000", "1000", "4000");
        Measured first = measured.get(0);
        Measured last = measured.get(measured.size() - 1);
        String data = last.records() + " records of booked lines without papers, " + last.stored()
                + " stored before, embedded database, one thread";
        figures.report(Figure.atLeast("stage.perSecond", last.records() / last.wall(), "records/s", 4_000, data));
        figures.report(Figure.atMost(
                "stage.growth",
                last.cost() / first.cost(),
                "x",
                1.3,
                "processor time a record, " + last.stored() + " stored against " + first.stored()));
        figures.report(Figure.plain("stage.cpu", last.cost() * 1_000, "ms", data + ", application and database"));
    }

    private static List<Measured> measure(String... arguments) {
        Path root = root();
        try {
            Path home = Files.createTempDirectory("siliu");
            try {
                return measure(root, home, List.of(arguments));
            } finally {
                delete(home);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path root() {
        String command = System.getProperty(COMMAND);
        if (command == null) {
            throw new IllegalStateException("call it by infra/siliu bench stage");
        }
        return Path.of(command).toAbsolutePath().getParent().getParent();
    }

    private static List<Measured> measure(Path root, Path home, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Shanghai",
                "-Dloader.path=" + root.resolve("platform/app/target/embedded") + ","
                        + root.resolve("infra/bench/target/siliu-bench.jar"),
                "-Dloader.main=" + StageRun.class.getName(),
                "-jar",
                root.resolve("platform/app/target/siliu-app.jar").toString(),
                home.toString()));
        command.addAll(arguments);
        Path said = home.resolve("stage.log");
        Process process =
                new ProcessBuilder(command).redirectError(said.toFile()).start();
        Thread end = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(end);
        List<Measured> measured = read(process);
        Runtime.getRuntime().removeShutdownHook(end);
        if (measured.size() < arguments.size() - 1) {
            throw new IllegalStateException("the stage could not be measured; it said:\n" + Files.readString(said));
        }
        return measured;
    }

    private static List<Measured> read(Process process) throws IOException {
        List<Measured> measured = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(StageRun.MARK + " ")) {
                    measured.add(Measured.of(line));
                } else {
                    rest.append(line).append('\n');
                }
            }
        }
        if (measured.isEmpty()) {
            System.err.println(rest);
        }
        return measured;
    }

    private static void delete(Path home) throws IOException {
        try (Stream<Path> below = Files.walk(home)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
