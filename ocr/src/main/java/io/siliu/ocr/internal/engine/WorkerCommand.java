package io.siliu.ocr.internal.engine;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/** How a worker process is started with the class path of this one, also out of a Spring Boot jar of jars. */
final class WorkerCommand {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** The command of POSIX that lowers the priority of another; as a rule at this place. */
    private static final Path NICE = Path.of("/usr/bin/nice");

    /** Against a process of usual priority it has one part in four of the processor: it gives way and does not stand still. */
    private static final List<String> LOWER = List.of(NICE.toString(), "-n", "5");

    private WorkerCommand() {}

    /**
     * @param places pictures that it reads at a time
     * @param givesWay whether other processes have the processor first; without effect on a system that has no such command
     */
    static List<String> of(Path trainedData, int places, boolean givesWay) {
        List<String> command = new ArrayList<>(givesWay && Files.isExecutable(NICE) ? LOWER : List.of());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx64m",
                // What is left to the collector is cleared away early: without this all of the heap is soon in use.
                "-Xms16m",
                "-Xmn8m",
                "-XX:MaxDirectMemorySize=112m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // What the C library was given back between pieces in use goes to the system every two seconds; Java
                // releases that cannot, leave it.
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:TrimNativeHeapInterval=2000",
                // A library that is still at work while the process ends may crash it: no report into this folder.
                "-XX:ErrorFile=" + Path.of(System.getProperty("java.io.tmpdir"), "ocr-worker-%p.log"),
                "-Djava.awt.headless=true"));
        if (Runtime.version().feature() >= 24) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        String classPath = System.getProperty("java.class.path");
        command.addAll(List.of("-cp", classPath));
        String main = WorkerMain.class.getName();
        if (isJarOfJars(classPath)) {
            command.addAll(List.of("-Dloader.main=" + main, LAUNCHER));
        } else {
            command.add(main);
        }
        command.addAll(List.of(trainedData.toString(), Integer.toString(places)));
        return command;
    }

    private static boolean isJarOfJars(String classPath) {
        if (classPath.contains(File.pathSeparator) || !classPath.endsWith(".jar")) {
            return false;
        }
        try (JarFile jar = new JarFile(classPath)) {
            return jar.getEntry(LAUNCHER.replace('.', '/') + ".class") != null;
        } catch (IOException notAJar) {
            return false;
        }
    }
}
