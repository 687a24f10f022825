package io.siliu.platform;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may import whom, over the borders of the libraries and the application. */
class ImportTableTests {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.siliu");

    @ParameterizedTest
    @CsvSource({"rules", "ocr", "ledger", "kernel"})
    void librariesKnowNothingOfOursButTheKernel(String library) {
        noClasses()
                .that()
                .resideInAPackage("io.siliu." + library + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("io.siliu..")
                        .and(resideOutsideOfPackages("io.siliu.kernel..", "io.siliu." + library + "..")))
                .allowEmptyShould(true)
                .check(OURS);
    }

    @ParameterizedTest
    @CsvSource({"rules", "ocr", "ledger", "kernel"})
    void librariesKnowNoFrameworkAndNoDatabase(String library) {
        noClasses()
                .that()
                .resideInAPackage("io.siliu." + library + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.apache.ibatis..", "jakarta.servlet..", "java.sql..")
                .allowEmptyShould(true)
                .check(OURS);
    }

    @ParameterizedTest
    @CsvSource({"rules,assessment", "ledger,anchoring", "ocr,document"})
    void eachLibraryEntersTheApplicationThroughOneModule(String library, String module) {
        noClasses()
                .that()
                .resideInAPackage("io.siliu.platform..")
                .and()
                .resideOutsideOfPackage("io.siliu.platform." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.siliu." + library + "..")
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void theSandboxSpeaksToTheProductOverHttpAlone() {
        noClasses()
                .that()
                .resideInAPackage("io.siliu.sandbox..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.siliu.platform..", "io.siliu.rules..", "io.siliu.ocr..")
                .allowEmptyShould(true)
                .check(OURS);
    }

    @ParameterizedTest
    @CsvSource({"rules", "ocr", "ledger"})
    void nobodyReachesIntoTheInternalsOfALibrary(String library) {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.siliu." + library + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.siliu." + library + ".internal..")
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void packagesOfTheLibrariesFormNoCircles() {
        slices().matching("io.siliu.(*).(*)..")
                .that(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "library slices", slice -> !slice.getDescription().contains("platform")))
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(OURS);
    }
}
