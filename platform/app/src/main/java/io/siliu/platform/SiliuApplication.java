package io.siliu.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The one server process: every direct sub-package of this package is a module with its own public face. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SiliuApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(SiliuApplication.class, arguments);
    }
}
