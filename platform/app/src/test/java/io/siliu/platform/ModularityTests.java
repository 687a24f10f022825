package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules of the server use each other only as their package declarations allow, and never in a circle. */
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(SiliuApplication.class);

    @Test
    void noModuleUsesWhatItMayNotUse() {
        modules.verify();
    }

    @Test
    void everyModuleSaysWhatItMayUse() {
        assertThat(modules.stream()).allSatisfy(module -> {
            Package root = Class.forName(module.getBasePackage().getName() + ".package-info")
                    .getPackage();
            assertThat(root.isAnnotationPresent(ApplicationModule.class))
                    .as(module.getIdentifier() + " declares its allowed dependencies")
                    .isTrue();
        });
    }

    @Test
    void writesTheModuleDocumentation() {
        new Documenter(modules).writeDocumentation();
    }
}
