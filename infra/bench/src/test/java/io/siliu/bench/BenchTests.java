package io.siliu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Which suites a name chooses. */
class BenchTests {

    @Test
    void theRulesAreMeasuredWithTheirStageAndWhatTheyFind() {
        assertThat(chosen("rules")).singleElement().satisfies(suite -> {
            assertThat(suite.name()).isEqualTo("rules");
            assertThat(((SuiteOfParts) suite).parts())
                    .extracting(Suite::name)
                    .containsExactly("rules", "stage", "detect");
        });
    }

    @Test
    void eachSuiteIsMeasuredOnceWhereNoneIsNamed() {
        assertThat(chosen())
                .extracting(Suite::name)
                .contains("rules", "gate", "stage", "detect")
                .doesNotHaveDuplicates()
                .hasSize(9);
    }

    @Test
    void aPartIsStillMeasuredAlone() {
        assertThat(chosen("stage")).singleElement().isInstanceOf(StageSuite.class);
    }

    @Test
    void partsReportTheirFiguresInTheirOrder() {
        List<String> reported = new ArrayList<>();

        new SuiteOfParts("both", List.of(part("first"), part("second")))
                .run(Suite.Size.reduced, figure -> reported.add(figure.name()));

        assertThat(reported).containsExactly("first", "second");
    }

    private static Suite part(String name) {
        return new Suite() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void run(Size size, Figures figures) {
                figures.report(Figure.plain(name, 1, "", ""));
            }
        };
    }

    private static List<Suite> chosen(String... arguments) {
        Bench bench = new Bench();
        new CommandLine(bench).parseArgs(arguments);
        return bench.chosen();
    }
}
