package io.siliu.ocr.internal.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words between the reader and a worker, big-endian over standard input and output. Request: {@code READ}, the
 * place it has in the worker, the number of the manner in {@link Manner}, width, height, the file of the pixels or nothing, and
 * where there is no file three bytes a pixel; end of input ends the worker. Answer, in any order: {@code ANSWER}, the place of the
 * request, the nanoseconds that it had the processor, number of symbols, and for each its text, box and confidence; or {@code FAILED}, the
 * place, the nanoseconds and a sentence. Before it, now and then: {@code AT_WORK}, the place and the nanoseconds so far.
 */
final class Protocol {

    static final int READ = 0x51A10001;
    static final int ANSWER = 0x51A100AA;
    static final int FAILED = 0x51A100FF;
    static final int AT_WORK = 0x51A10055;
    private static final int MOST_SYMBOLS = 200_000;

    private Protocol() {}

    /** One recognised symbol, in pixels of the picture that was sent. */
    record Symbol(String text, float left, float top, float right, float bottom, float confidence) {}

    /**
     * A request as the worker sees it.
     *
     * @param place among those that are read at a time
     * @param pixels outside of the heap; the next request of the place takes their room
     */
    record Request(int place, Manner manner, int width, int height, ByteBuffer pixels) {}

    /**
     * The answer to the request of a place, or how far it has come.
     *
     * @param worked nanoseconds of the processor that went to it
     * @param last whether no other follows
     * @param failure why there are no symbols; empty where there are
     */
    record Answer(int place, long worked, boolean last, List<Symbol> symbols, Optional<String> failure) {}

    static void ask(DataOutputStream out, int place, Manner manner, Sent picture) throws IOException {
        out.writeInt(READ);
        out.writeInt(place);
        out.writeInt(manner.ordinal());
        picture.to(out);
        out.flush();
    }

    static void atWork(DataOutputStream out, int place, long worked) throws IOException {
        begin(out, AT_WORK, place, worked);
        out.flush();
    }

    private static void begin(DataOutputStream out, int word, int place, long worked) throws IOException {
        out.writeInt(word);
        out.writeInt(place);
        out.writeLong(worked);
    }

    static void answer(DataOutputStream out, int place, long worked, List<Symbol> symbols) throws IOException {
        begin(out, ANSWER, place, worked);
        out.writeInt(symbols.size());
        for (Symbol symbol : symbols) {
            out.writeUTF(symbol.text());
            out.writeFloat(symbol.left());
            out.writeFloat(symbol.top());
            out.writeFloat(symbol.right());
            out.writeFloat(symbol.bottom());
            out.writeFloat(symbol.confidence());
        }
        out.flush();
    }

    static void failed(DataOutputStream out, int place, long worked, String why) throws IOException {
        begin(out, FAILED, place, worked);
        out.writeUTF(why);
        out.flush();
    }

    /** The worker's next answer. */
    static Answer answer(DataInputStream in) throws IOException {
        int word = in.readInt();
        if (word != ANSWER && word != FAILED && word != AT_WORK) {
            throw new IOException("the worker does not speak the protocol");
        }
        int place = in.readInt();
        long worked = in.readLong();
        return new Answer(
                place,
                worked,
                word != AT_WORK,
                word == ANSWER ? symbols(in) : List.of(),
                word == FAILED ? Optional.of(in.readUTF()) : Optional.empty());
    }

    private static List<Symbol> symbols(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST_SYMBOLS) {
            throw new IOException("the worker answers with " + count + " symbols");
        }
        List<Symbol> symbols = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            symbols.add(new Symbol(
                    in.readUTF(), in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat()));
        }
        return symbols;
    }
}
