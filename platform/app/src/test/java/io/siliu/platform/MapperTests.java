package io.siliu.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.apache.ibatis.annotations.Mapper;
import org.junit.jupiter.api.Test;

/** What every mapper has to keep. */
class MapperTests {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.siliu.platform");

    /** MyBatis takes a bare array for many rows of one number each, and fails only when there is a row. */
    @Test
    void bytesAreReadAsOneOptionalValueNeverAsABareArray() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Mapper.class)
                .should()
                .notHaveRawReturnType(DescribedPredicate.describe(
                        "an array of primitives",
                        type -> type.isArray() && type.getBaseComponentType().isPrimitive()))
                .check(OURS);
    }

    @Test
    void mappersStayInsideTheirModule() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Mapper.class)
                .should()
                .beDeclaredInClassesThat(DescribedPredicate.<JavaClass>describe(
                        "are package-private and internal",
                        type -> type.getModifiers().stream()
                                        .noneMatch(each -> each.name().equals("PUBLIC"))
                                && type.getPackageName().contains(".internal")))
                .check(OURS);
    }
}
