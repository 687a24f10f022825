package io.siliu.ocr.internal.engine;

import io.siliu.ocr.internal.neural.Natives;
import io.siliu.ocr.internal.neural.Networks;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program of a worker: reads requests until its input ends, which it also does when the parent dies. Several pictures at a
 * time, by the same engines: their data, the libraries and the Java machine are then in memory once.
 */
public final class WorkerMain {

    /** Milliseconds between two words on how far the pictures have come. */
    private static final long TELLS_AFTER = 500;

    private WorkerMain() {}

    /** @param arguments the folder of the trained data, and how many pictures are read at a time */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream answers = System.out;
        // Whatever a library prints must not fall into the protocol.
        System.setOut(System.err);
        Thread.setDefaultUncaughtExceptionHandler(WorkerMain::end);
        Tesseract.findNatives();
        Natives.find();
        int places = Integer.parseInt(arguments[1]);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answers, 1 << 16));
        List<Lane> lanes = lanes(Path.of(arguments[0]), places, out);
        tellOften(lanes);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16))) {
            Requests requests = new Requests(in, places);
            while (true) {
                Protocol.Request request = requests.next();
                lanes.get(request.place()).ask(request);
            }
        } catch (EOFException parentIsDone) {
            // The input ends when the reader needs this worker no more, or is gone.
            Runtime.getRuntime().halt(0);
        }
    }

    private static List<Lane> lanes(Path trainedData, int places, DataOutputStream out) {
        Tesseracts tesseracts = new Tesseracts(trainedData);
        Networks networks = new Networks();
        List<Lane> lanes = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            lanes.add(Lane.open(new Engines(tesseracts, networks), out));
        }
        return lanes;
    }

    /** The reader ends a picture by the time it had the processor, which only its own process knows. */
    private static void tellOften(List<Lane> lanes) {
        Thread thread = new Thread(
                () -> {
                    try {
                        while (true) {
                            Thread.sleep(TELLS_AFTER);
                            for (Lane lane : lanes) {
                                lane.tell();
                            }
                        }
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    } catch (IOException parentIsGone) {
                        throw new UncheckedIOException(parentIsGone);
                    }
                },
                "time");
        thread.setDaemon(true);
        thread.start();
    }

    /** A thread that broke can answer no more: the reader learns it from the end of all. */
    private static void end(Thread thread, Throwable broken) {
        broken.printStackTrace();
        Runtime.getRuntime().halt(1);
    }
}
