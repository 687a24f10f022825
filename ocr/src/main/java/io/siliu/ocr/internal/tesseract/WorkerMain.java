package io.siliu.ocr.internal.tesseract;

import io.siliu.ocr.TrainedData;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** The program of a worker: reads requests until its input ends, which it also does when the parent dies. */
public final class WorkerMain {

    private WorkerMain() {}

    /** @param arguments the folder of the trained data */
    public static void main(String[] arguments) throws IOException {
        PrintStream answers = System.out;
        // Whatever a library prints must not fall into the protocol.
        System.setOut(System.err);
        Path trainedData = Path.of(arguments[0]);
        Engine.findNatives();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answers, 1 << 16))) {
            serve(in, out, trainedData);
        }
    }

    private static void serve(DataInputStream in, DataOutputStream out, Path trainedData) throws IOException {
        boolean english = TrainedData.holds(trainedData, TrainedData.ENGLISH);
        String languages = english ? TrainedData.CHINESE + "+" + TrainedData.ENGLISH : TrainedData.CHINESE;
        Engine pages = null;
        Engine identifiers = null;
        try {
            while (true) {
                int what = in.readInt();
                Protocol.Request request = Protocol.request(in, what);
                try {
                    if (what == Protocol.PAGE) {
                        pages = pages == null ? Engine.forPages(trainedData.toString(), languages) : pages;
                        Protocol.answer(out, pages.read(request));
                    } else if (english) {
                        identifiers = identifiers == null ? Engine.forIdentifiers(trainedData.toString()) : identifiers;
                        Protocol.answer(out, identifiers.read(request));
                    } else {
                        Protocol.answer(out, List.of());
                    }
                } catch (IllegalStateException failed) {
                    Protocol.failed(out, String.valueOf(failed.getMessage()));
                }
            }
        } catch (EOFException parentIsDone) {
            if (pages != null) {
                pages.close();
            }
            if (identifiers != null) {
                identifiers.close();
            }
        }
    }
}
