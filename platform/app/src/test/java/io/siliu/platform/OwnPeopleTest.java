package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each test class has invented workers and enterprises of its own. Classes of one application ({@link ContextOrder})
 * share its database, so what one of them does to a worker (a licence that ends, a month that is filed) meets another
 * by chance, as they are shared out among processes. Their sources tell of all of them at once.
 *
 * <p>Not seen are sources whose names do not end in {@code Test.java}, numbers from a counter, a map, a record, a
 * constructor, an assignment or another source (the people of {@link FlowJourney}), identifiers written out, and people
 * who are made without {@link Town} or {@link Invented}.
 */
class OwnPeopleTest {

    private static final int REST = Integer.MAX_VALUE;

    private static final List<Taker> TAKERS = List.of(
            new Taker("worker", "Town.(worker|tradeName)", 0, 1),
            new Taker("worker", "Town.acceptedTask", 1, 1),
            new Taker("worker", "Town.line", 2, 1),
            new Taker("worker", "Invented.(idNumber|card|mobile|proprietorCode)", 0, 1),
            new Taker("worker", "FlowRequests.parties", 2, REST),
            new Taker("worker", "FlowEnterprise.open", 4, REST),
            new Taker("enterprise", "Town.(enterprise|name)|Invented.enterpriseCode", 0, 1),
            new Taker("enterprise", "FlowRequests.parties|Things.make", 0, 1),
            new Taker("enterprise", "FlowEnterprise.open", 2, 1));

    /** Methods whose arguments, so many from this one on, are the numbers of workers or of enterprises. */
    private record Taker(String what, String method, int from, int most) {

        Stream<String> taken(SourceNumbers source) {
            return source.givenTo(method, from, most).stream().map(number -> what + " " + number);
        }
    }

    @Test
    void noTwoTestsOfOneApplicationTakeTheSameWorkerOrEnterprise() throws IOException {
        Map<String, Set<String>> taken = taken(Path.of("src/test/java"));

        assertThat(taken.get(FoundBeforePaymentTest.class.getName())).contains("worker 602", "enterprise 7602");
        assertThat(shared(taken, OwnPeopleTest::application))
                .as("taken by two tests that may meet; give one of them a number that is free")
                .isEmpty();
    }

    @Test
    void numbersAreFollowedThroughConstantsHelpersAndLoops(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("OneTest.java"), """
                class OneTest {
                    private static final int FIRM = 7_001;
                    private static final int[] SOME = {810, 812};
                    private int next;

                    void oneOfEach(String amount) {
                        this.town.enterprise(FIRM + 1, AGENCY);
                        IntStream.of(SOME).forEach(town::worker);
                        for (int worker = 820; worker < 822; worker++) {
                            Town.line("B-1", "", worker, amount);
                        }
                        for (int worker : List.of(SOME[1], 830)) {
                            town.acceptedTask(FIRM, worker, amount, today);
                        }
                        even(840).forEach(each -> person(each, "示例"));
                        town.worker(850 + next++);
                    }

                    private static IntStream even(int first) {
                        return IntStream.rangeClosed(0, 1).map(place -> first + 2 * place);
                    }

                    private void person(int number, String name) {
                        said(name, Invented.idNumber(number));
                    }
                }
                """);
        Files.writeString(folder.resolve("OtherTest.java"), """
                class OtherTest {
                    void anEnterpriseWithTwoWorkers() {
                        FlowEnterprise.open(8080, test, 7_001, AGENCY, 840, 860);
                    }
                }
                """);
        Map<String, Set<String>> taken = taken(folder);

        assertThat(String.join(",", taken.get("OneTest")).replace("worker ", ""))
                .isEqualTo("enterprise 7002,810,812,820,821,830,840,842,850");
        assertThat(taken.get("OtherTest")).containsExactly("enterprise 7001", "worker 840", "worker 860");
        assertThat(shared(taken, test -> "one for all")).containsExactly("worker 840 [OneTest, OtherTest]");
        assertThat(shared(taken, test -> test)).isEmpty();
    }

    /** By the name of the test class. */
    private static Map<String, Set<String>> taken(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, Set<String>> taken = new TreeMap<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8);
                Stream<Path> found = Files.walk(folder)) {
            Path[] tests =
                    found.filter(file -> file.toString().endsWith("Test.java")).toArray(Path[]::new);
            JavacTask task =
                    (JavacTask) compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(tests));
            for (CompilationUnitTree unit : task.parse()) {
                SourceNumbers source = new SourceNumbers(unit);
                Set<String> own = new TreeSet<>();
                TAKERS.forEach(taker -> taker.taken(source).forEach(own::add));
                Path file = folder.relativize(Path.of(unit.getSourceFile().getName()));
                taken.put(file.toString().replace(".java", "").replace('/', '.'), own);
            }
        }
        return taken;
    }

    /** What several tests of one application take, with their names. */
    private static List<String> shared(Map<String, Set<String>> taken, UnaryOperator<String> application) {
        Map<List<String>, Set<String>> takers = new HashMap<>();
        for (String test : taken.keySet()) {
            for (String number : taken.get(test)) {
                List<String> there = List.of(number, application.apply(test));
                takers.computeIfAbsent(there, first -> new TreeSet<>()).add(test);
            }
        }
        return takers.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(each -> each.getKey().get(0) + " " + each.getValue())
                .sorted()
                .toList();
    }

    /** Its own name for a class that starts none. */
    private static String application(String test) {
        try {
            Class<?> type = Class.forName(test, false, OwnPeopleTest.class.getClassLoader());
            String application = ContextOrder.contextOf(type);
            return application.isEmpty() ? test : application;
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
