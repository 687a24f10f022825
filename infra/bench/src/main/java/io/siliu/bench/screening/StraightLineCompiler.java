package io.siliu.bench.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the generated class with the compiler of this JDK. */
final class StraightLineCompiler {

    private StraightLineCompiler() {}

    /** The class, or null where this Java has no compiler. */
    static StraightLine compiled() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            return null;
        }
        try {
            Path directory = Files.createTempDirectory("siliu-bench");
            Path source = directory.resolve(StraightLineSource.NAME + ".java");
            Files.writeString(source, StraightLineSource.ofTheShippedCatalogue());
            try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
                List<String> options = List.of("-proc:none", "-nowarn", "-d", directory.toString(), "-cp", classPath());
                boolean compiled = compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(source))
                        .call();
                if (!compiled) {
                    throw new IllegalStateException("The generated class does not compile: " + source);
                }
            }
            return load(directory);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("resource")
    private static StraightLine load(Path directory) throws IOException, ReflectiveOperationException {
        URL[] place = {directory.toUri().toURL()};
        // Stays open for as long as the class is used: to the end of the process.
        ClassLoader loader = new URLClassLoader(place, StraightLine.class.getClassLoader());
        return (StraightLine) loader.loadClass(StraightLineSource.NAME)
                .getDeclaredConstructor()
                .newInstance();
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }
}
