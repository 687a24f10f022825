package io.siliu.ocr.internal.engine;

import io.siliu.ocr.internal.neural.Natives;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** The program of a worker: reads requests until its input ends, which it also does when the parent dies. */
public final class WorkerMain {

    private WorkerMain() {}

    /** @param arguments the folder of the trained data */
    public static void main(String[] arguments) throws IOException {
        PrintStream answers = System.out;
        // Whatever a library prints must not fall into the protocol.
        System.setOut(System.err);
        Path trainedData = Path.of(arguments[0]);
        Tesseract.findNatives();
        Natives.find();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answers, 1 << 16))) {
            serve(in, out, trainedData);
        }
    }

    private static void serve(DataInputStream in, DataOutputStream out, Path trainedData) throws IOException {
        Requests requests = new Requests(in);
        try (Engines engines = new Engines(trainedData)) {
            while (true) {
                Protocol.Request request = requests.next();
                try {
                    Protocol.answer(out, engines.read(request));
                } catch (IllegalStateException failed) {
                    Protocol.failed(out, String.valueOf(failed.getMessage()));
                }
            }
        } catch (EOFException parentIsDone) {
            // The input ends when the reader needs this worker no more, or is gone.
        }
    }
}
