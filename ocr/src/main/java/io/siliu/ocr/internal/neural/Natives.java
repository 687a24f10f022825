package io.siliu.ocr.internal.neural;

import java.util.Locale;

/**
 * The native libraries of ONNX Runtime, unpacked before it needs them. Left alone, it unpacks them at each start, and a worker
 * that is killed leaves them behind.
 */
public final class Natives {

    private Natives() {}

    /** Must run before any class of ONNX Runtime is touched. Where there are none for this machine, the runtime says so. */
    public static void find() {
        String folder = "/ai/onnxruntime/native/" + system() + "-" + processor() + "/";
        for (String name : new String[] {"onnxruntime", "onnxruntime4j_jni"}) {
            Resources.unpacked(folder + System.mapLibraryName(name))
                    .ifPresent(library -> System.setProperty(
                            "onnxruntime.native.path", library.getParent().toString()));
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("mac") ? "osx" : name.contains("win") ? "win" : "linux";
    }

    private static String processor() {
        String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return name.equals("aarch64") || name.equals("arm64") ? "aarch64" : "x64";
    }
}
